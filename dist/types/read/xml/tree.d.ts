import type { Located, Span } from "../../text/span.js";
import { type NodeTable } from "./table.js";
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
}
/** A stretch that holds no elements: a comment, a CDATA section or a processing instruction. */
export interface Opaque extends Span {
    readonly kind: "comment" | "cdata" | "instruction";
}
export type Node = Element | Opaque;
/** The root of a table's tree; the same nodes however often they are asked for. */
export declare function rootOf(table: NodeTable): Element;
/** The span of an element's opening tag. */
export declare function openTag(element: Element): Span;
export declare function childElements(element: Element): Element[];
export declare function childElement(element: Element, name: string): Element | undefined;
/** Every element below `element`, in document order. Iterative: depth is the writer's to choose, the stack isn't. */
export declare function descendants(element: Element): Generator<Element>;
/** The stretches of character data inside an element, its descendants' included, in document order. */
export declare function textSpans(element: Element): (Span & {
    readonly cdata: boolean;
})[];
/** The span of the name in an element's opening tag. */
export declare function nameSpan({ start, name }: Element): Span;
