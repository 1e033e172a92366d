import "./rolldown-runtime.js";
import { a as severities } from "./rule.js";
import { g as message, h as code, i as notes, m as plural, n as heading, o as ruleTable, r as item } from "./markdown.js";
import { i as vocabulary } from "./vocabulary.js";
import { r as viewOf } from "./report.js";
import { c as movedOn, l as noPullRequest, o as makeIdentity, r as hasMovedOn, s as mark, u as readMark } from "./sink2.js";

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
		const provides = carrier === vocabulary.providesTo;
		const [from, to] = provides ? [other, at] : [at, other];
		const known = edges.get(`${from}\n${to}`);
		if (known && (known.broken || known.state !== "kept" && !broken)) return;
		edges.set(`${from}\n${to}`, {
			from,
			to,
			carrier: provides ? vocabulary.dependsOn : carrier,
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
	const uses = carrier === vocabulary.dependsOn ? "" : "uses";
	const words = [broken ? "broken" : state === "kept" ? "" : state, uses].filter((word) => word !== "").join(", ");
	const line = broken || state === "removed" ? "-.->" : state === "added" ? "==>" : "-->";
	return words === "" ? line : `${line}|${words}|`;
}
function label(path) {
	return [...path.slice(0, 80)].map((sign) => /[\w./ -]/.test(sign) ? sign : `#${sign.codePointAt(0)};`).join("");
}

// src/report/comment.ts
function formatComment(report, { failed, remarks = [], link, limit }) {
	const introduced = viewOf(report, "introduced");
	return fitSections([
		heading(introduced, failed),
		"",
		...notes(introduced),
		...remarks.flatMap((remark) => [remark, ""])
	].join("\n"), report.comparison ? [
		list("Introduced", introduced.findings, link, true),
		changeList(report.comparison.changes),
		graph(report.comparison.changes),
		list("Fixed", report.comparison.fixed, void 0, false),
		list("Still there", report.findings.filter(({ status }) => status === "unchanged"), link, false)
	] : [{
		open: "",
		items: [ruleTable(report).join("\n")],
		close: "\n"
	}, list("Findings", report.findings, link, true)], limit);
}
const nothing = {
	open: "",
	items: [],
	close: ""
};
function list(title, findings, link, open) {
	if (findings.length === 0) return nothing;
	const items = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).map((finding) => item(finding, link, true));
	return open ? {
		open: `### ${title}\n\n`,
		items,
		close: "\n"
	} : {
		open: `<details><summary>${title}: ${plural(findings.length, "finding")}</summary>\n\n`,
		items,
		close: "\n</details>\n\n"
	};
}
function changeList(changes) {
	if (changes.length === 0) return nothing;
	return {
		open: "### What changed\n\n",
		items: changes.map(({ file, what }) => `- ${code(file)}: ${what.map(message).join(" · ")}`),
		close: "\n"
	};
}
function graph(changes) {
	const chart = formatGraph(changes);
	return chart === void 0 ? nothing : {
		open: "",
		items: [`\`\`\`mermaid\n${chart}\n\`\`\``],
		close: "\n"
	};
}
const RESERVE = 200;
function fitSections(head, sections, limit) {
	let out = `${head}\n`;
	let left = 0;
	for (const { open, items, close } of sections) {
		let room = limit - RESERVE - out.length - open.length - close.length;
		const fitting = [];
		for (const text of items) {
			room -= text.length + 1;
			if (room < 0) break;
			fitting.push(text);
		}
		left += items.length - fitting.length;
		if (fitting.length > 0) out += `${open}${fitting.join("\n")}\n${close}`;
	}
	return left === 0 ? out : `${out}\n**… and ${plural(left, "line")} more**, left out to stay below GitHub's limit. The JSON report has them all.\n`;
}

// src/github/sinks/comment.ts
const LONGEST = 65e3;
const comment = {
	name: "comment",
	title: "comment",
	permission: "pull-requests: write",
	async deliver(delivery) {
		const { client, repository, pullRequest, report, failed, remarks, link, key } = delivery;
		if (!pullRequest) return noPullRequest;
		const issue = {
			...repository,
			issue_number: pullRequest.number
		};
		const sign = mark("comment", key);
		const body = `${sign}\n${formatComment(report, {
			failed,
			remarks,
			link,
			limit: LONGEST - sign.length - 1
		})}`;
		const isOurs = makeIdentity(client);
		const find = async () => {
			const all = await client.readAll("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issue);
			const found = [];
			for (const one of all) if (readMark("comment", one.body)?.[0] === key && await isOurs(one.user)) found.push(one);
			return found;
		};
		const [first, ...others] = await find();
		if (await hasMovedOn(delivery)) return movedOn;
		if (first) {
			if (first.body !== body) await client.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...repository,
				comment_id: first.id,
				body
			});
			for (const other of others) await client.read("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				...repository,
				comment_id: other.id
			});
			return;
		}
		if (report.comparison?.changes.length === 0 && report.comparison.introduced === 0 && !failed) return { skipped: "no modules changed, and there is no comment to bring up to date" };
		await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...issue,
			body
		}, async () => (await find())[0]);
	}
};

export { comment };