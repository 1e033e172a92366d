import type { MarkedFinding } from "../lint/finding.js";
import type { ChangeResult } from "../lint/lint-change.js";
import type { LintResult } from "../lint/lint-workspace.js";
import type { View } from "../lint/narrow.js";
import type { Severity } from "../rule-support/rule.js";
import { type LineIndex } from "../text/lines.js";
import type { ReportedChange } from "./changes.js";
/** A stretch of a file. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive. */
export interface Region {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /**
     * The place is one of the merge with the target, and the pull request's own file has no such line. Only in what GitHub is
     * given, never in a report.
     */
    readonly mergeOnly?: true;
}
export interface ReportedEdit extends Region {
    readonly text: string;
}
/** What a finding is to the change; null when nothing was compared. */
export type Status = "introduced" | "unchanged";
export interface ReportedFinding extends Region {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly status: Status | null;
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
export interface SuppressedReport extends ReportedFinding {
    /** The reason that the comment gives; "" for none. */
    readonly justification: string;
}
export interface Comparison {
    readonly base: {
        /** As it was asked for. */
        readonly name: string;
        /** The full id of the commit. */
        readonly commit: string;
    };
    readonly introduced: number;
    readonly unchanged: number;
    /** Findings of the base that are gone; their places are in the files of the base. */
    readonly fixed: readonly ReportedFinding[];
    /** At the base. */
    readonly phases: number;
    readonly completePhases: number;
    /** The modules whose files changed, by path. */
    readonly changes: readonly ReportedChange[];
    /** What the change does to what is looked for, a sentence or two each: its configuration, its suppressions. */
    readonly notes: readonly string[];
}
/** As schemas/report.schema.json describes it, but for the root. */
export interface Report {
    /** What the team calls a module's root element. Formats for people say it; the JSON hasn't it. */
    readonly root: string;
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
    /** Undefined when there was no base to compare with. */
    readonly comparison?: Comparison;
    readonly findings: readonly ReportedFinding[];
    /** Findings that a comment in place has suppressed. */
    readonly suppressed: readonly SuppressedReport[];
    readonly modules: readonly {
        readonly file: string;
        readonly name: string | null;
    }[];
    /** Files with a block of that root that are no pattern modules. */
    readonly skipped: readonly {
        readonly file: string;
        readonly reason: "guide" | "foreign-root";
    }[];
    /** Files that could not be read. */
    readonly unreadable: readonly {
        readonly file: string;
        readonly reason: string;
    }[];
}
/** The report with the findings that a view takes in, and no others counted; without a comparison, it is what it was. */
export declare function viewOf(report: Report, view: View): Report;
/** The lines of a file, for positions and code frames; undefined when the file can't be had any more. */
export type LineSource = (path: string) => LineIndex | undefined;
/** Makes a source of lines that reads each file once. */
export declare function makeLineSource(read: (path: string) => string | undefined): LineSource;
export interface ReportParts {
    readonly result: LintResult;
    readonly files: number;
    readonly unreadable: Report["unreadable"];
    readonly lines: LineSource;
    readonly comparison?: {
        readonly change: ChangeResult<ReportedChange>;
        readonly base: Comparison["base"];
        /** The lines of the files of the base. */
        readonly lines: LineSource;
        readonly notes?: readonly string[];
    };
}
export declare function makeReport({ result, files, unreadable, lines, comparison }: ReportParts): Report;
/** A finding in its reader's terms. */
export declare function toReported(finding: MarkedFinding, lines: LineSource, status: Status | null): ReportedFinding;
