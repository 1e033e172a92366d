import type { Span } from "../text/span.js";
export interface Fence {
    /** The whole line that opens it. */
    readonly line: Span;
    /** Its run of backticks or tildes. */
    readonly sign: string;
    /** What stands behind them. */
    readonly info: Info;
}
export interface Info extends Span {
    readonly value: string;
    /** Its first word, in lower case: what the block is highlighted as. */
    readonly language: string;
}
/** The fence that a line opens; undefined when it opens none. */
export declare function readFence(line: string, start: number, end: number): Fence | undefined;
/** The lines that close a fence, in order: nothing but at least as many of its signs, indented by three at most. */
export declare class Closers {
    #private;
    constructor(text: string, from: number, sign: string);
    next(): Span | undefined;
}
/** The offset behind a fenced block whose opening line ends at `end`. */
export declare function skipFenced(text: string, { line, sign }: Fence): number;
/** How many lines between two offsets open a fence with a word behind its signs. */
export declare function countOpeners(text: string, from: number, to: number): number;
