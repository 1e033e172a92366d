export interface AlignedLine {
    readonly text: string;
    /** What it says, whatever its layout. */
    readonly said: string;
}
export interface Alignment {
    /** For each line of the first text, its place in the second; -1 where it is gone. */
    readonly partners: readonly number[];
    /** For each line of the second text, its place in the first; -1 where it is new. */
    readonly origins: readonly number[];
}
/**
 * As many lines in their order as there are, or, where some of these have changed places, by what is named and what stands
 * there once: whichever leaves more words where they were. Then lines beside known ones that are almost as they were, lines
 * that stand once on either side wherever they are now, and what is left alone between two that are known.
 */
export declare function alignLines(from: readonly AlignedLine[], to: readonly AlignedLine[]): Alignment;
/** Whether a line says so much that it is the same wherever it stands. */
export declare function hasWords(line: string): boolean;
