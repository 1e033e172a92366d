import type { Fetcher } from "../source/fetch.js";
import { type Repository } from "../source/repository.js";
import { type MissingContents } from "../source/tree.js";
import type { Base } from "./lint.js";
/** Why a base can't be had. */
export interface NoBase {
    /** A sentence without its full stop, that can follow a colon. */
    readonly reason: string;
    /** What to do, in whole sentences; "" when there is nothing to propose. */
    readonly remedy: string;
}
/**
 * Finds what the command line was told to compare with: the last commit that it has in common with HEAD. Nothing is
 * fetched; when something is missing, the remedy names the command that brings it.
 *
 * @param root the folder that is linted.
 * @param name a branch, a tag or a commit.
 */
export declare function findBase(root: string, name: string): {
    readonly base: Base;
    readonly notes: readonly string[];
} | NoBase;
/** The commit of a name, from what is there; only the objects of the repository are asked. */
export declare function locate(repository: Repository, name: string): {
    readonly commit: string;
} | NoBase;
/** The same, fetched when it isn't there. */
export declare function locateOrFetch(repository: Repository, name: string, fetcher: Fetcher | undefined): Promise<{
    readonly commit: string;
} | NoBase>;
/** The files of a commit that is known to be there. */
export declare function openBase(repository: Repository, root: string, name: string, commit: string): {
    readonly base: Base;
} | NoBase;
/** What to do about files of a base that a partial clone lacks: comparing makes git fetch exactly those. */
export declare function whyIncomplete({ message, commit, unasked }: MissingContents): NoBase;
export declare function notInRepository(root: string): NoBase;
