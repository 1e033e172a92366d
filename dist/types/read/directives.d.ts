import type { Located } from "../text/span.js";
import { type ModuleBlock } from "./comments.js";
/** What a comment asks for. Without rules, all are meant. */
export interface Directive {
    readonly kind: DirectiveKind | "unknown";
    /** The word as written, with its place: `patternlint-disable-next-line`. */
    readonly word: Located;
    readonly rules: readonly Located[];
    /** What stands behind the colon; "" for nothing. */
    readonly reason: string;
    /** The whole comment. */
    readonly start: number;
    readonly end: number;
}
export type DirectiveKind = "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";
export declare const directiveWords: readonly string[];
/**
 * The comments of a text that speak to patternlint, in order. A comment ends at its first `-->`, so that `>` may stand in a
 * reason; one that is only shown, as code is, speaks to nobody.
 *
 * @param module what the file's module is read from; undefined when it holds none.
 */
export declare function readDirectives(text: string, module?: ModuleBlock): readonly Directive[];
