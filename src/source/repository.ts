// Where a repository begins. This is settled here, on the file system, and told to git with every call: git's own search
// takes any folder with HEAD, objects/ and refs/ for a repository, and such a folder can be committed. A `.git` can't.
import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readSettingsFile } from "./read-file.ts";

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

/** The root as a path from its repository's root, with `/`; "" for that itself, or without a repository. */
export function prefixInRepository(root: string, repository: Pick<Repository, "workTree"> | undefined = findRepository(root)): string {
  return repository === undefined ? "" : relative(repository.workTree, realpathSync(root)).split(sep).join("/");
}

/** A file as a path from a root, with `/`, by whatever links either is named; it begins with `../` where it lies beside the root. */
export function pathFrom(root: string, file: string): string {
  const real = join(realPath(dirname(resolve(file))), basename(file));
  return relative(realPath(root), real).split(sep).join("/");
}

function gitDirIn(folder: string, owner: number | undefined): string | undefined {
  const path = join(folder, ".git");
  const stat = statOf(path);
  if (!stat || !isOurs(stat, owner)) return undefined;
  // As git does, an empty folder of that name is passed on the way up.
  if (stat.isDirectory()) return isThere(join(path, "HEAD")) ? path : undefined;
  if (!stat.isFile()) return undefined;
  const text = readSettingsFile(path, LARGEST_GIT_FILE);
  const target = text.kind === "text" ? /^gitdir: ([^\0]+?)[\r\n]*$/.exec(text.text)?.[1] : undefined;
  // Where it says nothing of use, git has the last word on it.
  return target === undefined ? path : resolve(folder, target);
}

/** It holds one path. */
const LARGEST_GIT_FILE = 64 * 1024;

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
