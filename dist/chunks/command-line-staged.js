import "./rolldown-runtime.js";
import { Ct as realFolder, H as configInIndex, M as resolvePaths, Q as isInRepository, X as belowPrefix, Y as THE_INDEX, at as prefixInRepository, bt as isInside, ct as readRecords, et as makeCommitTree, ft as loadBlobs, gt as git, ht as tooManyPaths, it as pathFrom, k as chooseRoot, lt as showBytes, mt as hasTooManyRecords, ot as BAD_NAME, rt as findRepository, st as isForeign, vn as withChoices, z as configAt } from "./lint.js";
import { I as UsageError } from "./print.js";
import { u as resolveCommit } from "./source-commits.js";
import { r as openBase } from "./command-line.js";
const { lstatSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");

// src/source/index-tree.ts
function indexTree(repository, prefix) {
	const named = process.env.GIT_INDEX_FILE || void 0;
	const index = named === void 0 ? void 0 : resolve(repository.workTree, named);
	const fault = index === void 0 ? void 0 : whyNoIndex(index, repository);
	if (fault !== void 0) return {
		reason: fault,
		remedy: "Unset GIT_INDEX_FILE."
	};
	const indexFile = index === void 0 ? {} : { indexFile: index };
	const listing = git(repository, [
		"ls-files",
		"-z",
		"-s",
		"--cached"
	], indexFile);
	if (listing.kind === "missing") return {
		reason: "there is no git on this machine",
		remedy: ""
	};
	if (listing.kind === "failed") return {
		reason: listing.reason,
		remedy: ""
	};
	if (hasTooManyRecords(listing.output)) throw tooManyPaths(THE_INDEX);
	const entries = [];
	const unreadable = [];
	for (const record of readRecords(listing.output)) {
		if (typeof record !== "string") {
			const file = belowPrefix(showBytes(record.subarray(record.indexOf(TAB) + 1)), prefix);
			if (file !== void 0 && !isForeign(file)) unreadable.push({
				kind: "file",
				file,
				reason: BAD_NAME
			});
			continue;
		}
		const [, mode = "", id = "", stage = "", path = ""] = /^(\d{6}) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(record) ?? [];
		if (stage !== "0" && path !== "") return {
			reason: `${path} has a merge conflict`,
			remedy: `Resolve it and \`git add\` the file: git would not commit it either.`
		};
		entries.push({
			mode,
			type: mode === SUBMODULE ? "commit" : "blob",
			id,
			path
		});
	}
	const promised = entries.some(({ id }) => EMPTY.has(id)) ? intended(repository, indexFile) : noNames;
	const staged = promised.size === 0 ? entries : entries.filter(({ path }) => !promised.has(path));
	const { commit: _, ...tree } = makeCommitTree(THE_INDEX, staged, prefix, unreadable, async (ids) => loadBlobs(repository, ids));
	return { tree: {
		...tree,
		by: "index"
	} };
}
const TAB = 9;
const SUBMODULE = "160000";
const noNames = /* @__PURE__ */ new Set();
const EMPTY = /* @__PURE__ */ new Set(["e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"]);
function intended(repository, indexFile) {
	const listing = git(repository, [
		"ls-files",
		"-z",
		"--cached",
		"--debug"
	], indexFile);
	if (listing.kind !== "done") return noNames;
	const records = listing.output.toString("utf8").matchAll(/([^\0]+)\0 {2}ctime: [\s\S]*?\tflags: ([0-9a-f]+)\n/g);
	return new Set([...records].flatMap(([, path = "", flags = ""]) => Number.parseInt(flags, 16) & INTENT_TO_ADD ? [path] : []));
}
const INTENT_TO_ADD = 1 << 29;
function whyNoIndex(index, { gitDir }) {
	const real = realFolder(resolve(index, ".."));
	if (!isInside(realFolder(gitDir), real)) return `GIT_INDEX_FILE names ${index}, which is not in ${gitDir}`;
	const stat = lstatSync(index, { throwIfNoEntry: false });
	return stat === void 0 || stat.isFile() ? void 0 : `GIT_INDEX_FILE names ${index}, which is not a regular file`;
}

// src/command-line/staged.ts
async function openStaged(options, cwd) {
	const root = chooseRoot(options.paths, options.root, cwd);
	const repository = findRepository(root);
	if (repository === void 0) throw new UsageError(`Nothing can be staged: ${root} is not in a git repository. Leave --staged out.`);
	const prefix = prefixInRepository(root, repository);
	const index = indexTree(repository, prefix);
	if ("reason" in index) throw new UsageError(`The index can't be linted: ${index.reason}. ${index.remedy}`.trimEnd());
	const { tree: head } = index;
	const config = withChoices(await configOf(options.config), options.preset, options.levels);
	const base = options.base === "HEAD" && resolveCommit(repository, "HEAD") === void 0 ? void 0 : await openBase(root, options.base);
	const before = [...base?.tree.paths ?? []];
	const remedyFor = () => "It is not staged, and HEAD doesn't have it either: `git add` it, or check the path.";
	return {
		root,
		config,
		head,
		base,
		paths: resolvePaths(options.paths, root, cwd, {
			files: head.paths,
			before,
			remedyFor
		})
	};
	async function configOf(given) {
		if (given === void 0) return configInIndex(root, head, void 0);
		const name = pathFrom(root, resolve(cwd, given));
		return isInRepository(prefix, name) ? configInIndex(root, head, name) : configAt(root, resolve(cwd, given));
	}
}

export { openStaged };