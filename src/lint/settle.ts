// What becomes of everything that the rules have found: suppressed, superseded, sorted and marked, here and in this order only.

import type { Problem, Superseded } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { compareFindings, type Finding, higher, type MarkedFinding, markFindings, type SuppressedFinding, toFinding } from "./finding.ts";
import type { ActiveRule } from "./settings.ts";
import type { SuppressionFinder } from "./suppression.ts";

/** A finding as its rule has made it, with those of which it is the cause. */
export interface RawFinding {
  readonly finding: Finding;
  readonly supersedes: readonly Superseded[] | undefined;
}

export function toRaw(report: Problem, path: string, entry: ActiveRule): RawFinding {
  return { finding: toFinding(report, path, entry), supersedes: report.supersedes };
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

/**
 * Settles the findings of a state. What is suppressed supersedes nothing, so that a comment ends like switching the rule off.
 *
 * @param suppressions the suppressions of a file by its path.
 * @param names the module's name by path, for fingerprints.
 */
export function settle(
  raw: readonly RawFinding[],
  suppressions: ReadonlyMap<string, SuppressionFinder>,
  names: ReadonlyMap<string, string>,
  fingerprint?: (identity: string) => string,
): Settled {
  const suppressed: SuppressedFinding[] = [];
  const reported = raw.filter(({ finding }) => {
    const suppression = suppressions.get(finding.path)?.(finding.rule, finding.start);
    if (suppression) suppressed.push({ ...finding, justification: suppression.reason });
    return !suppression;
  });
  const kept = supersede(reported).sort((a, b) => compareFindings(a.finding, b.finding));
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

/** A finding that stays, with all that it stands for. */
interface Kept {
  readonly finding: Finding;
  readonly takes: readonly Finding[];
}

/**
 * Leaves out what another finding is the cause of, directly or through others; that one is as severe as the most severe of
 * them, so that no gate is loosened.
 */
function supersede(raw: readonly RawFinding[]): Kept[] {
  const causes = raw.filter(({ supersedes }) => supersedes !== undefined);
  if (causes.length === 0) return raw.map(({ finding }) => ({ finding, takes: nothing }));
  const consequencesOf = consequenceFinder(raw, causes);
  const reach = (cause: RawFinding) => {
    const reached = new Set<RawFinding>([cause]);
    for (const one of reached) for (const consequence of consequencesOf(one)) reached.add(consequence);
    reached.delete(cause);
    return reached;
  };
  const caused = new Set(causes.flatMap((one) => consequencesOf(one).filter((other) => other !== one)));
  const taken = new Map<RawFinding, ReadonlySet<RawFinding>>();
  const gone = new Set<RawFinding>();
  const keep = (cause: RawFinding) => {
    const all = reach(cause);
    taken.set(cause, all);
    for (const one of all) gone.add(one);
  };
  for (const one of causes) if (!caused.has(one)) keep(one);
  // Of those that name one another, the first stands for all: never do they take one another away.
  for (const one of raw) if (caused.has(one) && !taken.has(one) && !gone.has(one)) keep(one);
  return raw.flatMap((one) => {
    if (gone.has(one)) return [];
    const all = taken.get(one);
    if (!all || all.size === 0) return [{ finding: one.finding, takes: nothing }];
    const takes = [...all].map(({ finding }) => finding);
    const severity = takes.reduce((highest, other) => higher(highest, other.severity), one.finding.severity);
    return [{ finding: severity === one.finding.severity ? one.finding : { ...one.finding, severity }, takes }];
  });
}

const nothing: readonly Finding[] = [];

/** Looks up what findings name as their consequences. Only findings of the rules that any of them names are looked at. */
function consequenceFinder(raw: readonly RawFinding[], causes: readonly RawFinding[]): (cause: RawFinding) => readonly RawFinding[] {
  const rules = new Set(causes.flatMap(({ supersedes }) => (supersedes ?? []).map(({ rule }) => rule)));
  const known = groupBy(raw, ({ finding }) => (rules.has(finding.rule) ? keyOf(finding.path, finding.rule, finding.anchor) : undefined));
  return ({ finding, supersedes }) =>
    (supersedes ?? []).flatMap(({ rule, anchor, path }) => known.get(keyOf(path ?? finding.path, rule, anchor)) ?? []);
}

function listSuperseded(kept: readonly Kept[], findings: readonly MarkedFinding[]): SupersededFinding[] {
  const causes = new Map<Finding, MarkedFinding[]>();
  for (const [at, { takes }] of kept.entries()) {
    for (const one of takes) {
      const by = causes.get(one);
      const cause = findings[at] as MarkedFinding;
      if (by) by.push(cause);
      else causes.set(one, [cause]);
    }
  }
  return [...causes].map(([finding, by]) => ({ ...finding, by }));
}

function keyOf(path: string, rule: string, anchor: string): string {
  return JSON.stringify([path, rule, anchor]);
}
