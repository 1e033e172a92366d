import "./rolldown-runtime.js";
import { Bt as missingRules, E as countSafe, Ft as reportItems, Ht as splitMessage, It as baseName, Lt as baselineWords, Qn as plural, Ut as verdictWords, Vt as skippedWords, Xn as groupBy, Zn as grouped, d as countByRule, fr as severities, u as countByFile, zt as coverage } from "./lint.js";
import { a as plainText, i as message, n as codeInHtml, r as commandLine, t as code } from "./report-markdown-text.js";
import { b as rulePageOf, k as escapeLine, v as program } from "./print.js";

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
	return `## ${failed || missingRules(report).length > 0 ? "❌" : report.findings.length > 0 || report.comparison?.notes.length ? "⚠️" : "✅"} patternlint: ${verdictWords(report)} in ${plural(report.summary.modules, "module")}`;
}
function notes(report) {
	const { summary, skipped, unreadable, comparison } = report;
	const facts = [
		...comparison ? [`compared with ${code(baseName(comparison.base))}`] : [],
		...summary.phases > 0 ? [`${coverage(report).replace("phases complete", "phases complete:")}`] : [],
		`${plural(summary.files, "file")} looked at`,
		...summary.suppressed > 0 ? [`${plural(summary.suppressed, "finding")} suppressed in place`] : [],
		...baselineWords(report).map(message),
		...skipped.length > 0 ? [`${skippedWords(report)?.replace(/<.*?>/, "`$&`")} skipped${someNames(skipped)}`] : []
	];
	const lost = [...unreadable.map(({ file, reason }) => `> **${code(file)} could not be read**: ${plainText(reason)}.`), ...missingRules(report).map((text) => `> **${message(text)}**`)].flatMap((line) => [line, ""]);
	const changed = (comparison?.notes ?? []).flatMap((note) => [`> ⚠️ ${message(note)}`, ""]);
	return [
		`${facts.join(" · ")}`,
		"",
		...changed,
		...lost
	];
}
const MOST_SKIPPED = 5;
function someNames(files) {
	const names = files.slice(0, MOST_SKIPPED).map(({ file }) => code(file));
	return ` (${names.join(", ")}${files.length > names.length ? ", …" : ""})`;
}
function ruleLink(id) {
	const page = rulePageOf(id);
	return page === void 0 ? id : `[${id}](${page})`;
}
function ruleTable(report) {
	if (report.findings.length === 0) return [];
	const counts = countByRule(report.findings, reportItems(report));
	const withCauses = counts.some(({ findings, causes }) => causes !== findings);
	const withFixes = withCauses && counts.some(({ safeFixes }) => safeFixes > 0);
	const head = [
		"rule",
		"errors",
		"warnings",
		"notices",
		...withCauses ? ["causes"] : [],
		...withFixes ? ["safe fixes"] : []
	];
	const rows = counts.map((count) => [
		ruleLink(count.rule),
		...severities.map((severity) => count.severities[severity] || ""),
		...withCauses ? [count.causes || ""] : [],
		...withFixes ? [count.safeFixes || ""] : []
	]);
	const fixes = countSafe(report.findings);
	const offer = withFixes ? [`${commandLine(`${program} --fix`, "")} settles ${grouped(fixes)} of ${plural(report.findings.length, "finding")}.`, ""] : [];
	return [
		row(head),
		row(head.map((_, at) => at === 0 ? "---" : "---:")),
		...rows.map(row),
		"",
		...offer
	];
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
const OPEN_ITEMS = 20;
const MOST_OPEN = 10;
function fileParts(report, link) {
	const told = bySeverity(reportItems(report));
	const isOpen = told.length <= 20;
	const part = (name, own, open) => ({
		open: `<details${open ? " open" : ""}><summary>${name}: ${plural(countFindings(own), "finding")}</summary>\n`,
		items: own.map((reportItem) => item(reportItem, link))
	});
	const shared = bySeverity(told.filter(({ files }) => files > 1).sort((a, b) => b.others.length - a.others.length));
	const byFile = groupBy(told.filter(({ files }) => files === 1), ({ lead }) => lead.file);
	const files = countByFile(report.findings).flatMap(({ file }) => {
		const own = byFile.get(file);
		return own ? [part(codeInHtml(file), own, isOpen)] : [];
	});
	const [first, rest] = [shared.slice(0, MOST_OPEN), shared.slice(MOST_OPEN)];
	return [
		...first.length > 0 ? [part("In several files", first, true)] : [],
		...rest.length > 0 ? [part("More in several files", rest, isOpen)] : [],
		...files
	];
}
function bySeverity(told) {
	return [...told].sort((a, b) => severities.indexOf(a.lead.severity) - severities.indexOf(b.lead.severity));
}
function countFindings(told) {
	return told.reduce((total, { others }) => total + 1 + others.length, 0);
}
function item(reportItem, link, named = false) {
	const { lead, others, title, files, fix } = reportItem;
	const [what, own] = splitMessage(lead.message);
	const advice = reportItem.advice ?? own;
	const words = files > 1 && title !== void 0 ? `**${message(`${title}.`)}**${advice && ` ${message(advice)}`}` : `${placeOf(lead, link, named)}: ${message(advice ? `${what} ${advice}` : what)}`;
	const mended = fix === "safe" ? others.length > 0 ? " · safe fixes" : " · safe fix" : "";
	const places = others.length > 0 ? otherPlaces(reportItem, link) : relatedItems(lead, link);
	return {
		text: [`- ${signs[lead.severity]} ${words} <sub>${lead.rule}${mended}</sub>`, ...places.map((one) => `  ${one}`)].join("\n"),
		findings: others.length + 1
	};
}
const MOST_PLACES = 20;
const MOST_FILES = 5;
function otherPlaces({ lead, others, files }, link) {
	if (files === 1) {
		const lines = [...new Map(others.map((other) => [other.line, other])).values()];
		const shown = lines.slice(0, MOST_PLACES).map((one) => linkTo(one, link, `${one.line}`) ?? "the merge with the target");
		const more = lines.length > shown.length ? ", …" : "";
		return [`- and ${grouped(others.length)} more in this file: ${lines.length === 1 ? "line" : "lines"} ${shown.join(", ")}${more}`];
	}
	const firsts = [...groupBy([lead, ...others], ({ file }) => file).values()].flatMap(([first]) => first ?? []);
	const items = firsts.slice(0, MOST_FILES).map((one) => placeOf(one, link, true));
	const more = firsts.length > items.length ? `, and ${plural(firsts.length - items.length, "more file")}` : "";
	return [`- in ${items.join(", ")}${more}`];
}
function placeOf(region, link, named) {
	const { file, line } = region;
	return linkTo(region, link, named ? code(`${file}:${line}`) : `line ${line}`) ?? `${named ? `${code(file)}, ` : ""}in the merge with the target`;
}
function linkTo({ file, line, mergeOnly }, link, words) {
	if (mergeOnly) return void 0;
	return link ? `[${words}](${link(file, line)})` : words;
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
	let left = parts.reduce((total, { items }) => total + items.reduce((sum, { findings }) => sum + findings, 0), 0);
	for (const { open, items } of parts) {
		const opening = Buffer.byteLength(`\n${open}\n${close}`);
		const first = Buffer.byteLength(`${items[0]?.text ?? ""}\n`);
		if (size + opening + first + reserve > limit) break;
		out += `\n${open}\n`;
		size += opening;
		for (const { text, findings } of items) {
			const bytes = Buffer.byteLength(`${text}\n`);
			if (size + bytes + reserve > limit) break;
			out += `${text}\n`;
			size += bytes;
			left -= findings;
		}
		out += close;
	}
	return left === 0 ? out : `${out}\n**… and ${plural(left, "finding")} more**, left out to stay below GitHub's limit for a summary. The JSON report has them all.\n`;
}

export { formatMarkdown as a, notes as c, ruleTable as d, signs as f, within as g, fitInto as h, countFindings as i, relatedItems as l, cutText as m, changeChart as n, heading as o, byteLength as p, changeItems as r, item as s, bySeverity as t, ruleLink as u };