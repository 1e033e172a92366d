// All files of the repository by path, by their ending and by their letters without case: what references resolve among.

export interface FileIndex {
  has(path: string): boolean;
  /** The files whose path is `ending` or ends with `/` and it. */
  endingWith(ending: string): readonly string[];
  /** The same, upper and lower case taken as one. */
  endingWithAnyCase(ending: string): readonly string[];
  /** The files with this base name, in any folder. */
  named(base: string): readonly string[];
  /**
   * The last `parts` parts of every path, for comparing with a broken one. After a thousand times it is asked, nothing: a
   * repository that has more broken references than that has other worries than slips.
   */
  endingsOf(parts: number): readonly { readonly ending: string; readonly path: string }[];
}

const MOST_COMPARISONS = 1000;

/** @param paths from the repository's root, with `/`; sorted, so that answers are in a fixed order. */
export function indexFiles(paths: readonly string[]): FileIndex {
  const all = new Set(paths);
  // The two maps serve references that don't lead straight to a file; sound repositories may never need them.
  const byBase = lazy(() => groupBy(paths, baseName));
  const byLowerBase = lazy(() => groupBy(paths, (path) => baseName(path).toLowerCase()));
  const endings = new Map<number, { ending: string; path: string }[]>();
  let asked = 0;
  return {
    endingsOf: (parts) => {
      if (++asked > MOST_COMPARISONS) return [];
      let list = endings.get(parts);
      if (!list) {
        list = paths.map((path) => ({ ending: path.split("/").slice(-parts).join("/"), path }));
        endings.set(parts, list);
      }
      return list;
    },
    has: (path) => all.has(path),
    endingWith: (ending) => (byBase().get(baseName(ending)) ?? []).filter((path) => endsWithPath(path, ending)),
    endingWithAnyCase: (ending) => {
      const lower = ending.toLowerCase();
      return (byLowerBase().get(baseName(lower)) ?? []).filter((path) => endsWithPath(path.toLowerCase(), lower));
    },
    named: (base) => byBase().get(base) ?? [],
  };
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

function endsWithPath(path: string, ending: string): boolean {
  return path.endsWith(ending) && (path.length === ending.length || path[path.length - ending.length - 1] === "/");
}

function groupBy(paths: readonly string[], key: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(key(path));
    if (group) group.push(path);
    else groups.set(key(path), [path]);
  }
  return groups;
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
