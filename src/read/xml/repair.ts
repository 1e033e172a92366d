// Puts together what all defects of a block propose.
import { applyEdits } from "../../text/span.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { readXml } from "./read-xml.ts";

/**
 * The block with every defect mended: well-formed whatever came in. Nothing is dropped but characters that no XML may
 * hold, close tags without an opener and a DOCTYPE. A sound block comes back as it is.
 */
export function repairXml(block: string, vocabulary: Vocabulary): string {
  const { defects } = readXml(block, 0, block.length, vocabulary);
  // Of two insertions at one offset, that of the defect which starts later comes first: inner elements close first.
  const innerFirst = defects.toSorted((a, b) => b.start - a.start || b.end - a.end);
  return applyEdits(
    block,
    innerFirst.flatMap(({ edits }) => edits),
  );
}
