// Changed files as a patch, in git's form: `git apply` takes it, and so does `patch -p1`.
import { formatPatch, structuredPatch } from "diff";

export interface PatchedFile {
  /** From the root, with `/`. */
  readonly path: string;
  /** Where it was, when it has moved. */
  readonly from?: string;
  readonly before: string;
  readonly after: string;
}

/** Beyond so many changed lines, a file's lines are not compared but replaced as a whole. */
const MOST_EDITS = 5000;

/**
 * @param prefix the root as a path from the repository's root: git counts from there. "" for that itself.
 */
export function formatPatches(files: readonly PatchedFile[], prefix: string): string {
  const inRepository = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  return files
    .map(({ path, from = path, before, after }) => {
      const [old, now] = [`a/${inRepository(from)}`, `b/${inRepository(path)}`];
      const patch =
        structuredPatch(old, now, before, after, undefined, undefined, { context: 3, maxEditLength: MOST_EDITS }) ??
        replacement(old, now, before, after);
      return formatPatch({ ...patch, isGit: true, ...(from !== path && { isRename: true }) });
    })
    .join("");
}

/** A patch of one hunk that takes all lines away and puts the others there. */
function replacement(oldFileName: string, newFileName: string, before: string, after: string) {
  const lines = (text: string, sign: string) => {
    const all = text.split("\n");
    const unended = all.pop() ?? "";
    return [...all.map((line) => sign + line), ...(unended === "" ? [] : [sign + unended, "\\ No newline at end of file"])];
  };
  const count = (signed: readonly string[]) => signed.filter((line) => !line.startsWith("\\")).length;
  const [old, now] = [lines(before, "-"), lines(after, "+")];
  const hunk = { oldStart: 1, oldLines: count(old), newStart: 1, newLines: count(now), lines: [...old, ...now] };
  return { oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks: [hunk] };
}
