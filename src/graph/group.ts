// Groups of nodes, by category or folder: boxes around them, or, where they are too many to be read, one node for each group.
import { plural } from "../text/numbers.ts";
import type { Graph, GraphEdge, GraphNode } from "./graph.ts";

export type Grouping = "category" | "folder";
export const groupings: readonly Grouping[] = ["category", "folder"];

export interface Group {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
}

/** A group that is drawn as one node. */
export interface GroupNode {
  readonly name: string;
  readonly modules: number;
  readonly errors: number;
  readonly phases: number;
  readonly completePhases: number;
  readonly missing: number;
}

export interface GroupEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly broken: number;
}

/** A graph as it is drawn. */
export type Drawing =
  | { readonly kind: "nodes"; readonly groups: readonly Group[]; readonly edges: readonly GraphEdge[] }
  | { readonly kind: "groups"; readonly nodes: readonly GroupNode[]; readonly edges: readonly GroupEdge[]; readonly note: string };

/** More nodes than this, drawn one by one, can't be read. */
export const MOST_NODES = 150;
const MOST_GROUPS = 60;

/** @param most how much is drawn one by one; of more, the groups are drawn. */
export function draw(
  graph: Graph,
  grouping: Grouping | undefined,
  { nodes, edges = Number.POSITIVE_INFINITY }: { readonly nodes: number; readonly edges?: number },
): Drawing {
  if (graph.nodes.length <= nodes && graph.edges.length <= edges) {
    const groups = grouping ? groupNodes(graph.nodes, groupName(grouping)) : [{ name: "", nodes: graph.nodes }];
    return { kind: "nodes", groups, edges: graph.edges };
  }
  const nameOf = coarseNames(graph.nodes, grouping ?? "category");
  return collapse(graph, nameOf, grouping ?? "category");
}

function groupNodes(nodes: readonly GraphNode[], nameOf: (node: GraphNode) => string): Group[] {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(nameOf(node)) ?? [];
    group.push(node);
    groups.set(nameOf(node), group);
  }
  return [...groups].map(([name, nodes]) => ({ name, nodes })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function groupName(grouping: Grouping): (node: GraphNode) => string {
  return (node) => {
    if (node.kind === "missing" && node.change !== "removed") return "does not exist";
    if (grouping === "folder") return node.path.includes("/") ? node.path.slice(0, node.path.lastIndexOf("/")) : ".";
    return node.kind === "module" ? (node.category ?? "no category") : "other files";
  };
}

/** Folders are cut to fewer parts until there are few enough of them. */
function coarseNames(nodes: readonly GraphNode[], grouping: Grouping): (node: GraphNode) => string {
  const fine = groupName(grouping);
  if (grouping === "category") return fine;
  const deepest = nodes.reduce((most, { path }) => Math.max(most, path.split("/").length), 0);
  for (let depth = deepest; depth > 1; depth--) {
    const nameOf = (node: GraphNode) => fine(node).split("/").slice(0, depth).join("/");
    if (new Set(nodes.map(nameOf)).size <= MOST_GROUPS) return nameOf;
  }
  return (node) => fine(node).split("/")[0] ?? ".";
}

function collapse({ nodes, edges }: Graph, nameOf: (node: GraphNode) => string, grouping: Grouping): Drawing {
  const groups = groupNodes(nodes, nameOf);
  const groupOf = new Map(groups.flatMap(({ name, nodes }) => nodes.map(({ path }) => [path, name] as const)));
  const bundles = new Map<string, { from: string; to: string; count: number; broken: number }>();
  for (const edge of edges) {
    const [from, to] = [groupOf.get(edge.from) as string, groupOf.get(edge.to) as string];
    const key = JSON.stringify([from, to]);
    const bundle = bundles.get(key) ?? { from, to, count: 0, broken: 0 };
    bundles.set(key, { ...bundle, count: bundle.count + 1, broken: bundle.broken + (edge.broken ? 1 : 0) });
  }
  const drawn = grouping === "category" ? plural(groups.length, "category", "categories") : plural(groups.length, "folder");
  return {
    kind: "groups",
    nodes: groups.map(({ name, nodes }) => summarize(name, nodes)),
    edges: [...bundles.values()],
    note: `${plural(nodes.length, "node")} with ${plural(edges.length, "edge")} are drawn as ${drawn}. \`--focus MODULE\`, \`--only-broken\` or paths show a part of them one by one.`,
  };
}

function summarize(name: string, nodes: readonly GraphNode[]): GroupNode {
  const sum = (of: (node: GraphNode) => number) => nodes.reduce((all, node) => all + of(node), 0);
  return {
    name,
    modules: sum(({ kind }) => (kind === "module" ? 1 : 0)),
    errors: sum(({ errors }) => errors),
    phases: sum(({ phases }) => phases),
    completePhases: sum(({ completePhases }) => completePhases),
    missing: sum(({ kind }) => (kind === "missing" ? 1 : 0)),
  };
}
