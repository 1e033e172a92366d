import type { Run } from "../engine/lint.js";
import type { ReportedFinding } from "../report/report.js";
/** As many as GitHub keeps of a step, less the error that tells that the step failed. */
export declare const ALL_ANNOTATIONS = 29;
/** Those on lines that the change wrote come first: GitHub shows them in the diff. The order is theirs otherwise. */
export declare function rank(findings: readonly ReportedFinding[], isChangedLine: Run["isChangedLine"]): ReportedFinding[];
/**
 * Annotates the findings that fit, and says in the log how many do not.
 *
 * @param most how many at most.
 * @param reserved how many notices are written beside them: the runner keeps ten.
 */
export declare function annotateFindings(findings: readonly ReportedFinding[], most: number, reserved: number, prefix: string, file: string): void;
