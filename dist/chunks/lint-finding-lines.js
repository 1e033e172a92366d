import { Fn as applyEdits, Gn as indexLines, Jn as positionAt, Un as require_fastest_levenshtein, Xn as groupBy, qn as lineText } from "./lint.js";

// src/change/similarity.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const LONGEST_NAME = 300;
function isAlike(a, b) {
	const [left, right] = [a.toLowerCase(), b.toLowerCase()];
	if (left === right) return true;
	if (left.length > LONGEST_NAME || right.length > LONGEST_NAME) return false;
	const [wordsA, wordsB] = [left, right].map((name) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
	const [fewer, more] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
	if (fewer.length > 0 && fewer.every((word) => more.includes(word))) return true;
	return (0, import_fastest_levenshtein.distance)(left, right) * 3 <= Math.max(left.length, right.length);
}
const LONGEST_LINE = 500;
function isReworded(old, now) {
	const [a, b] = [old.slice(0, LONGEST_LINE), now.slice(0, LONGEST_LINE)];
	const [wordsA, wordsB] = [new Set(a.split(" ")), new Set(b.split(" "))];
	if ([...wordsA].filter((word) => wordsB.has(word)).length * 2 >= Math.max(wordsA.size, wordsB.size)) return true;
	return (0, import_fastest_levenshtein.distance)(a, b) * 5 <= Math.max(a.length, b.length) * 2;
}
const LIKE = .5;
const LONGEST = 300;
function isHalf(a, b) {
	return isLike(a, b, 2);
}
function isLike(a, b, share) {
	const [left, right] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
	const longer = Math.max(left.length, right.length);
	if (Math.abs(left.length - right.length) * share > longer) return false;
	return (0, import_fastest_levenshtein.distance)(left, right) * share <= longer;
}

// src/lint/finding-lines.ts
function compareLines(before, after, places) {
	const states = {
		before,
		after
	};
	const modules = {
		before: pathsOf(before),
		after: pathsOf(after)
	};
	const textOf = ({ path }, side) => modules[side].has(path) ? states[side].snapshot.read(path) : void 0;
	const known = {
		before: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map()
	};
	const line = (finding, side) => {
		if (!known[side].has(finding.path)) {
			const text = textOf(finding, side);
			known[side].set(finding.path, text === void 0 ? void 0 : makeLines(text));
		}
		return known[side].get(finding.path)?.at(finding.start);
	};
	const words = (finding, side, leastProse = 0) => {
		const text = textOf(finding, side);
		return text === void 0 ? void 0 : wordsAround(finding, text, leastProse);
	};
	const isGone = (old) => {
		const text = textOf(old, "before");
		return text === void 0 || isMended(old, text, places.fresh(old));
	};
	return {
		equal: (olds, nows, match) => {
			const [first, only] = [olds[0], nows[0]];
			if (first && only && olds.length === 1 && nows.length === 1 && first.subject?.kind !== "text") match(first, only);
			else joinBy(olds, nows, (old) => line(old, "before")?.layoutless(), (now) => line(now, "after")?.layoutless(), match);
		},
		amongWords: (olds, nows, match) => joinBy(olds, nows, (old) => words(old, "before"), (now) => words(now, "after"), match),
		amongProse: (olds, nows, match) => joinBy(olds, nows, (old) => words(old, "before", LEAST_PROSE), (now) => words(now, "after", LEAST_PROSE), match),
		inPlace: (olds, nows, match) => {
			const [was, is] = [olds[0] && line(olds[0], "before"), nows[0] && line(nows[0], "after")];
			if (!was || !is || !(isHalf(was.text, is.text) || isSameTag(was.text, is.text))) return;
			joinBy(olds.filter((old) => !isGone(old)), nows, () => "", () => "", match);
		},
		edited: (olds, nows, match) => {
			if (olds.length * nows.length > MOST_COMPARISONS) return;
			const left = new Set(nows);
			for (const old of olds) {
				const was = line(old, "before");
				if (!was || isGone(old)) continue;
				const now = [...left].find((one) => {
					const is = line(one, "after");
					return is !== void 0 && isEdited(was, is);
				});
				if (!now) continue;
				left.delete(now);
				match(old, now);
			}
		}
	};
}
function pathsOf({ modules }) {
	return new Set(modules.map(({ path }) => path));
}
const MOST_COMPARISONS = 1e4;
function joinBy(olds, nows, keyBefore, keyAfter, match) {
	if (olds.length === 0 || nows.length === 0) return;
	const groups = groupBy(nows, keyAfter);
	for (const [key, own] of groupBy(olds, keyBefore)) for (const [at, now] of (groups.get(key) ?? []).slice(0, own.length).entries()) match(own[at], now);
}
function isEdited(was, is) {
	return (was.previous === is.previous || was.next === is.next) && isHalf(was.text, is.text);
}
function isSameTag(was, is) {
	const name = /^<[^\s<>/]+/;
	return name.test(was) && name.exec(was)?.[0] === name.exec(is)?.[0];
}
const LONGEST_MENDED = 1e4;
function isMended({ start, end, fix }, old, now) {
	const from = old.lastIndexOf("\n", start - 1) + 1;
	const feed = old.indexOf("\n", end);
	const to = feed < 0 ? old.length : feed;
	if (to - from > LONGEST_MENDED) return false;
	const edits = (fix?.edits ?? []).filter((edit) => edit.path === void 0 && edit.start >= from && edit.end <= to);
	if (edits.length === 0) return false;
	const moved = edits.map(({ start: at, end: until, text }) => ({
		start: at - from,
		end: until - from,
		text
	}));
	return now.has(applyEdits(old.slice(from, to), moved).trim());
}
function makeLines(text) {
	const index = indexLines(text);
	const made = /* @__PURE__ */ new Map();
	const trimmed = (line) => lineText(index, line).trim();
	return { at: (offset) => {
		const { line } = positionAt(index, offset);
		let found = made.get(line);
		if (!found) {
			const own = withoutDirectives(lineText(index, line)).trim();
			let bare;
			const layoutless = () => {
				bare ??= withoutLayout(own);
				return bare;
			};
			found = {
				text: own,
				previous: trimmed(line - 1),
				next: trimmed(line + 1),
				layoutless
			};
			made.set(line, found);
		}
		return found;
	} };
}
function withoutDirectives(line) {
	return line.includes("<!--") ? line.replaceAll(directive, "") : line;
}
const directive = /[ \t]{0,40}<!--[ \t]{0,40}patternlint-(?:(?!-->)[\s\S]){0,1000}-->/g;
function withoutLayout(line) {
	return tokens(line).sort().join(" ");
}
const NEIGHBOURS = 6;
const NEAR = 200;
const FEWEST = 6;
const LEAST_PROSE = 4;
function wordsAround({ start }, text, leastProse) {
	const before = tokens(text.slice(Math.max(0, start - NEAR), start)).slice(-6);
	const behind = tokens(text.slice(start, start + NEAR)).slice(0, NEIGHBOURS);
	if (leastProse > 0) {
		const window = text.slice(Math.max(0, start - NEAR), start + NEAR);
		const prose = new Set(tokens(window.replaceAll(/^[^<>]*>|<[^<>]*(?:>|$)/g, " ")));
		if ([...before, ...behind].filter((word) => prose.has(word)).length < leastProse) return void 0;
	}
	return before.length + behind.length < FEWEST ? void 0 : JSON.stringify([before, behind]);
}
function tokens(text) {
	return text.replaceAll("'", "\"").replaceAll(/(?<!\s)\s*=\s*"/g, "=\"").replaceAll(/<\/?|\/?>/g, (bracket) => ` ${bracket} `).split(/\s+/).filter((token) => token !== "" && !listMark.test(token));
}
const listMark = /^(?:[-*+•]|\d+[.)])$/;

export { withoutLayout as a, isHalf as c, withoutDirectives as i, isLike as l, joinBy as n, LIKE as o, makeLines as r, isAlike as s, compareLines as t, isReworded as u };