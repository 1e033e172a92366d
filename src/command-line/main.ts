// The command line from arguments to exit code.

import { findBase, type NoBase, prefixInRepository, whyIncomplete } from "../base.ts";
import { didYouMean, withChoices } from "../config/config.ts";
import { ConfigError, UsageError } from "../config/error.ts";
import { configAt } from "../configuration.ts";
import { hasPrintingFailed, isTerminal, print, printCommands, printFault, printNote, printProgress } from "../print.ts";
import { nearest } from "../read/nearest.ts";
import { formatCompact } from "../report/compact.ts";
import { toJson } from "../report/escape.ts";
import { gateFails, gateOf, gateReason, hasNothing } from "../report/gate.ts";
import { formatJson } from "../report/json.ts";
import { formatMarkdown } from "../report/markdown.ts";
import { grouped } from "../report/numbers.ts";
import { formatPretty } from "../report/pretty.ts";
import { viewOf } from "../report/report.ts";
import { version } from "../report/version.ts";
import { formatGithub } from "../report/workflow-commands.ts";
import { chooseRoot, toScope, workingFolder } from "../root.ts";
import type { Rule } from "../rule/rule.ts";
import { rules } from "../rules/index.ts";
import { type Base, type Run, runLint } from "../run.ts";
import { TooMuch } from "../source/limits.ts";
import { findRepository } from "../source/repository.ts";
import { MissingContents, workingTree } from "../source/tree.ts";
import { describeSubmodules, describeWithoutGit } from "../submodules.ts";
import { writeWhole } from "../write-file.ts";
import { type Format, type LintOptions, parseCommand } from "./arguments.ts";
import { explainRule, helpText, rulesTable } from "./help.ts";

/** 0 nothing at or above the fail level, 1 there is, 2 wrong usage or nothing to lint, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs the command line. Writes to standard output and error; never throws. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  const code = await attempt(args);
  // A verdict that nobody could read is none.
  return hasPrintingFailed() && code !== 3 ? 2 : code;
}

async function attempt(args: readonly string[]): Promise<ExitCode> {
  try {
    return await obey(args);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error instanceof ConfigError ? error.lines : [error.message]) printNote(line);
      return 2;
    }
    if (error instanceof TooMuch) {
      printNote(error.message);
      return 2;
    }
    printFault(error);
    return 3;
  }
}

async function obey(args: readonly string[]): Promise<ExitCode> {
  const command = parseCommand(args);
  const color = wantsColor(args);
  switch (command.kind) {
    case "help":
      return say(helpText(color));
    case "version":
      return say(`${version}\n`);
    case "rules":
      return say(command.json ? toJson(rules.map(ruleData)) : rulesTable(rules, color));
    case "explain":
      return say(explainRule(findRule(command.rule), color));
    case "lint":
      return lint(command.options, color);
  }
}

async function lint(options: LintOptions, color: boolean): Promise<ExitCode> {
  const cwd = workingFolder();
  const root = chooseRoot(options.paths, options.root, cwd);
  const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
  const base = options.base === undefined ? undefined : openBase(root, options.base);
  const scope = toScope(options.paths, root, cwd, undefined, base?.tree.paths);
  const progress = options.quiet ? undefined : makeProgress();
  const head = workingTree(root);
  if (head.withoutGit !== undefined) printNote(describeWithoutGit(head.withoutGit));
  const run = await runLint({ root, scope, config, head, base, ...(progress && { onProgress: progress.show }) })
    .catch((error) => {
      throw error instanceof MissingContents ? noBase(whyIncomplete(error)) : error;
    })
    .finally(() => progress?.clear());
  const { report } = run;
  const prefix = prefixInRepository(root);
  const guarded = [root, cwd].flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
  for (const { format, file } of options.outputs) writeWhole(file, await render(format, run, options, false, prefix), { guarded });
  const isEmpty = hasNothing(report) && !options.allowEmpty;
  const submodules = describeSubmodules(root, head, scope, isEmpty);
  if (isEmpty)
    throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
  const text = await render(options.format, run, options, color, prefix);
  if (options.format === "github") printCommands(text);
  else print(text);
  for (const note of submodules) printNote(note);
  for (const { file, reason } of report.unread) printNote(`${file} can't be read: ${reason}. Mend that, or exclude the file.`);
  if (report.unread.length > 0) return 2;
  return gateFails(report, options.gate, options.failOn) ? 1 : 0;
}

/** The base to compare with. A wrong name must not end in a verdict about something else. */
function openBase(root: string, name: string): Base {
  const found = findBase(root, name);
  if ("reason" in found) throw noBase(found);
  for (const note of found.notes) printNote(note);
  return found.base;
}

function noBase({ reason, remedy }: NoBase): UsageError {
  return new UsageError(`There is no base to compare with: ${reason}. ${remedy}`.trimEnd());
}

async function render(
  format: Format,
  { report: all, lines }: Run,
  { failOn, quiet, show, gate }: LintOptions,
  color: boolean,
  prefix: string,
): Promise<string> {
  const report = viewOf(all, show);
  const reason = gateReason(all, gate, failOn);
  switch (format) {
    case "pretty":
      return formatPretty(report, lines, { color, quiet, reason });
    case "compact":
      return formatCompact(report);
    case "json":
      return formatJson(all);
    case "github":
      return formatGithub(report);
    case "markdown":
      return formatMarkdown(report, { failed: gateFails(all, gate, failOn), reason });
    case "sarif":
      return (await import("../report/sarif.ts")).formatSarif(all, { prefix });
    case "junit":
      return (await import("../report/junit.ts")).formatJunit(report, gateOf(all, gate, failOn));
    case "gitlab":
      return (await import("../report/gitlab.ts")).formatGitlab(all, prefix);
  }
}

function findRule(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const ids = rules.map((candidate) => candidate.id);
  throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}

function ruleData({ id, group, summary, why, limits, severity, since, fixable, options }: Rule) {
  return { id, group, summary, why, limits: limits ?? null, severity, since, fixable, options: options ?? null };
}

function say(text: string): 0 {
  print(text);
  return 0;
}

/** Colours on a terminal only; NO_COLOR (no-color.org) and FORCE_COLOR decide before that. */
function wantsColor(args: readonly string[]): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (args.includes("--no-color") || (NO_COLOR !== undefined && NO_COLOR !== "")) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal("stdout") && TERM !== "dumb";
}

/** Long work says on the terminal how far it has come, and leaves no trace. */
function makeProgress() {
  if (!isTerminal("stderr")) return undefined;
  const begin = Date.now();
  let shown = false;
  return {
    show: (done: number, total: number) => {
      if (Date.now() - begin < 500) return;
      shown = true;
      printProgress(`patternlint: ${grouped(done)} of ${grouped(total)} files read`);
    },
    clear: () => {
      if (shown) printProgress("");
    },
  };
}
