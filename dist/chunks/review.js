import "./rolldown-runtime.js";
import { a as lineText } from "./lines.js";
import { r as fitInto, t as byteLength } from "./fit.js";
import { a as item, d as counted, g as message, l as signs, s as relatedItems } from "./markdown.js";
import { n as plural } from "./numbers.js";
import { i as hasControls } from "./escape.js";
import { t as homepage } from "./version.js";
import { a as severities } from "./rule.js";
import { t as RequestFailure } from "./failure.js";
import { a as ifAllowed, c as mark, d as readMark, l as movedOn, n as fullPath, r as hasMovedOn, s as makeIdentity, u as noPullRequest } from "./sink2.js";

// src/report/suggestion.ts
const MOST_LINES = 30;
const LONGEST = 5e3;
function suggestionFor({ file, fix }, source) {
	return fix?.safe && fix.edits.every((edit) => edit.file === file) ? suggest(file, fix.edits, source) : void 0;
}
function offerSuggestions(findings, source) {
	const byFile = /* @__PURE__ */ new Map();
	for (const [order, finding] of findings.entries()) {
		const suggestion = suggestionFor(finding, source);
		if (!suggestion) continue;
		const one = {
			finding,
			order,
			suggestion,
			edits: finding.fix?.edits ?? []
		};
		const group = byFile.get(finding.file);
		if (group) group.push(one);
		else byFile.set(finding.file, [one]);
	}
	const offers = /* @__PURE__ */ new Map();
	for (const open of byFile.values()) for (const group of groupByLines(withoutClashes(open))) offerGroup(group, source, offers);
	return offers;
}
function withoutClashes(open) {
	const all = open.flatMap((one) => one.edits.map((edit) => ({
		edit,
		one
	})));
	all.sort((a, b) => comparePlaces(a.edit, b.edit) || a.one.order - b.one.order);
	const dropped = /* @__PURE__ */ new Set();
	let last = all[0];
	for (const next of all.slice(1)) if (!last || dropped.has(next.one) || !isBefore(next.edit, last.edit)) last = next;
	else if (!isSame(next.edit, last.edit)) {
		const loses = next.one.order > last.one.order;
		dropped.add(loses ? next.one : last.one);
		if (!loses) last = next;
	}
	return open.filter((one) => !dropped.has(one));
}
function comparePlaces(a, b) {
	return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
function isBefore(edit, other) {
	return edit.line < other.endLine || edit.line === other.endLine && edit.column < other.endColumn;
}
function isSame(a, b) {
	return comparePlaces(a, b) === 0 && a.text === b.text;
}
function groupByLines(open) {
	const groups = [];
	let last = 0;
	for (const one of [...open].sort((a, b) => a.suggestion.line - b.suggestion.line || a.order - b.order)) {
		const group = one.suggestion.line <= last ? groups.at(-1) : void 0;
		if (group) group.push(one);
		else groups.push([one]);
		last = Math.max(group ? last : 0, one.suggestion.endLine);
	}
	return groups;
}
function offerGroup(group, source, offers) {
	const offer = (members, suggestion) => {
		const [first, ...others] = [...members].sort((a, b) => a.order - b.order);
		offers.set(first.finding, {
			suggestion,
			settles: others.map(({ finding }) => finding)
		});
	};
	const [first] = group;
	const whole = group.length === 1 ? first.suggestion : suggestAll(group, source);
	if (whole) {
		offer(group, whole);
		return;
	}
	let members = [first];
	let suggestion = first.suggestion;
	for (const one of group.slice(1)) {
		const together = one.suggestion.line <= suggestion.endLine ? suggestAll([...members, one], source) : void 0;
		if (together) {
			members.push(one);
			suggestion = together;
		} else if (one.suggestion.line > suggestion.endLine) {
			offer(members, suggestion);
			members = [one];
			suggestion = one.suggestion;
		}
	}
	offer(members, suggestion);
}
function suggestAll(members, source) {
	const edits = members.flatMap((one) => one.edits).sort(comparePlaces);
	return suggest(members[0].finding.file, edits.filter((edit, at) => at === 0 || !isReplacement(edit) || !isSame(edit, edits[at - 1])), source);
}
function isReplacement(edit) {
	return edit.line !== edit.endLine || edit.column !== edit.endColumn;
}
function suggest(file, edits, source) {
	const index = source(file);
	if (!index || edits.length === 0) return void 0;
	const line = edits.reduce((least, edit) => Math.min(least, edit.line), Number.POSITIVE_INFINITY);
	const last = edits.reduce((most, edit) => Math.max(most, edit.endLine), 0);
	const endLine = index.starts[last - 1] === index.text.length ? last - 1 : last;
	if (endLine < line || endLine - line >= MOST_LINES) return void 0;
	const from = index.starts[line - 1];
	const to = index.starts[endLine] ?? index.text.length;
	if (to - from > LONGEST) return void 0;
	const old = index.text.slice(from, to);
	const offset = (at, column) => index.starts[at - 1] + column - 1 - from;
	let text = "";
	let done = 0;
	for (const edit of [...edits].sort(comparePlaces)) {
		text += old.slice(done, offset(edit.line, edit.column)) + edit.text;
		done = offset(edit.endLine, edit.endColumn);
	}
	text += old.slice(done);
	if (text.length > 2 * LONGEST || text === old || /\r|@\w/.test(text) || hasControls(text)) return void 0;
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
function isShown(hunks, lines, at) {
	return hunks.some(({ start, lines: own }) => at >= start && lines.every((line, offset) => own[at - start + offset] === line));
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
	if (!index || hunks.length === 0 || finding.mergeOnly || !delivery.placesKnown) return void 0;
	const path = fullPath(delivery, finding.file);
	const places = relatedItems(finding, link).join("\n");
	const head = `${mark("finding", key, finding.fingerprint)}\n${signs[finding.severity]} ${message(finding.message)}${places === "" ? "" : `\n\n${places}`}\n\n<sub>[${finding.rule}](${homepage}/blob/main/docs/rules/${finding.rule}.md)</sub>`;
	if (offer) {
		const { suggestion, settles } = offer;
		if (isShown(hunks, replacedLines(finding, suggestion, lines), suggestion.line)) {
			const also = settles.length === 0 ? "" : `\n\nThe suggestion settles ${plural(settles.length, "other finding")} on these lines as well.`;
			return {
				path,
				...range(suggestion.line, suggestion.endLine),
				body: `${head}${also}\n\n${suggestionBlock(suggestion.lines)}`
			};
		}
	}
	const { line } = finding;
	return isShown(hunks, [lineText(index, line)], line) ? {
		path,
		...range(line, line),
		body: head
	} : void 0;
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
function reviewBody(run, { unplaced, rest }, { shown, key, link, remarks }) {
	const head = `${mark("review", key, run)}\n`;
	const end = remarks.map((remark) => `\n\n${remark}`).join("");
	if (shown.findings.length === 0) return `${head}**patternlint**: all findings of this review are settled.${end}`;
	const verdict = `**patternlint**: ${counted(shown.summary)}${shown.comparison ? " introduced" : ""}.`;
	if (rest.length === 0) return `${head}${verdict}${end}`;
	const why = [...unplaced > 0 ? [`${plural(unplaced, "finding")} not on a line that this pull request shows`] : [], ...rest.length > unplaced ? [`${plural(rest.length - unplaced, "finding")} without a comment, since ${MOST_COMMENTS} comments stand already`] : []];
	const items = rest.map((finding) => item(finding, link, true));
	return fitInto((limit) => {
		const fitting = within(items, limit - MORE);
		const more = items.length - fitting.length;
		const others = more > 0 ? `\n… and ${plural(more, "finding")} more: the job summary and the report have them.` : "";
		const first = fitting.slice(0, 20).map((one) => `${one}\n`);
		const folded = fitting.slice(20).map((one) => `${one}\n`);
		const fold = folded.length > 0 ? `\n<details><summary>More: ${plural(folded.length, "finding")}</summary>\n\n${folded.join("")}\n</details>\n` : "";
		return `${head}${verdict} ${why.join(", and ")}:\n\n${first.join("")}${fold}${others}${end}`;
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