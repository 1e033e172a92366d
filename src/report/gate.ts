// What decides whether a run fails.
import type { View } from "../lint/narrow.ts";
import { type Severity, severities } from "../rule-support/rule.ts";
import { plural } from "../text/numbers.ts";
import type { Report, ReportedFinding } from "./report.ts";

/** The first severity of the list is the highest; whether `severity` counts at the level where a run fails. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/**
 * Whether a finding fails the run.
 *
 * @param gate which findings count: those that the change introduces, or all.
 * @param failOn the least severity that counts; undefined for never.
 */
export function gateOf({ comparison }: Report, gate: View, failOn: Severity | undefined): (finding: ReportedFinding) => boolean {
  const onlyNew = gate === "introduced" && comparison !== undefined;
  return ({ severity, status }) => failOn !== undefined && isAtLeast(severity, failOn) && (!onlyNew || status === "introduced");
}

/** Whether any finding of the report does. */
export function gateFails(report: Report, gate: View, failOn: Severity | undefined): boolean {
  return report.findings.some(gateOf(report, gate, failOn));
}

/** Whether the baseline fails the run: where that is strict, it may accept nothing that isn't found any more. */
export function baselineFails({ baseline }: Report, strict: boolean | undefined): boolean {
  return strict === true && baseline !== undefined && baseline.fixed > 0;
}

/** Why it does; undefined when it doesn't. */
export function baselineReason(report: Report, strict: boolean | undefined): string | undefined {
  if (!baselineFails(report, strict)) return undefined;
  return "fails because the baseline lists findings that are already fixed, and it is strict";
}

/**
 * Why the run fails, when it is for findings that were there before the change: beside "nothing introduced", nobody would
 * guess. Undefined when it doesn't, or when what is introduced would do.
 */
export function gateReason(report: Report, gate: View, failOn: Severity | undefined): string | undefined {
  if (!report.comparison || gate !== "all") return undefined;
  const counted = report.findings.filter(gateOf(report, gate, failOn));
  const old = counted.filter(({ status }) => status === "unchanged");
  if (old.length === 0 || old.length < counted.length) return undefined;
  const words = severities.flatMap((severity) => {
    const amount = old.filter((finding) => finding.severity === severity).length;
    return amount > 0 ? [plural(amount, severity)] : [];
  });
  return `fails because of ${words.join(", ")} that ${old.length === 1 ? "was" : "were"} there before, since the gate is \`all\``;
}

/** Whether there was nothing to lint. Where the change has removed the last module, there was: the change itself. */
export function hasNothing({ summary, findings, comparison }: Report): boolean {
  return summary.modules === 0 && findings.length === 0 && !comparison?.changes.length;
}
