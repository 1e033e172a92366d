// Opening tags as XML has them.
import { nameEnd, skipBlanks } from "./characters.ts";
import { indexOrEnd } from "./search.ts";
import { NAME, type TableWriter } from "./table.ts";

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
/** So many attributes are compared one by one; for more, a set pays. */
const MANY = 16;

/**
 * Reads the rest of a well-formed opening tag, from the end of its name, and adds its attributes to the table.
 *
 * @returns the offset after its `>`, or -1 when the tag is malformed; no attribute of it is left in the table then.
 */
export function readStrictTag(text: string, nameStop: number, end: number, table: TableWriter): number {
  const first = table.attributeCount;
  const stop = readAttributes(text, nameStop, end, table);
  if (stop >= 0 && !hasTwins(table, first)) return stop;
  table.truncateAttributes(first);
  return -1;
}

function readAttributes(text: string, nameStop: number, end: number, table: TableWriter): number {
  let at = nameStop;
  let less = 0;
  for (;;) {
    const start = skipBlanks(text, at, end);
    if (start >= end) return -1;
    const code = text.charCodeAt(start);
    if (code === GREATER) return start + 1;
    if (code === SLASH) return start + 1 < end && text.charCodeAt(start + 1) === GREATER ? start + 2 : -1;
    const stop = start === at ? start : nameEnd(text, start);
    const open = stop === start ? -1 : valueStart(text, stop, end);
    const close = open < 0 ? -1 : valueEnd(text, open, end);
    if (close < 0) return -1;
    // Looked for once for all attributes before it.
    if (less <= open) less = indexOrEnd(text, "<", open + 1, end);
    if (less < close) return -1;
    table.addAttribute(table.names.at(text, start, stop), start, open + 1, close, close + 1);
    at = close + 1;
  }
}

/** Where the quote stands that a value begins with, behind `=`; -1 when none does. */
export function valueStart(text: string, nameStop: number, end: number): number {
  const equals = skipBlanks(text, nameStop, end);
  if (text.charCodeAt(equals) !== EQUALS) return -1;
  const open = skipBlanks(text, equals + 1, end);
  const quote = text.charCodeAt(open);
  return quote === QUOTE || quote === APOSTROPHE ? open : -1;
}

/** Where the quote stands that ends the value; -1 when none does. */
function valueEnd(text: string, open: number, end: number): number {
  const close = text.indexOf(text.charCodeAt(open) === QUOTE ? '"' : "'", open + 1);
  return close < end ? close : -1;
}

/** Whether two of the attributes from `first` on have one name. */
function hasTwins(table: TableWriter, first: number): boolean {
  const count = table.attributeCount;
  if (count - first > MANY) {
    const names = new Set<number>();
    for (let row = first; row < count; row++) names.add(table.attribute(row, NAME));
    return names.size < count - first;
  }
  for (let row = first + 1; row < count; row++)
    for (let before = first; before < row; before++) if (table.attribute(before, NAME) === table.attribute(row, NAME)) return true;
  return false;
}
