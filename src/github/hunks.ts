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
 * Whether the hunks show consecutive lines at a place, all in one of them: nothing else can be commented on.
 *
 * @param lines their texts, which have to be those of the diff.
 * @param at the 1-based number of the first.
 */
export function isShown(hunks: readonly Hunk[], lines: readonly string[], at: number): boolean {
  return hunks.some(({ start, lines: own }) => at >= start && lines.every((line, offset) => own[at - start + offset] === line));
}
