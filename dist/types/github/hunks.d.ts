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
 * Whether the hunks show consecutive lines at a place, all in one of them: nothing else can be commented on.
 *
 * @param lines their texts, which have to be those of the diff.
 * @param at the 1-based number of the first.
 */
export declare function isShown(hunks: readonly Hunk[], lines: readonly string[], at: number): boolean;
