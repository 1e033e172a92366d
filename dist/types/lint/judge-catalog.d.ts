import { type Catalog } from "../catalog/catalog.js";
import type { History } from "../change/history.js";
import { type Module, type ModuleSummary } from "../read/module.js";
import { type CoveringFinding } from "./cover.js";
import { type MarkedFinding, type SuppressedFinding } from "./finding.js";
import type { ModuleVerdict, Verdict } from "./judge-text.js";
import { type Settings } from "./settings.js";
/** One state of the repository, judged text by text. */
export interface Snapshot {
    readonly verdicts: readonly Verdict[];
    /** All files that a reference may lead to. */
    readonly paths: readonly string[];
    /** The text of a module file, for what needs all of it. */
    readonly read: (path: string) => string | undefined;
}
/** Everything that a run has found. */
export interface LintResult {
    /** By path, place and rule. */
    readonly findings: readonly MarkedFinding[];
    /** What a comment in place has silenced. */
    readonly suppressed: readonly (MarkedFinding & SuppressedFinding)[];
    readonly modules: readonly ModuleSummary[];
    readonly phases: number;
    /** Phases with requirements, actions and validation. */
    readonly completePhases: number;
    readonly passedOver: readonly {
        readonly path: string;
        readonly reason: "guide" | "foreign-root";
    }[];
}
/**
 * Joins the verdicts, judges the modules among one another, and puts everything in order.
 *
 * @param inScope which files to tell about; the others only take part in the catalog.
 */
export declare function judgeCatalog(snapshot: Snapshot, settings: Settings, inScope?: (path: string) => boolean): LintResult;
/** A snapshot with its catalog, and a way to all of a module. */
export interface State {
    readonly snapshot: Snapshot;
    readonly modules: readonly ModuleVerdict[];
    readonly catalog: Catalog;
    /** Reads a module in full, once. */
    load(path: string): Module | undefined;
    /** Reads a module in full, and keeps nothing of it. */
    read(path: string): Module | undefined;
}
export declare function openState(snapshot: Snapshot, { roots }: Settings): State;
/** What the rules about modules among others find; what comments silence is still among it. */
export declare function judgeAmong({ modules, catalog, load }: State, settings: Settings, inScope: (path: string) => boolean, history?: History): CoveringFinding[];
/** Joins what both passes have found: left out is what is covered or silenced, and the rest has its order and its marks. */
export declare function finish({ verdicts }: Snapshot, inScope: (path: string) => boolean, among: readonly CoveringFinding[]): LintResult;
