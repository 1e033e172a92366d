import { I as severities, l as UsageError } from "./config.js";
import { d as inert, f as printable, v as plural } from "./run.js";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/report/workflow-commands.ts
const limits = {
	error: 9,
	warning: 10,
	notice: 10
};
const LONGEST_MESSAGE = 4096;
function selectAnnotations(findings, most) {
	const annotations = [];
	const left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const severity of severities) {
		const own = findings.filter((finding) => finding.severity === severity);
		const room = Math.max(0, Math.min(limits[severity], most - annotations.length));
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

export { selectAnnotations as i, formatGithub as n, restSentence as r, writeWhole as t };