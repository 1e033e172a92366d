// The nodes of a block as rows of numbers: what the reader writes, and what the tree is a view over.
import { NameTable } from "./names.ts";

// What a row of the node table holds.
/** The number of an element's name, or what else the node is. */
export const NAME = 0;
export const START = 1;
/** Where the opening tag ends. */
export const CONTENT_START = 2;
export const CONTENT_END = 3;
export const END = 4;
/** Rows of the first and the last child, and of the neighbours; -1 for none. */
export const FIRST = 5;
export const LAST = 6;
export const NEXT = 7;
export const PREVIOUS = 8;
/** The row of its first attribute, and how many it has. */
export const ATTRIBUTES = 9;
export const ATTRIBUTE_COUNT = 10;
/** 1 where the text broke off inside the element. */
export const CUT_OFF = 11;
/** Numbers in a row. */
export const NODE = 12;

// What stands for the name of a node that is no element.
export const COMMENT = -1;
export const CDATA = -2;
export const INSTRUCTION = -3;
/** The tag was taken for an element, and turned out to be text. */
export const TEXT = -4;

// What a row of the attribute table holds; the name's number first, as above.
export const ATTRIBUTE_START = 1;
export const VALUE_START = 2;
export const VALUE_END = 3;
export const ATTRIBUTE_END = 4;
export const ATTRIBUTE = 5;

/** The finished table of one block. Nobody writes to it any more. */
export interface NodeTable {
  readonly text: string;
  /** The rows of the nodes, in the order in which they begin (the root's is 0), and behind them those of the attributes. */
  readonly rows: Int32Array;
  readonly nodeCount: number;
  /** Names by their numbers: first those that all texts share, then the text's own. */
  readonly known: readonly string[];
  readonly others: readonly string[];
}

const FIRST_SIZE = 1024;
/** Integers that the buffers keep from text to text at most: a text of many megabytes must not hold its memory for ever. */
const MOST_KEPT = 1 << 20;

/** Writes the table of one text after the other into buffers that are used again; what it hands out is a copy. */
export class TableWriter {
  readonly names: NameTable;
  #nodes = new Int32Array(FIRST_SIZE * NODE);
  #attributes = new Int32Array(FIRST_SIZE * ATTRIBUTE);
  #nodeCount = 0;
  #attributeCount = 0;

  /** @param names those that texts are expected to hold. */
  constructor(names: Iterable<string>) {
    this.names = new NameTable(names);
  }

  reset(): void {
    this.#nodeCount = 0;
    this.#attributeCount = 0;
    if (this.#nodes.length > MOST_KEPT) this.#nodes = new Int32Array(FIRST_SIZE * NODE);
    if (this.#attributes.length > MOST_KEPT) this.#attributes = new Int32Array(FIRST_SIZE * ATTRIBUTE);
    this.names.reset();
  }

  get attributeCount(): number {
    return this.#attributeCount;
  }

  /** Takes back the attributes behind the first `count`. */
  truncateAttributes(count: number): void {
    this.#attributeCount = count;
  }

  addAttribute(name: number, start: number, valueStart: number, valueEnd: number, end: number): void {
    const at = this.#attributeCount++ * ATTRIBUTE;
    if (at + ATTRIBUTE > this.#attributes.length) this.#attributes = grown(this.#attributes);
    const rows = this.#attributes;
    rows[at] = name;
    rows[at + ATTRIBUTE_START] = start;
    rows[at + VALUE_START] = valueStart;
    rows[at + VALUE_END] = valueEnd;
    rows[at + ATTRIBUTE_END] = end;
  }

  /** A number of an attribute's row. */
  attribute(row: number, field: number): number {
    return this.#attributes[row * ATTRIBUTE + field] as number;
  }

  /**
   * Adds a node as the last child of its parent.
   *
   * @param parent its row, -1 for none.
   * @param attributes the row of its first attribute; all that follow are its own.
   * @returns its row.
   */
  addNode(name: number, parent: number, start: number, contentStart: number, end: number, attributes: number): number {
    const row = this.#nodeCount++;
    const at = row * NODE;
    if (at + NODE > this.#nodes.length) this.#nodes = grown(this.#nodes);
    const rows = this.#nodes;
    rows[at] = name;
    rows[at + START] = start;
    rows[at + CONTENT_START] = contentStart;
    rows[at + CONTENT_END] = contentStart;
    rows[at + END] = end;
    rows[at + FIRST] = -1;
    rows[at + LAST] = -1;
    rows[at + NEXT] = -1;
    rows[at + PREVIOUS] = -1;
    rows[at + ATTRIBUTES] = attributes;
    rows[at + ATTRIBUTE_COUNT] = this.#attributeCount - attributes;
    rows[at + CUT_OFF] = 0;
    if (parent >= 0) this.append(parent, row);
    return row;
  }

  /** A number of a node's row. */
  get(row: number, field: number): number {
    return this.#nodes[row * NODE + field] as number;
  }

  set(row: number, field: number, value: number): void {
    this.#nodes[row * NODE + field] = value;
  }

  nameOf(row: number): string {
    return this.names.name(this.get(row, NAME));
  }

  /** Makes a node that has no neighbours the last child of another. */
  append(parent: number, row: number): void {
    const last = this.get(parent, LAST);
    this.set(row, PREVIOUS, last);
    if (last < 0) this.set(parent, FIRST, row);
    else this.set(last, NEXT, row);
    this.set(parent, LAST, row);
  }

  /** Takes the children of a node from `from` on, and makes them the last ones of another. */
  moveChildren(parent: number, from: number, to: number): void {
    if (from < 0) return;
    const last = this.get(parent, LAST);
    const before = this.get(from, PREVIOUS);
    this.set(parent, LAST, before);
    if (before < 0) this.set(parent, FIRST, -1);
    else this.set(before, NEXT, -1);
    const end = this.get(to, LAST);
    this.set(from, PREVIOUS, end);
    if (end < 0) this.set(to, FIRST, from);
    else this.set(end, NEXT, from);
    this.set(to, LAST, last);
  }

  /** Puts the children of a parent's last child in its place: its tag was text. */
  dissolveLast(parent: number): void {
    const row = this.get(parent, LAST);
    const before = this.get(row, PREVIOUS);
    this.set(parent, LAST, before);
    if (before < 0) this.set(parent, FIRST, -1);
    else this.set(before, NEXT, -1);
    this.set(row, NAME, TEXT);
    this.moveChildren(row, this.get(row, FIRST), parent);
  }

  /** The table as it stands; the writer can be used again. */
  finish(text: string): NodeTable {
    const nodes = this.#nodeCount * NODE;
    const attributes = this.#attributeCount * ATTRIBUTE;
    const rows = new Int32Array(nodes + attributes);
    rows.set(this.#nodes.subarray(0, nodes));
    rows.set(this.#attributes.subarray(0, attributes), nodes);
    return { text, rows, nodeCount: this.#nodeCount, known: this.names.known, others: this.names.others };
  }
}

function grown(buffer: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(buffer.length * 2);
  larger.set(buffer);
  return larger;
}
