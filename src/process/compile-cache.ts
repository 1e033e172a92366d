// Where Node may keep the compiled code of the command line: in a folder that nobody but this user can write to, or nowhere.
// What lies in there is run.
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join, parse, relative, sep } from "node:path";

/** Node 22.8 and later keep the compiled code of what is imported from here on. */
export function enableCompileCache(): void {
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  // The user has decided, and Node has already done it.
  if (module.enableCompileCache === undefined || NODE_COMPILE_CACHE !== undefined || NODE_DISABLE_COMPILE_CACHE !== undefined) return;
  const folder = privateFolder();
  if (folder !== undefined) module.enableCompileCache(folder);
}

/** The owner of the folders above everybody's home. */
const SYSTEM = 0;

/** The folder, made where it isn't there yet; undefined where others could have put something into it. */
function privateFolder(): string | undefined {
  try {
    const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
    if (process.platform === "win32") return LOCALAPPDATA ? makeBelow(LOCALAPPDATA, join(LOCALAPPDATA, "patternlint", "cache")) : undefined;
    const home = realpathSync(homedir());
    // The XDG Base Directory Specification 0.8 has relative paths ignored.
    const cache = XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(home, ".cache");
    const folder = join(cache, "patternlint");
    const isAtHome = folder.startsWith(home.endsWith(sep) ? home : home + sep);
    return isAtHome ? makeBelow(home, folder) : makeBelow(parse(folder).root, folder, [SYSTEM]);
  } catch {
    // No home, or one that can't be read or written: the next start is as slow as this one.
    return undefined;
  }
}

/** Goes down from a folder, makes what is missing, and stops where anything isn't the user's own. */
function makeBelow(top: string, folder: string, owners: readonly (number | undefined)[] = []): string | undefined {
  let path = top;
  if (!isPrivate(path, owners)) return undefined;
  for (const name of relative(top, folder).split(sep)) {
    path = join(path, name);
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) mkdirSync(path, { mode: 0o700 });
    if (!isPrivate(path, path === folder ? [] : owners)) return undefined;
  }
  return path;
}

/** Whether a folder is no link, and only its owner may write to it: this user, or one of these. */
function isPrivate(path: string, owners: readonly (number | undefined)[]): boolean {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return false;
  // Windows keeps %LOCALAPPDATA% to its user, and knows no such modes.
  if (process.platform === "win32") return true;
  return [process.geteuid?.(), ...owners].includes(stat.uid) && (stat.mode & 0o022) === 0;
}
