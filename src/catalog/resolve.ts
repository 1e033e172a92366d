// From a path as written to a file: the order of resolution, and what to propose when it leads nowhere.
import { type Reference, splitFragment } from "../read/reference.ts";
import { firstIndex } from "../text/search.ts";
import { baseName, type FileIndex, folderOf } from "./files.ts";
import { MOST_PROPOSALS } from "./suggest-paths.ts";

export type Resolution =
  /** `rivals` are the files that it fits as well, further away from the module. */
  | { readonly kind: "file"; readonly path: string; readonly form: PathForm; readonly rivals?: readonly string[] }
  /** Right but for upper and lower case. */
  | { readonly kind: "case"; readonly path: string; readonly proposal: string }
  /** The ending of several files. */
  | { readonly kind: "ambiguous"; readonly ending: string; readonly paths: readonly string[] }
  /** Leads out of the repository, and no file of its name is in it. */
  | { readonly kind: "outside" }
  | Missing
  /** A word that may be a path and leads nowhere: not a path at all. */
  | { readonly kind: "prose" };

/** The files that a path which leads nowhere may mean. */
export function meantBy({ same, named, near }: Missing): readonly Proposal[] {
  return same ? [same] : [...named, ...near];
}

export interface Missing {
  readonly kind: "missing";
  /** Where it would lead: in full when it counts from its own folder, else maybe only the ending. */
  readonly path: string;
  /** The one file that it is the path of but for a way up that leads astray (`../../a/../../a/x.md`). */
  readonly same?: Proposal;
  /** Files of its name: just the one in the module's own tree, or a few. */
  readonly named: readonly Proposal[];
  /** Files that it may be a slip of. */
  readonly near: readonly Proposal[];
}

/** How a path that leads to a file is written; `plain` is how it should be. */
export type PathForm =
  | { readonly plain: true }
  | { readonly plain: false; readonly problem: "backslash" | "absolute" | "detour"; readonly proposal: string };

export interface Proposal {
  readonly path: string;
  /** The path as the reference would have to write it. */
  readonly written: string;
}

/**
 * Resolves one reference: from its file's own folder when it starts with `./` or `../`, then from each configured root,
 * then from the repository's root, then as the ending of a path when exactly one file fits, of all files or of those in the
 * nearest folder around the module that has any.
 *
 * @param from the path of the module that refers.
 * @param roots configured reference roots, as folders from the repository's root.
 */
export function resolveReference(reference: Reference, from: string, files: FileIndex, roots: readonly string[]): Resolution {
  const found = findTarget(reference, from, files, roots);
  return "among" in found ? chooseNearest(found, from) : found;
}

/** Several files fit; which of them is meant depends on where the reference stands. */
export interface Choice {
  /** Sorted. */
  readonly among: readonly string[];
  /** @param nearest those in the nearest folder around the module that has any; a few of them where they are many. */
  readonly choose: (nearest: readonly string[], from: string) => Resolution;
}

export function chooseNearest({ among, choose }: Choice, from: string): Resolution {
  return choose(nearestTo(from, among), from);
}

/** As far as it doesn't depend on where the reference stands, but for one that starts with `./` or `../`. */
export function findTarget(reference: Reference, from: string, files: FileIndex, roots: readonly string[]): Resolution | Choice {
  const written = splitFragment(reference.path.value).file;
  const isPlain = !unusual.test(written);
  const form: PathForm = isPlain ? plainForm : pathForm(written);
  const slashed = isPlain ? written : written.replaceAll("\\", "/").replace(/^[A-Za-z]:\//, "/");
  const relative = !isPlain && /^\.\.?\//.test(slashed);
  const path = relative ? join(folderOf(from), slashed) : isPlain ? written : join("", slashed.replace(/^\/+/, ""));
  const starts = path === undefined ? [] : relative ? [path] : [...roots.map((root) => join(root, path) ?? path), path];
  const found = starts.find((start) => files.has(start));
  if (found !== undefined)
    return { kind: "file", path: found, form: relative && !form.plain ? { ...form, proposal: relativePath(folderOf(from), found) } : form };
  const fits = relative || path === undefined ? [] : files.endingWith(path);
  if (fits.length === 1) return { kind: "file", path: fits[0] as string, form };
  if (fits.length > 1 && path !== undefined) return chooseAmong(fits, path, form);
  const inside = slashed.replace(/^.*(?:^|\/)\.\.?\/+|^\/+/, "");
  const shape = { from, relative, parts: (path ?? inside).split("/").length };
  const write = (target: string) => ({ path: target, written: writePath(target, shape, files, roots) });
  if (reference.bare) {
    const extended = path === undefined ? [] : files.endingWith(`${path}.md`);
    return extended.length === 1 ? { kind: "missing", path: path ?? "", named: [], near: extended.map(write) } : { kind: "prose" };
  }
  const missing = () => findMissing({ path, inside, relative, astray: path === undefined || !form.plain }, files, write);
  const otherCase = [...new Set(starts.flatMap((start) => files.endingWithAnyCase(start)))].filter((fit) =>
    relative ? fit.toLowerCase() === path?.toLowerCase() : true,
  );
  if (otherCase.length === 0) return missing();
  const inCase = (target: string): Resolution => ({ kind: "case", path: target, proposal: write(target).written });
  if (otherCase.length === 1) return inCase(otherCase[0] as string);
  return {
    among: otherCase.sort(),
    choose: (nearest, asking) => {
      const [only, more] = nearest;
      if (only !== undefined && more === undefined && only !== asking) return inCase(only);
      const found = missing();
      return "among" in found ? chooseNearest(found, asking) : found;
    },
  };
}

/** A path that leads to no file. */
interface Lost {
  /** In full; undefined where it climbs out of the repository. */
  readonly path: string | undefined;
  /** What is left of it when the way up is taken off. */
  readonly inside: string;
  readonly relative: boolean;
  /** Its way up is no plain one. */
  readonly astray: boolean;
}

/** What a path that leads nowhere may mean. */
function findMissing({ path, inside, relative, astray }: Lost, files: FileIndex, write: (target: string) => Proposal): Resolution | Choice {
  const missing = { kind: "missing", path: path ?? inside, named: [], near: [] } as const;
  const [same, another] = (relative || path === undefined) && inside.includes("/") ? files.endingWith(inside) : [];
  // No wonder that a path which climbs in its midst leads astray.
  if (same !== undefined && another === undefined) return { ...missing, ...(astray ? { same: write(same) } : { named: [write(same)] }) };
  const named = files.named(baseName(inside));
  if (named.length > 1)
    return {
      among: named,
      // Which of many is meant, nobody can say: more are not looked at.
      choose: ([only, more], asking) => {
        if (only !== undefined && more === undefined && only !== asking) return { ...missing, named: [write(only)] };
        return path === undefined ? outside : { ...missing, named: named.slice(0, MOST_PROPOSALS).map(write) };
      },
    };
  if (named.length === 0 && path === undefined) return outside;
  return { ...missing, named: named.map(write), near: named.length > 0 || path === undefined ? [] : files.near(path).map(write) };
}

const outside: Resolution = { kind: "outside" };

/** A file in the module's own tree comes before those elsewhere, unless it is the module. */
function chooseAmong(paths: readonly string[], ending: string, form: PathForm): Choice {
  return {
    among: paths,
    choose: ([only, more], from) =>
      only !== undefined && more === undefined && only !== from
        ? { kind: "file", path: only, form, rivals: paths }
        : { kind: "ambiguous", ending, paths },
  };
}

/**
 * Of some paths, those in the nearest folder around a file that has any; of many, the first few.
 *
 * @param paths sorted, so that those in one folder stand together.
 */
function nearestTo(from: string, paths: readonly string[]): readonly string[] {
  for (let folder = folderOf(from); folder !== ""; folder = folderOf(folder)) {
    const start = lowerBound(paths, `${folder}/`);
    // The sign after "/".
    const end = lowerBound(paths, `${folder}0`, start);
    if (end > start) return paths.slice(start, Math.min(end, start + MOST_PROPOSALS));
  }
  return paths.slice(0, MOST_PROPOSALS);
}

/** The index of the first path that is not before another. */
function lowerBound(paths: readonly string[], path: string, from = 0): number {
  return firstIndex(paths.length, (at) => (paths[at] as string) >= path, from);
}

/** Whether a reference may be meant from its file's own folder. */
export function isRelative({ path }: Reference): boolean {
  return path.value.startsWith(".");
}

/** How a reference in `from` would have to write the path of a file, in the manner that it is written in. */
export function pathTo(target: string, reference: Reference, from: string, files: FileIndex, roots: readonly string[]): string {
  const written = splitFragment(reference.path.value).file.replaceAll("\\", "/");
  const relative = /^\.\.?\//.test(written);
  const found = resolveReference(reference, from, files, roots);
  // The folder that it counts from, if it leads anywhere.
  if (!relative && found.kind === "file" && found.path.endsWith(`/${written}`)) {
    const folder = found.path.slice(0, -written.length);
    const shorter = target.slice(folder.length);
    if (target.startsWith(folder) && files.endingWith(shorter).length === 1) return shorter;
  }
  return writePath(target, { from, relative, parts: written.split("/").length }, files, roots);
}

/** Anything but names with single slashes between them: for most paths, this is all that has to be asked. */
const unusual = /[\\:]|^\/|\/\/|(?:^|\/)\.{1,2}\/|\/$/;
const plainForm: PathForm = { plain: true };

function pathForm(written: string): PathForm {
  const bare = written.replaceAll("\\", "/").replace(/^[A-Za-z]:\//, "/");
  const stripped = bare.replace(/^\/+/, "");
  const lead = /^\.\.?\//.test(stripped) ? (/^(?:\.\.?\/)+/.exec(stripped)?.[0] ?? "") : "";
  const rest = join("", stripped.slice(lead.length)) ?? stripped;
  const plainLead = lead.includes("..") ? lead.replaceAll(/(?<![.])\.\//g, "") : lead && "./";
  const proposal = plainLead + rest;
  if (written.includes("\\")) return { plain: false, problem: "backslash", proposal };
  if (bare.startsWith("/")) return { plain: false, problem: "absolute", proposal };
  return proposal === written ? { plain: true } : { plain: false, problem: "detour", proposal };
}

/** Joins and normalizes; undefined when the path climbs out. */
function join(folder: string, path: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** A path to `target` in the manner of the one it replaces: relative, or with as few folders as tell it from others. */
function writePath(
  target: string,
  shape: { from: string; relative: boolean; parts: number },
  files: FileIndex,
  roots: readonly string[],
): string {
  if (shape.relative) return relativePath(folderOf(shape.from), target);
  for (const root of roots) if (target.startsWith(`${root}/`)) return target.slice(root.length + 1);
  const parts = target.split("/");
  for (let count = Math.min(shape.parts, parts.length); count < parts.length; count++) {
    const ending = parts.slice(-count).join("/");
    if (files.endingWith(ending).length === 1) return ending;
  }
  return target;
}

/** @param folder that the path counts from. */
export function relativePath(folder: string, target: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = target.split("/");
  let shared = 0;
  while (shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = "../".repeat(from.length - shared);
  return (up || "./") + to.slice(shared).join("/");
}
