import { O as escapeControls } from "./print.js";

// src/report/markdown-text.ts
const special = /[&<>]|[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|@|#(?=\d)|\$|:(?=\/\/|[\w+-]+:)|w(?=ww\.)|\bGH(?=-\d)|^ ?(?:[-+=]|#(?!\d)|\d{1,9}(?=[.)]))/giu;
function escapeSpecial(sign) {
	switch (sign) {
		case "&": return "&amp;";
		case "<": return "&lt;";
		case ">": return "&gt;";
		case "@": return "&#64;&#8203;";
		case "$": return "&#36;";
		case ":": return "&#58;";
		case "#": return "&#35;&#8203;";
		default: return /[a-z\d]$/i.test(sign) ? `${sign}&#8203;` : sign.replace(/\S/, "\\$&");
	}
}
function oneLine(text) {
	return escapeControls(text.replaceAll(/[ \t\r\n]+/g, " "));
}
function plainText(text) {
	return oneLine(text).replaceAll(special, (sign) => escapeSpecial(sign));
}
const simple = /^(?! )[^`|$@]+(?<! )$/;
function code(text) {
	const line = oneLine(text);
	return simple.test(line) ? `\`${line}\`` : `<code>${codeInElement(text)}</code>`;
}
function commandLine(ours, words) {
	const line = oneLine(words);
	if (line === "") return `\`${ours}\``;
	return simple.test(line) ? `\`${ours} ${line}\`` : `<code>${ours} ${codeInElement(words)}</code>`;
}
function codeInElement(text) {
	return oneLine(text).replaceAll(/[&<>"'`*_~[\](){}|\\!:/#+=$-]|(?<=\b)\.(?=\w)/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("@", "&#64;&#8203;").replaceAll(/(?<=&#35;)(?=\d)/g, "&#8203;").replaceAll(/w(?=ww[.&])/gi, "$&&#8203;");
}
function codeInHtml(text) {
	return `<code>${oneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("$", "&#36;").replaceAll("@", "&#64;&#8203;")}</code>`;
}
function message(text) {
	return text.split(/`([^`]*)`/).map((part, at) => at % 2 === 1 ? code(part) : plainText(part)).join("");
}

export { plainText as a, message as i, codeInHtml as n, commandLine as r, code as t };