// How the phases of a module changed: which came, went and were renamed, and what their lists lost and gained.
import { distance } from "fastest-levenshtein";
import { withoutMark } from "../read/items.ts";
import type { Module, Phase } from "../read/module.ts";
import type { Value } from "../read/span.ts";
import { type PhaseList, phaseLists } from "../read/vocabulary.ts";

/** A list of a phase that says something else than before. */
export interface ListChange {
  readonly list: PhaseList;
  /** Items of the base that the head neither has nor says in other words. */
  readonly lost: readonly Value[];
  /** Items of the head that the base neither had nor said in other words. */
  readonly gained: readonly Value[];
  readonly reworded: number;
}

export type PhaseChange =
  | { readonly kind: "added"; readonly after: Phase }
  | { readonly kind: "removed"; readonly before: Phase }
  | { readonly kind: "kept"; readonly before: Phase; readonly after: Phase; readonly lists: readonly ListChange[] };

/** Compares the phases of a module at the base and at the head; in the order of the head, what is gone at the end. */
export function comparePhases(before: Module, after: Module): PhaseChange[] {
  const partners = pairPhases(before.phases, after.phases);
  const kept = new Set(partners.values());
  return [
    ...after.phases.map((now): PhaseChange => {
      const old = partners.get(now);
      return old ? { kind: "kept", before: old, after: now, lists: compareLists(old, now) } : { kind: "added", after: now };
    }),
    ...before.phases.filter((old) => !kept.has(old)).map((old): PhaseChange => ({ kind: "removed", before: old })),
  ];
}

/** By name; then, of those whose name is gone, by what they say. */
function pairPhases(before: readonly Phase[], after: readonly Phase[]): Map<Phase, Phase> {
  const pairs = new Map<Phase, Phase>();
  const free = new Set(before);
  const byName = new Map<string, Phase[]>();
  for (const old of before) {
    if (!old.name) continue;
    const group = byName.get(old.name.value);
    if (group) group.push(old);
    else byName.set(old.name.value, [old]);
  }
  for (const now of after) {
    const old = now.name && byName.get(now.name.value)?.shift();
    if (!old) continue;
    pairs.set(now, old);
    free.delete(old);
  }
  if (free.size * (after.length - pairs.size) > MOST_COMPARISONS) return pairs;
  for (const now of after) {
    if (pairs.has(now)) continue;
    const [best] = [...free].map((old) => ({ old, share: share(old, now) })).sort((a, b) => b.share - a.share);
    if (!best || best.share < LIKE) continue;
    pairs.set(now, best.old);
    free.delete(best.old);
  }
  return pairs;
}

const LIKE = 0.5;
/** Each comparison of two lines takes the product of their lengths, one of two phases that of their items. */
const MOST_COMPARISONS = 2500;

function share(old: Phase, now: Phase): number {
  const [a, b] = [new Set(itemsOf(old)), new Set(itemsOf(now))];
  const common = [...a].filter((item) => b.has(item)).length;
  return common / Math.max(1, a.size + b.size - common);
}

function itemsOf({ lists }: Phase): string[] {
  return phaseLists.flatMap((list) => lists[list]?.items.map(words) ?? []);
}

function compareLists(before: Phase, after: Phase): ListChange[] {
  return phaseLists.flatMap((list) => {
    const [olds, nows] = [before.lists[list]?.items ?? [], after.lists[list]?.items ?? []];
    if (olds.length === nows.length && olds.every(({ value }, at) => value === nows[at]?.value)) return [];
    const [here, there] = [new Set(nows.map(words)).add(""), new Set(olds.map(words)).add("")];
    const gone = olds.filter((item) => !here.has(words(item)));
    const come = nows.filter((item) => !there.has(words(item)));
    const { lost, gained } = withoutReworded(gone, come);
    return lost.length + gained.length + gone.length > 0 ? [{ list, lost, gained, reworded: gone.length - lost.length }] : [];
  });
}

/** Pairs what is gone with what came in its stead in other words, in the order of the list. */
function withoutReworded(gone: readonly Value[], come: readonly Value[]): { lost: readonly Value[]; gained: readonly Value[] } {
  // Where very much was rewritten, it is another list.
  if (gone.length * come.length > MOST_COMPARISONS) return { lost: gone, gained: come };
  const gained = [...come];
  const lost = gone.filter((old) => {
    const at = gained.findIndex((now) => isReworded(words(old), words(now)));
    if (at >= 0) gained.splice(at, 1);
    return at < 0;
  });
  return { lost, gained };
}

/** Lines longer than this are compared by their beginning: the distance takes the product of both lengths. */
const LONGEST = 500;

/** Whether one line is another in other words: half of its words are there again, or most of its letters. */
export function isReworded(old: string, now: string): boolean {
  const [a, b] = [old.slice(0, LONGEST), now.slice(0, LONGEST)];
  const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
  const common = [...wordsA].filter((word) => wordsB.has(word)).length;
  if (common * 2 >= Math.max(wordsA.size, wordsB.size)) return true;
  return distance(a, b) * 5 <= Math.max(a.length, b.length) * 2;
}

/** What an item says, whatever its list mark, case and spacing. */
function words({ value }: Value): string {
  return withoutMark(value).toLowerCase().replaceAll(/\s+/g, " ").trim();
}
