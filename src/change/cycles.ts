// What a change does to the circles that modules make by depending on one another.
import type { Catalog } from "../catalog/catalog.ts";
import type { Cycle, Hop } from "../catalog/dependencies.ts";
import type { ModuleSummary } from "../read/module.ts";

export type CycleChange =
  /** All of its modules were in one circle before: this is that circle, or what is left of it. */
  | { readonly kind: "old"; readonly cycle: Cycle; readonly hops: readonly Hop[] }
  /** No circle before, or smaller ones. `hops` begins with an edge that the change drew. */
  | { readonly kind: "new"; readonly cycle: Cycle; readonly hops: readonly Hop[]; readonly before: readonly number[] };

/**
 * Compares the circles of the head with those of the base.
 *
 * @param base the base, its references where the head knows better as the head has them.
 * @param origins the module of the base by that of the head.
 * @returns one for each circle of the head, in their order.
 */
export function compareCycles(base: Catalog, head: Catalog, origins: ReadonlyMap<ModuleSummary, ModuleSummary>): CycleChange[] {
  const known = new Map<ModuleSummary, Cycle>();
  for (const cycle of base.cycles()) for (const member of cycle.members) known.set(member, cycle);
  const cycleOf = (module: ModuleSummary) => {
    const before = origins.get(module);
    return before && known.get(before);
  };
  return head.cycles().map((cycle): CycleChange => {
    const olds = new Set(cycle.members.map(cycleOf));
    const [only] = olds;
    if (olds.size === 1 && only) return { kind: "old", cycle, hops: cycle.hops };
    olds.delete(undefined);
    const isDrawn = ({ from, to }: Pick<Hop, "from" | "to">) => {
      const [then, there] = [origins.get(from), origins.get(to)];
      return !then || !there || !base.dependsOn(then, there);
    };
    const isWithin = ({ from, to }: Pick<Hop, "from" | "to">) => cycleOf(from) !== undefined && cycleOf(from) === cycleOf(to);
    const hops = head.cycleThrough(cycle, (hop) => isDrawn(hop) && !isWithin(hop)) ?? cycle.hops;
    const before = [...olds].map((old) => old?.members.length ?? 0);
    // One that lost some of its modules and gained others has not grown.
    return { kind: "new", cycle, hops, before: before.every((size) => size < cycle.members.length) ? before : [] };
  });
}
