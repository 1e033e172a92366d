// Moves a module or a folder: plans what becomes of all files, and carries it out as a whole or not at all.
import { lstatSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import { baseName } from "../catalog/files.ts";
import { moveReferences, renamed } from "../catalog/move-references.ts";
import type { Config } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { type ModuleResult, makeFileLinter } from "../lint/lint-file.ts";
import { moveFile, removeEmptyFolders, replaceFile } from "../process/write-file.ts";
import type { PatchedFile } from "../report/patch.ts";
import { isIgnored } from "../source/ignored.ts";
import type { Repository } from "../source/repository.ts";
import type { Tree } from "../source/tree.ts";
import { indexLines, positionAt } from "../text/lines.ts";
import { applyEdits, type Edit } from "../text/span.ts";
import { candidateFilter, listCandidates } from "./discover.ts";
import { latestDate } from "./latest-date.ts";
import { obstacleIn, whyNotSame } from "./write-fixes.ts";

export interface MovePlan {
  /** Every file that moves or changes, by its path afterwards. */
  readonly files: readonly MovedFile[];
  /** How many references are written anew. */
  readonly references: number;
  /** The names of modules that follow their files. */
  readonly names: readonly { readonly from: string; readonly to: string }[];
}

export interface MovedFile extends PatchedFile {
  readonly from: string;
}

/** Paths from the root, with `/`: a file or a folder, and what it becomes. */
export interface Request {
  readonly from: string;
  readonly to: string;
}

/**
 * Says what a move changes: the files that move, and the references and names that follow them.
 *
 * @throws UsageError when anything would break by it; what, and what to do.
 */
export async function planMove(tree: Tree, config: Config, request: Request): Promise<MovePlan> {
  const moved = whatMoves(tree.paths, request);
  refuseSettings(config, request, moved);
  const isCandidate = candidateFilter(config);
  const candidates = listCandidates(tree, isCandidate);
  const texts = await tree.load(candidates);
  const lintFile = makeFileLinter(config, latestDate(new Date()));
  const modules = candidates.flatMap((path): ModuleResult[] => {
    const file = texts(path);
    if (file.kind === "refused")
      throw new UsageError(`${path} can't be read: ${file.reason}. What it refers to is not known, so nothing was moved.`);
    const result = file.kind === "text" ? lintFile({ path, ...file }) : undefined;
    return result?.kind === "module" ? [result] : [];
  });
  const summaries = modules.map(({ summary }) => summary);
  const { edits, stranded } = moveReferences(summaries, { moved, paths: tree.paths, roots: config.roots });
  const textOf = (path: string): string => {
    const file = texts(path);
    return file.kind === "text" ? file.text : "";
  };
  const [lost] = stranded;
  if (lost)
    throw new UsageError(
      `${lost.path}:${positionAt(indexLines(textOf(lost.path)), lost.reference.path.start).line} refers to \`${lost.reference.path.value}\`, and after the move no path would lead to ${lost.target} alone. Choose another place.`,
    );
  const names = nameEdits(summaries, moved);
  const changed = new Set([...moved.keys(), ...edits.keys()]);
  const files = [...changed].map((from): MovedFile => {
    const own: Edit[] = [...(edits.get(from) ?? []), ...(names.get(from)?.edits ?? [])];
    const before = isCandidate(from) ? textOf(from) : "";
    return { from, path: moved.get(from) ?? from, before, after: own.length > 0 ? applyEdits(before, own) : before };
  });
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    references: [...edits.values()].reduce((sum, own) => sum + own.length, 0),
    names: [...names.values()].map(({ from, to }) => ({ from, to })),
  };
}

function whatMoves(paths: readonly string[], { from, to }: Request): Map<string, string> {
  const moved = new Map<string, string>();
  for (const path of paths)
    if (path === from) moved.set(path, to);
    else if (path.startsWith(`${from}/`)) moved.set(path, to + path.slice(from.length));
  if (moved.size === 0) throw new UsageError(`${from} is not tracked: git ignores it, or the folder is empty. Move it with \`mv\`.`);
  const targets = new Set(moved.values());
  const taken = paths.find((path) => targets.has(path) && !moved.has(path));
  if (taken !== undefined) throw new UsageError(`${taken} exists already. Choose another name, or move that file first.`);
  return moved;
}

/** What a configuration says of files by their paths, nobody but its writer can change. */
function refuseSettings(config: Config, { from }: Request, moved: ReadonlyMap<string, string>): void {
  const root = config.roots.find((one) => one === from || one.startsWith(`${from}/`));
  if (root !== undefined)
    throw new UsageError(`References count from ${root}: it is one of the \`roots\` in the configuration. Change that first.`);
  const isCandidate = candidateFilter(config);
  for (const [path, target] of moved)
    if (isCandidate(path) && !isCandidate(target))
      throw new UsageError(
        `${target} would not be linted any more, by \`include\` and \`exclude\` in the configuration. Choose another place, or change that first.`,
      );
}

/** The names of modules that follow their files. */
function nameEdits(summaries: readonly ModuleResult["summary"][], moved: ReadonlyMap<string, string>) {
  const edits = new Map<string, { readonly edits: readonly Edit[]; readonly from: string; readonly to: string }>();
  for (const { path, name } of summaries) {
    const target = moved.get(path);
    const next = name && target && renamed(name.value, path, target);
    if (!name || next === undefined || next === "") continue;
    const twin = summaries.find((other) => other.path !== path && other.name?.value === next && !moved.has(other.path));
    if (twin) throw new UsageError(`${twin.path} has the name \`${next}\` already, which the module would get. Choose another file name.`);
    edits.set(path, { edits: [{ start: name.start, end: name.end, text: next }], from: name.value, to: next });
  }
  return edits;
}

/** Refuses what the disk stands in the way of, before anything is done. */
export function checkPlaces(root: string, { files }: MovePlan, repository: Repository | undefined): void {
  const obstacleOf = obstacleIn(root);
  for (const { from, path, before, after } of files) {
    const stat = entryAt(join(root, from));
    if (!stat) throw new UsageError(`${from} is not in the work tree. Check it out first.`);
    if (!stat.isFile()) throw new UsageError(`${from} is not a regular file. Move it by hand.`);
    const obstacle = before === after ? undefined : obstacleOf(from, before);
    if (obstacle !== undefined) throw new UsageError(`${from} would have to change: ${obstacle}. Nothing was moved.`);
    if (path === from) continue;
    const there = entryAt(join(root, path));
    // On a file system without case, the file itself is found under its new name.
    if (there && (there.ino !== stat.ino || there.dev !== stat.dev))
      throw new UsageError(`${path} exists already. Choose another name, or move that file first.`);
    if (repository && isIgnored(repository, root, path))
      throw new UsageError(`git would ignore ${path}. Choose another place, or change .gitignore first.`);
  }
}

/**
 * Moves and writes. Where anything fails, what was done is undone.
 *
 * @throws UsageError with what failed, and what could not be undone.
 */
export function carryOut(root: string, { files }: MovePlan): void {
  const undo: { readonly what: string; readonly run: () => string | undefined }[] = [];
  const at = (path: string) => join(root, path);
  const step = (what: string, reason: string | undefined, back: () => string | undefined) => {
    if (reason !== undefined) throw new UsageError(`${what}: ${reason}`);
    undo.push({ what, run: back });
  };
  try {
    for (const { from, path } of files)
      if (from !== path)
        step(`${from} can't be moved to ${path}`, moveFile(at(from), at(path), [root]), () => moveFile(at(path), at(from), [root]));
    for (const { path, before, after } of files)
      if (before !== after)
        step(
          `${path} can't be changed`,
          replaceFile(at(path), after, [root], () => whyNotSame(root, path, before)),
          () => replaceFile(at(path), before, [root], () => undefined),
        );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const failures = undo.reverse().flatMap(({ what, run }) => {
      const reason = run();
      return reason === undefined ? [] : [`${what.replace(" can't be ", " was ")}, and that can't be undone: ${reason}.`];
    });
    removeEmptyFolders(
      files.map(({ path }) => dirname(at(path))),
      root,
    );
    throw new UsageError([`${error.message}.`, failures.length === 0 ? "Nothing was moved." : failures.join(" ")].join(" "));
  }
  removeEmptyFolders(
    files.map(({ from }) => dirname(at(from))),
    root,
  );
}

/** Undefined where nothing is, also below what is no folder. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Into a folder goes what is moved to it, as `mv` has it. */
export function intoFolder(root: string, { from, to }: Request, isFolder: boolean): Request {
  const there = entryAt(join(root, to));
  const into = there?.isDirectory() || isFolder;
  const target = into ? [to, baseName(from)].filter((part) => part !== "").join("/") : to;
  if (target === from) throw new UsageError(`${from} already exists.`);
  if (target.startsWith(`${from}/`)) throw new UsageError(`${from} can't be moved into itself.`);
  return { from, to: target };
}
