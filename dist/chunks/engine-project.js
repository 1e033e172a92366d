import { A as existingFolder, An as makeResolver, At as makeReport, Dn as comparePaths, Dt as findCauseOf, F as latestDate, Gn as indexLines, Jt as makeFileLinter, Kt as openState, L as chooseFiles, M as resolvePaths, P as earliestDate, Wt as lintState, dn as mayHaveBaseline, j as pathFromRoot, jt as toReported, rn as keepFingerprints, tt as workingTree, xt as makeFileReader, z as configAt } from "./lint.js";

// src/lint/workspace.ts
function makeWorkspace(settings, today, isSelected = () => true) {
	const judge = makeFileLinter(settings, today);
	const texts = /* @__PURE__ */ new Map();
	const results = /* @__PURE__ */ new Map();
	const fingerprint = keepFingerprints();
	let sorted;
	let paths = [];
	let resolver;
	let among = makeAmongCache();
	let state;
	let result;
	const replace = (path, now) => {
		const old = results.get(path);
		if (now) results.set(path, now);
		else results.delete(path);
		if (isSameModule(old, now)) among.forget(path);
		else among = makeAmongCache();
		sorted = void 0;
		state = void 0;
		result = void 0;
	};
	const set = (source) => {
		if (texts.get(source.path) === source.text && results.has(source.path)) return;
		texts.set(source.path, source.text);
		replace(source.path, judge(source));
	};
	const stateNow = () => {
		sorted ??= [...results.values()].sort((a, b) => comparePaths(a.path, b.path));
		resolver ??= makeResolver(paths, settings.roots);
		state ??= openState({
			results: sorted,
			paths,
			read: (path) => texts.get(path)
		}, settings, resolver);
		return state;
	};
	const resultNow = () => {
		result ??= lintState(stateNow(), settings, isSelected, void 0, {
			among,
			fingerprint
		});
		return result;
	};
	return {
		set,
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
			state = void 0;
			result = void 0;
		},
		result: resultNow,
		state: stateNow,
		preview: (source, look) => {
			const { path } = source;
			const before = {
				text: texts.get(path),
				file: results.get(path),
				among,
				sorted,
				state,
				result
			};
			try {
				set(source);
				return look();
			} finally {
				if (before.text === void 0) texts.delete(path);
				else texts.set(path, before.text);
				if (before.file) results.set(path, before.file);
				else results.delete(path);
				before.among.forget(path);
				({among, sorted, state, result} = before);
			}
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
	return a.name?.value === b.name?.value && a.category?.value === b.category?.value && a.status?.value === b.status?.value && a.unlisted.length === b.unlisted.length && a.unlisted.every(({ value }, at) => value === b.unlisted[at]?.value) && a.groups.length === b.groups.length && a.groups.every(({ carrier, value }, at) => value === b.groups[at]?.value && carrier === b.groups[at].carrier) && a.references.length === b.references.length && a.references.every((reference, at) => {
		const other = b.references[at];
		return other !== void 0 && reference.carrier === other.carrier && reference.path.value === other.path.value && reference.bare === other.bare && reference.reason?.value === other.reason?.value;
	});
}

// src/engine/project.ts
async function openProject(root, { config: given, baseline: known, paths = [], now = /* @__PURE__ */ new Date() } = {}) {
	existingFolder(root);
	const config = given ?? await configAt(root, void 0);
	const baseline = known === void 0 && mayHaveBaseline(root, config) ? await (await import("./engine-baseline.exports.js")).baselineAt(root, config) : known;
	const { matchBaseline } = baseline ? await import("./lint-baseline.js") : {};
	const { isCandidate, isSelected, isMissed } = chooseFiles(config, resolvePaths(paths, root, root));
	const workspace = makeWorkspace(config, latestDate(now), isSelected);
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
	const unreadable = () => [...tree.unreadable.filter(isMissed).map(({ file, reason }) => ({
		file: file || ".",
		reason
	})), ...[...files].flatMap(([file, read]) => read.kind === "refused" && isSelected(file) && !open.has(file) ? [{
		file,
		reason: read.reason
	}] : [])];
	let last;
	const matched = () => {
		const result = workspace.result();
		if (last?.of !== result) last = {
			of: result,
			match: match()
		};
		return last.match;
	};
	const match = () => {
		if (!baseline || !matchBaseline) return void 0;
		const isJudged = (path) => isSelected(path) && (open.has(path) || files.get(path)?.kind !== "refused");
		const parts = {
			state: workspace.state(),
			result: workspace.result(),
			settings: config,
			isJudged,
			day: earliestDate(now)
		};
		return {
			file: baseline.file,
			...matchBaseline({
				entries: baseline.entries,
				...parts
			})
		};
	};
	const resultNow = () => matched()?.rest ?? workspace.result();
	await readAll();
	return {
		root,
		config,
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
			const result = resultNow();
			const { findings } = result;
			const causeOf = findCauseOf(result);
			return (path === void 0 ? findings : findings.filter((finding) => finding.path === path)).map((finding) => toReported(finding, lines, null, causeOf(finding)));
		},
		report: () => {
			const seen = [...files.keys(), ...[...open.keys()].filter((path) => !files.has(path))].filter((path) => isSelected(path) && textOf(path) !== void 0);
			const known = matched();
			return makeReport({
				result: known?.rest ?? workspace.result(),
				settings: config,
				files: seen.length,
				unreadable: unreadable(),
				lines,
				...known && { baseline: known }
			});
		},
		result: resultNow,
		catalog: () => workspace.state().catalog,
		paths: () => workspace.state().snapshot.paths,
		module: (given) => {
			const path = pathFromRoot(given, root);
			const { catalog, load } = workspace.state();
			return catalog.at(path) && load(path);
		},
		text: (given) => textOf(pathFromRoot(given, root)),
		preview: (given, text) => {
			const path = pathFromRoot(given, root);
			if (!isCandidate(path)) return [];
			return workspace.preview({
				path,
				text
			}, () => resultNow().findings.filter((finding) => finding.path === path));
		},
		unreadable
	};
}

export { openProject as t };