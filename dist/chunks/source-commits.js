import { gt as git } from "./lint.js";

// src/source/commits.ts
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function isFullId(text) {
	return ID.test(text);
}
function mayBeRevision(name) {
	return name !== "" && !/^[-^]/.test(name) && !/\p{Cc}/u.test(name) && name.length <= LONGEST_NAME;
}
const LONGEST_NAME = 4096;
function mayBeBranch(name) {
	return mayBeRevision(name) && !/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|\/\.|^[./]|\.lock(?:\/|$)|[./]$/u.test(name) && name !== "@" && name !== "HEAD";
}
function resolveCommit(repository, name) {
	if (!mayBeRevision(name)) return void 0;
	const id = ask(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${name}^{commit}`
	]);
	return id !== void 0 && isFullId(id) ? id : void 0;
}
function kindOf(repository, name) {
	const found = git(repository, [
		"rev-parse",
		"--verify",
		name
	], { limit: SHORT });
	if (found.kind === "missing") return { reason: "there is no git on this machine" };
	if (found.kind === "failed") return { reason: found.reason };
	const kind = ask(repository, [
		"cat-file",
		"-t",
		found.output.toString("utf8").trim()
	]);
	return kind === void 0 ? { reason: "git does not have the object" } : { kind };
}
function parentsOf(repository, commit) {
	const text = ask(repository, [
		"cat-file",
		"commit",
		commit
	], LONGEST_COMMIT) ?? "";
	return [...text.slice(0, Math.max(0, text.indexOf("\n\n")) || text.length).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
}
function mergeBase(repository, a, b) {
	return ask(repository, [
		"merge-base",
		a,
		b
	]) || void 0;
}
function branchOf(repository) {
	return ask(repository, [
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]) || void 0;
}
function isShallow(repository) {
	return ask(repository, ["rev-parse", "--is-shallow-repository"]) === "true";
}
function refNames(repository) {
	const places = [
		"refs/heads/",
		"refs/remotes/",
		"refs/tags/"
	];
	return (ask(repository, [
		"for-each-ref",
		"--format=%(refname)",
		...places
	], LONGEST_LIST) ?? "").split("\n").flatMap((name) => places.filter((place) => name.startsWith(place)).map((place) => name.slice(place.length)));
}
const SHORT = 65536;
const LONGEST_COMMIT = 16777216;
const LONGEST_LIST = 16777216;
function ask(repository, args, limit = SHORT) {
	const result = git(repository, args, { limit });
	return result.kind === "done" ? result.output.toString("utf8").trim() : void 0;
}

export { mayBeBranch as a, parentsOf as c, kindOf as i, refNames as l, isFullId as n, mayBeRevision as o, isShallow as r, mergeBase as s, branchOf as t, resolveCommit as u };