// Writing a file that somebody asked for.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "./config/error.ts";

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Its folder can't be entered, so there is no draft in it either.
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 *
 * @throws UsageError when it can't be written.
 */
export function writeWhole(file: string, text: string): void {
  const target = resolve(file);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, target);
  } catch (error) {
    removeDraft(draft);
    throw new UsageError(`${file} can't be written (${(error as NodeJS.ErrnoException).code}). Check the path and its permissions.`);
  }
}
