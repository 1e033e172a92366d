// The tree that the reader yields: elements with exact places. Text is what lies between the children.
import type { Span, Value } from "../span.ts";

export interface Attribute extends Span {
  readonly name: string;
  /** The value with its references decoded; the span is the raw text between the quotes. */
  readonly value: Value;
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
}

/** A stretch that holds no elements: a comment, a CDATA section or a processing instruction. */
export interface Opaque extends Span {
  readonly kind: "comment" | "cdata" | "instruction";
}

export type Node = Element | Opaque;

/** The span of an element's opening tag. */
export function openTag(element: Element): Span {
  return { start: element.start, end: element.contentStart };
}

export function attribute(element: Element, name: string): Attribute | undefined {
  return element.attributes.find((candidate) => candidate.name === name);
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

/** The stretches of character data inside an element, its descendants' included, in document order. */
export function textSpans(element: Element): (Span & { readonly cdata: boolean })[] {
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
    if (node.kind === "element") pending.push({ element: node, child: 0, at: node.contentStart });
  }
  return spans;
}

/** The span of the name in an element's opening tag. */
export function nameSpan({ start, name }: Element): Span {
  return { start: start + 1, end: start + 1 + name.length };
}
