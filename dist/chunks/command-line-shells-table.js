import { fr as severities, r as formatNames, yn as rules } from "./lint.js";
import { s as globalOptions } from "./command-line.js";
import { t as allCommands } from "./command-line-help.js";

// src/command-line/shells/table.ts
async function completionTable() {
	return {
		commands: (await allCommands()).map(({ name, summary, completes, options }) => ({
			name,
			summary,
			completes,
			options: Object.entries({
				...options,
				...globalOptions
			}).map(([option, row]) => toRow(option, row))
		})),
		rules: rules.map(({ id, summary }) => ({
			id,
			summary
		})),
		levels: [...severities, "off"],
		formats: formatNames
	};
}
function toRow(name, { type, short, value = "", help, completes, multiple = false }) {
	return {
		name,
		short,
		help: help === "" ? name === "help" ? "say what it takes" : "say which version it is" : help,
		repeats: multiple,
		value: type === "string" ? {
			label: value,
			completes
		} : void 0
	};
}
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}

export { quoted as n, completionTable as t };