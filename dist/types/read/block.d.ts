import type { Span } from "../text/span.js";
import { type Fence, type Info } from "./fence.js";
import type { Lexicon, Vocabulary } from "./vocabulary.js";
/** The fenced (or bare) block that holds the module. */
export interface Block extends Span {
    /** The whole line that opens the fence; empty for a block that stands in no fence. */
    readonly fence: Span | undefined;
    /** What the fence is called; undefined for a block that stands in no fence. */
    readonly info: Info | undefined;
    /** What is between the fences, or all of a bare block. */
    readonly content: Span;
    /** No closing fence comes before the end of the file. */
    readonly open: boolean;
    /** The first line inside the block that ends it when rendered. */
    readonly endedEarly: Span | undefined;
}
/** The languages that a module's fence may be called by. */
export declare function isXml({ language }: Info): boolean;
/** The tag that a block begins with, when it is the root's or a slip of it. */
export interface RootTag {
    /** The name as written. */
    readonly name: string;
    readonly start: number;
    /** Nothing but comments and a declaration stand before it. */
    readonly first: boolean;
}
/** The first tag between two offsets, comments and declarations aside, when it is the root's or looks like it. */
export declare function findRoot(text: string, from: number, to: number, lexicon: Lexicon): RootTag | undefined;
/** Whether a root with attributes stands anywhere in a text. */
export declare function mayShowModule(text: string, { root }: Vocabulary): boolean;
/**
 * The module's block: it ends at the first closing fence behind the root's end. A closing fence before that ends the block
 * when rendered, though the writer didn't mean it to. When the root is never closed, the fences that open inside the
 * block are paired with the closing ones, and the first that is left over ends it.
 */
export declare function fencedBlock(text: string, fence: Fence, { name }: RootTag, lexicon: Lexicon): Block;
/** A block that stands in no fence, from its first tag on. */
export declare function bareBlock(text: string, { start, name }: RootTag, lexicon: Lexicon): Block;
/** The root that stands in the Markdown without a fence: at a line's start, with a name or a category; a slip of one, with both. */
export declare function bareRoot(text: string, line: string, start: number, lexicon: Lexicon): RootTag | undefined;
/** The module blocks that begin behind an offset, each by the line with its first tag. */
export declare function otherModules(text: string, from: number, lexicon: Lexicon): Span[];
