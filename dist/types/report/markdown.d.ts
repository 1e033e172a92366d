import { type Severity } from "../rule/rule.js";
import type { Report } from "./report.js";
export interface MarkdownOptions {
    /** The level at which the run fails; undefined when it never does. */
    readonly failOn: Severity | undefined;
    /** The address of a file's line on the web; undefined when there is none. */
    readonly link?: ((file: string, line: number) => string) | undefined;
    /** How many bytes the text may have at most. */
    readonly limit?: number;
}
/** The report as Markdown. When it would grow past the limit, findings are left out, and how many is said. */
export declare function formatMarkdown(report: Report, { failOn, link, limit }: MarkdownOptions): string;
