// Lists: one item a line, elements around a line looked through.
import type { Value } from "./span.ts";
import { decodeReferences, isBlank } from "./xml/characters.ts";
import { type Element, textSpans } from "./xml/tree.ts";

/** A list mark as writers of Markdown use it. */
const mark = /^(?:[-*+•]|\d+[.)])(?:[ \t]+|$)/;

/** The lines of an element's text that hold anything, trimmed. Pieces that inline elements part are one line. */
export function readItems(text: string, element: Element): Value[] {
  const items: Value[] = [];
  if (element.children.length === 0) {
    addLines(text, element.contentStart, element.contentEnd, items, false);
    return items;
  }
  let sameLine = false;
  for (const { start, end } of textSpans(element)) sameLine = addLines(text, start, end, items, sameLine);
  return items;
}

/**
 * Adds the lines of one stretch of text.
 *
 * @param joins the first line goes on the one that the last item stands on.
 * @returns whether the next stretch does.
 */
function addLines(text: string, from: number, to: number, items: Value[], joins: boolean): boolean {
  let sameLine = joins;
  for (let at = from; at < to; ) {
    let stop = text.indexOf("\n", at);
    const isLast = stop < 0 || stop >= to;
    if (isLast) stop = to;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      const last = sameLine ? items.pop() : undefined;
      const begin = last ? last.start : start;
      items.push({ value: plainText(text.slice(begin, end)), start: begin, end });
      sameLine = true;
    }
    if (!isLast) sameLine = false;
    at = stop + 1;
  }
  return sameLine;
}

/** What a reader sees of a line of XML: without tags, comments and list mark, with its references decoded. */
function plainText(raw: string): string {
  const bare = raw.includes("<") ? raw.replaceAll(/<!--.*?-->|<\/?[A-Za-z_][^<>]*>/g, "") : raw;
  return decodeReferences(bare);
}

/** A line without its list mark, which is no part of what it says. */
export function withoutMark(line: string): string {
  const first = line.charCodeAt(0);
  // A mark begins with a digit or a sign; letters, which begin most lines, are no case for the expression.
  return first >= 0x41 && first < 0x2022 ? line : line.replace(mark, "");
}

/** The words of an element, its descendants' included; undefined when there are none. */
export function readWords(text: string, element: Element): Value | undefined {
  const items = readItems(text, element);
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return undefined;
  return { value: items.map(({ value }) => value).join("\n"), start: first.start, end: last.end };
}
