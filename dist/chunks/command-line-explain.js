import "./rolldown-runtime.js";
import { I as UsageError, S as isCustomId, c as print, j as toJson } from "./print.js";
import { At as makeReport, D as isFixable, Gt as lintWorkspace, Jt as makeFileLinter, c as formatPretty, en as rulesOf, kt as makeLineSource, sn as defaultConfig, w as applyFixes, yn as rules } from "./lint.js";
import { c as dataFormat, f as wantsData, o as command, u as placeOptions } from "./command-line.js";
import { a as configHere, n as findRule, r as ruleData, t as explainRule } from "./command-line-rule-text.js";
import { t as lintChange } from "./lint-lint-change.js";
import { t as reportChange } from "./report-changes.js";
import { t as formatPatches } from "./report-patch.js";
import { t as waysToSuppress } from "./lint-ways-to-suppress.js";

// src/command-line/example-states.ts
const TODAY = "2025-12-01";
const strict = {
	...defaultConfig,
	preset: "strict"
};
function stateMaker(settings) {
	const lintFile = makeFileLinter(settings, TODAY);
	const known = /* @__PURE__ */ new Map();
	const lintOnce = (path, text) => {
		const key = `${path}\n${text}`;
		const result = known.get(key) ?? lintFile({
			path,
			text
		});
		known.set(key, result);
		return result;
	};
	return (files) => ({
		results: Object.entries(files).flatMap(([path, text]) => path.endsWith(".md") ? [lintOnce(path, text)] : []),
		paths: Object.keys(files),
		read: (path) => files[path]
	});
}

// src/command-line/demonstrate.ts
function demonstrate(rule) {
	const report = lintExample(rule);
	const lines = makeLineSource((path) => rule.bad.files[path]);
	const own = report.findings.filter((finding) => finding.rule === rule.id && finding.status !== "unchanged");
	const shown = own.slice(0, 1).map((finding) => ({
		...finding,
		status: null
	}));
	const { comparison: _, ...state } = report;
	const [fixable] = own.filter(isFixable);
	return {
		printed: formatPretty({
			...state,
			findings: shown
		}, lines, {
			color: false,
			quiet: true
		}).trimEnd(),
		patch: fixable && hunksOf(applyFixes([fixable], lines), rule.bad.files),
		safe: fixable?.fix.safe ?? false
	};
}
function hunksOf(after, files) {
	const changed = [...after].map(([path, text]) => ({
		path,
		before: files[path] ?? "",
		after: text
	}));
	return formatPatches(changed, "").replaceAll(/^diff --git .*\n/gm, "").trimEnd();
}
function lintExample({ id, severity, bad: { files, base } }) {
	const level = severity.recommended === "off" ? severity.strict : severity.recommended;
	const settings = {
		...strict,
		rules: /* @__PURE__ */ new Map([[id, { level }]])
	};
	const state = stateMaker(settings);
	const about = {
		files: 0,
		unreadable: [],
		lines: makeLineSource((path) => files[path])
	};
	if (base === void 0) return makeReport({
		result: lintWorkspace(state(files), settings),
		...about
	});
	const change = lintChange(state(files), state(base), settings, () => ({
		day: TODAY,
		earliest: TODAY
	}), reportChange);
	const lines = makeLineSource((path) => base[path]);
	return makeReport({
		result: change.head,
		...about,
		comparison: {
			change,
			base: {
				name: "main",
				commit: "0".repeat(40)
			},
			lines
		}
	});
}

// src/command-line/in-place.ts
function suppressInPlace(rule) {
	const { files, base } = rule.bad;
	const before = findingsOf(files, base);
	const found = before.find(({ rule: id }) => id === rule.id);
	const text = found && files[found.path];
	if (found === void 0 || text === void 0) return void 0;
	const expected = new Set([...before, ...findingsOf(files, base, rule.id)].map(({ message }) => message));
	return waysToSuppress(rule.id, text, found.start, "why").find(({ text: suppressed }) => {
		const after = findingsOf({
			...files,
			[found.path]: suppressed
		}, base);
		const left = (findings) => findings.filter(({ rule: id }) => id === rule.id).length;
		return left(after) < left(before) && after.every(({ message }) => expected.has(message));
	});
}
function findingsOf(files, base, off) {
	const settings = {
		...strict,
		rules: new Map(off === void 0 ? [] : [[off, { level: "off" }]])
	};
	const state = stateMaker(settings);
	if (base === void 0) return lintWorkspace(state(files), settings).findings;
	const day = () => ({
		day: TODAY,
		earliest: TODAY
	});
	const none = () => void 0;
	return [...lintChange(state(files), state(base), settings, day, none).introduced];
}

// src/command-line/explain.ts
const explainCommand = command({
	name: "explain",
	takes: "RULE",
	completes: "rule",
	summary: "say what a rule requires, and why",
	options: {
		...dataFormat,
		...placeOptions
	},
	async run({ values, words, color }) {
		const [id, ...others] = words;
		if (id === void 0 || others.length > 0) throw new UsageError("`explain` takes the name of one rule. `patternlint rules` lists them.");
		const asData = wantsData(values.format);
		const rule = findRule(id, isCustomId(id) ? rulesOf(await configHere(values)) : rules);
		if (isCustomId(id) && !asData) {
			print(explainRule(rule, void 0, void 0, color));
			return 0;
		}
		print(asData ? toJson(ruleData(rule)) : explainRule(rule, demonstrate(rule), suppressInPlace(rule), color));
		return 0;
	}
});

export { explainCommand };