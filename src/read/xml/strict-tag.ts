// Opening tags as XML has them.
import { nameEnd, skipBlanks } from "./characters.ts";
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
  const stop = readStrictAttributes(text, nameStop, end, table, first);
  if (stop < 0) table.truncateAttributes(first);
  return stop;
}

function readStrictAttributes(text: string, nameStop: number, end: number, table: TableWriter, first: number): number {
  let at = nameStop;
  let names: Set<number> | undefined;
  let less = 0;
  for (;;) {
    const start = skipBlanks(text, at, end);
    if (start >= end) return -1;
    const code = text.charCodeAt(start);
    if (code === GREATER) return start + 1;
    if (code === SLASH) return start + 1 < end && text.charCodeAt(start + 1) === GREATER ? start + 2 : -1;
    const stop = start === at ? start : nameEnd(text, start);
    if (stop === start) return -1;
    const open = valueStart(text, stop, end);
    if (open < 0) return -1;
    const close = text.indexOf(text.charCodeAt(open) === QUOTE ? '"' : "'", open + 1);
    if (close < 0 || close >= end) return -1;
    // Looked for once for all attributes before it.
    if (less >= 0 && less <= open) less = text.indexOf("<", open + 1);
    if (less >= 0 && less < close) return -1;
    const name = table.names.at(text, start, stop);
    if (table.attributeCount - first >= MANY) names ??= namesSince(table, first);
    if (names ? names.has(name) : hasSince(table, first, name)) return -1;
    names?.add(name);
    table.addAttribute(name, start, open + 1, close, close + 1);
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

function hasSince(table: TableWriter, first: number, name: number): boolean {
  for (let row = first; row < table.attributeCount; row++) if (table.attribute(row, NAME) === name) return true;
  return false;
}

function namesSince(table: TableWriter, first: number): Set<number> {
  const names = new Set<number>();
  for (let row = first; row < table.attributeCount; row++) names.add(table.attribute(row, NAME));
  return names;
}
