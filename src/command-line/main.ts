// The command line from arguments to exit code.

import { didYouMean, withChoices } from "../config/config.ts";
import { ConfigError, UsageError } from "../config/error.ts";
import type { NoBase } from "../engine/base.ts";
import { configAt } from "../engine/configuration.ts";
import { type Base, runLint } from "../engine/lint.ts";
import { chooseRoot, toScope, workingFolder } from "../engine/root.ts";
import { describeSubmodules, describeWithoutGit } from "../engine/submodules.ts";
import { hasPrintingFailed, isTerminal, print, printCommands, printFault, printNote, printProgress } from "../process/print.ts";
import { defaultVocabulary } from "../read/vocabulary.ts";
import { toJson } from "../report/escape.ts";
import { render } from "../report/formats.ts";
import { gateFails, hasNothing } from "../report/gate.ts";
import { version } from "../report/version.ts";
import type { Rule } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import { TooMuch } from "../source/limits.ts";
import { ChangedMeanwhile } from "../source/read-file.ts";
import { findRepository, prefixInRepository } from "../source/repository.ts";
import { MissingContents, workingTree } from "../source/tree.ts";
import { nearest } from "../text/nearest.ts";
import { grouped } from "../text/numbers.ts";
import { commands, type LintOptions, parseCommand } from "./arguments.ts";

/** 0 no findings at or above the fail level, 1 there is, 2 wrong usage or nothing to lint, 3 a fault of ours. */
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
    if (error instanceof TooMuch || error instanceof ChangedMeanwhile) {
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
      return say((await help()).helpText(color));
    case "version":
      return say(`${version}\n`);
    case "rules":
      return say(command.json ? toJson(rules.map(ruleData)) : (await help()).rulesTable(rules, color));
    case "explain": {
      const rule = findRule(command.rule);
      if (command.json) return say(toJson(ruleData(rule)));
      const { suppressInPlace } = await import("./in-place.ts");
      return say((await help()).explainRule(rule, suppressInPlace(rule), color));
    }
    case "lint":
      return lint(command.options, color);
  }
}

// What only some runs need is loaded when it is wanted.
const help = () => import("./help.ts");

async function lint(options: LintOptions, color: boolean): Promise<ExitCode> {
  const cwd = workingFolder();
  const root = chooseRoot(options.paths, options.root, cwd);
  const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
  const base = options.base === undefined ? undefined : await openBase(root, options.base);
  const scope = toScope(options.paths, root, cwd, {
    before: base?.tree.paths,
    remedyFor: (path) => (path === options.paths[0] ? commandLike(path) : undefined),
  });
  const progress = options.quiet ? undefined : makeProgress();
  const head = workingTree(root);
  if (head.withoutGit !== undefined) printNote(describeWithoutGit(head.withoutGit));
  const run = await runLint({ root, scope, config, head, base, ...(progress && { onProgress: progress.show }) })
    .catch(async (error) => {
      throw error instanceof MissingContents ? noBase((await import("../engine/base.ts")).whyIncomplete(error)) : error;
    })
    .finally(() => progress?.clear());
  const { report } = run;
  const { failOn, quiet, show, gate } = options;
  const rendering = { report, lines: run.lines, failOn, quiet, show, gate, color, prefix: prefixInRepository(root) };
  if (options.outputs.length > 0) {
    const { writeWhole } = await import("../process/write-file.ts");
    const guarded = [root, cwd].flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
    for (const { format, file } of options.outputs) writeWhole(file, await render(format, { ...rendering, color: false }), { guarded });
  }
  const isEmpty = hasNothing(report) && !options.allowEmpty;
  const submodules = describeSubmodules(root, head, scope, config.vocabulary, isEmpty);
  if (isEmpty)
    throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
  const text = await render(options.format, rendering);
  if (options.format === "github") printCommands(text);
  else print(text);
  for (const note of submodules) printNote(note);
  for (const { file, reason } of report.unreadable) printNote(`${file} can't be read: ${reason}. Fix that, or exclude the file.`);
  if (report.unreadable.length > 0) return 2;
  return gateFails(report, gate, failOn) ? 1 : 0;
}

/** What stands where a command would, and resembles one. */
function commandLike(word: string): string | undefined {
  if (word === "help" || word === "version") return `Did you mean \`--${word}\`?`;
  const [near] = nearest(word, commands);
  return near === undefined ? undefined : `Did you mean the command \`${near}\`?`;
}

/** The base to compare with. A wrong name must not end in a verdict about something else. */
async function openBase(root: string, name: string): Promise<Base> {
  const found = (await import("../engine/base.ts")).findBase(root, name);
  if ("reason" in found) throw noBase(found);
  for (const note of found.notes) printNote(note);
  return found.base;
}

function noBase({ reason, remedy }: NoBase): UsageError {
  return new UsageError(`There is no base to compare with: ${reason}. ${remedy}`.trimEnd());
}

function findRule(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const ids = rules.map((candidate) => candidate.id);
  throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}

function ruleData({ id, group, summary, rationale, limits, severity, since, fixable, options }: Rule) {
  const given = options && { schema: options.schema, defaults: options.defaults(defaultVocabulary) };
  return { id, group, summary, rationale, limits: limits ?? null, severity, since, fixable, options: given ?? null };
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
