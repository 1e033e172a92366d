import type { LineSource, ReportedFinding } from "./report.js";
export interface Suggestion {
    /** The lines that it replaces: 1-based, both inclusive. */
    readonly line: number;
    readonly endLine: number;
    /** What comes in their place. */
    readonly lines: readonly string[];
}
/**
 * The safe fix of a finding as the lines that it changes; undefined when it has none, when it also changes another file, or
 * when it could not be offered as it is: in a file with CRLF, of which GitHub would make LF, with an `@` before a name,
 * which would mention somebody, and with signs that hide, which whoever accepts it would not see.
 */
export declare function suggestionFor({ file, fix }: ReportedFinding, source: LineSource): Suggestion | undefined;
/** What to suggest for a finding among others. */
export interface Offer {
    readonly suggestion: Suggestion;
    /** The other findings that it settles: each of them would have changed the same lines. */
    readonly settles: readonly ReportedFinding[];
}
/**
 * Suggestions for findings of any files. Where several would change the same lines, only one of them could be applied; the
 * first gets a suggestion that does the work of all, and the others get none.
 */
export declare function offerSuggestions(findings: readonly ReportedFinding[], source: LineSource): Map<ReportedFinding, Offer>;
/** The lines that a suggestion replaces, as they are. */
export declare function replacedLines({ file }: ReportedFinding, { line, endLine }: Suggestion, source: LineSource): string[];
