// A small graph of what a change touches, as a Mermaid flowchart, which GitHub draws.
import type { Carrier } from "../read/vocabulary.ts";
import type { ReportedChange } from "./changes.ts";
import { escapeLine } from "./escape.ts";

/** A larger graph is no picture any more. */
const MOST_NODES = 30;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly carrier: Carrier;
  readonly state: "added" | "removed" | "kept";
  readonly broken: boolean;
}

/** The chart's text without its fence; undefined when there is nothing to draw, or too much. */
export function formatGraph(changes: readonly ReportedChange[]): string | undefined {
  const edges = readEdges(changes);
  const touched = new Map(changes.map((change) => [change.file, change]));
  const nodes = [...new Set([...touched.keys(), ...edges.flatMap(({ from, to }) => [from, to])])].sort();
  if (edges.length === 0 || nodes.length > MOST_NODES) return undefined;
  const id = new Map(nodes.map((node, at) => [node, `n${at}`]));
  // What is gone, or was never there; a module that moved is there, only its references lead elsewhere.
  const broken = new Set(edges.filter((edge) => edge.broken && touched.get(edge.to)?.kind !== "renamed").map(({ to }) => to));
  const styles = nodes.flatMap((node) => {
    const style = broken.has(node) ? "broken" : touched.get(node)?.kind;
    return style ? [`  class ${id.get(node)} ${style === "renamed" ? "edited" : style}`] : [];
  });
  const links = edges.map((edge) => `  ${id.get(edge.from)} ${arrow(edge)} ${id.get(edge.to)}`);
  const red = edges.flatMap(({ broken: isBroken }, at) => (isBroken ? [at] : []));
  return [
    "flowchart LR",
    ...nodes.map((node) => `  ${id.get(node)}["${label(node)}"]`),
    ...links,
    ...styles,
    ...(red.length > 0 ? [`  linkStyle ${red.join(",")} stroke:#cf222e,color:#cf222e`] : []),
    "  classDef added stroke:#1a7f37,stroke-width:2px",
    "  classDef edited stroke:#9a6700,stroke-width:2px",
    "  classDef removed stroke:#cf222e,stroke-dasharray:4 3",
    "  classDef broken stroke:#cf222e,stroke-width:2px,stroke-dasharray:4 3",
  ].join("\n");
}

/** An edge that both ends declare is drawn once, from the module that depends. */
function readEdges(changes: readonly ReportedChange[]): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (at: string, carrier: Carrier, other: string, state: Edge["state"], broken: boolean) => {
    const provides = carrier === "provides_to";
    const [from, to] = provides ? [other, at] : [at, other];
    const known = edges.get(`${from}\n${to}`);
    // A broken end says more than a sound one, and a change more than none.
    if (known && (known.broken || (known.state !== "kept" && !broken))) return;
    edges.set(`${from}\n${to}`, { from, to, carrier: provides ? "depends_on" : carrier, state, broken });
  };
  for (const { file, edges: own, dangling } of changes) {
    for (const { carrier, target, state, broken } of own) add(file, carrier, target, state, broken);
    for (const { file: dependent, carrier } of dangling) add(dependent, carrier, file, "kept", true);
  }
  return [...edges.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}

function arrow({ state, broken, carrier }: Edge): string {
  const uses = carrier === "depends_on" ? "" : "uses";
  const words = [broken ? "broken" : state === "kept" ? "" : state, uses].filter((word) => word !== "").join(", ");
  const line = broken || state === "removed" ? "-.->" : state === "added" ? "==>" : "-->";
  return words === "" ? line : `${line}|${words}|`;
}

/** Mermaid reads `#` and a number as a character; everything but plain signs is written so. */
function label(path: string): string {
  return [...escapeLine(path.slice(0, 80))].map((sign) => (/[\w./ -]/.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join("");
}
