// Known findings: which of those that are found today a baseline has accepted, and which of its entries are fixed.
import { comparePaths } from "../catalog/catalog.ts";
import { hasWords } from "../change/align.ts";
import { rules } from "../rules/index.ts";
import { groupBy } from "../text/group.ts";
import { findCauses } from "./causes.ts";
import type { Finding, MarkedFinding } from "./finding.ts";
import { type Describe, type KnownFinding, makeDescribe } from "./known-finding.ts";
import type { LintResult, State } from "./lint-workspace.ts";
import { isHalf } from "./match-lines.ts";
import { placeEntries } from "./place-entries.ts";
import { type Settings, selectRules } from "./settings.ts";

/** A finding that was accepted, or several that are alike. */
export interface BaselineEntry extends KnownFinding {
  readonly count: number;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  /** The last day on which it is accepted: YYYY-MM-DD. */
  readonly until?: string | undefined;
}

export interface BaselineMatch {
  /** What is accepted, each with its entry; in the order of the report. */
  readonly accepted: ReadonlyMap<MarkedFinding, BaselineEntry>;
  /** The result without it. */
  readonly rest: LintResult;
  /** What was, until a day that is over. */
  readonly expired: ReadonlyMap<MarkedFinding, BaselineEntry>;
  /** Entries of which less is found than they accept, with how many are gone. */
  readonly fixed: ReadonlyMap<BaselineEntry, number>;
  /** What was not matched and may still be there: of files and rules that weren't asked, or hidden by others. */
  readonly kept: ReadonlyMap<BaselineEntry, number>;
}

export interface BaselineParts {
  readonly entries: readonly BaselineEntry[];
  readonly state: State;
  readonly result: LintResult;
  readonly settings: Settings;
  /** Files that were judged; of others, nobody knows what is fixed in them. */
  readonly isJudged: (path: string) => boolean;
  /** The earliest date that it is anywhere: YYYY-MM-DD. */
  readonly day: string;
}

/**
 * Matches findings with a baseline: what has a name (a reference, a phase, a section) by that, text by its line, from what is the
 * same to what was edited. Modules are the same by path or name, or by what is found in them.
 */
export function matchBaseline({ entries, state, result, settings, isJudged, day }: BaselineParts): BaselineMatch {
  const describe = makeDescribe(state);
  const matcher = makeMatcher(entries, state, result, describe);
  const matched = matcher.match(result.findings, textOf(state));
  // What stands behind another finding, or is suppressed in place, isn't fixed.
  matcher.match([...result.suppressed, ...result.superseded]);
  const isAsked = askedBy(settings, state);
  const fixed = new Map(
    [...matcher.left].filter(([entry]) => {
      const path = matcher.placeOf(entry);
      return isJudged(path) && isAsked(entry.rule, path);
    }),
  );
  const found = countBy(matched.values());
  const isOver = ({ until }: BaselineEntry) => until !== undefined && until < day;
  const known = result.findings.flatMap((finding) => {
    const entry = matched.get(finding);
    return entry ? [[finding, entry] as const] : [];
  });
  const accepted = new Map(known.filter(([, entry]) => !isOver(entry)));
  return {
    accepted,
    rest: withoutAccepted(result, accepted),
    expired: new Map(known.filter(([, entry]) => isOver(entry))),
    fixed,
    kept: new Map(
      entries.flatMap((entry) => {
        const rest = entry.count - (found.get(entry) ?? 0) - (fixed.get(entry) ?? 0);
        return rest > 0 ? [[entry, rest] as const] : [];
      }),
    ),
  };
}

/** Causes are those of what counts: a cause of which one finding is left is none. */
function withoutAccepted(result: LintResult, accepted: ReadonlyMap<MarkedFinding, unknown>): LintResult {
  if (accepted.size === 0) return result;
  const findings = result.findings.filter((finding) => !accepted.has(finding));
  return { ...result, findings, causes: findCauses(findings, result.modules) };
}

function countBy<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Findings that a change brings are for its review, and no state of a repository has them. */
export function isForBaseline(rule: string): boolean {
  return !changeRules.has(rule);
}

const changeRules: ReadonlySet<string> = new Set(rules.flatMap(({ id, scope }) => (scope === "change" ? [id] : [])));

/**
 * The entries for findings, sorted; those that are alike in all become one.
 *
 * @param match the baseline as it was: what a person wrote into it stays, and so does what nobody can know to be fixed.
 */
export function makeEntries(findings: readonly Finding[], state: State, match?: BaselineMatch): readonly BaselineEntry[] {
  const describe = makeDescribe(state);
  const entries = new Map<string, BaselineEntry>();
  const add = (own: KnownFinding, count: number, { reason, owner, until }: Partial<BaselineEntry> = {}) => {
    const before = entries.get(entryKey(own));
    entries.set(entryKey(own), {
      ...own,
      count: (before?.count ?? 0) + count,
      reason: before?.reason ?? reason,
      owner: before?.owner ?? owner,
      until: before?.until ?? until,
    });
  };
  const known = new Map<Finding, BaselineEntry>([...(match?.accepted ?? []), ...(match?.expired ?? [])]);
  for (const finding of findings) if (isForBaseline(finding.rule)) add(describe(finding), 1, known.get(finding));
  for (const [entry, count] of match?.kept ?? []) add(entry, count, entry);
  return sortEntries([...entries.values()]);
}

export function sortEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const keys = new Map(entries.map((entry) => [entry, entryKey(entry)]));
  return [...entries].sort(
    (a, b) =>
      comparePaths(a.file, b.file) ||
      comparePaths(a.rule, b.rule) ||
      comparePaths(a.anchor, b.anchor) ||
      comparePaths(keys.get(a) as string, keys.get(b) as string),
  );
}

/** What two entries must not have in common. */
export function entryKey({ file, module, rule, anchor, detail, text, target, parts }: KnownFinding): string {
  return JSON.stringify([file, module ?? "", rule, anchor, detail ?? "", text ?? "", target ?? "", parts ?? []]);
}

/** Whether a rule is on for a file, and so has something to say of it. */
function askedBy(settings: Settings, { catalog }: State): (rule: string, path: string) => boolean {
  const select = selectRules(rules, settings);
  const known = new WeakMap<object, ReadonlySet<string>>();
  return (rule, path) => {
    const active = select(path, catalog.at(path)?.category?.value);
    let ids = known.get(active);
    if (!ids) {
      ids = new Set(active.map((entry) => entry.rule.id));
      known.set(active, ids);
    }
    return ids.has(rule);
  };
}

function textOf({ snapshot }: State): (path: string) => string {
  return (path) => snapshot.read(path) ?? "";
}

// ---- one by one ---------------------------------------------------------------------------------------------------------

interface Matcher {
  /** Entries that accept more than was matched with them, with how many. */
  readonly left: ReadonlyMap<BaselineEntry, number>;
  /** The file that an entry is about today. */
  placeOf(entry: BaselineEntry): string;
  /** @param read the texts, where edited lines count as well. */
  match(findings: readonly Finding[], read?: (path: string) => string): Map<Finding, BaselineEntry>;
}

type EntryKey = (known: KnownFinding, path: string) => readonly (string | undefined)[] | undefined;

/** From what surely is the same. */
const keys: readonly EntryKey[] = [
  ({ rule, anchor, detail, text, parts }, path) => (parts ? undefined : [path, rule, anchor, detail, text]),
  // A line that moved elsewhere in its module.
  ({ rule, detail, text }, path) => (text ? [path, rule, detail, text] : undefined),
  // A reference whose path was rewritten, since its target moved.
  ({ rule, detail, target }, path) => (target ? [path, rule, detail, target] : undefined),
];

function makeMatcher(entries: readonly BaselineEntry[], state: State, result: LintResult, describe: Describe): Matcher {
  const left = new Map(entries.map((entry) => [entry, entry.count]));
  const described = new Map<Finding, KnownFinding>();
  const knownOf = (finding: Finding) => {
    const known = described.get(finding) ?? describe(finding);
    described.set(finding, known);
    return known;
  };
  const places = placeEntries(
    entries,
    state.catalog,
    result.findings.map((finding) => knownOf(finding)),
  );
  const placeOf = (entry: BaselineEntry) => places.get(entry) ?? entry.file;
  const renamed = new Map(
    entries.flatMap((entry) => {
      const name = entry.module === undefined ? undefined : state.catalog.at(placeOf(entry))?.name?.value;
      return name && name !== entry.module ? [[entry.module as string, name] as const] : [];
    }),
  );
  const take = (entry: BaselineEntry) => {
    const now = (left.get(entry) ?? 0) - 1;
    if (now > 0) left.set(entry, now);
    else left.delete(entry);
  };
  return {
    left,
    placeOf,
    match: (findings, read) => {
      const matched = new Map<Finding, BaselineEntry>();
      const pending = new Set(findings.filter(({ rule }) => isForBaseline(rule)));
      const join = (finding: Finding, entry: BaselineEntry) => {
        matched.set(finding, entry);
        pending.delete(finding);
        take(entry);
      };
      matchParts(pending, [...left.keys()], placeOf, knownOf, renamed, join, (entry) => left.delete(entry));
      for (const key of keys) {
        // The last first, since taking from an array's end costs nothing.
        const groups = groupBy([...pending].reverse(), (finding) => print(key(knownOf(finding), finding.path)));
        for (const [entry, count] of [...left]) {
          const own = groups.get(print(key(entry, placeOf(entry))) ?? "") ?? [];
          for (let taken = 0; taken < count && own.length > 0; taken++) join(own.pop() as Finding, entry);
        }
      }
      if (read) matchEdited(pending, left, placeOf, knownOf, read, join);
      return matched;
    },
  };
}

function print(key: readonly (string | undefined)[] | undefined): string | undefined {
  return key && JSON.stringify(key.map((part) => part ?? ""));
}

type Join = (finding: Finding, entry: BaselineEntry) => void;

/**
 * What tells of several things is known when all of them are; it is fixed when none of them is left.
 *
 * @param renamed what modules are called today, by their names in the entries.
 */
function matchParts(
  pending: ReadonlySet<Finding>,
  entries: readonly BaselineEntry[],
  placeOf: (entry: BaselineEntry) => string,
  knownOf: Describe,
  renamed: ReadonlyMap<string, string>,
  join: Join,
  keep: (entry: BaselineEntry) => void,
): void {
  const withParts = entries.filter(({ parts }) => parts !== undefined);
  if (withParts.length === 0) return;
  const like = findLike(withParts, placeOf);
  const partsOf = ({ parts = [] }: BaselineEntry) => parts.map((part) => renamed.get(part) ?? part);
  let room = MOST_COMPARISONS;
  for (const finding of pending) {
    const { parts } = knownOf(finding);
    const own = parts ? like(finding) : [];
    room -= own.length;
    if (!parts || room < 0) continue;
    const known = own.find((entry) => countCommon(parts, partsOf(entry)) === parts.length);
    // A circle is still there when two of its modules are in one.
    const least = finding.subject?.kind === "cycle" ? 2 : 1;
    if (known) join(finding, known);
    else for (const entry of own) if (countCommon(parts, partsOf(entry)) >= least) keep(entry);
  }
}

/** Entries of a finding's rule and place; of a circle, which is told at any one of its modules, of its rule alone. */
function findLike(
  entries: readonly BaselineEntry[],
  placeOf: (entry: BaselineEntry) => string,
): (finding: Finding) => readonly BaselineEntry[] {
  const byRule = groupBy(entries, ({ rule }) => rule);
  const byPlace = groupBy(entries, (entry) => print([entry.rule, placeOf(entry)]));
  return ({ rule, path, subject }) => (subject?.kind === "cycle" ? byRule.get(rule) : byPlace.get(print([rule, path]) ?? "")) ?? [];
}

function countCommon(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((one) => known.has(one)).length;
}

/** Each takes the product of two lines' lengths. */
const MOST_COMPARISONS = 10_000;

/**
 * Lines that say enough to be no other, half of which is as it was. Not one that still stands in the module: what is found of
 * that was found by its line; nor one that stands there mended.
 */
function matchEdited(
  pending: ReadonlySet<Finding>,
  left: ReadonlyMap<BaselineEntry, number>,
  placeOf: (entry: BaselineEntry) => string,
  knownOf: Describe,
  read: (path: string) => string,
  join: Join,
): void {
  const key = ({ rule, anchor, detail }: KnownFinding, path: string) => print([path, rule, anchor, detail]);
  const entries = groupBy(left.keys(), (entry) => (entry.text && hasWords(entry.text) ? key(entry, placeOf(entry)) : undefined));
  const texts = new Map<string, ReadonlySet<string>>();
  const linesAt = (path: string) => {
    const lines = texts.get(path) ?? linesOf(read(path));
    texts.set(path, lines);
    return lines;
  };
  for (const [group, findings] of groupBy(pending, (finding) => key(knownOf(finding), finding.path))) {
    const own = entries.get(group) ?? [];
    if (own.length * findings.length > MOST_COMPARISONS) continue;
    const [first] = findings;
    if (own.length === 0 || !first) continue;
    const standing = linesAt(first.path);
    for (const entry of own) {
      const was = entry.text as string;
      if (standing.has(decoded(was))) continue;
      const finding = findings.find((one) => pending.has(one) && isEdit(was, knownOf(one).text ?? ""));
      if (finding) join(finding, entry);
    }
  }
}

function isEdit(was: string, is: string): boolean {
  return hasWords(is) && isHalf(was, is);
}

function linesOf(text: string): Set<string> {
  return new Set(text.split("\n").map((line) => decoded(line.trim())));
}

/** A line as it is with the characters that a fix escapes, written out. */
function decoded(line: string): string {
  return line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
