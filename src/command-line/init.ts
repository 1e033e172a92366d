// `patternlint init`: a configuration, a baseline and a workflow that pass today, from what the modules are like.
import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { formatBaseline } from "../config/baseline-file.ts";
import { BASELINE_NAME, type Config, defaultConfig, findConfig, isEntry } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { loadConfig } from "../config/load.ts";
import { baselineAt } from "../engine/baseline.ts";
import { type Run, runLint } from "../engine/lint.ts";
import { type Proposal, proposeConfig, type Remark } from "../engine/propose-config.ts";
import { chooseRoot, workingFolder } from "../engine/root.ts";
import { surveyModules } from "../engine/survey.ts";
import { makeEntries } from "../lint/baseline-entries.ts";
import { print, printNote } from "../process/print.ts";
import { writeWhole } from "../process/write-file.ts";
import { escapeLine } from "../report/escape.ts";
import { gateFails, hasNothing } from "../report/gate.ts";
import { skippedWords } from "../report/messages.ts";
import { refNames } from "../source/commits.ts";
import { readSettingsFile } from "../source/read-file.ts";
import { findRepository, type Repository } from "../source/repository.ts";
import { grouped, plural } from "../text/numbers.ts";
import { placeOptions, refuseWords } from "./arguments.ts";
import { command, type ExitCode } from "./command.ts";

export const initCommand = command({
  name: "init",
  takes: "",
  summary: "write a configuration, a baseline and a workflow that pass today",
  details:
    "It looks at the modules, writes patternlint.yml with the reason for each line, accepts what is left in a baseline, and adds a workflow for GitHub. It asks nothing, and overwrites nothing; a workflow that is there stays as it is.",
  options: {
    force: { type: "boolean", help: "overwrite the configuration and the baseline" },
    "dry-run": { type: "boolean", help: "write nothing: print what would be written" },
    root: placeOptions.root,
  },
  run: ({ values, words }) => {
    refuseWords("init", words);
    return init(values.root, values.force === true, values["dry-run"] === true);
  },
});

/** A file to be written. */
interface Draft {
  /** Absolute. */
  readonly file: string;
  readonly shown: string;
  readonly text: string;
  /** What there is to say of it. */
  readonly note: string;
}

interface WorkflowDraft extends Draft {
  /** The step that lints the root, as it stands in the workflow. */
  readonly step: string;
  readonly workTree: string;
}

async function init(rootGiven: string | undefined, force: boolean, dryRun: boolean): Promise<ExitCode> {
  const root = chooseRoot([], rootGiven, workingFolder());
  const repository = findRepository(root);
  const config = join(root, "patternlint.yml");
  const workflow = repository && join(repository.workTree, ".github/workflows/patternlint.yml");
  if (!dryRun) refuseExisting(root, config, [config], force);
  const { survey, first } = await surveyModules({ root, config: defaultConfig }, globOf);
  if (hasNothing(first.report)) throw new UsageError(`No module to lint. ${first.search} Give another --root.`);
  for (const lost of first.report.unreadable) printNote(`${lost.file} can't be read: ${lost.reason}. Fix that, or exclude the file.`);
  if (first.report.unreadable.length > 0) return 2;
  const proposal = proposeConfig(survey, globOf);
  const settings = await readProposal(proposal.text, config);
  const kept = force ? await baselineAt(root, settings) : undefined;
  const run = await runLint({ root, config: settings, baseline: kept ?? null });
  const action = repository && workflow ? workflowDraft(root, repository, workflow) : undefined;
  // It may lint another root, or have been edited.
  const isKept = action !== undefined && isEntry(action.file);
  const drafts = [
    // First what the configuration would be red without.
    ...baselineDraft(root, run),
    { file: config, shown: "patternlint.yml", text: proposal.text, note: "" },
    ...(action && !isKept ? [action] : []),
  ];
  if (dryRun) print(drafts.map(({ shown, text }) => `# ---- ${shown}\n${text}`).join("\n"));
  else for (const { file, text } of drafts) writeWhole(file, text, { guarded: [root, repository?.workTree ?? root] });
  print(
    `${dryRun ? "\n" : ""}${describe(run, proposal, drafts, dryRun, action ? (isKept ? keptWords(action) : undefined) : NO_WORKFLOW)}\n`,
  );
  return 0;
}

/** @throws UsageError when something would be overwritten that nobody has said may be. */
function refuseExisting(root: string, config: string, files: readonly string[], force: boolean): void {
  const other = findConfig(root);
  const shown = (file: string) => relative(root, file).split(sep).join("/");
  if (force && other !== undefined && other !== config)
    throw new UsageError(`${shown(other)} is a configuration as well. Remove it first.`);
  if (force) return;
  const there = [
    ...new Set([
      ...(other === undefined ? [] : [other]),
      ...files.filter((file) => existsSync(file)),
      ...[join(root, BASELINE_NAME)].filter((file) => existsSync(file)),
    ]),
  ];
  if (there.length > 0)
    throw new UsageError(
      `${there.map(shown).join(" and ")} already ${there.length === 1 ? "exists" : "exist"}. --force overwrites ${there.length === 1 ? "it" : "them"}, --dry-run shows what would be written.`,
    );
}

/** By the parser of all configurations: what it refuses is never written. */
function readProposal(text: string, file: string): Promise<Config> {
  return loadConfig(file, {
    read: async () => ({ kind: "text", text, invalidAt: undefined }),
    show: () => "patternlint.yml",
    of: "",
  });
}

/** The glob of a path as it is, whatever signs are in it. */
function globOf(path: string, isFolder: boolean): string {
  const plain = path.replaceAll(/[*?[\]{}()!+@\\]/g, "\\$&");
  return isFolder ? `${plain}/**` : plain;
}

/** Only where a run would fail without one. */
function baselineDraft(root: string, { report, judged: { state, result, match } }: Run): Draft[] {
  if (!match && !gateFails(report, "all", "error")) return [];
  const entries = makeEntries(result.findings, state, match);
  const files = new Set(entries.map(({ file }) => file)).size;
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  const note = `: accepts ${plural(count, "finding")} in ${plural(files, "module")}`;
  return [{ file: join(root, BASELINE_NAME), shown: BASELINE_NAME, text: formatBaseline(entries), note }];
}

function workflowDraft(root: string, repository: Repository, file: string): WorkflowDraft {
  const names = refNames(repository);
  const branch = ["main", "master", "trunk"].find((name) => names.includes(name) || names.includes(`origin/${name}`)) ?? "main";
  const prefix = relative(repository.workTree, root).split(sep).join("/");
  const inputs = prefix === "" || prefix.startsWith("../") ? "" : `        with:\n          root: ${JSON.stringify(prefix)}\n`;
  const step = `      - uses: patternlint/patternlint@v1\n${inputs}`;
  const text = `name: patternlint
on:
  push:
    branches: [${branch}]
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  patternlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
${step}`;
  return { file, shown: ".github/workflows/patternlint.yml", text, note: "", step, workTree: repository.workTree };
}

// ---- in words -----------------------------------------------------------------------------------------------------------

function describe(run: Run, { remarks, next }: Proposal, drafts: readonly Draft[], dryRun: boolean, workflow: string | undefined): string {
  const { report, judged } = run;
  const { summary } = report;
  const passed = skippedWords(report);
  const other = passed === undefined ? "" : `, and ${passed}`;
  const safe = judged.result.findings.filter(({ fix }) => fix?.safe).length;
  const parts = [
    `${plural(summary.modules, "module")} in ${plural(summary.files, "file")}${other}.`,
    ...(remarks.length > 0 ? [`What init found:\n${columns(remarks)}`] : []),
    `${dryRun ? "To be written" : "Written"}:\n${drafts.map(({ shown, note }) => `  ${shown}${note}`).join("\n")}`,
    ...(workflow === undefined ? [] : [workflow]),
    ...(safe > 0 ? [`\`patternlint --fix\` settles ${grouped(safe)} of ${plural(judged.result.findings.length, "finding")}.`] : []),
    ...(next.length > 0 ? [`What to tighten first, in patternlint.yml under \`rules\`:\n${columns(next)}`] : []),
    `A run ${dryRun ? "would pass" : "passes now"}; only new findings count.`,
  ];
  return parts.join("\n\n");
}

const NO_WORKFLOW = "No workflow: this is not a git repository.";
const LARGEST_WORKFLOW = 512 * 1024;

/** Of a workflow that is there already. */
function keptWords({ file, shown, step, workTree }: WorkflowDraft): string {
  const found = readSettingsFile(file, LARGEST_WORKFLOW, [workTree]);
  const stays = `${shown} stays as it is`;
  return found.kind === "text" && found.text.replaceAll("\r\n", "\n").includes(step.trimEnd())
    ? `${stays}.`
    : `${stays}. So that this folder is linted as well, add the step:\n${step.trimEnd()}`;
}

function columns(rows: readonly Remark[]): string {
  const width = Math.max(...rows.map(({ about }) => about.length));
  return rows.map(({ about, text }) => `  ${about.padEnd(width)}  ${escapeLine(text)}`).join("\n");
}
