import { type Catalog } from "../catalog/catalog.js";
import type { ModuleSummary } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import type { ModulePair } from "./pairs.js";
export interface History {
    /** The file of the base that a reference of the head would have led to there; undefined when it would have led nowhere. */
    target(from: ModuleSummary, reference: Reference): string | undefined;
    /**
     * Where a file of the base stands at the head: a module where its pair does, another file where the only new one of its
     * name does. Undefined when it is gone.
     */
    successor(path: string): string | undefined;
    /** The modules of the head that refer to a file which the change took away, with their references. */
    dependents(path: string): readonly Dependent[];
}
export interface Dependent {
    readonly module: ModuleSummary;
    readonly reference: Reference;
}
/**
 * @param base the catalog of the base.
 * @param head the catalog of the head.
 * @param roots configured reference roots.
 */
export declare function makeHistory(base: Catalog, head: Catalog, pairs: readonly ModulePair[], roots: readonly string[]): History;
