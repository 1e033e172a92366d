// `patternlint [paths…]`: lints, and reports.
import { resolve } from "node:path";
import { parseFailOn, parsePreset, parseRuleChoice, parseRuleId, parseView, withChoices } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import type { NoBase } from "../engine/base.ts";
import { configAt } from "../engine/configuration.ts";
import { type Base, type RunOptions, runLint } from "../engine/lint.ts";
import { chooseRoot, resolvePaths, workingFolder } from "../engine/root.ts";
import { describeSubmodules, describeWithoutGit } from "../engine/submodules.ts";
import type { View } from "../lint/narrow.ts";
import { hasPrintingFailed, isTerminal, print, printCommands, printNote, printPatch, printProgress } from "../process/print.ts";
import { type FormatName, formatNames, noteBeside, type Rendering, render } from "../report/formats.ts";
import { baselineFails, gateFails, hasNothing } from "../report/gate.ts";
import type { Level, Preset, Severity } from "../rule-support/rule.ts";
import { findRepository, prefixInRepository } from "../source/repository.ts";
import { MissingContents, workingTree } from "../source/tree.ts";
import { nearest } from "../text/nearest.ts";
import { grouped } from "../text/numbers.ts";
import { parseChoice, placeOptions } from "./arguments.ts";
import { type Call, command, type ExitCode } from "./command.ts";
import { commands } from "./commands.ts";
import type { FixChoice, Linted } from "./fix.ts";

export const lintOptions = {
  format: {
    type: "string",
    value: "FORMAT",
    help: `pretty (default), ${formatNames.slice(1, -1).join(", ")} or ${formatNames.at(-1)}`,
    group: "Output",
  },
  output: { type: "string", multiple: true, value: "FORMAT=FILE", help: "the same to a file; may repeat", group: "Output" },
  quiet: { type: "boolean", short: "q", help: "findings only: no verdict, no progress", group: "Output" },
  all: { type: "boolean", help: "on a terminal, show all findings, also many of a kind", group: "Output" },
  preset: { type: "string", value: "NAME", help: "recommended (default) or strict", group: "What counts" },
  rule: {
    type: "string",
    multiple: true,
    value: "ID=LEVEL",
    help: "set a rule to error, warning, notice or off; may repeat",
    group: "What counts",
  },
  config: placeOptions.config,
  "no-baseline": { type: "boolean", help: "count what the baseline accepts as well", group: "What counts" },
  "strict-baseline": { type: "boolean", help: "exit with 1 when the baseline accepts what is fixed", group: "What counts" },
  base: {
    type: "string",
    value: "REF",
    help: "compare with where HEAD left a branch, tag or commit; none for nothing",
    group: "What counts",
  },
  show: { type: "string", value: "VIEW", help: "introduced (default with --base): what the change brings; or all", group: "What counts" },
  gate: { type: "string", value: "VIEW", help: "which of these decide about the exit code, in the same words", group: "What counts" },
  "fail-on": {
    type: "string",
    value: "LEVEL",
    help: "exit with 1 at error (default), warning or notice; never: don't",
    group: "What counts",
  },
  "allow-empty": { type: "boolean", help: "finding no module is fine", group: "What counts" },
  root: placeOptions.root,
  fix: { type: "boolean", help: "apply safe fixes, and report what is left", group: "Fixes" },
  "fix-unsafe": { type: "boolean", help: "apply the others as well: look at what they change", group: "Fixes" },
  "fix-dry-run": { type: "boolean", help: "change nothing: print what --fix would change as a patch", group: "Fixes" },
  "fix-rule": { type: "string", multiple: true, value: "ID", help: "only fixes of this rule; may repeat", group: "Fixes" },
} as const;

/** What is done when no command is named. */
export const lintCommand = command({
  name: "",
  takes: "[paths…]",
  summary: "lint files and folders (default: the current repository)",
  options: lintOptions,
  run: ({ values, words, color }) => lint(parseLintOptions(words, values), color),
});

export interface LintOptions {
  readonly paths: readonly string[];
  readonly root: string | undefined;
  readonly format: FormatName;
  readonly outputs: readonly { readonly format: FormatName; readonly file: string }[];
  readonly preset: Preset | undefined;
  readonly levels: ReadonlyMap<string, Level>;
  readonly config: string | undefined;
  /** Undefined for never. */
  readonly failOn: Severity | undefined;
  readonly allowEmpty: boolean;
  readonly noBaseline: boolean;
  readonly strictBaseline: boolean;
  readonly quiet: boolean;
  /** Leaves out nothing that is like what is shown. */
  readonly all: boolean;
  /** A commit, branch or tag to compare with; undefined for nothing. */
  readonly base: string | undefined;
  /** Which findings to show. */
  readonly show: View;
  /** Which findings decide about the exit code. */
  readonly gate: View;
  /** Which fixes to apply; undefined for none. */
  readonly fix: FixChoice | undefined;
}

export function parseLintOptions(paths: readonly string[], values: Call<typeof lintOptions>["values"]): LintOptions {
  const base = values.base === "none" ? undefined : values.base;
  if (values["no-baseline"] && values["strict-baseline"])
    throw new UsageError("--no-baseline and --strict-baseline contradict each other. Give one of them.");
  for (const name of ["show", "gate"] as const)
    if (values[name] === "introduced" && base === undefined)
      throw new UsageError(`--${name} introduced needs a base to compare with. Name one with --base, such as --base main.`);
  return {
    paths,
    root: values.root,
    format: parseChoice(values.format ?? "pretty", formatNames),
    outputs: parseOutputs(values.output ?? []),
    preset: values.preset === undefined ? undefined : parsePreset(values.preset),
    levels: new Map((values.rule ?? []).map(parseRuleChoice)),
    config: values.config,
    failOn: parseFailOn(values["fail-on"] ?? "error", "--fail-on"),
    allowEmpty: values["allow-empty"] ?? false,
    noBaseline: values["no-baseline"] ?? false,
    strictBaseline: values["strict-baseline"] ?? false,
    quiet: values.quiet ?? false,
    all: values.all ?? false,
    base,
    show: parseView(values.show ?? "introduced", "--show"),
    gate: parseView(values.gate ?? "introduced", "--gate"),
    fix: parseFix(values),
  };
}

function parseFix(values: Call<typeof lintOptions>["values"]): FixChoice | undefined {
  const rules = values["fix-rule"];
  const dryRun = values["fix-dry-run"] ?? false;
  const unsafe = values["fix-unsafe"] ?? false;
  if (!dryRun && !unsafe && !values.fix) {
    if (rules !== undefined) throw new UsageError("--fix-rule only says which fixes to apply. Add --fix, --fix-unsafe or --fix-dry-run.");
    return undefined;
  }
  if (dryRun && values.format !== undefined)
    throw new UsageError(`--fix-dry-run prints a patch, not a report. Write the report to a file: --output ${values.format}=FILE.`);
  return { unsafe, dryRun, rules: rules?.map(parseRuleId) };
}

async function lint(options: LintOptions, color: boolean): Promise<ExitCode> {
  const cwd = workingFolder();
  const root = chooseRoot(options.paths, options.root, cwd);
  const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
  const base = options.base === undefined ? undefined : await openBase(root, options.base);
  const paths = resolvePaths(options.paths, root, cwd, {
    before: base?.tree.paths,
    remedyFor: (path) => (path === options.paths[0] ? commandLike(path) : undefined),
  });
  const progress = options.quiet ? undefined : makeProgress();
  const head = workingTree(root);
  if (head.withoutGit !== undefined) printNote(describeWithoutGit(head.withoutGit));
  const { failOn, quiet, show, gate, strictBaseline, fix } = options;
  const known = options.noBaseline ? { baseline: null } : {};
  const tree = { root, paths, config, head, base, ...known, ...(progress && { onProgress: progress.show }) };
  const { run, patch, summary, notes, incomplete }: Linted = await (fix ? fixInstead(tree, fix, show) : lintOnly(tree))
    .catch(async (error) => {
      throw error instanceof MissingContents ? noBase((await import("../engine/base.ts")).whyIncomplete(error)) : error;
    })
    .finally(() => progress?.clear());
  const { report } = run;
  const rendering = {
    report,
    lines: run.lines,
    failOn,
    quiet,
    show,
    gate,
    strictBaseline,
    color,
    prefix: prefixInRepository(root),
    brief: isTerminal("stdout") && !options.all,
  };
  if (options.outputs.length > 0) await writeOutputs(options.outputs, rendering, [root, cwd]);
  const isEmpty = hasNothing(report) && !options.allowEmpty;
  const submodules = describeSubmodules(root, head, paths, config.vocabulary, isEmpty);
  // Before anything ends the run: a glob that matches nothing may be why.
  printNotes(run.unmatched);
  if (isEmpty)
    throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
  if (patch !== undefined) printPatch(patch);
  else if (options.format === "github") printCommands(await render("github", rendering));
  else print(await render(options.format, rendering));
  const beside = quiet || patch !== undefined ? undefined : noteBeside(options.format, rendering);
  // Beside a report that could not be written, a verdict would look like one.
  if (beside !== undefined && !hasPrintingFailed()) printNote(beside);
  if (summary !== undefined && !quiet) printNote(summary);
  printNotes([...notes, ...submodules]);
  for (const { file, reason } of report.unreadable) printNote(`${file} can't be read: ${reason}. Fix that, or exclude the file.`);
  if (report.unreadable.length > 0 || incomplete) return 2;
  return gateFails(report, gate, failOn) || baselineFails(report, strictBaseline) ? 1 : 0;
}

/** @param folders what others may have put links into, with the repositories around them. */
async function writeOutputs(outputs: LintOptions["outputs"], rendering: Rendering, folders: readonly string[]): Promise<void> {
  const { writeWhole } = await import("../process/write-file.ts");
  const guarded = folders.flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
  for (const { format, file } of outputs) writeWhole(file, await render(format, { ...rendering, color: false, brief: false }), { guarded });
}

async function lintOnly(options: RunOptions): Promise<Linted> {
  return { run: await runLint(options), notes: [], incomplete: false };
}

async function fixInstead(options: RunOptions, choice: FixChoice, show: View): Promise<Linted> {
  return (await import("./fix.ts")).fixFiles(options, choice, show);
}

function printNotes(notes: readonly string[]): void {
  for (const note of notes) printNote(note);
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

/** The base to compare with. A wrong name must not end in a verdict about something else. */
async function openBase(root: string, name: string): Promise<Base> {
  const found = (await import("../engine/base.ts")).findBase(root, name);
  if ("reason" in found) throw noBase(found);
  printNotes(found.notes);
  return found.base;
}

function noBase({ reason, remedy }: NoBase): UsageError {
  return new UsageError(`There is no base to compare with: ${reason}. ${remedy}`.trimEnd());
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

/** Each its own file: the second would write over the first. */
function parseOutputs(texts: readonly string[]): { format: FormatName; file: string }[] {
  const seen = new Set<string>();
  return texts.map((text) => {
    const output = parseOutput(text);
    const file = resolve(output.file);
    if (seen.has(file)) throw new UsageError(`Two --output name the file ${output.file}. Give each a file of its own.`);
    seen.add(file);
    return output;
  });
}

function parseOutput(text: string): { format: FormatName; file: string } {
  const equals = text.indexOf("=");
  if (equals < 1 || equals === text.length - 1)
    throw new UsageError(`--output ${text} names no format and file. Write it as --output json=report.json.`);
  return { format: parseChoice(text.slice(0, equals), formatNames), file: text.slice(equals + 1) };
}
