import type { Vocabulary } from "../vocabulary.js";
/**
 * The block with every defect mended: well-formed whatever came in. Nothing is dropped but characters that no XML may
 * hold, close tags without an opener and a DOCTYPE. A sound block comes back as it is.
 */
export declare function repairXml(block: string, vocabulary: Vocabulary): string;
