// The action from inputs to the step's end: what is linted, where it is published, and the exit code that gates.
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { type Config, mayHaveBaseline, withChoices } from "../config/config.ts";
import { ConfigError, FileError, UsageError } from "../config/error.ts";
import type { Baseline } from "../engine/baseline.ts";
import { configAt, configIn } from "../engine/configuration.ts";
import { type Run, type RunOptions, runLint } from "../engine/lint.ts";
import { resolvePaths } from "../engine/root.ts";
import { describeSubmodules, describeWithoutGit } from "../engine/submodules.ts";
import type { View } from "../lint/narrow.ts";
import { faultText, print } from "../process/print.ts";
import { render } from "../report/formats.ts";
import { baselineFails, baselineReason, gateFails, gateOf, gateReason, hasNothing } from "../report/gate.ts";
import { message, plainText } from "../report/markdown-text.ts";
import { verdictWords } from "../report/messages.ts";
import { type Report, viewOf } from "../report/report.ts";
import { resolveCommit } from "../source/commits.ts";
import { makeFetcher } from "../source/fetch.ts";
import { TooMuch } from "../source/limits.ts";
import { ChangedMeanwhile } from "../source/read-file.ts";
import { findRepository, prefixInRepository } from "../source/repository.ts";
import { MissingContents, type Tree, workingTree } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { ALL_ANNOTATIONS, annotateFindings, rank, type ToAnnotate } from "./annotations.ts";
import { type ChangeRequest, type ChangeToLint, findChange } from "./change.ts";
import { withoutBase } from "./commit-base.ts";
import { headOf, lineLink, readWorkflowContext, type WorkflowContext } from "./event.ts";
import { RequestFailure } from "./failure.ts";
import { patchBeside, reportFile, rootInside, writeInside, writeReport } from "./files.ts";
import { type OfferedFixes, offerFixes } from "./fixes.ts";
import type { SeenFromHead } from "./head.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type LazyClient, lazyClient } from "./lazy-client.ts";
import { fixCommand, type Provenance, provenance } from "./provenance.ts";
import { publishAll, type SinkFailure } from "./publish.ts";
import { Superseded } from "./pull-request-data.ts";
import { describeEntries } from "./queue.ts";
import { addToSummary, annotate, failStep, notice, writeOutput } from "./runner.ts";
import { countSinks } from "./sinks/index.ts";
import { type SummaryParts, writeSummary } from "./summary.ts";

/** Runs the action. Whatever goes wrong fails the step, with a word on what to do. */
export async function runAction(): Promise<void> {
  try {
    await lintAndPublish();
  } catch (error) {
    if (error instanceof Superseded) {
      notice(error.message);
      writeOutput("verdict", "skipped");
    } else fail(error);
  }
}

async function lintAndPublish(): Promise<void> {
  const inputs = readInputs();
  const workflow = readWorkflowContext(process.env);
  const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
  const root = rootInside(workspace, inputs.root);
  const client = lazyClient(inputs.token);
  const checkout = openCheckout(workspace, root, workflow, inputs.token);
  try {
    await lintWith(client, inputs, workflow, workspace, root, checkout);
  } finally {
    checkout.fetcher?.close();
    // However the run ends, what it asked of GitHub can be seen.
    client.logStatistics();
  }
}

type Checkout = Pick<ChangeRequest, "repository" | "fetcher" | "prefix">;

/** A repository above the workspace is nobody's here: on a runner of one's own, other jobs work there. */
function openCheckout(
  workspace: string,
  root: string,
  { repository: name, serverUrl }: WorkflowContext,
  token: string | undefined,
): Checkout {
  const own = findRepository(root, workspace);
  const remote = name && { url: `${serverUrl.replace(/\/+$/, "")}/${name.owner}/${name.repo}`, token };
  const fetcher = own && remote && makeFetcher(own, remote, process.env.RUNNER_TEMP || tmpdir());
  const prefix = prefixInRepository(root, own ?? { workTree: workspace });
  return { repository: fetcher?.repository ?? own, fetcher, prefix };
}

async function lintWith(
  client: LazyClient,
  inputs: Inputs,
  workflow: WorkflowContext,
  workspace: string,
  root: string,
  checkout: Checkout,
): Promise<void> {
  const found = await findChange({ root, workflow, wanted: inputs.base, ...checkout, client: client.get });
  const paths = resolvePaths(inputs.paths, root, root, { files: found.head?.paths, before: found.base?.tree.paths });
  const config = withChoices(
    await configOf(found, root, inputs.config, checkout.repository?.workTree ?? workspace),
    inputs.preset,
    new Map(),
  );
  if (found.head === undefined) await checkout.fetcher?.complete();
  const head = found.head ?? workingTree(root, checkout.repository ?? null);
  const known = await baselineOf(found, root, config, checkout.repository?.workTree ?? workspace);
  const options = { root, paths, config, head, repository: checkout.repository ?? null, baseline: known.baseline };
  const { run, change } = await noteEntries(await lint(found, options), options, inputs, workflow);
  const { modules } = run.report.summary;
  const submodules = found.head === undefined ? describeSubmodules(root, head, paths, config.vocabulary, modules === 0) : [];
  const without = head.withoutGit === undefined ? [] : [describeWithoutGit(head.withoutGit)];
  const noted = { ...change, notes: [...change.notes, ...known.notes, ...without, ...submodules, ...run.unmatched] };
  const fixes = await offerFixes(run.report, { ...options, base: change.base }, inputs.show, checkout.prefix);
  await publish({ run, fixes, change: noted, inputs, workflow, workspace, client, paths, prefix: checkout.prefix, checkout });
}

/** In a merge queue, what fails may have come with an entry before this one. */
async function noteEntries(linted: Linted, options: LintedTree, { gate, failOn }: Inputs, { event }: WorkflowContext): Promise<Linted> {
  const { run, change } = linted;
  if (event.kind !== "merge-group" || !change.previous || !run.report.comparison?.introduced) return linted;
  const own = await lint({ ...change, base: change.previous }, options);
  const note = describeEntries(run.report, own.run.report, event.number, gateOf(run.report, gate, failOn));
  return note === undefined ? linted : { run, change: { ...change, notes: [...change.notes, note] } };
}

type LintedTree = Pick<RunOptions, "root" | "paths" | "config" | "head" | "repository" | "baseline">;

interface Linted {
  readonly run: Run;
  readonly change: ChangeToLint;
}

/** Where the base's files can't all be had after all, everything is linted and counts. */
async function lint(found: ChangeToLint, options: LintedTree): Promise<Linted> {
  try {
    return { run: await runLint({ ...options, base: found.base }), change: found };
  } catch (error) {
    if (error instanceof MissingContents)
      throw new UsageError(`${error.message}.${error.unasked === undefined ? " Check out without a filter." : ""}`);
    if (!(error instanceof RequestFailure)) throw error;
    const notes = [...found.notes, withoutBase(`GitHub's API doesn't give its files (${error.message})`)];
    return { run: await runLint(options), change: { ...found, base: undefined, notes } };
  }
}

function configOf({ config }: ChangeToLint, root: string, file: string | undefined, repository: string) {
  if (config === "workspace") return configAt(root, file === undefined ? undefined : resolve(root, file), repository);
  return configIn(config, file);
}

/** A stranger doesn't say what is accepted: of a fork's pull request, the base does. */
async function baselineOf(
  { config: from, base, pullRequest }: ChangeToLint,
  root: string,
  config: Config,
  repository: string,
): Promise<{ readonly baseline: Baseline | null; readonly notes: readonly string[] }> {
  const isStranger = pullRequest?.fromFork === true;
  const trusted = from !== "workspace" ? from : isStranger ? base?.tree : undefined;
  // Loaded for those who have one.
  const load = () => import("../engine/baseline.ts");
  if (trusted) return { baseline: (await (await load()).baselineIn(root, trusted, config, "base")) ?? null, notes: [] };
  if (!mayHaveBaseline(root, config)) return { baseline: null, notes: [] };
  if (!isStranger) return { baseline: (await (await load()).baselineAt(root, config, repository)) ?? null, notes: [] };
  const note = "The base's baseline can't be had, and that of a fork doesn't count: everything that it accepts counts.";
  return { baseline: null, notes: [note] };
}

interface Outcome {
  readonly run: Run;
  readonly fixes: OfferedFixes | undefined;
  readonly change: ChangeToLint;
  readonly inputs: Inputs;
  readonly workflow: WorkflowContext;
  readonly workspace: string;
  readonly client: LazyClient;
  readonly paths: readonly string[];
  readonly prefix: string;
  readonly checkout: Checkout;
}

/** What GitHub is given speaks of the pull request's head, whatever was checked out. */
async function fromHead({ run, change, client, checkout, workflow }: Outcome): Promise<SeenFromHead> {
  const { report, lines } = run;
  if (!change.pullRequest) return { view: { report, lines } };
  const { repository } = checkout;
  const linted = change.head ? commitOf(change.head) : repository && resolveCommit(repository, "HEAD");
  const { seeFromHead } = await import("./head.ts");
  return seeFromHead({ ...checkout, client: client.get, workflow }, change.pullRequest.head, linted, report, lines);
}

function commitOf(tree: Tree): string | undefined {
  return "commit" in tree ? String(tree.commit) : undefined;
}

/**
 * What can't fail comes first: the log, the outputs, annotations and summary. Then the files are written and the sinks run,
 * and what fails there falls back to annotations and summary.
 */
async function publish(outcome: Outcome): Promise<void> {
  const { run, fixes, change, inputs, workflow, workspace, client, paths, prefix } = outcome;
  const { report, lines } = run;
  const shown = viewOf(report, inputs.show);
  const empty = hasNothing(report) && !inputs.allowEmpty;
  const failed = gateFails(report, inputs.gate, inputs.failOn) || baselineFails(report, inputs.strictBaseline);
  const verdict = empty || report.unreadable.length > 0 ? "error" : failed ? "failure" : "success";
  const file = reportFile();
  const patchFile = fixes && patchBeside(file);
  const reason = gateReason(report, inputs.gate, inputs.failOn) ?? baselineReason(report, inputs.strictBaseline);
  const rendering = {
    report,
    lines,
    show: inputs.show,
    gate: inputs.gate,
    failOn: inputs.failOn,
    strictBaseline: inputs.strictBaseline,
    color: true,
    quiet: false,
    brief: false,
    prefix,
  };
  print(await render("pretty", rendering));
  setOutputs(report, verdict, file, patchFile);
  const seen = await fromHead(outcome);
  const placesKnown = "view" in seen;
  const there = placesKnown ? seen.view : { report, lines };
  const shownThere = viewOf(there.report, inputs.show);
  const notes = placesKnown ? change.notes : [...change.notes, seen.note];
  for (const note of [...notes, ...(report.comparison?.notes ?? [])]) notice(note);
  const atHead = new Map(shownThere.findings.map((finding) => [finding.fingerprint, finding]));
  const ranked = rank(shown.findings, run.isChangedLine).map((finding) => atHead.get(finding.fingerprint) ?? finding);
  // The runner keeps ten notices: those about something gone wrong must not be the eleventh.
  const reserved = notes.length + (report.comparison?.notes.length ?? 0) + countSinks(inputs);
  const toAnnotate = { findings: ranked, causes: shown.causes, prefix, file };
  annotateFindings(toAnnotate, inputs.annotations, reserved);
  const head = headOf(workflow) ?? change.pullRequest?.head;
  const link = lineLink(workflow, head, prefix);
  const origin = { workflow, head, pullRequest: change.pullRequest, report, inputs, prefix, paths };
  const remarks = [
    ...[...notes, ...(reason ? [`This run ${reason}.`] : [])].map((note) => `> ${message(note)}`),
    ...offerWords(fixes, origin, inputs.show),
    provenance(origin),
  ];
  const failing = verdict !== "success";
  if (inputs.summary) await writeSummary(shownThere, { failed: failing, link, remarks });
  writeReport(workspace, file, await render("json", rendering));
  if (fixes && patchFile) writeReport(workspace, patchFile, fixes.patch);
  for (const { format, file } of inputs.files) writeInside(workspace, file, await render(format, rendering), format);
  const failures = await publishAll({
    inputs,
    workflow,
    client,
    head,
    pullRequest: change.pullRequest,
    report: there.report,
    shown: shownThere,
    lines: there.lines,
    placesKnown,
    failed: failing,
    remarks,
    link,
    prefix,
    paths,
  });
  await fallBack(failures, outcome, toAnnotate, { shown: shownThere, failed: failing, link, remarks });
  if (empty) throw new UsageError(`No module to lint. ${run.search} Set the inputs root and paths, or allow-empty.`);
  const [lost] = report.unreadable;
  if (lost)
    throw new UsageError(
      `${plural(report.unreadable.length, "file")} could not be read, the first being ${lost.file}: ${lost.reason}. Fix that, or exclude the file.`,
    );
  const words = verdictWords(viewOf(report, inputs.gate));
  if (failed) failStep(`patternlint: ${words}. ${reason ? `The run ${reason}. ` : ""}The step's log and the job summary say where.`, 1);
}

/** One line of Markdown, where there is something to offer. */
function offerWords(fixes: OfferedFixes | undefined, parts: Provenance, show: View): string[] {
  return fixes ? [`${fixCommand(parts, show)} ${fixes.words}. The step's output \`patch\` is a patch that does the same.`] : [];
}

function setOutputs({ summary: totals, comparison }: Report, verdict: string, file: string, patchFile: string | undefined): void {
  writeOutput("verdict", verdict);
  writeOutput("errors", totals.findings.error);
  writeOutput("warnings", totals.findings.warning);
  writeOutput("notices", totals.findings.notice);
  writeOutput("introduced", comparison?.introduced ?? "");
  writeOutput("fixed", comparison?.fixed.length ?? "");
  writeOutput("modules", totals.modules);
  writeOutput("report", file);
  writeOutput("patch", patchFile ?? "");
}

/** What a sink could not publish stands in the annotations and the summary, also where these are switched off, and so does why. */
async function fallBack(
  failures: readonly SinkFailure[],
  { inputs }: Outcome,
  toAnnotate: ToAnnotate,
  { shown, ...parts }: SummaryParts & { readonly shown: Report },
): Promise<void> {
  if (failures.length === 0) return;
  if (inputs.annotations === 0) annotateFindings(toAnnotate, ALL_ANNOTATIONS, failures.length);
  if (!inputs.summary) await writeSummary(shown, parts);
  for (const { message } of failures) notice(message);
  await addToSummary(failures.map(({ message }) => `> ⚠️ ${plainText(message)}\n`).join("\n"));
}

/** However the step ends: what comes late must not leave a verdict behind that was written before. */
export function settleVerdict(exitCode: typeof process.exitCode): void {
  if (Number(exitCode ?? 0) > 1) writeOutput("verdict", "error");
}

function fail(error: unknown): void {
  writeOutput("verdict", "error");
  if (error instanceof FileError)
    for (const { message, line, column } of error.faults)
      annotate({
        command: "error",
        title: `patternlint: ${error instanceof ConfigError ? "configuration" : "baseline"}`,
        message,
        file: error.file,
        line,
        column,
      });
  if (error instanceof UsageError || error instanceof TooMuch || error instanceof ChangedMeanwhile)
    failStep(`patternlint: ${error.message}`, 2);
  else failWithFault(error);
}

export function failWithFault(error: unknown): void {
  failStep(faultText(error), 3);
}
