// How much of git's objects a run takes on. A few hundred kilobytes of them can stand for gigabytes: one tree or text may be
// named at any number of paths.
const MIB = 1024 * 1024;

/** Of one listing. A million paths take some 600 MB while they are listed. */
export const MOST_LISTED = 1_000_000;
/** Files that may hold modules. */
export const MOST_CANDIDATES = 200_000;
/** In bytes, of the different texts of one commit or index. As JavaScript has them, they take up to two and a half times that. */
export const MOST_LOADED = 256 * MIB;
/** In characters, of the texts at all paths of one commit or index. */
export const MOST_JUDGED = 1024 * MIB;

/** More than a run takes on. The message is in whole sentences, with what to do. */
export class TooMuch extends Error {}

const NARROW = "Name the modules with `include`, or leave files out with `exclude`, in the configuration.";

/** @param where of what, as `the index` or `commit 1234`. */
export function tooManyPaths(where: string): TooMuch {
  return new TooMuch(`There are more than ${MOST_LISTED / 1_000_000} million paths in ${where}. Lint a smaller repository.`);
}

export function tooManyCandidates(): TooMuch {
  return new TooMuch(`There are more than ${MOST_CANDIDATES / 1000},000 files to lint. ${NARROW}`);
}

export function tooManyBytes(): TooMuch {
  return new TooMuch(`The files to read from git's objects are larger than ${MOST_LOADED / MIB} MiB together. ${NARROW}`);
}

export function tooMuchToJudge(): TooMuch {
  return new TooMuch(`The files to lint from git's objects are larger than ${MOST_JUDGED / MIB} MiB together, copies included. ${NARROW}`);
}

/** Whether git's answer has more records than a listing may have. Counted before any of them becomes a text. */
export function hasTooManyRecords(output: Buffer): boolean {
  let count = 0;
  for (let at = output.indexOf(0); at >= 0; at = output.indexOf(0, at + 1)) if (++count > MOST_LISTED) return true;
  return false;
}
