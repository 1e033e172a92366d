import type { Rule } from "../rule-support/rule.js";
export interface InPlace {
    /** Where the comment belongs. */
    readonly where: string;
    readonly comment: string;
}
/** Undefined when no comment can do it. */
export declare function suppressInPlace(rule: Rule): InPlace | undefined;
