// Where a repository begins, and which files are in it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ignore, { type Ignore } from "ignore";
import { git } from "./git.ts";

/** The closest folder from `from` upwards that is the root of a git work tree; undefined when there is none. */
export function findRepository(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

export interface Listing {
  /** From the root, with `/`; hidden files included, ignored ones not. In no particular order. */
  readonly paths: readonly string[];
  /** How they were found. */
  readonly by: "git" | "walk";
}

/** Lists the files under `root`: by git in a work tree (tracked, and untracked but not ignored), else by walking it. */
export function listFiles(root: string): Listing {
  const paths = findRepository(root) === undefined ? undefined : listByGit(root);
  return paths ? { paths, by: "git" } : { paths: walk(root), by: "walk" };
}

function listByGit(root: string): string[] | undefined {
  const listing = git(root, ["ls-files", "-z", "-t", "--cached", "--deleted", "--others", "--exclude-standard"]);
  // No git on this machine, or one that doesn't like this work tree: walking needs neither.
  if (listing.kind !== "done") return undefined;
  const output = listing.output.toString("utf8");
  const present = new Set<string>();
  const deleted = new Set<string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf("\0", at);
    const stop = end < 0 ? output.length : end;
    // `-t` puts a letter before each path: H and S for tracked, R for removed, C for modified, ? for others.
    const path = output.slice(at + 2, stop);
    (output[at] === "R" ? deleted : present).add(path);
    at = stop + 1;
  }
  for (const path of deleted) present.delete(path);
  return [...present].filter((path) => !isForeign(path));
}

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
