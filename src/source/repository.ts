// Where a repository begins. This is settled here, on the file system, and told to git with every call: git's own search
// takes any folder with HEAD, objects/ and refs/ for a repository, and such a folder can be committed. A `.git` can't.
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ignore, { type Ignore } from "ignore";
import { git } from "./git.ts";
import { readSettingsFile } from "./settings-file.ts";

export interface Repository {
  /** The folder that holds `.git`, by its real path. */
  readonly workTree: string;
  /** What `.git` is or, in a linked work tree or a submodule, leads to. */
  readonly gitDir: string;
  /** Where objects lie that were fetched next to the repository's own. */
  readonly fetchedObjects?: string;
}

/**
 * The closest folder from `from` upwards that holds a `.git`; undefined when there is none.
 *
 * @param ceiling no folder above this one is looked at.
 */
export function findRepository(from: string, ceiling?: string): Repository | undefined {
  const start = realPath(from);
  const top = ceiling === undefined ? undefined : realPath(ceiling);
  const owner = statOf(start)?.uid;
  for (let folder = start; ; folder = dirname(folder)) {
    const gitDir = gitDirIn(folder, owner);
    if (gitDir !== undefined) return { workTree: folder, gitDir };
    if (folder === top || dirname(folder) === folder) return undefined;
  }
}

function gitDirIn(folder: string, owner: number | undefined): string | undefined {
  const path = join(folder, ".git");
  const stat = statOf(path);
  if (!stat || !isOurs(stat, owner)) return undefined;
  // As git does, an empty folder of that name is passed on the way up.
  if (stat.isDirectory()) return isThere(join(path, "HEAD")) ? path : undefined;
  if (!stat.isFile()) return undefined;
  const text = readSettingsFile(path);
  const target = text.kind === "text" ? /^gitdir: ([^\0]+?)[\r\n]*$/.exec(text.text)?.[1] : undefined;
  // Where it says nothing of use, git has the last word on it.
  return target === undefined ? path : resolve(folder, target);
}

/**
 * Whether a `.git` belongs to who runs us or to who owns the folder that is linted (in a container, these differ). On a
 * machine of many users, /tmp/.git may be anybody's, and its ignore files would hide modules.
 */
function isOurs({ uid }: Stats, owner: number | undefined): boolean {
  const user = process.geteuid?.();
  return user === undefined || uid === user || uid === owner || (user === 0 && String(uid) === process.env.SUDO_UID);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Links are not looked through: git has written HEAD as one, to a branch that may have no commit yet. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

export interface Listing {
  /** From the root, with `/`; hidden files included, ignored ones not. In no particular order. */
  readonly paths: readonly string[];
  /** Files of the index that a sparse checkout leaves out, each with the id of its content. They are among the paths. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Folders that are repositories of their own. What is in them is not listed. */
  readonly submodules: readonly string[];
  /** How they were found. */
  readonly by: "git" | "walk";
}

/** Lists the files under `root`: by git in a work tree (tracked, and untracked but not ignored), else by walking it. */
export function listFiles(root: string, repository: Repository | null | undefined = findRepository(root)): Listing {
  return (repository && listByGit(root, repository)) ?? { paths: walk(root), leftOut: new Map(), submodules: [], by: "walk" };
}

function listByGit(root: string, repository: Repository): Listing | undefined {
  const listing = git(repository, ["ls-files", "-z", "-t", "-s", "--cached", "--deleted", "--others", "--exclude-standard"], {
    folder: root,
  });
  // No git on this machine, or one that doesn't like this work tree: walking needs neither.
  if (listing.kind !== "done") return undefined;
  const output = listing.output.toString("utf8");
  const present = new Set<string>();
  const deleted = new Set<string>();
  const leftOut = new Map<string, string>();
  const submodules = new Set<string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\0", at);
    const stop = end < 0 ? output.length : end;
    const record = output.slice(at, stop);
    at = stop + 1;
    // `-t` puts a letter before each entry: H and S for tracked, R for removed, ? for others, which have nothing but a path.
    // `-s` puts `<mode> <id> <stage>\t` between the letter and the path.
    const letter = record.charCodeAt(0);
    const path = record.slice(letter === OTHER ? 2 : record.indexOf("\t") + 1);
    if (letter === REMOVED) deleted.add(path);
    else if (letter !== OTHER && record.startsWith(SUBMODULE, 2)) submodules.add(path);
    else present.add(path);
    if (letter === LEFT_OUT && record.startsWith(REGULAR, 2)) leftOut.set(path, record.slice(9, record.indexOf(" ", 9)));
  }
  for (const path of deleted) present.delete(path);
  return {
    paths: [...present].filter((path) => !isForeign(path)),
    leftOut,
    submodules: [...submodules].filter((path) => !isForeign(`${path}/`)),
    by: "git",
  };
}

const OTHER = "?".charCodeAt(0);
const LEFT_OUT = "S".charCodeAt(0);
const REMOVED = "R".charCodeAt(0);
/** The mode of a submodule, and how those of regular files begin (executable or not). */
const SUBMODULE = "160000 ";
const REGULAR = "100";

/** Whether a path belongs to somebody else's package. */
export function isForeign(path: string): boolean {
  return path.includes("node_modules/");
}

/** Folders that hold no modules of the repository's own; in a submodule or a second work tree, .git is a file. */
const skipped = new Set([".git", "node_modules"]);

function walk(root: string): string[] {
  const found: string[] = [];
  const pending: { folder: string; ignores: readonly { base: string; rules: Ignore }[] }[] = [{ folder: "", ignores: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { folder } = next;
    const rules = readIgnoreFile(join(root, folder));
    const ignores = rules ? [...next.ignores, { base: folder, rules }] : next.ignores;
    for (const entry of readFolder(join(root, folder))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      // A symbolic link is listed but never descended into: it may lead out of the root, or in a circle.
      const isFolder = entry.isDirectory();
      if (skipped.has(entry.name) || isIgnored(path, isFolder, ignores)) continue;
      if (isFolder) pending.push({ folder: path, ignores });
      else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    }
  }
  return found;
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Error(
      `The folder ${folder} can't be read (${(error as NodeJS.ErrnoException).code ?? error}). Give read access to it, or choose another root.`,
    );
  }
}

function readIgnoreFile(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, ".gitignore"), "utf8"));
  } catch {
    return undefined;
  }
}

/** Whether the .gitignore files above a path ignore it; the innermost that has an opinion decides. */
function isIgnored(path: string, isFolder: boolean, ignores: readonly { base: string; rules: Ignore }[]): boolean {
  for (const { base, rules } of ignores.toReversed()) {
    const relative = base === "" ? path : path.slice(base.length + 1);
    const verdict = rules.test(isFolder ? `${relative}/` : relative);
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}
