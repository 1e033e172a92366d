// The one way to read a file: regular files only, of a bounded size, inside the folder that they belong to.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { type DecodedText, decode } from "./decode.ts";

export type FileText =
  /** `id` is git's id of its bytes, where that was asked for. */
  | (DecodedText & { readonly id?: string })
  /** A symbolic link, or one on the way that leads out: what it leads to is read where it stands, or is nobody's here. */
  | { readonly kind: "link" }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly reason: string };

/** GitHub refuses to store files over 100 MiB (docs.github.com, "About large files on GitHub"). */
export const LARGEST_FILE = 100 * 1024 * 1024;

const MIB = 1024 * 1024;

/**
 * @param path from the root, with `/`.
 * @param times when each file was changed last: noted, or held against what was noted.
 * @param idOf makes git's id of the bytes.
 * @throws ChangedMeanwhile for a text that is read again and isn't the one that it was.
 */
export type FileReader = (path: string, times?: Map<string, number>, idOf?: (bytes: Buffer) => string) => FileText;

/** A run speaks of one text of a file. The message is in whole sentences, with what to do. */
export class ChangedMeanwhile extends Error {
  constructor(path: string) {
    super(`${path} was changed while it was linted. Run again.`);
  }
}

/** Makes a reader of the files under `root`. It keeps one buffer, so that ten thousand small files cost no allocation. */
export function makeFileReader(root: string, limit = LARGEST_FILE): FileReader {
  const realRoot = realpathSync(root);
  const inside = new Map<string, boolean>();
  const buffer: Scratch = { bytes: Buffer.allocUnsafe(256 * 1024) };

  const folderIsInside = (path: string): boolean => {
    const folder = dirname(path);
    let answer = inside.get(folder);
    if (answer === undefined) {
      answer = isInside(realRoot, realpathSync(join(root, folder)));
      inside.set(folder, answer);
    }
    return answer;
  };

  return (path, times, idOf) => {
    let file: FileText;
    try {
      const note = (time: number) => {
        if ((times?.get(path) ?? time) !== time) throw new ChangedMeanwhile(path);
        times?.set(path, time);
      };
      file = folderIsInside(path) ? readRegular(join(root, path), limit, buffer, note, idOf) : { kind: "link" };
    } catch (error) {
      if (error instanceof ChangedMeanwhile) throw error;
      file = failure(error);
    }
    if (file.kind !== "text" && times?.has(path)) throw new ChangedMeanwhile(path);
    return file;
  };
}

/**
 * Reads a small file that a person or git has written.
 *
 * @param file an absolute path.
 * @param limit in bytes.
 * @param within the file must lie in one of these folders, links looked through, and be no link itself; without them, the
 * user has named the file, and it may be anywhere.
 */
export function readSettingsFile(file: string, limit: number, within?: readonly string[]): FileText {
  try {
    const real = within ? join(realpathSync(dirname(file)), file.slice(dirname(file).length)) : realpathSync(file);
    const home = within?.map(realFolder).find((folder) => isInside(folder, real));
    if (within && home === undefined) return { kind: "link" };
    // What git keeps for itself may hold the credentials that a checkout has left there.
    if (home !== undefined && isGitInternal(real.slice(home.length))) return { kind: "refused", reason: "it belongs to git" };
    return readRegular(real, limit, { bytes: Buffer.allocUnsafe(16 * 1024) });
  } catch (error) {
    return failure(error);
  }
}

/** Where a folder really is; as it stands when that can't be found out. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Whether a path is a folder or lies in it. Both absolute, as `realpath` or `resolve` leave them. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Case and all: on file systems that ignore it, `.GIT` is the same folder. */
function isGitInternal(path: string): boolean {
  return path.split(sep).some((part) => part.toLowerCase() === ".git");
}

interface Scratch {
  bytes: Buffer;
}

// Linux and macOS open a link or a pipe that is not to be followed or waited for as an error; Windows knows neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const canRefuseLinks = constants.O_NOFOLLOW !== undefined;

/** @param note called with when the file was changed last, once it is known to be one. */
function readRegular(
  file: string,
  limit: number,
  buffer: Scratch,
  note?: (time: number) => void,
  idOf?: (bytes: Buffer) => string,
): FileText {
  if (!canRefuseLinks && lstatSync(file).isSymbolicLink()) return { kind: "link" };
  const handle = openSync(file, flags);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { kind: "refused", reason: stat.isDirectory() ? "it is a folder" : "it is not a regular file" };
    if (stat.size > limit) return tooLarge(limit);
    note?.(stat.ctimeMs);
    if (stat.size > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(stat.size);
    let length = 0;
    for (let got = -1; got !== 0 && length < stat.size; length += got)
      got = readSync(handle, buffer.bytes, length, stat.size - length, null);
    const bytes = buffer.bytes.subarray(0, length);
    return idOf ? { ...decode(bytes), id: idOf(bytes) } : decode(bytes);
  } finally {
    closeSync(handle);
  }
}

export function tooLarge(limit: number): FileText {
  return { kind: "refused", reason: `it is larger than ${limit < MIB ? `${limit / 1024} KiB` : `${limit / MIB} MiB`}` };
}

function failure(error: unknown): FileText {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ELOOP" || code === "EMLINK") return { kind: "link" };
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "gone" };
  return { kind: "refused", reason: reasonOf(error) };
}

/** Why the system doesn't let a file or a folder be read, behind "can't be read:". */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return reasons[code ?? ""] ?? String(code ?? error);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is a file",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "its path is too long",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EBUSY: "another program has locked it",
  EIO: "the disk reports an error",
};
