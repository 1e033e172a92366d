import type { ChangeDay } from "../rule-support/rule.js";
import type { Repository } from "../source/repository.js";
import { type CommitTree } from "../source/tree.js";
export interface ChangeToDate {
    /** Where commits can be asked for; undefined without git. */
    readonly repository: Repository | undefined;
    /** The root, from the repository's root with `/`; "" for that. */
    readonly prefix: string;
    /** The full id of the base. */
    readonly base: string;
    /** The commit that is linted; undefined for the working tree. */
    readonly head: CommitTree | undefined;
    readonly now: Date;
    /** The text of a file at the head. */
    readonly read: (path: string) => string | undefined;
}
/** Asks git when the first file is asked for, which most runs never do. */
export declare function makeDayOf({ repository, prefix, base, head, now, read }: ChangeToDate): (path: string) => ChangeDay;
