import "./rolldown-runtime.js";
import { t as RequestFailure } from "./failure.js";
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
		login ??= client.isInstallation ? Promise.resolve(void 0) : client.read("GET /user", {}).then((user) => user.login, () => void 0);
		const own = await login;
		return own === void 0 ? author.type === "Bot" : own === author.login;
	};
}
async function ifAllowed(request) {
	try {
		await request;
		return true;
	} catch (error) {
		if (error instanceof RequestFailure && error.kind === "forbidden" && error.status === 403) return false;
		throw error;
	}
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

export { ifAllowed as a, mark as c, readMark as d, hint as i, movedOn as l, fullPath as n, keyOf as o, hasMovedOn as r, makeIdentity as s, basicPlane as t, noPullRequest as u };