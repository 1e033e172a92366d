// A module among those that it depends on and those that depend on it, for an editor that can draw. No request of the protocol's.
import { RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import { comparePaths, type Link, linkTarget } from "../../catalog/catalog.ts";
import { escapeControls } from "../../report/escape.ts";
import { type Feature, request } from "../feature.ts";
import { mentionsOf } from "../links.ts";
import { type ModuleAt, moduleAt, type Session, uriAt } from "../session.ts";

/** A file in the graph. What a file says is as it is to be shown: control characters are signs. */
export interface GraphNode {
  /** From the root; of a reference that leads nowhere, as it is written. */
  readonly path: string;
  /** Undefined for what isn't there. */
  readonly uri?: string;
  readonly name?: string;
  readonly status?: string;
  readonly errors: number;
}

export interface GraphEdge extends GraphNode {
  /** As the carrier is called: `depends_on`, `provides_to`, `uses_pattern`. */
  readonly carrier: string;
  readonly reason?: string;
}

export interface Graph {
  readonly module: GraphNode;
  /** What it depends on or uses, by path. */
  readonly needs: readonly GraphEdge[];
  /** What depends on it or uses it, and what it says that it provides to, by path. */
  readonly serves: readonly GraphEdge[];
}

export const GraphRequest = {
  type: new RequestType<{ readonly textDocument: TextDocumentIdentifier }, Graph | null, void>("patternlint/graph"),
};

export const graph: Feature = {
  capabilities: () => ({}),
  requests: [
    request(GraphRequest.type, ({ textDocument }, session): Graph | null => {
      const at = moduleAt(session, textDocument);
      return at ? graphOf(session, at) : null;
    }),
  ],
};

function graphOf(session: Session, at: ModuleAt): Graph {
  const catalog = at.project.catalog();
  const own = catalog.at(at.path);
  const others = mentionsOf(catalog, at.path).filter(({ from }) => from.path !== at.path);
  const provides = ({ reference }: Link) => reference.carrier === "provides_to";
  const carrierOf = ({ reference }: Link) => at.module.vocabulary.carriers[reference.carrier];
  const edge = (link: Link, target: string | undefined): GraphEdge => {
    const { reason, path } = link.reference;
    return {
      ...(target === undefined ? { path: escapeControls(path.value), errors: 0 } : nodeOf(session, at, target)),
      carrier: carrierOf(link),
      ...(reason && { reason: escapeControls(reason.value) }),
    };
  };
  // A word that may be a path counts when it leads somewhere.
  const links = own ? catalog.links(own).filter((link) => !link.reference.bare || linkTarget(link) !== undefined) : [];
  const outward = links.map((link) => ({ isServed: provides(link), edge: edge(link, linkTarget(link)) }));
  const inward = others.map(({ from, link }) => ({ isServed: !provides(link), edge: edge(link, from.path) }));
  const side = (isServed: boolean) => once([...outward, ...inward].filter((one) => one.isServed === isServed).map((one) => one.edge));
  return { module: nodeOf(session, at, at.path), needs: side(false), serves: side(true) };
}

function nodeOf(session: Session, { folder, project }: ModuleAt, path: string): GraphNode {
  const module = project.catalog().at(path);
  return {
    path: escapeControls(path),
    uri: uriAt(session, { folder, path }),
    ...(module?.name && { name: escapeControls(module.name.value) }),
    ...(module?.status && { status: escapeControls(module.status.value) }),
    errors: folder.findings(path).filter(({ severity }) => severity === "error").length,
  };
}

/** An edge that both ends declare is one; the reason of the one that is met first stays. */
function once(edges: readonly GraphEdge[]): GraphEdge[] {
  const byPath = new Map<string, GraphEdge>();
  for (const edge of edges) if (!byPath.has(edge.path)) byPath.set(edge.path, edge);
  return [...byPath.values()].sort((a, b) => comparePaths(a.path, b.path));
}
