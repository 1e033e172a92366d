// Paths of which some are written in full and others by their ending: which are one.

interface Node {
  /** The folders above, by name. */
  readonly above: Map<string, Node>;
  /** The path that is written just so far. */
  path?: string;
  /** The longest one that ends so; undefined when there are several. */
  whole?: string | undefined;
}

/**
 * The longest of the paths that each one is an ending of, where there is just one; itself where there are several.
 * Takes time with the length of the paths.
 */
export function extendEndings(paths: readonly string[]): ReadonlyMap<string, string> {
  const root: Node = { above: new Map() };
  const nodes: Node[] = [root];
  const ends = new Map<string, Node>();
  for (const path of paths) {
    if (ends.has(path)) continue;
    let node = root;
    for (const name of path.split("/").reverse()) {
      let next = node.above.get(name);
      if (!next) {
        next = { above: new Map() };
        node.above.set(name, next);
        nodes.push(next);
      }
      node = next;
    }
    node.path = path;
    ends.set(path, node);
  }
  // A node was made before those above it, so that theirs are known first from the end.
  for (const node of nodes.reverse()) {
    const [only, ...others] = node.above.values();
    node.whole = only ? (others.length === 0 ? only.whole : undefined) : node.path;
  }
  return new Map([...ends].map(([path, { whole }]) => [path, whole ?? path]));
}
