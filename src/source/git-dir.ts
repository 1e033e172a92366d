// A look into a git directory before git reads it. Whoever hands over a folder has written its `.git` as well: it must not
// lead to somebody else's objects, and where git expects a file, it waits for a pipe and takes a device to its end, which
// for /dev/zero is that of the memory.
import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isInside, readSettingsFile, realFolder } from "./read-file.ts";
import type { Repository } from "./repository.ts";

/** What git reads as a whole. A socket beside it, as its file system monitor has one, is none of these. */
const files = ["HEAD", "commondir", "gitdir", "config", "config.worktree", "index", "packed-refs", "shallow"];
const folders = ["info", "objects", "refs"];

/** Why git is not to be started on a repository: a text that can follow a colon; undefined when all is well. */
export function gitDirProblem({ workTree, gitDir }: Pick<Repository, "workTree" | "gitDir">): string | undefined {
  // A git directory that we have made has no work tree.
  const elsewhere = gitDir === workTree ? undefined : ownershipProblem(workTree, gitDir);
  if (elsewhere !== undefined) return elsewhere;
  const common = commonDir(gitDir);
  const homes = [gitDir, ...(common === undefined ? [] : [common])];
  const real = homes.map(realFolder);
  for (const home of homes) {
    for (const name of [...files, ...folders]) {
      const reason = entryProblem(join(home, name), real) ?? (folders.includes(name) ? findInside(join(home, name), real) : undefined);
      if (reason !== undefined) return reason;
    }
  }
  if (common !== undefined && !isWorkTreeOf(common, gitDir))
    return `${join(gitDir, "commondir")} leads to a repository that does not know this work tree`;
  return whyBorrowed(join(common ?? gitDir, "objects"), [...real, realFolder(workTree)]);
}

/** Whether a path leads to a pipe or a device. Links are looked through. */
export function isSpecial(path: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && !stat.isFile() && !stat.isDirectory();
  } catch {
    return false;
  }
}

// ---- whose git directory it is -------------------------------------------------------------------------------------------

/** A `.git` that leads elsewhere counts only when the git directory leads back: everybody can write such a file. */
function ownershipProblem(workTree: string, gitDir: string): string | undefined {
  const own = join(workTree, ".git");
  const stat = lstatSync(own, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return `${own} is a symbolic link`;
  if (stat?.isDirectory() && gitDir === own) return undefined;
  // Git would make more of it than we do: it reads up to a NUL.
  if (gitDir === own) return `${own} names no git directory`;
  if (leadsTo(linkBack(gitDir), own) || configured(gitDir).some((path) => leadsTo(path, workTree))) return undefined;
  return `${own} names ${gitDir}, which does not lead back to it; \`git worktree repair\` or \`core.worktree\` there makes it do so`;
}

/** The `.git` file of the work tree that a git directory was made for by `git worktree add`. */
function linkBack(gitDir: string): string | undefined {
  const text = readPath(join(gitDir, "gitdir"));
  return text === undefined ? undefined : resolve(realFolder(gitDir), text);
}

/** The work trees that a submodule's git directory names in its configuration. */
function configured(gitDir: string): string[] {
  return ["config", "config.worktree"].flatMap((name) => {
    const file = readSettingsFile(join(gitDir, name), LARGEST_CONFIG);
    return file.kind === "text" ? workTreesIn(file.text).map((path) => resolve(realFolder(gitDir), path)) : [];
  });
}

function workTreesIn(config: string): string[] {
  let section = "";
  return config.split(/\r?\n/).flatMap((line) => {
    section = /^\s*\[(.*)\]/.exec(line)?.[1]?.toLowerCase() ?? section;
    const value = /^\s*worktree\s*=\s*(?:"([^"]*)"|(.*?))\s*$/i.exec(line);
    return section === "core" && value ? [(value[1] ?? value[2] ?? "").replaceAll(/\\(.)/g, "$1")] : [];
  });
}

function leadsTo(path: string | undefined, target: string): boolean {
  try {
    return path !== undefined && realpathSync(path) === realpathSync(target);
  } catch {
    return false;
  }
}

/** In a linked work tree, refs and objects belong to the repository that it is linked to. */
function commonDir(gitDir: string): string | undefined {
  const text = readPath(join(gitDir, "commondir"));
  return text === undefined ? undefined : resolve(gitDir, text);
}

/** Only who can write into a repository can put a work tree's git directory there. */
function isWorkTreeOf(common: string, gitDir: string): boolean {
  const parent = dirname(realFolder(gitDir));
  return basename(parent) === "worktrees" && dirname(parent) === realFolder(common);
}

const LARGEST_PATH_FILE = 64 * 1024;
const LARGEST_CONFIG = 1024 * 1024;

function readPath(file: string): string | undefined {
  const read = readSettingsFile(file, LARGEST_PATH_FILE);
  return read.kind === "text" ? read.text.trimEnd() : undefined;
}

// ---- what is in it -------------------------------------------------------------------------------------------------------

/** Old gits and some tools make links within a git directory, to files and to folders. */
function entryProblem(path: string, homes: readonly string[]): string | undefined {
  if (isSpecial(path)) return `${path} is not a regular file`;
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
    const target = realpathSync(path);
    return homes.some((home) => isInside(home, target)) ? undefined : `${path} is a symbolic link that leads out of the git directory`;
  } catch {
    // It leads nowhere, as HEAD did before the first commit.
    return undefined;
  }
}

function findInside(folder: string, homes: readonly string[]): string | undefined {
  for (const entry of entriesOf(folder)) {
    if (entry.isFile()) continue;
    const path = join(folder, entry.name);
    const reason = entry.isDirectory() ? findInside(path, homes) : entryProblem(path, homes);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// ---- whose objects it borrows --------------------------------------------------------------------------------------------

/** git follows alternates of alternates, five deep (object-file.c). */
const DEEPEST = 5;

/** `git clone --shared` and `--reference` make such a file; so can everybody, and read what the user can read. */
function whyBorrowed(objects: string, homes: readonly string[], depth = 0): string | undefined {
  const list = join(objects, "info", "alternates");
  const file = readSettingsFile(list, LARGEST_CONFIG);
  if (file.kind === "gone") return undefined;
  const lines = file.kind === "text" ? file.text.split("\n").filter((line) => line !== "" && !line.startsWith("#")) : ['"'];
  for (const line of lines) {
    const other = resolve(realFolder(objects), line);
    // In quotes, a path is written otherwise than it is.
    if (line.startsWith('"') || !homes.some((home) => isInside(home, realFolder(other))))
      return `${list} borrows objects from outside of the repository; \`git repack -a -d\` copies them, then remove that file`;
    const deeper = depth < DEEPEST ? (findInside(other, homes) ?? whyBorrowed(other, homes, depth + 1)) : undefined;
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
