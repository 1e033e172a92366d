import type { ModuleSummary } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import type { Link } from "./catalog.js";
/** One hop of a cycle. */
export interface Hop {
    readonly from: ModuleSummary;
    readonly reference: Reference;
    readonly to: ModuleSummary;
}
export interface Cycle {
    /** All modules that depend on one another, by path. */
    readonly members: readonly ModuleSummary[];
    /** A shortest cycle among them; the last hop leads back to the first module. */
    readonly hops: readonly Hop[];
}
export interface DependencyGraph {
    has(from: ModuleSummary, to: ModuleSummary): boolean;
    cycles(): readonly Cycle[];
    through(cycle: Cycle, fits: (hop: Hop) => boolean): readonly Hop[] | undefined;
}
/**
 * @param modules by path.
 * @param numberOf where a module stands among them.
 * @param links those of each module, by its number.
 */
export declare function makeDependencyGraph(modules: readonly ModuleSummary[], numberOf: (module: ModuleSummary) => number, links: readonly (readonly Link[])[]): DependencyGraph;
