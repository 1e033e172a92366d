// `patternlint rules`: the list of rules.
import { rulesOf } from "../lint/all-rules.ts";
import { print, printNote } from "../process/print.ts";
import { toJson } from "../report/escape.ts";
import { missingRules } from "../report/messages.ts";
import { dataFormat, placeOptions, refuseWords, wantsData } from "./arguments.ts";
import { command, type ExitCode } from "./command.ts";
import { configHere } from "./config-here.ts";
import { ruleData, rulesTable } from "./rule-text.ts";

export const rulesCommand = command({
  name: "rules",
  takes: "",
  summary: "list the rules",
  options: { ...dataFormat, ...placeOptions },
  async run({ values, words, color }): Promise<ExitCode> {
    refuseWords("rules", words);
    const config = await configHere(values);
    const rules = rulesOf(config);
    print(wantsData(values.format) ? toJson(rules.map(ruleData)) : rulesTable(rules, color));
    for (const note of missingRules({ customRules: { loaded: [], missing: config.missingRules } })) printNote(note);
    return 0;
  },
});
