// Lists: one item a line, elements around a line looked through.
import type { Located } from "../text/span.ts";
import { decodeReferences, replaceTags, skipBlanks, trimEnd } from "./xml/characters.ts";
import { type Element, textSpans } from "./xml/tree.ts";

/** A list mark as writers of Markdown use it. */
const mark = /^(?:[-*+•]|\d+[.)])(?:[ \t]+|$)/;

/** Lists in lists are read once for each: what stands deeper below one than this belongs to others. */
export const DEEPEST = 64;
const always = () => true;

/**
 * The lines of an element's text that hold anything, trimmed. Pieces that inline elements part are one line.
 *
 * @param isPart whether what stands in a descendant is the element's.
 */
export function readItems(text: string, element: Element, isPart: (child: Element) => boolean = always): Located[] {
  if (element.children.length === 0) return readPlainItems(text, element.contentStart, element.contentEnd);
  const lines: Line[] = [];
  let sameLine = false;
  for (const { start, end } of textSpans(element, (child, depth) => depth <= DEEPEST && isPart(child)))
    sameLine = addLines(text, start, end, lines, sameLine);
  return lines.map(({ start, end }) => ({ value: plainText(text.slice(start, end)), start, end })).filter((item) => !isTagOnly(text, item));
}

/** Those of an element that holds nothing but text. */
function readPlainItems(text: string, from: number, to: number): Located[] {
  const items: Located[] = [];
  const stretch = text.slice(from, to);
  // Nearly all lists hold neither tags nor references, which two looks at the whole of one tell.
  const isPlain = !stretch.includes("<") && !stretch.includes("&");
  for (let at = 0; at < stretch.length; ) {
    const feed = stretch.indexOf("\n", at);
    const stop = feed < 0 ? stretch.length : feed;
    const start = skipBlanks(stretch, at, stop);
    if (start < stop) {
      const end = trimEnd(stretch, start, stop);
      const raw = text.slice(from + start, from + end);
      const item = { value: isPlain ? raw : plainText(raw), start: from + start, end: from + end };
      if (isPlain || !isTagOnly(text, item)) items.push(item);
    }
    at = stop + 1;
  }
  return items;
}

/** The lines of an element's own text, that of elements in it left out. */
export function readOwnItems(text: string, { children, contentStart, contentEnd }: Element): Located[] {
  const items: Located[] = [];
  let from = contentStart;
  for (const { start, end } of children) {
    for (const item of readPlainItems(text, from, start)) items.push(item);
    from = end;
  }
  for (const item of readPlainItems(text, from, contentEnd)) items.push(item);
  return items;
}

/** A line of stray tags is no item: what is wrong with it is told of the tags. */
function isTagOnly(text: string, { value, start }: Located): boolean {
  return value.trim() === "" && text.startsWith("</", start);
}

/** A line while it may still go on. */
interface Line {
  readonly start: number;
  end: number;
}

/**
 * Adds the lines of one stretch of text.
 *
 * @param joins the first line goes on the one that the last item stands on.
 * @returns whether the next stretch does.
 */
function addLines(text: string, from: number, to: number, lines: Line[], joins: boolean): boolean {
  let sameLine = joins;
  // Looked for in the stretch only: what many elements part may be one long line.
  const stretch = text.slice(from, to);
  for (let at = from; at < to; ) {
    const feed = stretch.indexOf("\n", at - from);
    const stop = feed < 0 ? to : from + feed;
    const start = skipBlanks(text, at, stop);
    if (start < stop) {
      const end = trimEnd(text, start, stop);
      const last = sameLine ? lines.at(-1) : undefined;
      if (last) last.end = end;
      else lines.push({ start, end });
      sameLine = true;
    }
    if (feed >= 0) sameLine = false;
    at = stop + 1;
  }
  return sameLine;
}

const namedTag = /<\/?[A-Za-z_][^<>]*>/g;

/** What a reader sees of a line of XML: without tags, comments and list mark, with its references decoded. */
function plainText(raw: string): string {
  const bare = replaceTags(raw, namedTag, () => "");
  // What a tag or an instruction parts may go on in the next line, whose end is nobody's choice.
  return decodeReferences(bare.includes("\r\n") ? bare.replaceAll("\r\n", "\n") : bare);
}

/** A line without its list mark, which is no part of what it says. */
export function withoutMark(line: string): string {
  const first = line.charCodeAt(0);
  // A mark begins with a digit or a sign; letters, which begin most lines, are no case for the expression.
  return first >= 0x41 && first < 0x2022 ? line : line.replace(mark, "");
}

/** The words of an element, its descendants' included; undefined when there are none. */
export function readWords(text: string, element: Element): Located | undefined {
  const items = readItems(text, element);
  const first = items[0];
  const last = items.at(-1);
  if (!first || !last) return undefined;
  return { value: items.map(({ value }) => value).join("\n"), start: first.start, end: last.end };
}
