import "./rolldown-runtime.js";
import { createHash } from "node:crypto";

// src/github/sinks/sink.ts
function fullPath({ prefix }, file) {
	return prefix === "" ? file : `${prefix}/${file}`;
}
function keyOf(prefix, scope) {
	return createHash("sha256").update(JSON.stringify([prefix, [...scope].sort()])).digest("hex").slice(0, 12);
}
function mark(kind, ...words) {
	return `<!-- patternlint:${kind} ${words.join(" ")} -->`;
}
function readMark(kind, body) {
	const match = /^<!-- patternlint:([a-z]+) ([\w.: -]*?) -->/.exec(body ?? "");
	return match?.[1] === kind ? match[2].split(" ") : void 0;
}
function makeIdentity(client) {
	let login;
	return async (author) => {
		if (!author) return false;
		if (author.type === "Bot") return true;
		login ??= client.read("GET /user", {}).then((user) => user.login, () => void 0);
		return await login === author.login;
	};
}
function basicPlane(text, form) {
	return text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, (sign) => form(sign.codePointAt(0))).toWellFormed();
}
async function hasMovedOn({ client, repository, pullRequest, head }) {
	if (!pullRequest) return false;
	return (await client.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		...repository,
		pull_number: pullRequest.number
	})).head.sha !== head;
}
const movedOn = { skipped: "the pull request has a newer commit, which has a run of its own" };
const noPullRequest = { skipped: "the event is about no pull request" };
function hint(finding) {
	return finding.fix?.safe ? ` (${finding.fix.title})` : "";
}

export { keyOf as a, movedOn as c, hint as i, noPullRequest as l, fullPath as n, makeIdentity as o, hasMovedOn as r, mark as s, basicPlane as t, readMark as u };