import type { History } from "../change/history.js";
import type { ModulePair } from "../change/pairs.js";
import { type Finding, type MarkedFinding } from "./finding.js";
import { type PhaseNumbers } from "./identity.js";
import type { LintResult, State } from "./lint-workspace.js";
/** One side of a comparison. */
export interface Side {
    readonly state: State;
    readonly result: LintResult;
    /** What would be found here as well if each reference led where the other side says that it does. */
    readonly hidden: readonly Finding[];
    /** What wouldn't: it follows from a reference that is told by itself. */
    readonly caused: ReadonlySet<Finding>;
}
export interface Matching {
    /** Findings of the head that the base hasn't. */
    readonly introduced: ReadonlySet<MarkedFinding>;
    /** Findings of the base that the head hasn't, in the order of the base. */
    readonly fixed: readonly MarkedFinding[];
    readonly suppressed: NewlySuppressed;
}
/** Findings of the head that a comment suppresses, as far as it didn't at the base. */
export interface NewlySuppressed {
    /** How many the base hasn't at all. */
    readonly introduced: number;
    /** How many counted at the base. */
    readonly unchanged: number;
}
/**
 * Matches findings by rule, module and what they are about: modules by their pairs, so that a renamed one is the same,
 * references and phases by theirs, and text by its lines. What only one side shows, because the other couldn't see where a
 * reference leads, is neither introduced nor fixed.
 */
export declare function matchFindings(before: Side, after: Side, modules: readonly ModulePair[], history: History, phases: PhaseNumbers): Matching;
