import { type Catalog } from "../catalog/catalog.js";
import type { ModuleSummary } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import { type CycleChange } from "./cycles.js";
import type { ModulePair } from "./pairs.js";
export interface History {
    /** The module at the base that one of the head was; undefined for one that the change added. */
    origin(module: ModuleSummary): ModuleSummary | undefined;
    /** Where a module of the head stood at the base. */
    pathBefore(path: string): string | undefined;
    /** Of the modules that bear a name at the head, the one that had it first: at the base, where any had. */
    firstNamed(name: string): ModuleSummary | undefined;
    /** The reference of the base that one of the head was. */
    was(from: ModuleSummary, reference: Reference): Reference | undefined;
    /** The file of the base that a reference of the head would have led to there; undefined when it would have led nowhere. */
    target(from: ModuleSummary, reference: Reference): string | undefined;
    /**
     * Where a file of the base stands at the head: a module where its pair does, another file where it was renamed to, or the only
     * new one of its name does. Undefined when it is gone.
     */
    successor(path: string): string | undefined;
    /** The modules of the head that refer to a file which the change took away, with their references. */
    dependents(path: string): readonly Dependent[];
    /** References that led to one file before the change added another that they fit as well: this module. */
    blurred(path: string): readonly Blurred[];
    /** The cycles of the head, and what the change did to each. */
    cycles(): readonly CycleChange[];
    /**
     * Both states as if no reference had lost its file, or found it again, by being broken, mended or made ambiguous: where
     * only one side says which file is meant, it is meant on both. What differs between these, the change has done.
     */
    readonly agreed: {
        readonly base: Catalog;
        readonly head: Catalog;
    };
}
export interface Dependent {
    readonly module: ModuleSummary;
    readonly reference: Reference;
}
export interface Blurred extends Dependent {
    /** The file that it led to. */
    readonly target: string;
}
/**
 * @param base the catalog of the base.
 * @param head the catalog of the head.
 * @param roots configured reference roots.
 * @param renames files of the base that say the same under another name.
 */
export declare function makeHistory(base: Catalog, head: Catalog, pairs: readonly ModulePair[], roots: readonly string[], renames?: ReadonlyMap<string, string>): History;
