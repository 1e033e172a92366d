// How the edges of a module changed.
import { type Catalog, linkTarget } from "../catalog/catalog.ts";
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { History } from "./history.ts";

/** An edge as the change leaves it. */
export interface EdgeChange {
  readonly carrier: string;
  /** The file at its other end: at the head, or at the base when the edge is gone; the path as written when it leads nowhere. */
  readonly target: string;
  readonly state: "added" | "removed" | "kept";
  /** It leads nowhere. */
  readonly broken: boolean;
  /** Where it is written: at the head, or at the base when it is gone. */
  readonly reference: Reference;
}

/** The edges of a module before and after, each once; in the order of the head, what is gone at the end. */
export function compareEdges(
  before: ModuleSummary | undefined,
  after: ModuleSummary | undefined,
  base: Catalog,
  head: Catalog,
  history: History,
): EdgeChange[] {
  const olds = before ? edgesOf(before, base, (path) => history.successor(path) ?? path) : new Map<string, Edge>();
  const nows = after ? edgesOf(after, head, (path) => path, history) : new Map<string, Edge>();
  return [
    ...[...nows].map(([key, edge]): EdgeChange => ({ ...edge, state: olds.has(key) ? "kept" : "added" })),
    ...[...olds].filter(([key]) => !nows.has(key)).map(([, edge]): EdgeChange => ({ ...edge, state: "removed" })),
  ];
}

type Edge = Omit<EdgeChange, "state">;

function edgesOf(module: ModuleSummary, catalog: Catalog, today: (path: string) => string, history?: History): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  for (const link of catalog.links(module)) {
    const { reference, resolution } = link;
    if (resolution.kind === "prose") continue;
    const found = linkTarget(link);
    // A reference that the change has broken is still the edge that it was.
    const was = found ?? history?.target(module, reference);
    const target = was === undefined ? reference.path.value : found === undefined ? (history?.successor(was) ?? was) : today(was);
    const key = `${reference.carrier}\n${target}`;
    if (!edges.has(key)) edges.set(key, { carrier: reference.carrier, target, broken: found === undefined, reference });
  }
  return edges;
}
