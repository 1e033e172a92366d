import "./rolldown-runtime.js";
import { C as displayWidth, S as formatPretty, c as MissingContents, d as workingTree, m as TooMuch, n as findBase, o as prefixInRepository, s as whyIncomplete, t as runLint, w as formatJson } from "./run.js";
import { C as withChoices, S as parseView, T as UsageError, _ as didYouMean, b as parsePreset, r as findRepository, w as ConfigError, x as parseRuleChoice, y as parseFailOn } from "./source.js";
import { a as toScope, c as gateOf, d as configAt, i as chooseRoot, l as gateReason, n as describeSubmodules, o as workingFolder, r as describeWithoutGit, s as gateFails, t as writeWhole, u as hasNothing } from "./write-file.js";
import { c as printFault, i as isTerminal, l as printNote, o as print, r as hasPrintingFailed, s as printCommands, u as printProgress } from "./print.js";
import { x as nearest } from "./section.js";
import { t as formatCompact } from "./compact.js";
import { a as toJson } from "./escape.js";
import { r as formatMarkdown } from "./markdown.js";
import { t as grouped } from "./numbers.js";
import { r as viewOf } from "./report.js";
import { n as version, t as homepage } from "./version.js";
import { t as formatGithub } from "./workflow-commands.js";
import { t as rules } from "./rules.js";
import { n as painter } from "./styled.js";
import { parseArgs } from "node:util";

// src/command-line/arguments.ts
const formats = [
	"pretty",
	"compact",
	"json",
	"github",
	"markdown",
	"sarif",
	"junit",
	"gitlab"
];
const options = {
	format: { type: "string" },
	output: {
		type: "string",
		multiple: true
	},
	preset: { type: "string" },
	rule: {
		type: "string",
		multiple: true
	},
	config: { type: "string" },
	"fail-on": { type: "string" },
	"allow-empty": { type: "boolean" },
	quiet: {
		type: "boolean",
		short: "q"
	},
	"no-color": { type: "boolean" },
	root: { type: "string" },
	base: { type: "string" },
	show: { type: "string" },
	gate: { type: "string" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	}
};
function parseCommand(args) {
	const { values, positionals } = parse(args);
	if (values.help) return { kind: "help" };
	if (values.version) return { kind: "version" };
	const [first, ...others] = positionals;
	if (first === "rules" && others.length === 0) return {
		kind: "rules",
		json: parseFormat(values.format ?? "pretty", ["pretty", "json"]) === "json"
	};
	if (first === "explain") {
		if (others.length !== 1) throw new UsageError("`explain` wants the name of one rule. `patternlint rules` lists them.");
		return {
			kind: "explain",
			rule: others[0]
		};
	}
	const base = values.base === "none" ? void 0 : values.base;
	for (const name of ["show", "gate"]) if (values[name] === "introduced" && base === void 0) throw new UsageError(`--${name} introduced needs a base to compare with. Name one with --base, such as --base main.`);
	return {
		kind: "lint",
		options: {
			paths: positionals,
			root: values.root,
			format: parseFormat(values.format ?? "pretty", formats),
			outputs: (values.output ?? []).map(parseOutput),
			preset: values.preset === void 0 ? void 0 : parsePreset(values.preset),
			levels: new Map((values.rule ?? []).map(parseRuleChoice)),
			config: values.config,
			failOn: parseFailOn(values["fail-on"] ?? "error", "--fail-on"),
			allowEmpty: values["allow-empty"] ?? false,
			quiet: values.quiet ?? false,
			base,
			show: parseView(values.show ?? "introduced", "--show"),
			gate: parseView(values.gate ?? "introduced", "--gate")
		}
	};
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const { code, message } = error;
		const unknown = /Unknown option '(--?[^']*)'/.exec(message)?.[1];
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown) {
			const near = nearest(unknown.replace(/^-+/, ""), Object.keys(options)).map((name) => `--${name}`);
			throw new UsageError(`There is no option ${unknown}. ${didYouMean(near, "`patternlint --help` lists them.")}`);
		}
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw new UsageError(`${message.split("\n")[0]?.replace(/\.?$/, ".")} \`patternlint --help\` says what it takes.`);
		throw error;
	}
}
function parseFormat(text, known) {
	if (known.includes(text)) return text;
	throw new UsageError(`There is no format \`${text}\` here. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}
function parseOutput(text) {
	const equals = text.indexOf("=");
	if (equals < 1 || equals === text.length - 1) throw new UsageError(`--output ${text} names no format and file. Write it as --output json=report.json.`);
	return {
		format: parseFormat(text.slice(0, equals), formats),
		file: text.slice(equals + 1)
	};
}

// src/command-line/help.ts
const usage = `patternlint [paths…]            lint files and folders (default: the current repository)
patternlint rules               list the rules
patternlint explain RULE        say what a rule wants, and why`;
function helpText(color) {
	const paint = painter(color);
	return `${paint("bold", "patternlint")}: keeps pattern modules valid.

${paint("bold", "Usage")}
  ${usage.replaceAll("\n", "\n  ")}

${paint("bold", "What to tell, and where")}
  --format FORMAT         ${paint("dim", "pretty (default), compact, json, github, markdown, sarif, junit or gitlab")}
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
  0  nothing at or above the fail level      2  wrong usage or configuration, or nothing to lint
  1  there is                                3  a fault of patternlint's own

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
		"what holds"
	], ...rows];
	const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? "")))) ?? [];
	const line = (row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ");
	const sections = [...new Set(rules.map(({ group }) => group))].map((group) => [paint("bold", group), ...rules.flatMap((rule, at) => rule.group === group ? [line(rows[at] ?? [])] : [])].join("\n"));
	return `${paint("dim", line(all[0] ?? []))}\n\n${sections.join("\n\n")}\n`;
}
function explainRule(rule, color) {
	const paint = painter(color);
	const indent = (text) => text.replaceAll(/^/gm, "    ");
	const defaults = rule.options?.defaults ?? {};
	const options = Object.entries(rule.options?.schema ?? {}).map(([name, { description }]) => `  ${name}  ${description} ${paint("dim", `(default: ${JSON.stringify(defaults[name])})`)}`);
	return `${[
		`${paint("bold", rule.id)}: ${rule.summary}.`,
		paint("dim", `${rule.group} · recommended: ${rule.severity.recommended} · strict: ${rule.severity.strict} · ${rule.fixable ? "offers fixes" : "no fix"} · since ${rule.since}`),
		...rule.scope === "change" ? [wrap("Only with a base to compare with: in a workflow, or with --base.")] : [],
		wrap(rule.why),
		...rule.limits ? [wrap(`What it can't see: ${rule.limits}`)] : [],
		`${paint("red", "A finding")}\n${indent(rule.bad.shows)}`,
		`${paint("green", "No finding")}\n${indent(rule.good.shows)}`,
		...options.length > 0 ? [`${paint("bold", "Options")}\n${options.join("\n")}`] : [],
		`${paint("bold", "In place")}\n    <!-- patternlint-disable-next-line ${rule.id} : why -->`,
		`${homepage}/blob/main/docs/rules/${rule.id}.md`
	].join("\n\n")}\n`;
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

// src/command-line/main.ts
async function runCli(args) {
	const code = await attempt(args);
	return hasPrintingFailed() && code !== 3 ? 2 : code;
}
async function attempt(args) {
	try {
		return await obey(args);
	} catch (error) {
		if (error instanceof UsageError) {
			for (const line of error instanceof ConfigError ? error.lines : [error.message]) printNote(line);
			return 2;
		}
		if (error instanceof TooMuch) {
			printNote(error.message);
			return 2;
		}
		printFault(error);
		return 3;
	}
}
async function obey(args) {
	const command = parseCommand(args);
	const color = wantsColor(args);
	switch (command.kind) {
		case "help": return say(helpText(color));
		case "version": return say(`${version}\n`);
		case "rules": return say(command.json ? toJson(rules.map(ruleData)) : rulesTable(rules, color));
		case "explain": return say(explainRule(findRule(command.rule), color));
		case "lint": return lint(command.options, color);
	}
}
async function lint(options, color) {
	const cwd = workingFolder();
	const root = chooseRoot(options.paths, options.root, cwd);
	const scope = toScope(options.paths, root, cwd);
	const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
	const base = options.base === void 0 ? void 0 : openBase(root, options.base);
	const progress = options.quiet ? void 0 : makeProgress();
	const head = workingTree(root);
	if (head.withoutGit !== void 0) printNote(describeWithoutGit(head.withoutGit));
	const run = await runLint({
		root,
		scope,
		config,
		head,
		base,
		...progress && { onProgress: progress.show }
	}).catch((error) => {
		throw error instanceof MissingContents ? noBase(whyIncomplete(error)) : error;
	}).finally(() => progress?.clear());
	const { report } = run;
	const prefix = prefixInRepository(root);
	const guarded = [root, cwd].flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
	for (const { format, file } of options.outputs) writeWhole(file, await render(format, run, options, false, prefix), { guarded });
	const isEmpty = hasNothing(report) && !options.allowEmpty;
	const submodules = describeSubmodules(root, head, scope, isEmpty);
	if (isEmpty) throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
	const text = await render(options.format, run, options, color, prefix);
	if (options.format === "github") printCommands(text);
	else print(text);
	for (const note of submodules) printNote(note);
	for (const { file, reason } of report.unread) printNote(`${file} can't be read: ${reason}. Mend that, or exclude the file.`);
	if (report.unread.length > 0) return 2;
	return gateFails(report, options.gate, options.failOn) ? 1 : 0;
}
function openBase(root, name) {
	const found = findBase(root, name);
	if ("reason" in found) throw noBase(found);
	for (const note of found.notes) printNote(note);
	return found.base;
}
function noBase({ reason, remedy }) {
	return new UsageError(`There is no base to compare with: ${reason}. ${remedy}`.trimEnd());
}
async function render(format, { report: all, lines }, { failOn, quiet, show, gate }, color, prefix) {
	const report = viewOf(all, show);
	const reason = gateReason(all, gate, failOn);
	switch (format) {
		case "pretty": return formatPretty(report, lines, {
			color,
			quiet,
			reason
		});
		case "compact": return formatCompact(report);
		case "json": return formatJson(all);
		case "github": return formatGithub(report);
		case "markdown": return formatMarkdown(report, {
			failed: gateFails(all, gate, failOn),
			reason
		});
		case "sarif": return (await import("./sarif.js")).formatSarif(all, { prefix });
		case "junit": return (await import("./junit.js")).formatJunit(report, gateOf(all, gate, failOn));
		case "gitlab": return (await import("./gitlab.js")).formatGitlab(all, prefix);
	}
}
function findRule(id) {
	const rule = rules.find((candidate) => candidate.id === id);
	if (rule) return rule;
	const ids = rules.map((candidate) => candidate.id);
	throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}
function ruleData({ id, group, summary, why, limits, severity, since, fixable, options }) {
	return {
		id,
		group,
		summary,
		why,
		limits: limits ?? null,
		severity,
		since,
		fixable,
		options: options ?? null
	};
}
function say(text) {
	print(text);
	return 0;
}
function wantsColor(args) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (args.includes("--no-color") || NO_COLOR !== void 0 && NO_COLOR !== "") return false;
	if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return isTerminal("stdout") && TERM !== "dumb";
}
function makeProgress() {
	if (!isTerminal("stderr")) return void 0;
	const begin = Date.now();
	let shown = false;
	return {
		show: (done, total) => {
			if (Date.now() - begin < 500) return;
			shown = true;
			printProgress(`patternlint: ${grouped(done)} of ${grouped(total)} files read`);
		},
		clear: () => {
			if (shown) printProgress("");
		}
	};
}

export { runCli };