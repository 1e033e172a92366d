// From a path as written to a file: the order of resolution, and what to propose when it leads nowhere.
import type { Reference } from "../read/reference.ts";
import { baseName, type FileIndex, folderOf } from "./files.ts";
import { MOST_PROPOSALS } from "./near.ts";

export type Resolution =
  | { readonly kind: "file"; readonly path: string; readonly form: PathForm }
  /** Right but for upper and lower case. */
  | { readonly kind: "case"; readonly path: string; readonly proposal: string }
  /** The ending of several files. */
  | { readonly kind: "ambiguous"; readonly ending: string; readonly paths: readonly string[] }
  /** Leads out of the repository. */
  | { readonly kind: "outside" }
  | { readonly kind: "missing"; readonly moved: readonly Proposal[]; readonly near: readonly Proposal[] }
  /** A word that may be a path and leads nowhere: not a path at all. */
  | { readonly kind: "prose" };

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
 * then from the repository's root, then as the ending of a path when exactly one file fits.
 *
 * @param from the path of the module that refers.
 * @param roots configured reference roots, as folders from the repository's root.
 */
export function resolveReference(reference: Reference, from: string, files: FileIndex, roots: readonly string[]): Resolution {
  const written = reference.path.value.replace(/#.*$/, "");
  const isPlain = !unusual.test(written);
  const form: PathForm = isPlain ? plainForm : pathForm(written);
  const slashed = isPlain ? written : written.replaceAll("\\", "/").replace(/^[A-Za-z]:\//, "/");
  const relative = !isPlain && /^\.\.?\//.test(slashed);
  const path = relative ? join(folderOf(from), slashed) : isPlain ? written : join("", slashed.replace(/^\/+/, ""));
  if (path === undefined) return { kind: "outside" };
  const starts = relative ? [path] : [...roots.map((root) => join(root, path) ?? path), path];
  const found = starts.find((start) => files.has(start));
  if (found !== undefined)
    return { kind: "file", path: found, form: relative && !form.plain ? { ...form, proposal: relativePath(folderOf(from), found) } : form };
  if (!relative) {
    const fits = files.endingWith(path);
    if (fits.length === 1) return { kind: "file", path: fits[0] as string, form };
    if (fits.length > 1) return { kind: "ambiguous", ending: path, paths: fits };
  }
  const shape = { from, relative, parts: path.split("/").length };
  const write = (target: string) => ({ path: target, written: writePath(target, shape, files, roots) });
  if (reference.bare) {
    const extended = files.endingWith(`${path}.md`);
    return extended.length === 1 ? { kind: "missing", moved: [], near: extended.map(write) } : { kind: "prose" };
  }
  const otherCase = [...new Set(starts.flatMap((start) => files.endingWithAnyCase(start)))].filter((fit) =>
    relative ? fit.toLowerCase() === path.toLowerCase() : true,
  );
  if (otherCase.length === 1) return { kind: "case", path: otherCase[0] as string, proposal: write(otherCase[0] as string).written };
  // Which of many is meant, nobody can say: more are not looked at.
  const moved = files.named(baseName(path)).slice(0, MOST_PROPOSALS).map(write);
  return { kind: "missing", moved, near: moved.length > 0 ? [] : files.near(path).map(write) };
}

/** Whether a reference may be meant from its file's own folder. */
export function isRelative({ path }: Reference): boolean {
  return path.value.startsWith(".");
}

/** How a reference in `from` would have to write the path of a file, in the manner that it is written in. */
export function pathTo(target: string, reference: Reference, from: string, files: FileIndex, roots: readonly string[]): string {
  const written = reference.path.value.replace(/#.*$/, "").replaceAll("\\", "/");
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

function relativePath(folder: string, target: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = "../".repeat(from.length - shared);
  return (up || "./") + to.slice(shared).join("/");
}
