import { type Vocabulary } from "../vocabulary.js";
import type { Defect } from "./defect.js";
import { type Element } from "./tree.js";
export interface XmlDocument {
    /** Undefined when the block holds no element at all. */
    readonly root: Element | undefined;
    /** In the order of their places. */
    readonly defects: readonly Defect[];
}
/** Where a root begins whose opening tag is lost; its name stands there when only the `<` is. */
interface LostRoot {
    readonly at: number;
    readonly nameAt: number | undefined;
}
/** Reads the block of `text` from `start` to `end` (UTF-16 offsets) as one XML document. Total: no input throws. */
export declare function readXml(text: string, start: number, end: number, vocabulary: Vocabulary, lostRoot?: LostRoot): XmlDocument;
export {};
