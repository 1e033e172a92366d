// Resolves the references of many modules among the same files, each way of writing a path once.
import type { Reference } from "../read/reference.ts";
import { type FileIndex, folderOf, indexFiles } from "./files.ts";
import { type Choice, chooseNearest, findTarget, isRelative, type Resolution } from "./resolve.ts";

export interface Resolver {
  readonly files: FileIndex;
  resolve(reference: Reference, from: string): Resolution;
}

/**
 * @param paths all files that a reference may lead to, sorted.
 * @param roots configured reference roots.
 */
export function makeResolver(paths: readonly string[], roots: readonly string[]): Resolver {
  const files = indexFiles(paths);
  const known = new Map<string, Resolution | Choice>();
  return {
    files,
    resolve: (reference, from) => {
      // Only what begins with a dot depends on where it is written.
      const key = JSON.stringify([reference.path.value, reference.bare, isRelative(reference) ? folderOf(from) : ""]);
      let found = known.get(key);
      if (!found) {
        found = findTarget(reference, from, files, roots);
        known.set(key, found);
      }
      return "among" in found ? chooseNearest(found, from) : found;
    },
  };
}
