import { type Catalog } from "../catalog/catalog.js";
import type { Resolver } from "../catalog/resolver.js";
import type { History } from "../change/history.js";
import { type Module, type ModuleSummary } from "../read/module.js";
import type { Vocabulary } from "../read/vocabulary.js";
import type { FileResult, ModuleResult } from "./lint-file.js";
import { type Settings } from "./settings.js";
import { type RawFinding, type Settled } from "./settle.js";
/** One state of the repository, judged text by text. */
export interface Snapshot {
    readonly results: readonly FileResult[];
    /** All files that a reference may lead to. */
    readonly paths: readonly string[];
    /** The text of a module file, for what needs all of it. */
    readonly read: (path: string) => string | undefined;
    /** Of a head: files of the base that stand here under another name, by that at the base. */
    readonly renames?: ReadonlyMap<string, string>;
}
/** Everything that a run has found. */
export interface LintResult extends Settled {
    /** What modules were written in. */
    readonly vocabulary: Vocabulary;
    readonly modules: readonly ModuleSummary[];
    readonly phases: number;
    /** Phases with requirements, actions and validation. */
    readonly completePhases: number;
    readonly skipped: readonly {
        readonly path: string;
        readonly reason: "guide" | "foreign-root";
    }[];
}
/**
 * Judges one state of the repository: joins what was found text by text with what the rules about modules among others find.
 *
 * @param inScope which files to report on; the others only take part in the catalog.
 */
export declare function lintWorkspace(snapshot: Snapshot, settings: Settings, inScope?: (path: string) => boolean): LintResult;
/** A snapshot with its catalog, and a way to all of a module. */
export interface State {
    readonly snapshot: Snapshot;
    readonly modules: readonly ModuleResult[];
    readonly catalog: Catalog;
    /** Reads a module in full, once. */
    load(path: string): Module | undefined;
    /** Reads a module in full, and keeps nothing of it. */
    read(path: string): Module | undefined;
}
export declare function openState(snapshot: Snapshot, { roots, vocabulary }: Settings, resolver?: Resolver): State;
/** What only a comparison knows of a state. */
export interface Comparison {
    readonly history: History;
    /** What the rules about changes have found. */
    readonly raw: readonly RawFinding[];
}
/** What is kept of a state that is judged again after each change. */
export interface Kept {
    readonly among: AmongCache;
    readonly fingerprint: (identity: string) => string;
}
/** What the rules about modules among others found, by the module's path. */
export interface AmongCache {
    get(path: string): readonly RawFinding[] | undefined;
    /** @param uses the other modules whose places or texts the findings rest on. */
    set(path: string, raw: readonly RawFinding[], uses: ReadonlySet<string>): void;
}
/** Judges a state that is open; the base and the head of a comparison alike, but for what only a comparison knows. */
export declare function lintState(state: State, settings: Settings, inScope: (path: string) => boolean, comparison?: Comparison, kept?: Kept): LintResult;
