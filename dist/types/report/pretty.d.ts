import type { LineSource, Report } from "./report.js";
export interface PrettyOptions {
    readonly color: boolean;
    /** Leaves the verdict out. */
    readonly quiet: boolean;
}
export declare function formatPretty(report: Report, lines: LineSource, { color, quiet }: PrettyOptions): string;
