import "./rolldown-runtime.js";
import { n as structuredPatch, t as formatPatch } from "./diff-libesm-index.js";

// src/report/patch.ts
const MOST_EDITS = 5e3;
function formatPatches(files, prefix) {
	const inRepository = (path) => prefix === "" ? path : `${prefix}/${path}`;
	return files.map(({ path, from = path, before, after }) => {
		const [old, now] = [`a/${inRepository(from)}`, `b/${inRepository(path)}`];
		const patch = structuredPatch(old, now, before, after, void 0, void 0, {
			context: 3,
			maxEditLength: MOST_EDITS
		}) ?? replacement(old, now, before, after);
		return formatPatch({
			...patch,
			isGit: true,
			...from !== path && { isRename: true }
		});
	}).join("");
}
function replacement(oldFileName, newFileName, before, after) {
	const lines = (text, sign) => {
		const all = text.split("\n");
		const unended = all.pop() ?? "";
		return [...all.map((line) => sign + line), ...unended === "" ? [] : [sign + unended, "\\ No newline at end of file"]];
	};
	const count = (signed) => signed.filter((line) => !line.startsWith("\\")).length;
	const [old, now] = [lines(before, "-"), lines(after, "+")];
	return {
		oldFileName,
		newFileName,
		oldHeader: void 0,
		newHeader: void 0,
		hunks: [{
			oldStart: 1,
			oldLines: count(old),
			newStart: 1,
			newLines: count(now),
			lines: [...old, ...now]
		}]
	};
}

export { formatPatches as t };