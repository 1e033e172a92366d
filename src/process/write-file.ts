// The one way to write a file: whole or not at all, through no link that somebody may have committed, onto nothing but a
// regular file.
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, parse, relative, resolve, sep } from "node:path";
import { UsageError } from "../config/error.ts";
import { isInside, realFolder } from "../source/read-file.ts";

export interface WriteOptions {
  /**
   * What others may have put there: the repository that is linted, the workspace. Below these folders, no link is followed. Links
   * elsewhere are the user's own.
   */
  readonly guarded: readonly string[];
  /** The folders that the file must lie in, links looked through, and what to say when it doesn't. */
  readonly within?: { readonly places: readonly string[]; readonly otherwise: string };
}

/**
 * Writes a file: beside its place first, under a name that nobody can foresee, then moved there; so that whoever reads it finds
 * the old text or the new one. A device or a pipe, and what a link of the user's own leads to, is written into.
 *
 * @throws UsageError when it can't be written. What was there before is untouched then, unless it was written into.
 */
export function writeWhole(file: string, text: string, options: WriteOptions): void {
  try {
    write(file, text, options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} can't be written: ${reasonOf(error)}. ${remedyOf(error)}`);
  }
}

/**
 * Puts another text in the place of a file's, as `writeWhole` does.
 *
 * @param whyNot asked right before the new file takes the old one's place, and keeps it from that with a reason.
 * @returns why the file could not be replaced, as a sentence without its full stop; undefined when it was.
 */
export function replaceFile(file: string, text: string, guarded: readonly string[], whyNot: () => string | undefined): string | undefined {
  try {
    write(file, text, { guarded }, whyNot);
    return undefined;
  } catch (error) {
    return error instanceof Refused ? error.message : `it can't be written: ${reasonOf(error)}`;
  }
}

/**
 * Moves a regular file, as `mv` does, and makes the folders that it needs.
 *
 * @returns why it can't be moved, as a sentence without its full stop; undefined when it was.
 */
export function moveFile(from: string, to: string, guarded: readonly string[]): string | undefined {
  try {
    const places = guarded.map(realFolder);
    const source = findTarget(resolve(from), places);
    if (source.kind !== "beside" || !source.old) throw new Obstacle("it is not a regular file");
    const target = findTarget(resolve(to), places);
    // On a file system without case, the file itself is found under its new name.
    if (target.kind !== "beside" || (target.old && (target.old.ino !== source.old.ino || target.old.dev !== source.old.dev)))
      throw new Obstacle(`${to} exists already`);
    makeFolders(dirname(target.path));
    renameSync(source.path, target.path);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Removes folders that are empty, and those above them that are then, up to one that stays. */
export function removeEmptyFolders(folders: readonly string[], top: string): void {
  for (const folder of new Set(folders)) {
    try {
      for (let at = folder; at !== top && isInside(top, at); at = dirname(at)) rmdirSync(at);
    } catch {
      // Something is in it, or it is gone: it stays what it is.
    }
  }
}

function write(file: string, text: string, { guarded, within }: WriteOptions, whyNot?: () => string | undefined): void {
  const target = findTarget(resolve(file), guarded.map(realFolder));
  if (within && !within.places.some((folder) => isInside(realFolder(folder), target.path))) throw new UsageError(within.otherwise);
  makeFolders(dirname(target.path));
  if (target.kind === "into") writeInto(target.path, target.isPipe, text);
  else writeBeside(target.path, target.old, text, whyNot);
}

/** What whoever writes has against it after all. */
class Refused extends Error {}

/** What is in the way, as a sentence without its full stop. */
class Obstacle extends Error {}

type Target =
  /** A regular file, or one that isn't there yet. */
  | { readonly kind: "beside"; readonly path: string; readonly old: Stats | undefined }
  | { readonly kind: "into"; readonly path: string; readonly isPipe: boolean };

/** Goes down a path name by name. Where it leads in the end is known by its real path, but for a link at its very end. */
function findTarget(file: string, guarded: readonly string[]): Target {
  let folder = parse(file).root;
  const names = relative(folder, file).split(sep);
  for (const [at, name] of names.entries()) {
    const path = join(folder, name);
    const isLast = at === names.length - 1;
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return { kind: "beside", path: join(path, ...names.slice(at + 1)), old: undefined };
    if (stat.isSymbolicLink()) {
      if (guarded.some((place) => isInside(place, folder)))
        throw new Obstacle(`${path} is a symbolic link, and none are followed in the repository`);
      if (isLast) return existing(path, statSync(path, { throwIfNoEntry: false }), true);
      folder = realpathSync(path);
    } else if (isLast) return existing(path, stat, false);
    else folder = path;
  }
  throw new Obstacle("it is a folder");
}

function existing(path: string, stat: Stats | undefined, isLink: boolean): Target {
  if (stat?.isDirectory()) throw new Obstacle("it is a folder");
  if (stat?.isBlockDevice()) throw new Obstacle("it is a disk");
  if (stat?.isSocket()) throw new Obstacle("it is a socket");
  if (stat?.isFile() && !isLink) return { kind: "beside", path, old: stat };
  // /dev/stdout is such a link; a new file must not take the place of what the shell has opened.
  return { kind: "into", path, isPipe: stat?.isFIFO() ?? false };
}

/**
 * Makes a folder and those above it, each once. What comes back from `mkdirSync` with `recursive` depends on the file system:
 * where a folder can't be made for ENOENT although the one above it is there, as in /proc, it tries for ever.
 */
function makeFolders(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (folder !== dirname(folder)) makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else may have made it in between.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

// Windows has no O_NOFOLLOW, and no name can be foreseen there either.
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

function writeBeside(path: string, old: Stats | undefined, text: string, whyNot: (() => string | undefined) | undefined): void {
  if (old) accessSync(path, constants.W_OK);
  const draft = join(dirname(path), `.patternlint-${randomName()}.tmp`);
  try {
    const handle = openSync(draft, newFile, old ? old.mode & 0o777 : 0o666);
    try {
      if (old) keepOwnerAndMode(handle, old);
      writeAll(handle, text);
    } finally {
      // What a network's file system has put off may fail now.
      closeSync(handle);
    }
    const reason = whyNot?.();
    if (reason !== undefined) throw new Refused(reason);
    renameSync(draft, path);
  } catch (error) {
    remove(draft);
    throw error;
  }
}

function randomName(): string {
  // Loaded when there is something to write only.
  return process.getBuiltinModule("node:crypto").randomBytes(16).toString("hex");
}

function keepOwnerAndMode(handle: number, { uid, gid, mode }: Stats): void {
  if (process.getuid?.() === 0) fchownSync(handle, uid, gid);
  fchmodSync(handle, mode & 0o777);
}

function remove(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Its folder can't be entered, so there is no draft in it either.
  }
}

/** How long a pipe is waited for that nobody reads. */
const LONGEST_WAIT = 10_000;
const PAUSE = 20;

function writeInto(path: string, isPipe: boolean, text: string): void {
  const flags = constants.O_WRONLY | constants.O_TRUNC | constants.O_CREAT | (isPipe ? (constants.O_NONBLOCK ?? 0) : 0);
  const handle = retry(() => openSync(path, flags, 0o666), "ENXIO");
  try {
    writeAll(handle, text);
  } finally {
    closeSync(handle);
  }
}

function writeAll(handle: number, text: string): void {
  let left = Buffer.from(text);
  while (left.length > 0) {
    const written = retry(() => writeSync(handle, left), "EAGAIN");
    left = left.subarray(written);
  }
}

/** Tries again what fails with a code, as a pipe does that nobody reads or that is full, and gives up after a while. */
function retry<T>(attempt: () => T, code: string): T {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return attempt();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== code) throw error;
      if (waited >= LONGEST_WAIT) throw new Obstacle("nobody reads from this pipe");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

// ---- in words -----------------------------------------------------------------------------------------------------------

function reasonOf(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? String(code ?? error);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would be larger than the largest file allowed",
  ENOENT: "no file or folder can be made there",
  ENOTDIR: "a file stands where a folder is needed",
  EEXIST: "a file stands where a folder is needed",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its symbolic links lead in a circle",
};

function remedyOf(error: unknown): string {
  if (error instanceof Obstacle && error.message.includes("symbolic link")) return "Name another file, or remove the link.";
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return "Make room, or name another file.";
  return "Name another file, or check its permissions.";
}
