// `patternlint rules`: the list of rules.
import { print } from "../process/print.ts";
import { toJson } from "../report/escape.ts";
import { rules } from "../rules/index.ts";
import { dataFormat, noWords, wantsData } from "./arguments.ts";
import { command } from "./command.ts";
import { ruleData, rulesTable } from "./rule-text.ts";

export const rulesCommand = command({
  name: "rules",
  takes: "",
  summary: "list the rules",
  options: dataFormat,
  run({ values, words, color }) {
    noWords("rules", words);
    print(wantsData(values.format) ? toJson(rules.map(ruleData)) : rulesTable(rules, color));
    return 0;
  },
});
