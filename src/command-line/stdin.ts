// `patternlint --stdin --stdin-path FILE`: lints a text that isn't saved, in place of the file, among all that is on disk.
import { dirname, resolve } from "node:path";
import { withChoices } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { configAt } from "../engine/configuration.ts";
import { candidateFilter } from "../engine/discover.ts";
import { withText } from "../engine/overlay.ts";
import { chooseRoot, pathFromRoot } from "../engine/root.ts";
import { isTerminal, printNote } from "../process/print.ts";
import { readInput } from "../process/read-input.ts";
import { decode } from "../source/decode.ts";
import { isIgnored } from "../source/ignored.ts";
import { LARGEST_FILE } from "../source/read-file.ts";
import { findRepository } from "../source/repository.ts";
import { workingTree } from "../source/tree.ts";
import { type Input, openBase } from "./input.ts";
import type { LintOptions } from "./lint-options.ts";

export async function openStdin(options: LintOptions, file: string, cwd: string): Promise<Input> {
  const absolute = resolve(cwd, file);
  const root = chooseRoot(options.root === undefined ? [dirname(absolute)] : [], options.root, cwd);
  const path = pathFromRoot(absolute, root);
  const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
  const base = await openBase(root, options.base);
  const tree = workingTree(root);
  if (isTerminal("stdin") && !options.quiet) printNote(`Reading ${path} from the keyboard; Ctrl-D ends it.`);
  const bytes = await readInput(LARGEST_FILE);
  if (bytes === undefined) throw new UsageError(`Standard input is larger than ${LARGEST_FILE / 1024 / 1024} MiB, the most that is read.`);
  // An empty file is a text as any other to an editor; a command before the pipe that failed looks the same.
  const empty = bytes.length === 0 ? ["Standard input is empty."] : [];
  const text = decode(bytes);
  if (options.fix && (text.encoding !== undefined || text.invalidAt !== undefined))
    throw new UsageError("Standard input is not valid UTF-8, so the fixed text could not be printed as it came. Leave --fix out.");
  const repository = findRepository(root);
  const isLeftOut = repository !== undefined && !tree.paths.includes(path) && isIgnored(repository, root, path);
  const isCandidate = !isLeftOut && candidateFilter(config)(path);
  const why = isLeftOut ? "git ignores it" : "the configuration, or its name, leaves it out";
  return {
    root,
    config,
    head: isLeftOut ? { ...tree, unsaved: [path] } : withText(tree, path, text),
    base,
    paths: [path],
    given: { path, text: text.text },
    notes: isCandidate ? empty : [...empty, `${path} is not linted: ${why}.`],
  };
}
