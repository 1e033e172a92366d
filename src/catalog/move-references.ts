// What becomes of references when files move: each leads to the same file as before, in the manner in which it is written.

import type { ModuleSummary } from "../read/module.ts";
import { type Reference, readReferences, splitFragment, writtenPath } from "../read/reference.ts";
import type { Edit } from "../text/span.ts";
import { baseName, folderOf } from "./files.ts";
import { relativePath } from "./resolve.ts";
import { makeResolver, type Resolver } from "./resolver.ts";

export interface Move {
  /** Where each file that moves goes, from the root with `/`. */
  readonly moved: ReadonlyMap<string, string>;
  /** All files before it, those that move among them. */
  readonly paths: readonly string[];
  /** Configured reference roots. */
  readonly roots: readonly string[];
}

/** A reference that would lead elsewhere, however it is written. */
export interface Stranded {
  readonly path: string;
  readonly reference: Reference;
  readonly target: string;
}

export interface MovedReferences {
  /** By the path of the module before the move. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly stranded: readonly Stranded[];
}

/** Follows every reference of the modules, before and after. */
export function moveReferences(modules: readonly ModuleSummary[], { moved, paths, roots }: Move): MovedReferences {
  const place = (path: string) => moved.get(path) ?? path;
  const before = makeResolver([...paths].sort(), roots);
  const after = makeResolver(paths.map(place).sort(), roots);
  const edits = new Map<string, readonly Edit[]>();
  const stranded: Stranded[] = [];
  for (const { path, references } of modules) {
    const own: Edit[] = [];
    for (const reference of references) {
      const led = before.resolve(reference, path);
      // What led nowhere, or to one of several, is no better and no worse than before.
      if (led.kind !== "file" && led.kind !== "case") continue;
      const target = place(led.path);
      const mayStay = !isShortest(reference, path, led.path);
      if (mayStay && leadsTo(reference, reference.path.value, place(path), target, after)) continue;
      const written = rewrite(reference, led.path, target, place(path), after, roots);
      const { value, start, end } = reference.path;
      if (written === undefined) stranded.push({ path, reference, target });
      else if (written !== value) own.push({ start, end, text: writtenPath(written, reference) });
    }
    if (own.length > 0) edits.set(path, own);
  }
  return { edits, stranded };
}

/** Whether a relative path goes no further up than it has to: such a one is written so again. */
function isShortest({ path: { value } }: Reference, from: string, target: string): boolean {
  return splitFragment(value).file === relativePath(folderOf(from), target);
}

function leadsTo(reference: Reference, written: string, from: string, target: string, resolver: Resolver): boolean {
  const found = resolver.resolve({ ...reference, path: { ...reference.path, value: written } }, from);
  return (found.kind === "file" || found.kind === "case") && found.path === target;
}

/** The path of a file in the manner of the one it replaces; of several, the first that leads there. */
function rewrite(
  reference: Reference,
  old: string,
  target: string,
  from: string,
  resolver: Resolver,
  roots: readonly string[],
): string | undefined {
  const { file: written, fragment } = splitFragment(reference.path.value);
  const slashed = written.replaceAll("\\", "/");
  const manner = (path: string) => {
    const absolute = /^\/+/.exec(slashed)?.[0] ?? "";
    const form = /^\.\.?\//.test(slashed) ? path : absolute + path;
    return (written.includes("\\") && !written.includes("/") ? form.replaceAll("/", "\\") : form) + fragment;
  };
  return candidates(slashed, old, target, from, roots)
    .map(manner)
    .find((path) => canStand(path, reference) && leadsTo(reference, path, from, target, resolver));
}

/** Whether a path is read again as it is written: in a list, brackets and commas end it, and blanks may. */
function canStand(path: string, reference: Reference): boolean {
  if (reference.carrier === "uses_pattern") return true;
  const written = writtenPath(path, reference);
  const line = reference.link ? `[x](${written})` : written;
  const [read] = readReferences(line, { start: 0, end: line.length }, reference.carrier);
  return read?.path.value === path;
}

function candidates(written: string, old: string, target: string, from: string, roots: readonly string[]): string[] {
  if (/^\.\.?\//.test(written)) return [relativePath(folderOf(from), target)];
  const plain = written.replace(/^\/+/, "");
  const inRoots = roots.filter((root) => target.startsWith(`${root}/`)).map((root) => target.slice(root.length + 1));
  const wasInRoot = roots.some((root) => old === `${root}/${plain}`);
  const parts = target.split("/");
  // As many folders as it named, and more where fewer don't tell it from others; a whole path stays one.
  const named = plain.split("/").length;
  const endings = Array.from({ length: parts.length }, (_, at) => parts.slice(-(at + 1)).join("/")).slice(named - 1);
  const whole = plain === old ? [target] : [];
  return [...(wasInRoot ? inRoots : []), ...whole, ...endings, ...inRoots, target];
}

/** How a module's name follows its file's: the name that it has in the new place; undefined when it doesn't follow, or stays. */
export function renamed(name: string, old: string, now: string): string | undefined {
  const [was, is] = [old, now].map((path) => baseName(path).replace(/\.[^.]+$/, ""));
  if (was === undefined || is === undefined || was === is) return undefined;
  const follows = manners.find((manner) => manner(was) === name);
  const next = follows?.(is);
  return next === undefined || next === name ? undefined : next;
}

const manners: readonly ((stem: string) => string)[] = [
  (stem) => stem.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_"),
  (stem) => stem,
  (stem) => stem.toLowerCase().replaceAll(/[^a-z0-9]+/g, ""),
];
