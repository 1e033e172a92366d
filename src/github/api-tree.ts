// The files of a commit as GitHub's API has them, for a workspace without git.
import { decode, type FileText, LARGEST_FILE } from "../source/read-file.ts";
import { isForeign } from "../source/repository.ts";
import type { CommitTree } from "../source/tree.ts";
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
  const paths: string[] = [];
  const submodules: string[] = [];
  const blobs = new Map<string, string>();
  for (const { path: full, mode, type, sha } of listing.tree) {
    if (full === undefined || type === "tree" || isForeign(full)) continue;
    if (prefix !== "" && !full.startsWith(`${prefix}/`)) continue;
    const path = prefix === "" ? full : full.slice(prefix.length + 1);
    (type === "commit" ? submodules : paths).push(path);
    // Symbolic links are listed and never read.
    if (type === "blob" && mode?.startsWith("100") && sha) blobs.set(path, sha);
  }
  const texts = new Map<string, FileText>();
  const all = new Set(paths);
  return {
    paths,
    submodules,
    by: "commit",
    commit,
    blobId: (path) => blobs.get(path),
    prefetch: async (wanted) => {
      const missing = wanted.filter((path) => blobs.has(path) && !texts.has(path));
      if (missing.length > MOST_FILES)
        throw new RequestFailure("refused", undefined, `${missing.length} files differ, and without git each would cost a request`);
      for (const path of missing) {
        const { content, size } = await client.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
          ...repository,
          file_sha: blobs.get(path) as string,
        });
        texts.set(
          path,
          (size ?? 0) > LARGEST_FILE ? { kind: "refused", reason: "it is too large" } : decode(Buffer.from(content, "base64")),
        );
      }
    },
    read: (path) => texts.get(path) ?? { kind: all.has(path) ? "link" : "gone" },
  };
}
