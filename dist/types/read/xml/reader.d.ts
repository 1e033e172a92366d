import { type Vocabulary } from "../vocabulary.js";
import type { Defect } from "./defect.js";
import { type Element } from "./tree.js";
export interface XmlDocument {
    /** Undefined when the block holds no element at all. */
    readonly root: Element | undefined;
    /** In the order of their places. */
    readonly defects: readonly Defect[];
}
/** Reads the block of `text` from `start` to `end` (UTF-16 offsets) as one XML document. Total: no input throws. */
export declare function readXml(text: string, start: number, end: number, vocabulary: Vocabulary): XmlDocument;
