// Which findings of today are those that the entries of a baseline accept, from what surely is the same to what was edited.
import { hasWords } from "../change/align.ts";
import { isHalf } from "../change/similarity.ts";
import { groupBy } from "../text/group.ts";
import { type BaselineEntry, isForBaseline } from "./baseline-entries.ts";
import type { Finding } from "./finding.ts";
import type { Describe, KnownFinding } from "./known-finding.ts";
import type { LintResult, State } from "./lint-workspace.ts";
import { placeEntries } from "./place-entries.ts";

export interface Matcher {
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

export function makeMatcher(entries: readonly BaselineEntry[], state: State, result: LintResult, describe: Describe): Matcher {
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
