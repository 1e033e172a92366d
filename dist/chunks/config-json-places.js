import { Gn as indexLines, Jn as positionAt } from "./lint.js";
import { t as parseYaml } from "./config-yaml.js";

// src/config/json-places.ts
function placeOfFault(text, error) {
	const position = /at position (\d+)/.exec(error.message)?.[1];
	const offset = position === void 0 ? firstFault(text) : Number(position);
	return offset === void 0 ? void 0 : positionAt(indexLines(text), offset);
}
function firstFault(text) {
	return text.length > 65536 ? void 0 : parseYaml(text, "json").faults[0]?.offset;
}
function itemOffsets(text, key) {
	const index = indexLines(text);
	const starts = [];
	let [depth, last, inList] = [
		0,
		"",
		false
	];
	for (const [token, at] of tokensOf(text)) {
		if (token === "}" || token === "]") depth--;
		if (inList && depth === 2 && !"}],:".includes(token)) starts.push(at);
		if (depth < 2 && inList) inList = false;
		if (token === "{" || token === "[") {
			depth++;
			if (token === "[" && depth === 2) inList = last === JSON.stringify(key);
		} else if (depth === 1 && token.startsWith("\"")) last = token;
	}
	return (item) => positionAt(index, starts[item] ?? 0);
}
function* tokensOf(text) {
	const token = /[{}[\],:"]|[^\s"{}[\],:]+/g;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const { index } = match;
		if (match[0] === "\"") token.lastIndex = endOfText(text, index);
		yield [text.slice(index, token.lastIndex), index];
	}
}
function endOfText(text, from) {
	for (let at = text.indexOf("\"", from + 1); at >= 0; at = text.indexOf("\"", at + 1)) {
		let before = at;
		while (text[before - 1] === "\\") before--;
		if ((at - before) % 2 === 0) return at + 1;
	}
	return text.length;
}

export { placeOfFault as n, itemOffsets as t };