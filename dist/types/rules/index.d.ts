import type { Rule } from "../rule/rule.js";
export declare const rules: readonly Rule[];
