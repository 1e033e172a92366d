import "./rolldown-runtime.js";
import { a as lineText } from "./lines.js";
import { r as fitInto, t as byteLength } from "./fit.js";
import { a as item, d as counted, h as message, l as signs, s as relatedItems } from "./markdown.js";
import { n as plural } from "./numbers.js";
import { i as hasControls } from "./escape.js";
import { t as homepage } from "./version.js";
import { a as severities } from "./rule.js";
import { t as RequestFailure } from "./failure.js";
import { a as ifAllowed, c as mark, d as readMark, l as movedOn, n as fullPath, r as hasMovedOn, s as makeIdentity, u as noPullRequest } from "./sink2.js";

// src/report/suggestion.ts
const MOST_LINES = 30;
function suggestionFor({ file, fix }, source) {
	return fix?.safe && fix.edits.every((edit) => edit.file === file) ? suggest(file, fix.edits, source) : void 0;
}
function offerSuggestions(findings, source) {
	const byFile = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const suggestion = suggestionFor(finding, source);
		if (!suggestion) continue;
		const group = byFile.get(finding.file);
		if (group) group.push({
			finding,
			suggestion
		});
		else byFile.set(finding.file, [{
			finding,
			suggestion
		}]);
	}
	return new Map([...byFile.values()].flatMap((open) => [...mergeMeeting(open, source)]));
}
function mergeMeeting(open, source) {
	const offers = /* @__PURE__ */ new Map();
	for (let next = open.shift(); next; next = open.shift()) {
		let { suggestion } = next;
		const settles = [];
		let edits = next.finding.fix?.edits ?? [];
		for (let at = 0; at < open.length; at++) {
			const { finding, suggestion: other } = open[at];
			if (other.line > suggestion.endLine || other.endLine < suggestion.line) continue;
			const joined = joinEdits(edits, finding.fix?.edits ?? []);
			const together = suggest(finding.file, joined, source);
			if (!together) continue;
			suggestion = together;
			edits = joined;
			settles.push(finding);
			open.splice(at, 1);
			at = -1;
		}
		offers.set(next.finding, {
			suggestion,
			settles
		});
	}
	return offers;
}
function joinEdits(edits, more) {
	const before = (a, b) => a.endLine < b.line || a.endLine === b.line && a.endColumn <= b.column;
	return [...edits, ...more.filter((edit) => edits.every((known) => before(known, edit) || before(edit, known)))];
}
function suggest(file, edits, source) {
	const index = source(file);
	if (!index || edits.length === 0) return void 0;
	const line = Math.min(...edits.map((edit) => edit.line));
	const last = Math.max(...edits.map((edit) => edit.endLine));
	const endLine = index.starts[last - 1] === index.text.length ? last - 1 : last;
	if (endLine < line || endLine - line >= MOST_LINES) return void 0;
	const from = index.starts[line - 1];
	const to = index.starts[endLine] ?? index.text.length;
	const old = index.text.slice(from, to);
	const offset = (at, column) => index.starts[at - 1] + column - 1 - from;
	let text = old;
	for (const edit of [...edits].sort((a, b) => b.line - a.line || b.column - a.column)) text = text.slice(0, offset(edit.line, edit.column)) + edit.text + text.slice(offset(edit.endLine, edit.endColumn));
	if (text === old || /\r|@\w/.test(text) || hasControls(text)) return void 0;
	const ended = old.endsWith("\n");
	if (ended && text !== "" && !text.endsWith("\n")) return void 0;
	const lines = (ended ? text.replace(/\n$/, "") : text).split("\n");
	return {
		line,
		endLine,
		lines: ended && text === "" ? [] : lines
	};
}
function replacedLines({ file }, { line, endLine }, source) {
	const index = source(file);
	return index ? Array.from({ length: endLine - line + 1 }, (_, at) => lineText(index, line + at)) : [];
}

// src/github/hunks.ts
function readHunks(patch) {
	const hunks = [];
	for (const line of patch.split("\n")) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
		if (start !== void 0) hunks.push({
			start: Number(start),
			lines: []
		});
		else if (line.startsWith("+") || line.startsWith(" ")) hunks.at(-1)?.lines.push(line.slice(1).replace(/\r$/, ""));
	}
	return hunks.filter(({ lines }) => lines.length > 0);
}
function locate(hunks, lines, at) {
	const matches = (hunk, from) => from >= 0 && lines.every((line, offset) => hunk.lines[from + offset] === line);
	for (const hunk of hunks) if (matches(hunk, at - hunk.start)) return at;
	const elsewhere = hunks.flatMap((hunk) => hunk.lines.flatMap((_, from) => matches(hunk, from) ? [hunk.start + from] : []));
	return elsewhere.length === 1 ? elsewhere[0] : void 0;
}

// src/github/sinks/review.ts
const MOST_COMMENTS = 30;
const LONGEST_BODY = 65e3;
const review = {
	name: "review",
	title: "review",
	permission: "pull-requests: write",
	async deliver(delivery) {
		const { client, repository, pullRequest, shown, report } = delivery;
		if (!pullRequest) return noPullRequest;
		if (await hasMovedOn(delivery)) return movedOn;
		const pull = {
			...repository,
			pull_number: pullRequest.number
		};
		const { placed, unplaced } = await place(shown.findings, delivery, pull);
		const isOurs = makeIdentity(client);
		const existing = await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull);
		const ours = [];
		for (const one of existing) if (readMark("finding", one.body)?.[0] === delivery.key && await isOurs(one.user)) ours.push(one);
		const { told, standing } = await tidy(ours, existing, placed, report.findings, delivery);
		const unsaid = placed.filter(({ finding }) => !told.has(finding.fingerprint));
		const fresh = unsaid.slice(0, Math.max(0, MOST_COMMENTS - standing));
		const rest = [...unplaced, ...unsaid.slice(fresh.length).map(({ finding }) => finding)];
		await tell(fresh, {
			unplaced: unplaced.length,
			rest
		}, delivery, pull, isOurs);
	}
};
async function place(findings, delivery, pull) {
	const ranked = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
	if (ranked.length === 0) return {
		placed: [],
		unplaced: []
	};
	const files = await delivery.client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", pull, 30);
	const hunks = new Map(files.map(({ filename, patch }) => [filename, patch === void 0 ? [] : readHunks(patch)]));
	const offers = offerSuggestions(ranked, delivery.lines);
	const placed = [];
	const unplaced = [];
	for (const finding of ranked) {
		const comment = toComment(finding, offers.get(finding), hunks.get(fullPath(delivery, finding.file)) ?? [], delivery);
		if (comment) placed.push({
			finding,
			comment
		});
		else unplaced.push(finding);
	}
	return {
		placed,
		unplaced
	};
}
function toComment(finding, offer, hunks, delivery) {
	const { lines, key, link } = delivery;
	const index = lines(finding.file);
	if (!index || hunks.length === 0) return void 0;
	const path = fullPath(delivery, finding.file);
	const places = relatedItems(finding, link).join("\n");
	const head = `${mark("finding", key, finding.fingerprint)}\n${signs[finding.severity]} ${message(finding.message)}${places === "" ? "" : `\n\n${places}`}\n\n<sub>[${finding.rule}](${homepage}/blob/main/docs/rules/${finding.rule}.md)</sub>`;
	if (offer) {
		const { suggestion, settles } = offer;
		const start = locate(hunks, replacedLines(finding, suggestion, lines), suggestion.line);
		if (start !== void 0) {
			const end = start + suggestion.endLine - suggestion.line;
			const also = settles.length === 0 ? "" : `\n\nThe suggestion settles ${plural(settles.length, "other finding")} on these lines as well.`;
			return {
				path,
				...range(start, end),
				body: `${head}${also}\n\n${suggestionBlock(suggestion.lines)}`
			};
		}
	}
	const line = locate(hunks, [lineText(index, finding.line)], finding.line);
	return line === void 0 ? void 0 : {
		path,
		...range(line, line),
		body: head
	};
}
function range(start, end) {
	return {
		line: end,
		side: "RIGHT",
		...start < end && {
			start_line: start,
			start_side: "RIGHT"
		}
	};
}
function suggestionBlock(lines) {
	const longest = Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return `${fence}suggestion\n${lines.map((line) => `${line}\n`).join("")}${fence}`;
}
async function tidy(ours, all, placed, findings, { client, repository }) {
	const answered = new Set(all.map(({ in_reply_to_id }) => Number(in_reply_to_id)));
	const open = new Set(findings.map(({ fingerprint }) => fingerprint));
	const wanted = new Map(placed.map((one) => [one.finding.fingerprint, one.comment]));
	const told = /* @__PURE__ */ new Set();
	let standing = 0;
	for (const comment of ours) {
		const { id, body, line } = comment;
		const fingerprint = readMark("finding", body)?.[1] ?? "";
		const now = wanted.get(fingerprint);
		const one = {
			...repository,
			comment_id: Number(id)
		};
		const stays = !(line === null || line === void 0) && (now ? !told.has(fingerprint) && hasLength(comment, now) : open.has(fingerprint));
		const remains = stays || answered.has(Number(id));
		const isOwn = !remains ? await removeComment(client, one) : !stays || !now || now.body === body ? true : await ifAllowed(client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
			...one,
			body: now.body
		}));
		if (!remains || !isOwn) continue;
		told.add(fingerprint);
		standing++;
	}
	return {
		told,
		standing
	};
}
function hasLength(old, now) {
	const length = ({ line, start_line: start }) => (line ?? 0) - (start ?? line ?? 0);
	return length(old) === length(now);
}
async function removeComment(client, one) {
	try {
		return await ifAllowed(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", one));
	} catch (error) {
		if (!(error instanceof RequestFailure && error.status === 404)) throw error;
		return true;
	}
}
async function tell(fresh, left, delivery, pull, isOurs) {
	const { client, head, key, run } = delivery;
	const earlier = [];
	for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull)) if (readMark("review", one.body)?.[0] === key && await isOurs(one.user)) earlier.push(one);
	const last = earlier.at(-1);
	if (fresh.length === 0 && (last || left.rest.length === 0)) {
		if (last) await updateBody(last, reviewBody(readMark("review", last.body)?.[1] ?? run, left, delivery), delivery, pull);
		return;
	}
	const body = reviewBody(run, left, delivery);
	const post = (text, comments) => client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...pull,
		commit_id: head,
		event: "COMMENT",
		body: text,
		comments
	}, async () => {
		return (await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull)).find((one) => readMark("review", one.body)?.join(" ") === `${key} ${run}`);
	});
	try {
		await post(body, fresh.map(({ comment }) => comment));
	} catch (error) {
		if (!(error instanceof RequestFailure && error.status === 422) || fresh.length === 0) throw error;
		const rest = [...fresh.map(({ finding }) => finding), ...left.rest];
		const everything = {
			unplaced: rest.length,
			rest
		};
		if (last) return updateBody(last, reviewBody(readMark("review", last.body)?.[1] ?? run, everything, delivery), delivery, pull);
		await post(reviewBody(run, everything, delivery), []);
	}
	for (const old of earlier) await updateBody(old, `${mark("review", key, readMark("review", old.body)?.[1] ?? "")}\nA later review has taken the place of this one.`, delivery, pull);
}
async function updateBody(old, body, { client }, pull) {
	if (old.body !== body) await client.read("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
		...pull,
		review_id: Number(old.id),
		body
	});
}
function reviewBody(run, { unplaced, rest }, { shown, key, link }) {
	const head = `${mark("review", key, run)}\n`;
	if (shown.findings.length === 0) return `${head}**patternlint**: all findings of this review are settled.`;
	const verdict = `**patternlint**: ${counted(shown.summary)}${shown.comparison ? " introduced" : ""}.`;
	if (rest.length === 0) return `${head}${verdict}`;
	const why = [...unplaced > 0 ? [`${plural(unplaced, "finding")} not on a line that this pull request shows`] : [], ...rest.length > unplaced ? [`${plural(rest.length - unplaced, "finding")} without a comment, since ${MOST_COMMENTS} comments stand already`] : []];
	const items = rest.map((finding) => item(finding, link, true));
	return fitInto((limit) => {
		const fitting = within(items, limit - MORE);
		const more = items.length - fitting.length;
		const end = more > 0 ? `\n… and ${plural(more, "finding")} more: the job summary and the report have them.` : "";
		return `${head}${verdict} ${why.join(", and ")}:\n\n${fitting.map((one) => `${one}\n`).join("")}${end}`;
	}, LONGEST_BODY);
}
const MORE = 500;
function within(items, most) {
	let size = 0;
	const end = items.findIndex((item) => {
		size += byteLength(item) + 1;
		return size > most;
	});
	return end < 0 ? [...items] : items.slice(0, end);
}

export { review };