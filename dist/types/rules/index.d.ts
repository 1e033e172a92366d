import type { Rule } from "../rule-support/rule.js";
export declare const rules: readonly Rule[];
