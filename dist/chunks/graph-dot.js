import { k as escapeLine } from "./print.js";
import { Qn as plural } from "./lint.js";

// src/graph/style.ts
const colors = {
	added: "#1a7f37",
	edited: "#9a6700",
	removed: "#cf222e",
	missing: "#cf222e",
	errors: "#cf222e",
	warnings: "#9a6700",
	file: "#6e7781",
	plain: "#6e7781"
};
function lookOf({ kind, change, errors, warnings }) {
	if (change === "added" || change === "removed") return change;
	if (change) return "edited";
	if (kind !== "module") return kind;
	return errors > 0 ? "errors" : warnings > 0 ? "warnings" : "plain";
}
function isDashed(look) {
	return look === "removed" || look === "missing" || look === "file";
}
function labelOf(node) {
	const title = plain(node.name ?? node.path, 60);
	if (node.kind === "missing") return [title, node.change === "removed" ? "removed" : "does not exist"];
	if (node.kind === "file") return [title];
	const state = [
		...node.status ? [plain(node.status, 20)] : [],
		...node.phases > 0 ? [`${node.completePhases} of ${node.phases} phases`] : [],
		...node.change ? [node.change] : []
	];
	return state.length === 0 ? [title] : [title, state.join(" · ")];
}
function groupLabel({ name, modules, errors, phases, completePhases, missing }) {
	const counts = modules === 0 ? `${missing} missing` : [plural(modules, "module"), ...phases > 0 ? [`${completePhases} of ${phases} phases`] : []].join(" · ");
	return [
		plain(name, 60),
		counts,
		...errors > 0 ? [plural(errors, "error")] : []
	];
}
function edgeLabel({ broken, change, kind }) {
	return [
		broken ? "broken" : "",
		change ?? "",
		kind === "uses_pattern" ? "uses" : ""
	].filter((word) => word !== "").join(", ");
}
function plain(text, most) {
	const line = escapeLine(text);
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
function linkOf({ kind, path }, base) {
	if (kind === "missing") return void 0;
	return base + path.split("/").map(encodeURIComponent).join("/");
}

// src/graph/dot.ts
function formatDot(drawing, base = "") {
	const body = drawing.kind === "nodes" ? nodesOf(drawing, base) : groupsOf(drawing);
	return [
		...drawing.kind === "groups" ? [`// ${drawing.note}`] : [],
		"digraph modules {",
		"  graph [rankdir=LR, fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, nodesep=0.2, ranksep=0.6, bgcolor=transparent]",
		"  node [shape=box, style=rounded, fontname=\"Helvetica,Arial,sans-serif\", fontsize=10, margin=\"0.22,0.08\"]",
		"  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=9, arrowsize=0.7]",
		...body,
		"}\n"
	].join("\n");
}
function nodesOf({ groups, edges }, base) {
	const isBoxed = groups.length > 1 || (groups[0]?.name ?? "") !== "";
	const id = new Map(groups.flatMap(({ nodes }) => nodes).map(({ path }, at) => [path, `n${at}`]));
	const node = (one) => `${id.get(one.path)} ${attributes(nodeAttributes(one, base))}`;
	return [...groups.flatMap(({ name, nodes }, at) => isBoxed ? [
		`  subgraph cluster_${at} {`,
		`    label=${quoted(plain(name, 60))} style=rounded color="#8c959f" class="group"`,
		...nodes.map((one) => `    ${node(one)}`),
		"  }"
	] : nodes.map((one) => `  ${node(one)}`)), ...edges.map((edge) => `  ${id.get(edge.from)} -> ${id.get(edge.to)} ${attributes(edgeAttributes(edge))}`)];
}
function nodeAttributes(node, base) {
	const look = lookOf(node);
	return {
		label: labelOf(node).map(escapeText).join("\\n"),
		class: look,
		color: colors[look],
		style: isDashed(look) ? "rounded,dashed" : "rounded",
		penwidth: look === "plain" || look === "file" ? void 0 : "2",
		URL: linkOf(node, base),
		tooltip: escapeText(plain(node.purpose ?? node.path, 300))
	};
}
function edgeAttributes(edge) {
	const color = edge.broken || edge.change === "removed" ? colors.missing : edge.change === "added" ? colors.added : colors.plain;
	return {
		label: edgeLabel(edge) || void 0,
		class: [edge.broken ? "broken" : edge.change, edge.oneSided ? "one-sided" : void 0].filter(Boolean).join(" ") || void 0,
		color,
		fontcolor: color === colors.plain ? void 0 : color,
		style: edge.broken || edge.change === "removed" || edge.oneSided ? "dashed" : edge.change === "added" ? "bold" : void 0,
		tooltip: escapeText(plain(edge.reason ?? "no reason given", 300))
	};
}
function groupsOf({ nodes, edges }) {
	const id = new Map(nodes.map(({ name }, at) => [name, `n${at}`]));
	const node = (one) => attributes({
		label: groupLabel(one).map(escapeText).join("\\n"),
		class: one.errors > 0 ? "errors" : "plain",
		color: one.errors > 0 ? colors.errors : colors.plain,
		tooltip: escapeText(plain(one.name, 100))
	});
	const edge = ({ count, broken }) => attributes({
		label: broken > 0 ? `${count}, ${broken} broken` : String(count),
		class: broken > 0 ? "broken" : void 0,
		color: broken > 0 ? colors.missing : colors.plain,
		penwidth: String(Math.min(6, 1 + Math.log2(count) / 2).toFixed(1)),
		tooltip: `${count} references`
	});
	return [...nodes.map((one) => `  ${id.get(one.name)} ${node(one)}`), ...edges.map((one) => `  ${id.get(one.from)} -> ${id.get(one.to)} ${edge(one)}`)];
}
function attributes(all) {
	return `[${Object.entries(all).flatMap(([name, value]) => value === void 0 ? [] : [`${name}="${value.replaceAll("\"", "\\\"")}"`]).join(", ")}]`;
}
function quoted(text) {
	return `"${escapeText(text).replaceAll("\"", "\\\"")}"`;
}
function escapeText(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("&", "&amp;");
}

export { isDashed as a, lookOf as c, groupLabel as i, colors as n, labelOf as o, edgeLabel as r, linkOf as s, formatDot as t };