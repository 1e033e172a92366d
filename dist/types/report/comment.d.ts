import { type LineLink } from "./markdown.js";
import { type Report } from "./report.js";
export interface CommentOptions {
    /** Whether the run fails. */
    readonly failed: boolean;
    /** What is said besides, a Markdown line each. */
    readonly remarks?: readonly string[];
    /** The address of a file's line on the web; undefined when there is none. */
    readonly link?: LineLink | undefined;
    /** How many bytes the text may have at most. */
    readonly limit: number;
}
/** Sections in the order of their worth: those that don't fit any more are left out, and that is said. */
export declare function formatComment(report: Report, { failed, remarks, link, limit }: CommentOptions): string;
