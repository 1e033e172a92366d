import { Dn as comparePaths, On as linkTarget, yn as rules } from "./lint.js";
import { r as makeLines } from "./lint-finding-lines.js";

// src/lint/known-finding.ts
const LONGEST_TEXT = 200;
function makeDescribe({ catalog, snapshot, read }) {
	const titles = /* @__PURE__ */ new Map();
	const moduleAt = (path) => {
		const module = catalog.at(path);
		if (!module || module.name?.value) return module?.name?.value;
		if (!titles.has(path)) titles.set(path, read(path)?.envelope.title?.value.trim() || void 0);
		return titles.get(path);
	};
	const targetOf = makeTargetOf(catalog);
	const lines = /* @__PURE__ */ new Map();
	const lineOf = ({ path, start }) => {
		if (!lines.has(path)) {
			const text = snapshot.read(path);
			lines.set(path, text === void 0 ? void 0 : makeLines(text));
		}
		return lines.get(path)?.at(start).text.slice(0, LONGEST_TEXT);
	};
	return (finding) => {
		const { path: file, rule, anchor, detail, subject } = finding;
		return {
			file,
			module: moduleAt(file),
			rule,
			anchor,
			detail: subject?.kind === "cycle" ? void 0 : detail || void 0,
			text: subject?.kind === "text" ? lineOf(finding) : void 0,
			target: targetOf(finding),
			parts: partsOf(finding, catalog)
		};
	};
}
function makeTargetOf(catalog) {
	const known = /* @__PURE__ */ new Map();
	const linksOf = (path) => {
		const module = catalog.at(path);
		const links = new Map((module ? catalog.links(module) : []).toReversed().map((link) => [link.reference.path.start, link]));
		known.set(path, links);
		return links;
	};
	return ({ path, subject }) => {
		if (subject?.kind !== "reference" && subject?.kind !== "edge") return void 0;
		const link = (known.get(path) ?? linksOf(path)).get(subject.reference.path.start);
		if (!link || linkTarget(link) === void 0) return void 0;
		return link.target?.name?.value || void 0;
	};
}
function partsOf({ subject }, catalog) {
	if (subject?.kind === "cycle") return subject.members.map((path) => catalog.at(path)?.name?.value || path).sort();
	if (subject?.kind === "phases") return subject.faults.map(({ phase, what }) => `phase ${phase + 1}: ${what}`);
}

// src/lint/baseline-entries.ts
function isForBaseline(rule) {
	return !changeRules.has(rule);
}
const changeRules = new Set(rules.flatMap(({ id, scope }) => scope === "change" ? [id] : []));
function makeEntries(findings, state, match) {
	const describe = makeDescribe(state);
	const entries = /* @__PURE__ */ new Map();
	const add = (own, count, { reason, owner, until } = {}) => {
		const before = entries.get(entryKey(own));
		entries.set(entryKey(own), {
			...own,
			count: (before?.count ?? 0) + count,
			reason: before?.reason ?? reason,
			owner: before?.owner ?? owner,
			until: before?.until ?? until
		});
	};
	const known = new Map([...match?.accepted ?? [], ...match?.expired ?? []]);
	for (const finding of findings) if (isForBaseline(finding.rule)) add(describe(finding), 1, known.get(finding));
	for (const [entry, count] of match?.kept ?? []) add(entry, count, entry);
	return sortEntries([...entries.values()]);
}
function sortEntries(entries) {
	const keys = new Map(entries.map((entry) => [entry, entryKey(entry)]));
	return [...entries].sort((a, b) => comparePaths(a.file, b.file) || comparePaths(a.rule, b.rule) || comparePaths(a.anchor, b.anchor) || comparePaths(keys.get(a), keys.get(b)));
}
function entryKey({ file, module, rule, anchor, detail, text, target, parts }) {
	return JSON.stringify([
		file,
		module ?? "",
		rule,
		anchor,
		detail ?? "",
		text ?? "",
		target ?? "",
		parts ?? []
	]);
}

export { makeDescribe as a, sortEntries as i, isForBaseline as n, makeEntries as r, entryKey as t };