import { type Fix, type Problem, type Severity, type Subject } from "../rule-support/rule.js";
import type { Span } from "../text/span.js";
import type { ActiveRule } from "./settings.js";
export interface RelatedPlace extends Span {
    readonly path: string;
    readonly note: string;
}
/** A report with its file and severity. Offsets are UTF-16, into the file's text. */
export interface Finding extends Span {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly path: string;
    readonly anchor: string;
    readonly detail: string;
    readonly subject: Subject | undefined;
    readonly related: readonly RelatedPlace[];
    readonly fix: Fix | undefined;
}
/** A finding that can be recognized again. */
export interface MarkedFinding extends Finding {
    /** Stays the same when lines move and when the file is renamed. */
    readonly fingerprint: string;
}
/** A finding that a comment in place has suppressed. */
export interface SuppressedFinding extends Finding {
    /** What the comment gives as its reason; "" for none. */
    readonly justification: string;
}
export declare function toFinding(report: Problem, path: string, { rule, severity, chosen }: ActiveRule): Finding;
/** 0 for the most severe. */
export declare function rank(severity: Severity): number;
export declare function higher(a: Severity, b: Severity): Severity;
/** By path, place and rule: the order of every report. */
export declare function compareFindings(a: Finding, b: Finding): number;
/**
 * Gives each finding its fingerprint: rule, module, anchor and detail, and a number when several have all these in common.
 *
 * @param names the module's name by path; a file without one goes by its path.
 */
export declare function markFindings<F extends Finding>(findings: readonly F[], names: ReadonlyMap<string, string>, fingerprint?: (identity: string) => string): (F & MarkedFinding)[];
/** Makes fingerprints for a state that is judged again and again, each once. */
export declare function keepFingerprints(): (identity: string) => string;
