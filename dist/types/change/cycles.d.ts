import type { Catalog } from "../catalog/catalog.js";
import type { Cycle, Hop } from "../catalog/dependencies.js";
import type { ModuleSummary } from "../read/module.js";
export type CycleChange = 
/** All of its modules were in one circle before: this is that circle, or what is left of it. */
{
    readonly kind: "old";
    readonly cycle: Cycle;
    readonly hops: readonly Hop[];
}
/** No circle before, or smaller ones. `hops` begins with an edge that the change drew. */
 | {
    readonly kind: "new";
    readonly cycle: Cycle;
    readonly hops: readonly Hop[];
    readonly before: readonly number[];
};
/**
 * Compares the circles of the head with those of the base.
 *
 * @param base the base, its references where the head knows better as the head has them.
 * @param origins the module of the base by that of the head.
 * @returns one for each circle of the head, in their order.
 */
export declare function compareCycles(base: Catalog, head: Catalog, origins: ReadonlyMap<ModuleSummary, ModuleSummary>): CycleChange[];
