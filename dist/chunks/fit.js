// src/report/fit.ts
function byteLength(text) {
	return Buffer.byteLength(text);
}
function fitInto(make, most) {
	for (let limit = most; limit > 0;) {
		const text = make(limit);
		const size = byteLength(text);
		if (size <= most) return text;
		limit = Math.min(limit - MARGIN, Math.floor(limit * most / size));
	}
	return cutLines(make(0), most);
}
const MARGIN = 64;
const leftOut = "\n\n… The rest was left out to stay below GitHub's limit.\n";
function cutLines(text, most) {
	if (byteLength(text) <= most) return text;
	const kept = [];
	let size = byteLength(leftOut);
	let open = 0;
	for (const line of text.split("\n")) {
		const depth = Math.max(0, open + count(line, "<details>") - count(line, "</details>"));
		size += byteLength(line) + 1;
		if (size + Math.max(0, open, depth) * close.length + FENCE > most) break;
		kept.push(line);
		open = depth;
	}
	const fenced = kept.filter((line) => /^\s*`{3,}/.test(line)).length % 2 === 1;
	return `${kept.join("\n")}${fenced ? "\n```" : ""}${close.repeat(open)}${leftOut}`;
}
const close = "\n</details>";
const FENCE = 8;
function count(line, tag) {
	return line.split(tag).length - 1;
}
function cutText(text, most) {
	if (byteLength(text) <= most) return text;
	const room = most - byteLength("…");
	let size = 0;
	let end = 0;
	for (const char of text) {
		size += byteLength(char);
		if (size > room) break;
		end += char.length;
	}
	return `${text.slice(0, end)}…`;
}

export { cutText as n, fitInto as r, byteLength as t };