import type { Module } from "../read/module.js";
import type { Reference } from "../read/reference.js";
export interface CanonicalForms {
    /** In the order of the file. */
    readonly ordered: string;
    /** Where the order says nothing, it is the same whatever that is: sections, conditions, edges, requirements, validations. */
    readonly sorted: string;
    /** The words and values alone, without the elements that hold them. */
    readonly words: string;
}
/** @param nameOf what a reference means, in place of its path as written. */
export declare function canonicalForms(module: Module, nameOf: (reference: Reference) => string): CanonicalForms;
