// Opening tags: strictly as XML has them, and, where that fails, as the writer most likely meant them.

import { lineEnd } from "../lines.ts";
import type { Edit, Span } from "../span.ts";
import { escapeAmpersands, isBlank, nameEnd, skipBlanks, trimEnd, withoutIllegal, withoutTrailing } from "./characters.ts";
import type { Defect, TagProblem } from "./defect.ts";
import { NAME, type TableWriter } from "./table.ts";

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
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
function valueStart(text: string, nameStop: number, end: number): number {
  const equals = skipBlanks(text, nameStop, end);
  if (text.charCodeAt(equals) !== EQUALS) return -1;
  const open = skipBlanks(text, equals + 1, end);
  return isQuote(text.charCodeAt(open)) ? open : -1;
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

/** A malformed opening tag, as far as sense can be made of it. */
export interface BrokenTag {
  /** The offset after the tag, be it that of a `>` or of where one is missing. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly BrokenAttribute[];
  readonly problems: readonly Defect[];
  /** It has its `>`. */
  readonly terminated: boolean;
  /** It holds words or signs that no tag has: perhaps it is text after a `<`. */
  readonly wordy: boolean;
}

/** An attribute, and where its value stands. */
export interface BrokenAttribute extends Span {
  readonly name: string;
  readonly value: Span;
}

/** Reads a malformed opening tag; looks no further than the next `>` or `<` outside a value. */
export function readBrokenTag(text: string, less: number, nameStop: number, end: number): BrokenTag {
  return new BrokenTagReader(text, less, nameStop, end).read();
}

/** Where a value begins and ends, and where the tag goes on. */
interface ReadValue {
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

class BrokenTagReader {
  readonly #text: string;
  readonly #less: number;
  readonly #nameStop: number;
  readonly #end: number;
  readonly #element: string;
  readonly #attributes: BrokenAttribute[] = [];
  readonly #names = new Set<string>();
  readonly #problems: Defect[] = [];
  #wordy = false;
  /** Where an edit already puts a space. */
  #parted = -1;

  constructor(text: string, less: number, nameStop: number, end: number) {
    this.#text = text;
    this.#less = less;
    this.#nameStop = nameStop;
    this.#end = end;
    this.#element = text.slice(less + 1, nameStop);
  }

  read(): BrokenTag {
    const text = this.#text;
    const firstLine = lineEnd(text, this.#less, this.#end);
    let at = this.#nameStop;
    for (;;) {
      const start = this.#skipBlanks(at);
      const code = start < this.#end ? text.charCodeAt(start) : LESS;
      if (code === LESS) return this.#unterminated(trimEnd(text, this.#nameStop, start));
      if (code === GREATER) return this.#done(start + 1, false, true);
      if (code === SLASH && text.charCodeAt(start + 1) === GREATER && start + 1 < this.#end) return this.#done(start + 2, true, true);
      const attributeStop = nameEnd(text, start);
      const equals = this.#skipBlanks(attributeStop);
      const isAttribute = attributeStop > start && text.charCodeAt(equals) === EQUALS && equals < this.#end;
      // Words on a later line are the element's text: the tag's `>` is what is missing, at the end of its line.
      if (!isAttribute && start > firstLine && !this.#wordy) return this.#unterminated(trimEnd(text, this.#nameStop, firstLine));
      if (isAttribute) {
        const glued = start === at && start !== this.#parted;
        at = this.#readAttribute(start, attributeStop, equals, glued);
      } else at = attributeStop > start ? this.#bareWord(start, attributeStop) : this.#junk(start);
    }
  }

  #readAttribute(start: number, stop: number, equals: number, glued: boolean): number {
    const text = this.#text;
    const name = text.slice(start, stop);
    const open = this.#skipBlanks(equals + 1);
    const quote = open < this.#end ? text.charCodeAt(open) : GREATER;
    const twin = this.#names.has(name);
    if (glued && !twin) this.#problem("no-space", { start, end: stop }, [{ start, end: start, text: " " }], true);
    const problems = this.#problems.length;
    const { from, to, after } =
      quote === QUOTE || quote === APOSTROPHE ? this.#quotedValue(name, open + 1, quote) : this.#unquotedValue(name, equals, open);
    if (twin) {
      // What is wrong with its value goes with it; what parts it from a name right behind stays.
      this.#problems.length = problems;
      const space = nameEnd(text, after) > after ? " " : "";
      this.#problem("repeated", { start, end: after }, [{ start: this.#blanksBefore(start), end: after, text: space }], false, name);
      if (space) this.#parted = after;
    } else {
      for (const { index } of text.slice(from, to).matchAll(/</g))
        this.#problem(
          "less-than",
          { start: from + index, end: from + index + 1 },
          [{ start: from + index, end: from + index + 1, text: "&lt;" }],
          true,
          name,
        );
      this.#names.add(name);
      this.#attributes.push({ name, start, end: after, value: { start: from, end: to } });
    }
    return after;
  }

  /** A value whose opening quote is there; its closing one may be missing or be mistaken for another's. */
  #quotedValue(name: string, from: number, quote: number): ReadValue {
    const text = this.#text;
    const sign = quote === QUOTE ? '"' : "'";
    const found = text.indexOf(sign, from);
    const close = found < 0 || found >= this.#end ? -1 : found;
    const clean = close >= 0 && !text.slice(from, close).includes("<");
    // A `<` in a value is a slip; whole tags in it are what follows a value that was never closed.
    const single = close >= 0 && close <= lineEnd(text, from, this.#end) && !/>\s*<|<\//.test(text.slice(from, close));
    if (close >= 0 && (clean || single) && this.#mayFollowValue(close + 1)) return { from, to: close, after: close + 1 };
    // The next quote isn't this value's: it ends where the tag's line or the tag does.
    let to = from;
    const limit = lineEnd(text, from, this.#end);
    while (to < limit && text.charCodeAt(to) !== GREATER && text.charCodeAt(to) !== LESS && text.charCodeAt(to) !== quote) {
      const stop = nameEnd(text, to);
      // `name="a order="1"`: what looks like an attribute of its own is one.
      if (stop > to && text.charCodeAt(stop) === EQUALS && isQuote(text.charCodeAt(stop + 1)) && to > from) break;
      to = Math.max(stop, to + 1);
    }
    if (to < limit && text.charCodeAt(to) === quote) {
      // A quote right behind, with something glued to it: leave that for the next round to judge.
      return { from, to, after: to + 1 };
    }
    if (text.charCodeAt(to - 1) === SLASH && text.charCodeAt(to) === GREATER) to--;
    to = trimEnd(text, from, to);
    // With the quote, the space that parts it from a name right behind it.
    const space = nameEnd(text, to) > to ? " " : "";
    this.#problem("missing-quote", { start: from - 1, end: to }, [{ start: to, end: to, text: sign + space }], false, name);
    this.#parted = to;
    return { from, to, after: to };
  }

  #unquotedValue(name: string, equals: number, open: number): ReadValue {
    const text = this.#text;
    let to = open;
    while (to < this.#end && !this.#endsUnquoted(to)) to++;
    if (to === open) {
      this.#problem("no-value", { start: equals, end: equals + 1 }, [{ start: equals + 1, end: equals + 1, text: '""' }], false, name);
      return { from: equals + 1, to: equals + 1, after: equals + 1 };
    }
    const raw = text.slice(open, to);
    const bare = withoutTrailing(raw, "“”„‘’`\"'")
      .replace(/^[“”„‘’`]+/, "")
      .replaceAll('"', "&quot;");
    this.#problem(
      "unquoted",
      { start: open, end: to },
      [{ start: open, end: to, text: `"${withoutIllegal(escapeAmpersands(bare))}"` }],
      true,
      name,
    );
    return { from: open, to, after: to };
  }

  #endsUnquoted(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (isBlank(code) || code === GREATER || code === LESS || code < 32) return true;
    return code === SLASH && this.#text.charCodeAt(at + 1) === GREATER;
  }

  #bareWord(start: number, stop: number): number {
    this.#wordy = true;
    const found = this.#text.slice(start, stop);
    const twin = this.#names.has(found);
    if (twin) this.#problem("repeated", { start, end: stop }, [{ start: this.#blanksBefore(start), end: stop, text: "" }], false, found);
    else {
      this.#problem("no-value", { start, end: stop }, [{ start: stop, end: stop, text: '=""' }], false, found);
      this.#names.add(found);
      this.#attributes.push({ name: found, start, end: stop, value: { start: stop, end: stop } });
    }
    // A word glued to a value needs the space that a tag wants between attributes.
    if (!twin && start > this.#nameStop && start !== this.#parted && !this.#isSpace(start - 1))
      this.#problem("no-space", { start, end: stop }, [{ start, end: start, text: " " }], true);
    return stop;
  }

  #junk(start: number): number {
    const text = this.#text;
    let stop = start + 1;
    if (!isQuote(text.charCodeAt(start))) {
      this.#wordy = true;
      while (
        stop < this.#end &&
        !this.#endsUnquoted(stop) &&
        !isQuote(text.charCodeAt(stop)) &&
        nameEnd(text, stop) === stop &&
        !this.#isSpace(stop)
      )
        stop++;
      this.#problem("junk", { start, end: stop }, [{ start, end: stop, text: " " }], false);
    } else this.#problem("stray-quote", { start, end: stop }, [{ start, end: stop, text: this.#mayFollowValue(stop) ? "" : " " }], true);
    return stop;
  }

  #unterminated(stop: number): BrokenTag {
    const end = Math.max(stop, this.#nameStop, this.#attributes.at(-1)?.end ?? 0);
    this.#problem("no-end", { start: this.#less, end }, [{ start: end, end, text: ">" }], true);
    return this.#done(end, false, false);
  }

  #done(end: number, selfClosing: boolean, terminated: boolean): BrokenTag {
    return { end, selfClosing, terminated, attributes: this.#attributes, problems: this.#problems, wordy: this.#wordy };
  }

  #problem(problem: TagProblem, span: Span, edits: Edit[], safe: boolean, attribute?: string): void {
    const found = this.#text.slice(span.start, span.end);
    this.#problems.push({
      kind: "tag",
      problem,
      element: this.#element,
      ...(attribute === undefined ? {} : { attribute }),
      found,
      closing: false,
      start: span.start,
      end: span.end,
      edits,
      safe,
    });
  }

  #mayFollowValue(at: number): boolean {
    if (at >= this.#end) return true;
    const code = this.#text.charCodeAt(at);
    return isBlank(code) || code === GREATER || code === LESS || (code === SLASH && this.#text.charCodeAt(at + 1) === GREATER);
  }

  #blanksBefore(at: number): number {
    return trimEnd(this.#text, this.#nameStop, at);
  }

  /** Characters that may stand nowhere have a defect of their own and are mended into spaces; here they part words. */
  #isSpace(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code < 128) return code <= 32;
    if (code >= 0xfffe) return true;
    const point = this.#text.codePointAt(at) as number;
    return point >= 0xd800 && point <= 0xdfff;
  }

  #skipBlanks(start: number): number {
    let at = start;
    while (at < this.#end && this.#isSpace(at)) at++;
    return at;
  }
}

function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}
