// The balance of a block: which elements are open, where one that was never closed has to end, and what a close tag that
// is not the innermost element's was meant to be.

import { indentAt, indentText, lineEnd } from "../../text/lines.ts";
import { nearest } from "../../text/nearest.ts";
import { type Edit, insertion, type Span } from "../../text/span.ts";
import { attributeValue, isBlank, skipBlanks, trimEnd, withoutTrailing } from "./characters.ts";
import type { Defect } from "./defect.ts";
import { type Declaration, type NamespacedTag, Namespaces } from "./namespaces.ts";
import {
  ATTRIBUTE_COUNT,
  ATTRIBUTE_END,
  ATTRIBUTE_START,
  ATTRIBUTES,
  CONTENT_END,
  CONTENT_START,
  CUT_OFF,
  END,
  FIRST,
  LAST,
  NAME,
  NEXT,
  PREVIOUS,
  START,
  type TableWriter,
  VALUE_END,
  VALUE_START,
} from "./table.ts";
import type { Attribute } from "./tree.ts";

/** Content found behind the root's close tag: the root was opened again for it. */
interface Reopening {
  readonly early: Span;
  readonly content: Span;
  readonly element: string | undefined;
  again: Span | undefined;
}

const LESS = 60;
const GREATER = 62;
/** The root's row. */
const ROOT = 0;
/** How far back a close tag looks for the opening tag of its own line. */
const SAME_LINE = 400;
/** Parents to which the children of an unclosed element are handed up at most, so that the work stays linear. */
const HANDED_UP = 64;

/** An opening tag that isn't there, or lacks its `<`: where it belongs, and the closing tag that tells of it. */
export interface LostOpening {
  readonly name: string;
  readonly at: number;
  /** Where its name stands, when only the `<` is lost or escaped. */
  readonly nameAt: number | undefined;
  readonly closer: Span;
}

export class Balance {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #table: TableWriter;
  readonly #defects: Defect[];
  readonly #depthOf: ReadonlyMap<string, number>;
  /** The rows of the open elements, innermost last. */
  readonly #stack: number[] = [];
  #hasRoot = false;
  readonly #reopenings: Reopening[] = [];
  #lastClosed: Span | undefined;
  /** The last element of a name, by its number, when it closes itself. */
  readonly #selfClosed = new Map<number, { row: number; parent: number }>();
  /** Opening tags that have turned out to be missing, by closing tags. */
  readonly lostOpenings: LostOpening[] = [];
  #unopenedEnd = 0;
  #closeTags: Map<string, number> | undefined;
  #openNames: Map<string, number> | undefined;
  readonly #namespaces = new Namespaces();
  /** The prefixes that an element declares, by its row. */
  readonly #declared = new Map<number, readonly Declaration[]>();
  /** What is wrong with the close tag at hand, and with the one that closed the root. */
  closeDefects: Defect[] = [];
  #rootCloseDefects: Defect[] = [];
  /** Defects of close tags that go as a whole. */
  readonly forgotten = new Set<Defect>();

  /**
   * @param table where the nodes are written.
   * @param defects where defects are added, in no order.
   * @param depthOf how deep an element of a known name belongs.
   */
  constructor(text: string, start: number, end: number, table: TableWriter, defects: Defect[], depthOf: ReadonlyMap<string, number>) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#table = table;
    this.#defects = defects;
    this.#depthOf = depthOf;
  }

  /** The root has begun; its row is 0. */
  get hasRoot(): boolean {
    return this.#hasRoot;
  }

  /** The name of the innermost open element. */
  get topName(): string | undefined {
    const top = this.#stack.at(-1);
    return top === undefined ? undefined : this.#table.nameOf(top);
  }

  /** The offset behind the innermost open element's name where it stands at `start`; -1 where it doesn't. */
  endOfTopName(start: number): number {
    const name = this.topName;
    return name !== undefined && this.#text.startsWith(name, start) ? start + name.length : -1;
  }

  /** Nothing is open: the root hasn't begun, or has ended. */
  get isOutside(): boolean {
    return this.#stack.length === 0;
  }

  /**
   * @param name its number.
   * @param attributes the row of its first attribute; all that follow in the table are its own.
   */
  open(name: number, start: number, end: number, attributes: number, selfClosing: boolean): void {
    if (this.#hasRoot && this.#stack.length === 0) this.reopen({ start, end }, this.#table.names.name(name));
    const row = this.#table.addNode(name, this.#stack.at(-1) ?? -1, start, end, end, attributes);
    this.#hasRoot = true;
    const declared = this.#isNamespaced(row, name, attributes) ? this.#namespaces.enter(this.#tag(row), this.#defects) : none;
    if (declared.length > 0) this.#declared.set(row, declared);
    if (selfClosing) {
      this.#namespaces.leave(declared);
      this.#selfClosed.set(name, { row, parent: this.#stack.at(-1) ?? -1 });
      return;
    }
    if (this.#selfClosed.size > 0) this.#selfClosed.delete(name);
    this.#stack.push(row);
    if (this.#openNames) count(this.#openNames, this.#table.nameOf(row), 1);
  }

  /** Whether namespaces have anything to say of a tag, which of most they haven't. */
  #isNamespaced(row: number, name: number, attributes: number): boolean {
    const { names } = this.#table;
    if (names.isNamespaced(name)) return true;
    const end = attributes + this.#table.get(row, ATTRIBUTE_COUNT);
    for (let at = attributes; at < end; at++) if (names.isNamespaced(this.#table.attribute(at, NAME))) return true;
    return false;
  }

  #tag(row: number): NamespacedTag {
    return { name: this.#table.nameOf(row), start: this.#table.get(row, START), attributes: this.#attributesOf(row) };
  }

  #attributesOf(row: number): Attribute[] {
    const table = this.#table;
    const first = table.get(row, ATTRIBUTES);
    return Array.from({ length: table.get(row, ATTRIBUTE_COUNT) }, (_, index) => {
      const at = first + index;
      const [start, end] = [table.attribute(at, VALUE_START), table.attribute(at, VALUE_END)];
      return {
        name: table.names.name(table.attribute(at, NAME)),
        start: table.attribute(at, ATTRIBUTE_START),
        end: table.attribute(at, ATTRIBUTE_END),
        value: { value: attributeValue(this.#text.slice(start, end)), start, end },
      };
    });
  }

  /** @param kind what stands for the name of such a node. */
  addOpaque(kind: number, start: number, end: number): void {
    const top = this.#stack.at(-1);
    if (top !== undefined) this.#table.addNode(kind, top, start, end, end, this.#table.attributeCount);
  }

  reopen(content: Span, element: string | undefined): void {
    const table = this.#table;
    const end = table.get(ROOT, END);
    const selfClosed = table.get(ROOT, CONTENT_START) === end;
    const early = selfClosed ? { start: end - 2, end: end - 1 } : { start: table.get(ROOT, CONTENT_END), end };
    // Whatever else is wrong with a close tag that has to go is gone with it.
    for (const defect of this.#rootCloseDefects) this.forgotten.add(defect);
    this.#reopenings.push({ early, content, element, again: undefined });
    this.#stack.push(ROOT);
    this.#namespaces.reenter(this.#declarations(ROOT));
  }

  #declarations(row: number): readonly Declaration[] {
    return this.#declared.get(row) ?? none;
  }

  /** Closes the innermost open element: its content ends at `contentEnd`, all of it at `end`. */
  #pop(contentEnd: number, end: number): void {
    const row = this.#stack.pop() as number;
    if (this.#declared.size > 0) this.#namespaces.leave(this.#declarations(row));
    this.#table.set(row, CONTENT_END, contentEnd);
    this.#table.set(row, END, end);
    if (this.#openNames) count(this.#openNames, this.#table.nameOf(row), -1);
  }

  closeTop(start: number, end: number): void {
    if (this.#stack.length === 1) {
      this.#rootCloseDefects = this.closeDefects;
      const reopening = this.#reopenings.at(-1);
      if (reopening && !reopening.again) reopening.again = { start, end };
    }
    this.#lastClosed = { start: this.#table.get(this.#stack.at(-1) as number, START), end };
    this.#pop(start, end);
  }

  /** Closes the innermost open element by another tag than the one at hand. */
  #closeAside(start: number, end: number): void {
    const own = this.closeDefects;
    this.closeDefects = [];
    this.closeTop(start, end);
    this.closeDefects = own;
  }

  /** A close tag that isn't the innermost element's. */
  mismatch(name: string, start: number, end: number, nameSpan: Span): void {
    const top = this.#stack.at(-1);
    const open = this.isOpen(name);
    if (!open && this.#closesSelfClosed(name, start, end)) return;
    if (top !== undefined && (open ? this.#closesTopInstead(name, top, start) : this.#misnames(name, top, start))) {
      this.#misnamed(top, name, start, end, nameSpan);
      return;
    }
    // The root's close tag comes again: this one is too early, and what is open here goes on.
    const early = open && name === this.#table.nameOf(ROOT) && this.#stack.length > 1 && this.#lastClose(name) > start;
    if (open && !early) {
      for (let handed = 0; this.topName !== name; handed++)
        if (!this.#closedByOpener() && !(handed < HANDED_UP && (this.#closedBySelfClosing() || this.#openedTwice())))
          this.#unclosed(start, handed < HANDED_UP);
      this.closeTop(start, end);
      return;
    }
    // What stands behind the root's end is junk, and tells of nothing that was lost.
    const opening = early || this.#reopenings.length > 0 ? undefined : this.#lostOpening(name, start);
    if (opening) this.lostOpenings.push({ name, ...opening, closer: { start, end } });
    this.#unopenedEnd = end;
    for (const defect of this.closeDefects) this.forgotten.add(defect);
    this.#defects.push({
      kind: "unopened",
      element: name,
      previous: this.#previousClosed(name),
      opening: undefined,
      start,
      end,
      edits: [this.remove({ start, end })],
      safe: !early && this.#isDoubled(name, start),
    });
  }

  /** The tag stands right behind the end of an element of its name; anywhere else, an opening tag may be what was lost. */
  #isDoubled(name: string, start: number): boolean {
    const last = this.#previousClosed(name);
    return last !== undefined && this.#text.slice(last.end, start).trim() === "";
  }

  /** The tag closes an element that has closed itself: what lies between is its content. */
  #closesSelfClosed(name: string, start: number, end: number): boolean {
    if (this.#selfClosed.size === 0) return false;
    const table = this.#table;
    const id = table.names.of(name);
    const found = this.#selfClosed.get(id);
    // What it holds may need the prefixes that it declares.
    if (!found || found.parent !== this.#stack.at(-1) || this.#declared.has(found.row)) return false;
    const { row, parent } = found;
    const slash = table.get(row, END) - 2;
    this.#selfClosed.delete(id);
    table.moveChildren(parent, table.get(row, NEXT), row);
    table.set(row, CONTENT_END, start);
    table.set(row, END, end);
    this.#lastClosed = { start: table.get(row, START), end };
    this.#defects.push({
      kind: "self-closed",
      element: name,
      closer: { start, end },
      start: slash,
      end: slash + 1,
      edits: [{ start: slash, end: slash + 1, text: "" }],
      safe: true,
    });
    return true;
  }

  /** The innermost element was never meant to be one: its opening tag lacks the `/` that makes it close the one around it. */
  #closedByOpener(): boolean {
    const table = this.#table;
    const [outer, parent, row] = [this.#stack.at(-3), this.#stack.at(-2), this.#stack.at(-1) as number];
    if (parent === undefined || table.get(row, NAME) !== table.get(parent, NAME) || !this.#isMeantToClose(row, parent, outer)) return false;
    const span = { start: table.get(row, START), end: table.get(row, CONTENT_START) };
    const first = table.get(row, FIRST);
    this.#stack.pop();
    const element = table.nameOf(parent);
    if (this.#openNames) count(this.#openNames, element, -1);
    table.dissolveLast(parent);
    if (outer !== undefined) table.moveChildren(parent, first, outer);
    const opener = { start: table.get(parent, START), end: table.get(parent, CONTENT_START) };
    this.#defects.push({ kind: "unslashed", element, opener, ...span, edits: [insertion(span.start + 1, "/")], safe: true });
    this.#closeAside(span.start, span.end);
    return true;
  }

  /** `<x/>` stands where the innermost element's closing tag belongs. */
  #closedBySelfClosing(): boolean {
    const table = this.#table;
    const [parent, row] = [this.#stack.at(-2), this.#stack.at(-1) as number];
    const name = table.get(row, NAME);
    if (this.#declared.has(row) || table.names.isNamespaced(name)) return false;
    let child = table.get(row, FIRST);
    while (child >= 0 && !(table.get(child, NAME) === name && this.#isBareAndClosed(child))) child = table.get(child, NEXT);
    if (child < 0 || (!this.#depthOf.has(table.nameOf(row)) && indentAt(this.#text, table.get(child, START)) < 0)) return false;
    const [start, end] = [table.get(child, START), table.get(child, END)];
    if (parent === undefined && skipBlanks(this.#text, end, this.#end) < this.#end) return false;
    if (parent !== undefined) table.moveChildren(row, table.get(child, NEXT), parent);
    table.dissolveLast(row);
    const opener = { start: table.get(row, START), end: table.get(row, CONTENT_START) };
    const edits = [insertion(start + 1, "/"), { start: end - 2, end: end - 1, text: "" }];
    this.#defects.push({ kind: "unslashed", element: table.nameOf(row), opener, start, end, edits, safe: true });
    this.#closeAside(start, end);
    return true;
  }

  /** A tag without attributes that closes itself. */
  #isBareAndClosed(row: number): boolean {
    const table = this.#table;
    const end = table.get(row, END);
    return table.get(row, CONTENT_START) === end && table.get(row, ATTRIBUTE_COUNT) === 0 && this.#text.endsWith("/>", end);
  }

  /** The innermost element's opening tag appears twice, and only one of them is closed. */
  #openedTwice(): boolean {
    const table = this.#table;
    const [parent, row] = [this.#stack.at(-2), this.#stack.at(-1) as number];
    const child = table.get(row, FIRST);
    if (parent === undefined || child < 0 || table.get(child, NAME) !== table.get(row, NAME)) return false;
    const span = { start: table.get(row, START), end: table.get(row, CONTENT_START) };
    const again = { start: table.get(child, START), end: table.get(child, CONTENT_START) };
    if (again.end - again.start !== span.end - span.start || skipBlanks(this.#text, span.end, again.start) < again.start) return false;
    const tag = this.#text.slice(span.start, span.end);
    if (
      !plainTag.test(tag) ||
      table.get(row, ATTRIBUTE_COUNT) !== tag.split('="').length - 1 ||
      tag !== this.#text.slice(again.start, again.end)
    )
      return false;
    const element = table.nameOf(row);
    this.#pop(span.end, span.end);
    table.dissolveLast(parent);
    this.#defects.push({ kind: "opened-twice", element, again, ...span, edits: [this.remove(span)], safe: true });
    return true;
  }

  #isMeantToClose(row: number, parent: number, outer: number | undefined): boolean {
    const table = this.#table;
    const contentStart = table.get(row, CONTENT_START);
    // The edit of a tag with a prefix may declare it there, which a closing tag can't.
    if (table.names.isNamespaced(table.get(row, NAME))) return false;
    if (table.get(row, ATTRIBUTE_COUNT) > 0 || contentStart === table.get(row, START) || this.#declared.has(parent)) return false;
    const next = skipBlanks(this.#text, contentStart, this.#end);
    if (next < this.#end && this.#text.charCodeAt(next) !== LESS) return false;
    const child = table.get(row, FIRST);
    if (outer === undefined) return child < 0 && next >= this.#end;
    const depth = this.#depthOf.get(table.nameOf(row));
    const indent = indentAt(this.#text, table.get(parent, START));
    const own = indentAt(this.#text, table.get(row, START));
    if (depth === undefined && own >= 0 && own !== indent) return false;
    if (child < 0) return true;
    if (table.get(child, NAME) < 0) return false;
    const childDepth = this.#depthOf.get(table.nameOf(child));
    if (depth !== undefined && childDepth !== undefined) return childDepth <= depth;
    const childIndent = indentAt(this.#text, table.get(child, START));
    return childIndent >= 0 && childIndent <= indent;
  }

  /** Where the opening tag of a known element belongs whose closing tag stands at `start`. */
  #lostOpening(name: string, start: number): Pick<LostOpening, "at" | "nameAt"> | undefined {
    const table = this.#table;
    const top = this.#stack.at(-1);
    const depth = this.#depthOf.get(name);
    if (top === undefined || depth === undefined || this.#depthOf.get(table.nameOf(top)) !== depth - 1) return undefined;
    // Its content are the elements before that belong deeper, and the text in front of them.
    let child = table.get(top, LAST);
    let limit = start;
    for (let steps = 0; child >= 0 && !this.#isAtMost(child, depth); steps++) {
      if (steps === HANDED_UP) return undefined;
      limit = table.get(child, START);
      child = table.get(child, PREVIOUS);
    }
    const from = Math.max(child < 0 ? table.get(top, CONTENT_START) : table.get(child, END), this.#unopenedEnd);
    if (from > limit) return undefined;
    const words = this.#text.slice(from, limit);
    const written = new RegExp(`(?<![^\\s>])(&lt;)?${inPattern(name)}(?:(?:[ \\t][^<>]*)?>|&gt;)`).exec(words);
    if (written) return { at: from + written.index, nameAt: from + written.index + (written[1]?.length ?? 0) };
    const at = skipBlanks(this.#text, from, limit);
    return at < start && isBlank(this.#text.charCodeAt(at - 1)) ? { at, nameAt: undefined } : undefined;
  }

  #isAtMost(child: number, depth: number): boolean {
    return this.#table.get(child, NAME) >= 0 && (this.#depthOf.get(this.#table.nameOf(child)) ?? Number.POSITIVE_INFINITY) <= depth;
  }

  /** An ancestor has this name, but the tag stands where the innermost element's belongs, and the ancestor's is still to come. */
  #closesTopInstead(name: string, top: number, at: number): boolean {
    const indent = indentAt(this.#text, at);
    if (indent < 0 || indent !== indentAt(this.#text, this.#table.get(top, START)) || this.#lastClose(name) <= at) return false;
    const owner = this.#stack.findLast((row) => this.#table.nameOf(row) === name) as number;
    return indentAt(this.#text, this.#table.get(owner, START)) !== indent;
  }

  #misnames(name: string, top: number, at: number): boolean {
    const table = this.#table;
    if (isSlip(name, table.nameOf(top))) return true;
    if (top === ROOT) return false;
    const contentStart = table.get(top, CONTENT_START);
    const sameLine = at - contentStart <= SAME_LINE && !this.#text.slice(contentStart, at).includes("\n");
    if (sameLine && table.get(top, FIRST) < 0) return true;
    const indent = indentAt(this.#text, at);
    return indent >= 0 && indent === indentAt(this.#text, table.get(top, START)) && this.#lastClose(table.nameOf(top)) < at;
  }

  #misnamed(top: number, found: string, start: number, end: number, nameSpan: Span): void {
    const table = this.#table;
    const name = table.nameOf(top);
    const openerWrong = this.#depthOf.has(found) && !this.#depthOf.has(name);
    const opener = { start: table.get(top, START), end: table.get(top, CONTENT_START) };
    const nameStart = this.#text.indexOf(name, opener.start + 1);
    const edit = openerWrong ? { start: nameStart, end: nameStart + name.length, text: found } : { ...nameSpan, text: name };
    const at = openerWrong ? opener : { start, end };
    const defect: Defect = {
      kind: "misnamed",
      element: name,
      found,
      opener: openerWrong ? { start, end } : opener,
      openerWrong,
      ...at,
      edits: [edit],
      safe: isSlip(found, name),
    };
    this.#defects.push(defect);
    if (!openerWrong) this.closeDefects.push(defect);
    this.closeTop(start, end);
    if (openerWrong) table.set(top, NAME, table.names.of(found));
  }

  #previousClosed(name: string): Span | undefined {
    const last = this.#lastClosed;
    return last && this.#text.startsWith(`<${name}`, last.start) ? last : undefined;
  }

  /** Takes a tag away; without it, `]]` and `>` must not meet. */
  remove({ start, end }: Span): Edit {
    return { start, end, text: this.#text.charCodeAt(start - 1) === 93 ? " " : "" };
  }

  /** Ends the innermost element where its close tag was due, at the latest at `limit`. */
  #unclosed(limit: number, handUp: boolean): void {
    const table = this.#table;
    const row = this.#stack.at(-1) as number;
    const parent = this.#stack.at(-2);
    const element = table.nameOf(row);
    const contentStart = table.get(row, CONTENT_START);
    const span = { start: table.get(row, START), end: contentStart };
    if (parent !== undefined && this.#isInline(row)) {
      // Its tag is most likely text: the tree goes on as if it were.
      this.#pop(contentStart, contentStart);
      table.dissolveLast(parent);
      this.#defects.push({
        kind: "unclosed",
        element,
        due: contentStart,
        inline: true,
        ...span,
        edits: [{ start: span.start, end: span.start + 1, text: "&lt;" }],
        safe: false,
      });
      return;
    }
    const split = handUp && parent !== undefined ? this.#split(row) : -1;
    const last = split < 0 ? table.get(row, LAST) : table.get(split, PREVIOUS);
    const from = Math.max(contentStart, last < 0 ? 0 : table.get(last, END));
    if (handUp && this.#closedByText(row, from, split < 0 ? limit : table.get(split, START))) {
      if (parent !== undefined) table.moveChildren(row, split, parent);
      return;
    }
    const due = trimEnd(this.#text, from, split < 0 ? limit : table.get(split, START));
    this.#pop(due, due);
    if (parent !== undefined) table.moveChildren(row, split, parent);
    this.#defects.push({
      kind: "unclosed",
      element,
      due,
      inline: false,
      ...span,
      edits: [this.#insertClose(row, due)],
      safe: split >= 0 || this.#isOneLine(row, due),
    });
  }

  /** Ends the innermost element where its closing tag stands without its `<`. */
  #closedByText(row: number, contentStart: number, limit: number): boolean {
    // A tag that has been passed over is no text.
    const from = Math.max(contentStart, this.#unopenedEnd);
    if (from >= limit) return false;
    const element = this.#table.nameOf(row);
    // Escaped, or without its `<`; with that, it is a tag that has been passed over.
    const [found] = [...this.#text.slice(from, limit).matchAll(new RegExp(`(&lt;|(?<!<))/${inPattern(element)}(>|&gt;)`, "g"))].slice(-1);
    if (!found) return false;
    const [words, less = "", greater = ""] = found;
    const start = from + found.index;
    const end = start + words.length;
    // Nothing may come behind the end of the root.
    if (this.#stack.length === 1 && skipBlanks(this.#text, end, this.#end) < this.#end) return false;
    this.#defects.push({
      kind: "tag",
      problem: "no-start",
      element,
      attributes: [],
      found: words,
      closing: true,
      start,
      end,
      edits: [
        { start, end: start + less.length, text: "<" },
        ...(greater === ">" ? [] : [{ start: end - greater.length, end, text: ">" }]),
      ],
      safe: less === "",
    });
    this.#closeAside(start, end);
    return true;
  }

  #isOneLine(row: number, due: number): boolean {
    return due <= lineEnd(this.#text, this.#table.get(row, CONTENT_START), this.#end);
  }

  #insertClose(row: number, due: number): Edit {
    const name = this.#table.nameOf(row);
    if (this.#isOneLine(row, due)) return insertion(due, `</${name}>`);
    const feed = this.#text.indexOf("\n", this.#table.get(row, CONTENT_START));
    const newline = this.#text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
    return insertion(due, `${newline}${indentText(this.#text, this.#table.get(row, START))}</${name}>`);
  }

  /** The child at which an unclosed element ends: the first that stands no deeper, by indentation or by name; -1 for none. */
  #split(row: number): number {
    // Its children may need the prefixes that it declares.
    if (this.#declared.has(row)) return -1;
    const table = this.#table;
    const indent = indentAt(this.#text, table.get(row, START));
    const depth = this.#depthOf.get(table.nameOf(row)) ?? Number.POSITIVE_INFINITY;
    let child = table.get(row, FIRST);
    while (child >= 0 && !(table.get(child, NAME) >= 0 && this.#endsParent(child, indent, depth))) child = table.get(child, NEXT);
    return child;
  }

  #endsParent(child: number, indent: number, depth: number): boolean {
    const childDepth = this.#depthOf.get(this.#table.nameOf(child));
    // Known siblings never stand in one another, wherever a lost line end has put them.
    if (childDepth === depth) return true;
    const childIndent = indentAt(this.#text, this.#table.get(child, START));
    if (indent >= 0 && childIndent >= 0 && (childIndent !== indent || childDepth === undefined || depth === Number.POSITIVE_INFINITY))
      return childIndent <= indent;
    // Where all stands at one column, only the names tell.
    return depth < Number.POSITIVE_INFINITY && (childDepth ?? Number.POSITIVE_INFINITY) <= depth;
  }

  /** Words stand before the tag on its line. */
  #isInline(row: number): boolean {
    const start = this.#table.get(row, START);
    if (indentAt(this.#text, start) >= 0 || this.#depthOf.has(this.#table.nameOf(row))) return false;
    // What declares a prefix for others is no text, and what holds `]]>` may not be one.
    if (this.#declared.has(row) || this.#attributesOf(row).some(({ value }) => value.value.includes("]]>"))) return false;
    let at = start - 1;
    while (at >= this.#start && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at--;
    return at >= this.#start && this.#text.charCodeAt(at) !== GREATER;
  }

  isOpen(name: string): boolean {
    if (!this.#openNames) {
      this.#openNames = new Map();
      for (const row of this.#stack) count(this.#openNames, this.#table.nameOf(row), 1);
    }
    return (this.#openNames.get(name) ?? 0) > 0;
  }

  closesLater(name: string, at: number): boolean {
    return this.#lastClose(name) > at;
  }

  /** The offset of the last close tag of this name in the block, -1 when there is none. */
  #lastClose(name: string): number {
    if (!this.#closeTags) {
      this.#closeTags = new Map();
      const tags = /<\/[ \t]*([^\s<>/]+)/g;
      tags.lastIndex = this.#start;
      for (let match = tags.exec(this.#text); match && match.index < this.#end; match = tags.exec(this.#text))
        this.#closeTags.set(withoutTrailing(match[1] as string, "\"'"), match.index);
    }
    return this.#closeTags.get(name) ?? -1;
  }

  /** The end of the block: ends what is still open, and reports what was found behind the root's end. */
  finish(): void {
    if (!this.#hasRoot) return;
    const reopened = this.#reopenings.at(-1);
    const unresolved = this.#stack.length > 0 && reopened !== undefined && !reopened.again;
    if (this.#stack.length > 0) this.#cutOff(unresolved);
    for (const reopening of this.#reopenings) this.#afterRoot(reopening);
  }

  /** Elements still open at the end of the block. */
  #cutOff(unresolved: boolean): void {
    const table = this.#table;
    const due = trimEnd(this.#text, table.get(ROOT, CONTENT_START), this.#end);
    const open: number[] = [];
    for (let handed = 0; this.#stack.length > 0; handed++) {
      const row = this.#stack.at(-1) as number;
      const isRoot = this.#stack.length === 1;
      if (handed < HANDED_UP && (this.#closedByOpener() || this.#closedBySelfClosing() || this.#openedTwice() || this.#closedAtEnd(row)))
        continue;
      if (!isRoot && handed < HANDED_UP && (this.#isInline(row) || this.#split(row) >= 0)) this.#unclosed(due, true);
      else {
        open.push(row);
        const end = Math.max(due, table.get(row, CONTENT_START));
        this.#pop(end, end);
      }
    }
    if (open.length === 0 || (unresolved && open.length === 1)) return;
    for (const row of open) table.set(row, CUT_OFF, 1);
    const places = open.map((row) => ({ element: table.nameOf(row), start: table.get(row, START), end: table.get(row, CONTENT_START) }));
    const closers = (unresolved ? open.slice(0, -1) : open).map((row) =>
      this.#insertClose(row, Math.max(due, table.get(row, CONTENT_START))),
    );
    const first = places[0] as Span;
    this.#defects.push({
      kind: "cut-off",
      open: places,
      due,
      start: first.start,
      end: first.end,
      edits: closers,
      safe: open.length === 1,
    });
  }

  /** What ends at the end of the block may do so by a tag without its `<`. */
  #closedAtEnd(row: number): boolean {
    const last = this.#table.get(row, LAST);
    const from = Math.max(this.#table.get(row, CONTENT_START), last < 0 ? 0 : this.#table.get(last, END));
    return this.#split(row) < 0 && this.#closedByText(row, from, this.#end);
  }

  #afterRoot({ early, content, element, again }: Reopening): void {
    const root = this.#table.nameOf(ROOT);
    const remove = this.remove(early);
    if (again) this.#defects.push({ kind: "closed-early", element: root, again, ...early, edits: [remove], safe: false });
    else {
      const close = insertion(trimEnd(this.#text, content.end, this.#end), `\n</${root}>`);
      this.#defects.push({
        kind: "after-root",
        element,
        root,
        secondRoot: element === root,
        ...content,
        edits: [remove, close],
        safe: false,
      });
    }
  }
}

/** A name in an expression: of its characters, only the dot would mean something else there. */
function inPattern(name: string): string {
  return name.replaceAll(".", "\\.");
}

/** A tag that nothing is wrong with. */
const plainTag = /^<[\w-]+(?: (?!xmlns)[\w-]+="[^"<>&:]*")*>$/;

const none: readonly Declaration[] = [];

function count(names: Map<string, number>, name: string, by: number): void {
  names.set(name, (names.get(name) ?? 0) + by);
}

/** Whether two names are so near that one is most likely a slip of the other. */
function isSlip(a: string, b: string): boolean {
  return a !== b && nearest(a, [b]).length > 0;
}
