// The action from inputs to the step's end: annotations, job summary, outputs, and the exit code that gates.

import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { error as annotateError, notice as annotateNotice, warning as annotateWarning, setFailed, setOutput, summary } from "@actions/core";
import { withChoices } from "../config/config.ts";
import { ConfigError, UsageError } from "../config/error.ts";
import { formatJson } from "../report/json.ts";
import { formatMarkdown } from "../report/markdown.ts";
import { formatPretty } from "../report/pretty.ts";
import { inert, printable } from "../report/printable.ts";
import type { Report, ReportedFinding } from "../report/report.ts";
import { homepage, version } from "../report/version.ts";
import { counted, isAtLeast, plural } from "../report/words.ts";
import { type Annotation, restSentence, selectAnnotations } from "../report/workflow-commands.ts";
import { configAt, type Run, runLint, toScope } from "../run.ts";
import { findRepository } from "../source/repository.ts";
import { writeWhole } from "../write-file.ts";
import { lineLink } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";

/** A job summary past 1 MiB is dropped as a whole (docs.github.com, "Workflow commands", job summaries). */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;

/** Runs the action. Whatever goes wrong fails the step, with a word on what to do. */
export async function runAction(): Promise<void> {
  try {
    const inputs = readInputs();
    const workspace = realpathSync(process.env.GITHUB_WORKSPACE || process.cwd());
    const root = rootInside(workspace, inputs.root);
    const scope = toScope(inputs.paths, root, root);
    const config = withChoices(
      await configAt(root, inputs.config === undefined ? undefined : resolve(root, inputs.config)),
      inputs.preset,
      new Map(),
    );
    const run = await runLint({ root, scope, config });
    await deliver(run, inputs, prefixOf(root));
  } catch (error) {
    fail(error);
  }
}

function rootInside(workspace: string, root: string): string {
  let real: string;
  try {
    real = realpathSync(resolve(workspace, root));
  } catch {
    throw new UsageError(
      `The input root names no folder: ${root}. Check the path, and that the repository is checked out before this step.`,
    );
  }
  if (real !== workspace && !real.startsWith(workspace.endsWith(sep) ? workspace : workspace + sep))
    throw new UsageError(`The input root leads out of the workspace: ${root}. Name a folder inside it.`);
  return real;
}

/** Annotations want paths from the repository's root, which may be above or below the workspace's. */
function prefixOf(root: string): string {
  const repository = findRepository(root);
  return repository === undefined ? "" : relative(repository, root).split(sep).join("/");
}

async function deliver(run: Run, inputs: Inputs, prefix: string): Promise<void> {
  const { report, lines } = run;
  const file = join(process.env.RUNNER_TEMP || tmpdir(), "patternlint-report.json");
  writeWhole(file, formatJson(report));
  const empty = report.summary.modules === 0 && report.findings.length === 0 && !inputs.allowEmpty;
  const failed = inputs.failOn !== undefined && report.findings.some(({ severity }) => isAtLeast(severity, inputs.failOn as Severity));
  const verdict = empty || report.unread.length > 0 ? "error" : failed ? "failure" : "success";
  process.stdout.write(inert(formatPretty(report, lines, { color: true, quiet: false })));
  setOutputs(report, verdict, file);
  if (inputs.summary) await writeSummary(report, inputs.failOn, lineLink(prefix));
  annotate(report.findings, inputs.annotations, prefix, file);
  if (empty) throw new UsageError(`No module to lint. ${run.search} Set the inputs root and paths, or allow-empty.`);
  const [lost] = report.unread;
  if (lost)
    throw new UsageError(
      `${plural(report.unread.length, "file")} could not be read, the first being ${lost.file}: ${lost.reason}. Mend that, or exclude the file.`,
    );
  if (failed) setFailed(inert(`patternlint: ${counted(report.summary)}. The step's log and the job summary say where.`));
}

type Severity = ReportedFinding["severity"];

function setOutputs({ summary: totals }: Report, verdict: string, file: string): void {
  setOutput("verdict", verdict);
  setOutput("errors", totals.findings.error);
  setOutput("warnings", totals.findings.warning);
  setOutput("notices", totals.findings.notice);
  setOutput("modules", totals.modules);
  setOutput("report", file);
}

async function writeSummary(report: Report, failOn: Severity | undefined, link: ReturnType<typeof lineLink>): Promise<void> {
  // Outside of a runner, or on one without summaries, there is no file to write to; the log has everything.
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await summary.addRaw(formatMarkdown(report, { failOn, link, limit: SUMMARY_LIMIT }), true).write();
}

function annotate(findings: readonly ReportedFinding[], most: number, prefix: string, file: string): void {
  const { annotations, left } = selectAnnotations(findings, most);
  for (const annotation of annotations) issue(annotation, prefix);
  const rest = restSentence(left, `All of them stand in this step's log, in the job summary, and in ${file}.`);
  if (rest) process.stdout.write(`${rest}\n`);
}

function issue({ command, title, message, file, line, endLine, column, endColumn }: Annotation, prefix: string): void {
  const place = {
    title,
    file: prefix === "" ? file : `${prefix}/${file}`,
    startLine: line,
    endLine,
    ...(column !== undefined && { startColumn: column }),
    ...(endColumn !== undefined && { endColumn }),
  };
  if (command === "error") annotateError(message, place);
  else if (command === "warning") annotateWarning(message, place);
  else annotateNotice(message, place);
}

function fail(error: unknown): void {
  if (error instanceof ConfigError)
    annotateError(inert(error.message), {
      title: "patternlint: configuration",
      file: error.file,
      startLine: error.line,
      startColumn: error.column,
    });
  if (error instanceof UsageError) {
    setFailed(inert(printable(`patternlint: ${error.message}`)));
    return;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  setFailed(
    inert(
      printable(
        `patternlint ${version} failed; this is a fault of ours, and nothing was checked to the end. Please report it with this text: ${homepage}/issues\n${stack}`,
      ),
    ),
  );
}
