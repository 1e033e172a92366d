// `patternlint [paths…]`: lints, and reports.
import { requireRules } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { type RunOptions, runLint } from "../engine/lint.ts";
import { workingFolder } from "../engine/root.ts";
import type { Stats, Stopwatch } from "../engine/stats.ts";
import { describeSubmodules, describeWithoutGit } from "../engine/submodules.ts";
import {
  hasPrintingFailed,
  isTerminal,
  print,
  printCommands,
  printNote,
  printPatch,
  printProgress,
  printToStderr,
} from "../process/print.ts";
import { toJson } from "../report/escape.ts";
import { type FormatName, type Rendering, render, summaryNote } from "../report/formats.ts";
import { baselineFails, gateFails, hasNothing } from "../report/gate.ts";
import { missingRules } from "../report/messages.ts";
import type { Report } from "../report/report.ts";
import { findRepository, prefixInRepository } from "../source/repository.ts";
import { MissingContents, THE_INDEX } from "../source/tree.ts";
import { grouped } from "../text/numbers.ts";
import { command, type ExitCode } from "./command.ts";
import type { Linted } from "./fix.ts";
import { type Input, noBase, openDisk } from "./input.ts";
import { type LintOptions, lintOptions, parseLintOptions } from "./lint-options.ts";

/** What is done when no command is named. */
export const lintCommand = command({
  name: "",
  takes: "[paths…]",
  completes: "file",
  summary: "lint files and folders (default: the current repository)",
  options: lintOptions,
  run: async ({ values, words, color }) => {
    const options = parseLintOptions(words, values);
    return options.watch ? (await import("./watch.ts")).watch(options, color) : lint(options, color);
  },
});

async function lint(options: LintOptions, color: boolean): Promise<ExitCode> {
  const cwd = workingFolder();
  const watch = options.stats ? (await import("../engine/stats.ts")).startStopwatch() : undefined;
  const input = await (watch
    ? watch.measure("files and settings", async () => timed(await openInput(options, cwd), watch))
    : openInput(options, cwd));
  const { root, paths, config, head, base, given } = input;
  requireRules([...options.levels.keys(), ...(options.fix?.rules ?? [])], config);
  const progress = options.quiet ? undefined : makeProgress();
  if (head.withoutGit !== undefined) printNote(describeWithoutGit(head.withoutGit));
  const { failOn, quiet, show, gate, strictBaseline } = options;
  const known = options.noBaseline ? { baseline: null } : {};
  const tree = { root, paths, config, head, base, ...known, ...(progress && { onProgress: progress.show }) };
  const { run, patch, text, summary, notes, incomplete }: Linted = await (watch
    ? watch.measure("join and compare", () => lintOrFix(tree, options, given, watch))
    : lintOrFix(tree, options, given)
  )
    .catch(async (error) => {
      if (!(error instanceof MissingContents)) throw error;
      if (head.by === "index" && error.commit === THE_INDEX) throw incompleteIndex(error);
      throw noBase((await import("../engine/base.ts")).whyIncomplete(error));
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
  // A text that is being written may hold no module yet.
  // That none could be read is said below, and is no reason to look elsewhere.
  const isEmpty = hasNothing(report) && !options.allowEmpty && given === undefined && report.unreadable.length === 0;
  const submodules = describeSubmodules(root, head, paths, config.vocabulary, isEmpty);
  // Before anything ends the run: a glob that matches nothing may be why.
  printNotes(run.unmatched);
  if (isEmpty)
    throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
  const printAll = () => printReport(text, patch, options.format, rendering);
  await (watch ? watch.measure("print", printAll) : printAll());
  const beside = quiet || patch !== undefined ? undefined : summaryNote(options.format, rendering);
  // Beside a report that could not be written, a verdict would look like one.
  if (beside !== undefined && !hasPrintingFailed()) printNote(beside);
  if (summary !== undefined && !quiet) printNote(summary);
  printNotes([...notes, ...submodules, ...(quiet ? [] : (input.notes ?? []))]);
  for (const { file, reason } of report.unreadable) printNote(`${file} can't be read: ${reason}. Fix that, or exclude the file.`);
  printNotes(missingRules(report));
  if (watch) await printStats(watch.stats(), options.format, color);
  return incomplete ? 2 : exitCodeOf(report, options);
}

/** Comparing brings nothing of the index. */
function incompleteIndex({ message, unasked }: MissingContents): UsageError {
  const remedy = unasked === undefined ? " In a partial clone, `git sparse-checkout disable` brings them." : "";
  return new UsageError(`The index can't be linted: ${message}.${remedy}`);
}

/** What was not read or not asked is no pass, whatever the rest is. */
function exitCodeOf(report: Report, { gate, failOn, strictBaseline }: LintOptions): ExitCode {
  if (report.unreadable.length > 0 || missingRules(report).length > 0) return 2;
  return gateFails(report, gate, failOn) || baselineFails(report, strictBaseline) ? 1 : 0;
}

async function openInput(options: LintOptions, cwd: string): Promise<Input> {
  const { source } = options;
  if (source.kind === "index") return (await import("./staged.ts")).openStaged(options, cwd);
  if (source.kind === "stdin") return (await import("./stdin.ts")).openStdin(options, source.path, cwd);
  return openDisk(options, cwd);
}

/** @param folders what others may have put links into, with the repositories around them. */
async function writeOutputs(outputs: LintOptions["outputs"], rendering: Rendering, folders: readonly string[]): Promise<void> {
  const { writeWhole } = await import("../process/write-file.ts");
  const guarded = folders.flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
  for (const { format, file } of outputs) writeWhole(file, await render(format, { ...rendering, color: false, brief: false }), { guarded });
}

/** The same, with a stopwatch where files are read and rules are asked. */
function timed(input: Input, watch: Stopwatch): Input {
  const { base, head, config } = input;
  return {
    ...input,
    config: { ...config, observe: watch.observe },
    head: watch.reading(head),
    base: base && { ...base, tree: watch.reading(base.tree) },
  };
}

/** For whoever reads the report as data, so are these. They are never part of it: the same input makes the same report. */
async function printStats(stats: Stats, format: FormatName, color: boolean): Promise<void> {
  if (format === "json") printToStderr(toJson(stats));
  else printToStderr((await import("../report/stats.ts")).formatStats(stats, color && isTerminal("stderr")));
}

async function printReport(text: string | undefined, patch: string | undefined, format: FormatName, rendering: Rendering): Promise<void> {
  if (text !== undefined) {
    printPatch(text);
    printToStderr(await render(format, rendering));
  } else if (patch !== undefined) printPatch(patch);
  else if (format === "github") printCommands(await render("github", rendering));
  else print(await render(format, rendering));
}

async function lintOrFix(
  options: RunOptions,
  { fix: choice, show }: LintOptions,
  given: Input["given"],
  watch?: Stopwatch,
): Promise<Linted> {
  if (!choice) return { run: await runLint(options, watch?.makeLinter), notes: [], incomplete: false };
  const { fixFiles, fixGiven } = await import("./fix.ts");
  return given ? fixGiven(options, choice, show, given) : fixFiles(options, choice, show);
}

function printNotes(notes: readonly string[]): void {
  for (const note of notes) printNote(note);
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
