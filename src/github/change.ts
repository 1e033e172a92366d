// What to lint and what to compare it with, for each event. Whatever can't be had is said, and never makes a run greener.

import { UsageError } from "../config/error.ts";
import { locateOrFetch, type NoBase, notInRepository, openBase } from "../engine/base.ts";
import type { Base } from "../engine/lint.ts";
import { isFullId, mergeBase, parentsOf, resolveCommit } from "../source/commits.ts";
import type { Fetcher } from "../source/fetch.ts";
import type { Repository } from "../source/repository.ts";
import { commitTree, type Tree } from "../source/tree.ts";
import { apiTree } from "./api-tree.ts";
import type { Client } from "./client.ts";
import { type GithubEvent, type PullRequest, readPullRequest, type WorkflowContext } from "./event.ts";
import { RequestFailure } from "./failure.ts";

export interface ChangeToLint {
  /** The files to lint, when they aren't those of the workspace. */
  readonly head: Tree | undefined;
  readonly base: Base | undefined;
  /** Of an entry of a merge queue that isn't the first: the entry before it, which tells what this one brings. */
  readonly previous?: Base | undefined;
  readonly pullRequest: PullRequest | undefined;
  /** Where the configuration comes from: the workspace, or a tree that the pull request's author can't write. */
  readonly config: "workspace" | Tree;
  /** What could not be had, a sentence each. */
  readonly notes: readonly string[];
}

export interface ChangeRequest {
  readonly root: string;
  readonly workflow: WorkflowContext;
  /** The input `base`: "" for the event's own, `none` for nothing. */
  readonly wanted: string;
  /** Undefined where there is no git repository in the workspace. */
  readonly repository: Repository | undefined;
  /** Undefined where nothing can be fetched. */
  readonly fetcher: Fetcher | undefined;
  /** The root, from the repository's root with `/`. */
  readonly prefix: string;
  /** Undefined without a token. */
  readonly client: () => Promise<Client | undefined>;
}

/** What the event is about is no more: a newer push has a run of its own, or the pull request was closed. */
export class Superseded extends Error {}

/** @throws UsageError when what the event is about can't be had at all. */
export async function findChange(request: ChangeRequest): Promise<ChangeToLint> {
  const { event } = request.workflow;
  if (event.kind === "workflow-run") {
    const { pullRequest, notes } = await pullRequestOf(request, event);
    const change = await findData(request, pullRequest);
    return { ...change, notes: [...notes, ...change.notes] };
  }
  if (event.kind === "pull-request-as-data") return findData(request, event.pullRequest);
  const pullRequest = event.kind === "pull-request" ? event.pullRequest : undefined;
  const found = await baseFor(request);
  return {
    head: undefined,
    base: "base" in found ? found.base : undefined,
    previous: "previous" in found ? found.previous : undefined,
    pullRequest,
    config: "workspace",
    notes: "notes" in found ? found.notes : [],
  };
}

type FoundWithNotes =
  | { readonly base: Base; readonly previous?: Base | undefined; readonly notes: readonly string[] }
  | { readonly notes: readonly string[] };

async function baseFor(request: ChangeRequest): Promise<FoundWithNotes> {
  const { wanted, workflow } = request;
  if (wanted === "none") return { notes: [] };
  if (wanted !== "") return wantedBase(request, wanted);
  const { event } = workflow;
  switch (event.kind) {
    case "pull-request":
      return pullRequestBase(request, event.pullRequest);
    case "push":
      return pushBase(request, event);
    case "merge-group":
      return mergeGroupBase(request, event);
    default:
      return { notes: [] };
  }
}

/**
 * What the input names: where HEAD left it.
 *
 * @throws UsageError when it can't be had. A wrong name must not end in a verdict about something else.
 */
async function wantedBase(request: ChangeRequest, name: string): Promise<FoundWithNotes> {
  const { repository, root } = request;
  const found = await findCommit(request, name);
  if ("reason" in found || repository === undefined) throw noBase("reason" in found ? found : notInRepository(root));
  const head = resolveCommit(repository, "HEAD");
  const common = head === undefined ? undefined : await commonAncestor(request, found.commit, head, head);
  const compared = common === undefined ? found : await findCommit(request, common);
  const opened = "reason" in compared ? compared : openBase(repository, root, name, compared.commit);
  if ("reason" in opened) throw noBase(opened);
  const note = `Where HEAD left ${name} can't be found out, so it is compared with ${name} itself: what that has gained since counts as removed. Check out all history (\`fetch-depth: 0\`).`;
  return { base: opened.base, notes: common === undefined ? [note] : [] };
}

function noBase({ reason, remedy }: NoBase): UsageError {
  return new UsageError(`The input base can't be had: ${reason}. ${remedy}`.trimEnd());
}

async function findCommit({ repository, root, fetcher }: ChangeRequest, name: string): Promise<{ readonly commit: string } | NoBase> {
  return repository === undefined ? notInRepository(root) : locateOrFetch(repository, name, fetcher);
}

export function withoutBase(reason: string): string {
  return `There is no base to compare with: ${reason}. Everything is linted, and counts.`;
}

/** A commit as the base: from git, fetched when it isn't there, or from the API. */
async function commitBase(request: ChangeRequest, name: string, commit: string): Promise<FoundWithNotes> {
  const { root, repository } = request;
  const located = await findCommit(request, commit);
  const found = "reason" in located || !repository ? located : openBase(repository, root, name, located.commit);
  if ("base" in found) return { base: found.base, notes: [] };
  const byApi = await fromApi(request, name, commit);
  if ("base" in byApi) return byApi;
  return { notes: [withoutBase(`${"reason" in found ? `${found.reason}; ` : ""}${byApi.reason}`)] };
}

async function fromApi(
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

/**
 * By default, a merge of the pull request into its target is checked out, and its first parent is exactly what it is to
 * be compared with. Of another checkout, it is the last commit that it has in common with the target.
 */
async function pullRequestBase(request: ChangeRequest, pullRequest: PullRequest): Promise<FoundWithNotes> {
  const { repository, workflow } = request;
  const name = pullRequest.baseRef || pullRequest.base;
  const checkedOut = repository && resolveCommit(repository, "HEAD");
  if (repository === undefined || checkedOut === undefined) {
    const merge = workflow.sha === undefined ? undefined : await parentsFromApi(request, workflow.sha);
    return commitBase(request, name, merge?.[1] === pullRequest.head ? (merge[0] as string) : pullRequest.base);
  }
  const [first, second] = parentsOf(repository, checkedOut);
  if (first !== undefined && second === pullRequest.head && isIntoTarget(first, pullRequest)) return commitBase(request, name, first);
  const common = await commonAncestor(request, pullRequest.base, checkedOut, pullRequest.head);
  const found = await commitBase(request, name, common ?? pullRequest.base);
  const note = `Where the pull request left ${name} can't be found out, so it is compared with what ${name} was when the event was sent. Check out the merge, as is the default, or all history (\`fetch-depth: 0\`).`;
  const stale = `What is checked out merges the pull request into its former target. If findings of that show, run the job again.`;
  const notes = [...(common === undefined && "base" in found ? [note] : []), ...(second === pullRequest.head ? [stale] : [])];
  return { ...found, notes: [...found.notes, ...notes] };
}

/**
 * Whether a merge whose first parent this is leads into the target. When the target was changed just now, GitHub's merge can
 * still be the one into the old target, of which the new one may be a part, or the other way round.
 */
function isIntoTarget(first: string, { base, retargeted }: PullRequest): boolean {
  return !retargeted || first === base;
}

async function parentsFromApi({ workflow: { repository }, client }: ChangeRequest, sha: string): Promise<string[] | undefined> {
  const api = await client();
  if (!api || !repository) return undefined;
  try {
    const commit = await api.read("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { ...repository, commit_sha: sha });
    return commit.parents.map((parent) => parent.sha);
  } catch (error) {
    if (error instanceof RequestFailure) return undefined;
    throw error;
  }
}

/** The last commit in common, from the history at hand or else from GitHub. */
async function commonAncestor(
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

/** What the branch was before; of a new branch, or when that has been thrown away, where it left the default branch. */
async function pushBase(request: ChangeRequest, event: Extract<GithubEvent, { kind: "push" }>): Promise<FoundWithNotes> {
  const { before, after, ref, defaultBranch } = event;
  if (before !== undefined) {
    const found = await commitBase(request, before, before);
    if ("base" in found || !ref.startsWith("refs/heads/")) return found;
  }
  if (!ref.startsWith("refs/heads/") || defaultBranch === undefined || ref === `refs/heads/${defaultBranch}`)
    return {
      notes: [
        withoutBase(
          before === undefined ? `${ref || "what was pushed"} is new` : `${before}, which was there before, can't be had any more`,
        ),
      ],
    };
  const tip = await findCommit(request, defaultBranch);
  if ("reason" in tip) return { notes: [withoutBase(tip.reason)] };
  const common = await commonAncestor(request, tip.commit, after, after);
  return commitBase(request, defaultBranch, common ?? tip.commit);
}

/**
 * A group of a merge queue is gated against its target branch: `base_sha` is the entry before it, and behind an entry that
 * fails everything would look green (docs.github.com, "Managing a merge queue": each entry holds those before it).
 */
async function mergeGroupBase(request: ChangeRequest, event: Extract<GithubEvent, { kind: "merge-group" }>): Promise<FoundWithNotes> {
  const { targetRef, previous, head } = event;
  const branch = targetRef?.replace(/^refs\/heads\//, "");
  const tip = branch === undefined ? undefined : await targetTip(request, branch);
  // Without git, GitHub knows the branch by its name.
  const common = tip === previous ? tip : branch === undefined ? undefined : await commonAncestor(request, tip ?? branch, head, head);
  const target = common ?? tip;
  if (branch === undefined || target === undefined) {
    const found = await commitBase(request, previous, previous);
    const note = `The tip of ${branch ?? "the target branch"} can't be had, so this group is compared with the entry before it in the queue: what that one has broken isn't counted.`;
    return "base" in found ? { ...found, notes: [...found.notes, note] } : found;
  }
  const found = await commitBase(request, branch, target);
  if (!("base" in found) || target === previous) return found;
  const before = await commitBase(request, previous, previous);
  return { ...found, previous: "base" in before ? before.base : undefined };
}

/** Where the target branch stands: as it was checked out, or as GitHub has it now. */
async function targetTip({ repository, fetcher }: ChangeRequest, branch: string): Promise<string | undefined> {
  // By its full name: a tag may have the same short one.
  const known = repository && resolveCommit(repository, `refs/remotes/origin/${branch}`);
  if (known !== undefined) return known;
  const fetched = await fetcher?.fetch(`refs/heads/${branch}`);
  return fetched && "commit" in fetched ? fetched.commit : undefined;
}

/**
 * A pull request whose files are data: they are read from git's objects, without a checkout, or from the workspace when
 * they are there already. The configuration is the base's.
 */
async function findData(request: ChangeRequest, pullRequest: PullRequest): Promise<ChangeToLint> {
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
async function fetchPullRequest({ fetcher }: ChangeRequest, repository: Repository, { number, head }: PullRequest): Promise<string> {
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
async function pullRequestOf(
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
  throw new Superseded(
    `There is no open pull request from ${headOwner}:${headBranch} at ${head} any more, so there is nothing to say about it.`,
  );
}
