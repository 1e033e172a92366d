import { type Unreadable } from "./paths.js";
import { type FileText } from "./read-file.js";
import { type Repository } from "./repository.js";
export interface Tree {
    /** All files, from the root with `/`, in no particular order. */
    readonly paths: readonly string[];
    /** Folders that are repositories of their own. What is in them is not among the paths. */
    readonly submodules: readonly string[];
    /** What is there and can't be read by any path: files whose names are no text, folders that can't be looked into. */
    readonly unreadable: readonly Unreadable[];
    /** How they were found, for messages. */
    readonly by: "git" | "walk" | "commit";
    /** Why git did not list them, though there is a repository. */
    readonly withoutGit?: string;
    /**
     * Gets files, all at once where that is cheaper. There is no other way to their texts.
     *
     * @param like the id that a file may have: where it names one, the text comes with its own.
     */
    load(paths: readonly string[], like?: IdOf): Promise<Texts>;
}
/**
 * The texts of the files that were loaded.
 *
 * @param path from the root, with `/`.
 * @throws when the file is there and was never loaded: a text that nobody fetched is not an empty one. ChangedMeanwhile when
 * it is asked for again, and the file is no longer what it was.
 */
export type Texts = (path: string) => FileText;
/** @returns git's id of the content at a path; undefined for none. */
export type IdOf = (path: string) => string | undefined;
/** The files of a commit, each with the id of its content. */
export interface CommitTree extends Tree {
    /** The full id of the commit. */
    readonly commit: string;
    /** The id of a regular file's content, as git counts it; undefined for what is no regular file, or isn't there. */
    blobId(path: string): string | undefined;
}
/**
 * The files under a folder. Each is read when it is asked for, so that ten thousand of them need no memory.
 *
 * @param repository the one that the root lies in; null for none; looked for when left out.
 */
export declare function workingTree(root: string, repository?: Repository | null): Tree;
/** Files of a commit whose contents the repository lacks, as a partial clone does. A text that isn't there is not an empty one. */
export declare class MissingContents extends Error {
    readonly commit: string;
    readonly paths: readonly string[];
    /** Why git was not asked for them; undefined when it was, and lacks them. */
    readonly unasked: string | undefined;
    constructor(commit: string, paths: readonly string[], unasked: string | undefined);
}
/**
 * The tree of a commit as git has it. Nothing is checked out.
 *
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @returns undefined when git can't read the commit.
 * @throws TooMuch when it lists more than a run takes on.
 */
export declare function commitTree(repository: Repository, commit: string, prefix: string): CommitTree | undefined;
/** A file, a link or a submodule of a commit, as git and GitHub's API list them. */
export interface TreeEntry {
    /** In octal: 100644 and 100755 are regular files, 120000 is a symbolic link. */
    readonly mode: string;
    readonly type: string;
    readonly id: string;
    /** From the repository's root, with `/`. */
    readonly path: string;
}
/**
 * A commit's tree from its listing.
 *
 * @param loadContents hands back the text of each content id, in their order; undefined for what isn't there.
 */
export declare function makeCommitTree(commit: string, entries: readonly TreeEntry[], prefix: string, unreadable: readonly Unreadable[], loadContents: (ids: readonly string[]) => Promise<readonly (FileText | undefined)[]>): CommitTree;
