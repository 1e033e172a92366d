import "./rolldown-runtime.js";
import { Q as makeFileLinter, X as lintWorkspace, Zt as lineEnd, gt as defaultConfig } from "./lint.js";
import { t as lintChange } from "./lint-change.js";

// src/command-line/in-place.ts
function suppressInPlace(rule) {
	const { files, base } = rule.bad;
	const before = findingsOf(files, base);
	const found = before.find(({ rule: id }) => id === rule.id);
	const text = found && files[found.path];
	if (found === void 0 || text === void 0) return void 0;
	const expected = new Set([...before, ...findingsOf(files, base, rule.id)].map(({ message }) => message));
	return waysOf(rule.id, text, found.start).find(({ text: suppressed }) => {
		const after = findingsOf({
			...files,
			[found.path]: suppressed
		}, base);
		const left = (findings) => findings.filter(({ rule: id }) => id === rule.id).length;
		return left(after) < left(before) && after.every(({ message }) => expected.has(message));
	});
}
function waysOf(id, text, at) {
	const line = text.lastIndexOf("\n", at - 1) + 1;
	const insert = (offset, written) => text.slice(0, offset) + written + text.slice(offset);
	const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? "";
	const [nextLine, ownLine, file] = [
		"next-line",
		"line",
		"file"
	].map((kind) => `<!-- patternlint-disable-${kind} ${id} : why -->`);
	return [
		{
			where: "for the next line",
			comment: nextLine,
			text: insert(line, `${indent}${nextLine}\n`)
		},
		{
			where: "at the end of the line",
			comment: ownLine,
			text: insert(lineEnd(text, at), ` ${ownLine}`)
		},
		{
			where: "at the top of the file",
			comment: file,
			text: insert(0, `${file}\n\n`)
		}
	];
}
const TODAY = "2025-12-01";
function findingsOf(files, base, off) {
	const settings = {
		...defaultConfig,
		preset: "strict",
		rules: new Map(off === void 0 ? [] : [[off, { level: "off" }]])
	};
	const judge = makeFileLinter(settings, TODAY);
	const results = /* @__PURE__ */ new Map();
	const judgeOnce = (path, text) => {
		const key = `${path}\n${text}`;
		const result = results.get(key) ?? judge({
			path,
			text
		});
		results.set(key, result);
		return result;
	};
	const snapshot = (texts) => ({
		results: Object.entries(texts).flatMap(([path, text]) => path.endsWith(".md") ? [judgeOnce(path, text)] : []),
		paths: Object.keys(texts),
		read: (path) => texts[path]
	});
	if (base === void 0) return lintWorkspace(snapshot(files), settings).findings;
	const day = () => ({
		day: TODAY,
		earliest: TODAY
	});
	const none = () => void 0;
	return [...lintChange(snapshot(files), snapshot(base), settings, day, none).introduced];
}

export { suppressInPlace };