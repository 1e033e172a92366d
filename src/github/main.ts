// The action from inputs to the step's end: what is linted, where it is published, and the exit code that gates.
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { posix, resolve } from "node:path";
import { loadCode } from "../config/code-policy.ts";
import { type Config, mayHaveBaseline, withChoices } from "../config/config.ts";
import { ConfigError, FileError, UsageError } from "../config/error.ts";
import type { Baseline } from "../engine/baseline.ts";
import { configAt, configIn } from "../engine/configuration.ts";
import { type Run, type RunOptions, runLint } from "../engine/lint.ts";
import { resolvePaths } from "../engine/root.ts";
import { describeSubmodules, describeWithoutGit } from "../engine/submodules.ts";
import { faultText } from "../process/print.ts";
import { gateOf } from "../report/gate.ts";
import { missingRules, verdictWords } from "../report/messages.ts";
import { viewOf } from "../report/report.ts";
import { makeFetcher } from "../source/fetch.ts";
import { TooMuch } from "../source/limits.ts";
import { ChangedMeanwhile } from "../source/read-file.ts";
import { findRepository, pathFrom, prefixInRepository } from "../source/repository.ts";
import { isInRepository, MissingContents, workingTree } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { type ChangeToLint, findChange } from "./change.ts";
import { withoutBase } from "./commit-base.ts";
import { codeSourceOf } from "./custom-rules.ts";
import { readWorkflowContext, type WorkflowContext } from "./event.ts";
import { RequestFailure } from "./failure.ts";
import { rootInside } from "./files.ts";
import { offerFixes } from "./fixes.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type LazyClient, lazyClient } from "./lazy-client.ts";
import { type Checkout, outcomeOf, publishRun, type StepOutcome } from "./publish-run.ts";
import { OutdatedRun } from "./pull-request-data.ts";
import { describeEntries } from "./queue.ts";
import { annotate, failStep, notice, writeOutput } from "./runner.ts";

/** Runs the action. Whatever goes wrong fails the step, with a word on what to do. */
export async function runAction(): Promise<void> {
  try {
    await lintAndPublish();
  } catch (error) {
    if (error instanceof OutdatedRun) {
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
  } catch (error) {
    if (error instanceof FileError) annotateFaults(error, root, checkout);
    throw error;
  } finally {
    checkout.fetcher?.close();
    // However the run ends, what it asked of GitHub can be seen.
    client.logStatistics();
  }
}

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
  const paths = resolvePaths(inputs.paths, root, root, {
    files: found.head?.paths,
    before: found.base?.tree.paths,
    remedyFor: (path) => (path === "-" ? "Name files and folders of the workspace." : undefined),
    outside: "Set the input root to a folder that holds all paths.",
  });
  const config = withChoices(
    await configOf(found, workflow, root, inputs.config, checkout.repository?.workTree ?? workspace),
    inputs.preset,
    new Map(),
  );
  if (found.head === undefined) await checkout.fetcher?.complete();
  const head = found.head ?? workingTree(root, checkout.repository ?? null, checkout.repository?.workTree ?? workspace);
  const known = await baselineOf(found, root, config, checkout.repository?.workTree ?? workspace);
  const options = { root, paths, config, head, repository: checkout.repository ?? null, baseline: known.baseline };
  const { run, change } = await noteEntries(await lint(found, options), options, inputs, workflow);
  const { modules } = run.report.summary;
  const submodules = found.head === undefined ? describeSubmodules(root, head, paths, config.vocabulary, modules === 0) : [];
  const without = head.withoutGit === undefined ? [] : [describeWithoutGit(head.withoutGit)];
  const noted = { ...change, notes: [...change.notes, ...known.notes, ...without, ...submodules, ...run.unmatched] };
  const offer = () => offerFixes(run.report, { ...options, base: change.base }, inputs.show, checkout.prefix);
  const stepOutcome = outcomeOf(run.report, inputs);
  await publishRun(
    { run, offer, change: noted, inputs, workflow, workspace, client, paths, prefix: checkout.prefix, checkout },
    stepOutcome,
  );
  endStep(run, inputs, stepOutcome);
}

function endStep({ report, search }: Run, { gate }: Inputs, { empty, failed, reason }: StepOutcome): void {
  const [lost] = report.unreadable;
  if (lost)
    throw new UsageError(
      `${plural(report.unreadable.length, "file")} could not be read, the first being ${lost.file}: ${lost.reason}. Fix that, or exclude the file.`,
    );
  // That none could be read is no reason to look elsewhere.
  if (empty) throw new UsageError(`No module to lint. ${search} Set the inputs root and paths, or allow-empty.`);
  const [missing] = missingRules(report);
  if (missing !== undefined) throw new UsageError(missing);
  const words = verdictWords(viewOf(report, gate));
  if (failed) failStep(`patternlint: ${words}. ${reason ? `The run ${reason}. ` : ""}The step's log and the job summary say where.`, 1);
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

function configOf(found: ChangeToLint, workflow: WorkflowContext, root: string, file: string | undefined, repository: string) {
  const code = codeSourceOf(found, { root, config: file, workflow }) ?? loadCode;
  if (found.config === "workspace")
    return configAt(root, file === undefined ? undefined : resolve(root, file), repository, undefined, code);
  return configIn(found.config, file, typeof code === "function" ? code : undefined);
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

/** However the step ends: what comes late must not leave a verdict behind that was written before. */
export function settleVerdict(exitCode: typeof process.exitCode): void {
  if (Number(exitCode ?? 0) > 1) writeOutput("verdict", "error");
}

/** On the lines of the file, whose path counts from the repository's root as that of every annotation. */
function annotateFaults(error: FileError, root: string, { prefix }: Checkout): void {
  const path = pathFrom(root, resolve(root, error.path));
  const place = isInRepository(prefix, path) ? posix.join(prefix, path) : undefined;
  for (const { message, line, column } of error.faults)
    annotate({
      command: "error",
      title: `patternlint: ${error instanceof ConfigError ? "configuration" : "baseline"}`,
      message,
      ...(place !== undefined && { file: place, line, column }),
    });
}

function fail(error: unknown): void {
  writeOutput("verdict", "error");
  if (error instanceof UsageError || error instanceof TooMuch || error instanceof ChangedMeanwhile)
    failStep(`patternlint: ${error.message}`, 2);
  else failWithFault(error);
}

export function failWithFault(error: unknown): void {
  failStep(faultText(error), 3);
}
