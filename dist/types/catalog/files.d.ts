export interface FileIndex {
    has(path: string): boolean;
    /** The files whose path is `ending` or ends with `/` and it. */
    endingWith(ending: string): readonly string[];
    /** The same, upper and lower case taken as one. */
    endingWithAnyCase(ending: string): readonly string[];
    /** The files with this base name, in any folder. */
    named(base: string): readonly string[];
    /**
     * The files whose endings are nearest to a path that leads nowhere. Each path is compared once, and a thousand of them at
     * most: a repository that has more broken references than that has other worries than slips.
     */
    near(path: string): readonly string[];
}
/** @param paths from the repository's root, with `/`; sorted, so that answers are in a fixed order. */
export declare function indexFiles(paths: readonly string[]): FileIndex;
export declare function baseName(path: string): string;
export declare function folderOf(path: string): string;
