// `patternlint --watch`: lints, and lints again what changes, until it is ended.
import { resolve } from "node:path";
import { requireRules, withChoices } from "../config/config.ts";
import { type ConfigError, FileError } from "../config/error.ts";
import { baselineAt, baselinePath } from "../engine/baseline.ts";
import { configAt } from "../engine/configuration.ts";
import { openProject, type Project } from "../engine/project.ts";
import { chooseRoot, resolvePaths, workingFolder } from "../engine/root.ts";
import { type Update, watchProject } from "../engine/watch.ts";
import { hasReaderLeft, isTerminal, print, printNote, printScreen } from "../process/print.ts";
import { type Rendering, render, summaryNote } from "../report/formats.ts";
import { baselineFails, gateFails, hasNothing } from "../report/gate.ts";
import { missingRules } from "../report/messages.ts";
import { makeLineSource } from "../report/report.ts";
import { findRepository, prefixInRepository } from "../source/repository.ts";
import { plural } from "../text/numbers.ts";
import type { ExitCode } from "./command.ts";
import type { LintOptions } from "./lint-options.ts";

/** @returns what the last report would have ended with. */
export async function watch(options: LintOptions, color: boolean): Promise<ExitCode> {
  const cwd = workingFolder();
  const root = chooseRoot(options.paths, options.root, cwd);
  const repository = findRepository(root)?.workTree ?? root;
  const toScreen = isTerminal("stdout");
  let verdict: ExitCode = 0;
  let last: string | undefined;

  const open = async (note: (file: string) => void): Promise<Project> => {
    const noting = (file: string) => {
      note(file);
      return undefined;
    };
    const config = withChoices(await configAt(root, options.config, repository, noting), options.preset, options.levels);
    requireRules(options.levels.keys(), config);
    for (const rules of config.ruleFiles ?? []) note(resolve(config.file ?? root, "..", rules));
    const file = baselinePath(root, config);
    if (file !== undefined) note(file);
    const baseline = options.noBaseline ? null : ((await baselineAt(root, config, repository)) ?? null);
    return openProject(root, { config, baseline, paths: resolvePaths(options.paths, root, cwd) });
  };
  const show = async (update: Update, changed: readonly string[] | undefined) => {
    const [code, text, notes] =
      update.kind === "fault" ? [2 as const, "", linesOf(update.error)] : await describe(update.project, root, options, color);
    verdict = code;
    const news = `${code}\n${text}\n${notes.join("\n")}`;
    if (toScreen) {
      printScreen(text);
      for (const note of notes) printNote(note);
      if (!options.quiet) printNote(`${new Date().toTimeString().slice(0, 8)} · ${what(changed)} · ${ENDING}`);
    } else if (news !== last) {
      if (!options.quiet) printNote(`${what(changed)}.`);
      print(text);
      for (const note of notes) printNote(note);
    }
    last = news;
    if (hasReaderLeft()) end.abort();
  };

  const end = new AbortController();
  const stop = () => end.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    await watchProject({ root, open, onUpdate: show, now: () => new Date(), signal: end.signal });
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
  return verdict;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const ENDING = "Ctrl-C ends it";

/** What a run over the same files would end with and say. */
async function describe(
  project: Project,
  root: string,
  { format, failOn, quiet, show, gate, strictBaseline, all, allowEmpty }: LintOptions,
  color: boolean,
): Promise<[code: ExitCode, text: string, notes: string[]]> {
  const report = project.report();
  const rendering: Rendering = {
    report,
    lines: makeLineSource(project.text),
    failOn,
    quiet,
    show,
    gate,
    strictBaseline,
    color,
    prefix: prefixInRepository(root),
    brief: isTerminal("stdout") && !all,
  };
  const isEmpty = hasNothing(report) && !allowEmpty;
  const beside = quiet ? undefined : summaryNote(format, rendering);
  const notes = [
    ...(beside === undefined ? [] : [beside]),
    ...report.unreadable.map(({ file, reason }) => `${file} can't be read: ${reason}. Fix that, or exclude the file.`),
    ...missingRules(report),
    ...(isEmpty ? [`No module to lint yet in ${root}.`] : []),
  ];
  const fails = gateFails(report, gate, failOn) || baselineFails(report, strictBaseline);
  const code = report.unreadable.length > 0 || missingRules(report).length > 0 || isEmpty ? 2 : fails ? 1 : 0;
  return [code, isEmpty ? "" : await render(format, rendering), notes];
}

function linesOf(error: Error | ConfigError): string[] {
  return [...(error instanceof FileError ? error.lines : [error.message]), "Nothing is linted until that is fixed."];
}

/** What changed, in a few words. */
function what(changed: readonly string[] | undefined): string {
  if (changed === undefined) return "Watching for changes";
  const [first, ...more] = changed;
  if (first === undefined) return "Files changed";
  return more.length === 0 ? `${first} changed` : `${first} and ${plural(more.length, "other")} changed`;
}
