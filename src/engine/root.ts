// Which folder is meant, and which paths below it: what the command line and the action have in common.
import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { PathError, UsageError } from "../config/error.ts";
import { reasonOf } from "../source/read-file.ts";
import { findRepository } from "../source/repository.ts";

/**
 * The root for paths given on a command line: the repository that holds the first of them; without one, the working
 * folder, or the folder given when it lies outside of that or is given as an absolute path.
 */
export function chooseRoot(paths: readonly string[], root: string | undefined, cwd: string): string {
  if (root !== undefined) return existingFolder(resolve(cwd, root));
  const first = paths[0] === undefined ? cwd : resolve(cwd, paths[0]);
  const folder = kindOf(first, paths[0] ?? ".") === "folder" ? first : resolve(first, "..");
  const repository = findRepository(folder);
  if (repository) return asWritten(folder, repository.workTree);
  return leadsOut(relative(cwd, folder)) || isAbsolute(paths[0] ?? "") ? folder : cwd;
}

/** A folder's real parent as the path that was given leads to it: on macOS, /tmp is a link, and paths are compared as written. */
function asWritten(folder: string, realParent: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) && realpathSync(at) === realParent) return at;
    if (dirname(at) === at) return realParent;
  }
}

interface PathOptions {
  /** The files of what is linted, when that isn't the working tree. */
  readonly files?: readonly string[] | undefined;
  /** The files of what it is compared with: a path that the change deletes may be named as well. */
  readonly before?: readonly string[] | undefined;
  /** What else may have been meant by a path that doesn't exist. */
  readonly remedyFor?: (path: string) => string | undefined;
  /** What to do about a path outside the root. */
  readonly outside?: string;
}

/**
 * Paths as given, as paths from the root.
 *
 * @throws UsageError when one doesn't exist, or lies outside the root.
 */
export function resolvePaths(
  paths: readonly string[],
  root: string,
  cwd: string,
  { files, before = [], remedyFor = () => undefined, outside = "Set --root to a folder that holds all paths." }: PathOptions = {},
): string[] {
  const has = (all: readonly string[], within: string) => all.some((file) => file === within || file.startsWith(`${within}/`));
  return paths.map((path) => {
    const absolute = resolve(cwd, path);
    const within = relative(root, absolute).split(sep).join("/");
    const isThere = (files ? has(files, within) : kindOf(absolute, path) !== "none") || has(before, within);
    if (!isThere && within !== "")
      throw new PathError(path, `There is no file or folder ${path}. ${remedyFor(path) ?? unsupported(path) ?? "Check the path."}`);
    if (leadsOut(within)) throw new PathError(path, `${path} lies outside the root ${root}. ${outside}`);
    return within;
  });
}

/**
 * A path as given, as a path from the root, whether there is such a file or not.
 *
 * @throws UsageError when it lies outside the root.
 */
export function pathFromRoot(path: string, root: string): string {
  const within = relative(root, resolve(root, path)).split(sep).join("/");
  if (within === "" || leadsOut(within)) throw new PathError(path, `${path} is not below the root ${root}. Give a path from the root.`);
  return within;
}

/** What other tools take for more than a name. */
function unsupported(path: string): string | undefined {
  if (path === "-") return "To lint standard input, give it a name: --stdin --stdin-path FILE.";
  if (/[*?[\]{}]/.test(path)) return "Globs are not supported here. Name files and folders, or set `include` in the configuration.";
  return undefined;
}

/** The folder that the process works in, where "." leads. */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new UsageError(`The working folder can't be opened: ${reasonOf(error)}. Change to a folder that exists.`);
  }
}

/** @throws UsageError when there is no such folder. */
export function existingFolder(path: string): string {
  if (kindOf(path, path) !== "folder") throw new PathError(path, `The root ${path} is not a folder. Check the path.`);
  return path;
}

/** Whether a path from `relative` goes up; a name may begin with two dots. */
function leadsOut(path: string): boolean {
  return /^\.\.(?:[/\\]|$)/.test(path) || isAbsolute(path);
}

/** @param shown the path as the user gave it. */
function kindOf(path: string, shown: string): "file" | "folder" | "none" {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? "folder" : stat?.isFile() ? "file" : "none";
  } catch (error) {
    throw new PathError(shown, `${shown} can't be opened: ${reasonOf(error)}. Check the path.`);
  }
}
