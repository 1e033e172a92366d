import { type Block } from "./block.js";
import type { Span, Value } from "./span.js";
import { type Column, type Vocabulary } from "./vocabulary.js";
/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
    readonly columns: readonly Value[];
    readonly cells: readonly Value[];
}
export interface Envelope {
    readonly table: Table | undefined;
    readonly title: Value | undefined;
    readonly block: Block;
    /** The root's name as written. */
    readonly rootName: string;
    /** The root and what the fence is called are as they should be. */
    readonly certain: boolean;
    /** Headings of the second level or deeper before the block. */
    readonly headingsBefore: number;
    /** Other fenced blocks before this one. */
    readonly fencesBefore: number;
}
/**
 * The blocks that may be the file's module, in its order, each with what stands before it. Where the fence is called xml, or
 * nothing, and the root is called as it should be, that is certain; otherwise it takes a look at the block.
 */
export declare function readEnvelopes(text: string, vocabulary: Vocabulary): Iterable<Envelope>;
/** The first block that is certain. */
export declare function readEnvelope(text: string, vocabulary: Vocabulary): Envelope | undefined;
/** The place of a column in a table; -1 for none. */
export declare function findColumn({ columns }: Table, column: Column, vocabulary: Vocabulary): number;
