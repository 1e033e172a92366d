// The formats of a graph. A new one is a file beside this and a line in it.
import { toJson } from "../report/escape.ts";
import { formatDot } from "./dot.ts";
import type { Graph } from "./graph.ts";
import { type Drawing, draw, type Grouping, MOST_NODES } from "./group.ts";
import { formatMermaid, mermaidLimits } from "./mermaid.ts";

export type GraphFormat = "mermaid" | "dot" | "json" | "svg";
export const graphFormats: readonly GraphFormat[] = ["mermaid", "dot", "json", "svg"];

export interface GraphRendering {
  readonly by: Grouping | undefined;
  /** What the graph shows. */
  readonly title: string;
  /** What stands before the path of a file that is linked. */
  readonly base: string;
}

export interface RenderedGraph {
  readonly text: string;
  /** What was left out, in whole sentences. */
  readonly note?: string | undefined;
}

export async function formatGraph(graph: Graph, format: GraphFormat, { by, title, base }: GraphRendering): Promise<RenderedGraph> {
  if (format === "json") return { text: toJson({ version: 1, ...graph }) };
  if (format === "mermaid") return mermaid(graph, by, base);
  const drawing = draw(graph, by, { nodes: MOST_NODES });
  const text = format === "dot" ? formatDot(drawing, base) : await (await import("./svg.ts")).formatSvg(drawing, title, base);
  return { text, note: noteOf(drawing) };
}

function mermaid(graph: Graph, by: Grouping | undefined, base: string): RenderedGraph {
  const drawing = draw(graph, by, { nodes: MOST_NODES, edges: mermaidLimits.edges });
  const text = formatMermaid(drawing, base);
  if (drawing.kind === "groups" || text.length <= mermaidLimits.characters) return { text, note: noteOf(drawing) };
  const coarse = draw(graph, by, { nodes: 0 });
  return { text: formatMermaid(coarse, base), note: noteOf(coarse) };
}

function noteOf(drawing: Drawing): string | undefined {
  return drawing.kind === "groups" ? drawing.note : undefined;
}
