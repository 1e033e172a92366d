import { r as diffArrays } from "./diff-libesm-index.js";
import { t as longestRise } from "./change-match-lines.js";
import { c as isHalf$1, l as isLike } from "./lint-finding-lines.js";

// src/change/align.ts
function alignLines(from, to) {
	if (isFirst(from, to)) return align(from, to);
	const { partners, origins } = align(to, from);
	return {
		partners: origins,
		origins: partners
	};
}
function isFirst(from, to) {
	if (from.length !== to.length) return from.length < to.length;
	const at = from.findIndex(({ text }, place) => text !== to[place]?.text);
	return (from[at]?.text ?? "") <= (to[at]?.text ?? "");
}
function align(from, to) {
	const inOrder = emptyPairing(from, to);
	if (matchEqual(inOrder, {
		start: 0,
		end: from.length,
		first: 0,
		last: to.length
	}) && !hasCommon(inOrder)) return finish(inOrder);
	const byName = emptyPairing(from, to);
	matchUnique(byName);
	const [one, other] = [finish(inOrder), finish(byName)];
	return weigh(one) >= weigh(other) ? one : other;
}
function emptyPairing(from, to) {
	return {
		from,
		to,
		partners: from.map(() => -1),
		origins: to.map(() => -1)
	};
}
function hasCommon({ from, to, partners, origins }) {
	const gone = new Set(from.flatMap(({ said }, at) => partners[at] === -1 ? [said] : []));
	return to.some(({ said }, at) => origins[at] === -1 && gone.has(said));
}
function weigh({ from, to, partners }) {
	let total = 0;
	for (const [at, { said }] of from.entries()) {
		const partner = partners[at];
		if (partner < 0) continue;
		const words = to[partner]?.said === said ? countWords(said) : 0;
		total += words > 1 ? 1 + 2 * words : words;
		if (partners[at - 1] === partner - 1) total += 2;
	}
	return total;
}
function finish(pairing) {
	extend(pairing, isEqual);
	matchMoved(pairing, isAmongOthers);
	extend(pairing, isEqual);
	for (const gap of gaps(pairing)) matchEqual(pairing, gap);
	extend(pairing, isAlmost);
	matchAlone(pairing, (a, b) => isHalf(a, b) || a.text.includes(b.text) || b.text.includes(a.text));
	matchMoved(pairing, () => true);
	extend(pairing, isEqual);
	extend(pairing, isAlmost);
	extend(pairing, isHalf);
	matchAlone(pairing, () => true);
	return pairing;
}
function matchAlone(pairing, isLike) {
	for (const { start, end, first, last } of gaps(pairing)) {
		if (end - start !== 1 || last - first !== 1) continue;
		if (isLike(pairing.from[start], pairing.to[first])) pair(pairing, start, first);
	}
}
function matchUnique(pairing) {
	const { from, to, partners } = pairing;
	matchRise(pairing, {
		start: 0,
		end: from.length,
		first: 0,
		last: to.length
	}, ({ text }) => nameIn(text) !== void 0);
	let [start, first] = [0, 0];
	for (const [at, partner] of [...partners, to.length].entries()) {
		if (partner < 0) continue;
		matchRise(pairing, {
			start,
			end: at,
			first,
			last: partner
		}, () => true);
		[start, first] = [at + 1, partner + 1];
	}
}
function matchRise(pairing, { start, end, first, last }, takesPart) {
	const olds = uniqueIn(pairing.from, start, end, takesPart);
	const nows = uniqueIn(pairing.to, first, last, takesPart);
	const pairs = [...olds].flatMap(([said, a]) => {
		const b = nows.get(said);
		return b === void 0 ? [] : [[a, b]];
	});
	for (const [a, b] of longestRise(pairs)) pair(pairing, a, b);
}
function uniqueIn(lines, start, end, takesPart) {
	const places = /* @__PURE__ */ new Map();
	for (let at = start; at < end; at++) {
		const line = lines[at];
		if (takesPart(line, at)) places.set(line.said, places.has(line.said) ? -1 : at);
	}
	for (const [said, at] of places) if (at < 0) places.delete(said);
	return places;
}
function pair({ partners, origins }, a, b) {
	partners[a] = b;
	origins[b] = a;
}
const isEqual = (a, b) => a.said === b.said;
const isAlmost = (a, b) => isEqual(a, b) || nameIn(a.text) === nameIn(b.text) && isLike(a.text, b.text, 4);
const isHalf = (a, b) => isEqual(a, b) || isHalf$1(a.text, b.text);
function extend(pairing, isLike) {
	const { from, to, partners, origins } = pairing;
	const join = (a, b) => {
		if (partners[a] !== -1 || origins[b] !== -1 || !isLike(from[a], to[b])) return;
		pair(pairing, a, b);
	};
	for (let a = 0; a < from.length; a++) join(a, a === 0 ? 0 : partners[a - 1] < 0 ? -1 : partners[a - 1] + 1);
	for (let a = from.length - 1; a >= 0; a--) {
		const next = a === from.length - 1 ? to.length : partners[a + 1];
		join(a, next - 1);
	}
}
function gaps({ partners, origins }) {
	const found = [];
	for (let start = 0; start < partners.length; start++) {
		if (partners[start] !== -1) continue;
		let end = start + 1;
		while (partners[end] === -1) end++;
		const first = start === 0 ? 0 : partners[start - 1] + 1;
		let last = first;
		while (origins[last] === -1) last++;
		if (end === partners.length ? last === origins.length : partners[end] === last) found.push({
			start,
			end,
			first,
			last
		});
		start = end;
	}
	return found;
}
const MOST_EDITS = 300;
function matchEqual(pairing, { start, end, first, last }) {
	const said = (lines) => lines.map((line) => line.said);
	const [olds, nows] = [said(pairing.from.slice(start, end)), said(pairing.to.slice(first, last))];
	const changes = diffArrays(olds, nows, { maxEditLength: MOST_EDITS });
	let [a, b] = [start, first];
	for (const { added, removed, count } of changes ?? []) {
		if (!added && !removed) for (let at = 0; at < count; at++) pair(pairing, a + at, b + at);
		if (!added) a += count;
		if (!removed) b += count;
	}
	return changes !== void 0;
}
function nameIn(line) {
	return /\bname="([^"]*)"/.exec(line)?.[1];
}
const FEWEST_WORDS = 4;
const word = /[\p{L}\p{N}]+/gu;
function hasWords(line) {
	return countWords(line) >= FEWEST_WORDS;
}
function countWords(line) {
	return line.match(word)?.length ?? 0;
}
function matchMoved(pairing, isMove) {
	const free = (lines, known) => uniqueIn(lines, 0, lines.length, ({ said }, at) => known[at] === -1 && hasWords(said));
	const nows = free(pairing.to, pairing.origins);
	const moves = [...free(pairing.from, pairing.partners)].flatMap(([text, a]) => {
		const b = nows.get(text);
		return b === void 0 ? [] : [[a, b]];
	});
	for (const [a, b] of moves.filter(isMove)) pair(pairing, a, b);
}
const FARTHEST = 8;
function isAmongOthers([a, b], at, all) {
	return [all[at - 1], all[at + 1]].some((other) => {
		if (!other) return false;
		const [left, right] = [other[0] - a, other[1] - b];
		return Math.abs(left) <= FARTHEST && Math.abs(right) <= FARTHEST && left > 0 === right > 0;
	});
}

export { hasWords as n, alignLines as t };