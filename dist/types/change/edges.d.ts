import { type Catalog } from "../catalog/catalog.js";
import type { ModuleSummary } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import type { Carrier } from "../read/vocabulary.js";
import type { History } from "./history.js";
/** An edge as the change leaves it. */
export interface EdgeChange {
    readonly carrier: Carrier;
    /** The file at its other end: at the head, or at the base when the edge is gone; the path as written when it leads nowhere. */
    readonly target: string;
    readonly state: "added" | "removed" | "kept";
    /** It leads nowhere. */
    readonly broken: boolean;
    /** Where it is written: at the head, or at the base when it is gone. */
    readonly reference: Reference;
    /** An edge that is gone has another in its stead: on its line, or with its reason. */
    readonly replaced: boolean;
}
/** The edges of a module before and after, each once; in the order of the head, what is gone at the end. */
export declare function compareEdges(before: ModuleSummary | undefined, after: ModuleSummary | undefined, base: Catalog, head: Catalog, history: History): EdgeChange[];
