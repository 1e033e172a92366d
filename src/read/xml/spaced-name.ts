// Names of elements that are written with spaces: `<trigger conditions>`.
import type { Edit } from "../../text/span.ts";
import { nameEnd } from "./characters.ts";

/** A name of several words, as it should be, and what joins them. */
export interface SpacedName {
  /** The words with `_` between them. */
  readonly name: string;
  /** Where the last word ends. */
  readonly stop: number;
  readonly edits: Edit[];
}

/** More words than any name has. */
const MOST_WORDS = 4;

/**
 * The words from an offset on that are no attributes, in one line; undefined when there is only one.
 *
 * @param stop where the first of them ends.
 */
export function readSpacedName(text: string, start: number, stop: number, end: number): SpacedName | undefined {
  const words = [text.slice(start, stop)];
  const edits: Edit[] = [];
  let last = stop;
  for (;;) {
    const from = skipLineBlanks(text, last, end);
    const to = from > last && from < end ? nameEnd(text, from) : from;
    if (to === from || to > end || isAttribute(text, to, end)) break;
    if (words.length === MOST_WORDS) return undefined;
    words.push(text.slice(from, to));
    edits.push({ start: last, end: from, text: "_" });
    last = to;
  }
  return words.length > 1 ? { name: words.join("_"), stop: last, edits } : undefined;
}

function isAttribute(text: string, stop: number, end: number): boolean {
  const next = text[skipLineBlanks(text, stop, end)];
  return next === "=" || next === ":" || next === '"' || next === "'";
}

function skipLineBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\t")) at++;
  return at;
}
