import type { Repository } from "./repository.js";
export interface CommitDates {
    /** Author dates in ISO 8601 with the author's zone, by file, from the repository's root with `/`. */
    readonly files: ReadonlyMap<string, readonly string[]>;
    /** Of what no commit of the change is known to have written: from when to when it was. */
    readonly between: readonly string[];
}
/**
 * The author dates of the commits that lead from one commit to another.
 *
 * @param base need not be there; then the head alone counts.
 */
export declare function commitDates(repository: Repository, base: string, head: string): CommitDates;
