// The page that shows a module between what it needs and what it serves. Text comes from files, so all of it is escaped.
import type { Graph, GraphEdge, GraphNode } from "../../../src/language-server/features/graph.ts";

/** In pixels. */
const HEIGHT = 58;
const GAP = 14;
const TOP = 40;
/** In percents of the panel, which may be narrow: of a card, and of the space between two. */
const WIDTH = 28;
const BETWEEN = 8;

/** @param nonce lets the page's own script and style run, and nothing else. */
export function graphPage({ module, needs, serves }: Graph, nonce: string): string {
  const rows = Math.max(needs.length, serves.length, 1);
  const total = TOP + rows * (HEIGHT + GAP);
  const [left, middle, right] = [0, WIDTH + BETWEEN, 2 * (WIDTH + BETWEEN)];
  const topOf = (at: number, count: number) => TOP + ((rows - count) / 2 + at) * (HEIGHT + GAP);
  const center = topOf(0, 1);
  const line = (fromX: number, fromY: number, toX: number, toY: number, isBroken: boolean) => {
    const half = (fromX + toX) / 2;
    const [from, to] = [fromY + HEIGHT / 2, toY + HEIGHT / 2];
    return `<path class="${isBroken ? "broken" : ""}" d="M${fromX} ${from} C${half} ${from} ${half} ${to} ${toX} ${to}"/>`;
  };
  const lines = [
    ...needs.map((edge, at) => line(left + WIDTH, topOf(at, needs.length), middle, center, edge.uri === undefined)),
    ...serves.map((edge, at) => line(middle + WIDTH, center, right, topOf(at, serves.length), edge.uri === undefined)),
  ];
  const cards = [
    ...needs.map((edge, at) => card(edge, left, topOf(at, needs.length))),
    card(module, middle, center),
    ...serves.map((edge, at) => card(edge, right, topOf(at, serves.length))),
  ];
  const heading = (text: string, x: number) => `<h2 style="left:${x}%">${text}</h2>`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Graph</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<style>${style}</style></head>
<body><main style="height:${total}px">
<svg width="100%" height="${total}" viewBox="0 0 100 ${total}" preserveAspectRatio="none" aria-hidden="true">${lines.join("")}</svg>
${heading(`Needs ${needs.length}`, left)}${heading(`Serves ${serves.length}`, right)}
${cards.join("\n")}
</main><script nonce="${nonce}">${script}</script></body></html>`;
}

function card(node: GraphNode | GraphEdge, x: number, y: number): string {
  const edge = "carrier" in node ? node : undefined;
  const isBroken = node.uri === undefined;
  const state = isBroken ? "does not exist" : [node.status, errorsOf(node)].filter((part) => part).join(" · ");
  const kind = isBroken ? "broken" : node.errors > 0 ? "errors" : "sound";
  const title = [node.path, edge && `${edge.carrier}${edge.reason === undefined ? "" : `: ${edge.reason}`}`]
    .filter((part) => part)
    .join("\n");
  return (
    `<button class="${kind}${edge ? "" : " self"}" style="left:${x}%;top:${y}px" title="${escapeHtml(title)}"` +
    `${isBroken ? " disabled" : ` data-uri="${escapeHtml(node.uri ?? "")}"`}>` +
    `<b>${escapeHtml(node.name ?? node.path)}</b><span>${escapeHtml(state)}</span></button>`
  );
}

function errorsOf({ errors }: GraphNode): string {
  return errors === 0 ? "" : errors === 1 ? "1 error" : `${errors} errors`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
body { padding: 20px; overflow: auto; font: var(--vscode-font-size) var(--vscode-font-family); color: var(--vscode-foreground); }
main { position: relative; min-width: 420px; max-width: 1000px; } svg { position: absolute; inset: 0; }
path { fill: none; stroke: var(--vscode-descriptionForeground); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
path.broken { stroke: var(--vscode-errorForeground); stroke-dasharray: 5 4; }
h2 { position: absolute; top: 0; margin: 0; font-size: 1em; font-weight: normal; color: var(--vscode-descriptionForeground); }
button { position: absolute; box-sizing: border-box; width: ${WIDTH}%; height: ${HEIGHT}px; padding: 8px 12px; text-align: left; font: inherit;
  color: inherit; background: var(--vscode-editorWidget-background); border: 1px solid var(--vscode-editorWidget-border, currentColor);
  border-left: 4px solid var(--vscode-charts-green); border-radius: 4px; cursor: pointer; }
button:hover, button:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
button.errors { border-left-color: var(--vscode-errorForeground); }
button.broken { border: 1px dashed var(--vscode-errorForeground); cursor: default; }
button.self { background: var(--vscode-list-activeSelectionBackground); color: var(--vscode-list-activeSelectionForeground); }
b, span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } span { opacity: .75; font-size: .9em; }`;

const script = `
const editor = acquireVsCodeApi();
for (const button of document.querySelectorAll("[data-uri]"))
  button.addEventListener("click", () => editor.postMessage({ open: button.dataset.uri }));`;
