// Which findings of the head are those of the base, whatever has moved, been renamed or been written otherwise in between.

import type { History } from "../change/history.ts";
import type { ModulePair } from "../change/pairs.ts";
import { groupBy } from "../text/group.ts";
import { compareFindings, type Finding, type MarkedFinding } from "./finding.ts";
import { type Compare, compareLines, joinBy, type LineComparison } from "./finding-lines.ts";
import { type Identity, type Key, makeIdentity, type PhaseNumbers, type SideName } from "./identity.ts";
import type { LintResult, State } from "./lint-workspace.ts";
import { comparePlaces, type Places } from "./place.ts";

/** One side of a comparison. */
export interface Side {
  readonly state: State;
  readonly result: LintResult;
  /** What would be found here as well if each reference led where the other side says that it does. */
  readonly hidden: readonly Finding[];
  /** What wouldn't: it follows from a reference that has a finding of its own. */
  readonly caused: ReadonlySet<Finding>;
}

/** How findings are compared. */
interface Ways {
  readonly identity: Identity;
  readonly places: Places;
  readonly lines: LineComparison;
}

export interface Matching {
  /** Findings of the head that the base hasn't. */
  readonly introduced: ReadonlySet<MarkedFinding>;
  /** Findings of the base that the head hasn't, in the order of the base. */
  readonly fixed: readonly MarkedFinding[];
  readonly suppressed: NewlySuppressed;
}

/** Findings of the head that a comment suppresses, as far as it didn't at the base. */
export interface NewlySuppressed {
  /** How many the base hasn't at all. */
  readonly introduced: number;
  /** How many counted at the base. */
  readonly unchanged: number;
}

/**
 * Matches findings by rule, module and what they are about: modules by their pairs, so that a renamed one is the same,
 * references and phases by theirs, and text by its lines. What only one side shows, because the other couldn't see where a
 * reference leads, is neither introduced nor fixed.
 */
export function matchFindings(before: Side, after: Side, modules: readonly ModulePair[], history: History, phases: PhaseNumbers): Matching {
  const identity = makeIdentity(before.state, after.state, modules, history, phases);
  const places = comparePlaces(before.state, after.state, modules);
  const ways: Ways = { identity, places, lines: compareLines(before.state, after.state, places) };
  const cycles = compareCycles(before, history);
  const orders = compareFaults(before, after, identity);
  // What comments suppress takes part, or something else would be taken for it.
  const [suppressedBefore, suppressed] = [new Set<Finding>(before.result.suppressed), new Set<Finding>(after.result.suppressed)];
  const olds = new Set<Finding>([...before.result.findings, ...suppressedBefore].sort(compareFindings));
  const reported = after.result.findings.filter((now) => !cycles.isOld(now) && !orders.isOld(now));
  const nows = new Set<Finding>([...reported, ...suppressed].sort(compareFindings));
  const pairs = matchAll(olds, nows, ways);
  // What a comment no longer suppresses counts from now on.
  for (const [now, old] of pairs) if (suppressedBefore.has(old) && !suppressed.has(now)) nows.add(now);
  for (const old of suppressedBefore) olds.delete(old);
  const { newlySuppressed, alone } = takeSuppressed(olds, nows, suppressed, pairs, identity);
  matchAll(new Set(before.hidden), nows, ways);
  // What a comment uncovers, by suppressing its cause, was there before.
  matchAll(new Set(before.result.superseded.filter(({ by }) => by.every((cause) => newlySuppressed.has(cause)))), nows, ways);
  matchAll(olds, new Set([...after.hidden, ...after.result.superseded]), ways);
  const isFixed = (old: MarkedFinding) =>
    olds.has(old) && !before.caused.has(old) && !identity.lost(old) && !cycles.isStill(old) && !orders.isStill(old);
  return {
    introduced: new Set(after.result.findings.filter((now) => nows.has(now) && !after.caused.has(now))),
    fixed: before.result.findings.filter(isFixed),
    suppressed: { introduced: alone, unchanged: [...newlySuppressed].filter((old) => !suppressedBefore.has(old)).length },
  };
}

/** Takes out what comments suppress at the head; returns what it was at the base, and how many the base hasn't. */
function takeSuppressed(
  olds: Set<Finding>,
  nows: Set<Finding>,
  suppressed: ReadonlySet<Finding>,
  pairs: ReadonlyMap<Finding, Finding>,
  identity: Identity,
): { readonly newlySuppressed: ReadonlySet<Finding>; readonly alone: number } {
  let alone = 0;
  const newlySuppressed = new Set([...suppressed].flatMap((one) => pairs.get(one) ?? []));
  // The line may have become another one with its comment: one that is left of the same kind is it. From the last to the
  // first, because taking from an array's end costs nothing.
  const left = groupBy([...olds].reverse(), (old) => identity.thing(old, "before"));
  for (const one of suppressed) {
    if (!nows.delete(one)) continue;
    const old = left.get(identity.thing(one, "after") ?? "")?.pop();
    if (old && olds.delete(old)) newlySuppressed.add(old);
    else alone++;
  }
  return { newlySuppressed, alone };
}

/**
 * Takes out what is the same: first what surely is, last what most likely is.
 *
 * @returns what each of the second list was in the first.
 */
function matchAll(olds: Set<Finding>, nows: Set<Finding>, { identity, places, lines }: Ways): ReadonlyMap<Finding, Finding> {
  const { equal, amongWords, amongProse, inPlace, edited } = lines;
  const pairs = new Map<Finding, Finding>();
  const match = (old: Finding, now: Finding) => {
    pairs.set(now, old);
    olds.delete(old);
    nows.delete(now);
  };
  const pass = (key: Key, compare: Compare) => {
    if (olds.size === 0 || nows.size === 0) return;
    const groups = groupBy(nows, (now) => key(now, "after"));
    for (const [id, own] of groupBy(olds, (old) => key(old, "before"))) {
      const others = groups.get(id);
      if (others) compare(own, others, match);
    }
  };
  /** Text is the same only where the place may be the same; what has a name, wherever that is. */
  const passAt = (key: Key, compare: Compare, hasPlace: (finding: Finding) => boolean = isText) => {
    pass((finding, side) => (hasPlace(finding) ? both(key, places.behind, finding, side) : key(finding, side)), compare);
    pass((finding, side) => (hasPlace(finding) ? both(key, places.before, finding, side) : undefined), compare);
  };
  /** A phase is one by what it says; another of its name isn't. */
  const isPart = ({ subject }: Finding) => subject?.kind === "text" || subject?.kind === "phase";
  pass(identity.untouched, inOrder);
  passAt(identity.thing, equal);
  passAt(identity.meaning, equal, isPart);
  pass(ofText(identity.thing, places.moved), equal);
  pass(ofText(identity.meaning, places.movedFar), equal);
  pass(ofText(identity.meaning, places.kept), (own, others, join) => {
    if (own.length === 1 && others.length === 1) inPlace(own, others, join);
  });
  for (const place of places.between) pass(ofText(identity.meaning, place), amongWords);
  pass(ofText(identity.meaning, places.kept), inPlace);
  passAt(identity.thing, edited);
  passAt(identity.meaning, edited, isPart);
  passAt(identity.broken, inOrder);
  // A module that was split, or merged with another: one side of each pair has its module for itself.
  const isAlone = identity.isAlone;
  pass(identity.moved, (own, others, join) => {
    const compare = own[0]?.subject?.kind === "text" ? amongProse : inOrder;
    compare(
      own.filter((old) => isAlone(old, "before")),
      others,
      join,
    );
    compare(
      own.filter((old) => olds.has(old)),
      others.filter((now) => nows.has(now) && isAlone(now, "after")),
      join,
    );
  });
  return pairs;
}

function ofText(key: Key, place: Key): Key {
  return (finding, side) => (isText(finding) ? both(key, place, finding, side) : undefined);
}

function both(key: Key, place: Key, finding: Finding, side: SideName): string | undefined {
  const [what, where] = [key(finding, side), place(finding, side)];
  return what === undefined || where === undefined ? undefined : `${where} ${what}`;
}

const inOrder: Compare = (olds, nows, match) =>
  joinBy(
    olds,
    nows,
    () => "",
    () => "",
    match,
  );

function isText({ subject }: Finding): boolean {
  return subject?.kind === "text";
}

/**
 * One finding may be about several phases: it is old when each of them had one before, and still there when one of them has
 * one today.
 */
function compareFaults(before: Side, after: Side, { faults }: Identity): { isOld(now: Finding): boolean; isStill(old: Finding): boolean } {
  const known = new Set(before.result.findings.flatMap((old) => faults(old, "before")));
  const { findings, suppressed, superseded } = after.result;
  const today = new Set([...findings, ...suppressed, ...superseded].flatMap((now) => faults(now, "after")));
  return {
    isOld: (now) => now.subject?.kind === "phases" && faults(now, "after").every((fault) => known.has(fault)),
    isStill: (old) => faults(old, "before").some((fault) => today.has(fault)),
  };
}

/**
 * A circle among some of the modules that were in one before is what is left of it; one that shares two of its modules
 * with one at the head is still there, larger or otherwise.
 */
function compareCycles(before: Side, history: History): { isOld(now: Finding): boolean; isStill(old: Finding): boolean } {
  const known = new Map<string, Set<Finding>>();
  for (const old of [...before.result.findings, ...before.hidden]) {
    for (const member of old.subject?.kind === "cycle" ? old.subject.members : []) {
      const cycles = known.get(member) ?? new Set();
      known.set(member, cycles.add(old));
    }
  }
  const today = new Map(
    history.agreed.head.cycles().flatMap(({ members }, at) => members.map((member) => [history.origin(member)?.path ?? "", at] as const)),
  );
  return {
    isOld: ({ subject }) => {
      if (subject?.kind !== "cycle") return false;
      const [first, ...others] = subject.members.map((path) => known.get(history.pathBefore(path) ?? "") ?? new Set<Finding>());
      return [...(first ?? [])].some((old) => others.every((cycles) => cycles.has(old)));
    },
    isStill: ({ subject }) => {
      if (subject?.kind !== "cycle") return false;
      const now = subject.members.flatMap((path) => today.get(path) ?? []);
      return new Set(now).size < now.length;
    },
  };
}
