// The whole line, from a folder on disk to a report: what the command line, the action and the library have in common.
import { statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Config, defaultConfig, findConfig } from "./config/config.ts";
import { UsageError } from "./config/error.ts";
import { judgeCatalog, makeTextJudge, type Verdict } from "./lint/judge.ts";
import { matchGlobs } from "./lint/settings.ts";
import { type LineSource, makeLineSource, makeReport, type Report } from "./report/report.ts";
import { makeFileReader } from "./source/read-file.ts";
import { findRepository, listFiles } from "./source/repository.ts";

export interface RunOptions {
  /** The folder that references count from: absolute. */
  readonly root: string;
  /** Files and folders to tell about, from the root with `/`; all when empty. Other modules are read, and kept silent about. */
  readonly scope: readonly string[];
  readonly config: Config;
  /** The latest date that it can be anywhere; today's when left out. */
  readonly today?: string;
  /** Hears how many of the files have been read. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Run {
  readonly report: Report;
  /** The lines of the files, for code frames. */
  readonly lines: LineSource;
  /** What was looked for and where, for a run that found no module. */
  readonly search: string;
}

const PROGRESS_STEP = 250;

/** Lints the files under a root. Reads only regular files inside it. */
export async function runLint({ root, scope, config, today = latestDate(), onProgress }: RunOptions): Promise<Run> {
  const listing = listFiles(root);
  const candidates = listing.paths.filter(candidateFilter(config)).sort();
  const inScope = scopeFilter(scope);
  const readFile = makeFileReader(root);
  const judge = makeTextJudge(config, today);
  const verdicts: Verdict[] = [];
  const unread: { file: string; reason: string }[] = [];
  let seen = 0;
  for (const [at, path] of candidates.entries()) {
    if (onProgress && at % PROGRESS_STEP === 0) {
      onProgress(at, candidates.length);
      // Lets the terminal breathe between batches.
      await new Promise((done) => setImmediate(done));
    }
    const file = readFile(path);
    if (inScope(path) && file.kind === "text") seen++;
    if (file.kind === "text") verdicts.push(judge({ path, text: file.text, invalidAt: file.invalidAt }));
    else if (file.kind === "refused") unread.push({ file: path, reason: file.reason });
  }
  const text = (path: string) => {
    const file = readFile(path);
    return file.kind === "text" ? file.text : undefined;
  };
  const lines = makeLineSource(text);
  const result = judgeCatalog(verdicts, listing.paths, config, text, inScope);
  const report = makeReport(
    result,
    seen,
    unread.filter(({ file }) => inScope(file)),
    lines,
  );
  return { report, lines, search: describeSearch(root, scope, config, report, listing.by) };
}

function candidateFilter({ include, exclude }: Config): (path: string) => boolean {
  const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
  const excluded = matchGlobs(exclude);
  return (path) => included(path) && !excluded(path);
}

function isMarkdown(path: string): boolean {
  return path.endsWith(".md") || path.endsWith(".markdown");
}

function scopeFilter(scope: readonly string[]): (path: string) => boolean {
  if (scope.length === 0 || scope.includes("")) return () => true;
  return (path) => scope.some((within) => path === within || path.startsWith(`${within}/`));
}

function describeSearch(root: string, scope: readonly string[], { include, exclude }: Config, report: Report, by: "git" | "walk"): string {
  const places = scope.filter((place) => place !== "").map((place) => join(root, place));
  const files = include.length > 0 ? `files that match ${include.join(", ")}` : "Markdown files";
  const but = exclude.length > 0 ? `, leaving out ${exclude.join(", ")}` : "";
  const how = by === "git" ? "tracked by git, or untracked and not ignored" : "not named in a .gitignore";
  const where = places.length > 0 ? places.join(", ") : root;
  const [passed] = report.passedOver;
  const why = passed
    ? `${report.passedOver.length} of them hold a <module> and were passed over, the first being ${passed.file}: ${passed.reason === "guide" ? "it shows a module in passing" : "its <module> has neither a name nor a category"}. If they are modules, list them under \`modules\` in the configuration.`
    : 'None has a fenced xml block with <module name="…" category="…">.';
  return `Looked for ${files}${but} under ${where} (${how}), and found ${report.summary.files}. ${why}`;
}

/**
 * The root for paths given on a command line: the repository that holds the first of them; without one, the working
 * folder, or the folder given when it lies outside of that or is given as an absolute path.
 */
export function chooseRoot(paths: readonly string[], root: string | undefined, cwd: string): string {
  if (root !== undefined) return existingFolder(resolve(cwd, root));
  const first = paths[0] === undefined ? cwd : resolve(cwd, paths[0]);
  const folder = isFolder(first) ? first : resolve(first, "..");
  const repository = findRepository(folder);
  if (repository) return repository;
  const inside = relative(cwd, folder);
  return inside.startsWith("..") || isAbsolute(inside) || isAbsolute(paths[0] ?? "") ? folder : cwd;
}

/**
 * Paths as given, as paths from the root.
 *
 * @throws UsageError when one doesn't exist, or lies outside the root.
 */
export function toScope(paths: readonly string[], root: string, cwd: string): string[] {
  return paths.map((path) => {
    const absolute = resolve(cwd, path);
    if (!isFolder(absolute) && !isFile(absolute)) throw new UsageError(`There is no file or folder ${path}. Check the path.`);
    const within = relative(root, absolute);
    if (within.startsWith("..") || isAbsolute(within))
      throw new UsageError(`${path} lies outside the root ${root}. Set --root to a folder that holds all paths.`);
    return within.split(sep).join("/");
  });
}

function existingFolder(path: string): string {
  if (!isFolder(path)) throw new UsageError(`The root ${path} is no folder. Check the path.`);
  return path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Today's date where it is latest (UTC+14), so that nobody's today is the future. */
export function latestDate(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The configuration of a root: the file given, the one found there, or the defaults. Only reading one loads its parser. */
export async function configAt(root: string, file: string | undefined): Promise<Config> {
  const found = file ?? findConfig(root);
  if (found === undefined) return defaultConfig;
  const { loadConfig } = await import("./config/load.ts");
  return loadConfig(found);
}
