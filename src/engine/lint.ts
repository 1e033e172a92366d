// The whole line, from a folder on disk to a report: what the command line, the action and the library have in common.
import { type Config, mayHaveBaseline } from "../config/config.ts";
import type { BaselineMatch } from "../lint/baseline.ts";
import { makeFileLinter } from "../lint/lint-file.ts";
import { type LintResult, lintState, openState, type Snapshot, type State } from "../lint/lint-workspace.ts";
import { type LineSource, makeLineSource, makeReport, type Report, type ReportParts } from "../report/report.ts";
import { findRepository, type Repository } from "../source/repository.ts";
import { type CommitTree, type Tree, workingTree } from "../source/tree.ts";
import type { Baseline } from "./baseline.ts";
import { configAt } from "./configuration.ts";
import { describeSearch } from "./describe-search.ts";
import { chooseFiles } from "./discover.ts";
import { earliestDate, latestDate } from "./latest-date.ts";
import { existingFolder, resolvePaths } from "./root.ts";
import { lintTexts, type OnProgress, textReader } from "./texts.ts";

export interface RunOptions {
  /** The folder that references count from: absolute. */
  readonly root: string;
  /** Files and folders to report on, from the root with `/`; all when empty or left out. Other modules only take part in the catalog. */
  readonly paths?: readonly string[];
  /** The one found at the root when left out. */
  readonly config?: Config;
  /** The known findings; those of the file that the configuration names when left out, null for none. */
  readonly baseline?: Baseline | null | undefined;
  /** The files to lint; those of the working tree when left out. */
  readonly head?: Tree;
  /** What to compare with. */
  readonly base?: Base | undefined;
  /** Where the commits of the change are; found from the root when left out, null for nowhere. */
  readonly repository?: Repository | null | undefined;
  /** Now; the clock's when left out. */
  readonly now?: Date;
  readonly onProgress?: OnProgress;
}

export interface Base {
  readonly tree: CommitTree;
  /** What it was asked for as: a branch, a tag, a commit. */
  readonly name: string;
}

export interface Run {
  readonly report: Report;
  /** The lines of the files, for code frames. */
  readonly lines: LineSource;
  /** Whether the change wrote a line; false for all without a base. */
  readonly isChangedLine: (file: string, line: number) => boolean;
  /** What a new baseline is made of. */
  readonly judged: { readonly state: State; readonly result: LintResult; readonly match: BaselineMatch | undefined };
  /** What was looked for and where, for a run that found no module. */
  readonly search: string;
  /** What the configuration names and the repository doesn't have, in whole sentences. */
  readonly unmatched: readonly string[];
}

/**
 * Lints the files under a root, or those of a commit. Reads only regular files inside it.
 *
 * @throws UsageError when the root is no folder, or one of the paths doesn't exist; ConfigError when the configuration found at
 * the root has a fault.
 * @param makeLinter makes what judges each text, for runs that remember what they have judged.
 */
export async function runLint(options: RunOptions, makeLinter: typeof makeFileLinter = makeFileLinter): Promise<Run> {
  const { root, head, base, repository, now = new Date(), onProgress } = options;
  // A commit may have what the working tree hasn't.
  const committed = head?.by === "commit" || head?.by === "index" ? head.paths : undefined;
  if (committed === undefined) existingFolder(root);
  const paths = resolvePaths(options.paths ?? [], root, root, {
    files: committed,
    before: [...(base?.tree.paths ?? []), ...(head?.unsaved ?? [])],
  });
  const config = options.config ?? (await configAt(root, undefined));
  const tree = head ?? workingTree(root);
  const baseline = options.baseline === undefined ? await findBaseline(root, config, committed ? head : undefined) : options.baseline;
  const choice = chooseFiles(config, paths);
  const lintFile = makeLinter(config, latestDate(now));
  const linted = await lintTexts(tree, choice, lintFile, base?.tree, onProgress);
  const state: Snapshot = { results: [...linted.results.values()], paths: tree.paths, read: textReader(linted.texts) };
  const lines = makeLineSource(state.read);
  const unmatched = config.names.length === 0 ? [] : (await import("./unmatched-names.ts")).describeUnmatched(config, state);
  const finish = async (opened: State, result: LintResult, comparison?: ReportParts["comparison"]) => {
    const missed = new Set(linted.unreadable.map(({ file }) => file));
    const isJudged = (path: string) => choice.isSelected(path) && !missed.has(path);
    const accept = { state: opened, result, settings: config, isJudged, day: earliestDate(now) };
    const match = baseline ? (await import("../lint/baseline.ts")).matchBaseline({ entries: baseline.entries, ...accept }) : undefined;
    const known = baseline && match ? { baseline: { file: baseline.file, ...match } } : {};
    const { files, unreadable } = linted;
    const report = makeReport({
      result: match?.rest ?? result,
      settings: config,
      files,
      unreadable,
      lines,
      ...known,
      ...(comparison && { comparison }),
    });
    return {
      report,
      lines,
      unmatched,
      judged: { state: opened, result, match },
      search: describeSearch(root, paths, config, report, tree.by),
    };
  };
  if (!base) {
    const opened = openState(state, config);
    return { ...(await finish(opened, lintState(opened, config, choice.isSelected))), isChangedLine: () => false };
  }
  const { compareWithBase } = await import("./compare.ts");
  const place = repository === undefined ? findRepository(root) : (repository ?? undefined);
  const parts = { root, repository: place, config, base, tree, linted, state, lines, lintFile, choice, now, baseline };
  const { comparison, isChangedLine } = await compareWithBase(parts);
  return { ...(await finish(comparison.change.state, comparison.change.head, comparison)), isChangedLine };
}

/** @param commit what is linted, when that is no working tree. */
async function findBaseline(root: string, config: Config, commit: Tree | undefined): Promise<Baseline | undefined> {
  if (commit) return (await import("./baseline.ts")).baselineIn(root, commit, config);
  return mayHaveBaseline(root, config) ? (await import("./baseline.ts")).baselineAt(root, config) : undefined;
}
