import "./rolldown-runtime.js";
import { I as UsageError, c as print, d as printNote, f as printPatch } from "./print.js";
import { F as latestDate, Fn as applyEdits, Gn as indexLines, I as candidateFilter, Jn as positionAt, Jt as makeFileLinter, Ln as baseName, N as workingFolder, Qn as plural, R as listCandidates, at as prefixInRepository, b as replaceFile, j as pathFromRoot, k as chooseRoot, rt as findRepository, tt as workingTree, v as moveFile, y as removeEmptyFolders, z as configAt } from "./lint.js";
import { n as renamed, t as moveReferences } from "./catalog-move-references.js";
import { t as isIgnored } from "./source-ignored.js";
import { n as whyNotSame, t as obstacleIn } from "./engine-write-fixes.js";
import { t as formatPatches } from "./report-patch.js";
import { o as command, u as placeOptions } from "./command-line.js";
const { existsSync, lstatSync } = process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = process.getBuiltinModule("node:path");

// src/engine/move.ts
async function planMove(tree, config, request) {
	const moved = whatMoves(tree.paths, request);
	refuseSettings(config, request, moved);
	const isCandidate = candidateFilter(config);
	const candidates = listCandidates(tree, isCandidate);
	const texts = await tree.load(candidates);
	const lintFile = makeFileLinter(config, latestDate(/* @__PURE__ */ new Date()));
	const summaries = candidates.flatMap((path) => {
		const file = texts(path);
		if (file.kind === "refused") throw new UsageError(`${path} can't be read: ${file.reason}. What it refers to is not known, so nothing was moved.`);
		const result = file.kind === "text" ? lintFile({
			path,
			...file
		}) : void 0;
		return result?.kind === "module" ? [result] : [];
	}).map(({ summary }) => summary);
	const { edits, stranded } = moveReferences(summaries, {
		moved,
		paths: tree.paths,
		roots: config.roots
	});
	const textOf = (path) => {
		const file = texts(path);
		return file.kind === "text" ? file.text : "";
	};
	const [lost] = stranded;
	if (lost) throw new UsageError(`${lost.path}:${positionAt(indexLines(textOf(lost.path)), lost.reference.path.start).line} refers to \`${lost.reference.path.value}\`, and after the move no path would lead to ${lost.target} alone. Choose another place.`);
	const names = nameEdits(summaries, moved);
	return {
		files: [.../* @__PURE__ */ new Set([...moved.keys(), ...edits.keys()])].map((from) => {
			const own = [...edits.get(from) ?? [], ...names.get(from)?.edits ?? []];
			const before = isCandidate(from) ? textOf(from) : "";
			return {
				from,
				path: moved.get(from) ?? from,
				before,
				after: own.length > 0 ? applyEdits(before, own) : before
			};
		}).sort((a, b) => a.path < b.path ? -1 : 1),
		references: [...edits.values()].reduce((sum, own) => sum + own.length, 0),
		names: [...names.values()].map(({ from, to }) => ({
			from,
			to
		}))
	};
}
function whatMoves(paths, { from, to }) {
	const moved = /* @__PURE__ */ new Map();
	for (const path of paths) if (path === from) moved.set(path, to);
	else if (path.startsWith(`${from}/`)) moved.set(path, to + path.slice(from.length));
	if (moved.size === 0) throw new UsageError(`${from} is not tracked: git ignores it, or the folder is empty. Move it with \`mv\`.`);
	const targets = new Set(moved.values());
	const taken = paths.find((path) => targets.has(path) && !moved.has(path));
	if (taken !== void 0) throw new UsageError(`${taken} exists already. Choose another name, or move that file first.`);
	return moved;
}
function refuseSettings(config, { from }, moved) {
	const root = config.roots.find((one) => one === from || one.startsWith(`${from}/`));
	if (root !== void 0) throw new UsageError(`References count from ${root}: it is one of the \`roots\` in the configuration. Change that first.`);
	const isCandidate = candidateFilter(config);
	for (const [path, target] of moved) if (isCandidate(path) && !isCandidate(target)) throw new UsageError(`${target} would not be linted any more, by \`include\` and \`exclude\` in the configuration. Choose another place, or change that first.`);
}
function nameEdits(summaries, moved) {
	const edits = /* @__PURE__ */ new Map();
	for (const { path, name } of summaries) {
		const target = moved.get(path);
		const next = name && target && renamed(name.value, path, target);
		if (!name || next === void 0 || next === "") continue;
		const twin = summaries.find((other) => other.path !== path && other.name?.value === next && !moved.has(other.path));
		if (twin) throw new UsageError(`${twin.path} has the name \`${next}\` already, which the module would get. Choose another file name.`);
		edits.set(path, {
			edits: [{
				start: name.start,
				end: name.end,
				text: next
			}],
			from: name.value,
			to: next
		});
	}
	return edits;
}
function checkPlaces(root, { files }, repository) {
	const obstacleOf = obstacleIn(root);
	for (const { from, path, before, after } of files) {
		const stat = entryAt(join(root, from));
		if (!stat) throw new UsageError(`${from} is not in the work tree. Check it out first.`);
		if (!stat.isFile()) throw new UsageError(`${from} is not a regular file. Move it by hand.`);
		const obstacle = before === after ? void 0 : obstacleOf(from, before);
		if (obstacle !== void 0) throw new UsageError(`${from} would have to change: ${obstacle}. Nothing was moved.`);
		if (path === from) continue;
		const there = entryAt(join(root, path));
		if (there && (there.ino !== stat.ino || there.dev !== stat.dev)) throw new UsageError(`${path} exists already. Choose another name, or move that file first.`);
		if (repository && isIgnored(repository, root, path)) throw new UsageError(`git would ignore ${path}. Choose another place, or change .gitignore first.`);
	}
}
function carryOut(root, { files }) {
	const undo = [];
	const at = (path) => join(root, path);
	const step = (what, reason, back) => {
		if (reason !== void 0) throw new UsageError(`${what}: ${reason}`);
		undo.push({
			what,
			run: back
		});
	};
	try {
		for (const { from, path } of files) if (from !== path) step(`${from} can't be moved to ${path}`, moveFile(at(from), at(path), [root]), () => moveFile(at(path), at(from), [root]));
		for (const { path, before, after } of files) if (before !== after) step(`${path} can't be changed`, replaceFile(at(path), after, [root], () => whyNotSame(root, path, before)), () => replaceFile(at(path), before, [root], () => void 0));
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const failures = undo.reverse().flatMap(({ what, run }) => {
			const reason = run();
			return reason === void 0 ? [] : [`${what.replace(" can't be ", " was ")}, and that can't be undone: ${reason}.`];
		});
		removeEmptyFolders(files.map(({ path }) => dirname(at(path))), root);
		throw new UsageError([`${error.message}.`, failures.length === 0 ? "Nothing was moved." : failures.join(" ")].join(" "));
	}
	removeEmptyFolders(files.map(({ from }) => dirname(at(from))), root);
}
function entryAt(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function intoFolder(root, { from, to }, isFolder) {
	const target = entryAt(join(root, to))?.isDirectory() || isFolder ? [to, baseName(from)].filter((part) => part !== "").join("/") : to;
	if (target === from) throw new UsageError(`${from} already exists.`);
	if (target.startsWith(`${from}/`)) throw new UsageError(`${from} can't be moved into itself.`);
	return {
		from,
		to: target
	};
}

// src/command-line/mv.ts
const mvCommand = command({
	name: "mv",
	takes: "OLD NEW",
	completes: "file",
	summary: "move a module or a folder, with every reference to it",
	details: `References keep their manner: relative ones stay relative, those from a root stay so, and a short path stays as short
as it can. The name of a module follows its file where it did before. What would break something is refused.`,
	options: {
		"dry-run": {
			type: "boolean",
			help: "change nothing: print the moves and changes as a patch"
		},
		...placeOptions
	},
	async run({ values, words }) {
		const [old, now, ...others] = words;
		if (old === void 0 || now === void 0 || others.length > 0) throw new UsageError("`mv` takes two paths: the file or folder to move, and its new place.");
		const cwd = workingFolder();
		if (!existsSync(resolve(cwd, old))) throw new UsageError(`There is no file or folder ${old}. Check the path.`);
		const root = chooseRoot([old], values.root, cwd);
		const target = resolve(cwd, now);
		const to = target === root ? "" : pathFromRoot(target, root);
		const request = intoFolder(root, {
			from: pathFromRoot(resolve(cwd, old), root),
			to
		}, /[/\\]$/.test(now));
		const config = await configAt(root, values.config);
		const plan = await planMove(workingTree(root), config, request);
		checkPlaces(root, plan, findRepository(root));
		if (values["dry-run"]) printPatch(formatPatches(plan.files, prefixInRepository(root)));
		else carryOut(root, plan);
		const done = `${values["dry-run"] ? "Would move" : "Moved"} ${describe(plan)}.`;
		if (values["dry-run"]) printNote(done);
		else print(`${done}\n`);
		return 0;
	}
});
function describe({ files, references, names }) {
	const moved = files.filter(({ from, path }) => from !== path);
	const [only, more] = moved;
	const what = only && more === void 0 ? `${only.from} to ${only.path}` : plural(moved.length, "file");
	const [name, another] = names;
	return [what, ...[...references > 0 ? [`${plural(references, "reference")} rewritten in ${plural(files.filter(({ before, after }) => before !== after).length, "file")}`] : [], ...name && another === void 0 ? [`\`${name.from}\` is now called \`${name.to}\``] : another ? [`${plural(names.length, "module")} renamed`] : []]].join("; ");
}

export { mvCommand };