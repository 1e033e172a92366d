// `patternlint explain RULE`: everything a rule says of itself.
import { UsageError } from "../config/error.ts";
import { print } from "../process/print.ts";
import { toJson } from "../report/escape.ts";
import { dataFormat, wantsData } from "./arguments.ts";
import { command } from "./command.ts";
import { demonstrate } from "./demonstrate.ts";
import { suppressInPlace } from "./in-place.ts";
import { explainRule, findRule, ruleData } from "./rule-text.ts";

export const explainCommand = command({
  name: "explain",
  takes: "RULE",
  completes: "rule",
  summary: "say what a rule requires, and why",
  options: dataFormat,
  run({ values, words, color }) {
    const [id, ...others] = words;
    if (id === undefined || others.length > 0)
      throw new UsageError("`explain` wants the name of one rule. `patternlint rules` lists them.");
    const asData = wantsData(values.format);
    const rule = findRule(id);
    print(asData ? toJson(ruleData(rule)) : explainRule(rule, demonstrate(rule), suppressInPlace(rule), color));
    return 0;
  },
});
