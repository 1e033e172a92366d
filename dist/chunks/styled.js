import { n as escapeControls, r as escapeLine } from "./escape.js";

// src/report/styled.ts
const sgr = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39]
};
function styled(style, text) {
	return {
		style,
		text
	};
}
function renderLine(text, color) {
	if (typeof text === "string") return escapeLine(text);
	if (!("style" in text)) return text.map((part) => renderLine(part, color)).join("");
	return painter(color)(text.style, renderLine(text.text, color));
}
function painter(color) {
	return (style, text) => color ? `\u001b[${sgr[style][0]}m${text}\u001b[${sgr[style][1]}m` : text;
}
const own = new RegExp(`(\\u001b\\[(?:${[...new Set(Object.values(sgr).flat())].join("|")})m)`);
function escapeAllButStyles(text) {
	if (!text.includes("\x1B[")) return escapeControls(text);
	return text.split(own).map((part, at) => at % 2 === 1 ? part : escapeControls(part)).join("");
}

export { styled as i, painter as n, renderLine as r, escapeAllButStyles as t };