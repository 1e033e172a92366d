// The modules of a repository as a graph: which depend on which, who says so, and what is broken.
import { linkTarget } from "../catalog/catalog.ts";
import type { State } from "../lint/lint-workspace.ts";
import { type Module, sectionOf } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { ReportedChange } from "../report/changes.ts";
import type { Report } from "../report/report.ts";

export interface Graph {
  /** By path. */
  readonly nodes: readonly GraphNode[];
  /** By the paths of their ends. */
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** From the repository's root, with `/`; of a target that doesn't exist, as it is written. */
  readonly path: string;
  /** A module, another file that a reference leads to, or nothing that exists. */
  readonly kind: "module" | "file" | "missing";
  readonly name: string | null;
  readonly category: string | null;
  readonly status: string | null;
  readonly purpose: string | null;
  readonly phases: number;
  /** Phases with requirements, actions and validation. */
  readonly completePhases: number;
  readonly errors: number;
  readonly warnings: number;
  /** What the change has done to it; null without a base, and for what it didn't touch. */
  readonly change: ReportedChange["kind"] | null;
}

/** From the module that needs the other. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: "depends_on" | "uses_pattern";
  /** Which end says so. A pattern in use is said by its user alone. */
  readonly toldBy: "both" | "from" | "to";
  /** Both ends are modules, and only one tells of it. */
  readonly oneSided: boolean;
  /** Why, in the words of the first end that says so. */
  readonly reason: string | null;
  /** It leads nowhere, or to a path of another case. */
  readonly broken: boolean;
  readonly change: "added" | "removed" | null;
}

export interface GraphParts {
  readonly state: State;
  readonly report: Report;
}

type MutableEdge = { -readonly [K in keyof Omit<GraphEdge, "oneSided">]: GraphEdge[K] };

/** The whole graph of one state of the repository; with a base, also what the change has taken away. */
export function makeGraph({ state, report }: GraphParts): Graph {
  const changes = report.comparison?.changes ?? [];
  const edges = readEdges(state);
  addChanges(edges, changes);
  const nodes = makeNodes(state, report, changes);
  for (const { from, to, broken } of edges.values()) {
    for (const path of [from, to]) if (!nodes.has(path)) nodes.set(path, emptyNode(path, broken ? "missing" : "file"));
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => compare(a.path, b.path)),
    edges: [...edges.values()]
      .map((edge) => ({ ...edge, oneSided: isOneSided(edge, nodes) }))
      .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.kind, b.kind)),
  };
}

function isOneSided({ kind, toldBy, from, to }: MutableEdge, nodes: ReadonlyMap<string, GraphNode>): boolean {
  return kind === "depends_on" && toldBy !== "both" && [from, to].every((path) => nodes.get(path)?.kind === "module");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of two modules that tell of each other there is one edge, whoever tells of it. */
function readEdges({ catalog }: State): Map<string, MutableEdge> {
  const edges = new Map<string, MutableEdge>();
  for (const module of catalog.modules)
    for (const { reference, resolution } of catalog.links(module)) {
      const found = linkTarget({ resolution });
      // What may as well be prose counts only when it leads somewhere.
      if (found === undefined && reference.bare) continue;
      const target = found ?? reference.path.value;
      if (target === module.path) continue;
      addEdge(edges, module.path, target, reference, resolution.kind !== "file");
    }
  return edges;
}

function addEdge(edges: Map<string, MutableEdge>, path: string, target: string, reference: Reference, broken: boolean): void {
  const provides = reference.carrier === "provides_to";
  const [from, to] = provides ? [target, path] : [path, target];
  const kind = reference.carrier === "uses_pattern" ? "uses_pattern" : "depends_on";
  const toldBy = provides ? "to" : "from";
  const reason = reference.reason?.value ?? null;
  const key = keyOf({ from, to, kind });
  const known = edges.get(key);
  if (!known) edges.set(key, { from, to, kind, toldBy, reason, broken, change: null });
  else {
    if (known.toldBy !== toldBy) known.toldBy = "both";
    known.reason ??= reason;
    known.broken ||= broken;
  }
}

function keyOf({ from, to, kind }: Pick<GraphEdge, "from" | "to" | "kind">): string {
  return JSON.stringify([from, to, kind]);
}

function addChanges(edges: Map<string, MutableEdge>, changes: readonly ReportedChange[]): void {
  const removed = new Set(changes.flatMap(({ kind, file }) => (kind === "removed" ? [file] : [])));
  for (const { file, edges: own } of changes)
    for (const { carrier, target, state, broken } of own) {
      if (state === "kept") continue;
      const [from, to] = carrier === "provides_to" ? [target, file] : [file, target];
      const kind = carrier === "uses_pattern" ? "uses_pattern" : "depends_on";
      const toldBy = carrier === "provides_to" ? "to" : "from";
      const known = edges.get(keyOf({ from, to, kind }));
      // Where the other end still tells of it, it is there.
      if (state === "added" && known && known.toldBy !== "both") known.change = "added";
      if (state === "removed" && (!known || removed.has(to)))
        edges.set(keyOf({ from, to, kind }), { reason: null, ...known, from, to, kind, toldBy, broken, change: "removed" });
    }
}

function makeNodes(state: State, { findings }: Report, changes: readonly ReportedChange[]): Map<string, GraphNode> {
  const counts = new Map<string, { error: number; warning: number; notice: number }>();
  for (const { file, severity } of findings) {
    const own = counts.get(file) ?? { error: 0, warning: 0, notice: 0 };
    own[severity]++;
    counts.set(file, own);
  }
  const changed = new Map(changes.map(({ file, kind }) => [file, kind]));
  const nodes = new Map<string, GraphNode>();
  for (const { path, summary, phases, completePhases } of state.modules) {
    const { error = 0, warning = 0 } = counts.get(path) ?? {};
    nodes.set(path, {
      path,
      kind: "module",
      name: summary.name?.value ?? null,
      category: summary.category?.value ?? null,
      status: summary.status?.value ?? null,
      purpose: purposeOf(state.read(path)),
      phases,
      completePhases,
      errors: error,
      warnings: warning,
      change: changed.get(path) ?? null,
    });
  }
  for (const { file, name, kind } of changes)
    if (kind === "removed") nodes.set(file, { ...emptyNode(file, "missing"), name, change: "removed" });
  return nodes;
}

function emptyNode(path: string, kind: GraphNode["kind"]): GraphNode {
  return {
    path,
    kind,
    name: null,
    category: null,
    status: null,
    purpose: null,
    phases: 0,
    completePhases: 0,
    errors: 0,
    warnings: 0,
    change: null,
  };
}

/** In one line. */
function purposeOf(module: Module | undefined): string | null {
  return (module && sectionOf(module, "purpose") && module.purpose?.value.replaceAll(/\s+/g, " ").trim()) || null;
}
