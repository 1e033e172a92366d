// The recovering reader: any text in, a tree and a list of defects out. It never throws, never backtracks over more than
// one tag, and takes time linear in the text.

import { indentAt, indentText, lineEnd } from "../../text/lines.ts";
import { insertion } from "../../text/span.ts";
import type { Lexicon } from "../vocabulary.ts";
import { finish } from "./balance.ts";
import { type BrokenTag, readBrokenTag } from "./broken-tag.ts";
import { CharacterData } from "./character-data.ts";
import { elementNameEnd, skipBlanks } from "./characters.ts";
import { closedName, junkTagEnd, readCloseTag, readSlippedClose } from "./close-tag.ts";
import type { Defect } from "./defect.ts";
import { ElementStack, type LostOpening } from "./element-stack.ts";
import { indexOrEnd, Search } from "./search.ts";
import { readSpacedName } from "./spaced-name.ts";
import { SpecialMarkup } from "./special-markup.ts";
import { readStrictTag } from "./strict-tag.ts";
import type { Tag } from "./surplus-tags.ts";
import { TableWriter, VALUE_END, VALUE_START } from "./table.ts";
import { type Element, rootOf } from "./tree.ts";

export interface XmlDocument {
  /** Undefined when the block holds no element at all. */
  readonly root: Element | undefined;
  /** In the order of their places. */
  readonly defects: readonly Defect[];
}

/** Where a root begins whose opening tag is lost; its name stands there when only the `<` is. */
export interface LostRoot {
  readonly at: number;
  readonly nameAt: number | undefined;
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
const BYTE_ORDER_MARK = 0xfeff;
/** How far a tag looks ahead for the end of its element on its line. */
const SAME_LINE = 400;

export class XmlReader {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #lexicon: Lexicon;
  readonly #defects: Defect[] = [];
  readonly #stack: ElementStack;
  readonly #special: SpecialMarkup;
  readonly #data: CharacterData;
  readonly #table: TableWriter;

  /** Tags that have to be thought in, in the order of their places. */
  readonly #impliedTags: readonly LostOpening[];
  #nextThoughtIn = 0;

  /** @param tags where all tags are noted, when somebody wants them. */
  constructor(text: string, start: number, end: number, lexicon: Lexicon, impliedTags: readonly LostOpening[], tags?: Tag[]) {
    this.#impliedTags = impliedTags;
    this.#table = writerOf(lexicon);
    this.#text = text;
    // XML 1.0, 4.3.3: a byte order mark at the beginning is no part of the document.
    this.#start = start < end && text.charCodeAt(start) === BYTE_ORDER_MARK ? start + 1 : start;
    this.#end = end;
    this.#lexicon = lexicon;
    this.#stack = new ElementStack(text, start, end, this.#table, this.#defects, lexicon.depthOf);
    this.#stack.tags = tags;
    const search = new Search(text, end);
    this.#data = new CharacterData(this.#stack, search);
    this.#special = new SpecialMarkup(this.#stack, this.#data, search, lexicon.root, this.#start);
  }

  read(): XmlDocument {
    const text = this.#text;
    let at = this.#start;
    while (at < this.#end) {
      let less = text.indexOf("<", at);
      if (less < 0 || less > this.#end) less = this.#end;
      if (this.#nextThoughtIn < this.#impliedTags.length) {
        const stop = this.#insertImplied(at, less);
        if (stop >= 0) {
          at = stop;
          continue;
        }
      }
      if (less > at) this.#data.read(at, less);
      if (less === this.#end) break;
      at = this.#markup(less);
    }
    this.#finish();
    // What was taken for something else than it was told to be at first is not told any more.
    this.#data.readIllegal(
      this.#start,
      this.#defects.filter((defect) => !this.#stack.forgotten.has(defect)),
    );
    const defects = this.#stack.forgotten.size > 0 ? this.#defects.filter((defect) => !this.#stack.forgotten.has(defect)) : this.#defects;
    defects.sort((a, b) => a.start - b.start || a.end - b.end);
    return { root: this.#stack.hasRoot ? rootOf(this.#table.finish(text)) : undefined, defects };
  }

  /** The opening tags that are missing, as closing tags have told. */
  get lostOpenings(): readonly LostOpening[] {
    return this.#stack.lostOpenings;
  }

  /** Reads up to the next tag to be thought in, and that; -1 when none stands between two offsets. */
  #insertImplied(from: number, to: number): number {
    const lost = this.#impliedTags[this.#nextThoughtIn] as LostOpening;
    if (lost.at > to) return -1;
    this.#nextThoughtIn++;
    const isRoot = !this.#stack.hasRoot && lost.name === this.#lexicon.root;
    if (lost.at < from || (this.#stack.isOutside && !isRoot)) return -1;
    const { name, at, nameAt, closer } = lost;
    const table = this.#table;
    const attributes = table.attributeCount;
    const nameStop = (nameAt ?? at) + name.length;
    const greater = this.#text.startsWith("&gt;", nameStop) ? [{ start: nameStop, end: nameStop + 4, text: ">" }] : [];
    const stop = nameAt === undefined ? at : (greater[0]?.end ?? readStrictTag(this.#text, nameStop, to, table));
    if (stop < 0 && !isRoot) return -1;
    if (at > from) this.#data.read(from, at);
    if (isRoot) {
      // The rules tell of it that know of the Markdown around it.
      if (stop < 0 || nameAt === undefined) this.#stack.open(table.names.of(name), at, at, attributes, false);
      else this.#open(table.names.of(name), at, stop, attributes);
    } else if (nameAt !== undefined) {
      this.#stack.tagDefect("no-start", name, { start: at, end: stop }, [{ start: at, end: nameAt, text: "<" }, ...greater], nameAt === at);
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
      this.#stack.open(table.names.of(name), at, at, attributes, false);
    }
    return Math.max(stop, at);
  }

  /** What parts a tag that is put before `at` from what it holds, when that goes on over several lines. */
  #lineBreak(at: number, end: number): string {
    const stop = lineEnd(this.#text, at, this.#end);
    if (stop >= end || indentAt(this.#text, at) < 0) return "";
    return `${this.#text.charCodeAt(stop) === 13 ? "\r\n" : "\n"}${indentText(this.#text, at)}`;
  }

  #markup(less: number): number {
    switch (this.#text.charCodeAt(less + 1)) {
      case SLASH:
        return this.#closeTag(less);
      case BANG:
        return this.#special.declaration(less);
      case QUESTION:
        return this.#special.instruction(less);
      default:
        return this.#openTag(less);
    }
  }

  #closeTag(less: number): number {
    const { tags, topName } = this.#stack;
    const end = readCloseTag(this.#stack, less);
    if (tags) this.#note(tags, less, end ?? junkTagEnd(this.#text, less), topName);
    return end ?? this.#data.strayLess(less);
  }

  /** @param name what a close tag without a name closes. */
  #note(tags: Tag[], start: number, end: number, name: string | undefined): void {
    if (end < 0) return;
    const isJunk = junkTagEnd(this.#text, start) >= 0;
    const { spacedClose } = this.#stack;
    const spaced = spacedClose?.start === start ? spacedClose.name : undefined;
    tags.push({ name: spaced ?? closedName(this.#text, start) ?? (isJunk ? undefined : name), closing: true, start, end });
  }

  #openTag(less: number): number {
    const text = this.#text;
    const stop = elementNameEnd(text, less + 1);
    if (stop === less + 1 || stop > this.#end) return this.#spacedTag(less);
    const attributes = this.#table.attributeCount;
    const end = readStrictTag(text, stop, this.#end, this.#table);
    if (end < 0) return this.#spacedName(less, stop) ?? this.#brokenTag(less, stop);
    this.#open(this.#table.names.at(text, less + 1, stop), less, end, attributes);
    return end;
  }

  /** A well-formed tag. */
  #open(name: number, start: number, end: number, attributes: number): void {
    const table = this.#table;
    for (let row = attributes; row < table.attributeCount; row++)
      this.#data.ampersands(table.attribute(row, VALUE_START), table.attribute(row, VALUE_END));
    this.#stack.open(name, start, end, attributes, this.#text.charCodeAt(end - 2) === SLASH);
  }

  /** `< phase name="x">`: a tag only when something speaks for it; otherwise a `<` in text. */
  #spacedTag(less: number): number {
    const text = this.#text;
    const { tags, topName } = this.#stack;
    const slip = readSlippedClose(this.#stack, less);
    if (slip !== undefined) {
      if (tags) this.#note(tags, less, slip, topName);
      return slip;
    }
    let from = less + 1;
    while (from < this.#end && text.charCodeAt(from) === 32 && from - less < 4) from++;
    const stop = elementNameEnd(text, from);
    if (from === less + 1 || stop === from || stop > this.#end) return this.#data.strayLess(less);
    const name = text.slice(from, stop);
    const attributes = this.#table.attributeCount;
    const end = readStrictTag(text, stop, this.#end, this.#table);
    if (end < 0 || !this.#stack.closesLater(name, less)) {
      this.#table.truncateAttributes(attributes);
      return this.#data.strayLess(less);
    }
    this.#stack.tagDefect("space-first", name, { start: less, end: stop }, [{ start: less + 1, end: from, text: "" }], true);
    this.#open(this.#table.names.of(name), less, end, attributes);
    return end;
  }

  /** `<trigger conditions>`: the name of an element that is known, or closed, with its words joined; undefined for anything else. */
  #spacedName(less: number, firstStop: number): number | undefined {
    const text = this.#text;
    const spaced = readSpacedName(text, less + 1, firstStop, this.#end);
    if (!spaced) return undefined;
    const { name, stop, edits } = spaced;
    const speaksForIt = indentAt(text, less) >= 0 ? this.#lexicon.depthOf.has(name) || this.#stack.closesLater(name, less) : false;
    if (!speaksForIt && !closesInLine(text, name, stop, this.#end)) return undefined;
    const attributes = this.#table.attributeCount;
    const end = readStrictTag(text, stop, this.#end, this.#table);
    if (end < 0) return undefined;
    this.#stack.tagDefect("spaced-name", name, { start: less + 1, end: stop }, edits, true);
    this.#open(this.#table.names.of(name), less, end, attributes);
    if (text.charCodeAt(end - 2) !== SLASH) this.#stack.spacedNames.set(this.#stack.top as number, edits);
    return end;
  }

  #brokenTag(less: number, nameStop: number): number {
    const stop = this.#gluedStop(less, nameStop);
    const name = this.#text.slice(less + 1, stop);
    const tag = readBrokenTag(this.#text, less, stop, this.#end);
    const known = this.#lexicon.depthOf.has(name);
    const closes = this.#stack.closesLater(name, less);
    const described = tag.attributes.some(({ value }) => value.end > value.start);
    const meant = tag.wordy ? closes || (known && tag.terminated && described) : tag.terminated || known || closes;
    if (!meant) return this.#data.strayLess(less);
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
    this.#stack.open(table.names.of(name), less, tag.end, attributes, tag.selfClosing);
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

  #finish(): void {
    if (this.#stack.hasRoot) {
      this.#data.tellPrologue();
      finish(this.#stack);
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
}

/** Whether an element of a name is closed on the line, whatever joins the words of the name there. */
function closesInLine(text: string, name: string, from: number, end: number): boolean {
  const line = text.slice(from, Math.min(lineEnd(text, from, end), from + SAME_LINE));
  const close = line.indexOf("</");
  return (
    close >= 0 &&
    line
      .slice(close)
      .replaceAll(/[ \t]+/g, "_")
      .includes(`</${name}>`)
  );
}

function declarationEnd(text: string, start: number, end: number): number {
  if (!text.startsWith("<?xml", start)) return start;
  const close = indexOrEnd(text, "?>", start, end);
  return close < end ? close + 2 : start;
}
