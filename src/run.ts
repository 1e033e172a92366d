// The whole line, from a folder on disk to a report: what the command line, the action and the library have in common.
import { join } from "node:path";
import { prefixInRepository } from "./base.ts";
import { makeDayOf } from "./change-day.ts";
import type { Config } from "./config/config.ts";
import { UsageError } from "./config/error.ts";
import { matchGlobs } from "./lint/glob.ts";
import { judgeCatalog, type Snapshot } from "./lint/judge-catalog.ts";
import { judgeChange } from "./lint/judge-change.ts";
import { makeTextJudge, type TextJudge, type Verdict } from "./lint/judge-text.ts";
import { lineText } from "./read/lines.ts";
import { findRenames } from "./renames.ts";
import { type ReportedChange, reportChange } from "./report/changes.ts";
import { type LineSource, makeLineSource, makeReport, type Report } from "./report/report.ts";
import { hasId, isLfsContent } from "./source/checkout.ts";
import { MOST_CANDIDATES, tooManyCandidates } from "./source/limits.ts";
import { isUncheckedOut } from "./source/list-files.ts";
import type { Unreadable } from "./source/paths.ts";
import { findRepository, type Repository } from "./source/repository.ts";
import { type CommitTree, type Texts, type Tree, workingTree } from "./source/tree.ts";

export interface RunOptions {
  /** The folder that references count from: absolute. */
  readonly root: string;
  /** Files and folders to tell about, from the root with `/`; all when empty. Other modules are read, and kept silent about. */
  readonly scope: readonly string[];
  readonly config: Config;
  /** The files to lint; those of the working tree when left out. */
  readonly head?: Tree;
  /** What to compare with. */
  readonly base?: Base | undefined;
  /** Where the commits of the change are; found from the root when left out, null for nowhere. */
  readonly repository?: Repository | null | undefined;
  /** Now; the clock's when left out. */
  readonly now?: Date;
  /** Hears how many of the files have been read. */
  readonly onProgress?: (done: number, total: number) => void;
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
  readonly touches: (file: string, line: number) => boolean;
  /** What was looked for and where, for a run that found no module. */
  readonly search: string;
}

const PROGRESS_STEP = 250;

/** Lints the files under a root, or those of a commit. Reads only regular files inside it. */
export async function runLint({
  root,
  scope,
  config,
  head,
  base,
  repository: given,
  now = new Date(),
  onProgress,
}: RunOptions): Promise<Run> {
  const tree = head ?? workingTree(root);
  const isCandidate = candidateFilter(config);
  const inScope = scopeFilter(scope);
  const isWanted = unreadableFilter(config, isCandidate, inScope);
  const judge = makeTextJudge(config, latestDate(now));
  const reading = await readTree(tree, { isCandidate, inScope, isWanted }, judge, base?.tree, onProgress);
  const state: Snapshot = { verdicts: [...reading.verdicts.values()], paths: tree.paths, read: reader(reading.texts) };
  const lines = makeLineSource(state.read);
  const about = { files: reading.seen, unread: reading.unread };
  if (!base) {
    const report = makeReport({ result: judgeCatalog(state, config, inScope), ...about, lines });
    return { report, lines, touches: () => false, search: describeSearch(root, scope, config, report, tree.by) };
  }
  const repository = given === undefined ? findRepository(root) : (given ?? undefined);
  const before = await readBase(base.tree, isCandidate, judge, reading, state.read);
  if (reading.verdicts.size === 0 && commitOf(tree) === undefined && repository && isUncheckedOut(repository))
    throw uncheckedOut(repository);
  const renames = await findRenames(base.tree, tree, before);
  const dayOf = makeDayOf({
    repository,
    prefix: prefixInRepository(root, repository),
    base: base.tree.commit,
    head: commitOf(tree),
    now,
    read: state.read,
  });
  const change = judgeChange({ ...state, renames }, before, config, dayOf, reportChange, inScope);
  const baseLines = makeLineSource(before.read);
  const report = makeReport({
    result: change.head,
    ...about,
    lines,
    comparison: { change, base: { name: base.name, commit: base.tree.commit }, lines: baseLines },
  });
  const touches = makeTouches(change.modules, lines, baseLines);
  return { report, lines, touches, search: describeSearch(root, scope, config, report, tree.by) };
}

/** Files that nobody brought are not deleted. */
function uncheckedOut({ workTree }: Repository): UsageError {
  return new UsageError(
    `None of the files that git tracks is in ${workTree}: nothing was checked out. Check it out (\`git checkout HEAD -- .\`), or commit that all of it is deleted.`,
  );
}

function commitOf(tree: Tree): CommitTree | undefined {
  return "commit" in tree ? (tree as CommitTree) : undefined;
}

interface FileChoice {
  /** Whether a file is to be read. */
  readonly isCandidate: (path: string) => boolean;
  /** Whether it is told about. */
  readonly inScope: (path: string) => boolean;
  /** Whether what can't be read would have been read, and told about. */
  readonly isWanted: (place: Unreadable) => boolean;
}

interface TreeReading {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Files that are the same at the base. */
  readonly same: ReadonlySet<string>;
  readonly seen: number;
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  /** Those of the candidates. */
  readonly texts: Texts;
}

async function readTree(
  tree: Tree,
  { isCandidate, inScope, isWanted }: FileChoice,
  judge: TextJudge,
  base: CommitTree | undefined,
  onProgress: RunOptions["onProgress"],
): Promise<TreeReading> {
  const candidates = candidatesOf(tree, isCandidate);
  const verdicts = new Map<string, Verdict>();
  const same = new Set<string>();
  const unread = tree.unreadable.filter(isWanted).map(({ file, reason }) => ({ file: file || ".", reason }));
  let seen = 0;
  const texts = await tree.load(candidates);
  for (const [at, path] of candidates.entries()) {
    if (onProgress && at % PROGRESS_STEP === 0) {
      onProgress(at, candidates.length);
      // Lets the terminal breathe between batches.
      await new Promise((done) => setImmediate(done));
    }
    const file = texts(path);
    if (inScope(path) && file.kind === "text") seen++;
    if (file.kind === "text") {
      verdicts.set(path, judge({ path, ...file }));
      const id = base?.blobId(path);
      if (id !== undefined && file.invalidAt === undefined && hasId(file.text, id)) same.add(path);
    } else if (file.kind === "refused" && inScope(path)) unread.push({ file: path, reason: file.reason });
  }
  return { verdicts, same, seen, unread, texts };
}

/**
 * Judges what differs at the base; what is the same there keeps its verdict, and with it the text that the verdict speaks of:
 * the base's own may have other line ends, or not have been fetched at all.
 */
async function readBase(
  tree: CommitTree,
  isCandidate: (path: string) => boolean,
  judge: TextJudge,
  { verdicts, same }: TreeReading,
  readHead: Snapshot["read"],
): Promise<Snapshot> {
  const fromHead = new Set(same);
  const candidates = candidatesOf(tree, isCandidate);
  const texts = await tree.load(candidates.filter((path) => !same.has(path)));
  const judged = candidates.map((path) => {
    const known = verdicts.get(path);
    if (known && same.has(path)) return known;
    const file = texts(path);
    if (file.kind !== "text") return undefined;
    if (known && isLfsContent(file.text, readHead(path) ?? "")) {
      fromHead.add(path);
      return known;
    }
    return judge({ path, ...file });
  });
  const read = reader(texts);
  return {
    verdicts: judged.filter((verdict) => verdict !== undefined),
    paths: tree.paths,
    read: (path) => (fromHead.has(path) ? readHead(path) : read(path)),
  };
}

function reader(texts: Texts): Snapshot["read"] {
  return (path) => {
    const file = texts(path);
    return file.kind === "text" ? file.text : undefined;
  };
}

/** A line counts as written by the change when its file at the base has none like it. */
function makeTouches(changes: readonly ReportedChange[], lines: LineSource, baseLines: LineSource): Run["touches"] {
  const known = new Map<string, ReadonlySet<string>>();
  const before = new Map(changes.map(({ file, kind, was }) => [file, kind === "added" ? undefined : (was ?? file)]));
  return (file, line) => {
    if (!before.has(file)) return false;
    let old = known.get(file);
    if (!old) {
      const path = before.get(file);
      old = new Set(path === undefined ? [] : baseLines(path)?.text.split(/\r?\n/));
      known.set(file, old);
    }
    const index = lines(file);
    return index !== undefined && !old.has(lineText(index, line));
  };
}

function candidatesOf({ paths }: Tree, isCandidate: (path: string) => boolean): string[] {
  const candidates = paths.filter(isCandidate);
  if (candidates.length > MOST_CANDIDATES) throw tooManyCandidates();
  return candidates.sort();
}

function candidateFilter({ include, exclude }: Config): (path: string) => boolean {
  const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
  const excluded = matchGlobs(exclude);
  return (path) => included(path) && !excluded(path);
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** A folder that can't be looked into may hold anything, so it counts unless it is excluded. */
function unreadableFilter(
  { exclude }: Config,
  isCandidate: (path: string) => boolean,
  inScope: (path: string) => boolean,
): FileChoice["isWanted"] {
  const isExcluded = matchGlobs(exclude);
  return ({ kind, file }) => {
    if (kind === "file") return isCandidate(file) && inScope(file);
    return file === "" || (inScope(file) && !isExcluded(file) && !isExcluded(`${file}/any.md`));
  };
}

function scopeFilter(scope: readonly string[]): (path: string) => boolean {
  if (scope.length === 0 || scope.includes("")) return () => true;
  return (path) => scope.some((within) => path === within || path.startsWith(`${within}/`));
}

function describeSearch(root: string, scope: readonly string[], { include, exclude }: Config, report: Report, by: Tree["by"]): string {
  const places = scope.filter((place) => place !== "").map((place) => join(root, place));
  const files = include.length > 0 ? `files that match ${include.join(", ")}` : "Markdown files";
  const but = exclude.length > 0 ? `, leaving out ${exclude.join(", ")}` : "";
  const how = { git: "tracked by git, or untracked and not ignored", walk: "not named in a .gitignore", commit: "in the commit" }[by];
  const where = places.length > 0 ? places.join(", ") : root;
  const [passed] = report.passedOver;
  const why = passed
    ? `${report.passedOver.length} of them hold a <module> and were passed over, the first being ${passed.file}: ${passed.reason === "guide" ? "it shows a module in passing" : "its <module> has neither a name nor a category"}. If they are modules, list them under \`modules\` in the configuration.`
    : 'None has a fenced xml block with <module name="…" category="…">.';
  return `Looked for ${files}${but} under ${where} (${how}), and found ${report.summary.files}. ${why}`;
}

/** The date where it is latest (UTC+14), so that nobody's today is the future. */
function latestDate(now: Date): string {
  return utcDate(new Date(now.getTime() + 14 * 60 * 60 * 1000));
}

function utcDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
