// Reading a file of the repository: only regular files inside the root, decoded as UTF-8, with a word on what is not.
import { isUtf8 } from "node:buffer";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";

export type FileText =
  | { readonly kind: "text"; readonly text: string; readonly invalidAt: number | undefined }
  /** A symbolic link: what it leads to is read where it stands, or lies outside. */
  | { readonly kind: "link" }
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly reason: string };

/** GitHub refuses to store files over 100 MiB (docs.github.com, "About large files on GitHub"). */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** @param path from the root, with `/`. */
export type FileReader = (path: string) => FileText;

// Linux and macOS open a link or a pipe that is not to be followed or waited for as an error; Windows knows neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const canRefuseLinks = constants.O_NOFOLLOW !== undefined;

/** Makes a reader of the files under `root`. It keeps one buffer, so that ten thousand small files cost no allocation. */
export function makeFileReader(root: string): FileReader {
  const realRoot = realpathSync(root);
  const inside = new Map<string, boolean>();
  let buffer = Buffer.allocUnsafe(256 * 1024);

  const folderIsInside = (path: string): boolean => {
    const folder = dirname(path);
    let answer = inside.get(folder);
    if (answer === undefined) {
      const real = realpathSync(join(root, folder));
      answer = real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
      inside.set(folder, answer);
    }
    return answer;
  };

  const readBytes = (path: string): { kind: "bytes"; bytes: Buffer } | Exclude<FileText, { kind: "text" }> => {
    if (!folderIsInside(path)) return { kind: "link" };
    const file = join(root, path);
    if (!canRefuseLinks && lstatSync(file).isSymbolicLink()) return { kind: "link" };
    const handle = openSync(file, flags);
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile()) return { kind: "refused", reason: "it is no regular file" };
      if (stat.size > LARGEST_FILE) return { kind: "refused", reason: `it is larger than ${LARGEST_FILE / 1024 / 1024} MiB` };
      if (stat.size > buffer.length) buffer = Buffer.allocUnsafe(stat.size);
      let length = 0;
      for (let got = -1; got !== 0 && length < stat.size; length += got) got = readSync(handle, buffer, length, stat.size - length, null);
      return { kind: "bytes", bytes: buffer.subarray(0, length) };
    } finally {
      closeSync(handle);
    }
  };

  return (path) => {
    try {
      const read = readBytes(path);
      return read.kind === "bytes" ? decode(read.bytes) : read;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ELOOP" || code === "EMLINK") return { kind: "link" };
      if (code === "ENOENT" || code === "ENOTDIR") return { kind: "gone" };
      return { kind: "refused", reason: code === "EACCES" ? "there is no permission to read it" : String(code ?? error) };
    }
  };
}

/** Decodes UTF-8; bytes that are none become U+FFFD, and the offset of the first is told. Offsets are UTF-16. */
export function decode(bytes: Buffer): Extract<FileText, { kind: "text" }> {
  const text = bytes.toString("utf8");
  return { kind: "text", text, invalidAt: isUtf8(bytes) ? undefined : firstInvalid(text, bytes) };
}

function firstInvalid(text: string, bytes: Buffer): number {
  // A U+FFFD that stands in the file is the bytes EF BF BD; the first without them stands for bytes that are no UTF-8.
  let offset = 0;
  let scanned = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) {
    offset += Buffer.byteLength(text.slice(scanned, at));
    scanned = at;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return at;
  }
  return 0;
}
