// How the phases of a module changed: which came, went and were renamed, and what their lists lost and gained.
import { withoutMark } from "../read/items.ts";
import type { Module, Phase } from "../read/module.ts";
import { type PhaseList, phaseLists } from "../read/vocabulary.ts";
import { decodeReferences } from "../read/xml/characters.ts";
import { textSpans } from "../read/xml/tree.ts";
import { groupBy } from "../text/group.ts";
import type { Located } from "../text/span.ts";
import { isAlike, isReworded, LIKE } from "./similarity.ts";

/** A list of a phase that says something else than before. */
export interface ListChange {
  readonly list: PhaseList;
  /** Items of the base that the head neither has, anywhere in the module, nor says in other words. */
  readonly lost: readonly Located[];
  /** Items of the head that the base neither had in this list nor said in other words. */
  readonly gained: readonly Located[];
  readonly reworded: number;
  /** Items of the base that now stand in another list, another phase, or elsewhere in the module. */
  readonly moved: number;
}

export type PhaseChange =
  | { readonly kind: "added"; readonly after: Phase }
  /** `lost` are its lists as far as they stand nowhere else: all of a phase that went, none of one that was split or merged. */
  | { readonly kind: "removed"; readonly before: Phase; readonly lost: readonly Pick<ListChange, "list" | "lost">[] }
  | { readonly kind: "kept"; readonly before: Phase; readonly after: Phase; readonly lists: readonly ListChange[] };

/** Compares the phases of a module at the base and at the head; in the order of the head, what is gone at the end. */
export function comparePhases(before: Module, after: Module): PhaseChange[] {
  const partners = pairPhases(before.phases, after.phases);
  const kept = new Set(partners.values());
  const gone = before.phases.filter((old) => !kept.has(old));
  const come = after.phases.filter((now) => !partners.has(now));
  const lists = new Map([...partners].map(([now, old]) => [now, compareLists(old, now)]));
  const elsewhere = makeSearch(before, after, [
    ...come.flatMap((phase) => phaseLists.flatMap((list) => itemsOf(phase, list))),
    ...[...lists.values()].flatMap((changes) => changes.flatMap(({ gained }) => gained)),
  ]);
  const settled = (changes: readonly ListChange[]) =>
    changes.map((change): ListChange => {
      const lost = change.lost.filter((item) => !elsewhere(item));
      return { ...change, lost, moved: change.lost.length - lost.length };
    });
  return [
    ...after.phases.map((now): PhaseChange => {
      const old = partners.get(now);
      return old ? { kind: "kept", before: old, after: now, lists: settled(lists.get(now) ?? []) } : { kind: "added", after: now };
    }),
    ...gone.map((old): PhaseChange => {
      const lost = phaseLists.map((list) => ({ list, lost: itemsOf(old, list).filter((item) => !elsewhere(item)) }));
      return { kind: "removed", before: old, lost: lost.filter((list) => list.lost.length > 0) };
    }),
  ];
}

/**
 * By a name that only one has on either side; then by what they say; then by name in their order, and by a name that is
 * almost the same. What says nothing, by its neighbours.
 */
function pairPhases(before: readonly Phase[], after: readonly Phase[]): Map<Phase, Phase> {
  const pairs = new Map<Phase, Phase>();
  const free = new Set(before);
  const pairing: Pairing = {
    before,
    after,
    pairs,
    free,
    join: (old, now) => {
      pairs.set(now, old);
      free.delete(old);
    },
  };
  const named = { before: groupBy(before, nameOf), after: groupBy(after, nameOf) };
  for (const [name, [now, ...twins]] of named.after) {
    const olds = named.before.get(name) ?? [];
    if (now && olds[0] && twins.length === 0 && olds.length === 1) pairing.join(olds[0], now);
  }
  const isComparable = free.size * (after.length - pairs.size) <= MOST_COMPARISONS;
  if (isComparable) joinAlike(pairing);
  for (const [name, nows] of named.after) joinInOrder(named.before.get(name) ?? [], nows, pairing);
  if (isComparable) joinByNearName(pairing);
  joinBlank(before, after, pairs, pairing.join);
  // Too many to compare are the same ones in their order, as many as there are: what is old must not be reported as new.
  if (!isComparable) joinInOrder(before, after, pairing);
  return pairs;
}

interface Pairing {
  readonly before: readonly Phase[];
  readonly after: readonly Phase[];
  /** The phase of the base by that of the head. */
  readonly pairs: ReadonlyMap<Phase, Phase>;
  /** Phases of the base that have no partner yet. */
  readonly free: ReadonlySet<Phase>;
  readonly join: (old: Phase, now: Phase) => void;
}

function nameOf({ name }: Phase): string | undefined {
  return name?.value || undefined;
}

/** By what they say: of those that share as much, by name, and then by place. */
function joinAlike({ before, after, pairs, free, join }: Pairing): void {
  const places = new Map([...before, ...after].map((phase, at) => [phase, at < before.length ? at : at - before.length]));
  for (const now of after) {
    if (pairs.has(now)) continue;
    const away = (old: Phase) => Math.abs((places.get(old) as number) - (places.get(now) as number));
    const isNamed = (old: Phase) => Number(nameOf(old) !== undefined && nameOf(old) === nameOf(now));
    const [best] = [...free]
      .map((old) => ({ old, share: share(old, now) }))
      .sort((a, b) => b.share - a.share || isNamed(b.old) - isNamed(a.old) || away(a.old) - away(b.old));
    if (best && best.share >= LIKE) join(best.old, now);
  }
}

function joinInOrder(olds: readonly Phase[], nows: readonly Phase[], { pairs, free, join }: Pairing): void {
  const left = olds.filter((old) => free.has(old));
  for (const now of nows) {
    const old = pairs.has(now) ? undefined : left.shift();
    if (old) join(old, now);
  }
}

function joinByNearName({ after, pairs, free, join }: Pairing): void {
  for (const now of after) {
    const name = nameOf(now);
    if (pairs.has(now) || name === undefined) continue;
    const like = [...free].find((old) => old.name?.value && isAlike(old.name.value, name));
    if (like) join(like, now);
  }
}

/** What says nothing is the same when it comes behind the same phase, or before the same one. */
function joinBlank(
  before: readonly Phase[],
  after: readonly Phase[],
  pairs: ReadonlyMap<Phase, Phase>,
  join: (old: Phase, now: Phase) => void,
): void {
  const pairedOlds = new Set(pairs.values());
  const free = new Set(before.filter((phase) => !pairedOlds.has(phase) && saysNothing(phase)));
  const next = new Map(before.map((phase, at) => [before[at - 1], phase]));
  const previous = new Map(before.map((phase, at) => [before[at + 1], phase]));
  const sides = [
    { known: next, beside: (at: number) => after[at - 1], all: [...after.entries()] },
    { known: previous, beside: (at: number) => after[at + 1], all: [...after.entries()].reverse() },
  ];
  for (const { known, beside, all } of sides)
    for (const [at, now] of all) {
      if (pairs.has(now) || !saysNothing(now)) continue;
      const neighbour = beside(at);
      if (neighbour && !pairs.has(neighbour)) continue;
      const old = known.get(neighbour && pairs.get(neighbour));
      if (old && free.delete(old)) join(old, now);
    }
}

/** A phase without an item. */
function saysNothing(phase: Phase): boolean {
  return phaseLists.every((list) => itemsOf(phase, list).length === 0);
}

/** Each comparison of two lines takes the product of their lengths, one of two phases that of their items. */
const MOST_COMPARISONS = 2500;

function share(old: Phase, now: Phase): number {
  const [a, b] = [old, now].map((phase) => new Set(phaseLists.flatMap((list) => itemsOf(phase, list).map(words)))) as [
    Set<string>,
    Set<string>,
  ];
  const common = [...a].filter((item) => b.has(item)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function itemsOf({ lists }: Phase, list: PhaseList): readonly Located[] {
  return lists[list]?.items ?? [];
}

function compareLists(before: Phase, after: Phase): ListChange[] {
  return phaseLists.flatMap((list) => {
    const [olds, nows] = [itemsOf(before, list), itemsOf(after, list)];
    if (olds.length === nows.length && olds.every(({ value }, at) => value === nows[at]?.value)) return [];
    const [said, says] = [olds.map(words), nows.map(words)];
    const [here, there] = [new Set(says).add(""), new Set(said).add("")];
    const gone = olds.filter((_, at) => !here.has(said[at] as string));
    const come = nows.filter((_, at) => !there.has(says[at] as string));
    const { lost, gained } = withoutReworded(gone, come);
    return lost.length + gained.length + gone.length > 0 ? [{ list, lost, gained, reworded: gone.length - lost.length, moved: 0 }] : [];
  });
}

/** Pairs what is gone with what came in its stead in other words, in the order of the list. */
function withoutReworded(gone: readonly Located[], come: readonly Located[]): { lost: readonly Located[]; gained: readonly Located[] } {
  // Where very much was rewritten, it is another list.
  if (gone.length * come.length > MOST_COMPARISONS) return { lost: gone, gained: come };
  // One line may have become two, and two one.
  const all = come.map(words).join(" ");
  const left = gone.filter((old) => !all.includes(words(old)));
  const covered = gone.filter((old) => !left.includes(old)).map(words);
  const gained = come.filter((now) => !covered.some((old) => words(now).includes(old) || old.includes(words(now))));
  const lost = left.filter((old) => {
    const at = gained.findIndex((now) => isReworded(words(old), words(now)));
    if (at >= 0) gained.splice(at, 1);
    return at < 0;
  });
  return { lost, gained };
}

/**
 * Asks whether an item that its list lost stands elsewhere: the head has its line as often as the base had, or says it in
 * other words where it says something new.
 */
function makeSearch(before: Module, after: Module, gained: readonly Located[]): (item: Located) => boolean {
  let counts: { before: ReadonlyMap<string, number>; after: ReadonlyMap<string, number> } | undefined;
  const free = new Set(gained.map(words));
  let comparisons = 0;
  return (item) => {
    counts ??= { before: countLines(before), after: countLines(after) };
    const said = words(item);
    if (said === "" || (counts.after.get(said) ?? 0) >= (counts.before.get(said) ?? 1)) return true;
    comparisons += free.size;
    if (comparisons > MOST_COMPARISONS) return false;
    const other = [...free].find((now) => isReworded(said, now));
    return other !== undefined && free.delete(other);
  };
}

/** How often each line of a block stands in it, tags and comments looked through. */
function countLines({ text, root }: Module): Map<string, number> {
  const counts = new Map<string, number>();
  let line = "";
  const end = () => {
    const said = plain(line);
    if (said !== "") counts.set(said, (counts.get(said) ?? 0) + 1);
    line = "";
  };
  for (const { start, end: stop, cdata } of textSpans(root)) {
    const raw = text.slice(start, stop);
    const [first = "", ...others] = (cdata ? raw : decodeReferences(raw)).split("\n");
    line += first;
    for (const other of others) {
      end();
      line = other;
    }
  }
  end();
  return counts;
}

/** What an item says, whatever its list mark, case, emphasis and spacing. */
function words({ value }: Located): string {
  return plain(value);
}

function plain(line: string): string {
  return withoutMark(line.trim())
    .toLowerCase()
    .replaceAll(/[`*_]+/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/[.,;:!?]$/, "")
    .trim();
}
