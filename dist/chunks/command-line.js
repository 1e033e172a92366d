import "./rolldown-runtime.js";
import { I as UsageError, P as FileError, c as print, d as printNote, f as printPatch, h as printToStderr, i as hasPrintingFailed, j as toJson, l as printCommands, o as isTerminal, p as printProgress, u as printFault, x as version } from "./print.js";
import { Bt as missingRules, Hn as nearest, J as MissingContents, M as resolvePaths, N as workingFolder, S as runLint, Y as THE_INDEX, Zn as grouped, _ as hasNothing, _n as requireRules, _r as views, a as render, at as prefixInRepository, cn as didYouMean, dr as presets, f as baselineFails, fn as parseFailOn, fr as severities, gn as parseView, hn as parseRuleId, k as chooseRoot, m as gateFails, mn as parseRuleChoice, n as describeWithoutGit, o as summaryNote, pn as parsePreset, pt as TooMuch, r as formatNames, rt as findRepository, t as describeSubmodules, tt as workingTree, vn as withChoices, vt as ChangedMeanwhile, z as configAt } from "./lint.js";
const { resolve } = process.getBuiltinModule("node:path");
const { parseArgs } = process.getBuiltinModule("node:util");

// src/command-line/arguments.ts
const dataFormat = { format: {
	type: "string",
	value: "FORMAT",
	completes: ["pretty", "json"],
	help: "pretty (default) or json",
	group: "Output"
} };
function wantsData(format = "pretty") {
	return parseChoice(format, ["pretty", "json"]) === "json";
}
const placeOptions = {
	config: {
		type: "string",
		value: "FILE",
		completes: "file",
		help: "default: patternlint.yml at the root",
		group: "What counts"
	},
	root: {
		type: "string",
		value: "DIR",
		completes: "folder",
		help: "where references count from (default: the repository's root)",
		group: "What counts"
	}
};
function parseChoice(text, known) {
	if (known.includes(text)) return text;
	throw new UsageError(`There is no format \`${text}\` here. ${didYouMean(nearest(text, known), `Choose one of ${known.join(", ")}.`)}`);
}
function refuseWords(name, words) {
	if (words.length > 0) throw new UsageError(`\`${name}\` takes no arguments. To lint a folder of that name, write ./${name}.`);
}

// src/command-line/command.ts
function command(definition) {
	return definition;
}
const globalOptions = {
	"no-color": {
		type: "boolean",
		help: "no colours; NO_COLOR=1 says the same",
		group: "Output"
	},
	help: {
		type: "boolean",
		short: "h",
		help: ""
	},
	version: {
		type: "boolean",
		short: "V",
		help: ""
	}
};
function parseOptions(args, { name, options }) {
	const all = {
		...options,
		...globalOptions
	};
	const page = name === "" ? "`patternlint --help`" : `\`patternlint ${name} --help\``;
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: all,
			allowPositionals: true,
			strict: true
		});
		refuseEmpty(positionals, values);
		return {
			words: positionals,
			values
		};
	} catch (error) {
		const { code, message } = error;
		const unknown = /Unknown option '(--?[^']*)'/.exec(message)?.[1];
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && unknown) {
			const near = nearest(unknown.replace(/^-+/, ""), Object.keys(all)).map((other) => `--${other}`);
			const of = name === "" ? "" : ` of \`${name}\``;
			throw new UsageError(`There is no option ${unknown}${of}. ${didYouMean(near, `${page} lists them.`)}`);
		}
		if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
			const option = /'(?:-\w, )?(-[^' ]+)/.exec(message)?.[1] ?? "";
			const takesNone = message.includes("does not take an argument");
			throw new UsageError(`${option} ${takesNone ? "takes no value" : "needs a value"}. ${page} says ${takesNone ? "what it does" : "which"}.`);
		}
		throw error;
	}
}
function refuseEmpty(words, values) {
	if (words.includes("")) throw new UsageError("An argument is empty. Name something, or leave it out.");
	for (const [name, value] of Object.entries(values)) if ([value].flat().includes("")) throw new UsageError(`--${name} is empty. Give it a value, or leave it out.`);
}

// src/command-line/lint-options.ts
const lintOptions = {
	staged: {
		type: "boolean",
		help: "lint what is staged, compared with HEAD (for a pre-commit hook)",
		group: "What is linted"
	},
	stdin: {
		type: "boolean",
		help: "standard input, in place of the file that --stdin-path names",
		group: "What is linted"
	},
	"stdin-path": {
		type: "string",
		value: "FILE",
		completes: "file",
		help: "which file standard input is a version of",
		group: "What is linted"
	},
	watch: {
		type: "boolean",
		help: "lint again what changes, until Ctrl-C",
		group: "What is linted"
	},
	format: {
		type: "string",
		value: "FORMAT",
		completes: formatNames,
		help: `pretty (default), ${formatNames.slice(1, -1).join(", ")} or ${formatNames.at(-1)}`,
		group: "Output"
	},
	output: {
		type: "string",
		multiple: true,
		value: "FORMAT=FILE",
		completes: "format=file",
		help: "the same to a file; may repeat",
		group: "Output"
	},
	quiet: {
		type: "boolean",
		short: "q",
		help: "findings only: no verdict, no progress",
		group: "Output"
	},
	all: {
		type: "boolean",
		help: "on a terminal, show all findings, also many of a kind",
		group: "Output"
	},
	stats: {
		type: "boolean",
		help: "on standard error, say where the time went",
		group: "Output"
	},
	preset: {
		type: "string",
		value: "NAME",
		completes: presets,
		help: "recommended (default) or strict",
		group: "What counts"
	},
	rule: {
		type: "string",
		multiple: true,
		value: "ID=LEVEL",
		completes: "rule=level",
		help: "set a rule to error, warning, notice or off; may repeat",
		group: "What counts"
	},
	config: placeOptions.config,
	"no-baseline": {
		type: "boolean",
		help: "count what the baseline accepts as well",
		group: "What counts"
	},
	"strict-baseline": {
		type: "boolean",
		help: "exit with 1 when the baseline accepts what is fixed",
		group: "What counts"
	},
	base: {
		type: "string",
		value: "REF",
		completes: "revision",
		help: "compare with where HEAD left a branch, tag or commit; none for nothing",
		group: "What counts"
	},
	show: {
		type: "string",
		value: "VIEW",
		completes: views,
		help: "introduced (default with --base): what the change brings; or all",
		group: "What counts"
	},
	gate: {
		type: "string",
		value: "VIEW",
		completes: views,
		help: "which findings set the exit code: introduced or all",
		group: "What counts"
	},
	"fail-on": {
		type: "string",
		value: "LEVEL",
		completes: [...severities, "never"],
		help: "exit with 1 at error (default), warning or notice; or never",
		group: "What counts"
	},
	"allow-empty": {
		type: "boolean",
		help: "finding no module is fine",
		group: "What counts"
	},
	root: placeOptions.root,
	fix: {
		type: "boolean",
		help: "apply safe fixes, and report what is left",
		group: "Fixes"
	},
	"fix-unsafe": {
		type: "boolean",
		help: "also apply fixes that need review",
		group: "Fixes"
	},
	"fix-dry-run": {
		type: "boolean",
		help: "change nothing: print what --fix would change as a patch",
		group: "Fixes"
	},
	"fix-rule": {
		type: "string",
		multiple: true,
		value: "ID",
		completes: "rule",
		help: "only fixes of this rule; may repeat",
		group: "Fixes"
	}
};
function parseLintOptions(paths, values) {
	const source = parseSource(paths, values);
	const wanted = values.base ?? (source.kind === "index" ? "HEAD" : "none");
	const base = wanted === "none" ? void 0 : wanted;
	if (values["no-baseline"] && values["strict-baseline"]) throw new UsageError("--no-baseline and --strict-baseline contradict each other. Give one of them.");
	for (const name of ["show", "gate"]) if (values[name] === "introduced" && base === void 0) throw new UsageError(`--${name} introduced needs a base to compare with. Name one with --base, such as --base main.`);
	if (values.watch) refuseToWatch(values, wanted);
	return {
		paths,
		source,
		watch: values.watch ?? false,
		root: values.root,
		format: parseChoice(values.format ?? "pretty", formatNames),
		outputs: parseOutputs(values.output ?? []),
		preset: values.preset === void 0 ? void 0 : parsePreset(values.preset),
		levels: new Map((values.rule ?? []).map(parseRuleChoice)),
		config: values.config,
		failOn: parseFailOn(values["fail-on"] ?? "error", "--fail-on"),
		allowEmpty: values["allow-empty"] ?? false,
		noBaseline: values["no-baseline"] ?? false,
		strictBaseline: values["strict-baseline"] ?? false,
		quiet: values.quiet ?? false,
		all: values.all ?? false,
		stats: values.stats ?? false,
		base,
		show: parseView(values.show ?? "introduced", "--show"),
		gate: parseView(values.gate ?? "introduced", "--gate"),
		fix: parseFix(values)
	};
}
function refuseToWatch(values, base) {
	const other = [
		"staged",
		"stdin",
		"stdin-path",
		"fix",
		"fix-unsafe",
		"fix-dry-run",
		"output",
		"stats"
	].find((name) => values[name] !== void 0) ?? (base === "none" ? void 0 : "base");
	if (other !== void 0) throw new UsageError(`--watch and --${other} don't go together. Leave one of them out.`);
	if (!["pretty", "compact"].includes(values.format ?? "pretty")) throw new UsageError(`--watch prints many reports, and ${values.format} is for one. Choose pretty or compact.`);
}
function parseSource(paths, values) {
	const path = values["stdin-path"];
	if (path === void 0) {
		if (values.stdin) throw new UsageError("--stdin needs a name: where references count from. Give one with --stdin-path FILE.");
		if (!values.staged) return { kind: "disk" };
		if (values.fix || values["fix-unsafe"] || values["fix-dry-run"]) throw new UsageError("--staged reads the index, and fixes change files. Fix without --staged, then `git add` what was fixed.");
		return { kind: "index" };
	}
	if (!values.stdin && !values.staged) throw new UsageError("--stdin-path names the text that --stdin lints. Add --stdin, or name the file alone.");
	if (values.staged) throw new UsageError("--staged and --stdin-path contradict each other. Give one of them.");
	if (paths.length > 0) throw new UsageError(`--stdin-path lints one text, so ${paths[0]} is too much. Leave it out.`);
	return {
		kind: "stdin",
		path
	};
}
function parseFix(values) {
	const rules = values["fix-rule"];
	const dryRun = values["fix-dry-run"] ?? false;
	const unsafe = values["fix-unsafe"] ?? false;
	if (!dryRun && !unsafe && !values.fix) {
		if (rules !== void 0) throw new UsageError("--fix-rule only says which fixes to apply. Add --fix, --fix-unsafe or --fix-dry-run.");
		return;
	}
	if (dryRun && values.format !== void 0) throw new UsageError(`--fix-dry-run prints a patch, not a report. Write the report to a file: --output ${values.format}=FILE.`);
	return {
		unsafe,
		dryRun,
		rules: rules?.map(parseRuleId)
	};
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
		format: parseChoice(text.slice(0, equals), formatNames),
		file: text.slice(equals + 1)
	};
}

// src/command-line/commands.ts
const commands = [
	{
		name: "rules",
		load: async () => (await import("./command-line-rules.js")).rulesCommand
	},
	{
		name: "explain",
		load: async () => (await import("./command-line-explain.js")).explainCommand
	},
	{
		name: "init",
		load: async () => (await import("./command-line-init.js")).initCommand
	},
	{
		name: "baseline",
		load: async () => (await import("./command-line-baseline.js")).baselineCommand
	},
	{
		name: "graph",
		load: async () => (await import("./command-line-graph.js")).graphCommand
	},
	{
		name: "mv",
		load: async () => (await import("./command-line-mv.js")).mvCommand
	},
	{
		name: "lsp",
		load: async () => (await import("./command-line-lsp.js")).lspCommand
	},
	{
		name: "doctor",
		load: async () => (await import("./command-line-doctor.js")).doctorCommand
	},
	{
		name: "completions",
		load: async () => (await import("./command-line-completions.js")).completionsCommand
	}
];

// src/command-line/input.ts
async function openDisk(options, cwd) {
	const root = chooseRoot(options.paths, options.root, cwd);
	const config = withChoices(await configAt(root, options.config), options.preset, options.levels);
	const base = await openBase(root, options.base);
	const paths = resolvePaths(options.paths, root, cwd, {
		before: base?.tree.paths,
		remedyFor: (path) => path === options.paths[0] ? commandLike(path) : void 0
	});
	return {
		root,
		config,
		head: workingTree(root),
		base,
		paths
	};
}
async function openBase(root, name) {
	if (name === void 0) return void 0;
	const found = (await import("./engine-base.exports.js")).findBase(root, name);
	if ("reason" in found) throw noBase(found);
	for (const note of found.notes) printNote(note);
	return found.base;
}
function noBase({ reason, remedy }) {
	return new UsageError(`There is no base to compare with: ${reason}. ${remedy}`.trimEnd());
}
function commandLike(word) {
	if (word === "lint" || word === "check") return `Linting needs no command: leave \`${word}\` out.`;
	if (word === "help" || word === "version") return `Did you mean \`--${word}\`?`;
	const [near] = nearest(word, commands.map(({ name }) => name));
	return near === void 0 ? void 0 : `Did you mean the command \`${near}\`?`;
}

// src/command-line/lint.ts
const lintCommand = command({
	name: "",
	takes: "[paths…]",
	completes: "file",
	summary: "lint files and folders (default: the current repository)",
	options: lintOptions,
	run: async ({ values, words, color }) => {
		const options = parseLintOptions(words, values);
		return options.watch ? (await import("./command-line-watch.js")).watch(options, color) : lint(options, color);
	}
});
async function lint(options, color) {
	const cwd = workingFolder();
	const watch = options.stats ? (await import("./engine-stats.js")).startStopwatch() : void 0;
	const input = await (watch ? watch.measure("files and settings", async () => timed(await openInput(options, cwd), watch)) : openInput(options, cwd));
	const { root, paths, config, head, base, given } = input;
	requireRules([...options.levels.keys(), ...options.fix?.rules ?? []], config);
	const progress = options.quiet ? void 0 : makeProgress();
	if (head.withoutGit !== void 0) printNote(describeWithoutGit(head.withoutGit));
	const { failOn, quiet, show, gate, strictBaseline } = options;
	const tree = {
		root,
		paths,
		config,
		head,
		base,
		...options.noBaseline ? { baseline: null } : {},
		...progress && { onProgress: progress.show }
	};
	const { run, patch, text, summary, notes, incomplete } = await (watch ? watch.measure("join and compare", () => lintOrFix(tree, options, given, watch)) : lintOrFix(tree, options, given)).catch(async (error) => {
		if (!(error instanceof MissingContents)) throw error;
		if (head.by === "index" && error.commit === "the index") throw incompleteIndex(error);
		throw noBase((await import("./engine-base.exports.js")).whyIncomplete(error));
	}).finally(() => progress?.clear());
	const { report } = run;
	const rendering = {
		report,
		lines: run.lines,
		failOn,
		quiet,
		show,
		gate,
		strictBaseline,
		color,
		prefix: prefixInRepository(root),
		brief: isTerminal("stdout") && !options.all
	};
	if (options.outputs.length > 0) await writeOutputs(options.outputs, rendering, [root, cwd]);
	const isEmpty = hasNothing(report) && !options.allowEmpty && given === void 0 && report.unreadable.length === 0;
	const submodules = describeSubmodules(root, head, paths, config.vocabulary, isEmpty);
	printNotes(run.unmatched);
	if (isEmpty) throw new UsageError(`No module to lint. ${[run.search, ...submodules].join(" ")} Give another path or --root, or pass --allow-empty.`);
	const printAll = () => printReport(text, patch, options.format, rendering);
	await (watch ? watch.measure("print", printAll) : printAll());
	const beside = quiet || patch !== void 0 ? void 0 : summaryNote(options.format, rendering);
	if (beside !== void 0 && !hasPrintingFailed()) printNote(beside);
	if (summary !== void 0 && !quiet) printNote(summary);
	printNotes([
		...notes,
		...submodules,
		...quiet ? [] : input.notes ?? []
	]);
	for (const { file, reason } of report.unreadable) printNote(`${file} can't be read: ${reason}. Fix that, or exclude the file.`);
	printNotes(missingRules(report));
	if (watch) await printStats(watch.stats(), options.format, color);
	return incomplete ? 2 : exitCodeOf(report, options);
}
function incompleteIndex({ message, unasked }) {
	return new UsageError(`The index can't be linted: ${message}.${unasked === void 0 ? " In a partial clone, `git sparse-checkout disable` brings them." : ""}`);
}
function exitCodeOf(report, { gate, failOn, strictBaseline }) {
	if (report.unreadable.length > 0 || missingRules(report).length > 0) return 2;
	return gateFails(report, gate, failOn) || baselineFails(report, strictBaseline) ? 1 : 0;
}
async function openInput(options, cwd) {
	const { source } = options;
	if (source.kind === "index") return (await import("./command-line-staged.js")).openStaged(options, cwd);
	if (source.kind === "stdin") return (await import("./command-line-stdin.js")).openStdin(options, source.path, cwd);
	return openDisk(options, cwd);
}
async function writeOutputs(outputs, rendering, folders) {
	const { writeWhole } = await import("./process-write-file.exports.js");
	const guarded = folders.flatMap((folder) => [folder, findRepository(folder)?.workTree ?? folder]);
	for (const { format, file } of outputs) writeWhole(file, await render(format, {
		...rendering,
		color: false,
		brief: false
	}), { guarded });
}
function timed(input, watch) {
	const { base, head, config } = input;
	return {
		...input,
		config: {
			...config,
			observe: watch.observe
		},
		head: watch.reading(head),
		base: base && {
			...base,
			tree: watch.reading(base.tree)
		}
	};
}
async function printStats(stats, format, color) {
	if (format === "json") printToStderr(toJson(stats));
	else printToStderr((await import("./report-stats.js")).formatStats(stats, color && isTerminal("stderr")));
}
async function printReport(text, patch, format, rendering) {
	if (text !== void 0) {
		printPatch(text);
		printToStderr(await render(format, rendering));
	} else if (patch !== void 0) printPatch(patch);
	else if (format === "github") printCommands(await render("github", rendering));
	else print(await render(format, rendering));
}
async function lintOrFix(options, { fix: choice, show }, given, watch) {
	if (!choice) return {
		run: await runLint(options, watch?.makeLinter),
		notes: [],
		incomplete: false
	};
	const { fixFiles, fixGiven } = await import("./command-line-fix.js");
	return given ? fixGiven(options, choice, show, given) : fixFiles(options, choice, show);
}
function printNotes(notes) {
	for (const note of notes) printNote(note);
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

// src/command-line/main.ts
async function runCli(args) {
	const code = await attempt(args);
	return hasPrintingFailed() && code !== 3 ? 2 : code;
}
async function attempt(args) {
	try {
		return await dispatch(args);
	} catch (error) {
		if (error instanceof UsageError) {
			for (const line of error instanceof FileError ? error.lines : [error.message]) printNote(line);
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
async function dispatch(args) {
	const at = firstWord(args);
	const named = commands.find(({ name }) => name === args[at]);
	const command = named ? await named.load() : lintCommand;
	const { values, words } = parseOptions(named ? args.toSpliced(at, 1) : args, command);
	const color = wantsColor(values["no-color"] === true);
	if (values.help) return say(await help(named && command, color));
	if (values.version) return say(`${version}\n`);
	return command.run({
		values,
		words,
		color
	});
}
function firstWord(args) {
	for (let at = 0; at < args.length; at++) {
		const arg = args[at];
		if (!arg.startsWith("-") || arg === "-") return at;
		if (arg === "--") return -1;
		if (lintCommand.options[arg.slice(2)]?.type === "string") at++;
	}
	return -1;
}
async function help(command, color) {
	const { commandHelp, helpText } = await import("./command-line-help.exports.js");
	return command ? commandHelp(command, color) : helpText(color);
}
function say(text) {
	print(text);
	return 0;
}
function wantsColor(noColor) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (noColor || NO_COLOR !== void 0 && NO_COLOR !== "") return false;
	if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return isTerminal("stdout") && TERM !== "dumb";
}

export { lintOptions as a, dataFormat as c, refuseWords as d, wantsData as f, commands as i, parseChoice as l, lintCommand as n, command as o, openBase as r, globalOptions as s, runCli as t, placeOptions as u };