import { Xn as positionAt, qn as indexLines } from "./lint.js";
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
	for (const { 0: token, index: at } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g)) {
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

export { placeOfFault as n, itemOffsets as t };