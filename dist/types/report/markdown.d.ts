import { type Severity } from "../rule-support/rule.js";
import type { ReportedChange } from "./changes.js";
import type { Report, ReportedFinding } from "./report.js";
export interface MarkdownOptions {
    /** Whether the run fails. */
    readonly failed: boolean;
    /** The address of a file's line on the web; undefined when there is none. */
    readonly link?: LineLink | undefined;
    /** How many bytes the text may have at most. */
    readonly limit?: number;
    /** Also say what changed, with a graph of it. */
    readonly changes?: boolean;
    /** Why the run fails, where the findings that are shown don't say it. */
    readonly reason?: string | undefined;
    /** What is said besides, below the verdict, a Markdown paragraph each. */
    readonly remarks?: readonly string[];
}
/** The address of a file's line on the web. */
export type LineLink = (file: string, line: number) => string;
export declare const signs: Readonly<Record<Severity, string>>;
/** The report as Markdown. When it would grow past the limit, findings are left out, and how many is said. */
export declare function formatMarkdown(report: Report, { failed, link, limit, changes, reason, remarks }: MarkdownOptions): string;
/** What is otherwise than before, in the words of the modules, as items of a list. */
export declare function changeItems(changes: readonly ReportedChange[]): string[];
/** The graph of what changed, in its fence; undefined when there is nothing to draw, or too much. */
export declare function changeChart(changes: readonly ReportedChange[]): string | undefined;
/** "## ❌ patternlint: 1 error introduced in 24 modules". */
export declare function heading(report: Report, failed: boolean): string;
export declare function notes(report: Report): string[];
export declare function ruleTable({ findings }: Report): string[];
/** So many findings fit a page. */
export declare const FEW = 20;
/** A finding as an item of a list. `named` puts the file's name into it. */
export declare function item(finding: ReportedFinding, link: LineLink | undefined, named?: boolean): string;
/** The other places of a finding, as items of a list: with their file where it is another one. */
export declare function relatedItems({ file: own, line, related }: ReportedFinding, link: LineLink | undefined): string[];
