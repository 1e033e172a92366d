// `patternlint --staged`: lints what the index holds, which is what a commit would take, compared with HEAD.
import { resolve } from "node:path";
import { withChoices } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { configAt, configInIndex } from "../engine/configuration.ts";
import { chooseRoot, resolvePaths } from "../engine/root.ts";
import { resolveCommit } from "../source/commits.ts";
import { indexTree } from "../source/index-tree.ts";
import { findRepository, pathFrom, prefixInRepository } from "../source/repository.ts";
import { isInRepository } from "../source/tree.ts";
import { type Input, openBase } from "./input.ts";
import type { LintOptions } from "./lint-options.ts";

export async function openStaged(options: LintOptions, cwd: string): Promise<Input> {
  const root = chooseRoot(options.paths, options.root, cwd);
  const repository = findRepository(root);
  if (repository === undefined) throw new UsageError(`Nothing can be staged: ${root} is not in a git repository. Leave --staged out.`);
  const prefix = prefixInRepository(root, repository);
  const index = indexTree(repository, prefix);
  if ("reason" in index) throw new UsageError(`The index can't be linted: ${index.reason}. ${index.remedy}`.trimEnd());
  const { tree: head } = index;
  const config = withChoices(await configOf(options.config), options.preset, options.levels);
  // Before the first commit there is nothing to compare with, and all of it is new.
  const isFirst = options.base === "HEAD" && resolveCommit(repository, "HEAD") === undefined;
  const base = isFirst ? undefined : await openBase(root, options.base);
  const before = [...(base?.tree.paths ?? [])];
  const remedyFor = () => "It is not staged, and HEAD doesn't have it either: `git add` it, or check the path.";
  return { root, config, head, base, paths: resolvePaths(options.paths, root, cwd, { files: head.paths, before, remedyFor }) };

  /** A configuration of the repository is staged as well; one from elsewhere is not. */
  async function configOf(given: string | undefined) {
    if (given === undefined) return configInIndex(root, head, undefined);
    const name = pathFrom(root, resolve(cwd, given));
    return isInRepository(prefix, name) ? configInIndex(root, head, name) : configAt(root, resolve(cwd, given));
  }
}
