// A block as one XML document: what the reader makes of it, and what it makes of it again once it is known which tags are
// missing, which are too many, and which text is the other side of a merge conflict.

import type { Edit, Span } from "../../text/span.ts";
import { type Lexicon, lexiconOf, type Vocabulary } from "../vocabulary.ts";
import { skipBlanks, trimEnd } from "./characters.ts";
import { junkTagEnd } from "./close-tag.ts";
import { gatherCode } from "./code-fences.ts";
import { findConflicts } from "./conflicts.ts";
import type { Defect } from "./defect.ts";
import type { LostOpening } from "./element-stack.ts";
import { type LostRoot, type XmlDocument, XmlReader } from "./reader.ts";
import { findSurplus, type Tag } from "./surplus-tags.ts";

/** Reads the block of `text` from `start` to `end` (UTF-16 offsets) as one XML document. Total: no input throws. */
export function readXml(text: string, start: number, end: number, vocabulary: Vocabulary, lostRoot?: LostRoot): XmlDocument {
  // Cut at the end, so that no look ahead can see what follows the block.
  const block = end < text.length ? text.slice(0, end) : text;
  const lexicon = lexiconOf(vocabulary);
  const root = lostRoot ? [{ ...lostRoot, name: lexicon.root, closer: { start: end, end } }] : [];
  const document = readMerged(block, start, end, lexicon, root);
  return document.defects.length === 0 ? document : { root: document.root, defects: gatherCode(block, start, end, document.defects) };
}

/** Reads a block with one side of each merge conflict in it. */
function readMerged(block: string, start: number, end: number, lexicon: Lexicon, root: readonly LostOpening[]): XmlDocument {
  const document = readBalanced(block, start, end, lexicon, root);
  if (!document.defects.some(({ kind, start: at }) => kind === "stray-character" && block.startsWith("<<<<<<<", at))) return document;
  return readWithout(block, findConflicts(block, start, end), (text) => readBalanced(text, start, end, lexicon, root)) ?? document;
}

/** Reads a block without what some defects take away; undefined when another defect's edits would meet theirs. */
function readWithout(block: string, taken: readonly Defect[], read: (text: string) => XmlDocument): XmlDocument | undefined {
  if (taken.length === 0) return undefined;
  const gone = taken.flatMap(({ edits }) => edits);
  const { root, defects } = read(blanked(block, gone));
  const edits = defects.flatMap((defect) => defect.edits).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const edit of edits) {
    while (next < gone.length && (gone[next] as Edit).end <= edit.start) next++;
    const other = gone[next];
    if (other && edit.end > other.start) return undefined;
  }
  const meetsDoubtful = makeMeetsDoubtful(block, taken);
  const settled = defects.map((defect) => (defect.safe && meetsDoubtful(defect) ? { ...defect, safe: false } : defect));
  return { root, defects: [...settled, ...taken].sort((a, b) => a.start - b.start || a.end - b.end) };
}

/**
 * Asks whether a tag would be written beside tags that are too many and may stay, or in place of one of its own name: next time,
 * it would be taken for one of them, and be missing again.
 */
function makeMeetsDoubtful(block: string, taken: readonly Defect[]): (defect: Defect) => boolean {
  const gone = taken.flatMap(({ safe, edits }) => edits.map(({ start, end }) => ({ safe, start, end }))).sort((a, b) => a.start - b.start);
  const starts = gone.map(({ start }) => start);
  return ({ edits }) =>
    edits.some(({ start, end, text }) => {
      if (start !== end || !text.includes("</")) return false;
      const next = lowerBound(starts, start);
      const [before, after] = [gone[next - 1], gone[next]];
      // What is sure to go may not hold the very tag that would be written.
      const isDoubtful = (one: (typeof gone)[number]) => !one.safe || block.slice(one.start, one.end).includes(text.trim());
      return (
        (after !== undefined && skipBlanks(block, start, after.start) >= after.start && isDoubtful(after)) ||
        (before !== undefined && trimEnd(block, before.end, start) <= before.end && isDoubtful(before))
      );
    });
}

/** The index of the first of some ascending numbers that is not below a value. */
function lowerBound(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads a block without the close tags that are too many. */
function readBalanced(block: string, start: number, end: number, lexicon: Lexicon, root: readonly LostOpening[]): XmlDocument {
  const document = readTwice(block, start, end, lexicon, root);
  if (!document.defects.some((defect) => isUnbalanced(defect, block))) return document;
  // Tags that are too many close what they shouldn't: once they are known, the block is read without them.
  const tags: Tag[] = [];
  new XmlReader(block, start, end, lexicon, root, tags).read();
  const surplus = findSurplus(block, end, tags, lexicon.root, lexicon.depthOf);
  return readWithout(block, surplus, (text) => readTwice(text, start, end, lexicon, root)) ?? document;
}

/** A closing tag tells too late where its opening tag was lost: once that is known, the block is read anew. */
function readTwice(block: string, start: number, end: number, lexicon: Lexicon, root: readonly LostOpening[]): XmlDocument {
  const reader = new XmlReader(block, start, end, lexicon, root);
  const document = reader.read();
  const { lostOpenings } = reader;
  if (lostOpenings.length === 0) return document;
  const inOrder = [...root, ...lostOpenings.toSorted((a, b) => a.at - b.at)];
  return new XmlReader(block, start, end, lexicon, inOrder).read();
}

/** What a tag too many may be the cause of. */
function isUnbalanced({ kind, start }: Defect, text: string): boolean {
  switch (kind) {
    case "unopened":
    case "unclosed":
    case "misnamed":
    case "cut-off":
    case "closed-early":
    case "after-root":
      return true;
    case "stray-character":
      return junkTagEnd(text, start) >= 0;
    default:
      return false;
  }
}

/** A text with blanks for some stretches, so that all places stay as they are. */
function blanked(text: string, stretches: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of stretches) {
    out += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, " ");
    at = end;
  }
  return out + text.slice(at);
}
