// Files that exist only in the test, as a tree that the engine lints.
import type { Tree } from "../src/source/tree.ts";

export function memoryTree(files: Readonly<Record<string, string>>): Tree {
  return {
    paths: Object.keys(files),
    submodules: [],
    unreadable: [],
    by: "walk",
    load: async () => (path) => {
      const text = files[path];
      return text === undefined ? { kind: "gone" } : { kind: "text", text, invalidAt: undefined };
    },
  };
}
