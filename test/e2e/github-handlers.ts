// What GitHub does with each request that it takes, and what it remembers of them.
import type { GitRepository } from "./git-repository.ts";
import type { Json } from "./github-description.ts";
import { changedFiles, shownLines } from "./github-diff.ts";
import { bodyFault, checkRunFault, commentFault, reviewFault } from "./github-rules.ts";
import type { CheckRun, Note, PullRequest, ReviewComment, State, User } from "./github-server.ts";

export interface Given {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  /** Whose token it is. */
  readonly user: User;
}

export interface Answer {
  readonly status?: number;
  readonly data?: unknown;
}

export type Handlers = Readonly<Record<string, (given: Given) => Answer>>;

const notFound: Answer = { status: 404, data: { message: "Not Found" } };
export const notAccessible: Answer = { status: 403, data: { message: "Resource not accessible by integration" } };
/** REST "Get a tree": "The limit for the tree array is 100,000 entries with a maximum size of 7 MB when using the recursive parameter." */
const MOST_ENTRIES = 100_000;

export function makeHandlers(state: State, repository: GitRepository): Handlers {
  let lastId = 1000;
  const nextId = () => ++lastId;
  const shownOf = (path: string) => (state.pull ? shownLines(repository, state.pull, path) : undefined);
  const isPull = (number: string | undefined) => [state.pull?.number, ...state.siblings].includes(Number(number));

  /** REST "Create a review": `commit_id` is "the SHA of the commit that needs a review", which has to be one of the pull request. */
  const commitFault = (id: unknown): string | undefined => {
    const { head = "", base = "" } = state.pull ?? {};
    const own = repository.git("rev-list", head, `^${base}`).split("\n");
    return id === undefined || own.includes(String(id)) ? undefined : "commit_id is not part of the pull request";
  };

  /** "Managing disruptive comments": whoever may write to a repository may change what others wrote. We should not. */
  const meddle = (item: { readonly user: Json }, user: User) => {
    if (item.user.login !== user.login) state.violations.push(`${user.login} changed what ${item.user.login} wrote`);
  };
  const update = (items: readonly Note[], id: string | undefined, { body, user }: Given): Answer => {
    const item = items.find((one) => one.id === Number(id));
    if (!item) return notFound;
    const fault = bodyFault(body);
    if (fault) return unprocessable(fault);
    meddle(item, user);
    item.body = String(body.body);
    return { data: item };
  };
  const remove = (items: Note[], id: string | undefined, { user }: Given): Answer => {
    const at = items.findIndex((one) => one.id === Number(id));
    if (at < 0) return notFound;
    meddle(items[at] as Note, user);
    items.splice(at, 1);
    return { status: 204 };
  };

  /** A new comment, on lines or on a file, with what GitHub adds to what it was given. */
  const addComment = (given: Json & Pick<ReviewComment, "path" | "body">, review: Note, user: User): ReviewComment => {
    const { line = null } = given as { line?: number };
    const comment: ReviewComment = {
      start_line: null,
      side: "RIGHT",
      subject_type: "line",
      ...given,
      line,
      id: nextId(),
      user,
      commit_id: review.commit_id,
      original_line: line,
      pull_request_review_id: review.id,
    };
    state.reviewComments.push(comment);
    return comment;
  };

  return {
    "GET /user": ({ user }) => (user.type === "User" ? { data: user } : notAccessible),
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": ({ path }) => {
      const { tree_sha: id = "" } = path;
      if (!repository.has(id)) return notFound;
      const entries = repository.git("ls-tree", "-r", "-t", "-z", id).split("\0").filter(Boolean);
      const tree = entries.map((entry) => {
        const [, mode, type, sha, name] = /^(\S+) (\S+) (\S+)\t([\s\S]*)$/.exec(entry) as unknown as string[];
        return { path: name, mode, type, sha };
      });
      const truncated = state.truncated || tree.length > MOST_ENTRIES;
      return { data: { sha: id, tree: tree.slice(0, state.truncated ? 2 : MOST_ENTRIES), truncated } };
    },
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": ({ path }) => {
      const { file_sha: sha = "" } = path;
      if (!repository.has(sha)) return notFound;
      const content = repository.blob(sha);
      return { data: { sha, encoding: "base64", content: content.toString("base64"), size: content.length } };
    },
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": ({ path }) => {
      const { commit_sha: sha = "" } = path;
      if (!repository.has(sha)) return notFound;
      const parents = repository.git("rev-parse", `${sha}^@`).split("\n").filter(Boolean);
      return { data: { sha, parents: parents.map((parent) => ({ sha: parent })) } };
    },
    "GET /repos/{owner}/{repo}/compare/{basehead}": ({ path }) => {
      const [base = "", head = ""] = (path.basehead as string).split("...");
      if (!repository.has(base) || !repository.has(head)) return notFound;
      return { data: { merge_base_commit: { sha: repository.git("merge-base", base, head) } } };
    },
    "GET /repos/{owner}/{repo}/pulls": ({ query }) => {
      const { pull } = state;
      if (!pull || query.head !== `${(pull.fork ?? "octo/modules").split("/")[0]}:${pull.branch}`) return { data: [] };
      return {
        data: pageOf(
          [pull.number, ...state.siblings].map((number) => pullData({ ...pull, number })),
          query,
        ),
      };
    },
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": ({ path }) =>
      state.pull && isPull(path.pull_number) ? { data: pullData(state.pull) } : notFound,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": ({ path, query }) =>
      state.pull && isPull(path.pull_number) ? { data: pageOf(changedFiles(repository, state.pull, state.withoutPatch), query) } : notFound,
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": ({ path, query }) =>
      isPull(path.pull_number) ? { data: pageOf(byId(state.reviewComments), query) } : notFound,
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments": ({ path, body, user }) => {
      if (!isPull(path.pull_number)) return notFound;
      const fault = commitFault(body.commit_id) ?? commentFault(body, shownOf);
      if (fault) return unprocessable(fault);
      // GitHub's example of an answer has a `pull_request_review_id`: such a comment has a review of its own, without a body.
      const review: Note = { id: nextId(), body: "", user, commit_id: String(body.commit_id), state: "COMMENTED" };
      state.bareReviews.push(review);
      return { status: 201, data: addComment(body as Json & Pick<ReviewComment, "path" | "body">, review, user) };
    },
    "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}": (given) => update(state.reviewComments, given.path.comment_id, given),
    "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}": (given) => remove(state.reviewComments, given.path.comment_id, given),
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": ({ path, query }) =>
      isPull(path.pull_number) ? { data: pageOf(byId([...state.reviews, ...state.bareReviews]), query) } : notFound,
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": ({ path, body, user }) => {
      if (!isPull(path.pull_number)) return notFound;
      const fault = commitFault(body.commit_id) ?? reviewFault(body, shownOf);
      if (fault) return unprocessable(fault);
      const commit = String(body.commit_id ?? state.pull?.head);
      const review: Note = { id: nextId(), body: String(body.body), user, commit_id: commit, state: "COMMENTED" };
      state.reviews.push(review);
      for (const comment of (body.comments ?? []) as (Json & Pick<ReviewComment, "path" | "body">)[]) addComment(comment, review, user);
      return { data: review };
    },
    "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": (given) => update(state.reviews, given.path.review_id, given),
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ path, query }) =>
      isPull(path.issue_number) ? { data: pageOf(byId(state.comments), query) } : notFound,
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": ({ path, body, user }) => {
      if (!isPull(path.issue_number)) return notFound;
      const fault = bodyFault(body);
      if (fault) return unprocessable(fault);
      const comment: Note = { id: nextId(), body: String(body.body), user };
      state.comments.push(comment);
      return { status: 201, data: comment };
    },
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": (given) => update(state.comments, given.path.comment_id, given),
    "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": (given) => remove(state.comments, given.path.comment_id, given),
    "POST /repos/{owner}/{repo}/check-runs": ({ body, user }) => {
      // REST "Create a check run": only apps may, of which Actions is one.
      if (user.type === "User") return { status: 403, data: { message: "You must authenticate via a GitHub App." } };
      const isKnown = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(String(body.head_sha)) && repository.has(String(body.head_sha));
      const fault = isKnown ? checkRunFault(body) : `No commit found for SHA: ${body.head_sha}`;
      if (fault) return unprocessable(fault);
      const { annotations = [], ...output } = body.output as { annotations?: Json[]; title: string; summary: string };
      const run = {
        ...body,
        id: nextId(),
        user,
        annotations: [...annotations],
        output: { ...output, annotations_count: annotations.length },
      } as unknown as CheckRun;
      state.checkRuns.push(run);
      return { status: 201, data: run };
    },
    "GET /repos/{owner}/{repo}/check-runs/{check_run_id}": ({ path }) => {
      const run = state.checkRuns.find(({ id }) => id === Number(path.check_run_id));
      return run ? { data: run } : notFound;
    },
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": ({ path, body, user }) => {
      if ("status" in body || "conclusion" in body)
        return { status: 403, data: { message: "A check run made by Actions can't change its status or conclusion" } };
      const run = state.checkRuns.find(({ id }) => id === Number(path.check_run_id));
      if (!run) return notFound;
      // REST "Update a check run": "Your GitHub App must have the `checks:write` permission", and have made it.
      if ((run.user as User).login !== user.login) return { status: 403, data: { message: "Invalid app_id" } };
      const fault = checkRunFault(body);
      if (fault) return unprocessable(fault);
      run.annotations.push(...((body.output as { annotations?: Json[] }).annotations ?? []));
      run.output.annotations_count = run.annotations.length;
      return { data: run };
    },
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": ({ path, query }) => {
      const own = state.checkRuns.filter((run) => run.head_sha === path.ref && run.name === query.check_name);
      return { data: { total_count: own.length, check_runs: own } };
    },
  };
}

/** The fields of GraphQL's Query. */
export function queryRoot({ pull, siblings, reviewComments, resolved }: State, user: User) {
  const threads = () =>
    byId(reviewComments)
      .filter(({ in_reply_to_id: parent }) => parent === undefined)
      .map(({ id }) => ({ isResolved: resolved.has(id), comments: () => ({ nodes: [{ fullDatabaseId: String(id) }] }) }));
  const reviewThreads = ({ first, after }: { first: number; after?: string | null }) => {
    const from = Number(after ?? 0);
    const end = from + first;
    return { nodes: threads().slice(from, end), pageInfo: { hasNextPage: threads().length > end, endCursor: String(end) } };
  };
  return {
    viewer: user,
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === "octo/modules"
        ? { pullRequest: ({ number }: { number: number }) => ([pull?.number, ...siblings].includes(number) ? { reviewThreads } : null) }
        : null,
  };
}

function unprocessable(message: string): Answer {
  return { status: 422, data: { message: "Unprocessable Entity", errors: [message] } };
}

/** Lists are in the order in which their items were written. */
function byId<T extends { readonly id: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.id - b.id);
}

/** "Using pagination in the REST API": 30 a page unless asked for more, and never more than 100. */
function pageOf<T>(items: readonly T[], query: Readonly<Record<string, string>>): T[] {
  const size = Math.min(100, Number(query.per_page ?? 30));
  const page = Number(query.page ?? 1);
  return items.slice((page - 1) * size, page * size);
}

function pullData({ number, head, base, fork, branch }: PullRequest): Json {
  const repo = { full_name: fork ?? "octo/modules" };
  return {
    number,
    state: "open",
    head: { sha: head, ref: branch ?? "change", repo },
    base: { sha: base, ref: "main", repo: { full_name: "octo/modules" } },
  };
}
