// Which reference of the base became which of the head: a path may be rewritten, a reason changed, a line replaced.
import { baseName } from "../catalog/files.ts";
import { type Reference, splitFragment } from "../read/reference.ts";
import { groupBy } from "../text/group.ts";
import { isAlike } from "./similarity.ts";

/** Where a reference leads, as a path at the head; undefined when it leads to no one file. */
export type TargetOf = (reference: Reference) => string | undefined;

/** Beyond this many, what has neither path nor target nor reason in common goes by its place in the list alone. */
const MOST_COMPARISONS = 2500;

/**
 * Pairs the references of a module at the base with those at the head, each with one of the same list: by where they lead,
 * by what is written, by their reason, by a path that is almost the same, and last by their place in the list.
 *
 * @returns the reference of the base by that of the head.
 */
export function pairReferences(
  before: readonly Reference[],
  after: readonly Reference[],
  targetBefore: TargetOf,
  targetAfter: TargetOf,
): ReadonlyMap<Reference, Reference> {
  const pairs = new Map<Reference, Reference>();
  const olds = groupBy(before, ({ carrier }) => carrier);
  for (const [carrier, nows] of groupBy(after, (reference) => reference.carrier))
    pairList(olds.get(carrier) ?? [], nows, targetBefore, targetAfter, pairs);
  return pairs;
}

function pairList(
  olds: readonly Reference[],
  nows: readonly Reference[],
  targetBefore: TargetOf,
  targetAfter: TargetOf,
  pairs: Map<Reference, Reference>,
): void {
  const taken = new Set<Reference>();
  const join = (old: Reference, now: Reference) => {
    pairs.set(now, old);
    taken.add(old);
  };
  const left = () => [olds.filter((old) => !taken.has(old)), nows.filter((now) => !pairs.has(now))] as const;
  type Key = (reference: Reference, target: string | undefined) => string | undefined;
  const joinBy = (key: Key, alone = false) => {
    const [old, now] = left();
    const groups = groupBy(old, (reference) => key(reference, targetBefore(reference)));
    for (const [name, own] of groupBy(now, (reference) => key(reference, targetAfter(reference)))) {
      const others = groups.get(name);
      if (!others || (alone && (own.length > 1 || others.length > 1))) continue;
      for (const [at, other] of others.slice(0, own.length).entries()) join(other, own[at] as Reference);
    }
  };
  joinBy(({ path, reason }) => JSON.stringify([path.value, reason?.value ?? ""]));
  joinBy((_, target) => target);
  joinBy(({ path }) => path.value);
  joinBy(({ reason }) => reason && plain(reason.value), true);
  const [old, now] = left();
  const isComparable = old.length * now.length <= MOST_COMPARISONS;
  for (const reference of isComparable ? now : []) {
    const like = old.find((other) => !taken.has(other) && isAlike(stem(other.path.value), stem(reference.path.value)));
    if (like) join(like, reference);
  }
  // Too many to compare are those that stood there, as many as there are: what is old must not be reported as new.
  for (const [old, now] of gaps(olds, nows, pairs))
    if (old.length === now.length || !isComparable)
      for (const [at, one] of old.slice(0, now.length).entries()) join(one, now[at] as Reference);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The name of a file, without its folder and ending. */
function stem(path: string): string {
  return baseName(splitFragment(path).file.replaceAll("\\", "/")).replace(/\.[^.]*$/, "");
}

/** The stretches without a partner that lie between the same neighbours on both sides. */
function gaps(
  olds: readonly Reference[],
  nows: readonly Reference[],
  pairs: ReadonlyMap<Reference, Reference>,
): (readonly [Reference[], Reference[]])[] {
  const partners = new Set(pairs.values());
  const between = new Map<Reference | undefined, { list: Reference[]; next: Reference | undefined }>();
  let previous: Reference | undefined;
  let list: Reference[] = [];
  for (const old of [...olds, undefined]) {
    if (old && !partners.has(old)) {
      list.push(old);
      continue;
    }
    between.set(previous, { list, next: old });
    [previous, list] = [old, []];
  }
  const found: (readonly [Reference[], Reference[]])[] = [];
  previous = undefined;
  list = [];
  for (const now of [...nows, undefined]) {
    if (now && !pairs.has(now)) {
      list.push(now);
      continue;
    }
    const next = now && pairs.get(now);
    const gap = between.get(previous);
    if (gap && gap.next === next) found.push([gap.list, list]);
    [previous, list] = [next, []];
  }
  return found;
}
