// src/report/escape.ts
const hidden = new RegExp([
	String.raw`(?<=(?![A-Za-z])[\p{L}\p{M}])[\u200c\u200d](?=(?![A-Za-z])\p{L})`,
	String.raw`(?<=[\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d(?=\p{Extended_Pictographic})`,
	String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)`,
	String.raw`(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
	String.raw`([\0-\x08\x0b-\x1f\x7f-\x9f\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb])`
].join("|"), "gu");
const suspicious = /[^\t\n\x20-\x7e\u2500-\u257f\u2013\u2014\u2026\u2192\u00b7]/;
function escapeControls(text) {
	if (!suspicious.test(text)) return text;
	return text.replaceAll(hidden, (found, escaped) => escaped === void 0 ? found : visibleSign(escaped));
}
function escapeLine(text) {
	return escapeControls(text.replaceAll("	", " ").replaceAll("\n", "␊"));
}
function hasControls(text) {
	return escapeControls(text) !== text;
}
function visibleSign(char) {
	const code = char.codePointAt(0);
	if (code < 32) return String.fromCharCode(9216 + code);
	return code === 127 ? "␡" : `\\u{${code.toString(16).toUpperCase()}}`;
}
function escapeCommands(text) {
	if (!text.includes("::") && !text.includes("##[")) return text;
	return text.replaceAll("##[", "#​#[").replaceAll(/(^(?:[\s\u0085\u200b\ufeff]|\u001b\[[\d;]*m)*):(?=:)|:(?=:[\w-]+(?:::|[ \t]))/gm, (_, before) => `${before ?? ""}:\u200b`);
}
function toJson(value) {
	const json = JSON.stringify(value, null, 2);
	return `${suspicious.test(json) ? json.replaceAll(hiddenInJson, escapeUnits) : json}\n`.replaceAll("##[", "#\\u0023[").replaceAll("::", ":\\u003a");
}
const hiddenInJson = /[\0-\x09\x0b-\x1f\x7f-\x9f\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
function escapeUnits(char) {
	return Array.from(char.split(""), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

export { toJson as a, hasControls as i, escapeControls as n, escapeLine as r, escapeCommands as t };