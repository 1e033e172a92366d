// What becomes of everything that the rules have found: suppressed, superseded, sorted and marked, here and in this order only.

import type { Problem, Severity, Superseded, UnlessCommon } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { compareFindings, type Finding, higher, type MarkedFinding, markFindings, type SuppressedFinding, toFinding } from "./finding.ts";
import type { ActiveRule } from "./settings.ts";
import type { SuppressionFinder } from "./suppression.ts";
import { SuppressionUse, type UnusedFinder } from "./unused-suppressions.ts";

/** A finding as its rule has made it, with those of which it is the cause. */
export interface RawFinding {
  readonly finding: Finding;
  readonly supersedes: readonly Superseded[] | undefined;
  /** It counts only where the repository has few of its kind. */
  readonly unlessCommon?: UnlessCommon;
}

export function toRaw(report: Problem, path: string, entry: ActiveRule): RawFinding {
  const { supersedes, unlessCommon } = report;
  return { finding: toFinding(report, path, entry), supersedes, ...(unlessCommon && { unlessCommon }) };
}

export interface Settled {
  /** By path, place and rule. */
  readonly findings: readonly MarkedFinding[];
  /** What a comment in place has suppressed. */
  readonly suppressed: readonly (MarkedFinding & SuppressedFinding)[];
  /** What another finding is the cause of, which is reported in its stead. */
  readonly superseded: readonly SupersededFinding[];
}

export interface SupersededFinding extends Finding {
  /** The findings that stand for it. */
  readonly by: readonly MarkedFinding[];
}

interface SettleOptions {
  /** Finds the comments that suppress nothing. */
  readonly findUnused?: UnusedFinder | undefined;
  readonly fingerprint?: ((identity: string) => string) | undefined;
}

/**
 * Settles the findings of a state. What is suppressed supersedes nothing, so that a comment ends like switching the rule off.
 * Which comments suppress nothing is known as soon as all else is suppressed.
 *
 * @param suppressions the suppressions of a file by its path.
 * @param names the module's name by path, for fingerprints.
 */
export function settle(
  raw: readonly RawFinding[],
  suppressions: ReadonlyMap<string, SuppressionFinder>,
  names: ReadonlyMap<string, string>,
  { findUnused, fingerprint }: SettleOptions = {},
): Settled {
  const suppressed: SuppressedFinding[] = [];
  const use = new SuppressionUse();
  const reported = raw.filter(({ finding }) => {
    const suppression = suppressions.get(finding.path)?.(finding.rule, finding.start);
    if (suppression) {
      suppressed.push({ ...finding, justification: suppression.reason });
      use.add(finding.path, suppression);
    }
    return !suppression;
  });
  const unused = findUnused?.(use);
  for (const one of unused?.suppressed ?? []) suppressed.push(one);
  const kept = supersede(unused ? [...reported, ...unused.reported] : reported).sort((a, b) => compareFindings(a.finding, b.finding));
  suppressed.sort(compareFindings);
  // Marked together, so that no suppressed finding has the fingerprint of one that counts.
  const marked = markFindings<Finding | SuppressedFinding>([...kept.map(({ finding }) => finding), ...suppressed], names, fingerprint);
  const findings = marked.slice(0, kept.length);
  return {
    findings,
    suppressed: marked.slice(kept.length) as (MarkedFinding & SuppressedFinding)[],
    superseded: listSuperseded(kept, findings),
  };
}

/** A finding that stays, with the groups of findings that it stands for. */
interface Kept {
  readonly finding: Finding;
  /** The same as its rule has made it. */
  readonly source: Finding;
  readonly takes: readonly Group[];
}

/** Findings of one file, rule and anchor: whatever names one of them as its consequence names all. */
interface Group {
  readonly members: readonly RawFinding[];
  /** The groups that its members name. */
  readonly names: Set<Group>;
}

/**
 * Leaves out what another finding is the cause of, directly or through others; that one is as severe as the most severe of
 * them, so that no gate is loosened. Groups are followed, not findings: many may name the same many.
 */
function supersede(raw: readonly RawFinding[]): Kept[] {
  const causes = raw.filter(({ supersedes }) => supersedes !== undefined);
  if (causes.length === 0) return raw.map(({ finding }) => ({ finding, source: finding, takes: nothing }));
  const { named, groupOf } = groupConsequences(raw, causes);
  const isCaused = findCaused(causes, named, groupOf);
  const taken = new Map<RawFinding, readonly Group[]>();
  const gone = new Set<RawFinding>();
  /** Groups that are gone, each with the one of its members that was kept when they went. */
  const left = new Map<Group, RawFinding | undefined>();
  const drop = (group: Group, cause: RawFinding) => {
    const spared = left.get(group);
    if (spared) gone.add(spared);
    if (!left.has(group)) for (const one of group.members) if (one !== cause) gone.add(one);
    left.set(group, !left.has(group) && groupOf(cause) === group ? cause : undefined);
  };
  const keep = (cause: RawFinding) => {
    const reached = new Set(named(cause));
    for (const group of reached) for (const next of group.names) reached.add(next);
    taken.set(cause, [...reached]);
    for (const group of reached) drop(group, cause);
  };
  for (const one of causes) if (!isCaused(one)) keep(one);
  // Of those that name one another, the first stands for all: never do they take one another away.
  for (const one of raw) if (isCaused(one) && !taken.has(one) && !gone.has(one)) keep(one);
  return raw.flatMap((one) => {
    if (gone.has(one)) return [];
    const takes = taken.get(one) ?? nothing;
    const severity = takes.reduce((highest, group) => higher(highest, severityOf(group)), one.finding.severity);
    return [{ finding: severity === one.finding.severity ? one.finding : { ...one.finding, severity }, source: one.finding, takes }];
  });
}

const nothing: readonly Group[] = [];

/** Groups what findings name as their consequences. Only findings of the rules that any of them names are looked at. */
function groupConsequences(raw: readonly RawFinding[], causes: readonly RawFinding[]) {
  const rules = new Set(causes.flatMap(({ supersedes }) => (supersedes ?? []).map(({ rule }) => rule)));
  const keyOfFinding = ({ finding: { path, rule, anchor } }: RawFinding) => (rules.has(rule) ? keyOf(path, rule, anchor) : undefined);
  const groups = new Map([...groupBy(raw, keyOfFinding)].map(([key, members]): [string, Group] => [key, { members, names: new Set() }]));
  const named = ({ finding, supersedes }: RawFinding): Group[] =>
    (supersedes ?? []).flatMap(({ rule, anchor, path }) => groups.get(keyOf(path ?? finding.path, rule, anchor)) ?? []);
  const groupOf = (one: RawFinding) => groups.get(keyOfFinding(one) ?? "");
  for (const cause of causes) for (const group of named(cause)) groupOf(cause)?.names.add(group);
  return { named, groupOf };
}

/** Whether any finding but itself names a finding as its consequence. */
function findCaused(
  causes: readonly RawFinding[],
  named: (cause: RawFinding) => readonly Group[],
  groupOf: (one: RawFinding) => Group | undefined,
): (one: RawFinding) => boolean {
  const only = new Map<Group, RawFinding | undefined>();
  for (const cause of causes)
    for (const group of named(cause)) only.set(group, only.has(group) && only.get(group) !== cause ? undefined : cause);
  return (one) => {
    const group = groupOf(one);
    return group !== undefined && only.has(group) && only.get(group) !== one;
  };
}

const severities = new WeakMap<Group, Severity>();

function severityOf(group: Group): Severity {
  const known = severities.get(group);
  if (known) return known;
  const severity = group.members.map(({ finding }) => finding.severity).reduce(higher);
  severities.set(group, severity);
  return severity;
}

function listSuperseded(kept: readonly Kept[], findings: readonly MarkedFinding[]): SupersededFinding[] {
  const causes = new Map<Group, MarkedFinding[]>();
  for (const [at, { takes }] of kept.entries()) {
    for (const group of takes) {
      const by = causes.get(group);
      if (by) by.push(findings[at] as MarkedFinding);
      else causes.set(group, [findings[at] as MarkedFinding]);
    }
  }
  const stays = new Set(kept.map(({ source }) => source));
  return [...causes].flatMap(([{ members }, by]) => members.flatMap(({ finding }) => (stays.has(finding) ? [] : [{ ...finding, by }])));
}

function keyOf(path: string, rule: string, anchor: string): string {
  return JSON.stringify([path, rule, anchor]);
}
