// A run with a base to compare with: what only that needs, loaded when there is one.

import type { Config } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { lintChange } from "../lint/lint-change.ts";
import type { FileLinter } from "../lint/lint-file.ts";
import type { Snapshot } from "../lint/lint-workspace.ts";
import type { NewlySuppressed } from "../lint/match-findings.ts";
import { reportChange } from "../report/changes.ts";
import { type LineSource, makeLineSource, type ReportParts } from "../report/report.ts";
import { isLfsContent } from "../source/checkout.ts";
import { isUncheckedOut } from "../source/list-files.ts";
import { prefixInRepository, type Repository } from "../source/repository.ts";
import type { CommitTree, Tree } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { type Baseline, describeBaselineChange } from "./baseline.ts";
import { makeDayOf } from "./change-day.ts";
import { findChangedLines } from "./changed-lines.ts";
import { describeConfigChange } from "./config-change.ts";
import { candidateFilter, type FileChoice, listCandidates } from "./discover.ts";
import type { Base, Run } from "./lint.ts";
import { findRenames } from "./renames.ts";
import { type LintedTexts, textReader } from "./texts.ts";

export interface ComparisonParts {
  readonly root: string;
  readonly repository: Repository | undefined;
  readonly config: Config;
  readonly base: Base;
  /** What is linted, what was read of it, and its lines. */
  readonly tree: Tree;
  readonly linted: LintedTexts;
  readonly state: Snapshot;
  readonly lines: LineSource;
  readonly lintFile: FileLinter;
  readonly choice: FileChoice;
  readonly now: Date;
  /** Null where none is to count. */
  readonly baseline: Baseline | null | undefined;
}

/** Lints the base, and the change from it. */
export async function compareWithBase({
  root,
  repository,
  config,
  base,
  tree,
  linted,
  state,
  lines,
  lintFile,
  choice,
  now,
  baseline,
}: ComparisonParts): Promise<{ comparison: NonNullable<ReportParts["comparison"]>; isChangedLine: Run["isChangedLine"] }> {
  const before = await lintBase(base.tree, choice.isCandidate, lintFile, linted, state.read);
  if (linted.results.size === 0 && isOnDisk(tree) && repository && isUncheckedOut(repository)) throw uncheckedOut(repository);
  const renames = await findRenames(
    base.tree,
    tree,
    before,
    new Set(state.results.flatMap((one) => (one.kind === "module" ? [one.path] : []))),
  );
  const dayOf = makeDayOf({
    repository,
    prefix: prefixInRepository(root, repository),
    base: base.tree.commit,
    head: commitOf(tree),
    now,
    read: state.read,
  });
  const change = lintChange({ ...state, renames }, before, config, dayOf, reportChange, choice.isSelected);
  const baseLines = makeLineSource(before.read);
  const configured = await describeConfigChange({ root, config, tree, base: base.tree, candidates: candidateFilter });
  const accepted = await describeBaselineChange(root, config, baseline, tree, base.tree);
  return {
    comparison: {
      change,
      base: { name: base.name, commit: base.tree.commit },
      lines: baseLines,
      notes: [configured, accepted, ...describeSuppressed(change.suppressed)].filter((note) => note !== undefined),
    },
    isChangedLine: findChangedLines(change.modules, lines, baseLines),
  };
}

/** A comment can make a gate green that was red, which nobody should have to look for. */
function describeSuppressed({ introduced, unchanged }: NewlySuppressed): string[] {
  const news = introduced > 0 ? [`${plural(introduced, "new finding")} ${introduced === 1 ? "is" : "are"} suppressed in place.`] : [];
  const olds =
    unchanged > 0
      ? [`${plural(unchanged, "finding")} that counted at the base ${unchanged === 1 ? "is" : "are"} suppressed in place now.`]
      : [];
  return [...news, ...olds];
}

/** Files that nobody brought are not deleted. */
function uncheckedOut({ workTree }: Repository): UsageError {
  return new UsageError(
    `None of the files that git tracks is in ${workTree}: nothing was checked out. Check it out (\`git checkout HEAD -- .\`), or commit that all of it is deleted.`,
  );
}

function isOnDisk({ by }: Tree): boolean {
  return by === "git" || by === "walk";
}

function commitOf(tree: Tree): CommitTree | undefined {
  return "commit" in tree ? (tree as CommitTree) : undefined;
}

/**
 * Judges what differs at the base; what is the same there keeps its result, and with it the text that the result speaks of:
 * the base's own may have other line ends, or not have been fetched at all.
 */
async function lintBase(
  tree: CommitTree,
  isCandidate: (path: string) => boolean,
  lintFile: FileLinter,
  { results, same }: LintedTexts,
  readHead: Snapshot["read"],
): Promise<Snapshot> {
  const fromHead = new Set(same);
  const candidates = listCandidates(tree, isCandidate);
  const texts = await tree.load(candidates.filter((path) => !same.has(path)));
  const linted = candidates.map((path) => {
    const known = results.get(path);
    if (known && same.has(path)) return known;
    const file = texts(path);
    if (file.kind !== "text") return undefined;
    if (known && isLfsContent(file.text, readHead(path) ?? "")) {
      fromHead.add(path);
      return known;
    }
    return lintFile({ path, ...file });
  });
  const read = textReader(texts);
  return {
    results: linted.filter((result) => result !== undefined),
    paths: tree.paths,
    read: (path) => (fromHead.has(path) ? readHead(path) : read(path)),
  };
}
