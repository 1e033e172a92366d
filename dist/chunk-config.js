import { A as severities, i as builtInSections, j as nearest, k as presets, o as rules } from "./chunk-sections.js";
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/config/error.ts
var UsageError = class extends Error {
	name = "UsageError";
};
var ConfigError = class extends UsageError {
	file;
	line;
	column;
	constructor(file, line, column, message) {
		super(`${file}:${line}:${column}: ${message}`);
		this.file = file;
		this.line = line;
		this.column = column;
	}
};

// src/config/config.ts
const defaultConfig = {
	preset: "recommended",
	rules: /* @__PURE__ */ new Map(),
	overrides: [],
	roots: [],
	sections: builtInSections,
	modules: [],
	include: [],
	exclude: [],
	file: void 0
};
const configNames = [
	"patternlint.yml",
	"patternlint.yaml",
	"patternlint.json",
	".patternlint.yml",
	".patternlint.yaml",
	".patternlint.json"
];
function findConfig(root) {
	return configNames.map((name) => join(root, name)).find((file) => existsSync(file));
}
function withChoices(config, preset, levels) {
	const chosen = { rules: new Map([...levels].map(([id, level]) => [id, { level }])) };
	return {
		...config,
		preset: preset ?? config.preset,
		overrides: levels.size > 0 ? [...config.overrides, chosen] : config.overrides
	};
}
function parseRuleChoice(text) {
	const [id = "", level = ""] = text.split("=", 2);
	const ids = rules.map((rule) => rule.id);
	if (!ids.includes(id)) throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
	return [id, parseLevel(level, `of rule \`${id}\``)];
}
function parsePreset(text) {
	if (presets.includes(text)) return text;
	throw new UsageError(`There is no preset \`${text}\`. ${didYouMean(nearest(text, presets), `Choose ${presets.join(" or ")}.`)}`);
}
function parseLevel(text, of) {
	const levels = [...severities, "off"];
	if (levels.includes(text)) return text;
	throw new UsageError(`The severity ${of} can't be \`${text}\`. Write one of ${levels.join(", ")}.`);
}
function didYouMean(near, otherwise) {
	return near.length > 0 ? `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : otherwise;
}

export { parseRuleChoice as a, UsageError as c, parsePreset as i, didYouMean as n, withChoices as o, findConfig as r, ConfigError as s, defaultConfig as t };