import { type EdgeChange } from "../change/edges.js";
import { type Dependent } from "../change/history.js";
import { type ModulePair } from "../change/pairs.js";
import { type PhaseChange } from "../change/phases.js";
import type { Module } from "../read/module.js";
import { type MarkedFinding } from "./finding.js";
import { type LintResult, type Snapshot } from "./judge-catalog.js";
import { type Settings } from "./settings.js";
/** What a change does to one module. */
export interface ModuleChange {
    readonly pair: ModulePair;
    /** The modules in full. */
    readonly before: Module | undefined;
    readonly after: Module | undefined;
    /** The block says something else; spacing and comments aside. Always so for what was added or removed. */
    readonly blockChanged: boolean;
    /** None when the module was added or removed. */
    readonly phases: readonly PhaseChange[];
    readonly edges: readonly EdgeChange[];
    /** References of other modules that the change has broken by moving or deleting this one. */
    readonly dangling: readonly Dependent[];
}
export interface ChangeResult {
    readonly head: LintResult;
    readonly base: LintResult;
    readonly introduced: ReadonlySet<MarkedFinding>;
    /** Findings of the base that the head hasn't. Their offsets are into the base's texts. */
    readonly fixed: readonly MarkedFinding[];
    /** The modules whose files changed, by path. */
    readonly modules: readonly ModuleChange[];
}
/**
 * Judges the head, and what the change from the base to it does. Both are judged by the same settings.
 *
 * @param base judged by the same text judge; a file that is the same on both sides has the very same verdict.
 * @param date today's date in UTC: YYYY-MM-DD.
 * @param inScope which files to tell about.
 */
export declare function judgeChange(head: Snapshot, base: Snapshot, settings: Settings, date: string, inScope?: (path: string) => boolean): ChangeResult;
