// src/read/lines.ts
function indexLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
function positionAt(index, offset) {
	const { starts, text } = index;
	const at = Math.max(0, Math.min(offset, text.length));
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: at - (starts[low] ?? 0) + 1
	};
}
function lineText(index, line) {
	const start = index.starts[line - 1];
	if (start === void 0) return "";
	const next = index.starts[line];
	const end = next === void 0 ? index.text.length : next - 1;
	return index.text.slice(start, index.text[end - 1] === "\r" ? end - 1 : end);
}
function lineEnd(text, offset, limit = text.length) {
	const feed = text.indexOf("\n", offset);
	if (feed < 0 || feed >= limit) return limit;
	return feed > offset && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
}
function nextLine(text, offset) {
	const feed = text.indexOf("\n", offset);
	return feed < 0 ? text.length : feed + 1;
}
const TAB_WIDTH = 4;
function indentAt(text, offset) {
	const start = lineStart(text, offset);
	if (start < 0) return -1;
	let width = 0;
	for (let at = start; at < offset; at++) width = text.charCodeAt(at) === 9 ? width - width % TAB_WIDTH + TAB_WIDTH : width + 1;
	return width;
}
function indentText(text, offset) {
	const start = lineStart(text, offset);
	return start < 0 ? "" : text.slice(start, offset);
}
function lineStart(text, offset) {
	let at = offset;
	while (at > 0) {
		const code = text.charCodeAt(at - 1);
		if (code === 10) return at;
		if (code !== 32 && code !== 9) return -1;
		at--;
	}
	return 0;
}

export { lineText as a, lineEnd as i, indentText as n, nextLine as o, indexLines as r, positionAt as s, indentAt as t };