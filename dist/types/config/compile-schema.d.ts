import { type SectionCheck } from "../schema/section.js";
import { PatternError } from "./pattern.js";
import { type Allowance, SchemaFault } from "./vet-schema.js";
export { PatternError, SchemaFault };
type Json = {
    readonly [key: string]: unknown;
};
/**
 * Compiles a schema, and takes what it is made of from what is allowed.
 *
 * @throws SchemaFault for what is not taken from anybody, PatternError for an expression that can't be matched in linear
 * time, Error with the reason when it is no JSON Schema.
 */
export declare function compileSchema(schema: Json, allowance: Allowance): SectionCheck;
