import "./rolldown-runtime.js";
import { It as missingRules, Zt as rulesOf } from "./lint.js";
import { O as toJson, o as print, u as printNote } from "./print.js";
import { a as command, c as noWords, d as wantsData, s as dataFormat, u as placeOptions } from "./command-line.js";
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
		noWords("rules", words);
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