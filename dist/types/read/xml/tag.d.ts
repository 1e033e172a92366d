import type { Defect } from "./defect.js";
import type { Attribute } from "./tree.js";
/**
 * Reads the rest of a well-formed opening tag, from the end of its name.
 *
 * @returns the offset after its `>`, or -1 when the tag is malformed; `attributes` is then to be thrown away.
 */
export declare function readStrictTag(text: string, nameStop: number, end: number, attributes: Attribute[]): number;
/** A malformed opening tag, as far as sense can be made of it. */
export interface BrokenTag {
    /** The offset after the tag, be it that of a `>` or of where one is missing. */
    readonly end: number;
    readonly selfClosing: boolean;
    readonly attributes: readonly Attribute[];
    readonly problems: readonly Defect[];
    /** It has its `>`. */
    readonly terminated: boolean;
    /** It holds words or signs that no tag has: perhaps it is text after a `<`. */
    readonly wordy: boolean;
}
/** Reads a malformed opening tag; looks no further than the next `>` or `<` outside a value. */
export declare function readBrokenTag(text: string, less: number, nameStop: number, end: number): BrokenTag;
