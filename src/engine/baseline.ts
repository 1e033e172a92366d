// The baseline of a run: the file that the configuration names, or the one that lies at the root; and what a change does to it.
import { isAbsolute, join, normalize, sep } from "node:path";
import { BASELINE_NAME, type Config, mayHaveBaseline } from "../config/config.ts";
import { UsageError } from "../config/error.ts";
import { diskSource, LARGEST_BASELINE, treeSource, withUnsaved } from "../config/source.ts";
import { type BaselineEntry, entryKey } from "../lint/baseline-entries.ts";
import type { FileText } from "../source/read-file.ts";
import { findRepository, pathFrom, prefixInRepository } from "../source/repository.ts";
import { isInRepository, type Tree } from "../source/tree.ts";
import { plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";

export interface Baseline {
  /** Its name in messages and reports: from the root, where it lies in there. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** Where it comes from, when that isn't what is linted. */
  readonly from?: "base";
}

/** Where a baseline is, or is to be written; undefined when the configuration wants none. */
export function baselinePath(root: string, { baseline }: Config): string | undefined {
  return baseline === false ? undefined : (baseline ?? join(root, BASELINE_NAME));
}

/**
 * The baseline of a root.
 *
 * @param repository the folder that it has to stay in, unless the configuration lies elsewhere.
 * @param unsaved the text of a file as an editor has it; undefined for one that isn't open.
 * @throws UsageError when it has a fault, or when the configuration names one that isn't there.
 */
export async function baselineAt(
  root: string,
  config: Config,
  repository?: string,
  unsaved: (file: string) => string | undefined = () => undefined,
): Promise<Baseline | undefined> {
  const path = baselinePath(root, config);
  if (path === undefined || !mayHaveBaseline(root, config)) return undefined;
  const home = repository ?? findRepository(root)?.workTree ?? root;
  const source = diskSource(config.file ?? join(root, "patternlint.yml"), [home, root], LARGEST_BASELINE);
  return read(await withUnsaved(source, unsaved, LARGEST_BASELINE).read(path), shownFrom(root, path), "");
}

/** A file's name in messages: from the root where it lies in there, or beside it in the same repository. */
export function shownFrom(root: string, path: string): string {
  const name = pathFrom(root, path);
  return isInRepository(prefixInRepository(root), name) ? name : path;
}

/**
 * The baseline as a tree has it.
 *
 * @param root the folder that the tree's paths count from.
 * @param from the tree is the base's, and no other baseline counts: not having one is having an empty one.
 */
export async function baselineIn(root: string, tree: Tree, config: Config, from?: "base"): Promise<Baseline | undefined> {
  const path = nameFrom(root, config, tree);
  if (path === undefined) return undefined;
  if (config.baseline === undefined && !tree.paths.includes(path)) return from && { file: path, entries: [], from };
  const found = await read(await treeSource(tree, LARGEST_BASELINE).read(path), path, from ? " of the base" : "");
  return from ? { ...found, from } : found;
}

/** The path of the baseline from the root; undefined for one that no tree of this repository has. */
function nameFrom(root: string, { baseline }: Config, tree: Tree): string | undefined {
  if (baseline === false) return undefined;
  const name = baseline === undefined ? BASELINE_NAME : isAbsolute(baseline) ? pathFrom(root, baseline) : normalize(baseline);
  const path = name.split(sep).join("/");
  return isInRepository(tree.beside?.prefix ?? "", path) ? path : undefined;
}

async function read(found: FileText, shown: string, of: string): Promise<Baseline> {
  if (found.kind === "gone")
    throw new UsageError(
      `The baseline ${shown}${of} does not exist. Write it with \`patternlint baseline\`, or remove \`baseline\` from the configuration.`,
    );
  if (found.kind === "link")
    throw new UsageError(
      `The baseline ${shown}${of} is a symbolic link, or is behind one that leads out of the repository. Put the file itself there.`,
    );
  if (found.kind !== "text") throw new UsageError(`The baseline ${shown}${of} can't be read: ${found.reason}.`);
  const { parseBaseline } = await import("../config/baseline-file.ts");
  return { file: shown, entries: parseBaseline(found.text, `${shown}${of}`, shown) };
}

/**
 * Says what a change does to the baseline: it can make a gate green that was red.
 *
 * @param used the baseline that counts.
 */
export async function describeBaselineChange(
  root: string,
  config: Config,
  used: Baseline | null | undefined,
  head: Tree,
  base: Tree,
): Promise<string | undefined> {
  const name = nameFrom(root, config, base);
  // What nobody asks has no say.
  if (name === undefined || used === null) return undefined;
  const [before, after] = [await tryRead(base, name), await tryRead(head, name)];
  const which = used?.from === "base" ? " The base's counts." : "";
  if (after === undefined) return `${quote(name)} has a fault.${which}`;
  const [more, fewer] = [countBeyond(after, before ?? []), countBeyond(before ?? [], after)];
  if (more === 0 && fewer === 0) return undefined;
  const says =
    more === 0
      ? `no longer accepts ${plural(fewer, "finding")}`
      : `accepts ${plural(more, "finding")} more than at the base${fewer > 0 ? `, and ${fewer} fewer` : ""}`;
  return `${quote(name)} ${says}.${which}`;
}

/** Undefined for one with a fault. */
async function tryRead(tree: Tree, path: string): Promise<readonly BaselineEntry[] | undefined> {
  const found = await treeSource(tree, LARGEST_BASELINE).read(path);
  if (found.kind === "gone") return [];
  try {
    return (await read(found, path, "")).entries;
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** How many findings the first list accepts that the second doesn't, or until another day. */
function countBeyond(some: readonly BaselineEntry[], others: readonly BaselineEntry[]): number {
  const key = (entry: BaselineEntry) => `${entry.until ?? ""} ${entryKey(entry)}`;
  const known = new Map(others.map((entry) => [key(entry), entry.count]));
  return some.reduce((sum, entry) => sum + Math.max(0, entry.count - (known.get(key(entry)) ?? 0)), 0);
}
