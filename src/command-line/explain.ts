// `patternlint explain RULE`: everything a rule says of itself.
import { UsageError } from "../config/error.ts";
import { rulesOf } from "../lint/all-rules.ts";
import { print } from "../process/print.ts";
import { toJson } from "../report/escape.ts";
import { isCustomId } from "../rule-support/custom-id.ts";
import { rules } from "../rules/index.ts";
import { dataFormat, placeOptions, wantsData } from "./arguments.ts";
import { command, type ExitCode } from "./command.ts";
import { configHere } from "./config-here.ts";
import { demonstrate } from "./demonstrate.ts";
import { suppressInPlace } from "./in-place.ts";
import { explainRule, findRule, ruleData } from "./rule-text.ts";

export const explainCommand = command({
  name: "explain",
  takes: "RULE",
  completes: "rule",
  summary: "say what a rule requires, and why",
  options: { ...dataFormat, ...placeOptions },
  async run({ values, words, color }): Promise<ExitCode> {
    const [id, ...others] = words;
    if (id === undefined || others.length > 0)
      throw new UsageError("`explain` takes the name of one rule. `patternlint rules` lists them.");
    const asData = wantsData(values.format);
    // Ours need no configuration, and are explained whatever is wrong with that.
    const rule = findRule(id, isCustomId(id) ? rulesOf(await configHere(values)) : rules);
    if (isCustomId(id) && !asData) {
      print(explainRule(rule, undefined, undefined, color));
      return 0;
    }
    print(asData ? toJson(ruleData(rule)) : explainRule(rule, demonstrate(rule), suppressInPlace(rule), color));
    return 0;
  },
});
