import type { Report, ReportedFinding } from "./report.js";
/**
 * @param isFailing whether a finding fails the run: it is a failed test then, and else a passed one that says what it found.
 */
export declare function formatJunit(report: Report, isFailing: (finding: ReportedFinding) => boolean): string;
