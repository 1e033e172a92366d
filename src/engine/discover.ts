// Which files of a tree are read, and which of them are reported on.
import type { Config } from "../config/config.ts";
import { matchGlobs } from "../lint/glob.ts";
import { MOST_CANDIDATES, tooManyCandidates } from "../source/limits.ts";
import type { Unreadable } from "../source/paths.ts";
import type { Tree } from "../source/tree.ts";

export interface FileChoice {
  /** Whether a file is read. */
  readonly isCandidate: (path: string) => boolean;
  /** Whether it is reported on. */
  readonly isSelected: (path: string) => boolean;
  /** Whether an unreadable file or folder is reported: it would have been read, or may hold what would have been. */
  readonly isMissed: (place: Unreadable) => boolean;
}

/** @param paths files and folders from the root; all when empty. */
export function chooseFiles(config: Config, paths: readonly string[]): FileChoice {
  const isCandidate = candidateFilter(config);
  const isSelected = matchPaths(paths);
  return { isCandidate, isSelected, isMissed: missedFilter(config, isCandidate, isSelected) };
}

export function candidateFilter({ include, exclude }: Config): (path: string) => boolean {
  const included = include.length > 0 ? matchGlobs(include) : isMarkdown;
  const excluded = matchGlobs(exclude);
  return (path) => included(path) && !excluded(path);
}

/** In order. */
export function listCandidates({ paths }: Tree, isCandidate: (path: string) => boolean): string[] {
  const candidates = paths.filter(isCandidate);
  if (candidates.length > MOST_CANDIDATES) throw tooManyCandidates();
  return candidates.sort();
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

function matchPaths(paths: readonly string[]): FileChoice["isSelected"] {
  if (paths.length === 0 || paths.includes("")) return () => true;
  return (path) => paths.some((within) => path === within || path.startsWith(`${within}/`));
}

/** A folder that can't be opened may hold anything, so it counts unless it is excluded. */
function missedFilter(
  { exclude }: Config,
  isCandidate: FileChoice["isCandidate"],
  isSelected: FileChoice["isSelected"],
): FileChoice["isMissed"] {
  const isExcluded = matchGlobs(exclude);
  return ({ kind, file }) => {
    if (kind === "file") return isCandidate(file) && isSelected(file);
    return file === "" || (isSelected(file) && !isExcluded(file) && !isExcluded(`${file}/any.md`));
  };
}
