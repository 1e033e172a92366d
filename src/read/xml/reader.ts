// The recovering reader: any text in, a tree and a list of defects out. It never throws, never backtracks over more than
// one tag, and takes time linear in the text.
import { indentAt, indentText, lineEnd } from "../../text/lines.ts";
import { type Edit, insertion, type Span } from "../../text/span.ts";
import { type Lexicon, lexiconOf, type Vocabulary } from "../vocabulary.ts";
import { Balance, type LostOpening } from "./balance.ts";
import { type BrokenTag, readBrokenTag } from "./broken-tag.ts";
import { CharacterData } from "./character-data.ts";
import { elementNameEnd, nameEnd, skipBlanks, trimEnd, withoutIllegal } from "./characters.ts";
import type { Defect, TagProblem } from "./defect.ts";
import { indexOrEnd, Search } from "./search.ts";
import { readStrictTag } from "./strict-tag.ts";
import { CDATA, COMMENT, INSTRUCTION, TableWriter, VALUE_END, VALUE_START } from "./table.ts";
import { type Element, rootOf } from "./tree.ts";

export interface XmlDocument {
  /** Undefined when the block holds no element at all. */
  readonly root: Element | undefined;
  /** In the order of their places. */
  readonly defects: readonly Defect[];
}

/** Where a root begins whose opening tag is lost; its name stands there when only the `<` is. */
interface LostRoot {
  readonly at: number;
  readonly nameAt: number | undefined;
}

/** Reads the block of `text` from `start` to `end` (UTF-16 offsets) as one XML document. Total: no input throws. */
export function readXml(text: string, start: number, end: number, vocabulary: Vocabulary, lostRoot?: LostRoot): XmlDocument {
  // Cut at the end, so that no look ahead can see what follows the block.
  const block = end < text.length ? text.slice(0, end) : text;
  const lexicon = lexiconOf(vocabulary);
  const root = lostRoot ? [{ ...lostRoot, name: lexicon.root, closer: { start: end, end } }] : [];
  const reader = new XmlReader(block, start, end, lexicon, root);
  const document = reader.read();
  const { lostOpenings } = reader;
  if (lostOpenings.length === 0) return document;
  // A closing tag tells too late where its opening tag was lost: once that is known, the block is read anew.
  const inOrder = [...root, ...lostOpenings.toSorted((a, b) => a.at - b.at)];
  return new XmlReader(block, start, end, lexicon, inOrder).read();
}

/** Used again for each block: readers never work side by side, and what they hand out is a copy. */
const writers = new WeakMap<Lexicon, TableWriter>();

function writerOf(lexicon: Lexicon): TableWriter {
  let writer = writers.get(lexicon);
  if (!writer) {
    writer = new TableWriter([...lexicon.depthOf.keys(), ...lexicon.attributeNames]);
    writers.set(lexicon, writer);
  }
  writer.reset();
  return writer;
}

const BANG = 33;
const SLASH = 47;
const QUESTION = 63;
const EQUALS = 61;
const GREATER = 62;
const BYTE_ORDER_MARK = 0xfeff;

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
  readonly #table: TableWriter;

  /** Tags that have to be thought in, in the order of their places. */
  readonly #thoughtIn: readonly LostOpening[];
  #nextThoughtIn = 0;

  constructor(text: string, start: number, end: number, lexicon: Lexicon, thoughtIn: readonly LostOpening[]) {
    this.#thoughtIn = thoughtIn;
    this.#table = writerOf(lexicon);
    this.#text = text;
    // XML 1.0, 4.3.3: a byte order mark at the beginning is no part of the document.
    this.#start = start < end && text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
    this.#end = end;
    this.#lexicon = lexicon;
    this.#balance = new Balance(text, start, end, this.#table, this.#defects, lexicon.depthOf);
    this.#search = new Search(text, end);
    this.#data = new CharacterData(text, end, this.#search, this.#defects);
  }

  read(): XmlDocument {
    const text = this.#text;
    let at = this.#start;
    while (at < this.#end) {
      let less = text.indexOf("<", at);
      if (less < 0 || less > this.#end) less = this.#end;
      if (this.#nextThoughtIn < this.#thoughtIn.length) {
        const stop = this.#thinkIn(at, less);
        if (stop >= 0) {
          at = stop;
          continue;
        }
      }
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
    return { root: this.#balance.hasRoot ? rootOf(this.#table.finish(text)) : undefined, defects };
  }

  /** The opening tags that are missing, as closing tags have told. */
  get lostOpenings(): readonly LostOpening[] {
    return this.#balance.lostOpenings;
  }

  /** Reads up to the next tag to be thought in, and that; -1 when none stands between two offsets. */
  #thinkIn(from: number, to: number): number {
    const lost = this.#thoughtIn[this.#nextThoughtIn] as LostOpening;
    if (lost.at > to) return -1;
    this.#nextThoughtIn++;
    const isRoot = !this.#balance.hasRoot && lost.name === this.#lexicon.root;
    if (lost.at < from || (this.#balance.isOutside && !isRoot)) return -1;
    const { name, at, nameAt, closer } = lost;
    const table = this.#table;
    const attributes = table.attributeCount;
    const nameStop = (nameAt ?? at) + name.length;
    const greater = this.#text.startsWith("&gt;", nameStop) ? [{ start: nameStop, end: nameStop + 4, text: ">" }] : [];
    const stop = nameAt === undefined ? at : (greater[0]?.end ?? readStrictTag(this.#text, nameStop, to, table));
    if (stop < 0 && !isRoot) return -1;
    if (at > from) this.#characters(from, at);
    if (isRoot) {
      // The rules tell of it that know of the Markdown around it.
      if (stop < 0 || nameAt === undefined) this.#balance.open(table.names.of(name), at, at, attributes, false);
      else this.#open(table.names.of(name), at, stop, attributes);
    } else if (nameAt !== undefined) {
      this.#tagDefect("no-start", name, { start: at, end: stop }, [{ start: at, end: nameAt, text: "<" }, ...greater], nameAt === at);
      this.#open(table.names.of(name), at, stop, attributes);
    } else {
      const edits = [insertion(at, `<${name}>${this.#lineBreak(at, closer.start)}`)];
      this.#defects.push({
        kind: "unopened",
        element: name,
        previous: undefined,
        opening: at,
        ...closer,
        edits,
        safe: !this.#lexicon.described.has(name),
      });
      this.#balance.open(table.names.of(name), at, at, attributes, false);
    }
    return Math.max(stop, at);
  }

  /** What parts a tag that is put before `at` from what it holds, when that goes on over several lines. */
  #lineBreak(at: number, end: number): string {
    const stop = lineEnd(this.#text, at, this.#end);
    if (stop >= end || indentAt(this.#text, at) < 0) return "";
    return `${this.#text.charCodeAt(stop) === 13 ? "\r\n" : "\n"}${indentText(this.#text, at)}`;
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
    if (this.#balance.hasRoot) this.#balance.reopen({ start, end: lineEnd(this.#text, start, end) }, undefined);
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
    const attributes = this.#table.attributeCount;
    const end = readStrictTag(text, stop, this.#end, this.#table);
    if (end < 0) return this.#brokenTag(less, stop);
    this.#open(this.#table.names.at(text, less + 1, stop), less, end, attributes);
    return end;
  }

  /** A well-formed tag. */
  #open(name: number, start: number, end: number, attributes: number): void {
    const table = this.#table;
    for (let row = attributes; row < table.attributeCount; row++)
      this.#data.ampersands(table.attribute(row, VALUE_START), table.attribute(row, VALUE_END));
    this.#balance.open(name, start, end, attributes, this.#text.charCodeAt(end - 2) === SLASH);
  }

  /** `< phase name="x">`: a tag only when something speaks for it; otherwise a `<` in text. */
  #spacedTag(less: number): number {
    const text = this.#text;
    const slip = this.#slippedClose(less);
    if (slip !== undefined) return slip;
    let from = less + 1;
    while (from < this.#end && text.charCodeAt(from) === 32 && from - less < 4) from++;
    const stop = elementNameEnd(text, from);
    if (from === less + 1 || stop === from || stop > this.#end) return this.#strayLess(less);
    const name = text.slice(from, stop);
    const attributes = this.#table.attributeCount;
    const end = readStrictTag(text, stop, this.#end, this.#table);
    if (end < 0 || !this.#balance.closesLater(name, less)) {
      this.#table.truncateAttributes(attributes);
      return this.#strayLess(less);
    }
    this.#tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 1, end: from, text: "" }], true);
    this.#open(this.#table.names.of(name), less, end, attributes);
    return end;
  }

  #brokenTag(less: number, nameStop: number): number {
    const stop = this.#gluedStop(less, nameStop);
    const name = this.#text.slice(less + 1, stop);
    const tag = readBrokenTag(this.#text, less, stop, this.#end);
    const known = this.#lexicon.depthOf.has(name);
    const closes = this.#balance.closesLater(name, less);
    const described = tag.attributes.some(({ value }) => value.end > value.start);
    const meant = tag.wordy ? closes || (known && tag.terminated && described) : tag.terminated || known || closes;
    if (!meant) return this.#strayLess(less);
    this.#openBroken(name, less, tag);
    return tag.end;
  }

  #openBroken(name: string, less: number, tag: BrokenTag): void {
    for (const problem of tag.problems) this.#defects.push(problem);
    const table = this.#table;
    const attributes = table.attributeCount;
    for (const { name: attribute, start, end, value, rewritten } of tag.attributes) {
      // A value that is put between quotes has its references mended in the same edit.
      if (!rewritten) this.#data.ampersands(value.start, value.end);
      table.addAttribute(table.names.of(attribute), start, value.start, value.end, end);
    }
    this.#balance.open(table.names.of(name), less, tag.end, attributes, tag.selfClosing);
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
    // Nearly every close tag is the innermost element's, and nothing is wrong with it.
    const right = this.#balance.endOfTopName(less + 2);
    if (right >= 0 && right < this.#end && text.charCodeAt(right) === GREATER) {
      this.#balance.closeDefects = noDefects;
      this.#balance.closeTop(less, right + 1);
      return right + 1;
    }
    this.#balance.closeDefects = [];
    const from = skipBlanks(text, less + 2, this.#end);
    const stop = elementNameEnd(text, from);
    if (stop === from || stop > this.#end) return this.#slippedClose(less) ?? this.#namelessClose(less, from);
    const name = text.slice(from, stop);
    if (from > less + 2)
      this.#tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 2, end: from, text: "" }], true, true);
    const end = this.#closeTagEnd(less, name, stop);
    if (this.#balance.topName === name) this.#balance.closeTop(less, end);
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

  /** `<//x>`, `<\\x>`, `< /x>`: a closing tag where the element is open; undefined for anything else. */
  #slippedClose(less: number): number | undefined {
    const text = this.#text;
    slipped.lastIndex = less;
    const from = slipped.test(text) ? slipped.lastIndex : this.#end;
    const stop = elementNameEnd(text, from);
    if (stop === from || stop >= this.#end || text.charCodeAt(stop) !== GREATER) return undefined;
    const name = text.slice(from, stop);
    if (!this.#balance.isOpen(name)) return undefined;
    this.#balance.closeDefects = [];
    this.#tagDefect("bad-slash", name, { start: less, end: from }, [{ start: less, end: from, text: "</" }], true, true);
    if (this.#balance.topName === name) this.#balance.closeTop(less, stop + 1);
    else this.#balance.mismatch(name, less, stop + 1, { start: from, end: stop });
    return stop + 1;
  }

  #namelessClose(less: number, from: number): number {
    const name = this.#balance.topName;
    if (this.#text.charCodeAt(from) !== GREATER || from >= this.#end || name === undefined) return this.#strayLess(less);
    this.#tagDefect("no-name", name, { start: less, end: from + 1 }, [{ start: less + 2, end: from, text: name }], true, true);
    this.#balance.closeTop(less, from + 1);
    return from + 1;
  }

  #tagDefect(problem: TagProblem, element: string, span: Span, edits: Edit[], safe: boolean, closing = false): void {
    const found = this.#text.slice(span.start, span.end);
    const defect: Defect = { kind: "tag", problem, element, attributes: [], found, closing, start: span.start, end: span.end, edits, safe };
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
    const line = lineEnd(text, from, this.#end);
    // Where the root begins on the same line, no more than the sign is taken for the comment.
    const beforeRoot = !closed && !this.#balance.hasRoot && text.slice(from, line).includes(`<${this.#lexicon.root} `);
    const stop = closed ? found : beforeRoot ? from : trimEnd(text, from, line);
    const end = closed ? found + 3 : stop;
    const body = text.slice(from, stop);
    const hyphens = [...body.matchAll(/-(?=-)|-$/g)].map((match) => insertion(from + match.index + 1, " "));
    if (!closed)
      this.#defects.push({ kind: "comment-open", start: less, end: from, edits: [...hyphens, insertion(end, "-->")], safe: false });
    else if (hyphens.length > 0) {
      const first = (hyphens[0] as Edit).start - 1;
      this.#defects.push({ kind: "comment-hyphens", start: first, end: first + 2, edits: hyphens, safe: true });
    }
    this.#balance.addOpaque(COMMENT, less, end);
    return end;
  }

  #cdata(less: number): number {
    const from = less + "<![CDATA[".length;
    if (from > this.#end) return this.#strayLess(less);
    if (this.#balance.isOutside) {
      if (!this.#balance.hasRoot) return this.#strayLess(less);
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
    this.#balance.addOpaque(CDATA, less, stop);
    return stop;
  }

  #doctype(less: number): number {
    const text = this.#text;
    if (!this.#balance.isOutside || this.#balance.hasRoot) return this.#strayLess(less);
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
    this.#balance.addOpaque(INSTRUCTION, less, end);
    return end;
  }

  #finish(): void {
    if (this.#balance.hasRoot) {
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

const slipped = /<[ \t]{0,3}(?:\/{1,3}|\\{1,3})[ \t]{0,3}/y;

/** Shared by the tags that nothing is wrong with: nobody adds to it. */
const noDefects: Defect[] = [];

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[Uu][Tt][Ff]-8\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

function declarationEnd(text: string, start: number, end: number): number {
  if (!text.startsWith("<?xml", start)) return start;
  const close = indexOrEnd(text, "?>", start, end);
  return close < end ? close + 2 : start;
}
