import type { View } from "../lint/view.js";
import { type Severity } from "../rule/rule.js";
import type { Report, ReportedFinding } from "./report.js";
/** The first severity of the list is the gravest; whether `severity` counts at the level where a run fails. */
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
