import type { Problem, Superseded } from "../rule-support/rule.js";
import { type Finding, type MarkedFinding, type SuppressedFinding } from "./finding.js";
import type { ActiveRule } from "./settings.js";
import type { SuppressionFinder } from "./suppression.js";
/** A finding as its rule has made it, with those of which it is the cause. */
export interface RawFinding {
    readonly finding: Finding;
    readonly supersedes: readonly Superseded[] | undefined;
}
export declare function toRaw(report: Problem, path: string, entry: ActiveRule): RawFinding;
export interface Settled {
    /** By path, place and rule. */
    readonly findings: readonly MarkedFinding[];
    /** What a comment in place has suppressed. */
    readonly suppressed: readonly (MarkedFinding & SuppressedFinding)[];
    /** What another finding is the cause of, which is reported in its stead. */
    readonly superseded: readonly SupersededFinding[];
}
export interface SupersededFinding extends Finding {
    /** The findings that stand for it. */
    readonly by: readonly MarkedFinding[];
}
/**
 * Settles the findings of a state. What is suppressed supersedes nothing, so that a comment ends like switching the rule off.
 *
 * @param suppressions the suppressions of a file by its path.
 * @param names the module's name by path, for fingerprints.
 */
export declare function settle(raw: readonly RawFinding[], suppressions: ReadonlyMap<string, SuppressionFinder>, names: ReadonlyMap<string, string>, fingerprint?: (identity: string) => string): Settled;
