/** A place as people and editors count it. */
export interface Position {
    /** 1-based. */
    readonly line: number;
    /** 1-based, in UTF-16 units, as editors and GitHub's annotations count. */
    readonly column: number;
}
/** Where each line of a text starts. `\n` ends a line and belongs to it; `\r\n` is one end. */
export interface LineIndex {
    readonly text: string;
    readonly starts: readonly number[];
}
export declare function indexLines(text: string): LineIndex;
/** The position of an offset. Offsets past the end are taken as the end. */
export declare function positionAt(index: LineIndex, offset: number): Position;
/** The text of a 1-based line, without its line end; "" for a line that isn't there. */
export declare function lineText(index: LineIndex, line: number): string;
/** The end of the line that holds `offset`, before its `\n` or `\r\n`, and never past `limit`. */
export declare function lineEnd(text: string, offset: number, limit?: number): number;
/** The offset of the line after the one that holds `offset`; the end of the text when there is none. */
export declare function nextLine(text: string, offset: number): number;
/**
 * How far the thing at `offset` is indented: the width of the white space before it on its line (a tab goes to the next
 * multiple of four), or -1 when something else stands before it.
 */
export declare function indentAt(text: string, offset: number): number;
/** The white space before `offset` on its line; "" when something else stands before it. */
export declare function indentText(text: string, offset: number): string;
