// The graph that modules make by depending on one another, and its circles.
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Link } from "./catalog.ts";
import { components, shortestCycle, shortestPath } from "./graph.ts";

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

/** @param modules by path. */
export function makeDependencyGraph(modules: readonly ModuleSummary[], links: (module: ModuleSummary) => readonly Link[]): DependencyGraph {
  const numbers = new Map(modules.map((module, at) => [module, at]));
  const hops = modules.map((from) =>
    links(from).flatMap(({ reference, target: to }): Hop[] =>
      reference.carrier === "depends_on" && to && to !== from ? [{ from, reference, to }] : [],
    ),
  );
  const targets = hops.map((own) => own.map(({ to }) => numbers.get(to) as number));
  const successors = (node: number) => targets[node] ?? [];
  const edges = new Set(targets.flatMap((own, node) => own.map((to) => node * modules.length + to)));
  /** Each node followed by the next, and the last by the first. */
  const circle = (nodes: readonly number[]) =>
    nodes.map((node, at) => {
      const to = nodes[(at + 1) % nodes.length];
      return hops[node]?.[targets[node]?.indexOf(to as number) as number] as Hop;
    });
  let cycles: readonly Cycle[] | undefined;
  return {
    has: (from, to) => edges.has((numbers.get(from) as number) * modules.length + (numbers.get(to) as number)),
    cycles: () => {
      cycles ??= components(modules.length, successors).map((component) => ({
        members: component.map((node) => modules[node] as ModuleSummary),
        hops: circle(shortestCycle(component, successors)),
      }));
      return cycles;
    },
    through: ({ members }, fits) => {
      const inside = new Set(members.map((member) => numbers.get(member) as number));
      for (const node of inside) {
        for (const hop of hops[node] ?? []) {
          const to = numbers.get(hop.to) as number;
          if (!inside.has(to) || !fits(hop)) continue;
          const back = shortestPath(to, node, (one) => successors(one).filter((next) => inside.has(next)));
          return back && [hop, ...circle([node, ...back.slice(0, -1)]).slice(1)];
        }
      }
      return undefined;
    },
  };
}
