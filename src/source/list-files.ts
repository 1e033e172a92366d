// Which files lie under a root. What can't be listed is reported, never left out.
import { isUtf8 } from "node:buffer";
import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { addTo } from "../text/group.ts";
import { git, gitDisabledReason, setGitDisabledReason } from "./git.ts";
import { isSpecial } from "./git-dir.ts";
import { type IgnoreRules, readIgnoreRules } from "./ignore-file.ts";
import { hasTooManyRecords, tooManyPaths } from "./limits.ts";
import { BAD_NAME, isForeign, readRecords, showBytes, type Unreadable } from "./paths.ts";
import { readSettingsFile, realFolder, reasonOf } from "./read-file.ts";
import { findRepository, type Repository } from "./repository.ts";

export interface Listing {
  /** From the root, with `/`; hidden files included, ignored ones not. In no particular order. */
  readonly paths: readonly string[];
  /** Files whose names are no text, and folders that can't be looked into. */
  readonly unreadable: readonly Unreadable[];
  /** Files of the index that a sparse checkout leaves out, each with the id of its content. They are among the paths. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Folders that are repositories of their own. What is in them is not listed. */
  readonly submodules: readonly string[];
  /** How they were found. */
  readonly by: "git" | "walk";
  /** Why git did not list them, though there is a repository. */
  readonly withoutGit?: string;
}

/**
 * Lists the files under `root`: by git in a work tree (tracked, and untracked but not ignored), else by walking it.
 *
 * @param repository the one that the root lies in; null for none.
 */
export function listFiles(root: string, repository: Repository | null = findRepository(root) ?? null): Listing {
  const listed = repository ? listByGit(root, repository) : undefined;
  if (listed !== undefined && typeof listed !== "string") return listed;
  const { strange, ...walked } = walk(root);
  if (listed === undefined) return walked;
  if (strange === undefined || gitDisabledReason() === undefined) return { ...walked, withoutGit: listed };
  const reason = `${strange} is not a regular file, and git waits for it`;
  setGitDisabledReason(reason);
  return { ...walked, withoutGit: reason };
}

// ---- by git -------------------------------------------------------------------------------------------------------------

/** @returns why it can't; undefined when there is no git on this machine. Walking needs neither. */
function listByGit(root: string, repository: Repository): Listing | string | undefined {
  const pipe = ignoreFiles(root, repository).find(isSpecial);
  if (pipe !== undefined) return `${pipe} is not a regular file`;
  const listing = git(repository, ["ls-files", "-z", "-t", "-s", "--cached", "--deleted", "--others", "--exclude-standard"], {
    folder: root,
  });
  if (listing.kind !== "done") return listing.kind === "failed" ? listing.reason : undefined;
  if (hasTooManyRecords(listing.output)) throw tooManyPaths("the index and the work tree");
  const present = new Set<string>();
  const leftOut = new Map<string, string>();
  const submodules = new Set<string>();
  const badNames = new Map<string, Buffer>();
  const deleted: (string | Buffer)[] = [];
  for (const record of readRecords(listing.output)) {
    const { letter, entry, path } = readRecord(record);
    if (letter === REMOVED) deleted.push(path);
    else if (typeof path !== "string") badNames.set(showBytes(path), path);
    else if (entry.startsWith(SUBMODULE)) submodules.add(path);
    else present.add(path);
    if (letter === LEFT_OUT && typeof path === "string" && entry.startsWith(REGULAR)) leftOut.set(path, entry.split(" ", 2)[1] as string);
  }
  // To git, what lies in a folder that can't be entered is removed, too: such files stay, and reading them says what is wrong.
  for (const path of deleted) {
    if (typeof path !== "string" && isGone(Buffer.concat([Buffer.from(`${root}/`), path]))) badNames.delete(showBytes(path));
    if (typeof path === "string" && isGone(join(root, path))) present.delete(path);
  }
  const unreadable = [
    ...[...badNames.keys()].map((file): Unreadable => ({ kind: "file", file, reason: BAD_NAME })),
    ...closedFolders(listing.warnings, root, repository.workTree),
  ];
  return {
    paths: [...present].filter((path) => !isForeign(path)),
    unreadable: unreadable.filter(({ file }) => !isForeign(file)),
    leftOut,
    submodules: [...submodules].filter((path) => !isForeign(`${path}/`)),
    by: "git",
  };
}

/** Whether a work tree has none of the files that its index, or without an index its last commit, says it has. */
export function isUncheckedOut(repository: Repository): boolean {
  if (!existsSync(join(repository.gitDir, "index"))) {
    const head = git(repository, ["ls-tree", "-z", "--full-tree", "HEAD"]);
    return head.kind === "done" && head.output.length > 0;
  }
  const listing = git(repository, ["ls-files", "-z", "-t", "--cached", "--deleted"], { folder: repository.workTree });
  if (listing.kind !== "done") return false;
  const letters = readRecords(listing.output).map((record) => String.fromCharCode(Buffer.from(record)[0] ?? 0));
  const deleted = letters.filter((letter) => letter === REMOVED).length;
  return deleted > 0 && letters.length === 2 * deleted;
}

/** Those that git reads before any other: from the work tree's root down to the folder that is listed. */
function ignoreFiles(root: string, { workTree }: Repository): string[] {
  const steps = relative(workTree, realFolder(root)).split(sep);
  return ["", ...steps].map((_, at) => join(workTree, ...steps.slice(0, at), ".gitignore"));
}

/**
 * A record of `git ls-files -t -s`: a letter (H and S for tracked, R for removed, ? for others), a blank, for what isn't an
 * other `<mode> <id> <stage>` and a tab, and the path.
 */
function readRecord(record: string | Buffer): { letter: string; entry: string; path: string | Buffer } {
  const letter = typeof record === "string" ? record.charAt(0) : record.toString("latin1", 0, 1);
  const from = letter === OTHER ? 2 : record.indexOf("\t") + 1;
  return {
    letter,
    entry: typeof record === "string" ? record.slice(2, from) : record.toString("latin1", 2, from),
    path: typeof record === "string" ? record.slice(from) : record.subarray(from),
  };
}

const OTHER = "?";
const LEFT_OUT = "S";
const REMOVED = "R";
/** The mode of a submodule, and how those of regular files begin (executable or not). */
const SUBMODULE = "160000 ";
const REGULAR = "100";

function isGone(file: string | Buffer): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** git goes on without the untracked files of a folder that it can't enter, and only warns. */
function closedFolders(warnings: string, root: string, workTree: string): Unreadable[] {
  return [...warnings.matchAll(/^warning: could not open directory '([\s\S]+?)\/?': /gm)].flatMap(([, shown = ""]) => {
    const folder = join(workTree, shown);
    const reason = whyClosed(folder);
    return reason === undefined
      ? []
      : [{ kind: "folder" as const, file: relative(realpathSync(root), folder).split(sep).join("/"), reason }];
  });
}

function whyClosed(folder: string): string | undefined {
  try {
    readdirSync(folder);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

// ---- by walking ---------------------------------------------------------------------------------------------------------

/** Folders that hold no modules of the repository's own; in a submodule or a second work tree, .git is a file. */
const skipped = new Set([".git", "node_modules"]);

interface Ignores {
  readonly base: string;
  readonly rules: IgnoreRules;
}

interface Walk {
  readonly root: string;
  readonly paths: string[];
  readonly unreadable: Unreadable[];
  /** Folders still to be read. */
  readonly pending: { readonly folder: string; readonly ignores: readonly Ignores[] }[];
  /** A .gitignore that is a pipe or a device. */
  strange: string | undefined;
}

function walk(root: string): Listing & Pick<Walk, "strange"> {
  const at: Walk = { root, paths: [], unreadable: [], pending: [{ folder: "", ignores: [] }], strange: undefined };
  for (let next = at.pending.pop(); next; next = at.pending.pop()) walkFolder(next.folder, next.ignores, at);
  const { paths, unreadable, strange } = at;
  return { paths, unreadable, leftOut: new Map(), submodules: [], by: "walk", strange };
}

function walkFolder(folder: string, outer: readonly Ignores[], at: Walk): void {
  const { paths, unreadable, pending } = at;
  const place = join(at.root, folder);
  let entries: Dirent[];
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ kind: "folder", file: folder, reason: reasonOf(error) });
    return;
  }
  const badNames = entries.some(({ name }) => name.includes("\uFFFD")) ? readBadNames(place) : noNames;
  const ignores = ignoresIn(folder, entries, outer, at);
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    // A symbolic link is listed but never descended into: it may lead out of the root, or in a circle.
    const isFolder = entry.isDirectory();
    if (skipped.has(entry.name) || isIgnored(path, isFolder, ignores)) continue;
    const bytes = badNames.get(entry.name)?.pop();
    if (bytes) for (const one of below(Buffer.from(place), folder, bytes, isFolder)) unreadable.push(one);
    else if (isFolder) pending.push({ folder: path, ignores });
    else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
  }
}

function ignoresIn(folder: string, entries: readonly Dirent[], outer: readonly Ignores[], at: Walk): readonly Ignores[] {
  const file = entries.find(({ name }) => name === ".gitignore");
  if (!file) return outer;
  const place = join(at.root, folder);
  if (!file.isFile() && !file.isDirectory() && isSpecial(join(place, ".gitignore")))
    at.strange ??= folder === "" ? ".gitignore" : `${folder}/.gitignore`;
  const rules = readIgnoreFile(place);
  return rules ? [...outer, { base: folder, rules }] : outer;
}

const noNames: ReadonlyMap<string, Buffer[]> = new Map();

/** The names in a folder that are no UTF-8, by what Node makes of them: U+FFFD for each impossible byte. */
function readBadNames(folder: string): Map<string, Buffer[]> {
  const names = new Map<string, Buffer[]>();
  for (const name of readdirSync(folder, { encoding: "buffer" })) {
    if (isUtf8(name)) continue;
    const shown = name.toString("utf8");
    addTo(names, shown, name);
  }
  return names;
}

/** The files at and below a name that is no UTF-8. None of them can be named in a reference or a report. */
function below(parent: Buffer, folder: string, name: Buffer, isFolder: boolean): Unreadable[] {
  const file = folder === "" ? showBytes(name) : `${folder}/${showBytes(name)}`;
  if (!isFolder) return [{ kind: "file", file, reason: BAD_NAME }];
  const path = Buffer.concat([parent, Buffer.from(sep), name]);
  try {
    return readdirSync(path, { withFileTypes: true, encoding: "buffer" }).flatMap((entry) =>
      skipped.has(entry.name.toString()) ? [] : below(path, file, entry.name, entry.isDirectory()),
    );
  } catch (error) {
    return [{ kind: "folder", file, reason: reasonOf(error) }];
  }
}

const LARGEST_IGNORE_FILE = 1024 * 1024;

/** As in git, a .gitignore that is a link or no regular file counts for nothing. */
function readIgnoreFile(folder: string): IgnoreRules | undefined {
  const file = readSettingsFile(join(folder, ".gitignore"), LARGEST_IGNORE_FILE, [folder]);
  return file.kind === "text" ? readIgnoreRules(file.text) : undefined;
}

/** Whether the .gitignore files above a path ignore it; the innermost that has an opinion decides. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly Ignores[]): boolean {
  for (const { base, rules } of ignores.toReversed()) {
    const ignored = rules(base === "" ? path : path.slice(base.length + 1), isFolder);
    if (ignored !== undefined) return ignored;
  }
  return false;
}
