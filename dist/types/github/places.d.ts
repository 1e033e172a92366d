import type { LineSource, Report } from "../report/report.js";
/** A report whose places are those of the head's texts, and these. */
export interface HeadView {
    readonly report: Report;
    readonly lines: LineSource;
}
/**
 * Moves every place of a report from the texts that were linted to those of the head. A place on a line that the head
 * hasn't, because it came with the target, is marked, and so is one in a file that the head hasn't.
 *
 * @param lines the texts that were linted.
 * @param headText the head's text of a file; `same` where it is the one that was linted, undefined where the head has none.
 */
export declare function viewFromHead(report: Report, lines: LineSource, headText: (file: string) => string | "same" | undefined): HeadView;
