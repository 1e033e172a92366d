import "./rolldown-runtime.js";
import { Pt as itemsOf, Qn as plural, Zn as grouped, fr as severities } from "./lint.js";
import { D as escapeCommands, O as escapeControls } from "./print.js";

// src/report/workflow-commands.ts
const limits = {
	error: 9,
	warning: 10,
	notice: 10
};
const LONGEST_MESSAGE = 4096;
function selectAnnotations(findings, causes, most, reserved = 0) {
	const told = itemsOf(findings, causes);
	const leads = new Set(told.map(({ lead }) => lead));
	const repeated = findings.filter((finding) => !leads.has(finding));
	const annotations = [];
	const left = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const severity of severities) {
		const first = told.filter(({ lead }) => lead.severity === severity);
		const again = repeated.filter((finding) => finding.severity === severity);
		const room = Math.max(0, Math.min(limits[severity] - (severity === "notice" ? reserved : 0), most - annotations.length));
		for (const reportItem of first.slice(0, room)) annotations.push(toAnnotation(reportItem.lead, othersOf(reportItem)));
		for (const finding of again.slice(0, Math.max(0, room - first.length))) annotations.push(toAnnotation(finding));
		left[severity] = first.length + again.length - Math.min(room, first.length + again.length);
	}
	return {
		annotations,
		left
	};
}
const MOST_LINES = 20;
function othersOf({ lead, others, title, files }) {
	if (others.length === 0) return "";
	if (files > 1) return `\n${title}.`;
	const numbers = [...new Set(others.map(({ line }) => line))];
	const more = numbers.length > MOST_LINES ? ", …" : "";
	if ([lead, ...others].some(({ mergeOnly }) => mergeOnly)) return `\nAnd ${grouped(others.length)} more in this file.`;
	return `\nAnd ${grouped(others.length)} more in this file: ${numbers.length === 1 ? "line" : "lines"} ${numbers.slice(0, MOST_LINES).join(", ")}${more}`;
}
function toAnnotation({ severity, rule, message, file, line, column, endLine, endColumn, mergeOnly, fix }, more = "") {
	const hint = fix?.safe ? ` (${fix.title})` : "";
	if (mergeOnly) return {
		command: severity,
		title: `patternlint: ${rule}`,
		message: `${message} (On a line that only the merge with the target has.)${more}`,
		file,
		line: 1,
		endLine: 1,
		column: void 0,
		endColumn: void 0
	};
	const oneLine = endLine === line;
	return {
		command: severity,
		title: `patternlint: ${rule}`,
		message: `${message}${hint}${more}`,
		file,
		line,
		endLine,
		column: oneLine ? column : void 0,
		endColumn: oneLine && endColumn > column ? endColumn - 1 : void 0
	};
}
function restSentence(left, where) {
	const parts = severities.filter((severity) => left[severity] > 0).map((severity) => plural(left[severity], severity));
	return parts.length > 0 ? `… and ${parts.join(", ")} more. ${where}` : void 0;
}
function formatGithub({ findings, causes }, most = Number.POSITIVE_INFINITY) {
	const { annotations, left } = selectAnnotations(findings, causes, most);
	const rest = restSentence(left, "All of them stand in the JSON report (--output json=FILE).");
	return annotations.map(toCommand).join("") + (rest ? `${rest}\n` : "");
}
function toCommand({ command, title, message, file, line, endLine, column, endColumn }) {
	const written = Object.entries({
		file,
		line,
		endLine,
		col: column,
		endColumn,
		title
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]);
	return `::${command}${written.length > 0 ? ` ${written.join(",")}` : ""}::${escapeData(message)}\n`;
}
function escapeProperty(text) {
	return escapeUnits(escapeCommands(escapeControls(text).replaceAll("\n", "␊"))).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function escapeData(text) {
	return escapeUnits(escapeCommands(escapeControls(text)).slice(0, LONGEST_MESSAGE));
}
function escapeUnits(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

export { toCommand as i, restSentence as n, selectAnnotations as r, formatGithub as t };