import type { History } from "../change/history.js";
import type { ModulePair } from "../change/pairs.js";
import type { MarkedFinding } from "./finding.js";
import type { LintResult, State } from "./judge-catalog.js";
/** One side of a comparison. */
export interface Side {
    readonly state: State;
    readonly result: LintResult;
}
export interface Matching {
    /** Findings of the head that the base hasn't. */
    readonly introduced: ReadonlySet<MarkedFinding>;
    /** Findings of the base that the head hasn't, in the order of the base. */
    readonly fixed: readonly MarkedFinding[];
}
/**
 * Matches findings by rule, module, anchor and detail: modules by their pairs, so that a renamed one is the same, and
 * references also by where they lead, so that one whose path was rewritten is the same. Where several have all of that in
 * common, those on equal lines belong together.
 */
export declare function matchFindings(before: Side, after: Side, pairs: readonly ModulePair[], history: History): Matching;
