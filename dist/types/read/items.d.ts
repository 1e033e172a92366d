import type { Located } from "../text/span.js";
import { type Element } from "./xml/tree.js";
/** The lines of an element's text that hold anything, trimmed. Pieces that inline elements part are one line. */
export declare function readItems(text: string, element: Element): Located[];
/** The lines of an element's own text, that of elements in it left out. */
export declare function readOwnItems(text: string, { children, contentStart, contentEnd }: Element): Located[];
/** A line without its list mark, which is no part of what it says. */
export declare function withoutMark(line: string): string;
/** The words of an element, its descendants' included; undefined when there are none. */
export declare function readWords(text: string, element: Element): Located | undefined;
