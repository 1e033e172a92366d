import "./rolldown-runtime.js";
import { O as escapeControls } from "./print.js";
import { t as RequestFailure } from "./github-failure.js";
const { createHash } = process.getBuiltinModule("node:crypto");

// src/github/sinks/sink.ts
function fullPath({ prefix }, file) {
	return prefix === "" ? file : `${prefix}/${file}`;
}
function keyOf(prefix, paths, { config, preset }) {
	return digest([
		prefix,
		[...paths].sort(),
		config ?? null,
		preset ?? null
	]);
}
const LONGEST_USE = 80;
function useOf(prefix, paths, { config, preset, base, gate, failOn, strictBaseline, allowEmpty }) {
	const parts = [
		...prefix === "" ? [] : [prefix],
		...[...paths].filter((path) => path !== "").sort(),
		...config === void 0 ? [] : [`config ${config}`],
		...preset === void 0 ? [] : [preset],
		...base === "" ? [] : [`base ${base}`],
		...gate === "introduced" ? [] : [`gate ${gate}`],
		...failOn === "error" ? [] : [`fail-on ${failOn ?? "never"}`],
		...strictBaseline ? ["strict-baseline"] : [],
		...allowEmpty ? ["allow-empty"] : []
	];
	const all = parts.map(escapeControls).join(", ");
	return all.length <= LONGEST_USE ? all : `${all.slice(0, 72)}… ${digest(parts).slice(0, 6)}`.toWellFormed();
}
function digest(data) {
	return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 12);
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
	return {
		isOurs: async (author) => {
			if (!author) return false;
			login ??= loginOf(client);
			return await login === author.login;
		},
		wrote: (author) => {
			if (author) login = Promise.resolve(author.login);
		}
	};
}
const ACTIONS = "github-actions[bot]";
async function loginOf(client) {
	return await ifAnswered(client.query("query { viewer { login } }", {}).then(({ viewer }) => viewer.login)) ?? await ifAnswered(client.read("GET /user", {}).then((user) => user.login)) ?? ACTIONS;
}
async function ifAnswered(request) {
	try {
		return await request;
	} catch (error) {
		if (error instanceof RequestFailure && (error.kind === "forbidden" || error.kind === "refused")) return void 0;
		throw error;
	}
}
async function ifStillThere(request) {
	try {
		await request;
		return true;
	} catch (error) {
		if (error instanceof RequestFailure && error.status === 404) return false;
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
const OVERTAKEN = "> This is about an older commit: the pull request has a newer one, whose run says more.";
const noPullRequest = { skipped: "the event is about no pull request" };
function hint(finding) {
	return finding.fix?.safe ? ` (${finding.fix.title})` : "";
}

export { hint as a, keyOf as c, movedOn as d, noPullRequest as f, hasMovedOn as i, makeIdentity as l, useOf as m, basicPlane as n, ifAnswered as o, readMark as p, fullPath as r, ifStillThere as s, OVERTAKEN as t, mark as u };