// How the edges of a module changed.
import { type Catalog, linkTarget } from "../catalog/catalog.ts";
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Carrier } from "../read/vocabulary.ts";
import type { History } from "./history.ts";

/** An edge as the change leaves it. */
export interface EdgeChange {
  readonly carrier: Carrier;
  /** The file at its other end: at the head, or at the base when the edge is gone; the path as written when it leads nowhere. */
  readonly target: string;
  readonly state: "added" | "removed" | "kept";
  /** It leads nowhere. */
  readonly broken: boolean;
  /** Where it is written: at the head, or at the base when it is gone. */
  readonly reference: Reference;
  /** An edge that is gone has another in its stead: on its line, or with its reason. */
  readonly replaced: boolean;
}

/** The edges of a module before and after, each once; in the order of the head, what is gone at the end. */
export function compareEdges(
  before: ModuleSummary | undefined,
  after: ModuleSummary | undefined,
  base: Catalog,
  head: Catalog,
  history: History,
): EdgeChange[] {
  const olds = before ? edgesOf(before, base, history.agreed.base, (path) => history.successor(path) ?? path) : new Map<string, Edge>();
  const nows = after ? edgesOf(after, head, history.agreed.head, (path) => path, history) : new Map<string, Edge>();
  const added = [...nows].filter(([key]) => !olds.has(key)).map(([, edge]) => edge);
  const replaced = new Set(after ? added.map(({ reference }) => history.was(after, reference)) : []);
  return [
    ...[...nows].map(([key, edge]): EdgeChange => ({ ...edge, state: olds.has(key) ? "kept" : "added", replaced: false })),
    ...[...olds]
      .filter(([key]) => !nows.has(key))
      .map(([, edge]): EdgeChange => ({ ...edge, state: "removed", replaced: replaced.has(edge.reference) })),
  ];
}

type Edge = Omit<EdgeChange, "state" | "replaced">;

/** @param agreed the catalog as if its references led where the other side says that they do. */
function edgesOf(
  module: ModuleSummary,
  catalog: Catalog,
  agreed: Catalog,
  today: (path: string) => string,
  history?: History,
): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  const meant = agreed.links(module);
  for (const [at, link] of catalog.links(module).entries()) {
    const { reference, resolution } = link;
    if (resolution.kind === "prose") continue;
    const broken = linkTarget(link) === undefined;
    const found = linkTarget(meant[at] ?? link);
    // A reference that the change has broken by taking its file away is still the edge that it was.
    const was = found ?? history?.target(module, reference);
    const target = was === undefined ? reference.path.value : found === undefined ? (history?.successor(was) ?? was) : today(was);
    const key = `${reference.carrier}\n${target}`;
    if (!edges.has(key)) edges.set(key, { carrier: reference.carrier, target, broken, reference });
  }
  return edges;
}
