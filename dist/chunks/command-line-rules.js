import "./rolldown-runtime.js";
import { Bt as missingRules, en as rulesOf } from "./lint.js";
import { c as print, d as printNote, j as toJson } from "./print.js";
import { c as dataFormat, d as refuseWords, f as wantsData, o as command, u as placeOptions } from "./command-line.js";
import { a as configHere, i as rulesTable, r as ruleData } from "./command-line-rule-text.js";

// src/command-line/rules.ts
const rulesCommand = command({
	name: "rules",
	takes: "",
	summary: "list the rules",
	options: {
		...dataFormat,
		...placeOptions
	},
	async run({ values, words, color }) {
		refuseWords("rules", words);
		const config = await configHere(values);
		const rules = rulesOf(config);
		print(wantsData(values.format) ? toJson(rules.map(ruleData)) : rulesTable(rules, color));
		for (const note of missingRules({ customRules: {
			loaded: [],
			missing: config.missingRules
		} })) printNote(note);
		return 0;
	}
});

export { rulesCommand };