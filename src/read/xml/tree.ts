// The tree that the reader yields, as a view over its table: elements with exact places. Text is what lies between the
// children. Nodes, attributes and values are made when somebody asks.
import type { Located, Span } from "../../text/span.ts";
import { attributeValue } from "./characters.ts";
import {
  ATTRIBUTE,
  ATTRIBUTE_COUNT,
  ATTRIBUTE_END,
  ATTRIBUTE_START,
  ATTRIBUTES,
  CDATA,
  COMMENT,
  CONTENT_END,
  CONTENT_START,
  CUT_OFF,
  END,
  FIRST,
  NAME,
  NEXT,
  NODE,
  type NodeTable,
  START,
  VALUE_END,
  VALUE_START,
} from "./table.ts";

export interface Attribute extends Span {
  readonly name: string;
  /** The value with its references decoded; the span is the raw text between the quotes. */
  readonly value: Located;
}

/** An element; its span runs from `<` of the opening tag to `>` of the closing one. */
export interface Element extends Span {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
  /** Where the opening tag ends and the content begins. */
  readonly contentStart: number;
  /** Where the content ends: before the closing tag, or where it should stand. */
  readonly contentEnd: number;
  /** The text broke off inside this element, so what it lacks may just not have been written down. */
  readonly cutOff: boolean;
  attribute(name: string): Attribute | undefined;
  /** The elements below it of any of these names, in document order. Makes none of the others. */
  named(names: readonly string[]): readonly Element[];
  /** The names of elements and attributes in its text that its vocabulary lacks. */
  otherNames(): readonly string[];
}

/** A stretch that holds no elements: a comment, a CDATA section or a processing instruction. */
export interface Opaque extends Span {
  readonly kind: "comment" | "cdata" | "instruction";
}

export type Node = Element | Opaque;

/** The root of a table's tree; the same nodes however often they are asked for. */
export function rootOf(table: NodeTable): Element {
  return new Tree(table).element(0);
}

/** The nodes of a table that have been asked for. */
class Tree {
  readonly table: NodeTable;
  readonly #rows: Int32Array;
  /** Where the rows of the attributes begin. */
  readonly #attributes: number;
  readonly #elements: (Element | undefined)[] = [];

  constructor(table: NodeTable) {
    this.table = table;
    this.#rows = table.rows;
    this.#attributes = table.nodeCount * NODE;
  }

  element(row: number): Element {
    this.#elements[row] ??= new ElementView(this, row);
    return this.#elements[row];
  }

  get(row: number, field: number): number {
    return this.#rows[row * NODE + field] as number;
  }

  /** A number of an attribute's row. */
  getAttribute(row: number, field: number): number {
    return this.#rows[this.#attributes + row * ATTRIBUTE + field] as number;
  }

  name(id: number): string {
    const { known, others } = this.table;
    return (id < known.length ? known[id] : others[id - known.length]) as string;
  }

  /** The numbers of those names that a tag of the text may bear. */
  ids(names: readonly string[]): ReadonlySet<number> {
    const { known, others } = this.table;
    const ids = new Set<number>();
    // Of a few names, each is looked for; of many, each name of the text is.
    if (names.length < FEW) {
      for (const name of names) {
        const at = known.indexOf(name);
        const other = at < 0 ? others.indexOf(name) : -1;
        if (at >= 0) ids.add(at);
        else if (other >= 0) ids.add(known.length + other);
      }
      return ids;
    }
    const wanted = new Set(names);
    for (const [at, name] of known.entries()) if (wanted.has(name)) ids.add(at);
    for (const [at, name] of others.entries()) if (wanted.has(name)) ids.add(known.length + at);
    return ids;
  }

  attribute(row: number): Attribute {
    const start = this.getAttribute(row, VALUE_START);
    const end = this.getAttribute(row, VALUE_END);
    return {
      name: this.name(this.getAttribute(row, NAME)),
      start: this.getAttribute(row, ATTRIBUTE_START),
      end: this.getAttribute(row, ATTRIBUTE_END),
      value: { value: attributeValue(this.table.text.slice(start, end)), start, end },
    };
  }
}

class ElementView implements Element {
  readonly kind = "element";
  readonly #tree: Tree;
  readonly #row: number;
  #attributes: readonly Attribute[] | undefined;
  #children: readonly Node[] | undefined;

  constructor(tree: Tree, row: number) {
    this.#tree = tree;
    this.#row = row;
  }

  get name(): string {
    return this.#tree.name(this.#get(NAME));
  }

  get start(): number {
    return this.#get(START);
  }

  get end(): number {
    return this.#get(END);
  }

  get contentStart(): number {
    return this.#get(CONTENT_START);
  }

  get contentEnd(): number {
    return this.#get(CONTENT_END);
  }

  get cutOff(): boolean {
    return this.#get(CUT_OFF) === 1;
  }

  get attributes(): readonly Attribute[] {
    if (this.#attributes) return this.#attributes;
    const count = this.#get(ATTRIBUTE_COUNT);
    if (count === 0) this.#attributes = noAttributes;
    else {
      const first = this.#get(ATTRIBUTES);
      const attributes: Attribute[] = [];
      for (let row = first; row < first + count; row++) attributes.push(this.#tree.attribute(row));
      this.#attributes = attributes;
    }
    return this.#attributes;
  }

  get children(): readonly Node[] {
    if (this.#children) return this.#children;
    const tree = this.#tree;
    const children: Node[] = [];
    for (let row = this.#get(FIRST); row >= 0; row = tree.get(row, NEXT)) {
      const name = tree.get(row, NAME);
      children.push(name >= 0 ? tree.element(row) : { kind: opaqueKind(name), start: tree.get(row, START), end: tree.get(row, END) });
    }
    this.#children = children.length === 0 ? noChildren : children;
    return this.#children;
  }

  attribute(name: string): Attribute | undefined {
    if (this.#attributes) return this.#attributes.find((candidate) => candidate.name === name);
    const tree = this.#tree;
    const first = this.#get(ATTRIBUTES);
    const end = first + this.#get(ATTRIBUTE_COUNT);
    for (let row = first; row < end; row++) if (tree.name(tree.getAttribute(row, NAME)) === name) return tree.attribute(row);
    return undefined;
  }

  named(names: readonly string[]): readonly Element[] {
    const tree = this.#tree;
    const ids = tree.ids(names);
    const found: Element[] = [];
    if (ids.size === 0) return found;
    // Rows are in the order in which nodes begin, so those below an element follow it and begin before its end.
    const rows = tree.table.nodeCount;
    const end = this.end;
    for (let row = this.#row + 1; row < rows && tree.get(row, START) < end; row++)
      if (ids.has(tree.get(row, NAME))) found.push(tree.element(row));
    return found;
  }

  otherNames(): readonly string[] {
    return this.#tree.table.others;
  }

  /** What it says of itself, for those who print it or compare it with another. */
  toJSON(): Omit<Element, "attribute" | "named" | "otherNames"> {
    const { kind, name, start, end, attributes, children, contentStart, contentEnd, cutOff } = this;
    return { kind, name, start, end, attributes, children, contentStart, contentEnd, cutOff };
  }

  #get(field: number): number {
    return this.#tree.get(this.#row, field);
  }
}

const FEW = 8;
const noAttributes: readonly Attribute[] = [];
const noChildren: readonly Node[] = [];

function opaqueKind(name: number): Opaque["kind"] {
  return name === COMMENT ? "comment" : name === CDATA ? "cdata" : "instruction";
}

/** The span of an element's opening tag. */
export function openTag(element: Element): Span {
  return { start: element.start, end: element.contentStart };
}

export function childElements(element: Element): Element[] {
  return element.children.filter((node) => node.kind === "element");
}

export function childElement(element: Element, name: string): Element | undefined {
  for (const node of element.children) if (node.kind === "element" && node.name === name) return node;
  return undefined;
}

/** Every element below `element`, in document order. Iterative: depth is the writer's to choose, the stack isn't. */
export function* descendants(element: Element): Generator<Element> {
  const pending: Node[] = element.children.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind !== "element") continue;
    yield node;
    for (let at = node.children.length - 1; at >= 0; at--) pending.push(node.children[at] as Node);
  }
}

/**
 * The stretches of character data inside an element, its descendants' included, in document order.
 *
 * @param enters whether a descendant's are wanted, by how deep it stands below the element.
 */
export function textSpans(
  element: Element,
  enters: (child: Element, depth: number) => boolean = () => true,
): (Span & { readonly cdata: boolean })[] {
  const spans: (Span & { cdata: boolean })[] = [];
  const pending: { element: Element; child: number; at: number }[] = [{ element, child: 0, at: element.contentStart }];
  const add = (start: number, end: number, cdata = false) => {
    if (end > start) spans.push({ start, end, cdata });
  };
  for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
    const node = frame.element.children[frame.child++];
    if (!node) {
      add(frame.at, frame.element.contentEnd);
      pending.pop();
      continue;
    }
    add(frame.at, node.start);
    frame.at = node.end;
    if (node.kind === "cdata") add(node.start + "<![CDATA[".length, node.end - "]]>".length, true);
    if (node.kind === "element" && enters(node, pending.length)) pending.push({ element: node, child: 0, at: node.contentStart });
  }
  return spans;
}

/** Where the name stands in an element's opening tag; undefined where that is not written, or otherwise than it is read. */
export function writtenName(text: string, { start, contentStart, name }: Element): Span | undefined {
  const tag = text.slice(start, contentStart);
  const at = tag.search(/[^<\s]/);
  return tag.startsWith("<") && at > 0 && tag.startsWith(name, at) ? { start: start + at, end: start + at + name.length } : undefined;
}

/** The span of the name in an element's opening tag. */
export function nameSpan({ start, name }: Element): Span {
  return { start: start + 1, end: start + 1 + name.length };
}
