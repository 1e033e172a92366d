import { type Unreadable } from "./paths.js";
import { type Repository } from "./repository.js";
export interface Listing {
    /** From the root, with `/`; hidden files included, ignored ones not. In no particular order. */
    readonly paths: readonly string[];
    /** Files whose names are no text, and folders that can't be looked into. */
    readonly unreadable: readonly Unreadable[];
    /** Files of the index that a sparse checkout leaves out, each with the id of its content. They are among the paths. */
    readonly leftOut: ReadonlyMap<string, string>;
    /** Folders that are repositories of their own. What is in them is not listed. */
    readonly submodules: readonly string[];
    /** How they were found. */
    readonly by: "git" | "walk";
    /** Why git did not list them, though there is a repository. */
    readonly withoutGit?: string;
}
/**
 * Lists the files under `root`: by git in a work tree (tracked, and untracked but not ignored), else by walking it.
 *
 * @param repository the one that the root lies in; null for none.
 */
export declare function listFiles(root: string, repository?: Repository | null): Listing;
/** Whether a work tree has none of the files that its index, or without an index its last commit, says it has. */
export declare function isUncheckedOut(repository: Repository): boolean;
