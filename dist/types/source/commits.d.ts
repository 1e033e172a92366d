import type { Repository } from "./repository.js";
/** Whether a text is a full object id, of either of git's two hashes. */
export declare function isFullId(text: string): boolean;
/**
 * Whether a text may be given to git as the name of a revision: no option, no negation, and nothing that a terminal or a process can't
 * take. Git says itself whether it is one.
 */
export declare function mayBeRevision(name: string): boolean;
/** Whether a text may be the last part of a ref's name (git-check-ref-format). */
export declare function mayBeBranch(name: string): boolean;
/** The full id of the commit that a name stands for; undefined when git or the commit isn't there. */
export declare function resolveCommit(repository: Repository, name: string): string | undefined;
/** What kind of object a name stands for, `blob` for one; why there is none, in git's words, as `reason`. */
export declare function kindOf(repository: Repository, name: string): {
    kind: string;
} | {
    reason: string;
};
/** The parents that a commit names, also where a shallow checkout hasn't got them. */
export declare function parentsOf(repository: Repository, commit: string): string[];
/** The best common ancestor; undefined when there is none, or the history that leads to it isn't there. */
export declare function mergeBase(repository: Repository, a: string, b: string): string | undefined;
/** Whether the checkout lacks history. */
export declare function isShallow(repository: Repository): boolean;
/** Branches, tags and remote branches as a person writes them, in no particular order. */
export declare function refNames(repository: Repository): string[];
