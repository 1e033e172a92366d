import type { Base } from "../run.js";
import { type Remote } from "../source/git.js";
import { type Tree } from "../source/tree.js";
import type { Client } from "./client.js";
import { type PullRequest, type Surroundings } from "./event.js";
export interface ChangeToLint {
    /** The files to lint, when they aren't those of the workspace. */
    readonly head: Tree | undefined;
    readonly base: Base | undefined;
    readonly pullRequest: PullRequest | undefined;
    /** Where the configuration comes from: the workspace, or a tree that the pull request's author can't write. */
    readonly config: "workspace" | Tree;
    /** What could not be had, a sentence each. */
    readonly notes: readonly string[];
}
export interface ChangeRequest {
    readonly root: string;
    readonly surroundings: Surroundings;
    /** The input `base`: "" for the event's own, `none` for nothing. */
    readonly wanted: string;
    readonly remote: Remote | undefined;
    /** Undefined without a token. */
    readonly client: () => Promise<Client | undefined>;
}
/** What the event is about is no more: a newer push has a run of its own, or the pull request was closed. */
export declare class Superseded extends Error {
}
/** @throws UsageError when what the event is about can't be had at all. */
export declare function findChange(request: ChangeRequest): Promise<ChangeToLint>;
export declare function withoutBase(reason: string): string;
