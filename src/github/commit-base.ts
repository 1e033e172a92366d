// A commit as the base: from git, fetched when it isn't there, or from GitHub's API.
import { locateOrFetch, type NoBase, notInRepository, openBase } from "../engine/base.ts";
import type { Base } from "../engine/lint.ts";
import { isFullId, mergeBase } from "../source/commits.ts";
import { apiTree } from "./api-tree.ts";
import type { ChangeRequest } from "./change.ts";
import { RequestFailure } from "./failure.ts";

export type FoundWithNotes =
  | { readonly base: Base; readonly previous?: Base | undefined; readonly notes: readonly string[] }
  | { readonly notes: readonly string[] };

export async function findCommit(
  { repository, root, fetcher }: ChangeRequest,
  name: string,
): Promise<{ readonly commit: string } | NoBase> {
  return repository === undefined ? notInRepository(root) : locateOrFetch(repository, name, fetcher);
}

export function withoutBase(reason: string): string {
  return `There is no base to compare with: ${reason}. Everything is linted, and counts.`;
}

/** A commit as the base: from git, fetched when it isn't there, or from the API. */
export async function commitBase(request: ChangeRequest, name: string, commit: string): Promise<FoundWithNotes> {
  const { root, repository } = request;
  const located = await findCommit(request, commit);
  const found = "reason" in located || !repository ? located : openBase(repository, root, name, located.commit);
  if ("base" in found) return { base: found.base, notes: [] };
  const byApi = await fromApi(request, name, commit);
  if ("base" in byApi) return byApi;
  return { notes: [withoutBase(`${"reason" in found ? `${found.reason}; ` : ""}${byApi.reason}`)] };
}

export async function fromApi(
  { prefix, workflow, client }: ChangeRequest,
  name: string,
  commit: string,
): Promise<{ base: Base; notes: string[] } | { reason: string }> {
  const { repository } = workflow;
  const api = await client();
  if (!api || !repository) return { reason: "without the input token, GitHub can't be asked for it" };
  try {
    return { base: { name, tree: await apiTree(api, repository, commit, prefix) }, notes: [] };
  } catch (error) {
    if (error instanceof RequestFailure) return { reason: `GitHub's API doesn't give it (${error.message})` };
    throw error;
  }
}

/** The last commit in common, from the history at hand or else from GitHub. */
export async function commonAncestor(
  { repository, workflow, client }: ChangeRequest,
  base: string,
  local: string,
  head: string,
): Promise<string | undefined> {
  const known = repository && isFullId(base) ? mergeBase(repository, base, local) : undefined;
  if (known !== undefined) return known;
  const api = await client();
  if (!api || !workflow.repository) return undefined;
  try {
    const basehead = `${base}...${head}`;
    const answer = await api.read("GET /repos/{owner}/{repo}/compare/{basehead}", { ...workflow.repository, basehead, per_page: 1 });
    return answer.merge_base_commit.sha;
  } catch (error) {
    if (error instanceof RequestFailure) return undefined;
    throw error;
  }
}
