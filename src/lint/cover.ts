// One cause, one finding: what another finding covers goes, and leaves its gravity behind.
import type { Covered } from "../rule/rule.ts";
import { type Finding, graver } from "./finding.ts";

/** A finding, and those that it is the cause of. */
export interface CoveringFinding {
  readonly finding: Finding;
  readonly covers: readonly Covered[] | undefined;
}

/** Leaves out what is covered, so that merging two findings never loosens the gate. */
export function cover(found: readonly CoveringFinding[]): Finding[] {
  if (found.every(({ covers }) => covers === undefined)) return found.map(({ finding }) => finding);
  const known = new Map<string, Finding[]>();
  for (const { finding } of found) {
    const key = keyOf(finding.path, finding.rule, finding.anchor);
    const group = known.get(key);
    if (group) group.push(finding);
    else known.set(key, [finding]);
  }
  const covered = new Set<Finding>();
  const kept = found.map(({ finding, covers }) => {
    let { severity } = finding;
    for (const { rule, anchor, path } of covers ?? []) {
      for (const other of known.get(keyOf(path ?? finding.path, rule, anchor)) ?? []) {
        if (other === finding) continue;
        covered.add(other);
        severity = graver(severity, other.severity);
      }
    }
    return severity === finding.severity ? finding : { ...finding, severity };
  });
  return kept.filter((_, at) => !covered.has(found[at]?.finding as Finding));
}

function keyOf(path: string, rule: string, anchor: string): string {
  return `${path}\n${rule}\n${anchor}`;
}
