// What becomes of everything that the rules have found: suppressed, superseded, sorted and marked, here and in this order only.
import type { Report, Superseded } from "../rule/rule.ts";
import { compareFindings, type Finding, higher, type MarkedFinding, markFindings, type SuppressedFinding, toFinding } from "./finding.ts";
import type { ActiveRule } from "./settings.ts";
import type { SuppressionFinder } from "./suppression.ts";

/** A finding as its rule has made it, with those of which it is the cause. */
export interface RawFinding {
  readonly finding: Finding;
  readonly supersedes: readonly Superseded[] | undefined;
}

export function toRaw(report: Report, path: string, entry: ActiveRule): RawFinding {
  return { finding: toFinding(report, path, entry), supersedes: report.supersedes };
}

export interface Settled {
  /** By path, place and rule. */
  readonly findings: readonly MarkedFinding[];
  /** What a comment in place has suppressed. */
  readonly suppressed: readonly (MarkedFinding & SuppressedFinding)[];
  /** What another finding is the cause of, which is reported in its stead. */
  readonly superseded: readonly Finding[];
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
): Settled {
  const suppressed: SuppressedFinding[] = [];
  const reported = raw.filter(({ finding }) => {
    const suppression = suppressions.get(finding.path)?.(finding.rule, finding.start);
    if (suppression) suppressed.push({ ...finding, justification: suppression.reason });
    return !suppression;
  });
  const { kept, superseded } = supersede(reported);
  const findings = kept.sort(compareFindings);
  suppressed.sort(compareFindings);
  // Marked together, so that no suppressed finding has the fingerprint of one that counts.
  const marked = markFindings<Finding | SuppressedFinding>([...findings, ...suppressed], names);
  return {
    findings: marked.slice(0, findings.length),
    suppressed: marked.slice(findings.length) as (MarkedFinding & SuppressedFinding)[],
    superseded,
  };
}

/** Leaves out what another finding is the cause of; that one is as severe as the most severe of them, so that no gate is loosened. */
function supersede(raw: readonly RawFinding[]): { kept: Finding[]; superseded: readonly Finding[] } {
  if (raw.every(({ supersedes }) => supersedes === undefined)) return { kept: raw.map(({ finding }) => finding), superseded: [] };
  const known = new Map<string, Finding[]>();
  for (const { finding } of raw) {
    const key = keyOf(finding.path, finding.rule, finding.anchor);
    const group = known.get(key);
    if (group) group.push(finding);
    else known.set(key, [finding]);
  }
  const gone = new Set<Finding>();
  const kept = raw.map(({ finding, supersedes }) => {
    let { severity } = finding;
    for (const { rule, anchor, path } of supersedes ?? []) {
      for (const other of known.get(keyOf(path ?? finding.path, rule, anchor)) ?? []) {
        if (other === finding) continue;
        gone.add(other);
        severity = higher(severity, other.severity);
      }
    }
    return severity === finding.severity ? finding : { ...finding, severity };
  });
  return { kept: kept.filter((_, at) => !gone.has(raw[at]?.finding as Finding)), superseded: [...gone] };
}

function keyOf(path: string, rule: string, anchor: string): string {
  return JSON.stringify([path, rule, anchor]);
}
