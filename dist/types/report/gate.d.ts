import type { View } from "../lint/narrow.js";
import { type Severity } from "../rule-support/rule.js";
import type { Report, ReportedFinding } from "./report.js";
/** The first severity of the list is the highest; whether `severity` counts at the level where a run fails. */
export declare function isAtLeast(severity: Severity, level: Severity): boolean;
/**
 * Whether a finding fails the run.
 *
 * @param gate which findings count: those that the change introduces, or all.
 * @param failOn the least severity that counts; undefined for never.
 */
export declare function gateOf({ comparison }: Report, gate: View, failOn: Severity | undefined): (finding: ReportedFinding) => boolean;
/** Whether any finding of the report does. */
export declare function gateFails(report: Report, gate: View, failOn: Severity | undefined): boolean;
/**
 * Why the run fails, when it is for findings that were there before the change: beside "nothing introduced", nobody would
 * guess. Undefined when it doesn't, or when what is introduced would do.
 */
export declare function gateReason(report: Report, gate: View, failOn: Severity | undefined): string | undefined;
/** Whether there was nothing to lint. Where the change has removed the last module, there was: the change itself. */
export declare function hasNothing({ summary, findings, comparison }: Report): boolean;
