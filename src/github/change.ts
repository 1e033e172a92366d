// What to lint and what to compare it with, for each event. Whatever can't be had is said, and never makes a run greener.
import type { Base } from "../engine/lint.ts";
import type { Fetcher } from "../source/fetch.ts";
import type { Repository } from "../source/repository.ts";
import type { Tree } from "../source/tree.ts";
import type { Client } from "./client.ts";
import type { PullRequest, WorkflowContext } from "./event.ts";
import { baseFor } from "./event-base.ts";
import { findData, pullRequestOf } from "./pull-request-data.ts";

export interface ChangeToLint {
  /** The files to lint, when they aren't those of the workspace. */
  readonly head: Tree | undefined;
  readonly base: Base | undefined;
  /** Of an entry of a merge queue that isn't the first: the entry before it, which shows what this one brings. */
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
