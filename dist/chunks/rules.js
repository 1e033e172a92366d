import "./rolldown-runtime.js";
import { T as toJson, o as print } from "./print.js";
import { in as rules } from "./lint.js";
import { i as command, l as wantsData, o as dataFormat, s as noWords } from "./command-line.js";
import { i as rulesTable, r as ruleData } from "./rule-text.js";

// src/command-line/rules.ts
const rulesCommand = command({
	name: "rules",
	takes: "",
	summary: "list the rules",
	options: dataFormat,
	run({ values, words, color }) {
		noWords("rules", words);
		print(wantsData(values.format) ? toJson(rules.map(ruleData)) : rulesTable(rules, color));
		return 0;
	}
});

export { rulesCommand };