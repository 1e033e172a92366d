import type { Span, Value } from "./span.js";
/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
    readonly columns: readonly Value[];
    readonly cells: readonly Value[];
}
/** The fenced (or bare) block that holds the module. */
export interface Block extends Span {
    /** The whole line that opens the fence; empty for a block that stands in no fence. */
    readonly fence: Span | undefined;
    /** What is between the fences, or all of a bare block. */
    readonly content: Span;
    /** No closing fence comes before the end of the file. */
    readonly open: boolean;
    /** The first line inside the block that ends it when rendered. */
    readonly endedEarly: Span | undefined;
}
export interface Envelope {
    readonly table: Table | undefined;
    readonly title: Value | undefined;
    readonly block: Block;
    /** Headings of the second level or deeper before the block. */
    readonly headingsBefore: number;
    /** Other fenced blocks before this one. */
    readonly fencesBefore: number;
}
/** Finds the block whose root is the module's, and what stands before it; undefined when the text has none. */
export declare function readEnvelope(text: string): Envelope | undefined;
/** A column's heading as the vocabulary writes it. */
export declare function columnName(heading: string): string;
