import type { Located, Span } from "../text/span.js";
import { type Block } from "./block.js";
import { type Column, type Lexicon, type Vocabulary } from "./vocabulary.js";
/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
export interface Table extends Span {
    readonly columns: readonly Located[];
    readonly cells: readonly Located[];
}
/**
 * The root's opening tag is not there, or not a tag; the block stands in a quote, a list or an indented line; lines end by
 * carriage returns only.
 */
export type Hiding = "no-root" | "nested" | "carriage-returns";
export interface Envelope {
    readonly table: Table | undefined;
    readonly title: Located | undefined;
    readonly block: Block;
    /** The root's name as written. */
    readonly rootName: string;
    /** What hides the module from everybody who goes by the rules of Markdown and XML. */
    readonly hidden?: Hiding;
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
/**
 * The block of a file that lacks the beginning of one and is a module for all that: its metadata table is there, and
 * behind it at least two of the sections that hardly any other kind of file has, or a root that is indented.
 */
export declare function readHiddenEnvelope(text: string, vocabulary: Vocabulary): (Envelope & {
    readonly lostRoot: LostRoot | undefined;
}) | undefined;
/** Where the root begins whose opening tag is lost; its name stands there when only the `<` is. */
export interface LostRoot {
    readonly at: number;
    readonly nameAt: number | undefined;
}
/** Most files are no modules: a few plain searches find that out. */
export declare function mayHoldModule(text: string, { hints }: Pick<Lexicon, "hints">): boolean;
/** The place of a column in a table; -1 for none. */
export declare function findColumn({ columns }: Table, column: Column, vocabulary: Vocabulary): number;
