// Values of attributes in malformed tags: quotes that are missing, one too many, or not straight.

import { lineEnd } from "../../text/lines.ts";
import type { Edit, Span } from "../../text/span.ts";
import { escapeAmpersands, isBlank, nameEnd, trimEnd, withoutIllegal, withoutTrailing } from "./characters.ts";
import type { TagProblem } from "./defect.ts";
import { valueStart } from "./strict-tag.ts";

const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;

/** Where a value begins and ends, and where the tag goes on. */
export interface ReadValue {
  readonly from: number;
  readonly to: number;
  readonly after: number;
  /** An edit writes it anew, and mends what is wrong inside of it. */
  readonly rewritten?: boolean;
  /** An edit puts a space behind it. */
  readonly parted?: boolean;
}

/** How far the end of a value is looked for where something is wrong with its quotes. */
const LONGEST_VALUE = 200;
/** Quotes as word processors write them, by the straight one that they stand for. */
const doubleQuotes = "“”„‟«»";
const singleQuotes = "‘’‚‛`´";

/** Takes what is wrong with a value, and what mends it. */
export type ReportProblem = (problem: TagProblem, span: Span, edits: Edit[], safe: boolean, attribute?: string) => void;

export class BrokenValues {
  readonly #text: string;
  readonly #end: number;
  readonly #report: ReportProblem;

  constructor(text: string, end: number, report: ReportProblem) {
    this.#text = text;
    this.#end = end;
    this.#report = report;
  }

  /** Reads the value of the attribute `name`, whose `=` ends at `behind`. */
  read(name: string, behind: number): ReadValue {
    const text = this.#text;
    const open = this.#skipEquals(skipSpaces(text, behind, this.#end));
    const quote = open < this.#end ? text.charCodeAt(open) : GREATER;
    if (isQuote(quote)) return this.#quotedValue(name, open + 1, quote);
    return this.#smartValue(name, open) ?? this.#unquotedValue(name, behind, open);
  }

  /** A value between quotes of any kind begins here, and ends on this line. */
  isQuoted(open: number): boolean {
    if (open >= this.#end) return false;
    const straight = straightQuote(this.#text[open] as string);
    if (!straight) return false;
    return this.#closeOf(open + 1, straight) > open + 1;
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
    if (close >= 0 && (clean || single) && this.mayFollowValue(close + 1)) return { from, to: close, after: close + 1 };
    // `name=""x"`: a quote too many, unless an attribute follows an empty value.
    if (close === from && !this.#isAttributeAt(from + 1)) {
      this.#report("stray-quote", { start: from, end: from + 1 }, [{ start: from, end: from + 1, text: "" }], true);
      return this.#quotedValue(name, from + 1, quote);
    }
    const smart = this.#closeOf(from, sign);
    if (smart >= 0 && text[smart] !== sign) {
      this.#report("smart-quote", { start: from - 1, end: smart + 1 }, [{ start: smart, end: smart + 1, text: sign }], true, name);
      return { from, to: smart, after: smart + 1 };
    }
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
    this.#report("missing-quote", { start: from - 1, end: to }, [{ start: to, end: to, text: sign + space }], false, name);
    return { from, to, after: to, parted: true };
  }

  /** Where the value of `name=="x"` begins. */
  #skipEquals(start: number): number {
    let at = start;
    while (at < this.#end && this.#text.charCodeAt(at) === EQUALS) at++;
    if (at === start || !this.isQuoted(at)) return start;
    this.#report("junk", { start, end: at }, [{ start, end: at, text: "" }], true);
    return at;
  }

  /** A value between quotes as word processors write them; undefined where none begins here, or it doesn't end. */
  #smartValue(name: string, open: number): ReadValue | undefined {
    if (open >= this.#end) return undefined;
    const sign = straightQuote(this.#text[open] as string);
    const close = sign ? this.#closeOf(open + 1, sign) : -1;
    if (!sign || close < 0) return undefined;
    const edits = [open, close].map((at) => ({ start: at, end: at + 1, text: sign }));
    this.#report("smart-quote", { start: open, end: close + 1 }, edits, true, name);
    return { from: open + 1, to: close, after: close + 1 };
  }

  /** Where a quote of a kind, straight or not, ends a value that begins at `from`; -1 when none on this line does. */
  #closeOf(from: number, straight: string): number {
    const text = this.#text;
    const signs = straight === '"' ? doubleQuotes : singleQuotes;
    const limit = Math.min(this.#end, from + LONGEST_VALUE);
    for (let at = from; at < limit; at++) {
      const sign = text[at] as string;
      if ("<>=\n\r".includes(sign)) return -1;
      const isStraight = sign === straight;
      if (!isStraight && !signs.includes(sign)) continue;
      if (this.mayFollowValue(at + 1)) return at;
      if (isStraight) return -1;
    }
    return -1;
  }

  #isAttributeAt(start: number): boolean {
    const stop = nameEnd(this.#text, start);
    return stop > start && valueStart(this.#text, stop, this.#end) >= 0;
  }

  #unquotedValue(name: string, behind: number, open: number): ReadValue {
    const text = this.#text;
    // `name=x y"`: only the first of its quotes is lost.
    for (const sign of ['"', "'"]) {
      const close = this.#closeOf(open, sign);
      if (close <= open || text[close] !== sign || /["'`“”‘’„«»]/.test(text.slice(open, close))) continue;
      this.#report("missing-open", { start: open, end: close + 1 }, [{ start: open, end: open, text: sign }], true, name);
      return { from: open, to: close, after: close + 1 };
    }
    let to = open;
    while (to < this.#end && !this.endsUnquoted(to)) to++;
    if (to === open) {
      this.#report("no-value", { start: behind - 1, end: behind }, [{ start: behind, end: behind, text: '""' }], false, name);
      return { from: behind, to: behind, after: behind };
    }
    const raw = text.slice(open, to);
    const signs = `${doubleQuotes}${singleQuotes}"'`;
    let lead = 0;
    while (lead < raw.length && signs.includes(raw[lead] as string)) lead++;
    const bare = withoutTrailing(raw.slice(lead), signs);
    this.#report(
      "unquoted",
      { start: open, end: to },
      [{ start: open, end: to, text: `"${withoutIllegal(escapeAmpersands(bare.replaceAll('"', "&quot;")))}"` }],
      // A quote in the midst of it may have been its end.
      ![...bare].some((sign) => signs.includes(sign)),
      name,
    );
    return { from: open + lead, to: open + lead + bare.length, after: to, rewritten: true };
  }

  endsUnquoted(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (isBlank(code) || code === GREATER || code === LESS || code < 32) return true;
    return code === SLASH && this.#text.charCodeAt(at + 1) === GREATER;
  }

  mayFollowValue(at: number): boolean {
    if (at >= this.#end) return true;
    const code = this.#text.charCodeAt(at);
    return isBlank(code) || code === GREATER || code === LESS || (code === SLASH && this.#text.charCodeAt(at + 1) === GREATER);
  }
}

/** Characters that may stand nowhere have a defect of their own and are mended into spaces; here they part words. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code <= 32;
  if (code >= 0xfffe) return true;
  const point = text.codePointAt(at) as number;
  return point >= 0xd800 && point <= 0xdfff;
}

/** The offset behind blanks and what parts words like them. */
export function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text, at)) at++;
  return at;
}

export function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

/** The straight quote that a quote of any kind stands for; undefined for another character. */
export function straightQuote(sign: string): string | undefined {
  if (sign === '"' || doubleQuotes.includes(sign)) return '"';
  return sign === "'" || singleQuotes.includes(sign) ? "'" : undefined;
}
