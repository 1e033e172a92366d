import type { Base } from "../engine/lint.js";
import type { Fetcher } from "../source/fetch.js";
import type { Repository } from "../source/repository.js";
import { type Tree } from "../source/tree.js";
import type { Client } from "./client.js";
import { type PullRequest, type WorkflowContext } from "./event.js";
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
export declare class Superseded extends Error {
}
/** @throws UsageError when what the event is about can't be had at all. */
export declare function findChange(request: ChangeRequest): Promise<ChangeToLint>;
export declare function withoutBase(reason: string): string;
