// A .gitignore file, where there is no git to ask: as git-scm.com/docs/gitignore has it ("Pattern format").
import { compilePath, GlobError, type GlobMatcher } from "./wildcards.ts";

/**
 * Says of a path from the file's folder, with `/`, whether the file ignores it (true), takes it back (false), or has no opinion.
 * Whether a folder above it is ignored is not asked.
 */
export type IgnoreRules = (path: string, isFolder: boolean) => boolean | undefined;

interface Rule {
  readonly ignores: boolean;
  readonly foldersOnly: boolean;
  readonly matches: GlobMatcher;
}

/** More are not read: each is held against every path below. */
const MOST_RULES = 2000;

export function readIgnoreRules(text: string): IgnoreRules {
  // The last line that matches decides.
  const rules = text.split("\n").slice(0, MOST_RULES).flatMap(readLine).reverse();
  return (path, isFolder) => rules.find(({ foldersOnly, matches }) => (isFolder || !foldersOnly) && matches(path))?.ignores;
}

function readLine(written: string): Rule[] {
  const line = trimEnd(written.replace(/\r$/, ""));
  const ignores = !line.startsWith("!");
  const foldersOnly = line.endsWith("/");
  const pattern = line.slice(ignores ? 0 : 1, foldersOnly ? -1 : undefined);
  if (line.startsWith("#") || pattern === "") return [];
  // Without a slash on the way, it is a name that may lie in any folder.
  const glob = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
  try {
    // What git takes for classes by name is no class here.
    return glob.includes("[[:") ? [] : [{ ignores, foldersOnly, matches: compilePath(glob) }];
  } catch (error) {
    // A line that ignores nothing lets files be linted that aren't meant to be, which is seen; never the other way round.
    if (error instanceof GlobError) return [];
    throw error;
  }
}

/** Blanks at the end don't count, unless a backslash stands before them. */
function trimEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " && line[end - 2] !== "\\") end--;
  return line.slice(0, end);
}
