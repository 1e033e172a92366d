import { gt as git } from "./lint.js";

// src/source/ignored.ts
function isIgnored(repository, root, path) {
	const args = [
		"--no-literal-pathspecs",
		"check-ignore",
		"--quiet",
		"--no-index",
		"--",
		`./${path}`
	];
	return git(repository, args, { folder: root }).kind === "done";
}

export { isIgnored as t };