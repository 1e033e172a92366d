import { C as painter, I as UsageError, b as rulePageOf } from "./print.js";
import { Hn as nearest, N as workingFolder, cn as didYouMean, k as chooseRoot, l as displayWidth, pr as defaultVocabulary, z as configAt } from "./lint.js";

// src/command-line/config-here.ts
function configHere({ config, root }) {
	return configAt(chooseRoot([], root, workingFolder()), config);
}

// src/command-line/rule-text.ts
function findRule(id, rules) {
	const rule = rules.find((candidate) => candidate.id === id);
	if (rule) return rule;
	const ids = rules.map((candidate) => candidate.id);
	throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}
function ruleData({ id, group, summary, rationale, limits, severity, since, fixable, fixSafety, options }) {
	const given = options && {
		schema: options.schema,
		defaults: options.defaults(defaultVocabulary)
	};
	return {
		id,
		group,
		summary,
		rationale,
		limits: limits ?? null,
		severity,
		since,
		fixable,
		fixSafety: fixSafety ?? null,
		options: given ?? null
	};
}
function rulesTable(rules, color) {
	const paint = painter(color);
	const rows = rules.map(({ id, severity, fixable, summary }) => [
		id,
		severity.recommended,
		severity.strict,
		fixable ? "fix" : "",
		summary
	]);
	const all = [[
		"rule",
		"recommended",
		"strict",
		"",
		"requirement"
	], ...rows];
	const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? "")))) ?? [];
	const line = (row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ");
	const sections = [...new Set(rules.map(({ group }) => group))].map((group) => [paint("bold", group), ...rules.flatMap((rule, at) => rule.group === group ? [line(rows[at] ?? [])] : [])].join("\n"));
	return `${paint("dim", line(all[0] ?? []))}\n\n${sections.join("\n\n")}\n`;
}
function explainRule(rule, shown, inPlace, color) {
	const page = rulePageOf(rule.id);
	const { printed, patch, safe = false } = shown ?? {};
	const paint = painter(color);
	const indent = (text) => text.replaceAll(/^(?=.)/gm, "    ");
	const defaults = rule.options?.defaults(defaultVocabulary) ?? {};
	const options = Object.entries(rule.options?.schema ?? {}).map(([name, { description }]) => `  ${name}  ${description}${name in defaults ? ` ${paint("dim", `(default: ${JSON.stringify(defaults[name])})`)}` : ""}`);
	return `${[
		`${paint("bold", rule.id)}: ${rule.summary}.`,
		paint("dim", `${rule.group} · recommended: ${rule.severity.recommended} · strict: ${rule.severity.strict} · ${rule.fixable ? "offers fixes" : "no fix"}${rule.since === "" ? "" : ` · since ${rule.since}`}`),
		...rule.scope === "change" ? [wrap("Only with a base to compare with: in a workflow, or with --base.")] : [],
		wrap(rule.rationale),
		...rule.limits ? [wrap(`What it can't see: ${rule.limits}`)] : [],
		...rule.bad.snippet === "" ? [] : [`${paint("red", "A finding")}\n${indent(rule.bad.snippet)}`],
		...printed === void 0 ? [] : [`${paint("bold", "What is printed")}\n${indent(printed)}`],
		...patch === void 0 ? [] : [`${paint("bold", fixTitle(safe))}\n${indent(patch)}\n\n${wrap(rule.fixSafety ?? "")}`],
		...rule.good.snippet === "" ? [] : [`${paint("green", "No finding")}\n${indent(rule.good.snippet)}`],
		...options.length > 0 ? [`${paint("bold", "Options")}\n${options.join("\n")}\n\n${indent(optionsExample(rule))}`] : [],
		...shown === void 0 ? [] : [`${paint("bold", "In place")}\n    ${inPlace ? `${paint("dim", `${inPlace.where}:`)} ${inPlace.comment}` : NOT_IN_PLACE}`],
		...page === void 0 ? [] : [page]
	].join("\n\n")}\n`;
}
function fixTitle(safe) {
	return safe ? "The fix, applied by --fix" : "The fix, applied by --fix-unsafe";
}
const NOT_IN_PLACE = "No comment can suppress it where it stands; the configuration can.";
function optionsExample({ id, options }) {
	const schema = options?.schema ?? {};
	const defaults = options?.defaults(defaultVocabulary) ?? {};
	return `rules:\n  ${id}:\n${Object.entries(schema).map(([name, { examples }]) => {
		return `    ${name}: ${JSON.stringify(examples?.[0] ?? (defaults[name] === false ? true : defaults[name]))}`;
	}).join("\n")}`;
}
const LINE_WIDTH = 90;
function wrap(text) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + word.length + 1 > LINE_WIDTH) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].join("\n");
}

export { configHere as a, rulesTable as i, findRule as n, ruleData as r, explainRule as t };