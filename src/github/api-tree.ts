// The files of a commit as GitHub's API has them, for a workspace without git.
import { decode } from "../source/decode.ts";
import { type FileText, LARGEST_FILE, tooLarge } from "../source/read-file.ts";
import { type CommitTree, makeCommitTree, type TreeEntry } from "../source/tree.ts";
import type { Client } from "./client.ts";
import { RequestFailure } from "./failure.ts";

/** Each file that is otherwise than in the workspace costs a request, and a repository has 1,000 an hour. */
const MOST_FILES = 300;

/**
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @throws RequestFailure when it can't be had.
 */
export async function apiTree(
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  commit: string,
  prefix: string,
): Promise<CommitTree> {
  const listing = await client.read("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { ...repository, tree_sha: commit, recursive: "1" });
  if (listing.truncated) throw new RequestFailure("refused", undefined, "the repository has too many files for GitHub's API to list");
  const entries = listing.tree.flatMap(({ path, mode, type, sha }): TreeEntry[] =>
    path === undefined || mode === undefined || type === undefined || !sha ? [] : [{ path, mode, type, id: sha }],
  );
  return makeCommitTree(commit, entries, prefix, [], async (ids) => {
    if (ids.length > MOST_FILES)
      throw new RequestFailure("refused", undefined, `${ids.length} files differ, and without git each would cost a request`);
    const texts: FileText[] = [];
    for (const id of ids) {
      const { content, size } = await client.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { ...repository, file_sha: id });
      texts.push((size ?? 0) > LARGEST_FILE ? tooLarge(LARGEST_FILE) : decode(Buffer.from(content, "base64")));
    }
    return texts;
  });
}
