// Lists: one item a line, elements around a line looked through.
import type { Value } from "./span.ts";
import { isBlank } from "./xml/characters.ts";
import { decodeReferences } from "./xml/characters.ts";
import { type Element, textSpans } from "./xml/tree.ts";

/** A list mark as writers of Markdown use it. */
const mark = /^(?:[-*+•]|\d+[.)])(?:[ \t]+|$)/;

/** The lines of an element's text that hold anything, trimmed. Pieces that inline elements part are one line. */
export function readItems(text: string, element: Element): Value[] {
  const items: { start: number; end: number }[] = [];
  let sameLine = false;
  for (const span of textSpans(element)) {
    let at = span.start;
    while (at < span.end) {
      const feed = text.indexOf("\n", at);
      const stop = feed < 0 || feed >= span.end ? span.end : feed;
      const piece = trim(text, at, stop);
      if (piece.end > piece.start) {
        const last = items.at(-1);
        if (sameLine && last) last.end = piece.end;
        else items.push(piece);
        sameLine = true;
      }
      if (stop < span.end) sameLine = false;
      at = stop + 1;
    }
  }
  return items.map(({ start, end }) => ({ value: plainText(text.slice(start, end)), start, end }));
}

/** What a reader sees of a line of XML: without tags, comments and list mark, with its references decoded. */
function plainText(raw: string): string {
  const bare = raw.includes("<") ? raw.replaceAll(/<!--.*?-->|<\/?[A-Za-z_][^<>]*>/g, "") : raw;
  return decodeReferences(bare);
}

/** A line without its list mark, which is no part of what it says. */
export function withoutMark(line: string): string {
  return line.replace(mark, "");
}

/** The words of an element, its descendants' included; undefined when there are none. */
export function readWords(text: string, element: Element): Value | undefined {
  const items = readItems(text, element);
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return undefined;
  return { value: items.map(({ value }) => value).join("\n"), start: first.start, end: last.end };
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
