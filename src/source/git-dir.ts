// A look into a git directory before git reads it: where it expects a file, it waits for a pipe and takes a device to its
// end, which for /dev/zero is that of the memory.
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { readSettingsFile } from "./read-file.ts";

/** What git reads as a whole. A socket beside it, as its file system monitor has one, is none of these. */
const files = ["HEAD", "commondir", "gitdir", "config", "config.worktree", "index", "packed-refs", "shallow"];
const folders = ["info", "objects/info", "refs"];

/** The first thing in a git directory that git would take for a file and that is none; undefined when all is well. */
export function findSpecialFile(gitDir: string): string | undefined {
  const common = commonDir(gitDir);
  const all = common === undefined ? [gitDir] : [gitDir, common];
  for (const place of all) {
    const file = files.map((name) => join(place, name)).find(isSpecial);
    if (file !== undefined) return file;
    for (const folder of folders) {
      const inside = findInside(join(place, folder));
      if (inside !== undefined) return inside;
    }
  }
  return undefined;
}

/** It holds one path. */
const LARGEST_COMMONDIR = 64 * 1024;

/** In a linked work tree, refs and objects belong to the repository that it is linked to. */
function commonDir(gitDir: string): string | undefined {
  const file = readSettingsFile(join(gitDir, "commondir"), LARGEST_COMMONDIR);
  return file.kind === "text" ? resolve(gitDir, file.text.trimEnd()) : undefined;
}

function findInside(folder: string): string | undefined {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const inside = entry.isDirectory() ? findInside(path) : !entry.isFile() && isSpecial(path) ? path : undefined;
    if (inside !== undefined) return inside;
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

/** Links are looked through: old gits and some tools make them, to files and to folders. */
function isSpecial(path: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && !stat.isFile() && !stat.isDirectory();
  } catch {
    return false;
  }
}
