import "./rolldown-runtime.js";
import { i as sortEntries, n as isForBaseline, t as entryKey } from "./lint-baseline-entries.js";
import { P as FileError, S as isCustomId } from "./print.js";
import { Gn as indexLines, Hn as nearest, Jn as positionAt, cn as didYouMean, ir as quote, yn as rules } from "./lint.js";
import { n as placeOfFault, t as itemOffsets } from "./config-json-places.js";

// src/config/baseline-file.ts
const END = "end";
function formatBaseline(entries) {
	return `{\n  "version": 1,\n  "findings": [\n${sortEntries(entries).map((entry) => `    ${formatEntry(entry)},\n`).join("")}    ${JSON.stringify(END)}\n  ]\n}\n`;
}
function formatEntry({ file, module, rule, anchor, detail, text, target, parts, count, reason, owner, until }) {
	return `{${Object.entries({
		file,
		module,
		rule,
		anchor,
		detail,
		text,
		target,
		parts,
		count: count > 1 ? count : void 0,
		reason,
		owner,
		until
	}).filter(([, value]) => value !== void 0).map(([name, value]) => `${JSON.stringify(name)}: ${listed(value)}`).join(", ")}}`;
}
function listed(value) {
	return Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(", ")}]` : JSON.stringify(value);
}
const MOST_FAULTS = 20;
function parseBaseline(text, shown, path = shown) {
	const data = parseJson(text, shown, path);
	const top = topFault(data);
	if (top !== void 0) throw new FileError(shown, [{
		line: 1,
		column: 1,
		message: top
	}], 0, path);
	const items = data.findings;
	const faults = [];
	const seen = /* @__PURE__ */ new Map();
	const entries = items.flatMap((item, at) => {
		if (item === END && at === items.length - 1) return [];
		const fault = entryFault(item);
		if (fault !== void 0) {
			faults.push({
				at,
				message: fault
			});
			return [];
		}
		const entry = {
			count: 1,
			...item
		};
		const first = seen.get(entryKey(entry));
		if (first !== void 0) faults.push({
			at,
			message: () => `The same finding as entry ${first + 1}. Keep one of them, with the \`count\` of both.`
		});
		else seen.set(entryKey(entry), at);
		return [entry];
	});
	if (faults.length === 0) return entries;
	const placeOf = itemOffsets(text, "findings");
	const told = faults.slice(0, MOST_FAULTS).map(({ at, message }) => ({
		...placeOf(at),
		message: message()
	}));
	throw new FileError(shown, told, faults.length - told.length, path);
}
function parseJson(text, shown, path) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text)?.index;
		if (conflict !== void 0) {
			const message = "A merge conflict is left here. Keep the entries of both sides, and remove the marks.";
			throw new FileError(shown, [{
				...positionAt(indexLines(text), conflict),
				message
			}], 0, path);
		}
		const place = placeOfFault(text, error) ?? {
			line: 1,
			column: 1
		};
		const message = "Not valid JSON. Fix it, or write the baseline anew with `patternlint baseline`.";
		throw new FileError(shown, [{
			...place,
			message
		}], 0, path);
	}
}
function topFault(data) {
	if (!isObject(data)) return "A baseline is an object. Write it anew with `patternlint baseline`.";
	const unknown = Object.keys(data).find((key) => ![
		"$schema",
		"version",
		"findings"
	].includes(key));
	if (unknown !== void 0) return `Unknown key ${quote(unknown)}. Known are $schema, version, findings.`;
	if (data.version !== 1) return "`version` must be 1. Write the baseline anew with `patternlint baseline`, or update patternlint.";
	return Array.isArray(data.findings) ? void 0 : "`findings` must be a list. Write the baseline anew with `patternlint baseline`.";
}
const required = [
	"file",
	"rule",
	"anchor"
];
const texts = [
	"file",
	"module",
	"rule",
	"anchor",
	"detail",
	"text",
	"target",
	"reason",
	"owner",
	"until"
];
const keys = [
	...texts,
	"parts",
	"count"
];
const ids = rules.map(({ id }) => id);
function entryFault(item) {
	if (!isObject(item)) return () => item === END ? `${quote(END)} must be the last entry. Move it to the end of the list.` : "An entry must be an object.";
	const unknown = Object.keys(item).find((key) => !keys.includes(key));
	if (unknown !== void 0) return () => `Unknown key ${quote(unknown)}. ${didYouMean(nearest(unknown, keys), `Known are ${keys.join(", ")}.`)}`;
	const missing = required.find((key) => item[key] === void 0);
	if (missing !== void 0) return () => `The entry has no ${quote(missing)}. Add it.`;
	const wrong = texts.find((key) => item[key] !== void 0 && typeof item[key] !== "string");
	if (wrong !== void 0) return () => `${quote(wrong)} must be a text.`;
	const { rule, count, parts, until } = item;
	if (!ids.includes(rule) && !isCustomId(rule)) return () => `There is no rule ${quote(rule)}. ${didYouMean(nearest(rule, ids), "`patternlint rules` lists them.")}`;
	if (!isForBaseline(rule)) return () => `${quote(rule)} judges a change, and its findings are in no baseline. Remove the entry.`;
	if (count !== void 0 && !(Number.isSafeInteger(count) && count > 0)) return () => "`count` must be a whole number, at least 1.";
	if (parts !== void 0 && !(Array.isArray(parts) && parts.every((part) => typeof part === "string"))) return () => "`parts` must be a list of texts.";
	if (until !== void 0 && !isDate(until)) return () => `\`until\` is ${quote(until)}, which is not a date. Write it as 2026-01-31.`;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export { parseBaseline as n, formatBaseline as t };