import { type Edit, type Span } from "../span.js";
import type { Defect } from "./defect.js";
import { type Declaration } from "./namespaces.js";
import type { Attribute, Node } from "./tree.js";
/** An element while it is read. */
export interface Open {
    kind: "element";
    name: string;
    start: number;
    end: number;
    attributes: readonly Attribute[];
    children: Node[];
    contentStart: number;
    contentEnd: number;
    cutOff: boolean;
    /** The prefixes that it declares. */
    declares: readonly Declaration[];
}
export declare class Balance {
    #private;
    /** What is wrong with the close tag at hand, and with the one that closed the root. */
    closeDefects: Defect[];
    /** Defects of close tags that go as a whole. */
    readonly forgotten: Set<Defect>;
    /** @param defects where defects are added, in no order. */
    constructor(text: string, start: number, end: number, defects: Defect[]);
    get root(): Open | undefined;
    /** The innermost open element. */
    get top(): Open | undefined;
    /** Nothing is open: the root hasn't begun, or has ended. */
    get isOutside(): boolean;
    open(name: string, start: number, end: number, attributes: readonly Attribute[], selfClosing: boolean): void;
    addOpaque(kind: "comment" | "cdata" | "instruction", start: number, end: number): void;
    reopen(content: Span, element: string | undefined): void;
    closeTop(start: number, end: number): void;
    /** A close tag that isn't the innermost element's. */
    mismatch(name: string, start: number, end: number, nameSpan: Span): void;
    /** Takes a tag away; without it, `]]` and `>` must not meet. */
    remove({ start, end }: Span): Edit;
    closesLater(name: string, at: number): boolean;
    /** The end of the block: ends what is still open, and tells what was found behind the root's end. */
    finish(): void;
}
