import "./chunks/rolldown-runtime.js";
import { A as toScope, Bt as readModule$1, E as unreadableFilter, Et as rules, F as commitTree, Ht as applyEdits, K as makeReport, Kt as defaultVocabulary, L as workingTree, M as configAt, Mt as makeResolver, O as existingFolder, Q as makeFileLinter, S as latestDate, T as scopeFilter, Tt as UsageError, Vt as readXml$1, X as lintWorkspace, Xt as indexLines, Y as lintState, Z as openState, b as candidateFilter, d as formatPretty, gt as defaultConfig, it as findRepository, k as pathFromRoot, kt as comparePaths, lt as makeFileReader, q as toReported, tt as keepFingerprints, w as runLint, wt as ConfigError, y as formatJson, zt as repairXml$1 } from "./chunks/lint.js";
import { t as loadConfig } from "./chunks/load.js";
import { t as lintChange } from "./chunks/lint-change.js";
import { t as formatCompact } from "./chunks/compact2.js";
import { r as formatMarkdown } from "./chunks/markdown.js";

// src/lint/workspace.ts
function makeWorkspace(settings, today, inScope = () => true) {
	const judge = makeFileLinter(settings, today);
	const texts = /* @__PURE__ */ new Map();
	const results = /* @__PURE__ */ new Map();
	const fingerprint = keepFingerprints();
	let sorted;
	let paths = [];
	let resolver;
	let among = makeAmongCache();
	let result;
	const replace = (path, now) => {
		const old = results.get(path);
		if (now) results.set(path, now);
		else results.delete(path);
		if (isSameModule(old, now)) among.forget(path);
		else among = makeAmongCache();
		sorted = void 0;
		result = void 0;
	};
	return {
		set: (source) => {
			if (texts.get(source.path) === source.text && results.has(source.path)) return;
			texts.set(source.path, source.text);
			replace(source.path, judge(source));
		},
		delete: (path) => {
			texts.delete(path);
			if (results.has(path)) replace(path, void 0);
		},
		setPaths: (all) => {
			const next = [...all].sort(comparePaths);
			if (next.length === paths.length && next.every((path, at) => path === paths[at])) return;
			paths = next;
			resolver = void 0;
			among = makeAmongCache();
			result = void 0;
		},
		result: () => {
			sorted ??= [...results.values()].sort((a, b) => comparePaths(a.path, b.path));
			resolver ??= makeResolver(paths, settings.roots);
			result ??= lintState(openState({
				results: sorted,
				paths,
				read: (path) => texts.get(path)
			}, settings, resolver), settings, inScope, void 0, {
				among,
				fingerprint
			});
			return result;
		}
	};
}
function makeAmongCache() {
	const known = /* @__PURE__ */ new Map();
	const usedBy = /* @__PURE__ */ new Map();
	return {
		get: (path) => known.get(path)?.raw,
		set: (path, raw, uses) => {
			known.set(path, {
				raw,
				uses
			});
			for (const used of uses) {
				const users = usedBy.get(used);
				if (users) users.add(path);
				else usedBy.set(used, /* @__PURE__ */ new Set([path]));
			}
		},
		forget: (path) => {
			known.delete(path);
			for (const user of usedBy.get(path) ?? []) known.delete(user);
		}
	};
}
function isSameModule(old, now) {
	if (old?.kind !== "module" || now?.kind !== "module") return old?.kind !== "module" && now?.kind !== "module";
	return isSameSummary(old.summary, now.summary);
}
function isSameSummary(a, b) {
	return a.name?.value === b.name?.value && a.category?.value === b.category?.value && a.status?.value === b.status?.value && a.unlisted.length === b.unlisted.length && a.unlisted.every(({ value }, at) => value === b.unlisted[at]?.value) && a.references.length === b.references.length && a.references.every((reference, at) => {
		const other = b.references[at];
		return other !== void 0 && reference.carrier === other.carrier && reference.path.value === other.path.value && reference.bare === other.bare && reference.reason?.value === other.reason?.value;
	});
}

// src/engine/project.ts
async function openProject(root, { config: given, paths = [], now = /* @__PURE__ */ new Date() } = {}) {
	existingFolder(root);
	const config = given ?? await configAt(root, void 0);
	const isCandidate = candidateFilter(config);
	const inScope = scopeFilter(toScope(paths, root, root));
	const isWanted = unreadableFilter(config, isCandidate, inScope);
	const workspace = makeWorkspace(config, latestDate(now), inScope);
	const readFile = makeFileReader(root);
	const open = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	const indexes = /* @__PURE__ */ new Map();
	let tree = workingTree(root);
	let onDisk = new Set(tree.paths);
	const listPaths = () => workspace.setPaths([...onDisk, ...[...open.keys()].filter((path) => !onDisk.has(path))]);
	const textOf = (path) => {
		const file = files.get(path);
		return open.get(path) ?? (file?.kind === "text" ? file.text : void 0);
	};
	const lines = (path) => {
		const text = textOf(path);
		if (text === void 0) return void 0;
		let index = indexes.get(path);
		if (index?.text !== text) {
			index = indexLines(text);
			indexes.set(path, index);
		}
		return index;
	};
	const judge = (path) => {
		const unsaved = open.get(path);
		const file = files.get(path);
		if (unsaved !== void 0) workspace.set({
			path,
			text: unsaved
		});
		else if (file?.kind === "text") workspace.set({
			path,
			...file
		});
		else workspace.delete(path);
	};
	const take = (path, file) => {
		if (file.kind === "gone") files.delete(path);
		else files.set(path, file);
		judge(path);
	};
	const readAll = async () => {
		const candidates = tree.paths.filter(isCandidate).sort();
		const there = new Set(candidates);
		for (const path of [...files.keys()]) if (!there.has(path)) take(path, { kind: "gone" });
		const texts = await tree.load(candidates);
		for (const path of candidates) take(path, texts(path));
		listPaths();
	};
	const unreadable = () => [...tree.unreadable.filter(isWanted).map(({ file, reason }) => ({
		file: file || ".",
		reason
	})), ...[...files].flatMap(([file, read]) => read.kind === "refused" && inScope(file) && !open.has(file) ? [{
		file,
		reason: read.reason
	}] : [])];
	await readAll();
	return {
		root,
		update: (given, text) => {
			const path = pathFromRoot(given, root);
			if (!isCandidate(path)) return;
			const isNew = !open.has(path) && !onDisk.has(path);
			open.set(path, text);
			judge(path);
			if (isNew) listPaths();
		},
		close: (given) => {
			const path = pathFromRoot(given, root);
			if (!open.delete(path)) return;
			if (isCandidate(path)) take(path, readFile(path));
			if (!onDisk.has(path)) listPaths();
		},
		refresh: async (given) => {
			existingFolder(root);
			const changed = given?.map((path) => pathFromRoot(path, root));
			const isKnown = changed?.every((path) => onDisk.has(path) && readFile(path).kind !== "gone");
			if (!changed || !isKnown) {
				tree = workingTree(root);
				onDisk = new Set(tree.paths);
				await readAll();
				return;
			}
			for (const path of changed) if (isCandidate(path)) take(path, readFile(path));
		},
		findings: (given) => {
			const path = given === void 0 ? void 0 : pathFromRoot(given, root);
			const { findings } = workspace.result();
			return (path === void 0 ? findings : findings.filter((finding) => finding.path === path)).map((finding) => toReported(finding, lines, null));
		},
		report: () => {
			const seen = [...files.keys(), ...[...open.keys()].filter((path) => !files.has(path))].filter((path) => inScope(path) && textOf(path) !== void 0);
			return makeReport({
				result: workspace.result(),
				files: seen.length,
				unreadable: unreadable(),
				lines
			});
		}
	};
}

// src/index.ts
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

export { ConfigError, UsageError, applyEdits, commitTree, defaultConfig, defaultVocabulary, findRepository, formatCompact, formatJson, formatMarkdown, formatPretty, lintChange, lintWorkspace, loadConfig, makeFileLinter, openProject, readModule, readXml, repairXml, rules, runLint, workingTree };