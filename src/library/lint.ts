// Linting as a library does it: one call, one report.
import { resolve } from "node:path";
import { BaseError } from "../config/error.ts";
import type { Baseline } from "../engine/baseline.ts";
import { type Base, runLint } from "../engine/lint.ts";
import { withText } from "../engine/overlay.ts";
import { existingFolder, pathFromRoot } from "../engine/root.ts";
import type { Report } from "../report/report.ts";
import { type Tree, workingTree } from "../source/tree.ts";
import { type SettingsOptions, settingsOf } from "./settings.ts";

export interface LintOptions extends SettingsOptions {
  /** The folder that references count from; from the working folder when it isn't absolute. */
  readonly root: string;
  /** Files and folders to report on, from the root; all when left out. Other modules only take part in the references. */
  readonly paths?: readonly string[];
  /** What to compare with: a branch, a tag or a commit, of which the last commit in common with HEAD counts. */
  readonly base?: string | Base;
  /** Texts that aren't saved, by path from the root: they count in place of the files, and as files that aren't there yet. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The files to lint, such as those of a commit; those of the working tree when left out. */
  readonly files?: Tree;
  /** The known findings; those of the baseline that the configuration names when left out, false for none. */
  readonly baseline?: Baseline | false;
  /** Now; the clock's when left out. */
  readonly now?: Date;
}

/**
 * Lints the modules of a folder.
 *
 * @throws PathError when the root or one of the paths doesn't exist, BaseError when the base can't be had, ConfigError for a
 * fault in the configuration, UsageError for whatever else is the caller's to mend.
 */
export async function lint(options: LintOptions): Promise<Report> {
  const root = resolve(options.root);
  const { files, texts = {}, now, paths } = options;
  if (files === undefined) existingFolder(root);
  const config = await settingsOf(root, options);
  const base = typeof options.base === "string" ? await openBase(root, options.base) : options.base;
  const changed = Object.entries(texts).map(([path, text]) => [pathFromRoot(path, root), text] as const);
  const head = changed.reduce<Tree>(
    (tree, [path, text]) => withText(tree, path, { kind: "text", text, invalidAt: undefined }),
    files ?? workingTree(root),
  );
  const baseline = options.baseline === undefined ? {} : { baseline: options.baseline === false ? null : options.baseline };
  const run = await runLint({ root, config, head, base, ...baseline, ...(paths && { paths }), ...(now && { now }) });
  return run.report;
}

/** A wrong name must not end in a report about something else. */
async function openBase(root: string, name: string): Promise<Base> {
  const found = (await import("../engine/base.ts")).findBase(root, name);
  if ("reason" in found) throw new BaseError(name, `There is no base to compare with: ${found.reason}. ${found.remedy}`.trimEnd());
  return found.base;
}
