import { S as mergeBase, b as fetchCommit, m as commitTree, v as findRepository, w as resolveCommit, x as isShallow } from "./run.js";
import { u as UsageError } from "./config.js";
import { l as severities } from "./vocabulary.js";
import { g as plural } from "./markdown.js";
import { n as printable, t as inert } from "./printable.js";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

// src/base.ts
function findBase(root, name, { remote, since } = {}) {
	if (findRepository(root) === void 0) return { reason: `${root} is in no git repository` };
	const found = locate(root, name, remote);
	if ("reason" in found) return found;
	return openBase(root, name, (since === void 0 ? void 0 : mergeBase(root, found.commit, since)) ?? found.commit);
}
function openBase(root, name, commit) {
	const tree = commitTree(root, commit, prefixInRepository(root));
	return tree ? { base: {
		name,
		tree
	} } : { reason: `git can't read the files of ${commit}` };
}
function prefixInRepository(root) {
	const repository = findRepository(root);
	return repository === void 0 ? "" : relative(repository, root).split(sep).join("/");
}
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function locate(root, name, remote) {
	if (resolveCommit(root, "HEAD") === void 0) return { reason: "git can't read this repository, or it has no commit yet" };
	const known = resolveCommit(root, name) ?? resolveCommit(root, `refs/remotes/origin/${name}`);
	if (known !== void 0) return { commit: known };
	if (!FULL_ID.test(name) && !isShallow(root)) return { reason: `there is no branch, tag or commit \`${name}\`` };
	const wanted = FULL_ID.test(name) || name.startsWith("refs/") ? name : `refs/heads/${name}`;
	const fetched = fetchCommit(root, wanted, remote);
	return "commit" in fetched ? fetched : { reason: `\`${name}\` is not in this checkout, and can't be fetched: ${fetched.reason}` };
}

// src/report/gate.ts
function isAtLeast(severity, level) {
	return severities.indexOf(severity) <= severities.indexOf(level);
}
function gateOf({ comparison }, gate, failOn) {
	const onlyNew = gate === "introduced" && comparison !== void 0;
	return ({ severity, status }) => failOn !== void 0 && isAtLeast(severity, failOn) && (!onlyNew || status === "introduced");
}
function gateFails(report, gate, failOn) {
	return report.findings.some(gateOf(report, gate, failOn));
}

// src/write-file.ts
function removeDraft(draft) {
	try {
		rmSync(draft, { force: true });
	} catch {}
}
function writeWhole(file, text) {
	const target = resolve(file);
	const draft = `${target}.${process.pid}.tmp`;
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(draft, text);
		renameSync(draft, target);
	} catch (error) {
		removeDraft(draft);
		throw new UsageError(`${file} can't be written (${error.code}). Check the path and its permissions.`);
	}
}

// src/report/workflow-commands.ts
const limits = {
	error: 9,
	warning: 10,
	notice: 10
};
const LONGEST_MESSAGE = 4096;
function selectAnnotations(findings, most, reserved = 0) {
	const annotations = [];
	const left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const severity of severities) {
		const own = findings.filter((finding) => finding.severity === severity);
		const room = Math.max(0, Math.min(limits[severity] - (severity === "notice" ? reserved : 0), most - annotations.length));
		annotations.push(...own.slice(0, room).map(toAnnotation));
		left[severity] = own.length - Math.min(room, own.length);
	}
	return {
		annotations,
		left
	};
}
function toAnnotation({ severity, rule, message, file, line, column, endLine, endColumn, fix }) {
	const oneLine = endLine === line;
	const hint = fix?.safe ? ` (${fix.title})` : "";
	return {
		command: severity,
		title: `patternlint: ${rule}`,
		message: inert(printable(`${message}${hint}`)).slice(0, LONGEST_MESSAGE),
		file: inert(file),
		line,
		endLine,
		column: oneLine ? column : void 0,
		endColumn: oneLine && endColumn > column ? endColumn : void 0
	};
}
function restSentence(left, where) {
	const parts = severities.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
	return parts.length > 0 ? `… and ${parts.join(", ")} more. ${where}` : void 0;
}
function formatGithub({ findings }, most = Number.POSITIVE_INFINITY) {
	const { annotations, left } = selectAnnotations(findings, most);
	const rest = restSentence(left, "All of them stand in the JSON report (--output json=FILE).");
	return annotations.map((annotation) => `${toCommand(annotation)}\n`).join("") + (rest ? `${rest}\n` : "");
}
function toCommand({ command, title, message, file, line, endLine, column, endColumn }) {
	return `::${command} ${Object.entries({
		file,
		line,
		endLine,
		col: column,
		endColumn,
		title
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]).join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { gateFails as a, prefixInRepository as c, writeWhole as i, restSentence as n, gateOf as o, selectAnnotations as r, findBase as s, formatGithub as t };