import type { ValidateFunction } from "ajv";
import type { Module } from "../read/module.js";
import { type Element } from "../read/xml/tree.js";
import type { Span } from "../text/span.js";
type Schema = {
    readonly [key: string]: unknown;
};
/** A section's schema, and the function that was compiled from it. */
export interface SectionCheck {
    readonly schema: Schema;
    readonly validate: ValidateFunction;
    /** Told before a section is validated, of how many characters it is; a schema of a user's counts what it costs. */
    readonly begin?: (length: number) => void;
}
/** Judging by the schema would take far more work than the text is long. */
export declare class SchemaTooCostly extends Error {
}
/** More failures than anybody reads, or memory holds. */
export declare class TooManyFailures extends Error {
    readonly most: number;
    constructor(most: number);
}
export interface SectionFailure {
    readonly at: Span;
    /** The place in meaning: `error[2]/@_code`. */
    readonly path: string;
    readonly message: string;
}
/** What the schema does not accept about a section; `mended` says that the block has defects that may touch it. */
export declare function sectionFailures({ text, vocabulary }: Module, element: Element, check: SectionCheck, mended: boolean): SectionFailure[];
/** The JSON that a section's schema sees. Exported for the tests of the documented mapping. */
export declare function toJson(xml: string, name: string, schema: Schema): unknown;
export {};
