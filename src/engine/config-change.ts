// Whether the change that is linted changes the configuration as well, and what that does: nobody should have to guess why a
// finding is gone.
import { isAbsolute, posix } from "node:path";
import { type Config, defaultConfig, findConfig } from "../config/config.ts";
import { describeDifference } from "../config/difference.ts";
import { ConfigError, UsageError } from "../config/error.ts";
import type { FileText } from "../source/read-file.ts";
import { pathFrom } from "../source/repository.ts";
import { type CommitTree, isInRepository, loadNamed, type Tree } from "../source/tree.ts";
import { quote } from "../text/quote.ts";
import { configIn } from "./configuration.ts";

interface ConfigChangeParts {
  readonly root: string;
  readonly config: Config;
  readonly tree: Tree;
  readonly base: CommitTree;
  /** Whether a configuration has a file looked at. */
  readonly candidates: (config: Config) => (path: string) => boolean;
}

/** In a sentence or two; undefined when the configuration is that of the base. */
export async function describeConfigChange({ root, config, tree, base, candidates }: ConfigChangeParts): Promise<string | undefined> {
  const paths = new Set(base.paths);
  const name = nameFrom(root, config.file, base);
  // It lies elsewhere, or is the base's own.
  if (name === null) return undefined;
  const old = name === undefined ? undefined : await loadNamed(base, name);
  const was = old && old.kind !== "gone" ? name : findConfig("", (path) => paths.has(path));
  if (name === undefined && was === undefined) return undefined;
  const isText = name !== undefined && name === was && isSame(await loadNamed(tree, name), old);
  // Its schemas are files of their own.
  const rules = isText ? await changedFiles(name, config.ruleFiles, tree, base) : [];
  if (isText && config.sections.size === 0 && rules.length === 0) return undefined;
  const before = was === undefined ? defaultConfig : await readAtBase(base, was);
  const what = isText ? `What ${quote(name)} names changed` : describeFile(name, was);
  if (!before) return `${what}, where it can't be read. ${BY_THE_NEW}`;
  // What the command line chooses on top is no difference of the file.
  const then = isText ? { ...before, preset: config.preset, rules: config.rules } : before;
  const clauses = [
    ...describeDifference(then, config, countDropped(tree, candidates(before), candidates(config))),
    ...rules.map((file) => `the custom rules in ${quote(file)} differ`),
  ];
  return isText && clauses.length === 0 ? undefined : `${[what, ...clauses].join("; ")}. ${BY_THE_NEW}`;
}

/** Those of the files that it names whose text differs; names are from its folder. */
async function changedFiles(name: string, files: readonly string[], tree: Tree, base: CommitTree): Promise<string[]> {
  const paths = files.map((file) => posix.join(posix.dirname(name), file));
  const differs = await Promise.all(
    paths.map(async (path) => {
      const now = await loadNamed(tree, path);
      return now !== undefined && now.kind !== "gone" && !isSame(now, await loadNamed(base, path));
    }),
  );
  return files.filter((_, at) => differs[at]);
}

const BY_THE_NEW = "All findings are by the new configuration.";

function describeFile(name: string | undefined, was: string | undefined): string {
  if (was === undefined) return `${quote(name ?? "")} is new`;
  return name === undefined ? `${quote(was)} was removed` : `${quote(name)} differs from the base`;
}

/** Undefined for none; null for one that no change of this repository's files can touch. */
function nameFrom(root: string, file: string | undefined, base: Tree): string | undefined | null {
  if (file === undefined) return undefined;
  if (!isAbsolute(file)) return null;
  const name = pathFrom(root, file);
  return isInRepository(base.beside?.prefix ?? "", name) ? name : null;
}

function isSame(head: FileText | undefined, base: FileText | undefined): boolean {
  return head?.kind === "text" && base?.kind === "text" && head.text.replaceAll("\r\n", "\n") === base.text.replaceAll("\r\n", "\n");
}

async function readAtBase(base: CommitTree, name: string): Promise<Config | undefined> {
  try {
    return await configIn(base, name);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UsageError) return undefined;
    throw error;
  }
}

function countDropped({ paths }: Tree, before: (path: string) => boolean, now: (path: string) => boolean): number {
  return paths.filter((path) => before(path) && !now(path)).length;
}
