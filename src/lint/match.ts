// Which findings of the head are those of the base, whatever has moved or been renamed in between.
import { linkTarget } from "../catalog/catalog.ts";
import type { History } from "../change/history.ts";
import type { ModulePair } from "../change/pairs.ts";
import { referenceAnchor } from "../rule/references.ts";
import type { Finding, MarkedFinding } from "./finding.ts";
import type { LintResult, State } from "./judge-catalog.ts";
import { isEdited, isMended, lineOf } from "./line.ts";

/** One side of a comparison. */
export interface Side {
  readonly state: State;
  readonly result: LintResult;
}

export interface Matching {
  /** Findings of the head that the base hasn't. */
  readonly introduced: ReadonlySet<MarkedFinding>;
  /** Findings of the base that the head hasn't, in the order of the base. */
  readonly fixed: readonly MarkedFinding[];
}

/**
 * Matches findings by rule, module, anchor and detail: modules by their pairs, so that a renamed one is the same, and
 * references also by where they lead, so that one whose path was rewritten is the same. Where several have all of that in
 * common, those on equal lines belong together.
 */
export function matchFindings(before: Side, after: Side, pairs: readonly ModulePair[], history: History): Matching {
  const identity = makeIdentity(before, after, pairs, history);
  const olds = new Set<MarkedFinding>(before.result.findings);
  const nows = new Set<MarkedFinding>(after.result.findings);
  const remove = (old: MarkedFinding, now: MarkedFinding) => {
    olds.delete(old);
    nows.delete(now);
  };
  for (const key of [identity.asWritten, identity.inMeaning]) {
    const groups = groupBoth(olds, nows, key);
    for (const { old, now } of groups) matchGroup(old, now, { before, after }, remove);
  }
  matchSmallerCycles(olds, nows, remove);
  // What was silenced is neither introduced nor fixed; nor is what was wrong with a reference that now leads nowhere.
  const silent = new Set(after.result.suppressed.map((finding) => identity.inMeaning(finding, "after")));
  const dead = deadReferences(after);
  const isSettled = (old: MarkedFinding) => !silent.has(identity.inMeaning(old, "before")) && !dead.has(identity.place(old, "before"));
  return { introduced: nows, fixed: [...olds].filter(isSettled) };
}

/** The anchors of references that lead nowhere, each with its file. */
function deadReferences({ state: { catalog } }: Side): ReadonlySet<string> {
  const dead = catalog.modules.flatMap((module) =>
    catalog
      .links(module)
      .filter(({ resolution }) => resolution.kind === "missing")
      .map(({ reference }) => placeKey(module.path, referenceAnchor(reference))),
  );
  return new Set(dead);
}

function placeKey(path: string, anchor: string): string {
  return `${path}\n${anchor}`;
}

type SideName = "before" | "after";
type Key = (finding: Finding, side: SideName) => string;

interface Identity {
  /** Rule, module, anchor and detail. */
  readonly asWritten: Key;
  /** The same, references by where they lead and modules by the names that they have at the head. */
  readonly inMeaning: Key;
  /** Module and anchor. */
  readonly place: Key;
}

function makeIdentity(before: Side, after: Side, pairs: readonly ModulePair[], history: History): Identity {
  const headPath = new Map(pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.path, pair.after.path] as const] : [])));
  const headName = new Map(
    pairs.flatMap((pair) => (pair.before?.name && pair.after?.name ? [[pair.before.name.value, pair.after.name.value] as const] : [])),
  );
  const file: Key = ({ path }, side) => (side === "before" ? (headPath.get(path) ?? path) : path);
  const targets = { before: targetsOf(before, (path) => history.successor(path) ?? path), after: targetsOf(after, (path) => path) };
  return {
    place: (finding, side) => placeKey(file(finding, side), finding.anchor),
    asWritten: (finding, side) => JSON.stringify([finding.rule, file(finding, side), finding.anchor, finding.detail]),
    inMeaning: (finding, side) => {
      const anchor = targets[side](finding) ?? finding.anchor;
      const detail = side === "before" ? finding.detail.replaceAll(/\S+/g, (word) => headName.get(word) ?? word) : finding.detail;
      return JSON.stringify([finding.rule, file(finding, side), anchor, detail]);
    },
  };
}

/** The file that the reference of a finding leads to, or can only mean, as an anchor. */
function targetsOf({ state: { catalog } }: Side, today: (path: string) => string): (finding: Finding) => string | undefined {
  const modules = new Map(catalog.modules.map((module) => [module.path, module]));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return ({ path, anchor }) => {
    let anchors = known.get(path);
    if (!anchors) {
      const module = modules.get(path);
      const links = module ? catalog.links(module) : [];
      anchors = new Map(
        links.flatMap((link) => {
          const target = linkTarget(link);
          return target === undefined ? [] : [[referenceAnchor(link.reference), `${link.reference.carrier}→${today(target)}`] as const];
        }),
      );
      known.set(path, anchors);
    }
    return anchors.get(anchor);
  };
}

interface Group {
  readonly old: MarkedFinding[];
  readonly now: MarkedFinding[];
}

function groupBoth(olds: Iterable<MarkedFinding>, nows: Iterable<MarkedFinding>, key: Key): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of olds) {
    const id = key(finding, "before");
    const group = groups.get(id);
    if (group) group.old.push(finding);
    else groups.set(id, { old: [finding], now: [] });
  }
  for (const finding of nows) groups.get(key(finding, "after"))?.now.push(finding);
  return [...groups.values()].filter(({ now }) => now.length > 0);
}

/**
 * One thing at one place in meaning is what it was. Of what stands in running text, those on equal lines belong together;
 * then, in order, those on lines that were edited in place.
 */
function matchGroup(
  olds: readonly MarkedFinding[],
  nows: readonly MarkedFinding[],
  sides: Readonly<Record<SideName, Side>>,
  match: (old: MarkedFinding, now: MarkedFinding) => void,
): void {
  const [first, only] = [olds[0] as MarkedFinding, nows[0] as MarkedFinding];
  if (olds.length === 1 && nows.length === 1 && !first.anchor.startsWith("xml:")) {
    match(first, only);
    return;
  }
  const lines = new Map(nows.map((now) => [now, lineOf(now, sides.after.state)]));
  const byText = new Map<string, MarkedFinding[]>();
  // From the last to the first, because taking from an array's end costs nothing.
  for (const [now, { text }] of [...lines].reverse()) {
    const group = byText.get(text);
    if (group) group.push(now);
    else byText.set(text, [now]);
  }
  const edited = olds.filter((old) => {
    const now = byText.get(lineOf(old, sides.before.state).text)?.pop();
    if (now && lines.delete(now)) match(old, now);
    return now === undefined;
  });
  // Where very much was rewritten, it is new.
  if (edited.length * lines.size > MOST_COMPARISONS) return;
  for (const old of edited) {
    if (isMended(old, sides.before.state, sides.after.state.load(only.path)?.text ?? "")) continue;
    const was = lineOf(old, sides.before.state);
    const [now] = [...lines].find(([, is]) => isEdited(was, is)) ?? [];
    if (now && lines.delete(now)) match(old, now);
  }
}

/** Each takes the product of two lines' lengths. */
const MOST_COMPARISONS = 10_000;

/** A cycle among some of the modules that were in one before is what is left of it. */
function matchSmallerCycles(
  olds: ReadonlySet<MarkedFinding>,
  nows: ReadonlySet<MarkedFinding>,
  match: (old: MarkedFinding, now: MarkedFinding) => void,
): void {
  for (const now of [...nows].filter(({ anchor }) => anchor === "cycle")) {
    const members = now.detail.split(" ");
    const larger = [...olds].find(({ anchor, detail }) => {
      const all = new Set(detail.split(" "));
      return anchor === "cycle" && members.every((member) => all.has(member));
    });
    if (larger) match(larger, now);
  }
}
