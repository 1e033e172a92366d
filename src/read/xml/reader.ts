// The recovering reader: any text in, a tree and a list of defects out. It never throws, never backtracks over more than
// one tag, and takes time linear in the text.
import { lineEnd } from "../lines.ts";
import { type Edit, insertion, type Span } from "../span.ts";
import { type Lexicon, lexiconOf, type Vocabulary } from "../vocabulary.ts";
import { Balance } from "./balance.ts";
import { CharacterData } from "./character-data.ts";
import { elementNameEnd, nameEnd, skipBlanks, trimEnd, withoutIllegal } from "./characters.ts";
import type { Defect, TagProblem } from "./defect.ts";
import { indexOrEnd, Search } from "./search.ts";
import { readBrokenTag, readStrictTag } from "./tag.ts";
import type { Attribute, Element } from "./tree.ts";

export interface XmlDocument {
  /** Undefined when the block holds no element at all. */
  readonly root: Element | undefined;
  /** In the order of their places. */
  readonly defects: readonly Defect[];
}

/** Reads the block of `text` from `start` to `end` (UTF-16 offsets) as one XML document. Total: no input throws. */
export function readXml(text: string, start: number, end: number, vocabulary: Vocabulary): XmlDocument {
  // Cut at the end, so that no look ahead can see what follows the block.
  return new XmlReader(end < text.length ? text.slice(0, end) : text, start, end, lexiconOf(vocabulary)).read();
}

const BANG = 33;
const SLASH = 47;
const QUESTION = 63;
const EQUALS = 61;
const GREATER = 62;

class XmlReader {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #lexicon: Lexicon;
  readonly #defects: Defect[] = [];
  readonly #balance: Balance;
  #prologue: { start: number; end: number } | undefined;
  readonly #search: Search;
  readonly #data: CharacterData;

  constructor(text: string, start: number, end: number, lexicon: Lexicon) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#lexicon = lexicon;
    this.#balance = new Balance(text, start, end, this.#defects, lexicon.depthOf);
    this.#search = new Search(text, end);
    this.#data = new CharacterData(text, end, this.#search, this.#defects);
  }

  read(): XmlDocument {
    const text = this.#text;
    let at = this.#start;
    while (at < this.#end) {
      let less = text.indexOf("<", at);
      if (less < 0 || less > this.#end) less = this.#end;
      if (less > at) this.#characters(at, less);
      if (less === this.#end) break;
      at = this.#markup(less);
    }
    this.#finish();
    // What was taken for something else than it was told to be at first is not told any more.
    this.#data.readIllegal(
      this.#start,
      this.#defects.filter((defect) => !this.#balance.forgotten.has(defect)),
    );
    const defects =
      this.#balance.forgotten.size > 0 ? this.#defects.filter((defect) => !this.#balance.forgotten.has(defect)) : this.#defects;
    defects.sort((a, b) => a.start - b.start || a.end - b.end);
    return { root: this.#balance.root, defects };
  }

  #characters(from: number, to: number): void {
    if (this.#balance.isOutside) this.#outside(from, to);
    this.#data.read(from, to);
  }

  /** Text at the top level: blanks are fine; anything else is a prologue, or content behind the end of the root. */
  #outside(from: number, to: number): void {
    const start = skipBlanks(this.#text, from, to);
    if (start === to) return;
    const end = trimEnd(this.#text, start, to);
    if (this.#balance.root) this.#balance.reopen({ start, end: lineEnd(this.#text, start, end) }, undefined);
    else if (this.#prologue) this.#prologue.end = end;
    else this.#prologue = { start, end };
  }

  #markup(less: number): number {
    switch (this.#text.charCodeAt(less + 1)) {
      case SLASH:
        return this.#closeTag(less);
      case BANG:
        return this.#declaration(less);
      case QUESTION:
        return this.#instruction(less);
      default:
        return this.#openTag(less);
    }
  }

  #strayLess(less: number): number {
    const text = this.#text;
    let end = less + 1;
    while (
      end < this.#end &&
      text.charCodeAt(end) === 60 &&
      nameEnd(text, end + 1) === end + 1 &&
      text.charCodeAt(end + 1) !== SLASH &&
      text.charCodeAt(end + 1) !== BANG
    )
      end++;
    if (this.#balance.isOutside) this.#outside(less, end);
    this.#data.stray(less, end);
    return end;
  }

  #openTag(less: number): number {
    const text = this.#text;
    const stop = elementNameEnd(text, less + 1);
    if (stop === less + 1 || stop > this.#end) return this.#spacedTag(less);
    const attributes: Attribute[] = [];
    const end = readStrictTag(text, stop, this.#end, attributes);
    if (end < 0) return this.#brokenTag(less, stop);
    for (const { value } of attributes) this.#data.ampersands(value.start, value.end);
    this.#balance.open(text.slice(less + 1, stop), less, end, attributes, text.charCodeAt(end - 2) === SLASH);
    return end;
  }

  /** `< phase name="x">`: a tag only when something speaks for it; otherwise a `<` in text. */
  #spacedTag(less: number): number {
    const text = this.#text;
    let from = less + 1;
    while (from < this.#end && text.charCodeAt(from) === 32 && from - less < 4) from++;
    const stop = elementNameEnd(text, from);
    if (from === less + 1 || stop === from || stop > this.#end) return this.#strayLess(less);
    const name = text.slice(from, stop);
    const attributes: Attribute[] = [];
    const end = readStrictTag(text, stop, this.#end, attributes);
    if (end < 0 || !this.#balance.closesLater(name, less)) return this.#strayLess(less);
    this.#tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 1, end: from, text: "" }], true);
    for (const { value } of attributes) this.#data.ampersands(value.start, value.end);
    this.#balance.open(name, less, end, attributes, text.charCodeAt(end - 2) === SLASH);
    return end;
  }

  #brokenTag(less: number, nameStop: number): number {
    const stop = this.#gluedStop(less, nameStop);
    const name = this.#text.slice(less + 1, stop);
    const tag = readBrokenTag(this.#text, less, stop, this.#end);
    const known = this.#lexicon.depthOf.has(name);
    const closes = this.#balance.closesLater(name, less);
    const described = tag.attributes.some(({ value }) => value.value !== "");
    const meant = tag.wordy ? closes || (known && tag.terminated && described) : tag.terminated || known || closes;
    if (!meant) return this.#strayLess(less);
    for (const problem of tag.problems) this.#defects.push(problem);
    const quoted = new Set(
      tag.problems.flatMap((problem) => (problem.kind === "tag" && problem.problem === "unquoted" ? [problem.start] : [])),
    );
    // A value that is put between quotes has its references mended in the same edit.
    for (const { value } of tag.attributes) if (!quoted.has(value.start)) this.#data.ampersands(value.start, value.end);
    this.#balance.open(name, less, tag.end, tag.attributes, tag.selfClosing);
    return tag.end;
  }

  /** Where the name really ends in `<phasename="x">`, whose space is missing. */
  #gluedStop(less: number, stop: number): number {
    if (this.#text.charCodeAt(skipBlanks(this.#text, stop, this.#end)) !== EQUALS) return stop;
    const written = this.#text.slice(less + 1, stop);
    const { depthOf, attributeNames } = this.#lexicon;
    for (const name of depthOf.keys())
      if (written.startsWith(name) && attributeNames.has(written.slice(name.length))) return less + 1 + name.length;
    return stop;
  }

  #closeTag(less: number): number {
    const text = this.#text;
    this.#balance.closeDefects = [];
    const from = skipBlanks(text, less + 2, this.#end);
    const stop = elementNameEnd(text, from);
    if (stop === from || stop > this.#end) return this.#namelessClose(less, from);
    const name = text.slice(from, stop);
    if (from > less + 2)
      this.#tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 2, end: from, text: "" }], true, true);
    const end = this.#closeTagEnd(less, name, stop);
    if (this.#balance.top?.name === name) this.#balance.closeTop(less, end);
    else this.#balance.mismatch(name, less, end, { start: from, end: stop });
    return end;
  }

  #closeTagEnd(less: number, name: string, stop: number): number {
    const text = this.#text;
    const after = skipBlanks(text, stop, this.#end);
    if (after < this.#end && text.charCodeAt(after) === GREATER) return after + 1;
    const limit = Math.min(lineEnd(text, stop, this.#end), indexOrEnd(text, "<", stop, this.#end));
    const greater = indexOrEnd(text, ">", stop, limit);
    if (greater < limit) {
      const found = text.slice(stop, greater);
      const problem = /^["']+$/.test(found) ? "stray-quote" : "junk";
      this.#tagDefect(
        problem,
        name,
        { start: stop, end: greater },
        [{ start: stop, end: greater, text: "" }],
        problem === "stray-quote",
        true,
      );
      return greater + 1;
    }
    this.#tagDefect("no-end", name, { start: less, end: stop }, [insertion(stop, ">")], true, true);
    return stop;
  }

  #namelessClose(less: number, from: number): number {
    const top = this.#balance.top;
    if (this.#text.charCodeAt(from) !== GREATER || from >= this.#end || !top) return this.#strayLess(less);
    this.#tagDefect("no-name", top.name, { start: less, end: from + 1 }, [{ start: less + 2, end: from, text: top.name }], true, true);
    this.#balance.closeTop(less, from + 1);
    return from + 1;
  }

  #tagDefect(problem: TagProblem, element: string, span: Span, edits: Edit[], safe: boolean, closing = false): void {
    const found = this.#text.slice(span.start, span.end);
    const defect: Defect = { kind: "tag", problem, element, found, closing, start: span.start, end: span.end, edits, safe };
    this.#defects.push(defect);
    if (closing) this.#balance.closeDefects.push(defect);
  }

  #declaration(less: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", less)) return this.#comment(less);
    if (text.startsWith("<![CDATA[", less)) return this.#cdata(less);
    if (/^<!doctype\b/i.test(text.slice(less, less + 10))) return this.#doctype(less);
    return this.#strayLess(less);
  }

  #comment(less: number): number {
    const text = this.#text;
    const from = less + 4;
    const found = this.#search.next("-->", from);
    const closed = found < this.#end && found + 3 <= this.#end;
    const stop = closed ? found : trimEnd(text, from, lineEnd(text, from, this.#end));
    const end = closed ? found + 3 : stop;
    const body = text.slice(from, stop);
    const hyphens = [...body.matchAll(/-(?=-)|-$/g)].map((match) => insertion(from + match.index + 1, " "));
    if (!closed)
      this.#defects.push({ kind: "comment-open", start: less, end: from, edits: [...hyphens, insertion(end, "-->")], safe: false });
    else if (hyphens.length > 0) {
      const first = (hyphens[0] as Edit).start - 1;
      this.#defects.push({ kind: "comment-hyphens", start: first, end: first + 2, edits: hyphens, safe: true });
    }
    this.#balance.addOpaque("comment", less, end);
    return end;
  }

  #cdata(less: number): number {
    const from = less + "<![CDATA[".length;
    if (from > this.#end) return this.#strayLess(less);
    if (this.#balance.isOutside) {
      if (!this.#balance.root) return this.#strayLess(less);
      this.#balance.reopen({ start: less, end: from }, undefined);
    }
    const found = this.#search.next("]]>", from);
    const closed = found + 3 <= this.#end && found < this.#end;
    const stop = closed ? found + 3 : lineEnd(this.#text, from, this.#end);
    if (!closed) {
      this.#defects.push({
        kind: "cdata-open",
        start: less,
        end: from,
        edits: [{ start: less, end: less + 1, text: "&lt;" }],
        safe: false,
      });
      return from;
    }
    this.#balance.addOpaque("cdata", less, stop);
    return stop;
  }

  #doctype(less: number): number {
    const text = this.#text;
    if (!this.#balance.isOutside || this.#balance.root) return this.#strayLess(less);
    // An internal subset may hold `>`; it ends with `]`.
    const limit = indexOrEnd(text, ">", less, this.#end);
    const bracket = indexOrEnd(text, "[", less, limit);
    const greater = bracket < limit ? indexOrEnd(text, ">", indexOrEnd(text, "]", bracket, this.#end), this.#end) : limit;
    if (greater >= this.#end) return this.#strayLess(less);
    const end = greater + 1;
    this.#defects.push({ kind: "doctype", start: less, end, edits: [this.#balance.remove({ start: less, end })], safe: false });
    return end;
  }

  #instruction(less: number): number {
    const text = this.#text;
    const stop = nameEnd(text, less + 2);
    const close = this.#search.next("?>", less + 2);
    if (stop === less + 2 || close >= this.#end || close + 2 > this.#end || stop > close) return this.#strayLess(less);
    const target = text.slice(less + 2, stop);
    const end = close + 2;
    if (target === "xml" && less === this.#start) {
      if (!declaration.test(text.slice(less, end)))
        this.#defects.push({ kind: "declaration", start: less, end, edits: [{ start: less, end, text: "" }], safe: true });
      return end;
    }
    const parted = stop === close || skipBlanks(text, stop, close) > stop;
    // Namespaces, 7: the name of an instruction has no colon.
    const wellFormed = target.toLowerCase() !== "xml" && parted && !target.includes(":");
    this.#defects.push({
      kind: "instruction",
      target,
      wellFormed,
      start: less,
      end,
      edits: wellFormed ? [] : [this.#balance.remove({ start: less, end })],
      safe: false,
    });
    this.#balance.addOpaque("instruction", less, end);
    return end;
  }

  #finish(): void {
    if (this.#balance.root) {
      if (this.#prologue) this.#beforeRoot(this.#prologue);
      this.#balance.finish();
      return;
    }
    const start = declarationEnd(this.#text, this.#start, this.#end);
    const { root } = this.#lexicon;
    this.#defects.push({
      kind: "no-root",
      start,
      end: start,
      edits: [insertion(start, `<${root}>`), insertion(this.#end, `</${root}>`)],
      safe: false,
    });
  }

  /** What stands before the root counts as one thing, whatever is wrong inside it. */
  #beforeRoot({ start, end }: Span): void {
    for (let at = this.#defects.length - 1; at >= 0; at--) {
      const defect = this.#defects[at] as Defect;
      if (defect.start >= start && defect.start < end) this.#defects.splice(at, 1);
    }
    const words = this.#text.slice(start, end);
    const commented = `<!-- ${withoutIllegal(words).replaceAll(/-(?=-)/g, "- ")} -->`;
    this.#defects.push({
      kind: "before-root",
      start,
      end: lineEnd(this.#text, start, end),
      edits: [{ start, end, text: commented }],
      safe: false,
    });
  }
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[Uu][Tt][Ff]-8\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

function declarationEnd(text: string, start: number, end: number): number {
  if (!text.startsWith("<?xml", start)) return start;
  const close = indexOrEnd(text, "?>", start, end);
  return close < end ? close + 2 : start;
}
