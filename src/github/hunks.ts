// Which lines of a pull request's diff can be commented on.

/** The lines of a file's new side that its diff shows, by number: those added and those around them. */
export interface Hunk {
  /** The number of its first line on the new side. */
  readonly start: number;
  readonly lines: readonly string[];
}

/**
 * Reads the `patch` of a file as GitHub's API gives it: a unified diff without the names of the files.
 *
 * @returns none for what is no such patch.
 */
export function readHunks(patch: string): Hunk[] {
  const hunks: { start: number; lines: string[] }[] = [];
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    else if (line.startsWith("+") || line.startsWith(" ")) hunks.at(-1)?.lines.push(line.slice(1).replace(/\r$/, ""));
  }
  return hunks.filter(({ lines }) => lines.length > 0);
}

/**
 * Finds consecutive lines in the hunks. They are looked for where they are said to be, then anywhere: the merge that was
 * linted can have moved them.
 *
 * @param lines their texts.
 * @param at the 1-based number of the first.
 * @returns the number of the first in the diff; undefined when they aren't all in one hunk, or in more than one place.
 */
export function locate(hunks: readonly Hunk[], lines: readonly string[], at: number): number | undefined {
  const matches = (hunk: Hunk, from: number) => from >= 0 && lines.every((line, offset) => hunk.lines[from + offset] === line);
  for (const hunk of hunks) if (matches(hunk, at - hunk.start)) return at;
  const elsewhere = hunks.flatMap((hunk) => hunk.lines.flatMap((_, from) => (matches(hunk, from) ? [hunk.start + from] : [])));
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}
