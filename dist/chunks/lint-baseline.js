import "./rolldown-runtime.js";
import { Xn as groupBy, Xt as selectRules, en as rulesOf, qt as findCauses } from "./lint.js";
import { a as makeDescribe, n as isForBaseline } from "./lint-baseline-entries.js";
import { n as hasWords } from "./change-align.js";
import { c as isHalf } from "./lint-finding-lines.js";

// src/lint/place-entries.ts
function placeEntries(entries, catalog, findings) {
	const groups = [...groupBy(entries, ({ file, module }) => JSON.stringify([file, module ?? ""])).values()];
	const isListed = new Set(groups.map(([first]) => JSON.stringify([first?.file, first?.module ?? ""])));
	const placed = /* @__PURE__ */ new Map();
	const titled = byTitle(catalog, findings);
	for (const group of groups) {
		const place = placeOf(group[0], catalog, titled, (file, module) => isListed.has(JSON.stringify([file, module])));
		if (place !== void 0) placed.set(group, place);
	}
	const lost = groups.filter((group) => !placed.has(group));
	if (lost.length > 0) placeByFindings(lost, new Set(placed.values()), catalog, findings, placed);
	return new Map([...placed].flatMap(([group, place]) => group.map((entry) => [entry, place])));
}
function placeOf({ file, module }, catalog, titled, isListed) {
	const there = catalog.at(file);
	if (module === void 0) return catalog.files.has(file) ? file : void 0;
	const namesakes = titled.get(module);
	if (there?.name?.value === module || namesakes?.has(file)) return file;
	const [named, ...others] = [...catalog.named(module).map(({ path }) => path), ...namesakes ?? []];
	if (named !== void 0 && others.length === 0 && !isListed(named, module)) return named;
	return there?.path;
}
function byTitle(catalog, findings) {
	const titled = /* @__PURE__ */ new Map();
	for (const { file, module } of findings) if (module !== void 0 && !catalog.at(file)?.name?.value) titled.set(module, (titled.get(module) ?? /* @__PURE__ */ new Set()).add(file));
	return titled;
}
const MOST_ALIKE = 100;
const LEAST_FINDINGS = 2;
function placeByFindings(lost, taken, catalog, findings, placed) {
	const free = findings.filter(({ file }) => !taken.has(file) && catalog.at(file) !== void 0);
	const all = groupBy(free, keyOf);
	const byKey = new Map([...all].filter(([, own]) => own.length <= MOST_ALIKE));
	for (const group of lost) {
		const found = /* @__PURE__ */ new Map();
		for (const entry of group) for (const file of new Set((byKey.get(keyOf(entry)) ?? []).map((one) => one.file))) {
			const counts = found.get(file) ?? {
				all: 0,
				telling: 0
			};
			found.set(file, {
				all: counts.all + 1,
				telling: counts.telling + (isTelling(entry) ? 1 : 0)
			});
		}
		const asked = group.filter((entry) => byKey.has(keyOf(entry)) || !all.has(keyOf(entry))).length;
		const [best] = [...found].filter(([file]) => !taken.has(file)).sort((a, b) => b[1].all - a[1].all);
		if (!best) continue;
		const [file, { all: same, telling }] = best;
		if (same < LEAST_FINDINGS || same * 2 < asked || telling === 0) continue;
		placed.set(group, file);
		taken.add(file);
	}
}
function keyOf({ rule, anchor, detail, text }) {
	return JSON.stringify([
		rule,
		anchor,
		detail ?? "",
		text ?? ""
	]);
}
function isTelling({ text, anchor }) {
	return text !== void 0 ? hasWords(text) : anchor.includes("/") && anchor.includes(".");
}

// src/lint/match-entries.ts
const keys = [
	({ rule, anchor, detail, text, parts }, path) => parts ? void 0 : [
		path,
		rule,
		anchor,
		detail,
		text
	],
	({ rule, detail, text }, path) => text ? [
		path,
		rule,
		detail,
		text
	] : void 0,
	({ rule, detail, target }, path) => target ? [
		path,
		rule,
		detail,
		target
	] : void 0
];
function makeMatcher(entries, state, result, describe) {
	const left = new Map(entries.map((entry) => [entry, entry.count]));
	const described = /* @__PURE__ */ new Map();
	const knownOf = (finding) => {
		const known = described.get(finding) ?? describe(finding);
		described.set(finding, known);
		return known;
	};
	const places = placeEntries(entries, state.catalog, result.findings.map((finding) => knownOf(finding)));
	const placeOf = (entry) => places.get(entry) ?? entry.file;
	const renamed = new Map(entries.flatMap((entry) => {
		const name = entry.module === void 0 ? void 0 : state.catalog.at(placeOf(entry))?.name?.value;
		return name && name !== entry.module ? [[entry.module, name]] : [];
	}));
	const take = (entry) => {
		const now = (left.get(entry) ?? 0) - 1;
		if (now > 0) left.set(entry, now);
		else left.delete(entry);
	};
	return {
		left,
		placeOf,
		match: (findings, read) => {
			const matched = /* @__PURE__ */ new Map();
			const pending = new Set(findings.filter(({ rule }) => isForBaseline(rule)));
			const join = (finding, entry) => {
				matched.set(finding, entry);
				pending.delete(finding);
				take(entry);
			};
			matchParts(pending, [...left.keys()], placeOf, knownOf, renamed, join, (entry) => left.delete(entry));
			for (const key of keys) {
				const groups = groupBy([...pending].reverse(), (finding) => print(key(knownOf(finding), finding.path)));
				for (const [entry, count] of [...left]) {
					const own = groups.get(print(key(entry, placeOf(entry))) ?? "") ?? [];
					for (let taken = 0; taken < count && own.length > 0; taken++) join(own.pop(), entry);
				}
			}
			if (read) matchEdited(pending, left, placeOf, knownOf, read, join);
			return matched;
		}
	};
}
function print(key) {
	return key && JSON.stringify(key.map((part) => part ?? ""));
}
function matchParts(pending, entries, placeOf, knownOf, renamed, join, keep) {
	const withParts = entries.filter(({ parts }) => parts !== void 0);
	if (withParts.length === 0) return;
	const like = findLike(withParts, placeOf);
	const partsOf = ({ parts = [] }) => parts.map((part) => renamed.get(part) ?? part);
	let room = MOST_COMPARISONS;
	for (const finding of pending) {
		const { parts } = knownOf(finding);
		const own = parts ? like(finding) : [];
		room -= own.length;
		if (!parts || room < 0) continue;
		const known = own.find((entry) => countCommon(parts, partsOf(entry)) === parts.length);
		const least = finding.subject?.kind === "cycle" ? 2 : 1;
		if (known) join(finding, known);
		else for (const entry of own) if (countCommon(parts, partsOf(entry)) >= least) keep(entry);
	}
}
function findLike(entries, placeOf) {
	const byRule = groupBy(entries, ({ rule }) => rule);
	const byPlace = groupBy(entries, (entry) => print([entry.rule, placeOf(entry)]));
	return ({ rule, path, subject }) => (subject?.kind === "cycle" ? byRule.get(rule) : byPlace.get(print([rule, path]) ?? "")) ?? [];
}
function countCommon(some, others) {
	const known = new Set(others);
	return some.filter((one) => known.has(one)).length;
}
const MOST_COMPARISONS = 1e4;
function matchEdited(pending, left, placeOf, knownOf, read, join) {
	const key = ({ rule, anchor, detail }, path) => print([
		path,
		rule,
		anchor,
		detail
	]);
	const entries = groupBy(left.keys(), (entry) => entry.text && hasWords(entry.text) ? key(entry, placeOf(entry)) : void 0);
	const texts = /* @__PURE__ */ new Map();
	const linesAt = (path) => {
		const lines = texts.get(path) ?? linesOf(read(path));
		texts.set(path, lines);
		return lines;
	};
	for (const [group, findings] of groupBy(pending, (finding) => key(knownOf(finding), finding.path))) {
		const own = entries.get(group) ?? [];
		if (own.length * findings.length > MOST_COMPARISONS) continue;
		const [first] = findings;
		if (own.length === 0 || !first) continue;
		const standing = linesAt(first.path);
		for (const entry of own) {
			const was = entry.text;
			if (standing.has(decoded(was))) continue;
			const finding = findings.find((one) => pending.has(one) && isEdit(was, knownOf(one).text ?? ""));
			if (finding) join(finding, entry);
		}
	}
}
function isEdit(was, is) {
	return hasWords(is) && isHalf(was, is);
}
function linesOf(text) {
	return new Set(text.split("\n").map((line) => decoded(line.trim())));
}
function decoded(line) {
	return line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

// src/lint/baseline.ts
function matchBaseline({ entries, state, result, settings, isJudged, day }) {
	const describe = makeDescribe(state);
	const matcher = makeMatcher(entries, state, result, describe);
	const matched = matcher.match(result.findings, textOf(state));
	matcher.match([...result.suppressed, ...result.superseded]);
	const isAsked = askedBy(settings, state);
	const fixed = new Map([...matcher.left].filter(([entry]) => {
		const path = matcher.placeOf(entry);
		return isJudged(path) && isAsked(entry.rule, path);
	}));
	const found = countBy(matched.values());
	const isOver = ({ until }) => until !== void 0 && until < day;
	const known = result.findings.flatMap((finding) => {
		const entry = matched.get(finding);
		return entry ? [[finding, entry]] : [];
	});
	const accepted = new Map(known.filter(([, entry]) => !isOver(entry)));
	return {
		accepted,
		rest: withoutAccepted(result, accepted),
		expired: new Map(known.filter(([, entry]) => isOver(entry))),
		fixed,
		kept: new Map(entries.flatMap((entry) => {
			const rest = entry.count - (found.get(entry) ?? 0) - (fixed.get(entry) ?? 0);
			return rest > 0 ? [[entry, rest]] : [];
		}))
	};
}
function withoutAccepted(result, accepted) {
	if (accepted.size === 0) return result;
	const findings = result.findings.filter((finding) => !accepted.has(finding));
	return {
		...result,
		findings,
		causes: findCauses(findings, result.modules)
	};
}
function countBy(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
function askedBy(settings, { catalog }) {
	const select = selectRules(rulesOf(settings), settings);
	const known = /* @__PURE__ */ new WeakMap();
	return (rule, path) => {
		const active = select(path, catalog.at(path)?.category?.value);
		let ids = known.get(active);
		if (!ids) {
			ids = new Set(active.map((entry) => entry.rule.id));
			known.set(active, ids);
		}
		return ids.has(rule);
	};
}
function textOf({ snapshot }) {
	return (path) => snapshot.read(path) ?? "";
}

export { matchBaseline };