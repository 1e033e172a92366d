import "./rolldown-runtime.js";
import { Ft as reportItems, Mt as viewOf, Pt as itemsOf, Qn as plural } from "./lint.js";
import { c as notes, d as ruleTable, h as fitInto, i as countFindings, n as changeChart, o as heading, p as byteLength, r as changeItems, s as item, t as bySeverity } from "./report-markdown.js";
import { d as movedOn, f as noPullRequest, i as hasMovedOn, p as readMark, s as ifStillThere, t as OVERTAKEN, u as mark } from "./github-sinks-sink.js";

// src/report/comment.ts
function formatComment(report, { failed, remarks = [], link, limit }) {
	const introduced = viewOf(report, "introduced");
	const head = [
		heading(introduced, failed),
		"",
		...notes(introduced),
		...remarks.flatMap((remark) => [remark, ""])
	].join("\n");
	const sections = report.comparison ? [
		...open("Introduced", reportItems(introduced), link),
		...changeLists(report.comparison.changes),
		folded("Fixed", itemsOf(report.comparison.fixed, []), void 0),
		folded("Still there", reportItems(report).filter(({ lead }) => lead.status === "unchanged"), link)
	] : [{
		open: "",
		items: [ruleTable(report).join("\n")],
		close: "\n"
	}, ...open("Findings", reportItems(report), link)];
	return fitInto((most) => fitSections(head, sections, most), limit);
}
const nothing = {
	open: "",
	items: [],
	close: ""
};
function open(title, told, link) {
	const ranked = bySeverity(told);
	const first = ranked.slice(0, 20);
	if (first.length === 0) return [];
	return [{
		open: `### ${title}\n\n`,
		items: first.map((reportItem) => item(reportItem, link, true).text),
		close: "\n"
	}, folded("More", ranked.slice(20), link)];
}
function folded(title, told, link) {
	if (told.length === 0) return nothing;
	return {
		open: `<details><summary>${title}: ${plural(countFindings(told), "finding")}</summary>\n\n`,
		items: bySeverity(told).map((reportItem) => item(reportItem, link, true).text),
		close: "\n</details>\n\n"
	};
}
function changeLists(changes) {
	if (changes.length === 0) return [];
	const items = changeItems(changes);
	const chart = changeChart(changes);
	const rest = items.slice(20);
	return [
		{
			open: "### What changed\n\n",
			items: items.slice(0, 20),
			close: "\n"
		},
		chart === void 0 ? nothing : {
			open: "",
			items: [chart],
			close: "\n"
		},
		rest.length === 0 ? nothing : {
			open: `<details><summary>More: ${plural(rest.length, "module")}</summary>\n\n`,
			items: rest,
			close: "\n</details>\n\n"
		}
	];
}
const RESERVE = 200;
function fitSections(head, sections, limit) {
	let out = `${head}\n`;
	let left = 0;
	for (const { open, items, close } of sections) {
		let room = limit - RESERVE - byteLength(out) - byteLength(open) - byteLength(close);
		const fitting = [];
		for (const text of items) {
			room -= byteLength(text) + 1;
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
	async publish(publication) {
		const { client, identity, repository, pullRequest, report, failed, remarks, link, key } = publication;
		if (!pullRequest) return noPullRequest;
		const issue = {
			...repository,
			issue_number: pullRequest.number
		};
		const sign = mark("comment", key);
		const say = (more) => `${sign}\n${formatComment(report, {
			failed,
			remarks: [...more, ...remarks],
			link,
			limit: LONGEST - sign.length - 1
		})}`;
		const body = say([]);
		const find = async () => {
			const all = await client.readAll("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issue);
			const found = [];
			for (const one of all) if (readMark("comment", one.body)?.[0] === key && await identity.isOurs(one.user)) found.push({
				...one,
				id: Number(one.id)
			});
			return found.sort((a, b) => a.id - b.id);
		};
		const remove = (id) => ifStillThere(client.read("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...repository,
			comment_id: id
		}));
		const update = (id, text = body) => ifStillThere(client.read("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...repository,
			comment_id: id,
			body: text
		}));
		const giveWay = async () => {
			const all = await find();
			const own = all.find((one) => one.body === body);
			if (own) await (all.length > 1 ? remove(own.id) : update(own.id, say([OVERTAKEN])));
			return movedOn;
		};
		const known = await find();
		if (await hasMovedOn(publication)) return movedOn;
		let isThere = false;
		let isChanged = false;
		for (const { id, body: old } of known) if (isThere) await remove(id);
		else if (old === body) isThere = true;
		else isThere = isChanged = await update(id);
		if (isThere) return isChanged && await hasMovedOn(publication) ? giveWay() : void 0;
		if (report.comparison?.changes.length === 0 && report.comparison.introduced === 0 && !failed) return { skipped: "no modules changed, and there is no comment to bring up to date" };
		const written = await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...issue,
			body
		}, async () => (await find())[0]);
		identity.wrote(written.user);
		if (await hasMovedOn(publication)) return giveWay();
		const [first] = await find();
		if (first && first.id < Number(written.id)) {
			if (first.body !== body) await update(first.id);
			await remove(Number(written.id));
		}
	}
};

export { comment };