import { type ModuleChange } from "../change/module-change.js";
import type { ChangeDay } from "../rule-support/rule.js";
import type { MarkedFinding } from "./finding.js";
import { type LintResult, type Snapshot } from "./lint-workspace.js";
import { type NewlySuppressed } from "./match-findings.js";
import { type Settings } from "./settings.js";
export interface ChangeResult<T> {
    readonly head: LintResult;
    readonly base: LintResult;
    readonly introduced: ReadonlySet<MarkedFinding>;
    /** Findings of the base that the head hasn't. Their offsets are into the base's texts. */
    readonly fixed: readonly MarkedFinding[];
    /** What was told of the modules whose files changed, by path. */
    readonly modules: readonly T[];
    readonly suppressed: NewlySuppressed;
}
/**
 * Judges the head, and what the change from the base to it does. Both are judged by the same settings.
 *
 * @param base judged by the same text judge; a file that is the same on both sides has the very same result.
 * @param dayOf when the change to the file at a path was made.
 * @param tell what to keep of the change of a module: its texts and trees are garbage afterwards.
 * @param inScope which files to tell about.
 */
export declare function lintChange<T>(head: Snapshot, base: Snapshot, settings: Settings, dayOf: (path: string) => ChangeDay, tell: (change: ModuleChange) => T, inScope?: (path: string) => boolean): ChangeResult<T>;
