import { Fn as applyEdits, In as insertion, Kn as lineEnd, Wn as indentText } from "./lint.js";

// src/lint/ways-to-suppress.ts
function waysToSuppress(rule, text, at, reason) {
	const line = text.lastIndexOf("\n", at - 1) + 1;
	const indent = indentText(text, line + (/^[ \t]*/.exec(text.slice(line))?.[0].length ?? 0));
	const feed = text.includes("\r\n") ? "\r\n" : "\n";
	const comment = (kind) => `<!-- patternlint-disable-${kind} ${rule} : ${reason} -->`;
	const way = (where, kind, offset, before, after) => {
		const edit = insertion(offset, before + comment(kind) + after);
		return {
			where,
			comment: comment(kind),
			edit,
			text: applyEdits(text, [edit])
		};
	};
	return [
		way("for the next line", "next-line", line, indent, feed),
		way("at the end of the line", "line", lineEnd(text, at), " ", ""),
		way("at the top of the file", "file", 0, "", feed + feed)
	];
}

export { waysToSuppress as t };