// What each event is compared with. What can't be had is said, and everything counts then.
import { UsageError } from "../config/error.ts";
import { type NoBase, notInRepository, openBase } from "../engine/base.ts";
import { parentsOf, resolveCommit } from "../source/commits.ts";
import type { ChangeRequest } from "./change.ts";
import { commitBase, commonAncestor, type FoundWithNotes, findCommit, withoutBase } from "./commit-base.ts";
import type { GithubEvent, PullRequest } from "./event.ts";
import { RequestFailure } from "./failure.ts";

export async function baseFor(request: ChangeRequest): Promise<FoundWithNotes> {
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
export function isIntoTarget(first: string, { base, retargeted }: PullRequest): boolean {
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
