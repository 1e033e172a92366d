import { Et as decode, Tt as tooLarge, et as makeCommitTree, yt as LARGEST_FILE } from "./lint.js";
import { t as RequestFailure } from "./github-failure.js";

// src/github/api-tree.ts
const MOST_FILES = 300;
async function apiTree(client, repository, commit, prefix) {
	const listing = await client.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		...repository,
		tree_sha: commit,
		recursive: "1"
	});
	if (listing.truncated) throw new RequestFailure("refused", void 0, "the repository has too many files for GitHub's API to list");
	const entries = listing.tree.flatMap(({ path, mode, type, sha }) => path === void 0 || mode === void 0 || type === void 0 || !sha ? [] : [{
		path,
		mode,
		type,
		id: sha
	}]);
	return makeCommitTree(commit, entries, prefix, [], async (ids) => {
		if (ids.length > MOST_FILES) throw new RequestFailure("refused", void 0, `${ids.length} files differ, and without git each would cost a request`);
		const texts = [];
		for (const id of ids) {
			const { content, size } = await client.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
				...repository,
				file_sha: id
			});
			texts.push((size ?? 0) > 104857600 ? tooLarge(LARGEST_FILE) : decode(Buffer.from(content, "base64")));
		}
		return texts;
	});
}

export { apiTree as t };