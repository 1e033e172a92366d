// Paths as git and the file system give them: bytes, which are UTF-8 on most days.
import { isUtf8 } from "node:buffer";

/** A file that can't be read, or a folder that can't be looked into. */
export interface Unreadable {
  readonly kind: "file" | "folder";
  /** From the root, with `/`; bytes of it that are no UTF-8 are written as `\xE9`. */
  readonly file: string;
  readonly reason: string;
}

export const BAD_NAME = "its name is not valid UTF-8; rename it";

/** Whether a path belongs to somebody else's package: `node_modules` is a folder on the way, not a part of a name. */
export function isForeign(path: string): boolean {
  const at = path.indexOf("node_modules/");
  return at >= 0 && (at === 0 || path[at - 1] === "/" || path.indexOf("/node_modules/", at) >= 0);
}

/** The records that git ends with NUL under `-z`: a text each, or the bytes of one that is not valid UTF-8. */
export function readRecords(output: Buffer): readonly (string | Buffer)[] {
  if (isUtf8(output)) return output.toString("utf8").split("\0").slice(0, -1);
  const records: (string | Buffer)[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    const record = output.subarray(at, end < 0 ? output.length : end);
    records.push(isUtf8(record) ? record.toString("utf8") : record);
    at += record.length + 1;
  }
  return records;
}

/** Bytes as text in which those that are no UTF-8 can be told: `caf\xE9.md`. */
export function showBytes(bytes: Buffer): string {
  let shown = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size)));
    shown +=
      length === undefined
        ? `\\x${(bytes[at] as number).toString(16).toUpperCase().padStart(2, "0")}`
        : bytes.toString("utf8", at, at + length);
    at += length ?? 1;
  }
  return shown;
}
