// What a run has found, published: the log, the step's outputs, annotations, summary, files, and the sinks.
import type { Run } from "../engine/lint.ts";
import type { View } from "../lint/narrow.ts";
import { print } from "../process/print.ts";
import { type Rendering, render } from "../report/formats.ts";
import { baselineFails, baselineReason, gateFails, gateReason, hasNothing } from "../report/gate.ts";
import { message, plainText } from "../report/markdown-text.ts";
import { missingRules } from "../report/messages.ts";
import { type Report, viewOf } from "../report/report.ts";
import { resolveCommit } from "../source/commits.ts";
import type { Tree } from "../source/tree.ts";
import { ALL_ANNOTATIONS, annotateFindings, rank, type ToAnnotate } from "./annotations.ts";
import type { ChangeRequest, ChangeToLint } from "./change.ts";
import { headOf, lineLink, type WorkflowContext } from "./event.ts";
import { patchBeside, reportFile, writeInside, writeReport } from "./files.ts";
import type { OfferedFixes } from "./fixes.ts";
import type { SeenFromHead } from "./head.ts";
import type { Inputs } from "./inputs.ts";
import type { LazyClient } from "./lazy-client.ts";
import { fixCommand, type Provenance, provenance } from "./provenance.ts";
import { publishAll, type SinkFailure } from "./publish.ts";
import { addToSummary, notice, writeOutput } from "./runner.ts";
import { countSinks } from "./sinks/index.ts";
import { type SummaryParts, writeSummary } from "./summary.ts";

export type Checkout = Pick<ChangeRequest, "repository" | "fetcher" | "prefix">;

/** A run, and where and to whom it is told. */
export interface Outcome {
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

/** What a run means for the step. */
export interface StepOutcome {
  readonly verdict: "error" | "failure" | "success";
  /** Whether the gate fails the step. */
  readonly failed: boolean;
  /** Nothing was linted, and that was not allowed. */
  readonly empty: boolean;
  /** Why it gates, where that isn't plain from the findings. */
  readonly reason: string | undefined;
}

export function outcomeOf(report: Report, { gate, failOn, strictBaseline, allowEmpty }: Inputs): StepOutcome {
  const empty = hasNothing(report) && !allowEmpty;
  const failed = gateFails(report, gate, failOn) || baselineFails(report, strictBaseline);
  const reason = gateReason(report, gate, failOn) ?? baselineReason(report, strictBaseline);
  const verdict = empty || report.unreadable.length > 0 || missingRules(report).length > 0 ? "error" : failed ? "failure" : "success";
  return { verdict, failed, empty, reason };
}

/**
 * What can't fail comes first: the log, the outputs, annotations and summary. Then the files are written and the sinks run,
 * and what fails there falls back to annotations and summary.
 */
export async function publishRun(
  { offer, ...parts }: Omit<Outcome, "fixes"> & { readonly offer: () => Promise<OfferedFixes | undefined> },
  { verdict, reason }: StepOutcome,
): Promise<void> {
  const { run, change, inputs, workflow, client, paths, prefix } = parts;
  const { report } = run;
  const rendering = renderingOf(parts);
  print(await render("pretty", rendering));
  const fixes = await offer();
  const outcome: Outcome = { ...parts, fixes };
  const file = reportFile();
  setOutputs(report, verdict, file, fixes && patchBeside(file));
  const seen = await fromHead(outcome);
  const placesKnown = "view" in seen;
  const there = placesKnown ? seen.view : { report, lines: run.lines };
  const shown = viewOf(there.report, inputs.show);
  const notes = placesKnown ? change.notes : [...change.notes, seen.note];
  const toAnnotate = annotateRun(outcome, shown, notes, file);
  const head = headOf(workflow) ?? change.pullRequest?.head;
  const link = lineLink(workflow, head, prefix);
  const origin = { workflow, head, pullRequest: change.pullRequest, report, inputs, prefix, paths };
  const remarks = [
    ...[...notes, ...(reason ? [`This run ${reason}.`] : [])].map((note) => `> ${message(note)}`),
    ...offerWords(fixes, origin, inputs.show),
    provenance(origin),
  ];
  const summary = { failed: verdict !== "success", link, remarks };
  if (inputs.summary) await writeSummary(shown, summary);
  await writeFiles(outcome, rendering, file);
  const seenThere = { report: there.report, lines: there.lines, shown, placesKnown };
  const failures = await publishAll({
    ...summary,
    ...seenThere,
    inputs,
    workflow,
    client,
    head,
    pullRequest: change.pullRequest,
    prefix,
    paths,
  });
  await fallBack(failures, outcome, toAnnotate, { shown, ...summary });
}

function renderingOf({
  run: { report, lines },
  inputs: { show, gate, failOn, strictBaseline },
  prefix,
}: Pick<Outcome, "run" | "inputs" | "prefix">): Rendering {
  return { report, lines, show, gate, failOn, strictBaseline, color: true, quiet: false, brief: false, prefix };
}

/**
 * Notices for what is to be known of the run, and annotations for its findings.
 *
 * @param seen the findings at the pull request's head, with the lines that they have there.
 */
function annotateRun({ run, inputs, prefix }: Outcome, seen: Report, notes: readonly string[], file: string): ToAnnotate {
  const { report } = run;
  const all = [...notes, ...(report.comparison?.notes ?? [])];
  for (const note of all) notice(note);
  const shown = viewOf(report, inputs.show);
  const atHead = new Map(seen.findings.map((finding) => [finding.fingerprint, finding]));
  const findings = rank(shown.findings, run.isChangedLine).map((finding) => atHead.get(finding.fingerprint) ?? finding);
  const toAnnotate = { findings, causes: shown.causes, prefix, file };
  // The runner keeps ten notices: those about something gone wrong must not be the eleventh.
  annotateFindings(toAnnotate, inputs.annotations, all.length + countSinks(inputs));
  return toAnnotate;
}

async function writeFiles({ workspace, fixes, inputs }: Outcome, rendering: Rendering, file: string): Promise<void> {
  writeReport(workspace, file, await render("json", rendering));
  const patchFile = fixes && patchBeside(file);
  if (fixes && patchFile) writeReport(workspace, patchFile, fixes.patch);
  for (const { format, file } of inputs.files) writeInside(workspace, file, await render(format, rendering), format);
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
