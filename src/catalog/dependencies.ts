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

/**
 * @param modules by path.
 * @param numberOf where a module stands among them.
 * @param links those of each module, by its number.
 */
export function makeDependencyGraph(
  modules: readonly ModuleSummary[],
  numberOf: (module: ModuleSummary) => number,
  links: readonly (readonly Link[])[],
): DependencyGraph {
  const successors = listSuccessors(modules, numberOf, links);
  const hop = (node: number, to: number): Hop => {
    const { reference } = (links[node] as readonly Link[]).find((link) => isDependency(link) && link.target === modules[to]) as Link;
    return { from: modules[node] as ModuleSummary, reference, to: modules[to] as ModuleSummary };
  };
  /** Each node followed by the next, and the last by the first. */
  const circle = (nodes: readonly number[]) => nodes.map((node, at) => hop(node, nodes[(at + 1) % nodes.length] as number));
  let cycles: readonly Cycle[] | undefined;
  let edges: ReadonlySet<number> | undefined;
  return {
    has: (from, to) => {
      edges ??= new Set(modules.flatMap((_, node) => successors(node).map((next) => node * modules.length + next)));
      return edges.has(numberOf(from) * modules.length + numberOf(to));
    },
    cycles: () => {
      cycles ??= components(modules.length, successors).map((component) => ({
        members: component.map((node) => modules[node] as ModuleSummary),
        hops: circle(shortestCycle(component, successors)),
      }));
      return cycles;
    },
    through: ({ members }, fits) => {
      const inside = new Set(members.map(numberOf));
      for (const node of inside) {
        for (const link of links[node] ?? []) {
          const { target } = link;
          if (!target || target === modules[node] || !isDependency(link)) continue;
          const to = numberOf(target);
          const first = { from: modules[node] as ModuleSummary, reference: link.reference, to: target };
          if (!inside.has(to) || !fits(first)) continue;
          const back = shortestPath(to, node, (one) => successors(one).filter((next) => inside.has(next)));
          return back && [first, ...circle([node, ...back.slice(0, -1)]).slice(1)];
        }
      }
      return undefined;
    },
  };
}

function isDependency({ reference }: Link): boolean {
  return reference.carrier === "depends_on";
}

const nothing: readonly number[] = [];

/** What each module depends on besides itself, by number and in the order of the file. */
function listSuccessors(
  modules: readonly ModuleSummary[],
  numberOf: (module: ModuleSummary) => number,
  links: readonly (readonly Link[])[],
): (node: number) => readonly number[] {
  const lists = links.map((own, node) => {
    let list: number[] | undefined;
    for (const link of own) {
      if (!link.target || link.target === modules[node] || !isDependency(link)) continue;
      list ??= [];
      list.push(numberOf(link.target));
    }
    return list;
  });
  return (node) => lists[node] ?? nothing;
}
