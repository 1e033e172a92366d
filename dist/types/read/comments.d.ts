import type { Span } from "../text/span.js";
import type { Block } from "./block.js";
import type { Element } from "./xml/tree.js";
/** What a file's module is read from. */
export interface ModuleBlock {
    readonly block: Block;
    readonly root: Element;
}
/** The comments of a text that end, in order, each from `<!--` to `-->`. */
export declare function readComments(text: string, module?: ModuleBlock): Span[];
