// All rules of a run: ours, and those of the repository's own.
import type { Rule } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import type { Settings } from "./settings.ts";

const joined = new WeakMap<readonly Rule[], readonly Rule[]>();

/** In the order of the documentation, custom ones last. The same list for the same settings. */
export function rulesOf({ customRules = none }: Pick<Settings, "customRules">): readonly Rule[] {
  if (customRules.length === 0) return rules;
  let all = joined.get(customRules);
  if (!all) {
    all = [...rules, ...customRules];
    joined.set(customRules, all);
  }
  return all;
}

const none: readonly Rule[] = [];
