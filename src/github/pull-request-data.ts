// A pull request whose files are not to be trusted with the rights of the workflow: they are read as data.
import { UsageError } from "../config/error.ts";
import { parentsOf, resolveCommit } from "../source/commits.ts";
import type { Repository } from "../source/repository.ts";
import { commitTree } from "../source/tree.ts";
import type { ChangeRequest, ChangeToLint } from "./change.ts";
import { commitBase, commonAncestor } from "./commit-base.ts";
import { type GithubEvent, type PullRequest, readPullRequest } from "./event.ts";
import { baseFor, isIntoTarget } from "./event-base.ts";

/** What the event is about is no more: a newer push has a run of its own, or the pull request was closed. */
export class OutdatedRun extends Error {}

/**
 * A pull request whose files are data: they are read from git's objects, without a checkout, or from the workspace when
 * they already exist. The configuration is the base's.
 */
export async function findData(request: ChangeRequest, pullRequest: PullRequest): Promise<ChangeToLint> {
  const { repository, prefix, wanted } = request;
  const checkedOut = repository && resolveCommit(repository, "HEAD");
  if (repository === undefined || checkedOut === undefined)
    throw new UsageError(
      "This event reads the pull request from git, and the workspace has none. Check the repository out before this step.",
    );
  const isContent = checkedOut === pullRequest.head || parentsOf(repository, checkedOut)[1] === pullRequest.head;
  const commit = isContent ? checkedOut : await fetchPullRequest(request, repository, pullRequest);
  const head = commitTree(repository, commit, prefix);
  if (!head) throw new UsageError(`git can't read the files of ${commit}, the pull request's head. Check the repository out once more.`);
  const [first, second] = parentsOf(repository, commit);
  const name = pullRequest.baseRef || pullRequest.base;
  const exact =
    first !== undefined && second === pullRequest.head && isIntoTarget(first, pullRequest)
      ? first
      : ((await commonAncestor(request, pullRequest.base, commit, pullRequest.head)) ?? pullRequest.base);
  const own = await commitBase(request, name, exact);
  const found = wanted === "" ? own : await baseFor(request);
  // What is checked out is no substitute: it is the default branch, whatever the target is, or the pull request's own.
  if (!("base" in own))
    throw new UsageError(
      `The configuration has to come from the pull request's base, and that can't be had. ${own.notes.join(" ")} Check that the token may read contents.`,
    );
  return { head, base: "base" in found ? found.base : undefined, pullRequest, config: own.base.tree, notes: found.notes };
}

/** Its merge into its target when GitHub has one for this head, else the head itself. */
export async function fetchPullRequest({ fetcher }: ChangeRequest, repository: Repository, { number, head }: PullRequest): Promise<string> {
  const merge = await fetcher?.fetch(`refs/pull/${number}/merge`);
  if (merge && "commit" in merge && parentsOf(repository, merge.commit)[1] === head) return merge.commit;
  const own = resolveCommit(repository, head);
  if (own !== undefined) return own;
  const fetched = await fetcher?.fetch(head);
  if (fetched && "commit" in fetched) return fetched.commit;
  const why = fetched?.reason ?? "the runner names no repository";
  throw new UsageError(`The files of pull request #${number} can't be fetched: ${why}. Check that the token may read contents.`);
}

/** The open pull request that a workflow has run for: for forks, the event doesn't say. */
export async function pullRequestOf(
  { workflow: { repository }, client }: ChangeRequest,
  { head, headOwner, headBranch, numbers }: Extract<GithubEvent, { kind: "workflow-run" }>,
): Promise<{ readonly pullRequest: PullRequest; readonly notes: readonly string[] }> {
  const api = await client();
  if (!api || !repository)
    throw new UsageError("The event workflow_run needs the input token to find its pull request. Leave it at its default.");
  const candidates = await api.read("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    head: `${headOwner}:${headBranch}`,
    state: "open",
    per_page: 100,
  });
  const open = candidates
    .map((candidate) =>
      readPullRequest(candidate as unknown as Readonly<Record<string, unknown>>, `${repository.owner}/${repository.repo}`),
    )
    .filter((candidate) => candidate?.head === head) as PullRequest[];
  // One branch may have pull requests to several targets; GitHub says which of them are meant, unless they come from a fork.
  const named = open.filter(({ number }) => numbers.includes(number));
  const [pullRequest, ...others] = (named.length > 0 ? named : open).sort((a, b) => a.number - b.number);
  if (pullRequest) {
    const left = others.map(({ number }) => `#${number}`).join(", ");
    return {
      pullRequest,
      notes: left === "" ? [] : [`${left} comes from the same branch and commit; this run reports on #${pullRequest.number} only.`],
    };
  }
  throw new OutdatedRun(
    `There is no open pull request from ${headOwner}:${headBranch} at ${head} any more, so there is nothing to say about it.`,
  );
}
