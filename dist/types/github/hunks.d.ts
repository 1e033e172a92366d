/** The lines of a file's new side that its diff shows, by number: those added and those around them. */
export interface Hunk {
    /** The number of its first line on the new side. */
    readonly start: number;
    readonly lines: readonly string[];
}
/**
 * Reads the `patch` of a file as GitHub's API gives it: a unified diff without the names of the files.
 *
 * @returns none for what is no such patch.
 */
export declare function readHunks(patch: string): Hunk[];
/**
 * Finds consecutive lines in the hunks. They are looked for where they are said to be, then anywhere: the merge that was
 * linted can have moved them.
 *
 * @param lines their texts.
 * @param at the 1-based number of the first.
 * @returns the number of the first in the diff; undefined when they aren't all in one hunk, or in more than one place.
 */
export declare function locate(hunks: readonly Hunk[], lines: readonly string[], at: number): number | undefined;
