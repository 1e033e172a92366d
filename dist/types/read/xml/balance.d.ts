import { type Edit, type Span } from "../../text/span.js";
import type { Defect } from "./defect.js";
import { type TableWriter } from "./table.js";
/** An opening tag that isn't there, or lacks its `<`: where it belongs, and the closing tag that tells of it. */
export interface LostOpening {
    readonly name: string;
    readonly at: number;
    /** Where its name stands, when only the `<` is lost or escaped. */
    readonly nameAt: number | undefined;
    readonly closer: Span;
}
export declare class Balance {
    #private;
    /** Opening tags that have turned out to be missing, by closing tags. */
    readonly lostOpenings: LostOpening[];
    /** What is wrong with the close tag at hand, and with the one that closed the root. */
    closeDefects: Defect[];
    /** Defects of close tags that go as a whole. */
    readonly forgotten: Set<Defect>;
    /**
     * @param table where the nodes are written.
     * @param defects where defects are added, in no order.
     * @param depthOf how deep an element of a known name belongs.
     */
    constructor(text: string, start: number, end: number, table: TableWriter, defects: Defect[], depthOf: ReadonlyMap<string, number>);
    /** The root has begun; its row is 0. */
    get hasRoot(): boolean;
    /** The name of the innermost open element. */
    get topName(): string | undefined;
    /** The offset behind the innermost open element's name where it stands at `start`; -1 where it doesn't. */
    endOfTopName(start: number): number;
    /** Nothing is open: the root hasn't begun, or has ended. */
    get isOutside(): boolean;
    /**
     * @param name its number.
     * @param attributes the row of its first attribute; all that follow in the table are its own.
     */
    open(name: number, start: number, end: number, attributes: number, selfClosing: boolean): void;
    /** @param kind what stands for the name of such a node. */
    addOpaque(kind: number, start: number, end: number): void;
    reopen(content: Span, element: string | undefined): void;
    closeTop(start: number, end: number): void;
    /** A close tag that isn't the innermost element's. */
    mismatch(name: string, start: number, end: number, nameSpan: Span): void;
    /** Takes a tag away; without it, `]]` and `>` must not meet. */
    remove({ start, end }: Span): Edit;
    isOpen(name: string): boolean;
    closesLater(name: string, at: number): boolean;
    /** The end of the block: ends what is still open, and reports what was found behind the root's end. */
    finish(): void;
}
