// The configuration of a run: from the file that was named, or from the one that lies at the root.
import { isAbsolute, join, normalize, resolve } from "node:path";
import type { CodePolicy } from "../config/code-policy.ts";
import { type Config, configNames, defaultConfig, findConfig, isEntry } from "../config/config.ts";
import { type ConfigSource, diskSource, treeSource, withUnsaved } from "../config/source.ts";
import { findRepository } from "../source/repository.ts";
import type { Tree } from "../source/tree.ts";

/**
 * The configuration of a root: the file given, the one found there, or the defaults. Only reading one loads its parser.
 *
 * @param repository the folder that it has to stay in, unless the file given lies elsewhere.
 * @param unsaved the text of a file (absolute) as an editor has it; undefined for one that isn't open.
 * @param code what becomes of files of custom rules: whether they may be run, or who runs them. When left out, the
 * environment says it.
 */
export async function configAt(
  root: string,
  file: string | undefined,
  repository = findRepository(root)?.workTree ?? root,
  unsaved: (file: string) => string | undefined = () => undefined,
  code?: CodePolicy | ConfigSource["code"],
): Promise<Config> {
  const found = file === undefined ? configFileAt(root, unsaved) : resolve(file);
  if (found === undefined) return defaultConfig;
  const { loadConfig } = await import("../config/load.ts");
  const own = diskSource(found, [repository, root], undefined, typeof code === "object" ? code : undefined);
  return loadConfig(found, withUnsaved(typeof code === "function" ? { ...own, code } : own, unsaved));
}

/**
 * The configuration file at a root, on disk or not saved yet; undefined for none.
 *
 * @throws UsageError when there are several.
 */
export function configFileAt(root: string, unsaved: (file: string) => string | undefined): string | undefined {
  const isNew = (file: string) => unsaved(file) !== undefined && !isEntry(file);
  return configNames.some((name) => isNew(join(root, name))) ? findConfig(root, (file) => isNew(file) || isEntry(file)) : findConfig(root);
}

/**
 * The configuration as a tree has it, for a root whose own files are not to be trusted.
 *
 * @param file from the root; undefined for the one found there.
 * @param code runs its files of custom rules; when left out, none is run.
 * @throws UsageError when there is no such file.
 */
export async function configIn(tree: Tree, file: string | undefined, code?: ConfigSource["code"]): Promise<Config> {
  const paths = new Set(tree.paths);
  const found = file === undefined ? findConfig("", (path) => paths.has(path)) : normalize(file);
  if (found === undefined) return defaultConfig;
  const { loadConfig } = await import("../config/load.ts");
  return loadConfig(found, treeSource(tree, undefined, code));
}

/**
 * The configuration as the index of a root's repository has it. Its own files are named as if they were on disk.
 *
 * @param file from the root; undefined for the one found there.
 */
export async function configInIndex(root: string, index: Tree, file: string | undefined): Promise<Config> {
  const home = findRepository(root)?.workTree ?? root;
  // Rules are run as they are on disk, with what they import.
  const disk = diskSource(join(root, file ?? "patternlint.yml"), [home, root]);
  const config = await configIn(
    index,
    file,
    async (rules) => disk.code?.(join(root, rules)) ?? { kind: "refused", reason: "it can't be read" },
  );
  return config.file === undefined || isAbsolute(config.file) ? config : { ...config, file: join(root, config.file) };
}
