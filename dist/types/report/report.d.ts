import type { LintResult } from "../lint/judge.js";
import { type LineIndex } from "../read/lines.js";
import type { Severity } from "../rule/rule.js";
/** A stretch of a file. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive. */
export interface Region {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
export interface ReportedEdit extends Region {
    readonly text: string;
}
export interface ReportedFinding extends Region {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly anchor: string;
    readonly fingerprint: string;
    readonly related: readonly (Region & {
        readonly note: string;
    })[];
    readonly fix: {
        readonly title: string;
        readonly safe: boolean;
        readonly edits: readonly ReportedEdit[];
    } | null;
}
/** As schemas/report.schema.json describes it. */
export interface Report {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly summary: {
        /** Files that were looked at. */
        readonly files: number;
        readonly modules: number;
        readonly findings: Readonly<Record<Severity, number>>;
        readonly suppressed: number;
        readonly phases: number;
        readonly completePhases: number;
    };
    readonly findings: readonly ReportedFinding[];
    /** Files with a `<module>` block that are no pattern modules. */
    readonly passedOver: readonly {
        readonly file: string;
        readonly reason: "guide" | "foreign-root";
    }[];
    /** Files that could not be read. */
    readonly unread: readonly {
        readonly file: string;
        readonly reason: string;
    }[];
}
/** The lines of a file, for positions and code frames; undefined when the file can't be had any more. */
export type LineSource = (path: string) => LineIndex | undefined;
/** Makes a source of lines that reads each file once. */
export declare function makeLineSource(read: (path: string) => string | undefined): LineSource;
export declare function makeReport(result: LintResult, files: number, unread: Report["unread"], lines: LineSource): Report;
