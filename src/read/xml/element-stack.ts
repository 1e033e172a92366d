// Which elements of a block are open, and the rows that they are written to.

import type { Edit, Span } from "../../text/span.ts";
import { attributeValue, nameEnd, withoutTrailing } from "./characters.ts";
import type { Defect, TagProblem } from "./defect.ts";
import { type Declaration, type NamespacedTag, Namespaces } from "./namespaces.ts";
import type { Tag } from "./surplus-tags.ts";
import {
  ATTRIBUTE_COUNT,
  ATTRIBUTE_END,
  ATTRIBUTE_START,
  ATTRIBUTES,
  CONTENT_END,
  CONTENT_START,
  END,
  NAME,
  START,
  type TableWriter,
  VALUE_END,
  VALUE_START,
} from "./table.ts";
import type { Attribute } from "./tree.ts";

/** Content found behind the root's close tag: the root was opened again for it. */
export interface Reopening {
  /** What ended it: a close tag, or the `/` of an opening tag that closes itself. */
  readonly early: Span;
  readonly selfClosed: boolean;
  readonly content: Span;
  readonly element: string | undefined;
  again: Span | undefined;
}

/** An opening tag that isn't there, or lacks its `<`: where it belongs, and the closing tag that tells of it. */
export interface LostOpening {
  readonly name: string;
  readonly at: number;
  /** Where its name stands, when only the `<` is lost or escaped. */
  readonly nameAt: number | undefined;
  readonly closer: Span;
}

/** The root's row. */
export const ROOT = 0;

export class ElementStack {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly table: TableWriter;
  readonly defects: Defect[];
  /** How deep an element of a known name belongs. */
  readonly depthOf: ReadonlyMap<string, number>;
  /** The rows of the open elements, innermost last. */
  readonly #rows: number[] = [];
  #hasRoot = false;
  readonly reopenings: Reopening[] = [];
  lastClosed: Span | undefined;
  /** The last element of a name, by its number, when it closes itself. */
  readonly selfClosed = new Map<number, { row: number; parent: number }>();
  /** The edits of opening tags whose names have spaces, by their rows: those of the closing tags join them. */
  readonly spacedNames = new Map<number, Edit[]>();
  /** The last close tag whose name has spaces, and what it is read as. */
  spacedClose: { readonly start: number; readonly name: string } | undefined;
  /** Opening tags that have turned out to be missing, by closing tags. */
  readonly lostOpenings: LostOpening[] = [];
  /** Where the last tag ends that was passed over because it closes nothing. */
  unopenedEnd = 0;
  #closeTags: Map<string, number> | undefined;
  /** The rows of the open elements by name, innermost last. */
  #openNames: Map<string, number[]> | undefined;
  readonly #namespaces = new Namespaces();
  /** The prefixes that an element declares, by its row. */
  readonly #declared = new Map<number, readonly Declaration[]>();
  /** What is wrong with the close tag at hand, and with the one that closed the root. */
  closeDefects: Defect[] = [];
  #rootCloseDefects: Defect[] = [];
  /** All tags in the order of the text, for those who ask. */
  tags: Tag[] | undefined;
  /** Defects of close tags that go as a whole. */
  readonly forgotten = new Set<Defect>();

  /**
   * @param table where the nodes are written.
   * @param defects where defects are added, in no order.
   */
  constructor(text: string, start: number, end: number, table: TableWriter, defects: Defect[], depthOf: ReadonlyMap<string, number>) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.table = table;
    this.defects = defects;
    this.depthOf = depthOf;
  }

  /** The row of the innermost open element, and of those around it. */
  get top(): number | undefined {
    return this.#rows.at(-1);
  }

  get parent(): number | undefined {
    return this.#rows.at(-2);
  }

  get grandparent(): number | undefined {
    return this.#rows.at(-3);
  }

  /** How many elements are open. */
  get depth(): number {
    return this.#rows.length;
  }

  /** The innermost open element of a name that is open. */
  ownerOf(name: string): number {
    return this.#openRows().get(name)?.at(-1) as number;
  }

  declares(row: number): boolean {
    return this.#declared.has(row);
  }

  /** The root has begun; its row is 0. */
  get hasRoot(): boolean {
    return this.#hasRoot;
  }

  /** The name of the innermost open element. */
  get topName(): string | undefined {
    const top = this.#rows.at(-1);
    return top === undefined ? undefined : this.table.nameOf(top);
  }

  /** The offset behind the innermost open element's name where it stands at `start`; -1 where it doesn't. */
  endOfTopName(start: number): number {
    const name = this.topName;
    return name !== undefined && this.text.startsWith(name, start) ? start + name.length : -1;
  }

  /** Nothing is open: the root hasn't begun, or has ended. */
  get isOutside(): boolean {
    return this.#rows.length === 0;
  }

  /**
   * @param name its number.
   * @param attributes the row of its first attribute; all that follow in the table are its own.
   */
  open(name: number, start: number, end: number, attributes: number, selfClosing: boolean): void {
    if (this.#hasRoot && this.#rows.length === 0) this.reopen({ start, end }, this.table.names.name(name));
    if (this.tags && !selfClosing) this.tags.push({ name: this.table.names.name(name), closing: false, start, end });
    const row = this.table.addNode(name, this.#rows.at(-1) ?? -1, start, end, end, attributes);
    this.#hasRoot = true;
    const declared = this.#isNamespaced(row, name, attributes) ? this.#namespaces.enter(this.#tag(row), this.defects) : none;
    if (declared.length > 0) this.#declared.set(row, declared);
    if (selfClosing) {
      this.#namespaces.leave(declared);
      this.selfClosed.set(name, { row, parent: this.#rows.at(-1) ?? -1 });
      return;
    }
    if (this.selfClosed.size > 0) this.selfClosed.delete(name);
    this.#rows.push(row);
    if (this.#openNames) this.#noteOpen(this.#openNames, row);
  }

  /** Whether namespaces have anything to say of a tag, which of most they haven't. */
  #isNamespaced(row: number, name: number, attributes: number): boolean {
    const { names } = this.table;
    if (names.isNamespaced(name)) return true;
    const end = attributes + this.table.get(row, ATTRIBUTE_COUNT);
    for (let at = attributes; at < end; at++) if (names.isNamespaced(this.table.attribute(at, NAME))) return true;
    return false;
  }

  #tag(row: number): NamespacedTag {
    return { name: this.table.nameOf(row), start: this.table.get(row, START), attributes: this.attributesOf(row) };
  }

  openTag(row: number): Span {
    return { start: this.table.get(row, START), end: this.table.get(row, CONTENT_START) };
  }

  attributesOf(row: number): Attribute[] {
    const table = this.table;
    const first = table.get(row, ATTRIBUTES);
    return Array.from({ length: table.get(row, ATTRIBUTE_COUNT) }, (_, index) => {
      const at = first + index;
      const [start, end] = [table.attribute(at, VALUE_START), table.attribute(at, VALUE_END)];
      return {
        name: table.names.name(table.attribute(at, NAME)),
        start: table.attribute(at, ATTRIBUTE_START),
        end: table.attribute(at, ATTRIBUTE_END),
        value: { value: attributeValue(this.text.slice(start, end)), start, end },
      };
    });
  }

  /** @param kind what stands for the name of such a node. */
  addOpaque(kind: number, start: number, end: number): void {
    const top = this.#rows.at(-1);
    if (top !== undefined) this.table.addNode(kind, top, start, end, end, this.table.attributeCount);
  }

  reopen(content: Span, element: string | undefined): void {
    const table = this.table;
    const end = table.get(ROOT, END);
    const selfClosed = table.get(ROOT, CONTENT_START) === end;
    const early = selfClosed ? { start: end - 2, end: end - 1 } : { start: table.get(ROOT, CONTENT_END), end };
    // Whatever else is wrong with a close tag that has to go is gone with it.
    for (const defect of this.#rootCloseDefects) this.forgotten.add(defect);
    this.reopenings.push({ early, selfClosed, content, element, again: undefined });
    this.#rows.push(ROOT);
    if (this.#openNames) this.#noteOpen(this.#openNames, ROOT);
    this.#namespaces.reenter(this.#declarations(ROOT));
  }

  #declarations(row: number): readonly Declaration[] {
    return this.#declared.get(row) ?? none;
  }

  /** Closes the innermost open element: its content ends at `contentEnd`, all of it at `end`. */
  pop(contentEnd: number, end: number): void {
    const row = this.#rows.pop() as number;
    if (this.#declared.size > 0) this.#namespaces.leave(this.#declarations(row));
    this.table.set(row, CONTENT_END, contentEnd);
    this.table.set(row, END, end);
    this.#openNames?.get(this.table.nameOf(row))?.pop();
  }

  closeTop(start: number, end: number): void {
    if (this.#rows.length === 1) {
      this.#rootCloseDefects = this.closeDefects;
      const reopening = this.reopenings.at(-1);
      if (reopening && !reopening.again) reopening.again = { start, end };
    }
    this.lastClosed = { start: this.table.get(this.#rows.at(-1) as number, START), end };
    this.pop(start, end);
  }

  /** Closes the innermost open element by another tag than the one at hand. */
  closeAside(start: number, end: number): void {
    const own = this.closeDefects;
    this.closeDefects = [];
    this.closeTop(start, end);
    this.closeDefects = own;
  }

  isOpen(name: string): boolean {
    return (this.#openRows().get(name)?.length ?? 0) > 0;
  }

  #openRows(): ReadonlyMap<string, readonly number[]> {
    if (this.#openNames) return this.#openNames;
    const names = new Map<string, number[]>();
    for (const row of this.#rows) this.#noteOpen(names, row);
    this.#openNames = names;
    return names;
  }

  #noteOpen(names: Map<string, number[]>, row: number): void {
    const name = this.table.nameOf(row);
    const rows = names.get(name);
    if (rows) rows.push(row);
    else names.set(name, [row]);
  }

  closesLater(name: string, at: number): boolean {
    return this.lastClose(name) > at;
  }

  /** The offset of the last close tag of this name in the block, -1 when there is none. */
  lastClose(name: string): number {
    if (!this.#closeTags) {
      this.#closeTags = new Map();
      const tags = /<\/[ \t]*([^\s<>/]+)((?:[ \t]+[\w.-]+)*)/g;
      tags.lastIndex = this.start;
      for (let match = tags.exec(this.text); match && match.index < this.end; match = tags.exec(this.text)) {
        const [, first = "", more = ""] = match;
        this.#closeTags.set(withoutTrailing(first, "\"'"), match.index);
        if (more) this.#closeTags.set(first + more.replaceAll(/[ \t]+/g, "_"), match.index);
      }
    }
    return this.#closeTags.get(name) ?? -1;
  }

  previousClosed(name: string): Span | undefined {
    const last = this.lastClosed;
    const from = (last?.start ?? 0) + 1;
    // `<notes>` begins with `<note`, and is another.
    return last && this.text.slice(from, nameEnd(this.text, from)) === name ? last : undefined;
  }

  tagDefect(problem: TagProblem, element: string, span: Span, edits: Edit[], safe: boolean, closing = false): void {
    const found = this.text.slice(span.start, span.end);
    const defect: Defect = { kind: "tag", problem, element, attributes: [], found, closing, start: span.start, end: span.end, edits, safe };
    this.defects.push(defect);
    if (closing) this.closeDefects.push(defect);
  }

  /** Takes the innermost element off: its tag was none that opens, and declares no prefix. */
  drop(): void {
    const row = this.#rows.pop() as number;
    this.#openNames?.get(this.table.nameOf(row))?.pop();
  }
}

const none: readonly Declaration[] = [];
