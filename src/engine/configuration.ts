// The configuration of a run: from the file that was named, or from the one that lies at the root.
import { normalize } from "node:path";
import { type Config, defaultConfig, findConfig } from "../config/config.ts";
import { diskSource, treeSource } from "../config/source.ts";
import { findRepository } from "../source/repository.ts";
import type { Tree } from "../source/tree.ts";

/**
 * The configuration of a root: the file given, the one found there, or the defaults. Only reading one loads its parser.
 *
 * @param repository the folder that it has to stay in, unless the file given lies elsewhere.
 */
export async function configAt(
  root: string,
  file: string | undefined,
  repository = findRepository(root)?.workTree ?? root,
): Promise<Config> {
  const found = file ?? findConfig(root);
  if (found === undefined) return defaultConfig;
  const { loadConfig } = await import("../config/load.ts");
  return loadConfig(found, diskSource(found, [repository, root]));
}

/**
 * The configuration as a tree has it, for a root whose own files are not to be trusted.
 *
 * @param file from the root; undefined for the one found there.
 * @throws UsageError when there is no such file.
 */
export async function configIn(tree: Tree, file: string | undefined): Promise<Config> {
  const paths = new Set(tree.paths);
  const found = file === undefined ? findConfig("", (path) => paths.has(path)) : normalize(file);
  if (found === undefined) return defaultConfig;
  const { loadConfig } = await import("../config/load.ts");
  return loadConfig(found, treeSource(tree));
}
