import "./rolldown-runtime.js";
import { t as formatBaseline } from "./config-baseline-file.js";
import { M as resolvePaths, N as workingFolder, Qn as plural, S as runLint, Zn as grouped, _ as hasNothing, _n as requireRules, k as chooseRoot, mn as parseRuleChoice, pn as parsePreset, rt as findRepository, vn as withChoices, x as writeWhole, z as configAt } from "./lint.js";
import { I as UsageError, c as print, d as printNote } from "./print.js";
import { a as shownFrom, r as baselinePath, t as baselineAt } from "./engine-baseline.js";
import { r as makeEntries } from "./lint-baseline-entries.js";
import { a as lintOptions, o as command, u as placeOptions } from "./command-line.js";
const { existsSync } = process.getBuiltinModule("node:fs");

// src/command-line/baseline.ts
const ownOptions = { prune: {
	type: "boolean",
	help: "take out what is fixed, and accept nothing new"
} };
const choices = {
	preset: lintOptions.preset,
	rule: lintOptions.rule
};
const baselineCommand = command({
	name: "baseline",
	takes: "[paths…]",
	completes: "file",
	summary: "accept today's findings, so that only new ones count",
	details: "It writes patternlint-baseline.json at the root, or the file that the configuration names. What is fixed is taken out; reasons, owners and dates that were written into it stay. With paths, only what is found there is renewed.",
	options: {
		...ownOptions,
		...choices,
		...placeOptions
	},
	run: ({ values, words }) => renew(words, values)
});
async function renew(paths, { root: rootGiven, config: configGiven, preset, rule = [], prune = false }) {
	const cwd = workingFolder();
	const root = chooseRoot(paths, rootGiven, cwd);
	const levels = new Map(rule.map(parseRuleChoice));
	const config = withChoices(await configAt(root, configGiven), preset === void 0 ? void 0 : parsePreset(preset), levels);
	requireRules(levels.keys(), config);
	const file = baselinePath(root, config);
	if (file === void 0) throw new UsageError("The configuration says `baseline: false`. Name a file there, or remove the key.");
	const baseline = existsSync(file) ? await baselineAt(root, config) ?? null : null;
	if (prune && !baseline) throw new UsageError(`There is no baseline ${shownFrom(root, file)}. Write it with \`patternlint baseline\`.`);
	const { report, judged, search } = await runLint({
		root,
		config,
		paths: resolvePaths(paths, root, cwd),
		baseline
	});
	if (hasNothing(report)) throw new UsageError(`No module to lint. ${search} Give another path or --root.`);
	for (const lost of report.unreadable) printNote(`${lost.file} can't be read: ${lost.reason}. Fix that, or exclude the file.`);
	if (report.unreadable.length > 0) return 2;
	const { state, result, match } = judged;
	const known = /* @__PURE__ */ new Set([...match?.accepted.keys() ?? [], ...match?.expired.keys() ?? []]);
	const entries = makeEntries(prune ? result.findings.filter((finding) => known.has(finding)) : result.findings, state, match);
	writeWhole(file, formatBaseline(entries), { guarded: [root, findRepository(root)?.workTree ?? root] });
	const accepted = entries.reduce((sum, { count }) => sum + count, 0);
	print(`${summary(shownFrom(root, file), report, accepted, prune)}\n`);
	return 0;
}
function summary(file, { findings, baseline }, accepted, prune) {
	const { fixed = 0, expired = 0 } = baseline ?? {};
	const changes = [...prune || findings.length - expired === 0 ? [] : [`${grouped(findings.length - expired)} more`], ...fixed > 0 ? [`${grouped(fixed)} fixed ${fixed === 1 ? "one" : "ones"} taken out`] : []];
	const what = changes.length > 0 ? `: ${changes.join(", ")}` : baseline ? ", as before" : "";
	const over = expired > 0 ? ` ${plural(expired, "finding")} ${expired === 1 ? "has" : "have"} expired and still ${expired === 1 ? "counts" : "count"}: fix ${expired === 1 ? "it" : "them"}, or set \`until\` to another day.` : "";
	return `${file} accepts ${plural(accepted, "finding")}${what}.${over}`;
}

export { baselineCommand };