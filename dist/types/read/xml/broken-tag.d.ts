import type { Span } from "../../text/span.js";
import type { TagDefect } from "./defect.js";
/** A malformed opening tag, as far as sense can be made of it. */
export interface BrokenTag {
    /** The offset after the tag, be it that of a `>` or of where one is missing. */
    readonly end: number;
    readonly selfClosing: boolean;
    readonly attributes: readonly BrokenAttribute[];
    readonly problems: readonly TagDefect[];
    /** It has its `>`. */
    readonly terminated: boolean;
    /** It holds words or signs that no tag has: perhaps it is text after a `<`. */
    readonly wordy: boolean;
}
/** An attribute, and where its value stands. */
export interface BrokenAttribute extends Span {
    readonly name: string;
    readonly value: Span;
    /** An edit writes its value anew, and mends what is wrong inside of it. */
    readonly rewritten: boolean;
}
/** Reads a malformed opening tag; looks no further than the next `>` or `<` outside a value. */
export declare function readBrokenTag(text: string, less: number, nameStop: number, end: number): BrokenTag;
