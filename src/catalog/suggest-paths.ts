// Which files a path that leads nowhere is most likely a slip of.
import { distance } from "fastest-levenshtein";

/** The last parts of a file's path, as many as the path has that it is compared with. */
export interface Ending {
  readonly ending: string;
  readonly path: string;
}

/** Endings further from what is written than this are no slips of it. */
const FARTHEST = 4;
export const MOST_PROPOSALS = 3;

/** The files whose ending is nearest to the path by edit distance, if near enough to be a slip. */
export function suggestPaths(path: string, endings: readonly Ending[]): string[] {
  const extension = path.slice(path.lastIndexOf("."));
  let best = Math.min(FARTHEST, Math.max(2, Math.floor(path.length / 8)));
  let found: string[] = [];
  for (const { ending, path: candidate } of endings) {
    if (Math.abs(ending.length - path.length) > best || !ending.endsWith(extension)) continue;
    const edits = distance(ending, path);
    if (edits > best) continue;
    if (edits < best) found = [];
    best = edits;
    found.push(candidate);
  }
  return found.slice(0, MOST_PROPOSALS);
}
