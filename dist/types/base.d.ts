import type { Base } from "./run.js";
import { type Remote } from "./source/git.js";
/** A base, or why it can't be had: a sentence without its full stop. */
export type FoundBase = {
    readonly base: Base;
} | {
    readonly reason: string;
};
/**
 * Finds a base in the repository of a folder, fetching it when the checkout is shallow.
 *
 * @param root the folder that is linted.
 * @param name a branch, a tag or a commit.
 * @param options.remote where to fetch with a token, when the checkout's own credentials don't do.
 * @param options.since compare with the last commit that the base has in common with this one, as a pull request does; with
 * the base itself when left out, or when the history that leads there isn't here.
 */
export declare function findBase(root: string, name: string, { remote, since }?: {
    remote?: Remote;
    since?: string;
}): FoundBase;
/** The files of a commit that is known to be there. */
export declare function openBase(root: string, name: string, commit: string): FoundBase;
/** The root as a path from its repository's root, with `/`; "" for that itself, or without a repository. */
export declare function prefixInRepository(root: string): string;
