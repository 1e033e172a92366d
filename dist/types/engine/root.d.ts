/**
 * The root for paths given on a command line: the repository that holds the first of them; without one, the working
 * folder, or the folder given when it lies outside of that or is given as an absolute path.
 */
export declare function chooseRoot(paths: readonly string[], root: string | undefined, cwd: string): string;
interface PathOptions {
    /** The files of what is linted, when that isn't the working tree. */
    readonly files?: readonly string[] | undefined;
    /** The files of what it is compared with: a path that the change deletes may be named as well. */
    readonly before?: readonly string[] | undefined;
    /** What else may have been meant by a path that doesn't exist. */
    readonly remedyFor?: (path: string) => string | undefined;
}
/**
 * Paths as given, as paths from the root.
 *
 * @throws UsageError when one doesn't exist, or lies outside the root.
 */
export declare function toScope(paths: readonly string[], root: string, cwd: string, { files, before, remedyFor }?: PathOptions): string[];
/**
 * A path as given, as a path from the root, whether there is such a file or not.
 *
 * @throws UsageError when it lies outside the root.
 */
export declare function pathFromRoot(path: string, root: string): string;
/** The folder that the process works in, where "." leads. */
export declare function workingFolder(): string;
/** @throws UsageError when there is no such folder. */
export declare function existingFolder(path: string): string;
export {};
