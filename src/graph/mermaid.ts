// A graph as a Mermaid flowchart (mermaid.js.org/syntax/flowchart), which GitHub and GitLab draw in Markdown.
import type { GraphEdge, GraphNode } from "./graph.ts";
import type { Drawing } from "./group.ts";
import { colors, edgeLabel, groupLabel, isDashed, type Look, labelOf, linkOf, lookOf } from "./style.ts";

/** Mermaid draws no more by default (`maxEdges`, `maxTextSize` in its configuration), and GitHub leaves that so. */
export const mermaidLimits = { edges: 500, characters: 50_000 };

export function formatMermaid(drawing: Drawing, base = ""): string {
  return drawing.kind === "nodes" ? formatNodes(drawing, base) : formatGroups(drawing);
}

function formatNodes({ groups, edges }: Extract<Drawing, { kind: "nodes" }>, base: string): string {
  const nodes = groups.flatMap((group) => group.nodes);
  const id = new Map(nodes.map(({ path }, at) => [path, `n${at}`]));
  const looks = new Set(nodes.map(lookOf));
  const isBoxed = groups.length > 1 || (groups[0]?.name ?? "") !== "";
  const node = (one: GraphNode) => `${id.get(one.path)}["${labelOf(one).map(escapeText).join("<br/>")}"]:::${lookOf(one)}`;
  const broken = edges.flatMap((edge, at) => (edge.broken ? [at] : []));
  return lines([
    "flowchart LR",
    ...groups.flatMap(({ name, nodes }, at) =>
      isBoxed
        ? [`  subgraph g${at}["${escapeText(name)}"]`, ...nodes.map((one) => `    ${node(one)}`), "  end"]
        : nodes.map((one) => `  ${node(one)}`),
    ),
    ...edges.map((edge) => `  ${id.get(edge.from)} ${arrow(edge)} ${id.get(edge.to)}`),
    ...(broken.length > 0 ? [`  linkStyle ${broken.join(",")} stroke:${colors.missing},color:${colors.missing}`] : []),
    ...nodes.flatMap((one) => {
      const link = linkOf(one, base);
      return link === undefined || base === "" ? [] : [`  click ${id.get(one.path)} href "${link}"`];
    }),
    ...[...looks].sort().map(classDef),
  ]);
}

function formatGroups({ nodes, edges, note }: Extract<Drawing, { kind: "groups" }>): string {
  const id = new Map(nodes.map(({ name }, at) => [name, `n${at}`]));
  return lines([
    `%% ${note}`,
    "flowchart LR",
    ...nodes.map(
      (one) => `  ${id.get(one.name)}["${groupLabel(one).map(escapeText).join("<br/>")}"]:::${one.errors > 0 ? "errors" : "plain"}`,
    ),
    ...edges.map(
      ({ from, to, count, broken }) =>
        `  ${id.get(from)} ${broken === count ? "-.->" : "-->"}|${count}${broken > 0 ? `, ${broken} broken` : ""}| ${id.get(to)}`,
    ),
    classDef("errors"),
    classDef("plain"),
  ]);
}

function arrow(edge: GraphEdge): string {
  const words = edgeLabel(edge);
  const line = edge.change === "added" ? "==>" : edge.broken || edge.change === "removed" || edge.oneSided ? "-.->" : "-->";
  return words === "" ? line : `${line}|${words}|`;
}

function classDef(look: Look): string {
  const dashed = isDashed(look) ? ",stroke-dasharray:4 3" : "";
  return `  classDef ${look} stroke:${colors[look]},stroke-width:${look === "plain" || look === "file" ? 1 : 2}px${dashed}`;
}

/** Mermaid reads `#` and a number as a character; everything but plain signs is written so. */
function escapeText(text: string): string {
  return [...text].map((sign) => (/[\w./ ·-]/.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join("");
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
