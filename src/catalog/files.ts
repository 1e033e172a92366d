// All files of the repository by path, by their ending and by their letters without case: what references resolve among.
import { groupBy } from "../text/group.ts";
import { lazy } from "../text/lazy.ts";
import { type Ending, suggestPaths } from "./suggest-paths.ts";

export interface FileIndex {
  has(path: string): boolean;
  /** The files whose path is `ending` or ends with `/` and it. */
  endingWith(ending: string): readonly string[];
  /** The same, upper and lower case taken as one. */
  endingWithAnyCase(ending: string): readonly string[];
  /** The files with this base name, in any folder. */
  named(base: string): readonly string[];
  /**
   * The files whose endings are nearest to a path that leads nowhere. Each path is compared once, and a thousand of them at
   * most: a repository that has more broken references than that has other worries than slips.
   */
  near(path: string): readonly string[];
}

const MOST_COMPARISONS = 1000;

/** @param paths from the repository's root, with `/`; sorted, so that answers are in a fixed order. */
export function indexFiles(paths: readonly string[]): FileIndex {
  const all = new Set(paths);
  // These serve references that don't lead straight to a file; sound repositories may never need them.
  const byEnding = indexEndings(paths, (path) => path);
  const byLowerEnding = indexEndings(paths, (path) => path.toLowerCase());
  const endings = new Map<number, readonly Ending[]>();
  const near = new Map<string, readonly string[]>();
  return {
    near: (path) => {
      const known = near.get(path);
      if (known || near.size >= MOST_COMPARISONS) return known ?? [];
      const parts = countParts(path);
      const list = endings.get(parts) ?? paths.map((one) => ({ ending: one.split("/").slice(-parts).join("/"), path: one }));
      endings.set(parts, list);
      const found = suggestPaths(path, list);
      near.set(path, found);
      return found;
    },
    has: (path) => all.has(path),
    endingWith: byEnding,
    endingWithAnyCase: (ending) => byLowerEnding(ending.toLowerCase()),
    named: byEnding,
  };
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/**
 * Looks up files by the last parts of their paths, one map for each number of parts that is asked for: many references to
 * many files of one name take no longer than others.
 */
function indexEndings(paths: readonly string[], form: (path: string) => string): (ending: string) => readonly string[] {
  const deepest = lazy(() => paths.reduce((most, path) => Math.max(most, countParts(path)), 0));
  const maps = new Map<number, Map<string, string[]>>();
  return (ending) => {
    const parts = countParts(ending);
    if (parts > deepest()) return [];
    let map = maps.get(parts);
    if (!map) {
      map = groupByEnding(paths, form, parts);
      maps.set(parts, map);
    }
    return map.get(ending) ?? [];
  };
}

function countParts(path: string): number {
  let parts = 1;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) parts++;
  return parts;
}

function groupByEnding(paths: readonly string[], form: (path: string) => string, parts: number): Map<string, string[]> {
  return groupBy(paths, (path) => endingOf(form(path), parts));
}

/** Undefined when the path has fewer parts. */
function endingOf(path: string, parts: number): string | undefined {
  let start = path.length;
  for (let count = 0; count < parts; count++) {
    if (start === 0) return undefined;
    start = path.lastIndexOf("/", start - 1);
    if (start < 0) return count === parts - 1 ? path : undefined;
  }
  return path.slice(start + 1);
}
