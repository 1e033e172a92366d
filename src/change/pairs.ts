// Which module of the base became which module of the head.
import { comparePaths } from "../catalog/catalog.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import { phaseLists } from "../read/vocabulary.ts";
import { groupBy } from "../text/group.ts";
import { LIKE } from "./similarity.ts";

/** A module at the base and at the head; one side is missing when the change added or removed it. */
export type ModulePair =
  | { readonly before: ModuleSummary; readonly after: ModuleSummary }
  | { readonly before: ModuleSummary; readonly after: undefined }
  | { readonly before: undefined; readonly after: ModuleSummary };

/** Beyond this many comparisons, modules that changed both path and name are taken as removed and added. */
const MOST_COMPARISONS = 40_000;

/**
 * Pairs the modules of two states: by path, unless two files changed places, then by name where that is unique, then by what
 * they say.
 *
 * @param loadBefore reads a module of the base in full; undefined when it can't be had.
 * @param loadAfter the same for the head.
 */
export function pairModules(
  before: readonly ModuleSummary[],
  after: readonly ModuleSummary[],
  loadBefore: (path: string) => Module | undefined,
  loadAfter: (path: string) => Module | undefined,
): ModulePair[] {
  const partner = new Map<ModuleSummary, ModuleSummary>();
  const byPath = new Map(before.map((module) => [module.path, module]));
  const taken = new Set<ModuleSummary>();
  const join = (old: ModuleSummary, now: ModuleSummary) => {
    partner.set(now, old);
    taken.add(old);
  };
  const like = (old: ModuleSummary, now: ModuleSummary) => likeness(loadBefore(old.path), loadAfter(now.path));
  joinElsewhere(before, after, byPath, like, join);
  for (const now of after) {
    const old = byPath.get(now.path);
    if (old && !taken.has(old) && !partner.has(now)) join(old, now);
  }
  const gone = before.filter((module) => !taken.has(module));
  const come = after.filter((module) => !partner.has(module));
  if (gone.length > 0 && come.length > 0) {
    joinByName(gone, come, join);
    joinByContent(
      gone.filter((module) => !taken.has(module)),
      come.filter((module) => !partner.has(module)),
      like,
      join,
    );
  }
  const kept = after.map((now): ModulePair => {
    const old = partner.get(now);
    return old ? { before: old, after: now } : { before: undefined, after: now };
  });
  const removed = gone.filter((module) => !taken.has(module)).map((old): ModulePair => ({ before: old, after: undefined }));
  return [...kept, ...removed].sort((a, b) => comparePaths(pathOf(a), pathOf(b)));
}

/** Where the pair stands in the head, or stood in the base when it is gone. */
export function pathOf(pair: ModulePair): string {
  return pair.after ? pair.after.path : pair.before.path;
}

/**
 * Modules whose names now stand in another file that was there before, with most of what they say, while their own file
 * holds one of another name.
 */
function joinElsewhere(
  before: readonly ModuleSummary[],
  after: readonly ModuleSummary[],
  byPath: ReadonlyMap<string, ModuleSummary>,
  like: Likeness,
  join: Join,
): void {
  const renamed = after.flatMap((now) => {
    const old = byPath.get(now.path);
    return old?.name?.value && now.name?.value && old.name.value !== now.name.value ? [{ old, now }] : [];
  });
  if (renamed.length < 2) return;
  const [olds, nows] = [byName(before), byName(after)];
  for (const { old, now } of renamed) {
    const name = old.name?.value ?? "";
    const [other, ...twins] = nows.get(name) ?? [];
    if (!other || twins.length > 0 || olds.get(name)?.length !== 1 || !byPath.has(other.path)) continue;
    const share = like(old, other);
    if (share >= LIKE && share > like(old, now)) join(old, other);
  }
}

type Likeness = (old: ModuleSummary, now: ModuleSummary) => number;
type Join = (old: ModuleSummary, now: ModuleSummary) => void;

function joinByName(gone: readonly ModuleSummary[], come: readonly ModuleSummary[], join: Join): void {
  const olds = byName(gone);
  for (const [name, nows] of byName(come)) {
    const old = olds.get(name);
    if (old?.length === 1 && nows.length === 1) join(old[0] as ModuleSummary, nows[0] as ModuleSummary);
  }
}

function byName(modules: readonly ModuleSummary[]): Map<string, ModuleSummary[]> {
  return groupBy(modules, ({ name }) => name?.value || undefined);
}

/** The likeliest pairs first. */
function joinByContent(gone: readonly ModuleSummary[], come: readonly ModuleSummary[], like: Likeness, join: Join): void {
  if (gone.length * come.length > MOST_COMPARISONS) return;
  const candidates = gone
    .flatMap((old) => come.map((now) => ({ old, now, share: like(old, now) })))
    .filter(({ share }) => share >= LIKE)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<ModuleSummary>();
  for (const { old, now } of candidates) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    join(old, now);
  }
}

/** The share of what two modules say that both say: 0 to 1. */
function likeness(old: Module | undefined, now: Module | undefined): number {
  if (!old || !now) return 0;
  const [a, b] = [contentLines(old), contentLines(now)];
  const common = [...a].filter((saying) => b.has(saying)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/** A module that says more is known by its beginning. */
const MOST_SAYINGS = 500;

const known = new WeakMap<Module, ReadonlySet<string>>();

function contentLines(module: Module): ReadonlySet<string> {
  let said = known.get(module);
  if (!said) {
    const all = [
      ...(module.purpose?.value.split("\n") ?? []),
      ...module.conditions.map(({ words }) => words?.value ?? ""),
      ...module.phases.flatMap(({ lists }) => phaseLists.flatMap((list) => lists[list]?.items.map(({ value }) => value) ?? [])),
      ...module.references.map(({ path }) => path.value),
    ];
    said = new Set(all.slice(0, MOST_SAYINGS));
    known.set(module, said);
  }
  return said;
}
