import type { Rule } from "../rule-support/rule.js";
import type { InPlace } from "./in-place.js";
export declare const usage = "patternlint [paths\u2026]            lint files and folders (default: the current repository)\npatternlint rules               list the rules\npatternlint explain RULE        say what a rule wants, and why";
export declare function helpText(color: boolean): string;
export declare function rulesTable(rules: readonly Rule[], color: boolean): string;
/** Everything a rule says of itself, for a terminal. */
export declare function explainRule(rule: Rule, inPlace: InPlace | undefined, color: boolean): string;
/** Of a finding at a file that is gone, for one. */
export declare const NOT_IN_PLACE = "No comment can suppress it where it stands; the configuration can.";
