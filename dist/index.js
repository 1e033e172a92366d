import "./chunks/rolldown-runtime.js";
import { A as existingFolder, Bt as missingRules, Fn as applyEdits, Gt as lintWorkspace, Jt as makeFileLinter, Mt as viewOf, Ot as linesOf, S as runLint, Tn as readXml$1, W as diskSource, Z as commitTree$1, c as formatPretty$1, f as baselineFails, h as gateOf, j as pathFromRoot, k as chooseRoot, ln as findConfig, m as gateFails, pr as defaultVocabulary, rt as findRepository, s as formatJson, sn as defaultConfig, tn as readModule$1, tt as workingTree, wn as repairXml$1, yn as rules, z as configAt } from "./chunks/lint.js";
import { t as openProject$1 } from "./chunks/engine-project.js";
import { n as guardRule, t as defineRule } from "./chunks/rule-support-custom-rule.js";
import { u as resolveCommit } from "./chunks/source-commits.js";
import { F as PathError, I as UsageError, M as BaseError, N as ConfigError, P as FileError } from "./chunks/print.js";
import { t as loadConfig } from "./chunks/config-load.js";
import { t as runFix } from "./chunks/engine-fix.js";
import { r as writeFixes, t as obstacleIn } from "./chunks/engine-write-fixes.js";
import { t as formatCompact$1 } from "./chunks/report-compact.js";
import { t as formatGitlab$1 } from "./chunks/report-gitlab.js";
import { t as formatJunit$1 } from "./chunks/report-junit.js";
import { a as formatMarkdown$1 } from "./chunks/report-markdown.js";
import { t as formatSarif$1 } from "./chunks/report-sarif.js";
import { t as formatGithub$1 } from "./chunks/report-workflow-commands.js";
import { r as withText } from "./chunks/engine-overlay.js";
import { t as lintChange } from "./chunks/lint-lint-change.js";
import { t as formatPatches } from "./chunks/report-patch.js";
const { isAbsolute, join, resolve } = process.getBuiltinModule("node:path");

// src/library/settings.ts
async function settingsOf(root, { configuration, preset, rules, customRules = [] }) {
	const config = await readConfiguration(root, configuration);
	const own = customRules.map((rule) => guardRule(defineRule(rule), trouble));
	const all = own.length === 0 ? config : {
		...config,
		customRules: [...config.customRules ?? [], ...own]
	};
	const chosen = rules && await parse(root, "rules", { rules }, all.customRules);
	return {
		...all,
		preset: preset ?? all.preset,
		overrides: chosen ? [...all.overrides, { rules: chosen.rules }] : all.overrides
	};
}
async function readConfiguration(root, given) {
	if (given === false) return defaultConfig;
	if (given === void 0) return configAt(root, void 0);
	if (typeof given === "string") return configAt(root, isAbsolute(given) ? given : join(root, given));
	return {
		...await parse(root, "configuration", given),
		file: void 0
	};
}
async function parse(root, name, given, known = []) {
	const file = join(root, name);
	const disk = diskSource(join(root, "patternlint.yml"), [findRepository(root)?.workTree ?? root, root]);
	const text = JSON.stringify(given, null, 2);
	const { loadConfig } = await import("./chunks/config-load.exports.js");
	return loadConfig(file, {
		...disk,
		read: async (path) => path === file ? {
			kind: "text",
			text,
			invalidAt: void 0
		} : disk.read(path),
		show: (path) => path === file ? name : disk.show(path)
	}, known);
}
function trouble(rule, module, what, error) {
	return new RuleError(rule, module, what, error);
}
var RuleError = class extends Error {
	name = "RuleError";
	rule;
	module;
	constructor(rule, module, what, cause) {
		super(`The custom rule \`${rule}\` failed on ${module}: ${what || String(cause)}`, { cause });
		this.rule = rule;
		this.module = module;
	}
};

// src/library/formats.ts
function formatPretty(report, { color = false, quiet = false, brief = false, show } = {}) {
	return formatPretty$1(seen(report, show), linesOf(report), {
		color,
		quiet,
		brief
	});
}
function formatCompact(report, { show } = {}) {
	return formatCompact$1(seen(report, show));
}
function formatMarkdown(report, options = {}) {
	return formatMarkdown$1(seen(report, options.show), { failed: fails(report, options) });
}
function formatGithub(report, { show } = {}) {
	return formatGithub$1(seen(report, show));
}
function formatSarif(report, { prefix = "" } = {}) {
	return formatSarif$1(report, { prefix });
}
function formatJunit(report, { show, gate, failOn } = {}) {
	return formatJunit$1(seen(report, show), gateOf(report, gate ?? "introduced", levelOf(failOn)));
}
function formatGitlab(report, { prefix = "" } = {}) {
	return formatGitlab$1(report, prefix);
}
function fails(report, { gate = "introduced", failOn, strictBaseline } = {}) {
	return report.unreadable.length > 0 || missingRules(report).length > 0 || gateFails(report, gate, levelOf(failOn)) || baselineFails(report, strictBaseline);
}
function levelOf(failOn = "error") {
	return failOn === "never" ? void 0 : failOn;
}
function seen(report, show = "introduced") {
	return viewOf(report, show);
}

// src/library/lint.ts
async function lint(options) {
	const root = resolve(options.root);
	const { files, texts = {}, now, paths } = options;
	if (files === void 0) existingFolder(root);
	const config = await settingsOf(root, options);
	const base = typeof options.base === "string" ? await openBase(root, options.base) : options.base;
	const head = Object.entries(texts).map(([path, text]) => [pathFromRoot(path, root), text]).reduce((tree, [path, text]) => withText(tree, path, {
		kind: "text",
		text,
		invalidAt: void 0
	}), files ?? workingTree(root));
	return (await runLint({
		root,
		config,
		head,
		base,
		...options.baseline === void 0 ? {} : { baseline: options.baseline === false ? null : options.baseline },
		...paths && { paths },
		...now && { now }
	})).report;
}
async function openBase(root, name) {
	const found = (await import("./chunks/engine-base.exports.js")).findBase(root, name);
	if ("reason" in found) throw new BaseError(name, `There is no base to compare with: ${found.reason}. ${found.remedy}`.trimEnd());
	return found.base;
}

// src/index.ts
async function openProject(root, { baseline, paths, now, ...settings } = {}) {
	const folder = existingFolder(resolve(root));
	return openProject$1(folder, {
		...baseline !== void 0 && { baseline },
		...paths && { paths },
		...now && { now },
		config: await settingsOf(folder, settings)
	});
}
function findConfiguration(folder) {
	const from = existingFolder(resolve(folder));
	return findConfig(chooseRoot([from], void 0, from));
}
function commitTree(repository, name, prefix = "") {
	const commit = resolveCommit(repository, name);
	return commit === void 0 ? void 0 : commitTree$1(repository, commit, prefix);
}
function readModule(path, text, options = {}) {
	return readModule$1(path, text, {
		vocabulary: defaultVocabulary,
		...options
	});
}
function readXml(text, start = 0, end = text.length, vocabulary = defaultVocabulary) {
	return readXml$1(text, start, end, vocabulary);
}
function repairXml(block, vocabulary = defaultVocabulary) {
	return repairXml$1(block, vocabulary);
}

export { BaseError, ConfigError, FileError, PathError, RuleError, UsageError, applyEdits, commitTree, defaultConfig, defaultVocabulary, defineRule, fails, findConfiguration, findRepository, formatCompact, formatGithub, formatGitlab, formatJson, formatJunit, formatMarkdown, formatPatches, formatPretty, formatSarif, lint, lintChange, lintWorkspace, loadConfig, makeFileLinter, obstacleIn, openProject, readModule, readXml, repairXml, rules, runFix, runLint, workingTree, writeFixes };