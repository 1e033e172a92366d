import type { LineSource, Report } from "./report.js";
export interface PrettyOptions {
    readonly color: boolean;
    /** Leaves the verdict out. */
    readonly quiet: boolean;
    /** Why the run fails, where the findings that are shown don't say it. */
    readonly reason?: string | undefined;
}
/** Every line is data until the end: texts of files and names bring neither colours nor lines of their own. */
export declare function formatPretty(report: Report, lines: LineSource, { color, quiet, reason }: PrettyOptions): string;
