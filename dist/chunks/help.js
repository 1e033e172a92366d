import "./rolldown-runtime.js";
import { Kt as defaultVocabulary, f as displayWidth, i as formatNames } from "./lint.js";
import { d as homepage, f as rulePage, m as painter } from "./print.js";

// src/command-line/help.ts
const usage = `patternlint [paths…]            lint files and folders (default: the current repository)
patternlint rules               list the rules
patternlint explain RULE        say what a rule wants, and why`;
function helpText(color) {
	const paint = painter(color);
	return `${paint("bold", "patternlint")}: keeps pattern modules valid.

${paint("bold", "Usage")}
  ${usage.replaceAll("\n", "\n  ")}

${paint("bold", "Output")}
  --format FORMAT         ${paint("dim", `pretty (default), ${formatNames.slice(1, -1).join(", ")} or ${formatNames.at(-1)}`)}
  --output FORMAT=FILE    ${paint("dim", "the same to a file; may repeat")}
  --quiet                 ${paint("dim", "findings only: no verdict, no progress")}
  --no-color              ${paint("dim", "no colours; NO_COLOR=1 says the same")}

${paint("bold", "What counts")}
  --preset NAME           ${paint("dim", "recommended (default) or strict")}
  --rule ID=LEVEL         ${paint("dim", "set a rule to error, warning, notice or off; may repeat")}
  --config FILE           ${paint("dim", "default: patternlint.yml at the root")}
  --base REF              ${paint("dim", "compare with where HEAD left a branch, tag or commit; none for nothing")}
  --show VIEW             ${paint("dim", "introduced (default with --base): what the change brings; or all")}
  --gate VIEW             ${paint("dim", "which of these decide about the exit code, in the same words")}
  --fail-on LEVEL         ${paint("dim", "exit with 1 at error (default), warning or notice; never: don't")}
  --allow-empty           ${paint("dim", "finding no module is fine")}
  --root DIR              ${paint("dim", "where references count from (default: the repository's root)")}

${paint("bold", "Other")}
  --help, --version

${paint("bold", "Exit codes")}
  0  no findings at or above the fail level
  1  findings at or above the fail level
  2  wrong usage or configuration, nothing to lint, a file that can't be read, or output that can't be written
  3  a fault of patternlint's own; a crash never looks like a pass

${homepage}
`;
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
function explainRule(rule, inPlace, color) {
	const paint = painter(color);
	const indent = (text) => text.replaceAll(/^/gm, "    ");
	const defaults = rule.options?.defaults(defaultVocabulary) ?? {};
	const options = Object.entries(rule.options?.schema ?? {}).map(([name, { description }]) => `  ${name}  ${description} ${paint("dim", `(default: ${JSON.stringify(defaults[name])})`)}`);
	return `${[
		`${paint("bold", rule.id)}: ${rule.summary}.`,
		paint("dim", `${rule.group} · recommended: ${rule.severity.recommended} · strict: ${rule.severity.strict} · ${rule.fixable ? "offers fixes" : "no fix"} · since ${rule.since}`),
		...rule.scope === "change" ? [wrap("Only with a base to compare with: in a workflow, or with --base.")] : [],
		wrap(rule.rationale),
		...rule.limits ? [wrap(`What it can't see: ${rule.limits}`)] : [],
		`${paint("red", "A finding")}\n${indent(rule.bad.snippet)}`,
		`${paint("green", "No finding")}\n${indent(rule.good.snippet)}`,
		...options.length > 0 ? [`${paint("bold", "Options")}\n${options.join("\n")}`] : [],
		`${paint("bold", "In place")}\n    ${inPlace ? `${paint("dim", `${inPlace.where}:`)} ${inPlace.comment}` : NOT_IN_PLACE}`,
		rulePage(rule.id)
	].join("\n\n")}\n`;
}
const NOT_IN_PLACE = "No comment can suppress it where it stands; the configuration can.";
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

export { NOT_IN_PLACE, explainRule, helpText, rulesTable, usage };