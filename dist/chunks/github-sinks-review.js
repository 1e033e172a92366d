import "./rolldown-runtime.js";
import { D as isFixable, Fn as applyEdits, Nt as inTurn, O as placedEdits, Pt as itemsOf, Qn as plural, Rt as counted, T as chooseTogether, fr as severities, qn as lineText } from "./lint.js";
import { f as signs, g as within, h as fitInto, l as relatedItems, s as item, u as ruleLink } from "./report-markdown.js";
import { i as message } from "./report-markdown-text.js";
import { A as hasControls } from "./print.js";
import { t as RequestFailure } from "./github-failure.js";
import { d as movedOn, f as noPullRequest, i as hasMovedOn, o as ifAnswered, p as readMark, r as fullPath, s as ifStillThere, t as OVERTAKEN, u as mark } from "./github-sinks-sink.js";

// src/report/suggestion.ts
const MOST_LINES = 30;
const LONGEST$1 = 5e3;
function suggestionFor({ file, fix }, source) {
	return fix?.safe && fix.edits.every((edit) => edit.file === file) ? suggest(file, fix.edits, source) : void 0;
}
function offerSuggestions(findings, source) {
	const byFile = /* @__PURE__ */ new Map();
	for (const [order, finding] of findings.entries()) {
		const suggestion = suggestionFor(finding, source);
		if (!suggestion || !isFixable(finding)) continue;
		const one = {
			finding,
			order,
			suggestion
		};
		const group = byFile.get(finding.file);
		if (group) group.push(one);
		else byFile.set(finding.file, [one]);
	}
	const offers = /* @__PURE__ */ new Map();
	for (const open of byFile.values()) {
		const together = new Set(chooseTogether(open.map(({ finding }) => finding)));
		for (const group of groupByLines(open.filter(({ finding }) => together.has(finding)))) offerGroup(group, source, offers);
	}
	return offers;
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
	const [first] = members;
	return suggest(first.finding.file, members.flatMap(({ finding }) => finding.fix.edits), source);
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
	if (to - from > LONGEST$1) return void 0;
	const old = index.text.slice(from, to);
	const text = applyEdits(old, placedEdits(edits, index).map((edit) => ({
		...edit,
		start: edit.start - from,
		end: edit.end - from
	})));
	if (text.length > 2 * LONGEST$1 || text === old || /\r|@\w/.test(text) || hasControls(text)) return void 0;
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

// src/github/sinks/pull-comments.ts
async function readComments({ client }, pull) {
	return (await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", pull)).map((one) => ({
		...one,
		id: Number(one.id)
	}));
}
function remove(id, { client, repository }) {
	return ifStillThere(client.read("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
		...repository,
		comment_id: id
	}));
}
function rewrite(id, body, { client, repository }) {
	return ifStillThere(client.read("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
		...repository,
		comment_id: id,
		body
	}));
}
async function postOnFiles(placed, publication, pull) {
	const { client, identity, head } = publication;
	const posted = /* @__PURE__ */ new Set();
	const refused = [];
	for (const one of placed) {
		const { path, body } = one.comment;
		try {
			const made = await client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
				...pull,
				commit_id: head,
				path,
				subject_type: "file",
				body
			}, async () => {
				for (const known of await readComments(publication, pull)) if (known.path === path && known.body === body && await identity.isOurs(known.user)) return known;
			});
			identity.wrote(made.user);
			posted.add(Number(made.id));
		} catch (error) {
			if (!(error instanceof RequestFailure && (error.kind === "refused" || error.status === 404))) throw error;
			refused.push(one);
		}
	}
	if (posted.size > 0) await dropDoubles(({ id }) => posted.has(id), publication, pull);
	return {
		posted,
		refused
	};
}
async function dropDoubles(isFresh, publication, pull) {
	const { identity, key } = publication;
	const said = /* @__PURE__ */ new Set();
	let doubles = 0;
	const all = await readComments(publication, pull);
	for (const one of all.sort((a, b) => a.id - b.id)) {
		const own = markOf(one);
		if (own?.key !== key || !await identity.isOurs(one.user)) continue;
		if (isFresh(one) && own.fingerprints.every((fingerprint) => said.has(fingerprint))) {
			await remove(one.id, publication);
			doubles++;
		} else if (!isOutdated(one)) for (const fingerprint of own.fingerprints) said.add(fingerprint);
	}
	return doubles;
}
async function takeBack(isFresh, publication, pull) {
	for (const one of await readComments(publication, pull)) if (isFresh(one)) await remove(one.id, publication);
}
function markOf({ body }) {
	for (const [kind, on] of [["finding", "lines"], ["file", "file"]]) {
		const [key, ...fingerprints] = readMark(kind, body) ?? [];
		if (key !== void 0) return {
			on,
			key,
			fingerprints
		};
	}
}
function isOutdated({ line, subject_type: subject }) {
	return subject !== "file" && (line === null || line === void 0);
}

// src/github/sinks/threads.ts
const MOST_PAGES = 10;
const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      }
    }
  }
}`;
async function resolvedComments({ client, repository }, number) {
	const resolved = /* @__PURE__ */ new Set();
	let after = null;
	for (let page = 1; page <= MOST_PAGES; page++) {
		const threads = (await ifAnswered(client.query(query, {
			...repository,
			number,
			after
		})))?.repository?.pullRequest?.reviewThreads;
		if (!threads) break;
		for (const { isResolved, comments } of threads.nodes) if (isResolved) for (const { fullDatabaseId: id } of comments.nodes) resolved.add(Number(id));
		if (!threads.pageInfo.hasNextPage) break;
		after = threads.pageInfo.endCursor;
	}
	return resolved;
}

// src/github/sinks/comment-room.ts
const MOST_COMMENTS = 30;
async function makeRoom(unsaid, { count, movable }, publication) {
	const { pullRequest } = publication;
	const ordered = byPriority(unsaid);
	const room = Math.max(0, 30 - count);
	const fresh = ordered.slice(0, room);
	const errors = ordered.slice(room).filter((one) => rank(one) === 0);
	const lesser = movable.filter((one) => rank(one) > 0).sort((a, b) => rank(b) - rank(a));
	const displaced = [];
	if (errors.length === 0 || lesser.length === 0 || !pullRequest) return {
		fresh,
		displaced
	};
	const resolved = await resolvedComments(publication, pullRequest.number);
	const going = lesser.filter((one) => !resolved.has(one.id)).slice(0, errors.length);
	for (const { id, findings } of going) {
		await remove(id, publication);
		for (const finding of findings) displaced.push(finding);
	}
	return {
		fresh: [...fresh, ...errors.slice(0, going.length)],
		displaced
	};
}
function byPriority(placed) {
	const seen = /* @__PURE__ */ new Map();
	const turns = /* @__PURE__ */ new Map();
	for (const one of placed) {
		const group = `${rank(one)} ${one.comment.path}`;
		const turn = seen.get(group) ?? 0;
		seen.set(group, turn + 1);
		turns.set(one, turn);
	}
	return [...placed].sort((a, b) => rank(a) - rank(b) || turns.get(a) - turns.get(b));
}
function rank({ findings }) {
	return Math.min(...findings.map(({ status, severity }) => (status === "unchanged" ? severities.length : 0) + severities.indexOf(severity)));
}

// src/github/sinks/file-comments.ts
const LONGEST = 65e3;
function commentOnFile(path, findings, { key, link }) {
	const items = itemsOf(findings.slice(0, 20), []).map((reportItem) => item(reportItem, link).text);
	const make = (limit) => {
		const fitting = within(items, limit - REST);
		const more = findings.length - fitting.length;
		const listed = findings.slice(0, Math.max(1, fitting.length));
		return [
			mark("file", key, ...listed.map(({ fingerprint }) => fingerprint)),
			`**patternlint**: ${plural(findings.length, "finding")} outside the diff of this file:`,
			"",
			...fitting.length > 0 ? fitting : items.slice(0, 1),
			...more > 0 ? ["", `… and ${plural(more, "finding")} more: the job summary and the report have them.`] : []
		].join("\n");
	};
	return {
		on: "file",
		findings,
		comment: {
			path,
			body: fitInto(make, LONGEST)
		}
	};
}
const REST = 1500;

// src/github/sinks/review-comments.ts
async function syncComments(all, { onLines, onFiles }, findings, publication, pull) {
	const { identity, key } = publication;
	const answered = new Set(all.map(({ in_reply_to_id: id }) => Number(id)));
	const sorting = {
		said: /* @__PURE__ */ new Set(),
		movable: [],
		count: 0,
		answered,
		isSettled: settledBy(answered, publication, pull)
	};
	const own = [];
	for (const one of all) {
		const use = markOf(one)?.key;
		if (use === void 0 || !await identity.isOurs(one.user)) continue;
		if (use === key) own.push(one);
		else if (!isOutdated(one)) sorting.count++;
	}
	own.sort((a, b) => Number(answered.has(b.id)) - Number(answered.has(a.id)) || a.id - b.id);
	await renewOnLines(own.filter((one) => markOf(one)?.on === "lines"), onLines, findings, sorting, publication);
	await renewOnFiles(own.filter((one) => markOf(one)?.on === "file"), onFiles, sorting, publication);
	return sorting;
}
async function renewOnLines(own, placed, findings, sorting, publication) {
	const { said, movable, answered, isSettled } = sorting;
	const wanted = new Map(placed.map((one) => [one.findings[0].fingerprint, one]));
	const open = new Set(findings.map(({ fingerprint }) => fingerprint));
	for (const comment of own) {
		const { id, body } = comment;
		const [fingerprint = ""] = markOf(comment)?.fingerprints ?? [];
		const now = wanted.get(fingerprint);
		const isCurrent = !isOutdated(comment) && !said.has(fingerprint) && (now ? hasLength(comment, now.comment) : open.has(fingerprint));
		if (!isCurrent && !await isSettled(id)) {
			await remove(id, publication);
			continue;
		}
		if (isCurrent && now && now.comment.body !== body && !await rewrite(id, now.comment.body, publication)) continue;
		said.add(fingerprint);
		if (!isOutdated(comment)) sorting.count++;
		if (isCurrent && now && !answered.has(id)) movable.push({
			id,
			findings: now.findings
		});
	}
}
async function renewOnFiles(own, onFiles, sorting, publication) {
	const { said, movable, answered, isSettled } = sorting;
	for (const comment of own) {
		const { id, path, body } = comment;
		const now = unsaidOnFile(path, onFiles.get(path) ?? [], said, publication);
		if (now?.comment.body !== body) {
			if (await isSettled(id)) {
				for (const fingerprint of markOf(comment)?.fingerprints ?? []) said.add(fingerprint);
				sorting.count++;
				continue;
			}
			if (!now) await remove(id, publication);
			if (!now || !await rewrite(id, now.comment.body, publication)) continue;
		}
		for (const { fingerprint } of now.findings) said.add(fingerprint);
		sorting.count++;
		if (!answered.has(id)) movable.push({
			id,
			findings: now.findings
		});
	}
}
function unsaidOnFile(path, findings, said, publication) {
	const [first, ...others] = findings.filter(({ fingerprint }) => !said.has(fingerprint));
	return first && commentOnFile(path, [first, ...others], publication);
}
function missingComments({ onLines, onFiles }, { said }, publication) {
	return [...onLines.filter(({ findings: [{ fingerprint }] }) => !said.has(fingerprint)), ...[...onFiles].flatMap(([path, findings]) => unsaidOnFile(path, findings, said, publication) ?? [])];
}
function hasLength(old, now) {
	const length = ({ line, start_line: start }) => (line ?? 0) - (start ?? line ?? 0);
	return length(old) === length(now);
}
function settledBy(answered, publication, { pull_number: number }) {
	let resolved;
	return async (id) => {
		if (answered.has(id)) return true;
		resolved ??= resolvedComments(publication, number);
		return (await resolved).has(id);
	};
}

// src/github/sinks/review.ts
const LONGEST_BODY = 65e3;
const review = {
	name: "review",
	title: "review",
	permission: "pull-requests: write",
	async publish(publication) {
		const { repository, pullRequest, shown, report } = publication;
		if (!pullRequest) return noPullRequest;
		const pull = {
			...repository,
			pull_number: pullRequest.number
		};
		const { unplaced, ...places } = await place(inTurn(shown), publication, pull);
		const known = await readComments(publication, pull);
		if (await hasMovedOn(publication)) return movedOn;
		const standing = await syncComments(known, places, report.findings, publication, pull);
		const unsaid = missingComments(places, standing, publication);
		const { fresh, displaced } = await makeRoom(unsaid, standing, publication);
		const chosen = new Set(fresh);
		const { posted, refused } = await postOnFiles(fresh.filter(isOnFile), publication, pull);
		const nowhere = [...unplaced, ...refused.flatMap(({ findings }) => findings)];
		const rest = [
			...nowhere,
			...displaced,
			...unsaid.filter((one) => !chosen.has(one)).flatMap(({ findings }) => findings)
		];
		if (posted.size > 0 && await hasMovedOn(publication)) {
			await takeBack(({ id }) => posted.has(id), publication, pull);
			return movedOn;
		}
		return postReview(fresh.filter(isOnLines), {
			unplaced: nowhere.length,
			rest
		}, publication, pull);
	}
};
function isOnFile(one) {
	return one.on === "file";
}
function isOnLines(one) {
	return one.on === "lines";
}
async function place(ranked, publication, pull) {
	const onLines = [];
	const onFiles = /* @__PURE__ */ new Map();
	const unplaced = [];
	if (ranked.length === 0) return {
		onLines,
		onFiles,
		unplaced
	};
	const files = await publication.client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", pull, 30);
	const hunks = new Map(files.map(({ filename, patch }) => [filename, patch === void 0 ? [] : readHunks(patch)]));
	const offers = offerSuggestions(ranked, publication.lines);
	for (const finding of ranked) {
		const path = fullPath(publication, finding.file);
		const comment = toComment(finding, offers.get(finding), hunks.get(path) ?? [], publication);
		if (comment) onLines.push({
			on: "lines",
			findings: [finding],
			comment
		});
		else if (!hunks.has(path) || !publication.placesKnown) unplaced.push(finding);
		else if (onFiles.has(path)) onFiles.get(path)?.push(finding);
		else onFiles.set(path, [finding]);
	}
	return {
		onLines,
		onFiles,
		unplaced
	};
}
function toComment(finding, offer, hunks, publication) {
	const { lines, key, link } = publication;
	const index = lines(finding.file);
	if (!index || hunks.length === 0 || finding.mergeOnly || !publication.placesKnown) return void 0;
	const path = fullPath(publication, finding.file);
	const places = relatedItems(finding, link).join("\n");
	const head = `${mark("finding", key, finding.fingerprint)}\n${signs[finding.severity]} ${message(finding.message)}${places === "" ? "" : `\n\n${places}`}\n\n<sub>${ruleLink(finding.rule)}</sub>`;
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
async function postReview(fresh, left, publication, pull) {
	const { client, identity, head, key, run } = publication;
	const isMine = async ({ body, user }) => readMark("review", body)?.[0] === key && await identity.isOurs(user);
	const speaking = async () => {
		const found = [];
		for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull)) if (!isRetired(one) && await isMine(one)) found.push(one);
		return found;
	};
	const earlier = await speaking();
	const last = earlier.at(-1);
	const renew = async (review, what) => {
		const by = readMark("review", review.body)?.[1] ?? run;
		const text = reviewBody(by, what, publication);
		if (await updateBody(review, text, publication, pull) && await hasMovedOn(publication)) {
			const now = await speaking();
			const own = now.find(({ id }) => id === review.id);
			if (own?.body !== text) return movedOn;
			if (now.length > 1) await retire(own, publication, pull);
			else await updateBody(own, reviewBody(by, what, {
				...publication,
				remarks: [OVERTAKEN, ...publication.remarks]
			}), publication, pull);
			return movedOn;
		}
		for (const old of earlier) if (old !== review) await retire(old, publication, pull);
	};
	if (fresh.length === 0 && last) return renew(last, left);
	if (fresh.length === 0 && left.rest.length === 0) return void 0;
	const post = (body, comments) => client.write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
		...pull,
		commit_id: head,
		event: "COMMENT",
		body,
		comments
	}, async () => {
		for (const one of await client.readAll("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", pull)) if (readMark("review", one.body)?.[1] === run && await isMine(one)) return one;
	});
	let posted;
	try {
		posted = await post(reviewBody(run, left, publication), fresh.map(({ comment }) => comment));
	} catch (error) {
		if (!(error instanceof RequestFailure && error.status === 422) || fresh.length === 0) throw error;
		const rest = [...fresh.flatMap(({ findings }) => findings), ...left.rest];
		const everything = {
			unplaced: rest.length,
			rest
		};
		if (last) return renew(last, everything);
		posted = await post(reviewBody(run, everything, publication), []);
	}
	identity.wrote(posted.user);
	const isOfReview = ({ pull_request_review_id: id }) => id === posted.id;
	if (await hasMovedOn(publication)) {
		await takeBack(isOfReview, publication, pull);
		await retire({
			...posted,
			body: ""
		}, publication, pull);
		return movedOn;
	}
	const doubles = fresh.length === 0 ? 0 : await dropDoubles(isOfReview, publication, pull);
	if (doubles > 0 && doubles === fresh.length) await retire({
		...posted,
		body: ""
	}, publication, pull);
	for (const old of earlier) await retire(old, publication, pull);
}
const RETIRED = "A later review has taken the place of this one.";
function isRetired({ body }) {
	return body?.endsWith(RETIRED) ?? false;
}
function retire(old, publication, pull) {
	const run = readMark("review", old.body)?.[1] ?? publication.run;
	return updateBody(old, `${mark("review", publication.key, run)}\n${RETIRED}`, publication, pull);
}
async function updateBody(old, body, { client }, pull) {
	if (old.body === body) return false;
	await client.read("PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}", {
		...pull,
		review_id: Number(old.id),
		body
	});
	return true;
}
function reviewBody(run, { unplaced, rest }, { shown, key, link, remarks }) {
	const head = `${mark("review", key, run)}\n`;
	const end = remarks.map((remark) => `\n\n${remark}`).join("");
	if (shown.findings.length === 0) return `${head}**patternlint**: all findings of this review are settled.${end}`;
	const verdict = `**patternlint**: ${counted(shown.summary)}${shown.comparison ? " introduced" : ""}.`;
	if (rest.length === 0) return `${head}${verdict}${end}`;
	const why = [...unplaced > 0 ? [`${plural(unplaced, "finding")} not on a line that this pull request shows`] : [], ...rest.length > unplaced ? [`${plural(rest.length - unplaced, "finding")} without a comment, since ${30} comments stand already`] : []];
	const items = itemsOf(rest, shown.causes).map((reportItem) => item(reportItem, link, true));
	return fitInto((limit) => {
		const fitting = within(items.map(({ text }) => text), limit - MORE);
		const more = sumFindings(items.slice(fitting.length));
		const others = more > 0 ? `\n… and ${plural(more, "finding")} more: the job summary and the report have them.` : "";
		const first = fitting.slice(0, 20).map((one) => `${one}\n`);
		const folded = fitting.slice(20).map((one) => `${one}\n`);
		const fold = folded.length > 0 ? `\n<details><summary>More: ${plural(sumFindings(items.slice(20, fitting.length)), "finding")}</summary>\n\n${folded.join("")}\n</details>\n` : "";
		return `${head}${verdict} ${why.join(", and ")}:\n\n${first.join("")}${fold}${others}${end}`;
	}, LONGEST_BODY);
}
function sumFindings(items) {
	return items.reduce((total, { findings }) => total + findings, 0);
}
const MORE = 500;

export { review };