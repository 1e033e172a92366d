// What is linted and by which settings, from what was asked for.
import { type Config, withChoices } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import type { NoBase } from "../engine/base.ts";
import { configAt } from "../engine/configuration.ts";
import type { Base } from "../engine/lint.ts";
import { chooseRoot, resolvePaths } from "../engine/root.ts";
import { printNote } from "../process/print.ts";
import { type Tree, workingTree } from "../source/tree.ts";
import { nearest } from "../text/nearest.ts";
import { commands } from "./commands.ts";
import type { LintOptions } from "./lint-options.ts";

export interface Input {
  readonly root: string;
  readonly config: Config;
  readonly head: Tree;
  readonly base: Base | undefined;
  /** From the root. */
  readonly paths: readonly string[];
  /** The one text that was handed in. */
  readonly given?: { readonly path: string; readonly text: string };
  /** What is said at the end, in whole sentences. */
  readonly notes?: readonly string[];
}

/** The files on disk. */
export async function openDisk(options: LintOptions, cwd: string): Promise<Input> {
  const root = chooseRoot(options.paths, options.root, cwd);
  const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
  const base = await openBase(root, options.base);
  const paths = resolvePaths(options.paths, root, cwd, {
    before: base?.tree.paths,
    remedyFor: (path) => (path === options.paths[0] ? commandLike(path) : undefined),
  });
  return { root, config, head: workingTree(root), base, paths };
}

/** The base to compare with, if one was named. A wrong name must not end in a verdict about something else. */
export async function openBase(root: string, name: string | undefined): Promise<Base | undefined> {
  if (name === undefined) return undefined;
  const found = (await import("../engine/base.ts")).findBase(root, name);
  if ("reason" in found) throw noBase(found);
  for (const note of found.notes) printNote(note);
  return found.base;
}

export function noBase({ reason, remedy }: NoBase): UsageError {
  return new UsageError(`There is no base to compare with: ${reason}. ${remedy}`.trimEnd());
}

/** What stands where a command would, and resembles one. */
function commandLike(word: string): string | undefined {
  if (word === "lint" || word === "check") return `Linting needs no command: leave \`${word}\` out.`;
  if (word === "help" || word === "version") return `Did you mean \`--${word}\`?`;
  const [near] = nearest(
    word,
    commands.map(({ name }) => name),
  );
  return near === undefined ? undefined : `Did you mean the command \`${near}\`?`;
}
