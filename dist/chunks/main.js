import "./rolldown-runtime.js";
import { A as toScope, Ct as withChoices, D as chooseRoot, Et as rules, Kt as defaultVocabulary, L as workingTree, M as configAt, P as MissingContents, St as parseView, Tt as UsageError, _ as grouped, _t as didYouMean, at as prefixInRepository, bt as parsePreset, en as nearest, i as formatNames, it as findRepository, j as workingFolder, n as describeSubmodules, o as render, ot as ChangedMeanwhile, r as describeWithoutGit, s as gateFails, u as hasNothing, w as runLint, wt as ConfigError, xt as parseRuleChoice, yt as parseFailOn, z as TooMuch } from "./lint.js";
import { c as printFault, i as isTerminal, l as printNote, o as print, p as version, r as hasPrintingFailed, s as printCommands, u as printProgress, x as toJson } from "./print.js";
const { resolve } = process.getBuiltinModule("node:path");
const { parseArgs } = process.getBuiltinModule("node:util");

// src/command-line/arguments.ts
const commands = ["rules", "explain"];
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
		json: wantsJson(values.format)
	};
	if (first === "explain") {
		if (others.length !== 1) throw new UsageError("`explain` wants the name of one rule. `patternlint rules` lists them.");
		return {
			kind: "explain",
			rule: others[0],
			json: wantsJson(values.format)
		};
	}
	const base = values.base === "none" ? void 0 : values.base;
	for (const name of ["show", "gate"]) if (values[name] === "introduced" && base === void 0) throw new UsageError(`--${name} introduced needs a base to compare with. Name one with --base, such as --base main.`);
	return {
		kind: "lint",
		options: {
			paths: positionals,
			root: values.root,
			format: parseFormat(values.format ?? "pretty", formatNames),
			outputs: parseOutputs(values.output ?? []),
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
function wantsJson(format = "pretty") {
	return parseFormat(format, ["pretty", "json"]) === "json";
}
function parseFormat(text, known) {
	if (known.includes(text)) return text;
	throw new UsageError(`There is no format \`${text}\` here. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}
function parseOutputs(texts) {
	const seen = /* @__PURE__ */ new Set();
	return texts.map((text) => {
		const output = parseOutput(text);
		const file = resolve(output.file);
		if (seen.has(file)) throw new UsageError(`Two --output name the file ${output.file}. Give each a file of its own.`);
		seen.add(file);
		return output;
	});
}
function parseOutput(text) {
	const equals = text.indexOf("=");
	if (equals < 1 || equals === text.length - 1) throw new UsageError(`--output ${text} names no format and file. Write it as --output json=report.json.`);
	return {
		format: parseFormat(text.slice(0, equals), formatNames),
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
		case "explain": {
			const rule = findRule(command.rule);
			if (command.json) return say(toJson(ruleData(rule)));
			const { suppressInPlace } = await import("./in-place.js");
			return say((await help()).explainRule(rule, suppressInPlace(rule), color));
		}
		case "lint": return lint(command.options, color);
	}
}
const help = () => import("./help.js");
async function lint(options, color) {
	const cwd = workingFolder();
	const root = chooseRoot(options.paths, options.root, cwd);
	const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
	const base = options.base === void 0 ? void 0 : await openBase(root, options.base);
	const scope = toScope(options.paths, root, cwd, {
		before: base?.tree.paths,
		remedyFor: (path) => path === options.paths[0] ? commandLike(path) : void 0
	});
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
	const { failOn, quiet, show, gate } = options;
	const rendering = {
		report,
		lines: run.lines,
		failOn,
		quiet,
		show,
		gate,
		color,
		prefix: prefixInRepository(root)
	};
	if (options.outputs.length > 0) {
		const { writeWhole } = await import("./write-file.js");
		const guarded = [root, cwd].flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
		for (const { format, file } of options.outputs) writeWhole(file, await render(format, {
			...rendering,
			color: false
		}), { guarded });
	}
	const isEmpty = hasNothing(report) && !options.allowEmpty;
	const submodules = describeSubmodules(root, head, scope, config.vocabulary, isEmpty);
	if (isEmpty) throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
	const text = await render(options.format, rendering);
	if (options.format === "github") printCommands(text);
	else print(text);
	for (const note of submodules) printNote(note);
	for (const { file, reason } of report.unreadable) printNote(`${file} can't be read: ${reason}. Fix that, or exclude the file.`);
	if (report.unreadable.length > 0) return 2;
	return gateFails(report, gate, failOn) ? 1 : 0;
}
function commandLike(word) {
	if (word === "help" || word === "version") return `Did you mean \`--${word}\`?`;
	const [near] = nearest(word, commands);
	return near === void 0 ? void 0 : `Did you mean the command \`${near}\`?`;
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
function findRule(id) {
	const rule = rules.find((candidate) => candidate.id === id);
	if (rule) return rule;
	const ids = rules.map((candidate) => candidate.id);
	throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}
function ruleData({ id, group, summary, rationale, limits, severity, since, fixable, options }) {
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