import "./rolldown-runtime.js";
import { F as makeFileLinter, S as runLint, St as chooseTogether, U as configAt, V as chooseFiles, Y as workingTree, it as digest, lt as viewOf, wt as isFixable, xt as applyFixes } from "./lint.js";

// src/engine/overlay.ts
function overlay(tree) {
	const texts = /* @__PURE__ */ new Map();
	const undecoded = /* @__PURE__ */ new Map();
	return {
		set: (path, text) => text === void 0 ? texts.delete(path) : texts.set(path, text),
		whyNotText: (path) => undecoded.get(path),
		tree: {
			...tree,
			load: async (paths, like) => {
				const below = await tree.load(paths, like);
				return (path) => {
					const text = texts.get(path);
					if (text !== void 0) return {
						kind: "text",
						text,
						invalidAt: void 0
					};
					const file = below(path);
					if (file.kind === "text" && file.encoding !== void 0) undecoded.set(path, `it is saved as ${file.encoding}. Save it as UTF-8`);
					else if (file.kind === "text" && file.invalidAt !== void 0) undecoded.set(path, "it holds bytes that are not valid UTF-8. Replace them");
					return file;
				};
			}
		}
	};
}
const MOST_REMEMBERED = 67108864;
function lintOnce(make = makeFileLinter) {
	const known = /* @__PURE__ */ new Map();
	let room = MOST_REMEMBERED;
	return (settings, today) => {
		const lint = make(settings, today);
		return (source) => {
			const old = known.get(source.path);
			if (old && isSame(old.source, source)) return old.result;
			const result = lint(source);
			room -= source.text.length - (old?.source.text.length ?? 0);
			if (room >= 0) known.set(source.path, {
				source,
				result
			});
			return result;
		};
	};
}
function isSame(a, b) {
	return a.text === b.text && a.invalidAt === b.invalidAt && a.encoding === b.encoding;
}

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
		fixed.push(...chosen);
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