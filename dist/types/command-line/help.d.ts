import type { Rule } from "../rule/rule.js";
export declare const usage = "patternlint [paths\u2026]            lint files and folders (default: the current repository)\npatternlint rules               list the rules\npatternlint explain RULE        say what a rule wants, and why";
export declare function helpText(color: boolean): string;
export declare function rulesTable(rules: readonly Rule[], color: boolean): string;
/** Everything a rule says of itself, for a terminal. */
export declare function explainRule(rule: Rule, color: boolean): string;
