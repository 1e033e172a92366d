// Opening tags that are malformed, as the writer most likely meant them.

import { lineEnd } from "../../text/lines.ts";
import type { Edit, Span } from "../../text/span.ts";
import { escapeAmpersands, isBlank, nameEnd, trimEnd, withoutIllegal, withoutTrailing } from "./characters.ts";
import type { TagDefect, TagProblem } from "./defect.ts";
import { indexOrEnd } from "./search.ts";
import { valueStart } from "./strict-tag.ts";

const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
/** A malformed opening tag, as far as sense can be made of it. */
export interface BrokenTag {
  /** The offset after the tag, be it that of a `>` or of where one is missing. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly BrokenAttribute[];
  readonly problems: readonly TagDefect[];
  /** It has its `>`. */
  readonly terminated: boolean;
  /** It holds words or signs that no tag has: perhaps it is text after a `<`. */
  readonly wordy: boolean;
}

/** An attribute, and where its value stands. */
export interface BrokenAttribute extends Span {
  readonly name: string;
  readonly value: Span;
  /** An edit writes its value anew, and mends what is wrong inside of it. */
  readonly rewritten: boolean;
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
  readonly rewritten?: boolean;
}

/** How far the end of a value is looked for where something is wrong with its quotes. */
const LONGEST_VALUE = 200;
/** Quotes as word processors write them, by the straight one that they stand for. */
const doubleQuotes = "“”„‟«»";
const singleQuotes = "‘’‚‛`´";

class BrokenTagReader {
  readonly #text: string;
  readonly #less: number;
  readonly #nameStop: number;
  readonly #end: number;
  readonly #element: string;
  readonly #attributes: BrokenAttribute[] = [];
  readonly #names = new Set<string>();
  readonly #problems: TagDefect[] = [];
  #wordy = false;
  /** Where an edit already puts a space. */
  #parted = -1;
  /** Where the next `<` stands, once somebody has asked. */
  #nextLess = -1;

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
      // `name "x"`, `name: "x"`.
      const behindColon = text.charCodeAt(equals) === COLON ? this.#skipBlanks(equals + 1) : equals;
      const lacksEquals = !isAttribute && attributeStop > start && this.#isQuoted(behindColon);
      // Words on a later line are the element's text: the tag's `>` is what is missing, at the end of its line.
      if (!isAttribute && start > firstLine && !this.#wordy) return this.#unterminated(trimEnd(text, this.#nameStop, firstLine));
      if (!isAttribute && !lacksEquals && !this.#wordy && this.#isContent(start)) return this.#unterminated(at);
      const glued = start === at && start !== this.#parted;
      if (isAttribute) at = this.#readAttribute(start, attributeStop, equals + 1, glued);
      else if (lacksEquals) {
        if (behindColon > attributeStop) this.#wordy = true;
        const name = text.slice(start, attributeStop);
        if (!this.#names.has(name))
          this.#problem("no-equals", { start, end: attributeStop }, [{ start: attributeStop, end: behindColon, text: "=" }], true, name);
        at = this.#readAttribute(start, attributeStop, behindColon, glued);
      } else at = attributeStop > start ? this.#bareWord(start, attributeStop) : this.#junk(start);
    }
  }

  /** A value between quotes of any kind begins here, and ends on this line. */
  #isQuoted(open: number): boolean {
    if (open >= this.#end) return false;
    const straight = straightQuote(this.#text[open] as string);
    if (!straight) return false;
    return this.#closeOf(open + 1, straight) > open + 1;
  }

  /** What begins here is the element's text: its `>` is lost behind a value, or behind the name of an element that is closed next. */
  #isContent(start: number): boolean {
    const text = this.#text;
    const code = text.charCodeAt(start);
    if (isQuote(code) || code === SLASH || straightQuote(text[start] as string)) return false;
    if (this.#nextLess < 0) this.#nextLess = indexOrEnd(text, "<", start, this.#end);
    if (text.slice(start, this.#nextLess).includes(">")) return false;
    if (this.#attributes.length > 0) return true;
    return text.startsWith(`</${this.#element}`, this.#nextLess);
  }

  /** @param behind the offset behind the `=`. */
  #readAttribute(start: number, stop: number, behind: number, glued: boolean): number {
    const text = this.#text;
    const name = text.slice(start, stop);
    const open = this.#skipEquals(this.#skipBlanks(behind));
    const quote = open < this.#end ? text.charCodeAt(open) : GREATER;
    const twin = this.#names.has(name);
    if (glued && !twin) this.#problem("no-space", { start, end: stop }, [{ start, end: start, text: " " }], true);
    const problems = this.#problems.length;
    const value = isQuote(quote)
      ? this.#quotedValue(name, open + 1, quote)
      : (this.#smartValue(name, open) ?? this.#unquotedValue(name, behind, open));
    const { from, to, after, rewritten = false } = value;
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
      this.#attributes.push({ name, start, end: after, value: { start: from, end: to }, rewritten });
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
    // `name=""x"`: a quote too many, unless an attribute follows an empty value.
    if (close === from && !this.#isAttributeAt(from + 1)) {
      this.#problem("stray-quote", { start: from, end: from + 1 }, [{ start: from, end: from + 1, text: "" }], true);
      return this.#quotedValue(name, from + 1, quote);
    }
    const smart = this.#closeOf(from, sign);
    if (smart >= 0 && text[smart] !== sign) {
      this.#problem("smart-quote", { start: from - 1, end: smart + 1 }, [{ start: smart, end: smart + 1, text: sign }], true, name);
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
    this.#problem("missing-quote", { start: from - 1, end: to }, [{ start: to, end: to, text: sign + space }], false, name);
    this.#parted = to;
    return { from, to, after: to };
  }

  /** Where the value of `name=="x"` begins. */
  #skipEquals(start: number): number {
    let at = start;
    while (at < this.#end && this.#text.charCodeAt(at) === EQUALS) at++;
    if (at === start || !this.#isQuoted(at)) return start;
    this.#problem("junk", { start, end: at }, [{ start, end: at, text: "" }], true);
    return at;
  }

  /** A value between quotes as word processors write them; undefined where none begins here, or it doesn't end. */
  #smartValue(name: string, open: number): ReadValue | undefined {
    if (open >= this.#end) return undefined;
    const sign = straightQuote(this.#text[open] as string);
    const close = sign ? this.#closeOf(open + 1, sign) : -1;
    if (!sign || close < 0) return undefined;
    const edits = [open, close].map((at) => ({ start: at, end: at + 1, text: sign }));
    this.#problem("smart-quote", { start: open, end: close + 1 }, edits, true, name);
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
      if (this.#mayFollowValue(at + 1)) return at;
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
      this.#problem("missing-open", { start: open, end: close + 1 }, [{ start: open, end: open, text: sign }], true, name);
      return { from: open, to: close, after: close + 1 };
    }
    let to = open;
    while (to < this.#end && !this.#endsUnquoted(to)) to++;
    if (to === open) {
      this.#problem("no-value", { start: behind - 1, end: behind }, [{ start: behind, end: behind, text: '""' }], false, name);
      return { from: behind, to: behind, after: behind };
    }
    const raw = text.slice(open, to);
    const signs = `${doubleQuotes}${singleQuotes}"'`;
    let lead = 0;
    while (lead < raw.length && signs.includes(raw[lead] as string)) lead++;
    const bare = withoutTrailing(raw.slice(lead), signs);
    this.#problem(
      "unquoted",
      { start: open, end: to },
      [{ start: open, end: to, text: `"${withoutIllegal(escapeAmpersands(bare.replaceAll('"', "&quot;")))}"` }],
      true,
      name,
    );
    return { from: open + lead, to: open + lead + bare.length, after: to, rewritten: true };
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
      this.#attributes.push({ name: found, start, end: stop, value: { start: stop, end: stop }, rewritten: false });
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
      // A `/` is a sign that tags have.
      if (text.charCodeAt(start) !== SLASH) this.#wordy = true;
      while (
        stop < this.#end &&
        !this.#endsUnquoted(stop) &&
        !isQuote(text.charCodeAt(stop)) &&
        nameEnd(text, stop) === stop &&
        !this.#isSpace(stop)
      )
        stop++;
      this.#problem("junk", { start, end: stop }, [{ start, end: stop, text: " " }], text.slice(start, stop) === "/");
      this.#parted = stop;
    } else this.#problem("stray-quote", { start, end: stop }, [{ start, end: stop, text: this.#mayFollowValue(stop) ? "" : " " }], true);
    return stop;
  }

  #unterminated(stop: number): BrokenTag {
    const end = Math.max(stop, this.#nameStop, this.#attributes.at(-1)?.end ?? 0);
    this.#problem("no-end", { start: this.#less, end }, [{ start: end, end, text: ">" }], true);
    return this.#done(end, false, false);
  }

  #done(end: number, selfClosing: boolean, terminated: boolean): BrokenTag {
    return { end, selfClosing, terminated, attributes: this.#attributes, problems: merged(this.#problems), wordy: this.#wordy };
  }

  #problem(problem: TagProblem, span: Span, edits: Edit[], safe: boolean, attribute?: string): void {
    const found = this.#text.slice(span.start, span.end);
    this.#problems.push({
      kind: "tag",
      problem,
      element: this.#element,
      attributes: attribute === undefined ? [] : [attribute],
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

/** The straight quote that a quote of any kind stands for; undefined for another character. */
function straightQuote(sign: string): string | undefined {
  if (sign === '"' || doubleQuotes.includes(sign)) return '"';
  return sign === "'" || singleQuotes.includes(sign) ? "'" : undefined;
}

/** One defect of each kind of problem: a hand that slips does so more than once in a tag. */
function merged(problems: readonly TagDefect[]): readonly TagDefect[] {
  const kinds = new Map<TagProblem, TagDefect[]>();
  for (const one of problems) {
    const ones = kinds.get(one.problem);
    if (ones) ones.push(one);
    else kinds.set(one.problem, [one]);
  }
  if (kinds.size === problems.length) return problems;
  return [...kinds.values()].map((ones) => ({
    ...(ones[0] as TagDefect),
    attributes: ones.flatMap(({ attributes }) => attributes),
    end: ones.reduce((end, one) => Math.max(end, one.end), 0),
    edits: ones.flatMap(({ edits }) => edits),
    safe: ones.every(({ safe }) => safe),
  }));
}
