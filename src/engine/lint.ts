// The whole line, from a folder on disk to a report: what the command line, the action and the library have in common.
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { matchGlobs } from "../lint/glob.ts";
import { type FileLinter, type FileResult, makeFileLinter } from "../lint/lint-file.ts";
import { lintWorkspace, type Snapshot } from "../lint/lint-workspace.ts";
import { type LineSource, makeLineSource, makeReport, type Report } from "../report/report.ts";
import { hasId } from "../source/checkout.ts";
import type { DecodedText } from "../source/decode.ts";
import { MOST_CANDIDATES, tooManyCandidates } from "../source/limits.ts";
import type { Unreadable } from "../source/paths.ts";
import type { FileText } from "../source/read-file.ts";
import { findRepository, type Repository } from "../source/repository.ts";
import { type CommitTree, type Texts, type Tree, workingTree } from "../source/tree.ts";
import { configAt } from "./configuration.ts";
import { existingFolder, toScope } from "./root.ts";

export interface RunOptions {
  /** The folder that references count from: absolute. */
  readonly root: string;
  /** Files and folders to tell about, from the root with `/`; all when empty or left out. Other modules are read, and kept silent about. */
  readonly scope?: readonly string[];
  /** The one found at the root when left out. */
  readonly config?: Config;
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
  readonly isChangedLine: (file: string, line: number) => boolean;
  /** What was looked for and where, for a run that found no module. */
  readonly search: string;
}

const PROGRESS_STEP = 250;

/**
 * Lints the files under a root, or those of a commit. Reads only regular files inside it.
 *
 * @throws UsageError when the root is no folder, or a path of the scope doesn't exist; ConfigError when the configuration found at
 * the root has a fault.
 */
export async function runLint({
  root,
  scope: paths = [],
  config: given,
  head,
  base,
  repository: place,
  now = new Date(),
  onProgress,
}: RunOptions): Promise<Run> {
  // A commit may have what the working tree hasn't.
  const committed = head?.by === "commit" ? head.paths : undefined;
  if (committed === undefined) existingFolder(root);
  const scope = toScope(paths, root, root, { files: committed, before: base?.tree.paths });
  const config = given ?? (await configAt(root, undefined));
  const tree = head ?? workingTree(root);
  const isCandidate = candidateFilter(config);
  const inScope = scopeFilter(scope);
  const isWanted = unreadableFilter(config, isCandidate, inScope);
  const judge = makeFileLinter(config, latestDate(now));
  const reading = await readTree(tree, { isCandidate, inScope, isWanted }, judge, base?.tree, onProgress);
  const state: Snapshot = { results: [...reading.results.values()], paths: tree.paths, read: reader(reading.texts) };
  const lines = makeLineSource(state.read);
  const about = { files: reading.seen, unreadable: reading.unreadable };
  if (!base) {
    const report = makeReport({ result: lintWorkspace(state, config, inScope), ...about, lines });
    return { report, lines, isChangedLine: () => false, search: describeSearch(root, scope, config, report, tree.by) };
  }
  const repository = place === undefined ? findRepository(root) : (place ?? undefined);
  const { compareWithBase } = await import("./compare.ts");
  const { comparison, isChangedLine } = await compareWithBase({
    root,
    repository,
    config,
    base,
    tree,
    reading,
    state,
    lines,
    judge,
    isCandidate,
    inScope,
    now,
  });
  const report = makeReport({ result: comparison.change.head, ...about, lines, comparison });
  return { report, lines, isChangedLine, search: describeSearch(root, scope, config, report, tree.by) };
}

interface FileChoice {
  /** Whether a file is to be read. */
  readonly isCandidate: (path: string) => boolean;
  /** Whether it is told about. */
  readonly inScope: (path: string) => boolean;
  /** Whether what can't be read would have been read, and told about. */
  readonly isWanted: (place: Unreadable) => boolean;
}

export interface ReadTree {
  readonly results: ReadonlyMap<string, FileResult>;
  /** Files that are the same at the base. */
  readonly same: ReadonlySet<string>;
  readonly seen: number;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Those of the candidates. */
  readonly texts: Texts;
}

async function readTree(
  tree: Tree,
  { isCandidate, inScope, isWanted }: FileChoice,
  judge: FileLinter,
  base: CommitTree | undefined,
  onProgress: RunOptions["onProgress"],
): Promise<ReadTree> {
  const candidates = candidatesOf(tree, isCandidate);
  const results = new Map<string, FileResult>();
  const same = new Set<string>();
  const unreadable = tree.unreadable.filter(isWanted).map(({ file, reason }) => ({ file: file || ".", reason }));
  let seen = 0;
  const kept = new Map<string, FileText>();
  let room = MOST_KEPT;
  const keep = (path: string, file: DecodedText) => {
    room -= file.text.length;
    if (room >= 0) kept.set(path, file);
  };
  const texts = await tree.load(candidates, base?.blobId);
  for (const [at, path] of candidates.entries()) {
    if (onProgress && at % PROGRESS_STEP === 0) {
      onProgress(at, candidates.length);
      // Lets the terminal breathe between batches.
      await new Promise((done) => setImmediate(done));
    }
    const file = texts(path);
    if (inScope(path) && file.kind === "text") seen++;
    if (file.kind === "text") {
      const result = judge({ path, ...file });
      results.set(path, result);
      const id = base?.blobId(path);
      const isSame = id !== undefined && file.invalidAt === undefined && hasId(file.text, id, idOfText(file));
      if (isSame) same.add(path);
      if ((base && !isSame) || result.suppressions.directives.length > 0 || ("raw" in result && result.raw.length > 0)) keep(path, file);
    } else if (file.kind === "refused" && inScope(path)) unreadable.push({ file: path, reason: file.reason });
  }
  return { results, same, seen, unreadable, texts: (path) => kept.get(path) ?? texts(path) };
}

/** Bytes that are no UTF-8 have another id than the text that was made of them. */
function idOfText({ id, encoding, invalidAt }: Extract<FileText, { kind: "text" }>): string | undefined {
  return encoding === undefined && invalidAt === undefined ? id : undefined;
}

/** In characters: what is kept of the texts that will be asked for again. What is more is read again, and has to be the same. */
const MOST_KEPT = 64 * 1024 * 1024;

export function reader(texts: Texts): Snapshot["read"] {
  return (path) => {
    const file = texts(path);
    return file.kind === "text" ? file.text : undefined;
  };
}

export function candidatesOf({ paths }: Tree, isCandidate: (path: string) => boolean): string[] {
  const candidates = paths.filter(isCandidate);
  if (candidates.length > MOST_CANDIDATES) throw tooManyCandidates();
  return candidates.sort();
}

export function candidateFilter({ include, exclude }: Config): (path: string) => boolean {
  const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
  const excluded = matchGlobs(exclude);
  return (path) => included(path) && !excluded(path);
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** A folder that can't be looked into may hold anything, so it counts unless it is excluded. */
export function unreadableFilter(
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

export function scopeFilter(scope: readonly string[]): (path: string) => boolean {
  if (scope.length === 0 || scope.includes("")) return () => true;
  return (path) => scope.some((within) => path === within || path.startsWith(`${within}/`));
}

function describeSearch(
  root: string,
  scope: readonly string[],
  { include, exclude, vocabulary }: Config,
  report: Report,
  by: Tree["by"],
): string {
  const { root: element, name, category } = vocabulary;
  const places = scope.filter((place) => place !== "").map((place) => join(root, place));
  const files = include.length > 0 ? `files that match ${include.join(", ")}` : "Markdown files";
  const but = exclude.length > 0 ? `, leaving out ${exclude.join(", ")}` : "";
  const how = { git: "tracked by git, or untracked and not ignored", walk: "not named in a .gitignore", commit: "in the commit" }[by];
  const where = places.length > 0 ? places.join(", ") : root;
  const [passed] = report.skipped;
  const why = passed
    ? `${report.skipped.length} of them hold a <${element}> and were skipped, the first being ${passed.file}: ${passed.reason === "guide" ? "it shows a module in passing" : `its <${element}> has neither a name nor a category`}. If they are modules, list them under \`modules\` in the configuration.`
    : `None has a fenced xml block with <${element} ${name}="…" ${category}="…">.`;
  return `Looked for ${files}${but} under ${where} (${how}), and found ${report.summary.files}. ${why}`;
}

/** The date where it is latest (UTC+14), so that nobody's today is the future. */
export function latestDate(now: Date): string {
  return utcDate(new Date(now.getTime() + 14 * 60 * 60 * 1000));
}

function utcDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
