import "./rolldown-runtime.js";
import { t as formatDot } from "./graph-dot.js";

// src/graph/svg.ts
const style = `
text { fill: #1f2328 }
.edge text { fill: #59636e }
.broken text, .removed text { fill: #cf222e }
.added text { fill: #1a7f37 }
a:hover path, a:focus path { stroke-width: 3 }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc }
  .edge text { fill: #9198a1 }
  .plain path, .file path, .edge path, .edge polygon { stroke: #9198a1 }
  .edge polygon { fill: #9198a1 }
  .errors path, .missing path, .removed path, .broken path, .broken polygon { stroke: #f85149 }
  .broken polygon, .removed polygon { fill: #f85149 }
  .warnings path, .edited path { stroke: #d29922 }
  .added path, .added polygon { stroke: #3fb950 }
  .broken text, .removed text { fill: #f85149 }
  .added text { fill: #3fb950 }
}
`;
async function formatSvg(drawing, title, base = "") {
	const { Graphviz } = await import("./hpcc-js-wasm-graphviz-dist-index.js");
	const svg = (await Graphviz.load()).layout(formatDot(drawing, base), "svg", "dot");
	const note = drawing.kind === "groups" ? `<desc>${escapeText(drawing.note)}</desc>\n` : "";
	return svg.replace(/^[\s\S]*?(?=<svg)/, "").replace(/<!--[\s\S]*?-->\s*/g, "").replace("<svg ", "<svg role=\"img\" aria-labelledby=\"patternlint-title\" ").replace(/(<svg[^>]*>)/, (tag) => `${tag}\n<title id="patternlint-title">${escapeText(title)}</title>\n${note}<style>${style}</style>`);
}
function escapeText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export { formatSvg };