import type { Report, ReportedFinding } from "../report/report.js";
/**
 * Says which of the introduced findings come from entries before this one; undefined when all are this entry's own.
 *
 * @param report compared with the target branch.
 * @param own the same head, compared with the entry before.
 * @param number the pull request that the entry adds, where it is known.
 * @param counts whether a finding fails the step.
 */
export declare function describeEntries(report: Report, own: Report, number: number | undefined, counts: (finding: ReportedFinding) => boolean): string | undefined;
