import "./rolldown-runtime.js";
import { D as viewOf, G as findRepository, I as formatJson, K as prefixInRepository, Mt as nearest, O as formatPretty, Ot as defaultVocabulary, P as grouped, a as toScope, at as parsePreset, b as TooMuch, c as gateOf, ct as withChoices, d as configAt, dt as rules, g as MissingContents, h as runLint, i as chooseRoot, it as parseFailOn, l as gateReason, lt as ConfigError, n as describeSubmodules, o as workingFolder, ot as parseRuleChoice, q as ChangedMeanwhile, r as describeWithoutGit, rt as didYouMean, s as gateFails, st as parseView, u as hasNothing, ut as UsageError, y as workingTree } from "./lint.js";
import { b as toJson, c as printFault, f as version, i as isTerminal, l as printNote, o as print, r as hasPrintingFailed, s as printCommands, u as printProgress } from "./print.js";
const { parseArgs } = process.getBuiltinModule("node:util");

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
		if (error instanceof TooMuch || error instanceof ChangedMeanwhile) {
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
		case "help": return say((await help()).helpText(color));
		case "version": return say(`${version}\n`);
		case "rules": return say(command.json ? toJson(rules.map(ruleData)) : (await help()).rulesTable(rules, color));
		case "explain": return say((await help()).explainRule(findRule(command.rule), color));
		case "lint": return lint(command.options, color);
	}
}
const help = () => import("./help.js");
async function lint(options, color) {
	const cwd = workingFolder();
	const root = chooseRoot(options.paths, options.root, cwd);
	const scope = toScope(options.paths, root, cwd);
	const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
	const base = options.base === void 0 ? void 0 : await openBase(root, options.base);
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
	}).catch(async (error) => {
		throw error instanceof MissingContents ? noBase((await import("./base.js")).whyIncomplete(error)) : error;
	}).finally(() => progress?.clear());
	const { report } = run;
	const prefix = prefixInRepository(root);
	if (options.outputs.length > 0) {
		const { writeWhole } = await import("./write-file.js");
		const guarded = [root, cwd].flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
		for (const { format, file } of options.outputs) writeWhole(file, await render(format, run, options, false, prefix), { guarded });
	}
	const isEmpty = hasNothing(report) && !options.allowEmpty;
	const submodules = describeSubmodules(root, head, scope, config.vocabulary, isEmpty);
	if (isEmpty) throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
	const text = await render(options.format, run, options, color, prefix);
	if (options.format === "github") printCommands(text);
	else print(text);
	for (const note of submodules) printNote(note);
	for (const { file, reason } of report.unread) printNote(`${file} can't be read: ${reason}. Mend that, or exclude the file.`);
	if (report.unread.length > 0) return 2;
	return gateFails(report, options.gate, options.failOn) ? 1 : 0;
}
async function openBase(root, name) {
	const found = (await import("./base.js")).findBase(root, name);
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
		case "compact": return (await import("./compact.js")).formatCompact(report);
		case "json": return formatJson(all);
		case "github": return (await import("./workflow-commands.js")).formatGithub(report);
		case "markdown": return (await import("./markdown2.js")).formatMarkdown(report, {
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
	const given = options && {
		schema: options.schema,
		defaults: options.defaults(defaultVocabulary)
	};
	return {
		id,
		group,
		summary,
		why,
		limits: limits ?? null,
		severity,
		since,
		fixable,
		options: given ?? null
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