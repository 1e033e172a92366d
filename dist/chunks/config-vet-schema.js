import { Cn as pointerParts } from "./lint.js";
import { t as parseYaml } from "./config-yaml.js";

// src/config/invalid-schema.ts
var InvalidSchema = class extends Error {
	faults;
	constructor(errors) {
		super("it is not a JSON Schema");
		const places = /* @__PURE__ */ new Map();
		for (const error of errors) if (!places.has(error.instancePath)) places.set(error.instancePath, error);
		this.faults = [...places.values()].map(({ instancePath, keyword, params }) => ({
			path: pointerParts(instancePath),
			message: `\`${instancePath || "/"}\` ${wanted(keyword, params)}`
		}));
	}
};
function wanted(keyword, { type, limit, allowedValues }) {
	switch (keyword) {
		case "type": return `must be ${[type].flat().map(article).join(" or ")}`;
		case "minimum": return `must be at least ${String(limit)}`;
		case "exclusiveMinimum": return `must be greater than ${String(limit)}`;
		case "minItems": return `needs at least ${String(limit)} entry`;
		case "uniqueItems": return "has an entry twice";
		case "enum": return `must be one of ${allowedValues.join(", ")}`;
		default: return "is not allowed";
	}
}
function article(type) {
	return `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
}
const MOST_SCHEMA_FAULTS = 5;
function placeFaults(text, faults) {
	const isShort = text.length <= LONGEST_PARSED_AGAIN;
	const { offsetOf, positionOf } = parseYaml(isShort ? text : "", "json");
	const shown = faults.map(({ path, message }) => ({
		message,
		offset: isShort ? offsetOf(path) : 0
	})).sort((a, b) => a.offset - b.offset).slice(0, MOST_SCHEMA_FAULTS).map(({ message, offset }) => {
		const { line, column } = positionOf(offset);
		return isShort ? `${message} (line ${line}, column ${column})` : message;
	});
	const more = faults.length - shown.length;
	return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
const LONGEST_PARSED_AGAIN = 65536;

// src/config/vet-schema.ts
var SchemaFault = class extends Error {};
const MOST_PARTS = 2e3;
const MOST_VALUES = 1e4;
const MOST_INSTRUCTIONS = 1e5;
const DEEPEST = 100;
function newAllowance() {
	return {
		parts: MOST_PARTS,
		values: MOST_VALUES,
		instructions: MOST_INSTRUCTIONS
	};
}
const dataKeywords = /* @__PURE__ */ new Set([
	"enum",
	"const",
	"required",
	"dependentRequired",
	"type"
]);
const namingKeywords = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"dependentSchemas",
	"dependencies"
]);
const otherKeywords = new Set("$id $ref $anchor $dynamicRef $dynamicAnchor allOf anyOf oneOf not if then else items prefixItems contains minContains maxContains additionalProperties unevaluatedProperties unevaluatedItems propertyNames pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties nullable".split(" "));
function isKeyword(key) {
	return dataKeywords.has(key) || namingKeywords.has(key) || otherKeywords.has(key);
}
function vetSchema(schema, allowance) {
	let hasDataObject = false;
	let reference;
	for (const { value, key, depth, isData } of everything(schema)) {
		if (--allowance.values < 0) throw tooLarge("10,000 values");
		if (depth > DEEPEST) throw new SchemaFault(`is nested too deeply, in more than ${DEEPEST} levels. Flatten it.`);
		if (key === "$async") throw new SchemaFault("has `$async`. Remove that keyword.");
		if (key === "$schema" && value !== draft && value !== `${draft}#`) throw new SchemaFault(`is not written for JSON Schema 2020-12. Write \`${draft}\` as its \`$schema\`.`);
		if (key === "$ref" && typeof value === "string" && /\/(?:const|enum)(?:\/|$)/.test(decoded(value))) reference = value;
		if (typeof value !== "object" || value === null) continue;
		if (!Array.isArray(value) && --allowance.parts < 0) throw tooLarge("2,000 parts");
		hasDataObject ||= isData && !Array.isArray(value);
	}
	if (hasDataObject && reference !== void 0) throw new SchemaFault("refers to a value of `const` or `enum` as to a schema. Put that schema under `$defs`.");
}
const draft = "https://json-schema.org/draft/2020-12/schema";
function payForPattern(size, allowance) {
	allowance.instructions -= size;
	if (allowance.instructions < 0) throw new SchemaFault("has patterns that are too large together. Make them shorter, or repeat less.");
}
function tooLarge(what) {
	return new SchemaFault(`has more than ${what}, with the schemas before it. Make it smaller.`);
}
function* everything(schema) {
	const pending = [{
		value: schema,
		key: "",
		depth: 0,
		isData: false
	}];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		yield next;
		const { value, depth, isData } = next;
		if (typeof value !== "object" || value === null) continue;
		const isList = Array.isArray(value);
		for (const [key, child] of Object.entries(value)) pending.push({
			value: child,
			key: isList ? "" : key,
			depth: depth + 1,
			isData: isData || !isList && (key === "const" || key === "enum")
		});
	}
}
function decoded(reference) {
	for (let text = reference, round = 0;; round++) {
		let next;
		try {
			next = decodeURIComponent(text);
		} catch {
			return text;
		}
		if (next === text || round > 4) return text;
		text = next;
	}
}

export { newAllowance as a, InvalidSchema as c, namingKeywords as i, placeFaults as l, dataKeywords as n, payForPattern as o, isKeyword as r, vetSchema as s, SchemaFault as t };