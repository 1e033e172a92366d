// Reading a small file that git or a person has written.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

const LARGEST = 1024 * 1024;

export function readSettingsFile(file: string): { kind: "text"; text: string } | { kind: "gone" } | { kind: "refused" } {
  try {
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (!fstatSync(handle).isFile() || fstatSync(handle).size > LARGEST) return { kind: "refused" };
      const buffer = Buffer.alloc(LARGEST);
      return { kind: "text", text: buffer.toString("utf8", 0, readSync(handle, buffer)) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === "ENOENT" ? "gone" : "refused" };
  }
}
