import { r as diffArrays } from "./diff-libesm-index.js";

// src/change/match-lines.ts
function matchLines(from, to) {
	const [left, right] = [sideOf(from), sideOf(to)];
	const [ofLeft, ofRight] = inBoth(from, to);
	let [leftEnd, rightEnd] = [0, 0];
	for (const [a, b] of [...anchors(ofLeft, ofRight), [ofLeft.length, ofRight.length]]) {
		matchGap(ofLeft.slice(leftEnd, a), ofRight.slice(rightEnd, b), left, right);
		if (a < ofLeft.length) pair(left, right, ofLeft[a], ofRight[b]);
		[leftEnd, rightEnd] = [a + 1, b + 1];
	}
	slideRuns(left, right);
	slideRuns(right, left);
	return new Map(left.partners.flatMap((partner, at) => partner < 0 ? [] : [[at + 1, partner + 1]]));
}
function sideOf(lines) {
	return {
		lines,
		partners: lines.map(() => -1)
	};
}
function pair(left, right, a, b) {
	left.partners[a.at] = b.at;
	right.partners[b.at] = a.at;
}
function inBoth(left, right) {
	const linesIn = (lines, other) => lines.flatMap((text, at) => other.has(text) ? [{
		text,
		at
	}] : []);
	return [linesIn(left, new Set(right)), linesIn(right, new Set(left))];
}
function anchors(left, right) {
	const places = placesOfUnique(right);
	return longestRise([...placesOfUnique(left)].flatMap(([text, a]) => {
		const b = places.get(text);
		return b === void 0 ? [] : [[a, b]];
	}));
}
function placesOfUnique(lines) {
	const places = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Set();
	for (const [at, { text }] of lines.entries()) if (places.has(text)) repeated.add(text);
	else places.set(text, at);
	for (const text of repeated) places.delete(text);
	return places;
}
function longestRise(pairs) {
	const ends = [];
	const before = [];
	for (const [at, [, b]] of pairs.entries()) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = low + high >> 1;
			if (pairs[ends[middle]][1] < b) low = middle + 1;
			else high = middle;
		}
		before[at] = ends[low - 1];
		ends[low] = at;
	}
	const rise = [];
	for (let at = ends.at(-1); at !== void 0; at = before[at]) rise.push(pairs[at]);
	return rise.reverse();
}
const MOST_EDITS = 300;
function matchGap(ofLeft, ofRight, left, right) {
	if (ofLeft.length === 0 || ofRight.length === 0) return;
	const texts = (lines) => lines.map(({ text }) => text);
	let [a, b] = [0, 0];
	for (const { added, removed, count } of diffArrays(texts(ofLeft), texts(ofRight), { maxEditLength: MOST_EDITS }) ?? []) {
		if (!added && !removed) for (let at = 0; at < count; at++) pair(left, right, ofLeft[a + at], ofRight[b + at]);
		if (!added) a += count;
		if (!removed) b += count;
	}
}
const FARTHEST = 200;
function slideRuns(side, other) {
	const { partners } = side;
	for (let start = 0; start < partners.length; start++) {
		if (partners[start] !== -1) continue;
		let end = start + 1;
		while (partners[end] === -1) end++;
		const up = slideOf(side, start, end);
		for (let at = 1; at <= up; at++) repair(side, other, start - at, end - at);
		start = Math.max(start, end - up - 1);
	}
}
function repair(side, other, from, to) {
	const partner = side.partners[from];
	side.partners[from] = -1;
	side.partners[to] = partner;
	other.partners[partner] = to;
}
function slideOf({ lines, partners }, start, end) {
	if (start === 0 || end < partners.length && partners[end] !== partners[start - 1] + 1) return 0;
	let [best, up] = [beginning(lines[start]), 0];
	for (let at = 1; at <= FARTHEST && partners[start - at] >= 0 && lines[start - at] === lines[end - at]; at++) {
		const value = beginning(lines[start - at]);
		if (value < best) [best, up] = [value, at];
	}
	return up;
}
function beginning(line) {
	const indent = line.search(/\S/);
	return indent < 0 ? Number.POSITIVE_INFINITY : 2 * indent + (line.startsWith("</", indent) ? 1 : 0);
}

export { matchLines as n, longestRise as t };