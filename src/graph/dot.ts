// A graph in Graphviz's language (graphviz.org/doc/info/lang.html), which its layouts and our SVG are made from.
import type { GraphEdge, GraphNode } from "./graph.ts";
import type { Drawing, GroupEdge, GroupNode } from "./group.ts";
import { colors, edgeLabel, groupLabel, isDashed, labelOf, linkOf, lookOf, plain } from "./style.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

export function formatDot(drawing: Drawing, base = ""): string {
  const body = drawing.kind === "nodes" ? nodesOf(drawing, base) : groupsOf(drawing);
  return [
    ...(drawing.kind === "groups" ? [`// ${drawing.note}`] : []),
    "digraph modules {",
    '  graph [rankdir=LR, fontname="Helvetica,Arial,sans-serif", fontsize=11, nodesep=0.2, ranksep=0.6, bgcolor=transparent]',
    '  node [shape=box, style=rounded, fontname="Helvetica,Arial,sans-serif", fontsize=10, margin="0.22,0.08"]',
    '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, arrowsize=0.7]',
    ...body,
    "}\n",
  ].join("\n");
}

function nodesOf({ groups, edges }: Extract<Drawing, { kind: "nodes" }>, base: string): string[] {
  const isBoxed = groups.length > 1 || (groups[0]?.name ?? "") !== "";
  const id = new Map(groups.flatMap(({ nodes }) => nodes).map(({ path }, at) => [path, `n${at}`]));
  const node = (one: GraphNode) => `${id.get(one.path)} ${attributes(nodeAttributes(one, base))}`;
  return [
    ...groups.flatMap(({ name, nodes }, at) =>
      isBoxed
        ? [
            `  subgraph cluster_${at} {`,
            `    label=${quoted(plain(name, 60))} style=rounded color="#8c959f" class="group"`,
            ...nodes.map((one) => `    ${node(one)}`),
            "  }",
          ]
        : nodes.map((one) => `  ${node(one)}`),
    ),
    ...edges.map((edge) => `  ${id.get(edge.from)} -> ${id.get(edge.to)} ${attributes(edgeAttributes(edge))}`),
  ];
}

function nodeAttributes(node: GraphNode, base: string): Attributes {
  const look = lookOf(node);
  return {
    label: labelOf(node).map(escapeText).join("\\n"),
    class: look,
    color: colors[look],
    style: isDashed(look) ? "rounded,dashed" : "rounded",
    penwidth: look === "plain" || look === "file" ? undefined : "2",
    URL: linkOf(node, base),
    tooltip: escapeText(plain(node.purpose ?? node.path, 300)),
  };
}

function edgeAttributes(edge: GraphEdge): Attributes {
  const color = edge.broken || edge.change === "removed" ? colors.missing : edge.change === "added" ? colors.added : colors.plain;
  return {
    label: edgeLabel(edge) || undefined,
    class: [edge.broken ? "broken" : edge.change, edge.oneSided ? "one-sided" : undefined].filter(Boolean).join(" ") || undefined,
    color,
    fontcolor: color === colors.plain ? undefined : color,
    style: edge.broken || edge.change === "removed" || edge.oneSided ? "dashed" : edge.change === "added" ? "bold" : undefined,
    tooltip: escapeText(plain(edge.reason ?? "no reason given", 300)),
  };
}

function groupsOf({ nodes, edges }: Extract<Drawing, { kind: "groups" }>): string[] {
  const id = new Map(nodes.map(({ name }, at) => [name, `n${at}`]));
  const node = (one: GroupNode) =>
    attributes({
      label: groupLabel(one).map(escapeText).join("\\n"),
      class: one.errors > 0 ? "errors" : "plain",
      color: one.errors > 0 ? colors.errors : colors.plain,
      tooltip: escapeText(plain(one.name, 100)),
    });
  const edge = ({ count, broken }: GroupEdge) =>
    attributes({
      label: broken > 0 ? `${count}, ${broken} broken` : String(count),
      class: broken > 0 ? "broken" : undefined,
      color: broken > 0 ? colors.missing : colors.plain,
      penwidth: String(Math.min(6, 1 + Math.log2(count) / 2).toFixed(1)),
      tooltip: `${count} references`,
    });
  return [
    ...nodes.map((one) => `  ${id.get(one.name)} ${node(one)}`),
    ...edges.map((one) => `  ${id.get(one.from)} -> ${id.get(one.to)} ${edge(one)}`),
  ];
}

function attributes(all: Attributes): string {
  const set = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value.replaceAll('"', '\\"')}"`]));
  return `[${set.join(", ")}]`;
}

function quoted(text: string): string {
  return `"${escapeText(text).replaceAll('"', '\\"')}"`;
}

/** A backslash begins an escape of Graphviz (`\N` is the node's name), and `&` an entity of HTML. */
function escapeText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("&", "&amp;");
}
