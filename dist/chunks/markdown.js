import "./rolldown-runtime.js";
import { Ft as groupBy, Rt as severities, g as verdictWords, h as coverage, p as baseName, v as plural } from "./lint.js";
import { f as rulePage, v as escapeControls, y as escapeLine } from "./print.js";

// src/report/fit.ts
function byteLength(text) {
	return Buffer.byteLength(text);
}
function fitInto(make, most) {
	for (let limit = most; limit > 0;) {
		const text = make(limit);
		const size = byteLength(text);
		if (size <= most) return text;
		limit = Math.min(limit - MARGIN, Math.floor(limit * most / size));
	}
	return cutLines(make(0), most);
}
function within(items, most) {
	let size = 0;
	const end = items.findIndex((item) => {
		size += byteLength(item) + 1;
		return size > most;
	});
	return end < 0 ? [...items] : items.slice(0, end);
}
const MARGIN = 64;
const leftOut = "\n\n… The rest was left out to stay below GitHub's limit.\n";
function cutLines(text, most) {
	if (byteLength(text) <= most) return text;
	const kept = [];
	let size = byteLength(leftOut);
	let open = 0;
	for (const line of text.split("\n")) {
		const depth = Math.max(0, open + count(line, "<details>") - count(line, "</details>"));
		size += byteLength(line) + 1;
		if (size + Math.max(0, open, depth) * close.length + FENCE > most) break;
		kept.push(line);
		open = depth;
	}
	const fenced = kept.filter((line) => /^\s*`{3,}/.test(line)).length % 2 === 1;
	return `${kept.join("\n")}${fenced ? "\n```" : ""}${close.repeat(open)}${leftOut}`;
}
const close = "\n</details>";
const FENCE = 8;
function count(line, tag) {
	return line.split(tag).length - 1;
}
function cutText(text, most) {
	if (byteLength(text) <= most) return text;
	const room = most - byteLength("…");
	let size = 0;
	let end = 0;
	for (const char of text) {
		size += byteLength(char);
		if (size > room) break;
		end += char.length;
	}
	return `${text.slice(0, end)}…`;
}

// src/report/markdown-text.ts
const special = /[&<>]|[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|@|#(?=\d)|\$|:(?=\/\/|[\w+-]+:)|w(?=ww\.)|\bGH(?=-\d)|^ ?(?:[-+=]|#(?!\d)|\d{1,9}(?=[.)]))/giu;
function escapeSpecial(sign) {
	switch (sign) {
		case "&": return "&amp;";
		case "<": return "&lt;";
		case ">": return "&gt;";
		case "@": return "&#64;&#8203;";
		case "$": return "&#36;";
		case ":": return "&#58;";
		case "#": return "&#35;&#8203;";
		default: return /[a-z\d]$/i.test(sign) ? `${sign}&#8203;` : sign.replace(/\S/, "\\$&");
	}
}
function oneLine(text) {
	return escapeControls(text.replaceAll(/[ \t\r\n]+/g, " "));
}
function plainText(text) {
	return oneLine(text).replaceAll(special, (sign) => escapeSpecial(sign));
}
const simple = /^(?! )[^`|$@]+(?<! )$/;
function code(text) {
	const line = oneLine(text);
	return simple.test(line) ? `\`${line}\`` : `<code>${codeInElement(text)}</code>`;
}
function commandLine(ours, words) {
	const line = oneLine(words);
	if (line === "") return `\`${ours}\``;
	return simple.test(line) ? `\`${ours} ${line}\`` : `<code>${ours} ${codeInElement(words)}</code>`;
}
function codeInElement(text) {
	return oneLine(text).replaceAll(/[&<>"'`*_~[\](){}|\\!:/#+=$-]|(?<=\b)\.(?=\w)/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("@", "&#64;&#8203;").replaceAll(/(?<=&#35;)(?=\d)/g, "&#8203;").replaceAll(/w(?=ww[.&])/gi, "$&&#8203;");
}
function codeInHtml(text) {
	return `<code>${oneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll("@", "&#64;&#8203;")}</code>`;
}
function message(text) {
	return text.split(/`([^`]*)`/).map((part, at) => at % 2 === 1 ? code(part) : plainText(part)).join("");
}

// src/report/mermaid.ts
const MOST_NODES = 30;
function formatGraph(changes) {
	const edges = readEdges(changes);
	const touched = new Map(changes.map((change) => [change.file, change]));
	const nodes = [.../* @__PURE__ */ new Set([...touched.keys(), ...edges.flatMap(({ from, to }) => [from, to])])].sort();
	if (edges.length === 0 || nodes.length > MOST_NODES) return void 0;
	const id = new Map(nodes.map((node, at) => [node, `n${at}`]));
	const broken = new Set(edges.filter((edge) => edge.broken && touched.get(edge.to)?.kind !== "renamed").map(({ to }) => to));
	const styles = nodes.flatMap((node) => {
		const style = broken.has(node) ? "broken" : touched.get(node)?.kind;
		return style ? [`  class ${id.get(node)} ${style === "renamed" ? "edited" : style}`] : [];
	});
	const links = edges.map((edge) => `  ${id.get(edge.from)} ${arrow(edge)} ${id.get(edge.to)}`);
	const red = edges.flatMap(({ broken: isBroken }, at) => isBroken ? [at] : []);
	return [
		"flowchart LR",
		...nodes.map((node) => `  ${id.get(node)}["${label(node)}"]`),
		...links,
		...styles,
		...red.length > 0 ? [`  linkStyle ${red.join(",")} stroke:#cf222e,color:#cf222e`] : [],
		"  classDef added stroke:#1a7f37,stroke-width:2px",
		"  classDef edited stroke:#9a6700,stroke-width:2px",
		"  classDef removed stroke:#cf222e,stroke-dasharray:4 3",
		"  classDef broken stroke:#cf222e,stroke-width:2px,stroke-dasharray:4 3"
	].join("\n");
}
function readEdges(changes) {
	const edges = /* @__PURE__ */ new Map();
	const add = (at, carrier, other, state, broken) => {
		const provides = carrier === "provides_to";
		const [from, to] = provides ? [other, at] : [at, other];
		const known = edges.get(`${from}\n${to}`);
		if (known && (known.broken || known.state !== "kept" && !broken)) return;
		edges.set(`${from}\n${to}`, {
			from,
			to,
			carrier: provides ? "depends_on" : carrier,
			state,
			broken
		});
	};
	for (const { file, edges: own, dangling } of changes) {
		for (const { carrier, target, state, broken } of own) add(file, carrier, target, state, broken);
		for (const { file: dependent, carrier } of dangling) add(dependent, carrier, file, "kept", true);
	}
	return [...edges.values()].sort((a, b) => a.from + a.to < b.from + b.to ? -1 : 1);
}
function arrow({ state, broken, carrier }) {
	const words = [broken ? "broken" : state === "kept" ? "" : state, carrier === "depends_on" ? "" : "uses"].filter((word) => word !== "").join(", ");
	const line = broken || state === "removed" ? "-.->" : state === "added" ? "==>" : "-->";
	return words === "" ? line : `${line}|${words}|`;
}
function label(path) {
	return [...escapeLine(path.slice(0, 80))].map((sign) => /[\w./ -]/.test(sign) ? sign : `#${sign.codePointAt(0)};`).join("");
}

// src/report/markdown.ts
const signs = {
	error: "🔴",
	warning: "🟡",
	notice: "🔵"
};
function formatMarkdown(report, { failed, link, limit = Number.POSITIVE_INFINITY, changes = false, reason, remarks = [] }) {
	const because = reason ? [`> ${message(`This run ${reason}.`)}`, ""] : [];
	const head = [
		heading(report, failed),
		"",
		...because,
		...notes(report),
		...remarks.flatMap((remark) => [remark, ""]),
		...ruleTable(report)
	].join("\n");
	const end = changes ? whatChanged(report, limit / 4) : "";
	return fitParts(head, fileParts(report, link), limit - byteLength(end)) + end;
}
const MOST_CHANGES = 200;
function whatChanged({ comparison }, limit) {
	const changes = comparison?.changes ?? [];
	if (changes.length === 0) return "";
	const items = within(changeItems(changes.slice(0, MOST_CHANGES)), limit);
	const folded = items.slice(20);
	const left = changes.length - items.length;
	const more = left > 0 ? [`- … and ${plural(left, "module")} more`] : [];
	const rest = changes.length - Math.min(items.length, 20);
	const fold = rest > 0 ? [
		`<details><summary>More: ${plural(rest, "module")}</summary>`,
		"",
		...folded,
		...more,
		"",
		"</details>",
		""
	] : [];
	const chart = changeChart(changes);
	return [
		"\n### What changed",
		"",
		...items.slice(0, 20),
		"",
		...chart ? [chart, ""] : [],
		...fold
	].join("\n");
}
function changeItems(changes) {
	return changes.map(({ file, what }) => `- ${code(file)}: ${what.map(message).join(" · ")}`);
}
function changeChart(changes) {
	const chart = formatGraph(changes);
	return chart === void 0 ? void 0 : `\`\`\`mermaid\n${chart}\n\`\`\``;
}
function heading(report, failed) {
	return `## ${failed ? "❌" : report.findings.length > 0 || report.comparison?.notes.length ? "⚠️" : "✅"} patternlint: ${verdictWords(report)} in ${plural(report.summary.modules, "module")}`;
}
function notes(report) {
	const { root, summary, skipped, unreadable, comparison } = report;
	const facts = [
		...comparison ? [`compared with ${code(baseName(comparison.base))}`] : [],
		...summary.phases > 0 ? [`${coverage(report).replace("phases complete", "phases complete:")}`] : [],
		`${plural(summary.files, "file")} looked at`,
		...summary.suppressed > 0 ? [`${plural(summary.suppressed, "finding")} suppressed in place`] : [],
		...skipped.length > 0 ? [`${plural(skipped.length, "file")} with another kind of \`<${root}>\` skipped`] : []
	];
	const lost = unreadable.map(({ file, reason }) => `> **${code(file)} could not be read**: ${plainText(reason)}.`);
	const changed = (comparison?.notes ?? []).flatMap((note) => [`> ⚠️ ${message(note)}`, ""]);
	return [
		`${facts.join(" · ")}`,
		"",
		...changed,
		...lost.length > 0 ? [...lost, ""] : []
	];
}
function ruleTable({ findings }) {
	if (findings.length === 0) return [];
	return [
		"| rule | errors | warnings | notices |",
		"| --- | ---: | ---: | ---: |",
		...[...groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => ({
			rule,
			counts: severities.map((severity) => own.filter((finding) => finding.severity === severity).length)
		})).sort((a, b) => compareCounts(a.counts, b.counts) || (a.rule < b.rule ? -1 : 1)).map(({ rule, counts }) => `| [${rule}](${rulePage(rule)}) | ${counts.map((count) => count || "").join(" | ")} |`),
		""
	];
}
function compareCounts(a, b) {
	for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return b[at] - a[at];
	return 0;
}
const FEW = 20;
function fileParts({ findings }, link) {
	const open = findings.length <= 20;
	const files = [...groupBy(findings, ({ file }) => file)];
	const gravest = (own) => own.reduce((least, { severity }) => Math.min(least, severities.indexOf(severity)), severities.length);
	return files.sort(([, a], [, b]) => gravest(a) - gravest(b)).map(([file, own]) => ({
		open: `<details${open ? " open" : ""}><summary>${codeInHtml(file)}: ${plural(own.length, "finding")}</summary>\n`,
		items: own.map((finding) => item(finding, link))
	}));
}
function item(finding, link, named = false) {
	const { severity, message: text, rule, fix } = finding;
	return [`- ${signs[severity]} ${placeOf(finding, link, named)}: ${message(text)} <sub>${rule}${fix?.safe ? " · safe fix" : ""}</sub>`, ...relatedItems(finding, link).map((one) => `  ${one}`)].join("\n");
}
function placeOf({ file, line, mergeOnly }, link, named) {
	if (mergeOnly) return `${named ? `${code(file)}, ` : ""}in the merge with the target`;
	const place = named ? code(`${file}:${line}`) : `line ${line}`;
	return link ? `[${place}](${link(file, line)})` : place;
}
const MOST_RELATED = 10;
function relatedItems({ file: own, line, related }, link) {
	const others = related.filter((place) => related.length > 1 || place.file !== own || place.line !== line);
	const items = others.slice(0, MOST_RELATED).map((place) => `- ${placeOf(place, link, place.file !== own)}: ${message(place.note)}`);
	return others.length > MOST_RELATED ? [...items, `- … and ${others.length - MOST_RELATED} more`] : items;
}
function fitParts(head, parts, limit) {
	const close = "\n</details>\n";
	const reserve = 400;
	let out = head;
	let size = Buffer.byteLength(out);
	let left = parts.reduce((total, { items }) => total + items.length, 0);
	for (const { open, items } of parts) {
		const opening = Buffer.byteLength(`\n${open}\n${close}`);
		const first = Buffer.byteLength(`${items[0] ?? ""}\n`);
		if (size + opening + first + reserve > limit) break;
		out += `\n${open}\n`;
		size += opening;
		for (const text of items) {
			const bytes = Buffer.byteLength(`${text}\n`);
			if (size + bytes + reserve > limit) break;
			out += `${text}\n`;
			size += bytes;
			left--;
		}
		out += close;
	}
	return left === 0 ? out : `${out}\n**… and ${plural(left, "finding")} more**, left out to stay below GitHub's limit for a summary. The JSON report has them all.\n`;
}

export { within as _, item as a, ruleTable as c, commandLine as d, message as f, fitInto as g, cutText as h, heading as i, signs as l, byteLength as m, changeItems as n, notes as o, plainText as p, formatMarkdown as r, relatedItems as s, changeChart as t, code as u };