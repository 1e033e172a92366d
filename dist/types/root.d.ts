/**
 * The root for paths given on a command line: the repository that holds the first of them; without one, the working
 * folder, or the folder given when it lies outside of that or is given as an absolute path.
 */
export declare function chooseRoot(paths: readonly string[], root: string | undefined, cwd: string): string;
/**
 * Paths as given, as paths from the root.
 *
 * @param files the files of what is linted, when that isn't the working tree.
 * @throws UsageError when one doesn't exist, or lies outside the root.
 */
export declare function toScope(paths: readonly string[], root: string, cwd: string, files?: readonly string[]): string[];
/** The folder that the process works in, where "." leads. */
export declare function workingFolder(): string;
