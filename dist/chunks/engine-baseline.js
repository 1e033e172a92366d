import "./rolldown-runtime.js";
import { G as treeSource, Q as isInRepository, Qn as plural, U as LARGEST_BASELINE, W as diskSource, an as BASELINE_NAME, at as prefixInRepository, dn as mayHaveBaseline, ir as quote, it as pathFrom, q as withUnsaved, rt as findRepository } from "./lint.js";
import { I as UsageError } from "./print.js";
import { t as entryKey } from "./lint-baseline-entries.js";
const { isAbsolute, join, normalize, sep } = process.getBuiltinModule("node:path");

// src/engine/baseline.ts
function baselinePath(root, { baseline }) {
	return baseline === false ? void 0 : baseline ?? join(root, "patternlint-baseline.json");
}
async function baselineAt(root, config, repository, unsaved = () => void 0) {
	const path = baselinePath(root, config);
	if (path === void 0 || !mayHaveBaseline(root, config)) return void 0;
	const home = repository ?? findRepository(root)?.workTree ?? root;
	const source = diskSource(config.file ?? join(root, "patternlint.yml"), [home, root], LARGEST_BASELINE);
	return read(await withUnsaved(source, unsaved, LARGEST_BASELINE).read(path), shownFrom(root, path), "");
}
function shownFrom(root, path) {
	const name = pathFrom(root, path);
	return isInRepository(prefixInRepository(root), name) ? name : path;
}
async function baselineIn(root, tree, config, from) {
	const path = nameFrom(root, config, tree);
	if (path === void 0) return void 0;
	if (config.baseline === void 0 && !tree.paths.includes(path)) return from && {
		file: path,
		entries: [],
		from
	};
	const found = await read(await treeSource(tree, LARGEST_BASELINE).read(path), path, from ? " of the base" : "");
	return from ? {
		...found,
		from
	} : found;
}
function nameFrom(root, { baseline }, tree) {
	if (baseline === false) return void 0;
	const path = (baseline === void 0 ? BASELINE_NAME : isAbsolute(baseline) ? pathFrom(root, baseline) : normalize(baseline)).split(sep).join("/");
	return isInRepository(tree.beside?.prefix ?? "", path) ? path : void 0;
}
async function read(found, shown, of) {
	if (found.kind === "gone") throw new UsageError(`The baseline ${shown}${of} does not exist. Write it with \`patternlint baseline\`, or remove \`baseline\` from the configuration.`);
	if (found.kind === "link") throw new UsageError(`The baseline ${shown}${of} is a symbolic link, or is behind one that leads out of the repository. Put the file itself there.`);
	if (found.kind !== "text") throw new UsageError(`The baseline ${shown}${of} can't be read: ${found.reason}.`);
	const { parseBaseline } = await import("./config-baseline-file.exports.js");
	return {
		file: shown,
		entries: parseBaseline(found.text, `${shown}${of}`, shown)
	};
}
async function describeBaselineChange(root, config, used, head, base) {
	const name = nameFrom(root, config, base);
	if (name === void 0 || used === null) return void 0;
	const [before, after] = [await tryRead(base, name), await tryRead(head, name)];
	const which = used?.from === "base" ? " The base's counts." : "";
	if (after === void 0) return `${quote(name)} has a fault.${which}`;
	const [more, fewer] = [countBeyond(after, before ?? []), countBeyond(before ?? [], after)];
	if (more === 0 && fewer === 0) return void 0;
	const says = more === 0 ? `no longer accepts ${plural(fewer, "finding")}` : `accepts ${plural(more, "finding")} more than at the base${fewer > 0 ? `, and ${fewer} fewer` : ""}`;
	return `${quote(name)} ${says}.${which}`;
}
async function tryRead(tree, path) {
	const found = await treeSource(tree, LARGEST_BASELINE).read(path);
	if (found.kind === "gone") return [];
	try {
		return (await read(found, path, "")).entries;
	} catch (error) {
		if (error instanceof UsageError) return void 0;
		throw error;
	}
}
function countBeyond(some, others) {
	const key = (entry) => `${entry.until ?? ""} ${entryKey(entry)}`;
	const known = new Map(others.map((entry) => [key(entry), entry.count]));
	return some.reduce((sum, entry) => sum + Math.max(0, entry.count - (known.get(key(entry)) ?? 0)), 0);
}

export { shownFrom as a, describeBaselineChange as i, baselineIn as n, baselinePath as r, baselineAt as t };