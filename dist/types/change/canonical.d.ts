import type { Module } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import type { Element } from "../read/xml/tree.js";
/** Each is made when it is asked for, once: most modules are told apart by the first. */
export interface CanonicalForms {
    /** In the order of the file. */
    readonly ordered: string;
    /**
     * Where the order says nothing, it is the same whatever that is: sections, conditions, edges, requirements, validations. It
     * has the same tokens as `ordered`, and so the same length.
     */
    readonly sorted: string;
    /** The words and values alone, without the elements that hold them. */
    readonly words: string;
}
/** @param nameOf what a reference means, in place of its path as written. */
export declare function canonicalForms(module: Module, nameOf: (reference: Reference) => string): CanonicalForms;
/**
 * How long the ordered form is without some elements of the block, each with all that is in it. What is left of two blocks
 * says something else when it isn't as long, whatever the order.
 */
export declare function canonicalLength(module: Module, nameOf: (reference: Reference) => string, without: ReadonlySet<Element>): number;
