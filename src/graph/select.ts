// Parts of a graph that somebody asks for.
import { components } from "../catalog/graph.ts";
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";

/** From a module to what it needs, to those that need it, or both ways. */
export type Direction = "dependencies" | "dependents" | "both";
export const directions: readonly Direction[] = ["dependencies", "dependents", "both"];

/** The paths of the nodes that a module, its file's name or its path mean. */
export function findNodes({ nodes }: Graph, wanted: string): readonly GraphNode[] {
  const modules = nodes.filter(({ kind }) => kind !== "missing");
  const path = wanted.replaceAll("\\", "/").replace(/^\.\//, "");
  const exact = modules.filter((node) => node.path === path);
  if (exact.length > 0) return exact;
  const named = modules.filter(({ name }) => name === wanted);
  return named.length > 0 ? named : modules.filter((node) => node.path.endsWith(`/${path}`) || fileName(node.path) === path);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

/** What lies around some nodes. @param depth steps; Infinity for all. */
export function around(graph: Graph, paths: readonly string[], direction: Direction, depth: number): Graph {
  const reached = new Set(paths);
  if (direction !== "dependents") for (const path of walk(outgoing(graph), paths, depth)) reached.add(path);
  if (direction !== "dependencies") for (const path of walk(incoming(graph), paths, depth)) reached.add(path);
  return within(graph, reached);
}

/** What the change has touched, and everything that needs it, directly or through others. */
export function affected(graph: Graph): Graph {
  const changed = graph.nodes.flatMap(({ path, change }) => (change ? [path] : []));
  const ends = graph.edges.flatMap(({ from, to, change }) => (change ? [from, to] : []));
  return within(graph, new Set([...changed, ...ends, ...walk(incoming(graph), changed, Number.POSITIVE_INFINITY)]));
}

/** The modules that depend on one another, and only what goes round. */
export function cyclic(graph: Graph): Graph {
  const number = new Map(graph.nodes.map(({ path }, at) => [path, at]));
  const edges = graph.edges.filter(({ kind, change, broken }) => kind === "depends_on" && change !== "removed" && !broken);
  const next = listsBy(edges, "from", "to");
  const successors = graph.nodes.map(({ path }) => (next.get(path) ?? []).map((to) => number.get(to) as number));
  const circles = components(graph.nodes.length, (node) => successors[node] ?? []);
  const circleOf = new Map(circles.flatMap((circle, at) => circle.map((node) => [graph.nodes[node]?.path, at] as const)));
  return {
    nodes: graph.nodes.filter(({ path }) => circleOf.has(path)),
    edges: edges.filter(({ from, to }) => circleOf.has(from) && circleOf.get(from) === circleOf.get(to)),
  };
}

/** Broken edges with their ends. */
export function brokenOnly({ nodes, edges }: Graph): Graph {
  const broken = edges.filter((edge) => edge.broken);
  const ends = new Set(broken.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter(({ path }) => ends.has(path)), edges: broken };
}

/** What some files and folders hold, and what that is joined to. */
export function beside({ nodes, edges }: Graph, paths: readonly string[]): Graph {
  const isIn = (path: string) => paths.some((own) => own === "" || path === own || path.startsWith(`${own}/`));
  const kept = edges.filter(({ from, to }) => isIn(from) || isIn(to));
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter(({ path }) => isIn(path) || ends.has(path)), edges: kept };
}

function within({ nodes, edges }: Graph, paths: ReadonlySet<string>): Graph {
  return {
    nodes: nodes.filter(({ path }) => paths.has(path)),
    edges: edges.filter(({ from, to }) => paths.has(from) && paths.has(to)),
  };
}

type Neighbours = (path: string) => readonly string[];

function outgoing({ edges }: Graph): Neighbours {
  const lists = listsBy(edges, "from", "to");
  return (path) => lists.get(path) ?? [];
}

function incoming({ edges }: Graph): Neighbours {
  const lists = listsBy(edges, "to", "from");
  return (path) => lists.get(path) ?? [];
}

function listsBy(edges: readonly GraphEdge[], key: "from" | "to", value: "from" | "to"): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const edge of edges) {
    const list = lists.get(edge[key]) ?? [];
    list.push(edge[value]);
    lists.set(edge[key], list);
  }
  return lists;
}

function walk(neighbours: Neighbours, starts: readonly string[], depth: number): Set<string> {
  const reached = new Set(starts);
  let frontier = [...reached];
  for (let steps = 0; steps < depth && frontier.length > 0; steps++) {
    const next: string[] = [];
    for (const path of frontier)
      for (const other of neighbours(path))
        if (!reached.has(other)) {
          reached.add(other);
          next.push(other);
        }
    frontier = next;
  }
  return reached;
}
