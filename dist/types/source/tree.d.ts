import { type FileText } from "./read-file.js";
export interface Tree {
    /** All files, from the root with `/`, in no particular order. */
    readonly paths: readonly string[];
    /** How they were found, for messages. */
    readonly by: "git" | "walk" | "commit";
    /** @param path from the root, with `/`. */
    read(path: string): FileText;
    /** Gets many files at once where that is cheaper, so that `read` has them; without it, `read` gets each by itself. */
    prefetch(paths: readonly string[]): Promise<void>;
}
/** The files of a commit, each with the id of its content. */
export interface CommitTree extends Tree {
    /** The full id of the commit. */
    readonly commit: string;
    /** The id of a regular file's content, as git counts it; undefined for what is no regular file, or isn't there. */
    blobId(path: string): string | undefined;
}
export declare function workingTree(root: string): Tree;
/**
 * The tree of a commit as git has it. Nothing is checked out.
 *
 * @param folder any folder of the repository.
 * @param prefix the root, from the repository's root with `/`; "" for that.
 * @returns undefined when git can't read the commit.
 */
export declare function commitTree(folder: string, commit: string, prefix: string): CommitTree | undefined;
/** The id that git gives a content; the length of another id says which of its two hashes is in use. */
export declare function gitBlobId(text: string, like: string): string;
