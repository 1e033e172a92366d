/** The closest folder from `from` upwards that is the root of a git work tree; undefined when there is none. */
export declare function findRepository(from: string): string | undefined;
export interface Listing {
    /** From the root, with `/`; hidden files included, ignored ones not. In no particular order. */
    readonly paths: readonly string[];
    /** How they were found. */
    readonly by: "git" | "walk";
}
/** Lists the files under `root`: by git in a work tree (tracked, and untracked but not ignored), else by walking it. */
export declare function listFiles(root: string): Listing;
/** Whether a path belongs to somebody else's package. */
export declare function isForeign(path: string): boolean;
