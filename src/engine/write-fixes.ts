// Writes what fixes have made of files: each whole or not at all, and none that is no longer what was linted.
import { accessSync, constants } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../config/error.ts";
import { replaceFile } from "../process/write-file.ts";
import type { ReportedFinding } from "../report/report.ts";
import { type FileText, makeFileReader, reasonOf } from "../source/read-file.ts";
import type { FixedFile, LeftAlone } from "./fix.ts";

/** Why a file below a root can't be given another text; undefined when it can. */
export function obstacleIn(root: string): (path: string, text: string) => string | undefined {
  const read = makeFileReader(root);
  return (path, text) => whyOther(read(path), text) ?? whyNotWritable(join(root, path));
}

/**
 * Writes each file, and goes on where one can't be. Files that a fix changes together are written together: where one of them
 * can't be, those before it get their texts back.
 *
 * @param fixes what was fixed; the files of each belong together.
 * @returns the files that were not written, and are what they were.
 * @throws UsageError when one could not be given its text back.
 */
export function writeFixes(root: string, files: readonly FixedFile[], fixes: readonly Pick<ReportedFinding, "fix">[] = []): LeftAlone[] {
  return joined(files, fixes).flatMap((group) => writeTogether(root, group));
}

function writeTogether(root: string, files: readonly FixedFile[]): LeftAlone[] {
  const write = (path: string, before: string, after: string) =>
    replaceFile(join(root, path), after, [root], () => whyNotSame(root, path, before));
  for (const [at, { path, before, after }] of files.entries()) {
    const reason = write(path, before, after);
    if (reason === undefined) continue;
    const others = files
      .filter((_, other) => other !== at)
      .map((file) => ({ file: file.path, reason: `${path}, which is fixed together with it, can't be` }));
    const stuck = files.slice(0, at).flatMap((file) => {
      const why = write(file.path, file.after, file.before);
      return why === undefined ? [] : [`${file.path} was fixed, and that can't be undone: ${why}.`];
    });
    if (stuck.length > 0) throw new UsageError([`${path} can't be fixed: ${reason}.`, ...stuck].join(" "));
    return [{ file: path, reason }, ...others];
  }
  return [];
}

/** The files in groups, each with all that a fix has to do with. */
function joined(files: readonly FixedFile[], fixes: readonly Pick<ReportedFinding, "fix">[]): FixedFile[][] {
  const groups = new Map(files.map((file) => [file.path, [file]]));
  for (const { fix } of fixes) {
    const [first, ...others] = new Set(
      (fix?.edits ?? []).flatMap(({ file }) => groups.get(file) ?? []).map(({ path }) => groups.get(path)),
    );
    for (const other of others) {
      if (!first || !other) continue;
      first.push(...other);
      for (const { path } of other) groups.set(path, first);
    }
  }
  return [...new Set(groups.values())];
}

/** Why a file is not what was read of it: asked right before another takes its place. */
export function whyNotSame(root: string, path: string, text: string): string | undefined {
  return whyOther(makeFileReader(root)(path), text);
}

/** A text is all that was read of a file only if its bytes are exactly that text's. */
function whyOther(file: FileText, text: string): string | undefined {
  switch (file.kind) {
    case "gone":
      return "it is not in the work tree. Check it out";
    case "link":
      return "it is a symbolic link. Fix the file that it leads to";
    case "refused":
      return `it can't be read: ${file.reason}`;
    case "text":
      // Git may have what it keeps of it in UTF-8, which is what was linted then.
      if (file.encoding !== undefined) return `it is saved as ${file.encoding}. Save it as UTF-8`;
      return file.invalidAt === undefined && file.text === text ? undefined : "it was changed meanwhile. Run again";
  }
}

function whyNotWritable(file: string): string | undefined {
  try {
    accessSync(file, constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
    return undefined;
  } catch (error) {
    return `it can't be written: ${reasonOf(error)}`;
  }
}
