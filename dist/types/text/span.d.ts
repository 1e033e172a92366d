/** A stretch of a file's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** A value together with the place it was read from. */
export interface Located<T = string> extends Span {
    readonly value: T;
}
/** A change to one text: the stretch `start`–`end` becomes `text`. An insertion has `start === end`. */
export interface Edit extends Span {
    readonly text: string;
}
/** An edit that only adds. */
export declare function insertion(at: number, text: string): Edit;
/**
 * Applies edits to a text. They may come in any order and must not overlap; insertions at one offset keep their order.
 *
 * @throws RangeError when two edits overlap, because then one of them would be lost.
 */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
