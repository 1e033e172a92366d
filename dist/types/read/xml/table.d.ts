import { NameTable } from "./names.js";
/** The number of an element's name, or what else the node is. */
export declare const NAME = 0;
export declare const START = 1;
/** Where the opening tag ends. */
export declare const CONTENT_START = 2;
export declare const CONTENT_END = 3;
export declare const END = 4;
/** Rows of the first and the last child, and of the neighbours; -1 for none. */
export declare const FIRST = 5;
export declare const LAST = 6;
export declare const NEXT = 7;
export declare const PREVIOUS = 8;
/** The row of its first attribute, and how many it has. */
export declare const ATTRIBUTES = 9;
export declare const ATTRIBUTE_COUNT = 10;
/** 1 where the text broke off inside the element. */
export declare const CUT_OFF = 11;
/** Numbers in a row. */
export declare const NODE = 12;
export declare const COMMENT = -1;
export declare const CDATA = -2;
export declare const INSTRUCTION = -3;
/** The tag was taken for an element, and turned out to be text. */
export declare const TEXT = -4;
export declare const ATTRIBUTE_START = 1;
export declare const VALUE_START = 2;
export declare const VALUE_END = 3;
export declare const ATTRIBUTE_END = 4;
export declare const ATTRIBUTE = 5;
/** The finished table of one block. Nobody writes to it any more. */
export interface NodeTable {
    readonly text: string;
    /** The rows of the nodes, in the order in which they begin (the root's is 0), and behind them those of the attributes. */
    readonly rows: Int32Array;
    readonly nodeCount: number;
    /** Names by their numbers: first those that all texts share, then the text's own. */
    readonly known: readonly string[];
    readonly others: readonly string[];
}
/** Writes the table of one text after the other into buffers that are used again; what it hands out is a copy. */
export declare class TableWriter {
    #private;
    readonly names: NameTable;
    /** @param names those that texts are expected to hold. */
    constructor(names: Iterable<string>);
    reset(): void;
    get attributeCount(): number;
    /** Takes back the attributes behind the first `count`. */
    truncateAttributes(count: number): void;
    addAttribute(name: number, start: number, valueStart: number, valueEnd: number, end: number): void;
    /** A number of an attribute's row. */
    attribute(row: number, field: number): number;
    /**
     * Adds a node as the last child of its parent.
     *
     * @param parent its row, -1 for none.
     * @param attributes the row of its first attribute; all that follow are its own.
     * @returns its row.
     */
    addNode(name: number, parent: number, start: number, contentStart: number, end: number, attributes: number): number;
    /** A number of a node's row. */
    get(row: number, field: number): number;
    set(row: number, field: number, value: number): void;
    nameOf(row: number): string;
    /** Makes a node that has no neighbours the last child of another. */
    append(parent: number, row: number): void;
    /** Takes the children of a node from `from` on, and makes them the last ones of another. */
    moveChildren(parent: number, from: number, to: number): void;
    /** Puts the children of a parent's last child in its place: its tag was text. */
    dissolveLast(parent: number): void;
    /** The table as it stands; the writer can be used again. */
    finish(text: string): NodeTable;
}
