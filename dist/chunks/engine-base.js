import "./rolldown-runtime.js";
import { Hn as nearest, Z as commitTree, at as prefixInRepository, cn as didYouMean, rt as findRepository } from "./lint.js";
import { a as mayBeBranch, i as kindOf, l as refNames, n as isFullId, o as mayBeRevision, r as isShallow, s as mergeBase, u as resolveCommit } from "./source-commits.js";

// src/engine/base.ts
function findBase(root, name) {
	const repository = findRepository(root);
	if (repository === void 0) return notInRepository(root);
	const found = locate(repository, name);
	if ("reason" in found) return found;
	const common = mergeBase(repository, found.commit, "HEAD");
	const opened = openBase(repository, root, name, common ?? found.commit);
	return "reason" in opened ? opened : {
		...opened,
		notes: common === void 0 ? [withoutCommon(repository, name)] : []
	};
}
function locate(repository, name) {
	const commit = resolveCommit(repository, name) ?? (mayBeBranch(name) ? resolveCommit(repository, `refs/remotes/origin/${name}`) : void 0);
	return commit === void 0 ? whyMissing(repository, name) : { commit };
}
async function locateOrFetch(repository, name, fetcher) {
	const known = locate(repository, name);
	if (fetcher === void 0) return known;
	if ("commit" in known) {
		if (fetcher.lacksContents()) await fetcher.fetch(known.commit);
		return known;
	}
	let failure;
	for (const ref of refsOf(name)) {
		const fetched = await fetcher.fetch(ref);
		if ("commit" in fetched) return fetched;
		failure ??= fetched.reason;
	}
	return failure === void 0 ? known : {
		...known,
		reason: `\`${shorten(name)}\` is not in this checkout, and can't be fetched: ${failure}`
	};
}
function refsOf(name) {
	if (isFullId(name)) return [name];
	if (!mayBeBranch(name)) return [];
	if (name.startsWith("refs/")) return [name];
	return [`refs/heads/${name.replace(/^origin\//, "")}`, `refs/tags/${name}`];
}
function openBase(repository, root, name, commit) {
	const tree = commitTree(repository, commit, prefixInRepository(root, repository));
	return tree ? { base: {
		name,
		tree
	} } : {
		reason: `git can't read the files of ${commit}`,
		remedy: ""
	};
}
function whyIncomplete({ message, commit, unasked }) {
	if (unasked !== void 0) return {
		reason: message,
		remedy: ""
	};
	return {
		reason: message,
		remedy: `In a partial clone, \`git diff --stat ${commit}\` brings them.`
	};
}
function notInRepository(root) {
	return {
		reason: `${root} is not in a git repository`,
		remedy: ""
	};
}
function withoutCommon(repository, name) {
	const shown = `\`${shorten(name)}\``;
	if (!isShallow(repository)) return `HEAD and ${shown} have no commit in common, so ${shown} itself is compared.`;
	return `This clone is shallow, so where HEAD left ${shown} is unknown, and ${shown} itself is compared: what it has gained since counts as removed. \`git fetch --unshallow\` brings the history.`;
}
function whyMissing(repository, name) {
	const shown = `\`${shorten(name)}\``;
	const where = ` in ${repository.workTree}`;
	if (name === "") return {
		reason: "its name is empty",
		remedy: "Name a branch, a tag or a commit, or none."
	};
	const unknown = `there is no branch, tag or commit ${shown}${where}`;
	if (!mayBeRevision(name)) return {
		reason: unknown,
		remedy: ""
	};
	const head = kindOf(repository, "HEAD");
	if ("reason" in head) return {
		reason: `git can't read ${repository.workTree}, or it has no commit yet (${head.reason})`,
		remedy: ""
	};
	const found = kindOf(repository, name);
	if ("kind" in found && found.kind !== "commit" && found.kind !== "tag") return {
		reason: `${shown} is a ${found.kind}, not a commit`,
		remedy: "Name a branch, a tag of a commit, or a commit."
	};
	if (isFullId(name)) return {
		reason: `commit ${shown} is not${where}`,
		remedy: `If the remote has it, \`git fetch origin ${name}\` brings it.`
	};
	if (mayBeBranch(name)) {
		const branch = name.replace(/^(?:refs\/heads|refs\/remotes\/origin|origin)\//, "");
		const fetch = `If it is a branch of the remote, \`git fetch origin ${branch}:refs/remotes/origin/${branch}\` brings it.`;
		return {
			reason: unknown,
			remedy: didYouMean(nearest(name, candidates(repository)), fetch)
		};
	}
	const history = isShallow(repository) ? "This clone is shallow: `git fetch --unshallow` brings its history." : "";
	const said = "reason" in found && !/single revision|unknown revision/i.test(found.reason) ? found.reason : void 0;
	return {
		reason: said ? `${shown} names no commit${where}: ${said}` : unknown,
		remedy: history
	};
}
function candidates(repository) {
	return new Set(refNames(repository).flatMap((name) => [name, name.replace(/^origin\//, "")]));
}
const LONGEST_SHOWN = 100;
function shorten(name) {
	return name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
}

export { openBase as a, notInRepository as i, locate as n, whyIncomplete as o, locateOrFetch as r, findBase as t };