import type { SectionCheck } from "../schema/section.js";
import { PatternError } from "./pattern.js";
export { PatternError };
type Json = {
    readonly [key: string]: unknown;
};
/**
 * Compiles a schema.
 *
 * @throws PatternError for an expression that can't be matched in linear time, Error with the reason when it is no JSON Schema.
 */
export declare function compileSchema(schema: Json): SectionCheck;
