// Opening tags that are malformed, as the writer most likely meant them.

import { lineEnd } from "../../text/lines.ts";
import type { Edit, Span } from "../../text/span.ts";
import { BrokenValues, isQuote, isSpace, skipSpaces, straightQuote } from "./broken-value.ts";
import { nameEnd, trimEnd } from "./characters.ts";
import type { TagDefect, TagProblem } from "./defect.ts";
import { indexOrEnd } from "./search.ts";

const GREATER = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
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

/** What begins behind a tag's name: an attribute, one that lacks its `=` (`name "x"`, `name: "x"`), or none. */
interface Part {
  readonly kind: "attribute" | "no-equals" | "words";
  /** Where the name ends. */
  readonly stop: number;
  /** Where the value begins, or the blanks before it. */
  readonly behind: number;
}

class BrokenTagReader {
  readonly #text: string;
  readonly #less: number;
  readonly #nameStop: number;
  readonly #end: number;
  readonly #element: string;
  readonly #attributes: BrokenAttribute[] = [];
  readonly #names = new Set<string>();
  readonly #problems: TagDefect[] = [];
  readonly #values: BrokenValues;
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
    this.#values = new BrokenValues(text, end, (...problem) => this.#problem(...problem));
  }

  read(): BrokenTag {
    const text = this.#text;
    const firstLine = lineEnd(text, this.#less, this.#end);
    let at = this.#nameStop;
    for (;;) {
      const start = this.#skipSpaces(at);
      const code = start < this.#end ? text.charCodeAt(start) : LESS;
      if (code === LESS) return this.#unterminated(trimEnd(text, this.#nameStop, start));
      if (code === GREATER) return this.#done(start + 1, false, true);
      if (code === SLASH && text.charCodeAt(start + 1) === GREATER && start + 1 < this.#end) return this.#done(start + 2, true, true);
      const part = this.#partAt(start);
      if (part.kind !== "attribute" && !this.#wordy) {
        // Words on a later line are the element's text: the tag's `>` is what is missing, at the end of its line.
        if (start > firstLine) return this.#unterminated(trimEnd(text, this.#nameStop, firstLine));
        if (part.kind === "words" && this.#isContent(start)) return this.#unterminated(at);
      }
      at = this.#readPart(part, start, start === at && start !== this.#parted);
    }
  }

  #partAt(start: number): Part {
    const text = this.#text;
    const stop = nameEnd(text, start);
    const equals = this.#skipSpaces(stop);
    if (stop > start && equals < this.#end && text.charCodeAt(equals) === EQUALS) return { kind: "attribute", stop, behind: equals + 1 };
    const behind = text.charCodeAt(equals) === COLON ? this.#skipSpaces(equals + 1) : equals;
    return { kind: stop > start && this.#values.isQuoted(behind) ? "no-equals" : "words", stop, behind };
  }

  /** @param glued nothing parts it from what stands before it. */
  #readPart({ kind, stop, behind }: Part, start: number, glued: boolean): number {
    if (kind === "words") return stop > start ? this.#bareWord(start, stop) : this.#junk(start);
    if (kind === "no-equals") {
      if (behind > stop) this.#wordy = true;
      const name = this.#text.slice(start, stop);
      if (!this.#names.has(name)) this.#problem("no-equals", { start, end: stop }, [{ start: stop, end: behind, text: "=" }], true, name);
    }
    return this.#readAttribute(start, stop, behind, glued);
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
    const twin = this.#names.has(name);
    if (glued && !twin) this.#problem("no-space", { start, end: stop }, [{ start, end: start, text: " " }], true);
    const problems = this.#problems.length;
    const { from, to, after, rewritten = false, parted = false } = this.#values.read(name, behind);
    if (parted) this.#parted = after;
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
    if (!twin && start > this.#nameStop && start !== this.#parted && !isSpace(this.#text, start - 1))
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
        !this.#values.endsUnquoted(stop) &&
        !isQuote(text.charCodeAt(stop)) &&
        nameEnd(text, stop) === stop &&
        !isSpace(text, stop)
      )
        stop++;
      this.#problem("junk", { start, end: stop }, [{ start, end: stop, text: " " }], text.slice(start, stop) === "/");
      this.#parted = stop;
    } else
      this.#problem("stray-quote", { start, end: stop }, [{ start, end: stop, text: this.#values.mayFollowValue(stop) ? "" : " " }], true);
    return stop;
  }

  #unterminated(stop: number): BrokenTag {
    const end = Math.max(stop, this.#nameStop, this.#attributes.at(-1)?.end ?? 0);
    // Where a value has no surely known end, the text behind the tag may have been taken for a part of it.
    const safe = this.#problems.every((problem) => problem.safe);
    this.#problem("no-end", { start: this.#less, end }, [{ start: end, end, text: ">" }], safe);
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

  #skipSpaces(start: number): number {
    return skipSpaces(this.#text, start, this.#end);
  }

  #blanksBefore(at: number): number {
    return trimEnd(this.#text, this.#nameStop, at);
  }
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
