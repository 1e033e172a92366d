import "./rolldown-runtime.js";
import { D as isFixable, L as chooseFiles, Mt as viewOf, S as runLint, T as chooseTogether, in as digest, tt as workingTree, w as applyFixes, z as configAt } from "./lint.js";
import { n as overlay, t as lintOnce } from "./engine-overlay.js";

// src/engine/fix.ts
const MOST_PASSES = 30;
async function runFix(options) {
	const endless = /* @__PURE__ */ new Set();
	const unsettled = /* @__PURE__ */ new Set();
	for (;;) {
		const run = await fixBut(endless, options);
		if (run.last.length === 0) return {
			...run,
			unsettled: [...unsettled].sort()
		};
		for (const { rule, file } of run.last) {
			endless.add(keyOf(rule, file));
			unsettled.add(rule);
		}
	}
}
function keyOf(rule, file) {
	return JSON.stringify([rule, file]);
}
async function fixBut(endless, { unsafe = false, rules, show = "introduced", obstacleOf, ...options }) {
	const config = options.config ?? await configAt(options.root, void 0);
	const now = options.now ?? /* @__PURE__ */ new Date();
	const { tree, set, whyNotText } = overlay(options.head ?? workingTree(options.root));
	const makeLinter = lintOnce();
	const { onProgress, baseline, ...rest } = options;
	const lint = (progress, known = { baseline: null }) => runLint({
		...rest,
		...known,
		config,
		now,
		head: tree,
		...progress && { onProgress: progress }
	}, makeLinter);
	const { isSelected } = chooseFiles(config, options.paths ?? []);
	const obstacles = makeObstacles(obstacleOf, whyNotText);
	const texts = /* @__PURE__ */ new Map();
	const fixed = [];
	const beyond = {
		findings: 0,
		files: /* @__PURE__ */ new Set()
	};
	const seen = /* @__PURE__ */ new Set();
	let last = [];
	let run = await lint(onProgress);
	for (let pass = 0;; pass++) {
		const wanted = viewOf(run.report, show).findings.filter((finding) => isFixable(finding) && (unsafe || finding.fix.safe) && (rules === void 0 || rules.includes(finding.rule)) && !endless.has(keyOf(finding.rule, finding.file)));
		const inside = wanted.filter(({ fix }) => fix.edits.every(({ file }) => isSelected(file)));
		beyond.findings = wanted.length - inside.length;
		beyond.files = new Set(wanted.flatMap(({ fix }) => fix.edits.map(({ file }) => file)).filter((file) => !isSelected(file)));
		const textOf = (path) => texts.get(path)?.before ?? run.lines(path)?.text;
		const chosen = chooseTogether(inside.filter(({ fix }) => fix.edits.every(({ file }) => !obstacles.isAt(file, textOf(file)))));
		if (chosen.length === 0) {
			last = [];
			break;
		}
		last = chosen;
		const after = applyFixes(chosen, run.lines);
		for (const [path, text] of after) {
			texts.set(path, {
				before: textOf(path) ?? "",
				after: text
			});
			set(path, text);
		}
		for (const one of chosen) fixed.push(one);
		run = await lint();
		const state = digest(JSON.stringify([...texts].map(([path, { after }]) => [path, after])));
		if (seen.has(state) || pass === MOST_PASSES) break;
		seen.add(state);
	}
	return {
		run: baseline === null ? run : await lint(void 0, { baseline }),
		fixed,
		files: [...texts].flatMap(([path, { before, after }]) => before === after ? [] : [{
			path,
			before,
			after
		}]).sort(byPath),
		leftAlone: obstacles.met(),
		beyond: {
			findings: beyond.findings,
			files: [...beyond.files].sort()
		},
		last
	};
}
function byPath(a, b) {
	return a.path < b.path ? -1 : 1;
}
function makeObstacles(obstacleOf, whyNotText) {
	const known = /* @__PURE__ */ new Map();
	return {
		isAt: (path, text) => {
			if (!known.has(path)) known.set(path, whyNotText(path) ?? (text === void 0 ? "it can't be read" : obstacleOf?.(path, text)));
			return known.get(path) !== void 0;
		},
		met: () => [...known].flatMap(([file, reason]) => reason === void 0 ? [] : [{
			file,
			reason
		}]).sort((a, b) => a.file < b.file ? -1 : 1)
	};
}

export { runFix as t };