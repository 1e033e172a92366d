// How a graph looks, in every format: the same words and colours (GitHub's, which are legible on light and dark).
import { escapeLine } from "../report/escape.ts";
import { plural } from "../text/numbers.ts";
import type { GraphEdge, GraphNode } from "./graph.ts";
import type { GroupNode } from "./group.ts";

export type Look = "added" | "edited" | "removed" | "missing" | "errors" | "warnings" | "file" | "plain";

/** Strokes. */
export const colors: Readonly<Record<Look, string>> = {
  added: "#1a7f37",
  edited: "#9a6700",
  removed: "#cf222e",
  missing: "#cf222e",
  errors: "#cf222e",
  warnings: "#9a6700",
  file: "#6e7781",
  plain: "#6e7781",
};

/** What a change has done says more than what is wrong. */
export function lookOf({ kind, change, errors, warnings }: GraphNode): Look {
  if (change === "added" || change === "removed") return change;
  if (change) return "edited";
  if (kind !== "module") return kind;
  return errors > 0 ? "errors" : warnings > 0 ? "warnings" : "plain";
}

export function isDashed(look: Look): boolean {
  return look === "removed" || look === "missing" || look === "file";
}

/** The lines of a node's label; text of the repository, in which nothing is escaped for a format yet. */
export function labelOf(node: GraphNode): readonly string[] {
  const title = plain(node.name ?? node.path, 60);
  if (node.kind === "missing") return [title, node.change === "removed" ? "removed" : "does not exist"];
  if (node.kind === "file") return [title];
  const state = [
    ...(node.status ? [plain(node.status, 20)] : []),
    ...(node.phases > 0 ? [`${node.completePhases} of ${node.phases} phases`] : []),
    ...(node.change ? [node.change] : []),
  ];
  return state.length === 0 ? [title] : [title, state.join(" · ")];
}

export function groupLabel({ name, modules, errors, phases, completePhases, missing }: GroupNode): readonly string[] {
  const counts =
    modules === 0
      ? `${missing} missing`
      : [plural(modules, "module"), ...(phases > 0 ? [`${completePhases} of ${phases} phases`] : [])].join(" · ");
  return [plain(name, 60), counts, ...(errors > 0 ? [plural(errors, "error")] : [])];
}

/** What is said beside an edge; "" for nothing. */
export function edgeLabel({ broken, change, kind }: GraphEdge): string {
  return [broken ? "broken" : "", change ?? "", kind === "uses_pattern" ? "uses" : ""].filter((word) => word !== "").join(", ");
}

/** Text of a repository in one line of a bounded length. */
export function plain(text: string, most: number): string {
  const line = escapeLine(text);
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** The address of a node's file: relative to where links begin, or below a base. */
export function linkOf({ kind, path }: GraphNode, base: string): string | undefined {
  if (kind === "missing") return undefined;
  return base + path.split("/").map(encodeURIComponent).join("/");
}
