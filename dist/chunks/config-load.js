import { o as __toESM } from "./rolldown-runtime.js";
import { $t as GlobError, Hn as nearest, K as whyNotRead, Qt as matchGlobs, W as diskSource, Zt as compileGlob, cn as didYouMean, dr as presets, fr as severities, ir as quote, rt as findRepository, sn as defaultConfig, ur as withoutTrailing } from "./lint.js";
import { I as UsageError, N as ConfigError, S as isCustomId } from "./print.js";
import { t as require_ucs2length } from "./ajv-dist-runtime-ucs2length.js";
import { a as newAllowance, c as InvalidSchema, l as placeFaults } from "./config-vet-schema.js";
import { n as placeOfFault } from "./config-json-places.js";
import { t as parseYaml } from "./config-yaml.js";
const { dirname, join, posix } = process.getBuiltinModule("node:path");

// src/config/endless.ts
const lists = [
	"allOf",
	"anyOf",
	"oneOf"
];
const naming = ["dependentSchemas", "dependencies"];
const single = [
	"not",
	"if",
	"then",
	"else"
];
function endlessReference(root) {
	const anchors = findAnchors(root);
	const done = /* @__PURE__ */ new Set();
	const open = /* @__PURE__ */ new Set();
	const visit = (schema, reference) => {
		if (open.has(schema)) return reference;
		if (done.has(schema)) return void 0;
		open.add(schema);
		for (const [next, name] of inPlace(schema, root, anchors)) {
			const found = visit(next, name ?? reference);
			if (found !== void 0) return found;
		}
		open.delete(schema);
		done.add(schema);
	};
	for (const schema of allSchemas(root)) {
		const found = visit(schema, "#");
		if (found !== void 0) return found;
	}
}
function inPlace(schema, root, anchors) {
	const references = ["$ref", "$dynamicRef"].flatMap((keyword) => {
		const name = schema[keyword];
		if (typeof name !== "string" || !name.startsWith("#")) return [];
		const target = resolve(name, root, anchors);
		return (keyword === "$dynamicRef" ? [target, root] : [target]).filter(isSchema).map((one) => [one, name]);
	});
	const parts = [
		...lists.flatMap((keyword) => Array.isArray(schema[keyword]) ? schema[keyword] : []),
		...single.map((keyword) => schema[keyword]),
		...naming.flatMap((keyword) => isSchema(schema[keyword]) ? Object.values(schema[keyword]) : [])
	];
	return [...references, ...parts.filter(isSchema).map((part) => [part, void 0])];
}
function resolve(name, root, anchors) {
	if (!name.startsWith("#/") && name !== "#") return anchors.get(name.slice(1));
	let at = root;
	for (const part of name.split("/").slice(1)) {
		const key = decode(part).replaceAll("~1", "/").replaceAll("~0", "~");
		at = typeof at === "object" && at !== null ? at[key] : void 0;
	}
	return isSchema(at) ? at : void 0;
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
function findAnchors(root) {
	const anchors = /* @__PURE__ */ new Map();
	for (const schema of allSchemas(root)) for (const keyword of ["$anchor", "$dynamicAnchor"]) {
		const name = schema[keyword];
		if (typeof name === "string") anchors.set(name, schema);
	}
	return anchors;
}
function* allSchemas(root) {
	const pending = [root];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (typeof next !== "object" || next === null) continue;
		if (isSchema(next)) yield next;
		for (const value of Object.values(next)) if (typeof value === "object") pending.push(value);
	}
}
function isSchema(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// schemas/config.schema.json
var config_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/config.schema.json",
	title: "patternlint configuration",
	description: "patternlint.yml (or .yaml, .json, or .patternlint.yml) at the repository's root. Generated from the rules by `npm run generate`.",
	type: "object",
	additionalProperties: false,
	properties: {
		"$schema": {
			"description": "This schema, for editors.",
			"type": "string"
		},
		"preset": {
			"description": "The severities to start from.",
			"type": "string",
			"enum": ["recommended", "strict"]
		},
		"rules": {
			"$ref": "#/$defs/rules",
			"description": "Severity and options by rule."
		},
		"overrides": {
			"description": "Settings for some of the modules. Later ones win.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rules"],
				"properties": {
					"files": {
						"description": "Globs of the files that it is for, from the repository's root.",
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"categories": {
						"description": "Categories of the modules that it is for. With `files`, both have to fit.",
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"rules": { "$ref": "#/$defs/rules" }
				}
			}
		},
		"include": {
			"description": "Globs of the files to look at; without it, all Markdown files.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"exclude": {
			"description": "Globs of files to leave alone.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"modules": {
			"description": "Globs of files that are modules, whatever they look like: one without a module's block is an error.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"roots": {
			"description": "Folders that references are resolved from, in this order, before the repository's root.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"sections": {
			"description": "A JSON Schema for a section, as the path of a file from this one's folder; `false` turns a built-in one off.",
			"type": "object",
			"additionalProperties": {
				"type": ["string", "boolean"],
				"not": { "const": true }
			}
		},
		"customRules": {
			"description": "Files of rules of your own, from this file's folder: JavaScript that is run with all rights that patternlint has.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"baseline": {
			"description": "The file of known findings that don't count, from this file's folder; without it, patternlint-baseline.json at the root, if it is there. `false` for none.",
			"type": ["string", "boolean"],
			"minLength": 1,
			"not": { "const": true }
		}
	},
	$defs: {
		"rules": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"metadata-table": { "$ref": "#/$defs/rule-metadata-table" },
				"metadata-version": { "$ref": "#/$defs/rule-metadata-version" },
				"metadata-date": { "$ref": "#/$defs/rule-metadata-date" },
				"metadata-status": { "$ref": "#/$defs/rule-metadata-status" },
				"title": { "$ref": "#/$defs/rule-title" },
				"fence": { "$ref": "#/$defs/rule-fence" },
				"xml-character": { "$ref": "#/$defs/rule-xml-character" },
				"xml-tag": { "$ref": "#/$defs/rule-xml-tag" },
				"xml-balance": { "$ref": "#/$defs/rule-xml-balance" },
				"xml-document": { "$ref": "#/$defs/rule-xml-document" },
				"module-name": { "$ref": "#/$defs/rule-module-name" },
				"module-file": { "$ref": "#/$defs/rule-module-file" },
				"module-category": { "$ref": "#/$defs/rule-module-category" },
				"module-unique": { "$ref": "#/$defs/rule-module-unique" },
				"purpose": { "$ref": "#/$defs/rule-purpose" },
				"trigger-conditions": { "$ref": "#/$defs/rule-trigger-conditions" },
				"implementation": { "$ref": "#/$defs/rule-implementation" },
				"integration-points": { "$ref": "#/$defs/rule-integration-points" },
				"phase-name": { "$ref": "#/$defs/rule-phase-name" },
				"phase-order": { "$ref": "#/$defs/rule-phase-order" },
				"phase-requirements": { "$ref": "#/$defs/rule-phase-requirements" },
				"phase-actions": { "$ref": "#/$defs/rule-phase-actions" },
				"phase-validation": { "$ref": "#/$defs/rule-phase-validation" },
				"section-unknown": { "$ref": "#/$defs/rule-section-unknown" },
				"section-duplicate": { "$ref": "#/$defs/rule-section-duplicate" },
				"section-schema": { "$ref": "#/$defs/rule-section-schema" },
				"placeholder": { "$ref": "#/$defs/rule-placeholder" },
				"reference-target": { "$ref": "#/$defs/rule-reference-target" },
				"reference-ambiguous": { "$ref": "#/$defs/rule-reference-ambiguous" },
				"reference-case": { "$ref": "#/$defs/rule-reference-case" },
				"reference-path": { "$ref": "#/$defs/rule-reference-path" },
				"reference-self": { "$ref": "#/$defs/rule-reference-self" },
				"reference-duplicate": { "$ref": "#/$defs/rule-reference-duplicate" },
				"reference-reason": { "$ref": "#/$defs/rule-reference-reason" },
				"reference-form": { "$ref": "#/$defs/rule-reference-form" },
				"reference-reciprocal": { "$ref": "#/$defs/rule-reference-reciprocal" },
				"dependency-cycle": { "$ref": "#/$defs/rule-dependency-cycle" },
				"dependency-status": { "$ref": "#/$defs/rule-dependency-status" },
				"module-orphan": { "$ref": "#/$defs/rule-module-orphan" },
				"reference-prose": { "$ref": "#/$defs/rule-reference-prose" },
				"reference-name": { "$ref": "#/$defs/rule-reference-name" },
				"suppression-unused": { "$ref": "#/$defs/rule-suppression-unused" },
				"suppression-unknown": { "$ref": "#/$defs/rule-suppression-unknown" },
				"suppression-reason": { "$ref": "#/$defs/rule-suppression-reason" },
				"change-check-removed": { "$ref": "#/$defs/rule-change-check-removed" },
				"change-version": { "$ref": "#/$defs/rule-change-version" },
				"change-date": { "$ref": "#/$defs/rule-change-date" },
				"change-module-removed": { "$ref": "#/$defs/rule-change-module-removed" },
				"change-module-lost": { "$ref": "#/$defs/rule-change-module-lost" }
			},
			"patternProperties": { "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$": { "$ref": "#/$defs/custom-rule" } }
		},
		"custom-rule": {
			"description": "A rule of your own: a severity, or an object with that and the rule's options.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"properties": { "severity": {
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-table": {
			"description": "The file begins with a table that gives version, date and status.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-version": {
			"description": "The version is a semantic version.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-date": {
			"description": "The date of the last change is a real date, and not in the future.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-status": {
			"description": "The status is one of the agreed words.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"allowed": {
					"examples": [[
						"draft",
						"stable",
						"retired"
					]],
					"description": "The words that a status may be.",
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1,
					"uniqueItems": true
				}
			}
		},
		"rule-title": {
			"description": "The file has a title.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"match": {
					"description": "The title must say the module's name (case, `-` and `_` aside).",
					"type": "boolean"
				}
			}
		},
		"rule-fence": {
			"description": "The module stands in one fence called xml, from `<module>` to `</module>`, and alone in its file.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-character": {
			"description": "`<` and `&` in text are escaped, and no character stands there that XML forbids.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-tag": {
			"description": "Every tag is well formed.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-balance": {
			"description": "Every element is closed once, by its own name.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-document": {
			"description": "The block is one XML document: one root, and nothing around it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-name": {
			"description": "The module has a name, in snake_case.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-file": {
			"description": "The file is called what the module is called.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-category": {
			"description": "The module says what category it belongs to.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"directory": {
					"description": "The category must be the name of the file's folder.",
					"type": "boolean"
				}
			}
		},
		"rule-module-unique": {
			"description": "No two modules have one name.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-purpose": {
			"description": "The module says what it is for.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-trigger-conditions": {
			"description": "The module says when it comes into play.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"types": {
					"description": "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that more than two modules use.",
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1,
					"uniqueItems": true,
					"examples": [[
						"automatic",
						"explicit",
						"implicit",
						"manual"
					]]
				}
			}
		},
		"rule-implementation": {
			"description": "The module says how it is done, in phases.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-integration-points": {
			"description": "The module says what it builds on and what it serves.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-name": {
			"description": "Every phase has a name of its own.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-order": {
			"description": "Phases are numbered 1, 2, 3 … in the order of the file.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-requirements": {
			"description": "Every phase says what it requires.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-actions": {
			"description": "Every phase says what is done in it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-validation": {
			"description": "Every phase says what shows that it is done.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-section-unknown": {
			"description": "No section's name is a slip of a known one, and no phase's, list's or condition's.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-section-duplicate": {
			"description": "No section appears twice.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-section-schema": {
			"description": "Sections fit their JSON Schemas.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-placeholder": {
			"description": "Nothing is left over from a template.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"words": {
					"examples": [["FIXME", "to be written"]],
					"description": "Further texts that are placeholders wherever they stand in a module.",
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"uniqueItems": true
				}
			}
		},
		"rule-reference-target": {
			"description": "Every reference names a file that is there.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-ambiguous": {
			"description": "Every reference fits one file only.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-case": {
			"description": "References are written in the upper and lower case of the files.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-path": {
			"description": "References are written in their plain form, and stay in the repository.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-self": {
			"description": "No module names itself.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-duplicate": {
			"description": "No list names a file twice.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-reason": {
			"description": "Every reference says what it is for.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-form": {
			"description": "Every line of a reference list names a path.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-reciprocal": {
			"description": "Both ends of an edge name it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-dependency-cycle": {
			"description": "No module depends on itself through others.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-dependency-status": {
			"description": "A stable module rests on settled ones.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-orphan": {
			"description": "Every module is tied to another.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-prose": {
			"description": "Paths of Markdown files in running text lead to files.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-name": {
			"description": "A pattern that a module uses by its name is in the file that it names.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-suppression-unused": {
			"description": "Every suppression suppresses something.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-suppression-unknown": {
			"description": "Every suppression names rules that exist.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-suppression-reason": {
			"description": "Every suppression says why.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-check-removed": {
			"description": "No check goes unnoticed.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-version": {
			"description": "The version rises when the block changes.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-date": {
			"description": "The date of the last change moves when the block changes.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-module-removed": {
			"description": "No module goes while others still refer to it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-module-lost": {
			"description": "A file that was a module is one still.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		}
	}
};

// src/config/faults.ts
function schemaProblem({ instancePath, keyword, params }, { data, offsetOf }) {
	const path = instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
	const p = params;
	if (keyword === "additionalProperties") {
		const key = p.additionalProperty;
		return {
			offset: offsetOf([...path, key], true),
			message: () => unknownKey(key, path, knownKeys(path))
		};
	}
	return {
		offset: offsetOf(path),
		message: () => `${placeName(path)} ${problem(keyword, p, path, valueAt(data, path))}`
	};
}
function unknownKey(key, path, known) {
	const remedy = didYouMean(nearest(key, known), `Known are ${known.filter((name) => name !== "$schema").join(", ")}.`);
	if (known.includes("xml-tag")) return `There is no rule ${quote(key)}. ${remedy}`;
	return `Unknown key ${quote(key)}${path.length > 0 ? ` in ${placeName(path)}` : ""}. ${remedy}`;
}
function placeName(path) {
	return path.length > 0 ? quote(path.join(".")) : "The configuration";
}
function problem(keyword, p, path, value) {
	switch (keyword) {
		case "required": return `has no \`${String(p.missingProperty)}\`. Add it.`;
		case "enum": return `can't be ${quote(String(value))}. ${oneOf(String(value), p.allowedValues)}`;
		case "pattern": return `can't be ${quote(String(value))}. ${oneOf(String(value), levels)}`;
		case "type": return wrongType([p.type].flat(), path, value);
		case "not": return `can't be ${quote(String(value))}. ${SECTION}`;
		case "minLength": return "is empty. Remove it.";
		case "minItems": return "has no entry. Add one, or remove the key.";
		case "uniqueItems": return "has an entry twice. Remove one.";
		case "minimum": return `must be at least ${String(p.limit)}. Write a larger number, or remove it.`;
		case "maximum": return `must be at most ${String(p.limit)}. Write a smaller number, or remove it.`;
		default: return `is not allowed (${keyword}). \`schemas/config.schema.json\` says what is.`;
	}
}
const levels = [...severities, "off"];
const LEVEL = `Write one of ${levels.join(", ")}.`;
const SECTION = "Write the path of a JSON Schema, or false.";
function oneOf(value, allowed) {
	return didYouMean(nearest(value.toLowerCase(), allowed), `Write one of ${allowed.join(", ")}.`);
}
function wrongType(types, path, value) {
	if (value === null) return "is empty. Remove it, or write what belongs there.";
	switch (types.join(" ")) {
		case "string object": return "must be a severity or options. Write error, warning, notice, off, or `{ severity: warning }`.";
		case "string boolean": return `must be a text or false. ${SECTION}`;
		case "object": {
			const known = knownKeys(path).filter((name) => name !== "$schema");
			return `must be a mapping of keys to values. ${known.length > 0 && !known.includes("xml-tag") ? `Known keys are ${known.join(", ")}.` : "Write it as `key: value`."}`;
		}
		case "array": return `must be a list. Write ${isScalar(value) ? quote(`[${String(value)}]`) : "`[one, two]`"}.`;
		case "boolean": return `must be true or false. ${booleans.get(String(value).toLowerCase()) ?? "Write one of them."}`;
		case "integer":
		case "number": return `must be a ${types[0] === "integer" ? "whole " : ""}number. Write one without quotes.`;
		default:
			if (path.join() === "preset") return `must be a text. Write one of ${presets.join(", ")}.`;
			if (path.at(-1) === "severity") return `must be a text. ${LEVEL}`;
			return `must be a text. Write ${isScalar(value) ? quote(`"${String(value)}"`) : "one in quotes"}.`;
	}
}
const booleans = new Map([...[
	"yes",
	"on",
	"true"
].map((word) => [word, "Write true, without quotes."]), ...[
	"no",
	"off",
	"false"
].map((word) => [word, "Write false, without quotes."])]);
function isScalar(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function knownKeys(path) {
	const root = config_schema_default;
	const followed = (part) => part?.$ref === void 0 ? part : root.$defs[part.$ref.slice(8)];
	const at = path.reduce((part, name) => followed(part?.items ?? part?.properties?.[name]), root);
	return Object.keys(at?.properties ?? {});
}
function valueAt(data, path) {
	return path.reduce((at, part) => typeof at === "object" && at !== null ? at[part] : void 0, data);
}

// src/config/generated/validator.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const func3 = import_ucs2length.default.default ?? import_ucs2length.default;
const validateConfig = validate_e4b6e22e;
const schema_800ec81a = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/config.schema.json",
	"title": "patternlint configuration",
	"description": "patternlint.yml (or .yaml, .json, or .patternlint.yml) at the repository's root. Generated from the rules by `npm run generate`.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"description": "This schema, for editors.",
			"type": "string"
		},
		"preset": {
			"description": "The severities to start from.",
			"type": "string",
			"enum": ["recommended", "strict"]
		},
		"rules": {
			"$ref": "#/$defs/rules",
			"description": "Severity and options by rule."
		},
		"overrides": {
			"description": "Settings for some of the modules. Later ones win.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rules"],
				"properties": {
					"files": {
						"description": "Globs of the files that it is for, from the repository's root.",
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"categories": {
						"description": "Categories of the modules that it is for. With `files`, both have to fit.",
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					"rules": { "$ref": "#/$defs/rules" }
				}
			}
		},
		"include": {
			"description": "Globs of the files to look at; without it, all Markdown files.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"exclude": {
			"description": "Globs of files to leave alone.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"modules": {
			"description": "Globs of files that are modules, whatever they look like: one without a module's block is an error.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"roots": {
			"description": "Folders that references are resolved from, in this order, before the repository's root.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"sections": {
			"description": "A JSON Schema for a section, as the path of a file from this one's folder; `false` turns a built-in one off.",
			"type": "object",
			"additionalProperties": {
				"type": ["string", "boolean"],
				"not": { "const": true }
			}
		},
		"customRules": {
			"description": "Files of rules of your own, from this file's folder: JavaScript that is run with all rights that patternlint has.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"baseline": {
			"description": "The file of known findings that don't count, from this file's folder; without it, patternlint-baseline.json at the root, if it is there. `false` for none.",
			"type": ["string", "boolean"],
			"minLength": 1,
			"not": { "const": true }
		}
	},
	"$defs": {
		"rules": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"metadata-table": { "$ref": "#/$defs/rule-metadata-table" },
				"metadata-version": { "$ref": "#/$defs/rule-metadata-version" },
				"metadata-date": { "$ref": "#/$defs/rule-metadata-date" },
				"metadata-status": { "$ref": "#/$defs/rule-metadata-status" },
				"title": { "$ref": "#/$defs/rule-title" },
				"fence": { "$ref": "#/$defs/rule-fence" },
				"xml-character": { "$ref": "#/$defs/rule-xml-character" },
				"xml-tag": { "$ref": "#/$defs/rule-xml-tag" },
				"xml-balance": { "$ref": "#/$defs/rule-xml-balance" },
				"xml-document": { "$ref": "#/$defs/rule-xml-document" },
				"module-name": { "$ref": "#/$defs/rule-module-name" },
				"module-file": { "$ref": "#/$defs/rule-module-file" },
				"module-category": { "$ref": "#/$defs/rule-module-category" },
				"module-unique": { "$ref": "#/$defs/rule-module-unique" },
				"purpose": { "$ref": "#/$defs/rule-purpose" },
				"trigger-conditions": { "$ref": "#/$defs/rule-trigger-conditions" },
				"implementation": { "$ref": "#/$defs/rule-implementation" },
				"integration-points": { "$ref": "#/$defs/rule-integration-points" },
				"phase-name": { "$ref": "#/$defs/rule-phase-name" },
				"phase-order": { "$ref": "#/$defs/rule-phase-order" },
				"phase-requirements": { "$ref": "#/$defs/rule-phase-requirements" },
				"phase-actions": { "$ref": "#/$defs/rule-phase-actions" },
				"phase-validation": { "$ref": "#/$defs/rule-phase-validation" },
				"section-unknown": { "$ref": "#/$defs/rule-section-unknown" },
				"section-duplicate": { "$ref": "#/$defs/rule-section-duplicate" },
				"section-schema": { "$ref": "#/$defs/rule-section-schema" },
				"placeholder": { "$ref": "#/$defs/rule-placeholder" },
				"reference-target": { "$ref": "#/$defs/rule-reference-target" },
				"reference-ambiguous": { "$ref": "#/$defs/rule-reference-ambiguous" },
				"reference-case": { "$ref": "#/$defs/rule-reference-case" },
				"reference-path": { "$ref": "#/$defs/rule-reference-path" },
				"reference-self": { "$ref": "#/$defs/rule-reference-self" },
				"reference-duplicate": { "$ref": "#/$defs/rule-reference-duplicate" },
				"reference-reason": { "$ref": "#/$defs/rule-reference-reason" },
				"reference-form": { "$ref": "#/$defs/rule-reference-form" },
				"reference-reciprocal": { "$ref": "#/$defs/rule-reference-reciprocal" },
				"dependency-cycle": { "$ref": "#/$defs/rule-dependency-cycle" },
				"dependency-status": { "$ref": "#/$defs/rule-dependency-status" },
				"module-orphan": { "$ref": "#/$defs/rule-module-orphan" },
				"reference-prose": { "$ref": "#/$defs/rule-reference-prose" },
				"reference-name": { "$ref": "#/$defs/rule-reference-name" },
				"suppression-unused": { "$ref": "#/$defs/rule-suppression-unused" },
				"suppression-unknown": { "$ref": "#/$defs/rule-suppression-unknown" },
				"suppression-reason": { "$ref": "#/$defs/rule-suppression-reason" },
				"change-check-removed": { "$ref": "#/$defs/rule-change-check-removed" },
				"change-version": { "$ref": "#/$defs/rule-change-version" },
				"change-date": { "$ref": "#/$defs/rule-change-date" },
				"change-module-removed": { "$ref": "#/$defs/rule-change-module-removed" },
				"change-module-lost": { "$ref": "#/$defs/rule-change-module-lost" }
			},
			"patternProperties": { "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$": { "$ref": "#/$defs/custom-rule" } }
		},
		"custom-rule": {
			"description": "A rule of your own: a severity, or an object with that and the rule's options.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"properties": { "severity": {
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-table": {
			"description": "The file begins with a table that gives version, date and status.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-version": {
			"description": "The version is a semantic version.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-date": {
			"description": "The date of the last change is a real date, and not in the future.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-metadata-status": {
			"description": "The status is one of the agreed words.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"allowed": {
					"examples": [[
						"draft",
						"stable",
						"retired"
					]],
					"description": "The words that a status may be.",
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1,
					"uniqueItems": true
				}
			}
		},
		"rule-title": {
			"description": "The file has a title.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"match": {
					"description": "The title must say the module's name (case, `-` and `_` aside).",
					"type": "boolean"
				}
			}
		},
		"rule-fence": {
			"description": "The module stands in one fence called xml, from `<module>` to `</module>`, and alone in its file.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-character": {
			"description": "`<` and `&` in text are escaped, and no character stands there that XML forbids.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-tag": {
			"description": "Every tag is well formed.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-balance": {
			"description": "Every element is closed once, by its own name.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-xml-document": {
			"description": "The block is one XML document: one root, and nothing around it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-name": {
			"description": "The module has a name, in snake_case.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-file": {
			"description": "The file is called what the module is called.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-category": {
			"description": "The module says what category it belongs to.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"directory": {
					"description": "The category must be the name of the file's folder.",
					"type": "boolean"
				}
			}
		},
		"rule-module-unique": {
			"description": "No two modules have one name.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-purpose": {
			"description": "The module says what it is for.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-trigger-conditions": {
			"description": "The module says when it comes into play.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"types": {
					"description": "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that more than two modules use.",
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1,
					"uniqueItems": true,
					"examples": [[
						"automatic",
						"explicit",
						"implicit",
						"manual"
					]]
				}
			}
		},
		"rule-implementation": {
			"description": "The module says how it is done, in phases.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-integration-points": {
			"description": "The module says what it builds on and what it serves.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-name": {
			"description": "Every phase has a name of its own.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-order": {
			"description": "Phases are numbered 1, 2, 3 … in the order of the file.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-requirements": {
			"description": "Every phase says what it requires.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-actions": {
			"description": "Every phase says what is done in it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-phase-validation": {
			"description": "Every phase says what shows that it is done.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-section-unknown": {
			"description": "No section's name is a slip of a known one, and no phase's, list's or condition's.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-section-duplicate": {
			"description": "No section appears twice.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-section-schema": {
			"description": "Sections fit their JSON Schemas.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-placeholder": {
			"description": "Nothing is left over from a template.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": {
				"severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				},
				"words": {
					"examples": [["FIXME", "to be written"]],
					"description": "Further texts that are placeholders wherever they stand in a module.",
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					},
					"uniqueItems": true
				}
			}
		},
		"rule-reference-target": {
			"description": "Every reference names a file that is there.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-ambiguous": {
			"description": "Every reference fits one file only.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-case": {
			"description": "References are written in the upper and lower case of the files.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-path": {
			"description": "References are written in their plain form, and stay in the repository.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-self": {
			"description": "No module names itself.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-duplicate": {
			"description": "No list names a file twice.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-reason": {
			"description": "Every reference says what it is for.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-form": {
			"description": "Every line of a reference list names a path.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-reciprocal": {
			"description": "Both ends of an edge name it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-dependency-cycle": {
			"description": "No module depends on itself through others.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-dependency-status": {
			"description": "A stable module rests on settled ones.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-module-orphan": {
			"description": "Every module is tied to another.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-prose": {
			"description": "Paths of Markdown files in running text lead to files.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-reference-name": {
			"description": "A pattern that a module uses by its name is in the file that it names.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-suppression-unused": {
			"description": "Every suppression suppresses something.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-suppression-unknown": {
			"description": "Every suppression names rules that exist.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-suppression-reason": {
			"description": "Every suppression says why.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-check-removed": {
			"description": "No check goes unnoticed.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-version": {
			"description": "The version rises when the block changes.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-date": {
			"description": "The date of the last change moves when the block changes.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-module-removed": {
			"description": "No module goes while others still refer to it.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"rule-change-module-lost": {
			"description": "A file that was a module is one still.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		}
	}
};
const func_dde84d22 = Object.prototype.hasOwnProperty;
const schema_503e55f6 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"metadata-table": { "$ref": "#/$defs/rule-metadata-table" },
		"metadata-version": { "$ref": "#/$defs/rule-metadata-version" },
		"metadata-date": { "$ref": "#/$defs/rule-metadata-date" },
		"metadata-status": { "$ref": "#/$defs/rule-metadata-status" },
		"title": { "$ref": "#/$defs/rule-title" },
		"fence": { "$ref": "#/$defs/rule-fence" },
		"xml-character": { "$ref": "#/$defs/rule-xml-character" },
		"xml-tag": { "$ref": "#/$defs/rule-xml-tag" },
		"xml-balance": { "$ref": "#/$defs/rule-xml-balance" },
		"xml-document": { "$ref": "#/$defs/rule-xml-document" },
		"module-name": { "$ref": "#/$defs/rule-module-name" },
		"module-file": { "$ref": "#/$defs/rule-module-file" },
		"module-category": { "$ref": "#/$defs/rule-module-category" },
		"module-unique": { "$ref": "#/$defs/rule-module-unique" },
		"purpose": { "$ref": "#/$defs/rule-purpose" },
		"trigger-conditions": { "$ref": "#/$defs/rule-trigger-conditions" },
		"implementation": { "$ref": "#/$defs/rule-implementation" },
		"integration-points": { "$ref": "#/$defs/rule-integration-points" },
		"phase-name": { "$ref": "#/$defs/rule-phase-name" },
		"phase-order": { "$ref": "#/$defs/rule-phase-order" },
		"phase-requirements": { "$ref": "#/$defs/rule-phase-requirements" },
		"phase-actions": { "$ref": "#/$defs/rule-phase-actions" },
		"phase-validation": { "$ref": "#/$defs/rule-phase-validation" },
		"section-unknown": { "$ref": "#/$defs/rule-section-unknown" },
		"section-duplicate": { "$ref": "#/$defs/rule-section-duplicate" },
		"section-schema": { "$ref": "#/$defs/rule-section-schema" },
		"placeholder": { "$ref": "#/$defs/rule-placeholder" },
		"reference-target": { "$ref": "#/$defs/rule-reference-target" },
		"reference-ambiguous": { "$ref": "#/$defs/rule-reference-ambiguous" },
		"reference-case": { "$ref": "#/$defs/rule-reference-case" },
		"reference-path": { "$ref": "#/$defs/rule-reference-path" },
		"reference-self": { "$ref": "#/$defs/rule-reference-self" },
		"reference-duplicate": { "$ref": "#/$defs/rule-reference-duplicate" },
		"reference-reason": { "$ref": "#/$defs/rule-reference-reason" },
		"reference-form": { "$ref": "#/$defs/rule-reference-form" },
		"reference-reciprocal": { "$ref": "#/$defs/rule-reference-reciprocal" },
		"dependency-cycle": { "$ref": "#/$defs/rule-dependency-cycle" },
		"dependency-status": { "$ref": "#/$defs/rule-dependency-status" },
		"module-orphan": { "$ref": "#/$defs/rule-module-orphan" },
		"reference-prose": { "$ref": "#/$defs/rule-reference-prose" },
		"reference-name": { "$ref": "#/$defs/rule-reference-name" },
		"suppression-unused": { "$ref": "#/$defs/rule-suppression-unused" },
		"suppression-unknown": { "$ref": "#/$defs/rule-suppression-unknown" },
		"suppression-reason": { "$ref": "#/$defs/rule-suppression-reason" },
		"change-check-removed": { "$ref": "#/$defs/rule-change-check-removed" },
		"change-version": { "$ref": "#/$defs/rule-change-version" },
		"change-date": { "$ref": "#/$defs/rule-change-date" },
		"change-module-removed": { "$ref": "#/$defs/rule-change-module-removed" },
		"change-module-lost": { "$ref": "#/$defs/rule-change-module-lost" }
	},
	"patternProperties": { "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$": { "$ref": "#/$defs/custom-rule" } }
};
const pattern_2ef6fdc3 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const schema_58cc6f45 = {
	"description": "The file begins with a table that gives version, date and status.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
const pattern_c6947dc7 = new RegExp("^(?:error|warning|notice|off)$", "u");
function validate_6d3060a8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_6d3060a8.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_58cc6f45.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_6d3060a8.errors = vErrors;
	return errors === 0;
}
validate_6d3060a8.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_c522746c = {
	"description": "The version is a semantic version.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_3eabaec7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_3eabaec7.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_c522746c.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_3eabaec7.errors = vErrors;
	return errors === 0;
}
validate_3eabaec7.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_87844b83 = {
	"description": "The date of the last change is a real date, and not in the future.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_773bb789(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_773bb789.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_87844b83.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_773bb789.errors = vErrors;
	return errors === 0;
}
validate_773bb789.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_2527c029 = {
	"description": "The status is one of the agreed words.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": {
		"severity": {
			"description": "The severity of its findings; `off` for none.",
			"type": "string",
			"pattern": "^(?:error|warning|notice|off)$"
		},
		"allowed": {
			"examples": [[
				"draft",
				"stable",
				"retired"
			]],
			"description": "The words that a status may be.",
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1,
			"uniqueItems": true
		}
	}
};
function validate_734e9c25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_734e9c25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_2527c029.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity" || key0 === "allowed")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.allowed !== void 0) {
			let data1 = data.allowed;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/allowed",
						schemaPath: "#/properties/allowed/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err6 = {
						instancePath: instancePath + "/allowed/" + i0,
						schemaPath: "#/properties/allowed/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/allowed",
								schemaPath: "#/properties/allowed/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/allowed",
					schemaPath: "#/properties/allowed/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	}
	validate_734e9c25.errors = vErrors;
	return errors === 0;
}
validate_734e9c25.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_6fb6bae8 = {
	"description": "The file has a title.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": {
		"severity": {
			"description": "The severity of its findings; `off` for none.",
			"type": "string",
			"pattern": "^(?:error|warning|notice|off)$"
		},
		"match": {
			"description": "The title must say the module's name (case, `-` and `_` aside).",
			"type": "boolean"
		}
	}
};
function validate_6d8bf879(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_6d8bf879.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_6fb6bae8.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity" || key0 === "match")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.match !== void 0) {
			if (typeof data.match !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/match",
					schemaPath: "#/properties/match/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	validate_6d8bf879.errors = vErrors;
	return errors === 0;
}
validate_6d8bf879.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_f75ce2fc = {
	"description": "The module stands in one fence called xml, from `<module>` to `</module>`, and alone in its file.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_4c3a28ec(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_4c3a28ec.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_f75ce2fc.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_4c3a28ec.errors = vErrors;
	return errors === 0;
}
validate_4c3a28ec.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_0e33bc3e = {
	"description": "`<` and `&` in text are escaped, and no character stands there that XML forbids.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_6dcefc4d(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_6dcefc4d.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_0e33bc3e.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_6dcefc4d.errors = vErrors;
	return errors === 0;
}
validate_6dcefc4d.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_a9d7936f = {
	"description": "Every tag is well formed.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_6bc706ca(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_6bc706ca.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_a9d7936f.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_6bc706ca.errors = vErrors;
	return errors === 0;
}
validate_6bc706ca.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_fa8ce354 = {
	"description": "Every element is closed once, by its own name.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_f4af795a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_f4af795a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_fa8ce354.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_f4af795a.errors = vErrors;
	return errors === 0;
}
validate_f4af795a.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_f772e1a2 = {
	"description": "The block is one XML document: one root, and nothing around it.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_396aac54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_396aac54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_f772e1a2.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_396aac54.errors = vErrors;
	return errors === 0;
}
validate_396aac54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_7f5555a1 = {
	"description": "The module has a name, in snake_case.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_35baea38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_35baea38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_7f5555a1.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_35baea38.errors = vErrors;
	return errors === 0;
}
validate_35baea38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_09535d75 = {
	"description": "The file is called what the module is called.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_bffcdf16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_bffcdf16.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_09535d75.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_bffcdf16.errors = vErrors;
	return errors === 0;
}
validate_bffcdf16.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_0f86b5f7 = {
	"description": "The module says what category it belongs to.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": {
		"severity": {
			"description": "The severity of its findings; `off` for none.",
			"type": "string",
			"pattern": "^(?:error|warning|notice|off)$"
		},
		"directory": {
			"description": "The category must be the name of the file's folder.",
			"type": "boolean"
		}
	}
};
function validate_e2d7008e(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_e2d7008e.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_0f86b5f7.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity" || key0 === "directory")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.directory !== void 0) {
			if (typeof data.directory !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/directory",
					schemaPath: "#/properties/directory/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	}
	validate_e2d7008e.errors = vErrors;
	return errors === 0;
}
validate_e2d7008e.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_7739c0e2 = {
	"description": "No two modules have one name.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_fa4dcf7c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_fa4dcf7c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_7739c0e2.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_fa4dcf7c.errors = vErrors;
	return errors === 0;
}
validate_fa4dcf7c.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_9e621733 = {
	"description": "The module says what it is for.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_be9a7217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_be9a7217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_9e621733.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_be9a7217.errors = vErrors;
	return errors === 0;
}
validate_be9a7217.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_65ca71c2 = {
	"description": "The module says when it comes into play.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": {
		"severity": {
			"description": "The severity of its findings; `off` for none.",
			"type": "string",
			"pattern": "^(?:error|warning|notice|off)$"
		},
		"types": {
			"description": "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that more than two modules use.",
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1,
			"uniqueItems": true,
			"examples": [[
				"automatic",
				"explicit",
				"implicit",
				"manual"
			]]
		}
	}
};
function validate_d330d0c5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d330d0c5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_65ca71c2.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity" || key0 === "types")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.types !== void 0) {
			let data1 = data.types;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/types",
						schemaPath: "#/properties/types/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err6 = {
						instancePath: instancePath + "/types/" + i0,
						schemaPath: "#/properties/types/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/types",
								schemaPath: "#/properties/types/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/types",
					schemaPath: "#/properties/types/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	}
	validate_d330d0c5.errors = vErrors;
	return errors === 0;
}
validate_d330d0c5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_b7926804 = {
	"description": "The module says how it is done, in phases.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_abe78430(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_abe78430.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_b7926804.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_abe78430.errors = vErrors;
	return errors === 0;
}
validate_abe78430.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_442416f7 = {
	"description": "The module says what it builds on and what it serves.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_7c0a4346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_7c0a4346.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_442416f7.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_7c0a4346.errors = vErrors;
	return errors === 0;
}
validate_7c0a4346.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_6a978540 = {
	"description": "Every phase has a name of its own.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_d7e3af4a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_d7e3af4a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_6a978540.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_d7e3af4a.errors = vErrors;
	return errors === 0;
}
validate_d7e3af4a.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_45164b7d = {
	"description": "Phases are numbered 1, 2, 3 … in the order of the file.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_92b508c0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_92b508c0.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_45164b7d.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_92b508c0.errors = vErrors;
	return errors === 0;
}
validate_92b508c0.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_bcddebb0 = {
	"description": "Every phase says what it requires.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_130eafbc(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_130eafbc.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_bcddebb0.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_130eafbc.errors = vErrors;
	return errors === 0;
}
validate_130eafbc.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_11b224a8 = {
	"description": "Every phase says what is done in it.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_1b1046af(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_1b1046af.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_11b224a8.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_1b1046af.errors = vErrors;
	return errors === 0;
}
validate_1b1046af.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_44d04c74 = {
	"description": "Every phase says what shows that it is done.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_29a1d812(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_29a1d812.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_44d04c74.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_29a1d812.errors = vErrors;
	return errors === 0;
}
validate_29a1d812.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_f62bf59f = {
	"description": "No section's name is a slip of a known one, and no phase's, list's or condition's.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_cee7e36c(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_cee7e36c.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_f62bf59f.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_cee7e36c.errors = vErrors;
	return errors === 0;
}
validate_cee7e36c.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_3c1eccd4 = {
	"description": "No section appears twice.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_67883405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_67883405.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_3c1eccd4.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_67883405.errors = vErrors;
	return errors === 0;
}
validate_67883405.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_cc4c851a = {
	"description": "Sections fit their JSON Schemas.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_99175fa4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_99175fa4.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_cc4c851a.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_99175fa4.errors = vErrors;
	return errors === 0;
}
validate_99175fa4.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_51fd0f87 = {
	"description": "Nothing is left over from a template.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": {
		"severity": {
			"description": "The severity of its findings; `off` for none.",
			"type": "string",
			"pattern": "^(?:error|warning|notice|off)$"
		},
		"words": {
			"examples": [["FIXME", "to be written"]],
			"description": "Further texts that are placeholders wherever they stand in a module.",
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			},
			"uniqueItems": true
		}
	}
};
function validate_b48425da(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_b48425da.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_51fd0f87.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity" || key0 === "words")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.words !== void 0) {
			let data1 = data.words;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func3(data2) < 1) {
							const err5 = {
								instancePath: instancePath + "/words/" + i0,
								schemaPath: "#/properties/words/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/words/" + i0,
							schemaPath: "#/properties/words/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err7 = {
								instancePath: instancePath + "/words",
								schemaPath: "#/properties/words/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								}
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/words",
					schemaPath: "#/properties/words/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	}
	validate_b48425da.errors = vErrors;
	return errors === 0;
}
validate_b48425da.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_8e0168c2 = {
	"description": "Every reference names a file that is there.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_fd27882b(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_fd27882b.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_8e0168c2.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_fd27882b.errors = vErrors;
	return errors === 0;
}
validate_fd27882b.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_dd59e1da = {
	"description": "Every reference fits one file only.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_e2c4600e(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_e2c4600e.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_dd59e1da.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_e2c4600e.errors = vErrors;
	return errors === 0;
}
validate_e2c4600e.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_53527ae6 = {
	"description": "References are written in the upper and lower case of the files.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_37294aee(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_37294aee.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_53527ae6.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_37294aee.errors = vErrors;
	return errors === 0;
}
validate_37294aee.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_315ff221 = {
	"description": "References are written in their plain form, and stay in the repository.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_8a9203e6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_8a9203e6.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_315ff221.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_8a9203e6.errors = vErrors;
	return errors === 0;
}
validate_8a9203e6.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_d47758ac = {
	"description": "No module names itself.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_1c242879(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_1c242879.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_d47758ac.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_1c242879.errors = vErrors;
	return errors === 0;
}
validate_1c242879.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_753be234 = {
	"description": "No list names a file twice.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_98898ef9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_98898ef9.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_753be234.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_98898ef9.errors = vErrors;
	return errors === 0;
}
validate_98898ef9.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_f5ecfe09 = {
	"description": "Every reference says what it is for.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_a1a46607(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_a1a46607.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_f5ecfe09.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_a1a46607.errors = vErrors;
	return errors === 0;
}
validate_a1a46607.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_5db750bd = {
	"description": "Every line of a reference list names a path.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_f523ed5b(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_f523ed5b.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_5db750bd.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_f523ed5b.errors = vErrors;
	return errors === 0;
}
validate_f523ed5b.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_14a5ad54 = {
	"description": "Both ends of an edge name it.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_96c052c5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_96c052c5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_14a5ad54.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_96c052c5.errors = vErrors;
	return errors === 0;
}
validate_96c052c5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_87051ed0 = {
	"description": "No module depends on itself through others.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_7fac5207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_7fac5207.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_87051ed0.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_7fac5207.errors = vErrors;
	return errors === 0;
}
validate_7fac5207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_e5cdf2ba = {
	"description": "A stable module rests on settled ones.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_bce57e2e(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_bce57e2e.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_e5cdf2ba.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_bce57e2e.errors = vErrors;
	return errors === 0;
}
validate_bce57e2e.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_0f89d314 = {
	"description": "Every module is tied to another.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_554935f1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_554935f1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_0f89d314.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_554935f1.errors = vErrors;
	return errors === 0;
}
validate_554935f1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_d17dcdc3 = {
	"description": "Paths of Markdown files in running text lead to files.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_56eac443(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_56eac443.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_d17dcdc3.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_56eac443.errors = vErrors;
	return errors === 0;
}
validate_56eac443.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_a215c517 = {
	"description": "A pattern that a module uses by its name is in the file that it names.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_990ab450(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_990ab450.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_a215c517.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_990ab450.errors = vErrors;
	return errors === 0;
}
validate_990ab450.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_1fa73090 = {
	"description": "Every suppression suppresses something.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_04ab555f(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_04ab555f.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_1fa73090.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_04ab555f.errors = vErrors;
	return errors === 0;
}
validate_04ab555f.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_e856e531 = {
	"description": "Every suppression names rules that exist.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_928645b5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_928645b5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_e856e531.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_928645b5.errors = vErrors;
	return errors === 0;
}
validate_928645b5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_25f555cc = {
	"description": "Every suppression says why.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_0d6649b4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_0d6649b4.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_25f555cc.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_0d6649b4.errors = vErrors;
	return errors === 0;
}
validate_0d6649b4.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_0f85d360 = {
	"description": "No check goes unnoticed.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_938296b5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_938296b5.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_0f85d360.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_938296b5.errors = vErrors;
	return errors === 0;
}
validate_938296b5.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_e6bd1c62 = {
	"description": "The version rises when the block changes.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_b654d0d7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_b654d0d7.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_e6bd1c62.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_b654d0d7.errors = vErrors;
	return errors === 0;
}
validate_b654d0d7.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_40fa148e = {
	"description": "The date of the last change moves when the block changes.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_83fbec3f(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_83fbec3f.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_40fa148e.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_83fbec3f.errors = vErrors;
	return errors === 0;
}
validate_83fbec3f.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_f65ad80b = {
	"description": "No module goes while others still refer to it.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_876b46ac(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_876b46ac.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_f65ad80b.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_876b46ac.errors = vErrors;
	return errors === 0;
}
validate_876b46ac.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_4c91aa7d = {
	"description": "A file that was a module is one still.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"additionalProperties": false,
	"properties": { "severity": {
		"description": "The severity of its findings; `off` for none.",
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_c1d0583a(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_c1d0583a.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_4c91aa7d.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "severity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	}
	validate_c1d0583a.errors = vErrors;
	return errors === 0;
}
validate_c1d0583a.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema_c3ceaa5b = {
	"description": "A rule of your own: a severity, or an object with that and the rule's options.",
	"type": ["string", "object"],
	"pattern": "^(?:error|warning|notice|off)$",
	"properties": { "severity": {
		"type": "string",
		"pattern": "^(?:error|warning|notice|off)$"
	} }
};
function validate_0c829098(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_0c829098.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema_c3ceaa5b.type }
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern_c6947dc7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:error|warning|notice|off)$" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.severity !== void 0) {
			let data0 = data.severity;
			if (typeof data0 === "string") {
				if (!pattern_c6947dc7.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	validate_0c829098.errors = vErrors;
	return errors === 0;
}
validate_0c829098.evaluated = {
	"props": { "severity": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_c0d6c6a3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_c0d6c6a3.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func_dde84d22.call(schema_503e55f6.properties, key0) || pattern_2ef6fdc3.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["metadata-table"] !== void 0) {
			if (!validate_6d3060a8(data["metadata-table"], {
				instancePath: instancePath + "/metadata-table",
				parentData: data,
				parentDataProperty: "metadata-table",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_6d3060a8.errors : vErrors.concat(validate_6d3060a8.errors);
				errors = vErrors.length;
			}
		}
		if (data["metadata-version"] !== void 0) {
			if (!validate_3eabaec7(data["metadata-version"], {
				instancePath: instancePath + "/metadata-version",
				parentData: data,
				parentDataProperty: "metadata-version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_3eabaec7.errors : vErrors.concat(validate_3eabaec7.errors);
				errors = vErrors.length;
			}
		}
		if (data["metadata-date"] !== void 0) {
			if (!validate_773bb789(data["metadata-date"], {
				instancePath: instancePath + "/metadata-date",
				parentData: data,
				parentDataProperty: "metadata-date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_773bb789.errors : vErrors.concat(validate_773bb789.errors);
				errors = vErrors.length;
			}
		}
		if (data["metadata-status"] !== void 0) {
			if (!validate_734e9c25(data["metadata-status"], {
				instancePath: instancePath + "/metadata-status",
				parentData: data,
				parentDataProperty: "metadata-status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_734e9c25.errors : vErrors.concat(validate_734e9c25.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate_6d8bf879(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_6d8bf879.errors : vErrors.concat(validate_6d8bf879.errors);
				errors = vErrors.length;
			}
		}
		if (data.fence !== void 0) {
			if (!validate_4c3a28ec(data.fence, {
				instancePath: instancePath + "/fence",
				parentData: data,
				parentDataProperty: "fence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_4c3a28ec.errors : vErrors.concat(validate_4c3a28ec.errors);
				errors = vErrors.length;
			}
		}
		if (data["xml-character"] !== void 0) {
			if (!validate_6dcefc4d(data["xml-character"], {
				instancePath: instancePath + "/xml-character",
				parentData: data,
				parentDataProperty: "xml-character",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_6dcefc4d.errors : vErrors.concat(validate_6dcefc4d.errors);
				errors = vErrors.length;
			}
		}
		if (data["xml-tag"] !== void 0) {
			if (!validate_6bc706ca(data["xml-tag"], {
				instancePath: instancePath + "/xml-tag",
				parentData: data,
				parentDataProperty: "xml-tag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_6bc706ca.errors : vErrors.concat(validate_6bc706ca.errors);
				errors = vErrors.length;
			}
		}
		if (data["xml-balance"] !== void 0) {
			if (!validate_f4af795a(data["xml-balance"], {
				instancePath: instancePath + "/xml-balance",
				parentData: data,
				parentDataProperty: "xml-balance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_f4af795a.errors : vErrors.concat(validate_f4af795a.errors);
				errors = vErrors.length;
			}
		}
		if (data["xml-document"] !== void 0) {
			if (!validate_396aac54(data["xml-document"], {
				instancePath: instancePath + "/xml-document",
				parentData: data,
				parentDataProperty: "xml-document",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_396aac54.errors : vErrors.concat(validate_396aac54.errors);
				errors = vErrors.length;
			}
		}
		if (data["module-name"] !== void 0) {
			if (!validate_35baea38(data["module-name"], {
				instancePath: instancePath + "/module-name",
				parentData: data,
				parentDataProperty: "module-name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_35baea38.errors : vErrors.concat(validate_35baea38.errors);
				errors = vErrors.length;
			}
		}
		if (data["module-file"] !== void 0) {
			if (!validate_bffcdf16(data["module-file"], {
				instancePath: instancePath + "/module-file",
				parentData: data,
				parentDataProperty: "module-file",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_bffcdf16.errors : vErrors.concat(validate_bffcdf16.errors);
				errors = vErrors.length;
			}
		}
		if (data["module-category"] !== void 0) {
			if (!validate_e2d7008e(data["module-category"], {
				instancePath: instancePath + "/module-category",
				parentData: data,
				parentDataProperty: "module-category",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_e2d7008e.errors : vErrors.concat(validate_e2d7008e.errors);
				errors = vErrors.length;
			}
		}
		if (data["module-unique"] !== void 0) {
			if (!validate_fa4dcf7c(data["module-unique"], {
				instancePath: instancePath + "/module-unique",
				parentData: data,
				parentDataProperty: "module-unique",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_fa4dcf7c.errors : vErrors.concat(validate_fa4dcf7c.errors);
				errors = vErrors.length;
			}
		}
		if (data.purpose !== void 0) {
			if (!validate_be9a7217(data.purpose, {
				instancePath: instancePath + "/purpose",
				parentData: data,
				parentDataProperty: "purpose",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_be9a7217.errors : vErrors.concat(validate_be9a7217.errors);
				errors = vErrors.length;
			}
		}
		if (data["trigger-conditions"] !== void 0) {
			if (!validate_d330d0c5(data["trigger-conditions"], {
				instancePath: instancePath + "/trigger-conditions",
				parentData: data,
				parentDataProperty: "trigger-conditions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_d330d0c5.errors : vErrors.concat(validate_d330d0c5.errors);
				errors = vErrors.length;
			}
		}
		if (data.implementation !== void 0) {
			if (!validate_abe78430(data.implementation, {
				instancePath: instancePath + "/implementation",
				parentData: data,
				parentDataProperty: "implementation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_abe78430.errors : vErrors.concat(validate_abe78430.errors);
				errors = vErrors.length;
			}
		}
		if (data["integration-points"] !== void 0) {
			if (!validate_7c0a4346(data["integration-points"], {
				instancePath: instancePath + "/integration-points",
				parentData: data,
				parentDataProperty: "integration-points",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_7c0a4346.errors : vErrors.concat(validate_7c0a4346.errors);
				errors = vErrors.length;
			}
		}
		if (data["phase-name"] !== void 0) {
			if (!validate_d7e3af4a(data["phase-name"], {
				instancePath: instancePath + "/phase-name",
				parentData: data,
				parentDataProperty: "phase-name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_d7e3af4a.errors : vErrors.concat(validate_d7e3af4a.errors);
				errors = vErrors.length;
			}
		}
		if (data["phase-order"] !== void 0) {
			if (!validate_92b508c0(data["phase-order"], {
				instancePath: instancePath + "/phase-order",
				parentData: data,
				parentDataProperty: "phase-order",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_92b508c0.errors : vErrors.concat(validate_92b508c0.errors);
				errors = vErrors.length;
			}
		}
		if (data["phase-requirements"] !== void 0) {
			if (!validate_130eafbc(data["phase-requirements"], {
				instancePath: instancePath + "/phase-requirements",
				parentData: data,
				parentDataProperty: "phase-requirements",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_130eafbc.errors : vErrors.concat(validate_130eafbc.errors);
				errors = vErrors.length;
			}
		}
		if (data["phase-actions"] !== void 0) {
			if (!validate_1b1046af(data["phase-actions"], {
				instancePath: instancePath + "/phase-actions",
				parentData: data,
				parentDataProperty: "phase-actions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_1b1046af.errors : vErrors.concat(validate_1b1046af.errors);
				errors = vErrors.length;
			}
		}
		if (data["phase-validation"] !== void 0) {
			if (!validate_29a1d812(data["phase-validation"], {
				instancePath: instancePath + "/phase-validation",
				parentData: data,
				parentDataProperty: "phase-validation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_29a1d812.errors : vErrors.concat(validate_29a1d812.errors);
				errors = vErrors.length;
			}
		}
		if (data["section-unknown"] !== void 0) {
			if (!validate_cee7e36c(data["section-unknown"], {
				instancePath: instancePath + "/section-unknown",
				parentData: data,
				parentDataProperty: "section-unknown",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_cee7e36c.errors : vErrors.concat(validate_cee7e36c.errors);
				errors = vErrors.length;
			}
		}
		if (data["section-duplicate"] !== void 0) {
			if (!validate_67883405(data["section-duplicate"], {
				instancePath: instancePath + "/section-duplicate",
				parentData: data,
				parentDataProperty: "section-duplicate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_67883405.errors : vErrors.concat(validate_67883405.errors);
				errors = vErrors.length;
			}
		}
		if (data["section-schema"] !== void 0) {
			if (!validate_99175fa4(data["section-schema"], {
				instancePath: instancePath + "/section-schema",
				parentData: data,
				parentDataProperty: "section-schema",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_99175fa4.errors : vErrors.concat(validate_99175fa4.errors);
				errors = vErrors.length;
			}
		}
		if (data.placeholder !== void 0) {
			if (!validate_b48425da(data.placeholder, {
				instancePath: instancePath + "/placeholder",
				parentData: data,
				parentDataProperty: "placeholder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_b48425da.errors : vErrors.concat(validate_b48425da.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-target"] !== void 0) {
			if (!validate_fd27882b(data["reference-target"], {
				instancePath: instancePath + "/reference-target",
				parentData: data,
				parentDataProperty: "reference-target",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_fd27882b.errors : vErrors.concat(validate_fd27882b.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-ambiguous"] !== void 0) {
			if (!validate_e2c4600e(data["reference-ambiguous"], {
				instancePath: instancePath + "/reference-ambiguous",
				parentData: data,
				parentDataProperty: "reference-ambiguous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_e2c4600e.errors : vErrors.concat(validate_e2c4600e.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-case"] !== void 0) {
			if (!validate_37294aee(data["reference-case"], {
				instancePath: instancePath + "/reference-case",
				parentData: data,
				parentDataProperty: "reference-case",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_37294aee.errors : vErrors.concat(validate_37294aee.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-path"] !== void 0) {
			if (!validate_8a9203e6(data["reference-path"], {
				instancePath: instancePath + "/reference-path",
				parentData: data,
				parentDataProperty: "reference-path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_8a9203e6.errors : vErrors.concat(validate_8a9203e6.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-self"] !== void 0) {
			if (!validate_1c242879(data["reference-self"], {
				instancePath: instancePath + "/reference-self",
				parentData: data,
				parentDataProperty: "reference-self",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_1c242879.errors : vErrors.concat(validate_1c242879.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-duplicate"] !== void 0) {
			if (!validate_98898ef9(data["reference-duplicate"], {
				instancePath: instancePath + "/reference-duplicate",
				parentData: data,
				parentDataProperty: "reference-duplicate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_98898ef9.errors : vErrors.concat(validate_98898ef9.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-reason"] !== void 0) {
			if (!validate_a1a46607(data["reference-reason"], {
				instancePath: instancePath + "/reference-reason",
				parentData: data,
				parentDataProperty: "reference-reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_a1a46607.errors : vErrors.concat(validate_a1a46607.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-form"] !== void 0) {
			if (!validate_f523ed5b(data["reference-form"], {
				instancePath: instancePath + "/reference-form",
				parentData: data,
				parentDataProperty: "reference-form",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_f523ed5b.errors : vErrors.concat(validate_f523ed5b.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-reciprocal"] !== void 0) {
			if (!validate_96c052c5(data["reference-reciprocal"], {
				instancePath: instancePath + "/reference-reciprocal",
				parentData: data,
				parentDataProperty: "reference-reciprocal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_96c052c5.errors : vErrors.concat(validate_96c052c5.errors);
				errors = vErrors.length;
			}
		}
		if (data["dependency-cycle"] !== void 0) {
			if (!validate_7fac5207(data["dependency-cycle"], {
				instancePath: instancePath + "/dependency-cycle",
				parentData: data,
				parentDataProperty: "dependency-cycle",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_7fac5207.errors : vErrors.concat(validate_7fac5207.errors);
				errors = vErrors.length;
			}
		}
		if (data["dependency-status"] !== void 0) {
			if (!validate_bce57e2e(data["dependency-status"], {
				instancePath: instancePath + "/dependency-status",
				parentData: data,
				parentDataProperty: "dependency-status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_bce57e2e.errors : vErrors.concat(validate_bce57e2e.errors);
				errors = vErrors.length;
			}
		}
		if (data["module-orphan"] !== void 0) {
			if (!validate_554935f1(data["module-orphan"], {
				instancePath: instancePath + "/module-orphan",
				parentData: data,
				parentDataProperty: "module-orphan",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_554935f1.errors : vErrors.concat(validate_554935f1.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-prose"] !== void 0) {
			if (!validate_56eac443(data["reference-prose"], {
				instancePath: instancePath + "/reference-prose",
				parentData: data,
				parentDataProperty: "reference-prose",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_56eac443.errors : vErrors.concat(validate_56eac443.errors);
				errors = vErrors.length;
			}
		}
		if (data["reference-name"] !== void 0) {
			if (!validate_990ab450(data["reference-name"], {
				instancePath: instancePath + "/reference-name",
				parentData: data,
				parentDataProperty: "reference-name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_990ab450.errors : vErrors.concat(validate_990ab450.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression-unused"] !== void 0) {
			if (!validate_04ab555f(data["suppression-unused"], {
				instancePath: instancePath + "/suppression-unused",
				parentData: data,
				parentDataProperty: "suppression-unused",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_04ab555f.errors : vErrors.concat(validate_04ab555f.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression-unknown"] !== void 0) {
			if (!validate_928645b5(data["suppression-unknown"], {
				instancePath: instancePath + "/suppression-unknown",
				parentData: data,
				parentDataProperty: "suppression-unknown",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_928645b5.errors : vErrors.concat(validate_928645b5.errors);
				errors = vErrors.length;
			}
		}
		if (data["suppression-reason"] !== void 0) {
			if (!validate_0d6649b4(data["suppression-reason"], {
				instancePath: instancePath + "/suppression-reason",
				parentData: data,
				parentDataProperty: "suppression-reason",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_0d6649b4.errors : vErrors.concat(validate_0d6649b4.errors);
				errors = vErrors.length;
			}
		}
		if (data["change-check-removed"] !== void 0) {
			if (!validate_938296b5(data["change-check-removed"], {
				instancePath: instancePath + "/change-check-removed",
				parentData: data,
				parentDataProperty: "change-check-removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_938296b5.errors : vErrors.concat(validate_938296b5.errors);
				errors = vErrors.length;
			}
		}
		if (data["change-version"] !== void 0) {
			if (!validate_b654d0d7(data["change-version"], {
				instancePath: instancePath + "/change-version",
				parentData: data,
				parentDataProperty: "change-version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_b654d0d7.errors : vErrors.concat(validate_b654d0d7.errors);
				errors = vErrors.length;
			}
		}
		if (data["change-date"] !== void 0) {
			if (!validate_83fbec3f(data["change-date"], {
				instancePath: instancePath + "/change-date",
				parentData: data,
				parentDataProperty: "change-date",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_83fbec3f.errors : vErrors.concat(validate_83fbec3f.errors);
				errors = vErrors.length;
			}
		}
		if (data["change-module-removed"] !== void 0) {
			if (!validate_876b46ac(data["change-module-removed"], {
				instancePath: instancePath + "/change-module-removed",
				parentData: data,
				parentDataProperty: "change-module-removed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_876b46ac.errors : vErrors.concat(validate_876b46ac.errors);
				errors = vErrors.length;
			}
		}
		if (data["change-module-lost"] !== void 0) {
			if (!validate_c1d0583a(data["change-module-lost"], {
				instancePath: instancePath + "/change-module-lost",
				parentData: data,
				parentDataProperty: "change-module-lost",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_c1d0583a.errors : vErrors.concat(validate_c1d0583a.errors);
				errors = vErrors.length;
			}
		}
		for (const key1 in data) if (pattern_2ef6fdc3.test(key1)) {
			if (!validate_0c829098(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_0c829098.errors : vErrors.concat(validate_0c829098.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate_c0d6c6a3.errors = vErrors;
	return errors === 0;
}
validate_c0d6c6a3.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate_e4b6e22e(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate_e4b6e22e.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func_dde84d22.call(schema_800ec81a.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.$schema !== void 0) {
			if (typeof data.$schema !== "string") {
				const err1 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data1 = data.preset;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data1 === "recommended" || data1 === "strict")) {
				const err3 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema_800ec81a.properties.preset.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate_c0d6c6a3(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate_c0d6c6a3.errors : vErrors.concat(validate_c0d6c6a3.errors);
				errors = vErrors.length;
			}
		}
		if (data.overrides !== void 0) {
			let data3 = data.overrides;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.rules === void 0) {
							const err4 = {
								instancePath: instancePath + "/overrides/" + i0,
								schemaPath: "#/properties/overrides/items/required",
								keyword: "required",
								params: { missingProperty: "rules" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "files" || key1 === "categories" || key1 === "rules")) {
							const err5 = {
								instancePath: instancePath + "/overrides/" + i0,
								schemaPath: "#/properties/overrides/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 }
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data4.files !== void 0) {
							let data5 = data4.files;
							if (Array.isArray(data5)) {
								const len1 = data5.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data6 = data5[i1];
									if (typeof data6 === "string") {
										if (func3(data6) < 1) {
											const err6 = {
												instancePath: instancePath + "/overrides/" + i0 + "/files/" + i1,
												schemaPath: "#/properties/overrides/items/properties/files/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
									} else {
										const err7 = {
											instancePath: instancePath + "/overrides/" + i0 + "/files/" + i1,
											schemaPath: "#/properties/overrides/items/properties/files/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/overrides/" + i0 + "/files",
									schemaPath: "#/properties/overrides/items/properties/files/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data4.categories !== void 0) {
							let data7 = data4.categories;
							if (Array.isArray(data7)) {
								const len2 = data7.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data8 = data7[i2];
									if (typeof data8 === "string") {
										if (func3(data8) < 1) {
											const err9 = {
												instancePath: instancePath + "/overrides/" + i0 + "/categories/" + i2,
												schemaPath: "#/properties/overrides/items/properties/categories/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
									} else {
										const err10 = {
											instancePath: instancePath + "/overrides/" + i0 + "/categories/" + i2,
											schemaPath: "#/properties/overrides/items/properties/categories/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
							} else {
								const err11 = {
									instancePath: instancePath + "/overrides/" + i0 + "/categories",
									schemaPath: "#/properties/overrides/items/properties/categories/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data4.rules !== void 0) {
							if (!validate_c0d6c6a3(data4.rules, {
								instancePath: instancePath + "/overrides/" + i0 + "/rules",
								parentData: data4,
								parentDataProperty: "rules",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate_c0d6c6a3.errors : vErrors.concat(validate_c0d6c6a3.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/overrides/" + i0,
							schemaPath: "#/properties/overrides/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/overrides",
					schemaPath: "#/properties/overrides/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.include !== void 0) {
			let data10 = data.include;
			if (Array.isArray(data10)) {
				const len3 = data10.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data11 = data10[i3];
					if (typeof data11 === "string") {
						if (func3(data11) < 1) {
							const err14 = {
								instancePath: instancePath + "/include/" + i3,
								schemaPath: "#/properties/include/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/include/" + i3,
							schemaPath: "#/properties/include/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/include",
					schemaPath: "#/properties/include/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data12 = data.exclude;
			if (Array.isArray(data12)) {
				const len4 = data12.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data13 = data12[i4];
					if (typeof data13 === "string") {
						if (func3(data13) < 1) {
							const err17 = {
								instancePath: instancePath + "/exclude/" + i4,
								schemaPath: "#/properties/exclude/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/exclude/" + i4,
							schemaPath: "#/properties/exclude/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.modules !== void 0) {
			let data14 = data.modules;
			if (Array.isArray(data14)) {
				const len5 = data14.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data15 = data14[i5];
					if (typeof data15 === "string") {
						if (func3(data15) < 1) {
							const err20 = {
								instancePath: instancePath + "/modules/" + i5,
								schemaPath: "#/properties/modules/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/modules/" + i5,
							schemaPath: "#/properties/modules/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/modules",
					schemaPath: "#/properties/modules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.roots !== void 0) {
			let data16 = data.roots;
			if (Array.isArray(data16)) {
				const len6 = data16.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data17 = data16[i6];
					if (typeof data17 === "string") {
						if (func3(data17) < 1) {
							const err23 = {
								instancePath: instancePath + "/roots/" + i6,
								schemaPath: "#/properties/roots/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/roots/" + i6,
							schemaPath: "#/properties/roots/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/roots",
					schemaPath: "#/properties/roots/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.sections !== void 0) {
			let data18 = data.sections;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key2 in data18) {
				let data19 = data18[key2];
				if (typeof data19 !== "string" && typeof data19 !== "boolean") {
					const err26 = {
						instancePath: instancePath + "/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/sections/additionalProperties/type",
						keyword: "type",
						params: { type: schema_800ec81a.properties.sections.additionalProperties.type }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				const _errs42 = errors;
				const _errs43 = errors;
				if (true !== data19) {
					const err27 = {};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (_errs43 === errors) {
					const err28 = {
						instancePath: instancePath + "/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/sections/additionalProperties/not",
						keyword: "not",
						params: {}
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				} else {
					errors = _errs42;
					if (vErrors !== null) {
						if (_errs42) vErrors.length = _errs42;
						else vErrors = null;
					}
				}
			}
			else {
				const err29 = {
					instancePath: instancePath + "/sections",
					schemaPath: "#/properties/sections/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.customRules !== void 0) {
			let data20 = data.customRules;
			if (Array.isArray(data20)) {
				const len7 = data20.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data21 = data20[i7];
					if (typeof data21 === "string") {
						if (func3(data21) < 1) {
							const err30 = {
								instancePath: instancePath + "/customRules/" + i7,
								schemaPath: "#/properties/customRules/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/customRules/" + i7,
							schemaPath: "#/properties/customRules/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/customRules",
					schemaPath: "#/properties/customRules/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data22 = data.baseline;
			if (typeof data22 !== "string" && typeof data22 !== "boolean") {
				const err33 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: schema_800ec81a.properties.baseline.type }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			const _errs50 = errors;
			const _errs51 = errors;
			if (true !== data22) {
				const err34 = {};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (_errs51 === errors) {
				const err35 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/not",
					keyword: "not",
					params: {}
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			} else {
				errors = _errs50;
				if (vErrors !== null) {
					if (_errs50) vErrors.length = _errs50;
					else vErrors = null;
				}
			}
			if (typeof data22 === "string") {
				if (func3(data22) < 1) {
					const err36 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate_e4b6e22e.errors = vErrors;
	return errors === 0;
}
validate_e4b6e22e.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/config/load.ts
async function loadConfig(file, source = ownSource(file), known = []) {
	const shown = source.show(file);
	const found = await source.read(file);
	if (found.kind !== "text") throw new UsageError(`The configuration ${shown}${source.of} ${whyNotRead(found)}`);
	const yaml = parseYaml(found.text);
	const problems = yaml.faults.map(({ offset, message }) => ({
		offset,
		message: () => message
	}));
	throwFaults(shown, file, yaml, problems);
	const content = yaml.data ?? {};
	const isValid = validateConfig(content);
	if (!isValid) for (const error of validateConfig.errors ?? []) problems.push(schemaProblem(error, yaml));
	const report = (path, message) => problems.push({
		offset: yaml.offsetOf(path),
		message: () => message
	});
	const sound = isValid ? content : soundParts(content);
	checkGlobs(sound, report);
	checkRoots(sound, report);
	const sections = await loadSections(sound.sections ?? {}, dirname(file), source, report);
	const custom = await loadRules(sound, isValid ? sound : {}, dirname(file), source, report, known);
	throwFaults(shown, file, yaml, problems);
	return toConfig(sound, file, sections, custom, listNames(sound, shown, yaml));
}
function soundParts(content) {
	const map = asMap(content);
	const overrides = Array.isArray(map.overrides) ? map.overrides.map((one) => ({
		files: asTexts(asMap(one).files),
		rules: {}
	})) : [];
	const sections = Object.entries(asMap(map.sections)).filter(([, path]) => path === false || typeof path === "string");
	return {
		overrides,
		include: asTexts(map.include),
		exclude: asTexts(map.exclude),
		modules: asTexts(map.modules),
		roots: asTexts(map.roots),
		customRules: asTexts(map.customRules),
		sections: Object.fromEntries(sections)
	};
}
function asMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "") ? value : [];
}
function listNames({ include = [], exclude = [], modules = [], roots = [], overrides = [], sections = {} }, shown, { offsetOf, positionOf }) {
	const placed = (kind, name, path, isKey = false) => {
		const { line, column } = positionOf(offsetOf(path, isKey));
		return {
			kind,
			name,
			place: `${shown}:${line}:${column}`
		};
	};
	const each = (kind, names, path) => names.map((name, at) => placed(kind, name, [...path, String(at)]));
	return [
		...each("glob", include, ["include"]),
		...each("excluding glob", exclude, ["exclude"]),
		...each("glob", modules, ["modules"]),
		...each("root", roots, ["roots"]),
		...overrides.flatMap(({ files = [], categories = [] }, at) => [...each("glob", files, [
			"overrides",
			String(at),
			"files"
		]), ...each("category", categories, [
			"overrides",
			String(at),
			"categories"
		])]),
		...Object.entries(sections).map(([name, path]) => placed(path === false ? "no schema" : "schema", name, ["sections", name], true))
	];
}
function ownSource(file) {
	const folder = dirname(file);
	return diskSource(file, [findRepository(folder)?.workTree ?? folder]);
}
const MOST_FAULTS = 20;
function throwFaults(shown, file, { positionOf }, problems) {
	const places = /* @__PURE__ */ new Map();
	for (const problem of problems) if (!places.has(problem.offset)) places.set(problem.offset, problem);
	if (places.size === 0) return;
	const sorted = [...places.values()].sort((a, b) => a.offset - b.offset);
	const faults = sorted.slice(0, MOST_FAULTS).map(({ offset, message }) => ({
		...positionOf(offset),
		message: message()
	}));
	throw new ConfigError(shown, faults, sorted.length - faults.length, file);
}
function checkGlobs({ include, exclude, modules, overrides = [] }, report) {
	const lists = [
		[["include"], include],
		[["exclude"], exclude],
		[["modules"], modules],
		...overrides.map(({ files }, at) => [[
			"overrides",
			String(at),
			"files"
		], files])
	];
	const accepts = (compile, path, what) => {
		try {
			compile();
			return true;
		} catch (error) {
			if (!(error instanceof GlobError)) throw error;
			report(path, `${what} ${error.message}.`);
			return false;
		}
	};
	for (const [path, globs = []] of lists) if (globs.filter((glob, at) => accepts(() => compileGlob(glob), [...path, String(at)], `The glob ${quote(glob)}`)).length === globs.length) accepts(() => matchGlobs(globs), path, `\`${path.join(".")}\``);
}
function checkRoots({ roots = [] }, report) {
	for (const [at, root] of roots.entries()) if (/^(?:[/\\]|[A-Za-z]:)/.test(root) || /^\.\.(?:\/|$)/.test(posix.normalize(root.replaceAll("\\", "/")))) report(["roots", String(at)], `The root ${quote(root)} leads out of the folder that is linted. Name a folder in it.`);
}
function customSettings({ rules = {}, overrides = [] }) {
	return [[["rules"], rules], ...overrides.map((override, at) => [[
		"overrides",
		String(at),
		"rules"
	], override.rules])].flatMap(([path, entries]) => [...toSettings(entries)].filter(([id]) => isCustomId(id)).map(([id, setting]) => [
		[...path, id],
		id,
		setting
	]));
}
async function loadRules({ customRules: files = [] }, settings, folder, source, report, known) {
	const entries = customSettings(settings);
	if (files.length === 0 && entries.length === 0) return {
		rules: [],
		missing: []
	};
	const { checkCustomSettings, loadCustomRules } = await import("./config-custom-rules.js");
	const custom = await loadCustomRules(files, folder, source, report);
	checkCustomSettings(entries, {
		...custom,
		rules: [...known, ...custom.rules]
	}, report);
	return custom;
}
function toConfig(content, file, sections, { rules: customRules, missing: missingRules }, names) {
	return {
		vocabulary: defaultConfig.vocabulary,
		preset: content.preset ?? defaultConfig.preset,
		rules: toSettings(content.rules ?? {}),
		overrides: (content.overrides ?? []).map(({ files, categories, rules }) => ({
			...files && { files },
			...categories && { categories },
			rules: toSettings(rules)
		})),
		include: content.include ?? [],
		exclude: content.exclude ?? [],
		modules: content.modules ?? [],
		roots: (content.roots ?? []).map((root) => withoutTrailing(root.replace(/^\.\//, ""), "/")).filter((root) => root !== "" && root !== "."),
		sections,
		baseline: content.baseline ? join(dirname(file), content.baseline) : content.baseline,
		customRules,
		missingRules,
		ruleFiles: content.customRules ?? [],
		file,
		names
	};
}
function toSettings(entries) {
	return new Map(Object.entries(entries).map(([id, entry]) => {
		if (typeof entry === "string") return [id, { level: entry }];
		const { severity, ...options } = entry;
		return [id, {
			...severity !== void 0 && { level: severity },
			options
		}];
	}));
}
async function loadSections(sections, folder, source, report) {
	const all = /* @__PURE__ */ new Map();
	const compiled = /* @__PURE__ */ new Map();
	const allowance = newAllowance();
	for (const [section, path] of Object.entries(sections)) if (path === false) all.set(section, false);
	else {
		const file = join(folder, path);
		const check = compiled.get(file) ?? await compileSection(file, quote(path), source, allowance);
		compiled.set(file, check);
		if (typeof check === "string") report(["sections", section], check);
		else all.set(section, check);
	}
	return all;
}
async function compileSection(file, shown, source, allowance) {
	const found = await source.read(file);
	if (found.kind !== "text") return `The schema ${shown} ${whyNotRead(found)}`;
	if (found.text.trim() === "") return `The schema ${shown} is empty. Write a JSON Schema.`;
	let schema;
	try {
		schema = JSON.parse(found.text);
	} catch (error) {
		const place = placeOfFault(found.text, error);
		return `The schema ${shown} is not valid JSON${place ? ` (line ${place.line}, column ${place.column})` : ""}. Fix the JSON.`;
	}
	if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return `The schema ${shown} is not a JSON object. Write \`{ … }\`.`;
	const { compileSchema, PatternError, SchemaFault } = await import("./config-compile-schema.js");
	try {
		const check = compileSchema(schema, allowance);
		const circle = endlessReference(check.schema);
		return circle === void 0 ? check : `The schema ${shown} refers to itself without end, by ${quote(circle)}. Remove that reference.`;
	} catch (error) {
		if (error instanceof PatternError) return `In the schema ${shown}, ${error.message}.`;
		if (error instanceof SchemaFault) return `The schema ${shown} ${error.message}`;
		if (error instanceof RangeError) return `The schema ${shown} is too large to be compiled. Make it smaller.`;
		if (error instanceof InvalidSchema) return `The schema ${shown} is not a valid JSON Schema: ${placeFaults(found.text, error.faults)}. Fix the schema.`;
		const why = error.message;
		const lost = /^can't resolve reference (\S+)/.exec(why)?.[1];
		if (lost !== void 0) return `The schema ${shown} refers to ${quote(lost)}, which it does not have. Define it under \`$defs\`, or correct the reference.`;
		return `The schema ${shown} is not a valid JSON Schema: ${why}. Fix the schema.`;
	}
}

export { loadConfig as t };