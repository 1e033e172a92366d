import type { Defect } from "./defect.js";
import type { Attribute } from "./tree.js";
/** An opening tag, as far as namespaces are concerned. */
export interface NamespacedTag {
    readonly name: string;
    readonly start: number;
    readonly attributes: readonly Attribute[];
}
/** A prefix and what it stands for. */
export interface Declaration {
    readonly prefix: string;
    readonly namespace: string;
}
/** The prefixes in scope. Elements have to be entered and left in the order of the document. */
export declare class Namespaces {
    #private;
    /**
     * Judges a tag, and takes its declarations into scope until `leave`.
     *
     * @param defects where defects are added.
     * @returns its declarations, for `leave`.
     */
    enter(tag: NamespacedTag, defects: Defect[]): readonly Declaration[];
    leave(declared: readonly Declaration[]): void;
    /** Takes declarations into scope, as of an element that has been left too early. */
    reenter(declared: readonly Declaration[]): void;
}
