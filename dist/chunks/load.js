import { o as __toESM } from "./rolldown-runtime.js";
import { Bt as matchGlobs, Dt as diskSource, Gt as didYouMean, Rn as nearest, Sn as severities, Vt as GlobError, Wt as defaultConfig, bn as quote, kt as findRepository, rn as UsageError, tn as ConfigError, xn as presets, zt as compileGlob } from "./lint.js";
import { a as newAllowance, c as InvalidSchema, l as placeFaults, u as require_ucs2length } from "./vet-schema.js";
import { n as placeOfFault } from "./json-places.js";
import { t as parseYaml } from "./yaml.js";
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
		"baseline": {
			"description": "The file of known findings that don't count, from this file's folder; without it, patternlint-baseline.json at the root, if it is there. `false` for none.",
			"type": ["string", "boolean"],
			"minLength": 1,
			"not": { "const": true }
		}
	},
	$defs: { "rules": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"metadata-table": {
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
			"metadata-version": {
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
			"metadata-date": {
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
			"metadata-status": {
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
			"title": {
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
			"fence": {
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
			"xml-character": {
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
			"xml-tag": {
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
			"xml-balance": {
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
			"xml-document": {
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
			"module-name": {
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
			"module-file": {
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
			"module-category": {
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
			"module-unique": {
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
			"purpose": {
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
			"trigger-conditions": {
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
						"description": "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that the repository uses more than twice.",
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
			"implementation": {
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
			"integration-points": {
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
			"phase-name": {
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
			"phase-order": {
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
			"phase-requirements": {
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
			"phase-actions": {
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
			"phase-validation": {
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
			"section-unknown": {
				"description": "No section's name is a slip of a known one.",
				"type": ["string", "object"],
				"pattern": "^(?:error|warning|notice|off)$",
				"additionalProperties": false,
				"properties": { "severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				} }
			},
			"section-duplicate": {
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
			"section-schema": {
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
			"placeholder": {
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
			"reference-target": {
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
			"reference-ambiguous": {
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
			"reference-case": {
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
			"reference-path": {
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
			"reference-self": {
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
			"reference-duplicate": {
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
			"reference-reason": {
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
			"reference-form": {
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
			"reference-reciprocal": {
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
			"dependency-cycle": {
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
			"dependency-status": {
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
			"module-orphan": {
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
			"reference-prose": {
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
			"reference-name": {
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
			"suppression-unused": {
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
			"suppression-unknown": {
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
			"suppression-reason": {
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
			"change-check-removed": {
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
			"change-version": {
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
			"change-date": {
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
			"change-module-removed": {
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
			"change-module-lost": {
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
	} }
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
const validateConfig = validate52;
const schema19 = {
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
		"baseline": {
			"description": "The file of known findings that don't count, from this file's folder; without it, patternlint-baseline.json at the root, if it is there. `false` for none.",
			"type": ["string", "boolean"],
			"minLength": 1,
			"not": { "const": true }
		}
	},
	"$defs": { "rules": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"metadata-table": {
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
			"metadata-version": {
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
			"metadata-date": {
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
			"metadata-status": {
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
			"title": {
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
			"fence": {
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
			"xml-character": {
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
			"xml-tag": {
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
			"xml-balance": {
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
			"xml-document": {
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
			"module-name": {
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
			"module-file": {
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
			"module-category": {
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
			"module-unique": {
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
			"purpose": {
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
			"trigger-conditions": {
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
						"description": "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that the repository uses more than twice.",
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
			"implementation": {
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
			"integration-points": {
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
			"phase-name": {
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
			"phase-order": {
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
			"phase-requirements": {
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
			"phase-actions": {
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
			"phase-validation": {
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
			"section-unknown": {
				"description": "No section's name is a slip of a known one.",
				"type": ["string", "object"],
				"pattern": "^(?:error|warning|notice|off)$",
				"additionalProperties": false,
				"properties": { "severity": {
					"description": "The severity of its findings; `off` for none.",
					"type": "string",
					"pattern": "^(?:error|warning|notice|off)$"
				} }
			},
			"section-duplicate": {
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
			"section-schema": {
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
			"placeholder": {
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
			"reference-target": {
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
			"reference-ambiguous": {
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
			"reference-case": {
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
			"reference-path": {
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
			"reference-self": {
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
			"reference-duplicate": {
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
			"reference-reason": {
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
			"reference-form": {
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
			"reference-reciprocal": {
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
			"dependency-cycle": {
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
			"dependency-status": {
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
			"module-orphan": {
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
			"reference-prose": {
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
			"reference-name": {
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
			"suppression-unused": {
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
			"suppression-unknown": {
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
			"suppression-reason": {
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
			"change-check-removed": {
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
			"change-version": {
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
			"change-date": {
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
			"change-module-removed": {
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
			"change-module-lost": {
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
	} }
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"metadata-table": {
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
		"metadata-version": {
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
		"metadata-date": {
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
		"metadata-status": {
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
		"title": {
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
		"fence": {
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
		"xml-character": {
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
		"xml-tag": {
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
		"xml-balance": {
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
		"xml-document": {
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
		"module-name": {
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
		"module-file": {
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
		"module-category": {
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
		"module-unique": {
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
		"purpose": {
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
		"trigger-conditions": {
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
					"description": "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that the repository uses more than twice.",
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
		"implementation": {
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
		"integration-points": {
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
		"phase-name": {
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
		"phase-order": {
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
		"phase-requirements": {
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
		"phase-actions": {
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
		"phase-validation": {
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
		"section-unknown": {
			"description": "No section's name is a slip of a known one.",
			"type": ["string", "object"],
			"pattern": "^(?:error|warning|notice|off)$",
			"additionalProperties": false,
			"properties": { "severity": {
				"description": "The severity of its findings; `off` for none.",
				"type": "string",
				"pattern": "^(?:error|warning|notice|off)$"
			} }
		},
		"section-duplicate": {
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
		"section-schema": {
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
		"placeholder": {
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
		"reference-target": {
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
		"reference-ambiguous": {
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
		"reference-case": {
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
		"reference-path": {
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
		"reference-self": {
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
		"reference-duplicate": {
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
		"reference-reason": {
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
		"reference-form": {
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
		"reference-reciprocal": {
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
		"dependency-cycle": {
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
		"dependency-status": {
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
		"module-orphan": {
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
		"reference-prose": {
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
		"reference-name": {
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
		"suppression-unused": {
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
		"suppression-unknown": {
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
		"suppression-reason": {
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
		"change-check-removed": {
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
		"change-version": {
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
		"change-date": {
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
		"change-module-removed": {
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
		"change-module-lost": {
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
const pattern3 = new RegExp("^(?:error|warning|notice|off)$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
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
			let data0 = data["metadata-table"];
			if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err1 = {
					instancePath: instancePath + "/metadata-table",
					schemaPath: "#/properties/metadata-table/type",
					keyword: "type",
					params: { type: schema20.properties["metadata-table"].type }
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/metadata-table",
						schemaPath: "#/properties/metadata-table/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) if (!(key1 === "severity")) {
					const err3 = {
						instancePath: instancePath + "/metadata-table",
						schemaPath: "#/properties/metadata-table/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.severity !== void 0) {
					let data1 = data0.severity;
					if (typeof data1 === "string") {
						if (!pattern3.test(data1)) {
							const err4 = {
								instancePath: instancePath + "/metadata-table/severity",
								schemaPath: "#/properties/metadata-table/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/metadata-table/severity",
							schemaPath: "#/properties/metadata-table/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			}
		}
		if (data["metadata-version"] !== void 0) {
			let data2 = data["metadata-version"];
			if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err6 = {
					instancePath: instancePath + "/metadata-version",
					schemaPath: "#/properties/metadata-version/type",
					keyword: "type",
					params: { type: schema20.properties["metadata-version"].type }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err7 = {
						instancePath: instancePath + "/metadata-version",
						schemaPath: "#/properties/metadata-version/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key2 in data2) if (!(key2 === "severity")) {
					const err8 = {
						instancePath: instancePath + "/metadata-version",
						schemaPath: "#/properties/metadata-version/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2.severity !== void 0) {
					let data3 = data2.severity;
					if (typeof data3 === "string") {
						if (!pattern3.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/metadata-version/severity",
								schemaPath: "#/properties/metadata-version/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/metadata-version/severity",
							schemaPath: "#/properties/metadata-version/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		}
		if (data["metadata-date"] !== void 0) {
			let data4 = data["metadata-date"];
			if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
				const err11 = {
					instancePath: instancePath + "/metadata-date",
					schemaPath: "#/properties/metadata-date/type",
					keyword: "type",
					params: { type: schema20.properties["metadata-date"].type }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/metadata-date",
						schemaPath: "#/properties/metadata-date/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key3 in data4) if (!(key3 === "severity")) {
					const err13 = {
						instancePath: instancePath + "/metadata-date",
						schemaPath: "#/properties/metadata-date/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data4.severity !== void 0) {
					let data5 = data4.severity;
					if (typeof data5 === "string") {
						if (!pattern3.test(data5)) {
							const err14 = {
								instancePath: instancePath + "/metadata-date/severity",
								schemaPath: "#/properties/metadata-date/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/metadata-date/severity",
							schemaPath: "#/properties/metadata-date/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			}
		}
		if (data["metadata-status"] !== void 0) {
			let data6 = data["metadata-status"];
			if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
				const err16 = {
					instancePath: instancePath + "/metadata-status",
					schemaPath: "#/properties/metadata-status/type",
					keyword: "type",
					params: { type: schema20.properties["metadata-status"].type }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/metadata-status",
						schemaPath: "#/properties/metadata-status/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key4 in data6) if (!(key4 === "severity" || key4 === "allowed")) {
					const err18 = {
						instancePath: instancePath + "/metadata-status",
						schemaPath: "#/properties/metadata-status/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.severity !== void 0) {
					let data7 = data6.severity;
					if (typeof data7 === "string") {
						if (!pattern3.test(data7)) {
							const err19 = {
								instancePath: instancePath + "/metadata-status/severity",
								schemaPath: "#/properties/metadata-status/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/metadata-status/severity",
							schemaPath: "#/properties/metadata-status/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data6.allowed !== void 0) {
					let data8 = data6.allowed;
					if (Array.isArray(data8)) {
						if (data8.length < 1) {
							const err21 = {
								instancePath: instancePath + "/metadata-status/allowed",
								schemaPath: "#/properties/metadata-status/properties/allowed/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data8[i0] !== "string") {
							const err22 = {
								instancePath: instancePath + "/metadata-status/allowed/" + i0,
								schemaPath: "#/properties/metadata-status/properties/allowed/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						let i1 = data8.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data8[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err23 = {
										instancePath: instancePath + "/metadata-status/allowed",
										schemaPath: "#/properties/metadata-status/properties/allowed/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										}
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/metadata-status/allowed",
							schemaPath: "#/properties/metadata-status/properties/allowed/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
		}
		if (data.title !== void 0) {
			let data10 = data.title;
			if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
				const err25 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: schema20.properties.title.type }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data10 === "string") {
				if (!pattern3.test(data10)) {
					const err26 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key5 in data10) if (!(key5 === "severity" || key5 === "match")) {
					const err27 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data10.severity !== void 0) {
					let data11 = data10.severity;
					if (typeof data11 === "string") {
						if (!pattern3.test(data11)) {
							const err28 = {
								instancePath: instancePath + "/title/severity",
								schemaPath: "#/properties/title/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/title/severity",
							schemaPath: "#/properties/title/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
				if (data10.match !== void 0) {
					if (typeof data10.match !== "boolean") {
						const err30 = {
							instancePath: instancePath + "/title/match",
							schemaPath: "#/properties/title/properties/match/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			}
		}
		if (data.fence !== void 0) {
			let data13 = data.fence;
			if (typeof data13 !== "string" && !(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
				const err31 = {
					instancePath: instancePath + "/fence",
					schemaPath: "#/properties/fence/type",
					keyword: "type",
					params: { type: schema20.properties.fence.type }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (typeof data13 === "string") {
				if (!pattern3.test(data13)) {
					const err32 = {
						instancePath: instancePath + "/fence",
						schemaPath: "#/properties/fence/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (const key6 in data13) if (!(key6 === "severity")) {
					const err33 = {
						instancePath: instancePath + "/fence",
						schemaPath: "#/properties/fence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data13.severity !== void 0) {
					let data14 = data13.severity;
					if (typeof data14 === "string") {
						if (!pattern3.test(data14)) {
							const err34 = {
								instancePath: instancePath + "/fence/severity",
								schemaPath: "#/properties/fence/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/fence/severity",
							schemaPath: "#/properties/fence/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			}
		}
		if (data["xml-character"] !== void 0) {
			let data15 = data["xml-character"];
			if (typeof data15 !== "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
				const err36 = {
					instancePath: instancePath + "/xml-character",
					schemaPath: "#/properties/xml-character/type",
					keyword: "type",
					params: { type: schema20.properties["xml-character"].type }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data15 === "string") {
				if (!pattern3.test(data15)) {
					const err37 = {
						instancePath: instancePath + "/xml-character",
						schemaPath: "#/properties/xml-character/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key7 in data15) if (!(key7 === "severity")) {
					const err38 = {
						instancePath: instancePath + "/xml-character",
						schemaPath: "#/properties/xml-character/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 }
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data15.severity !== void 0) {
					let data16 = data15.severity;
					if (typeof data16 === "string") {
						if (!pattern3.test(data16)) {
							const err39 = {
								instancePath: instancePath + "/xml-character/severity",
								schemaPath: "#/properties/xml-character/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/xml-character/severity",
							schemaPath: "#/properties/xml-character/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			}
		}
		if (data["xml-tag"] !== void 0) {
			let data17 = data["xml-tag"];
			if (typeof data17 !== "string" && !(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
				const err41 = {
					instancePath: instancePath + "/xml-tag",
					schemaPath: "#/properties/xml-tag/type",
					keyword: "type",
					params: { type: schema20.properties["xml-tag"].type }
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (typeof data17 === "string") {
				if (!pattern3.test(data17)) {
					const err42 = {
						instancePath: instancePath + "/xml-tag",
						schemaPath: "#/properties/xml-tag/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				for (const key8 in data17) if (!(key8 === "severity")) {
					const err43 = {
						instancePath: instancePath + "/xml-tag",
						schemaPath: "#/properties/xml-tag/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 }
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data17.severity !== void 0) {
					let data18 = data17.severity;
					if (typeof data18 === "string") {
						if (!pattern3.test(data18)) {
							const err44 = {
								instancePath: instancePath + "/xml-tag/severity",
								schemaPath: "#/properties/xml-tag/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/xml-tag/severity",
							schemaPath: "#/properties/xml-tag/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			}
		}
		if (data["xml-balance"] !== void 0) {
			let data19 = data["xml-balance"];
			if (typeof data19 !== "string" && !(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
				const err46 = {
					instancePath: instancePath + "/xml-balance",
					schemaPath: "#/properties/xml-balance/type",
					keyword: "type",
					params: { type: schema20.properties["xml-balance"].type }
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
			if (typeof data19 === "string") {
				if (!pattern3.test(data19)) {
					const err47 = {
						instancePath: instancePath + "/xml-balance",
						schemaPath: "#/properties/xml-balance/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			}
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				for (const key9 in data19) if (!(key9 === "severity")) {
					const err48 = {
						instancePath: instancePath + "/xml-balance",
						schemaPath: "#/properties/xml-balance/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 }
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data19.severity !== void 0) {
					let data20 = data19.severity;
					if (typeof data20 === "string") {
						if (!pattern3.test(data20)) {
							const err49 = {
								instancePath: instancePath + "/xml-balance/severity",
								schemaPath: "#/properties/xml-balance/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/xml-balance/severity",
							schemaPath: "#/properties/xml-balance/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			}
		}
		if (data["xml-document"] !== void 0) {
			let data21 = data["xml-document"];
			if (typeof data21 !== "string" && !(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
				const err51 = {
					instancePath: instancePath + "/xml-document",
					schemaPath: "#/properties/xml-document/type",
					keyword: "type",
					params: { type: schema20.properties["xml-document"].type }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
			if (typeof data21 === "string") {
				if (!pattern3.test(data21)) {
					const err52 = {
						instancePath: instancePath + "/xml-document",
						schemaPath: "#/properties/xml-document/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			}
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key10 in data21) if (!(key10 === "severity")) {
					const err53 = {
						instancePath: instancePath + "/xml-document",
						schemaPath: "#/properties/xml-document/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 }
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data21.severity !== void 0) {
					let data22 = data21.severity;
					if (typeof data22 === "string") {
						if (!pattern3.test(data22)) {
							const err54 = {
								instancePath: instancePath + "/xml-document/severity",
								schemaPath: "#/properties/xml-document/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/xml-document/severity",
							schemaPath: "#/properties/xml-document/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			}
		}
		if (data["module-name"] !== void 0) {
			let data23 = data["module-name"];
			if (typeof data23 !== "string" && !(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
				const err56 = {
					instancePath: instancePath + "/module-name",
					schemaPath: "#/properties/module-name/type",
					keyword: "type",
					params: { type: schema20.properties["module-name"].type }
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (typeof data23 === "string") {
				if (!pattern3.test(data23)) {
					const err57 = {
						instancePath: instancePath + "/module-name",
						schemaPath: "#/properties/module-name/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			}
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				for (const key11 in data23) if (!(key11 === "severity")) {
					const err58 = {
						instancePath: instancePath + "/module-name",
						schemaPath: "#/properties/module-name/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 }
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data23.severity !== void 0) {
					let data24 = data23.severity;
					if (typeof data24 === "string") {
						if (!pattern3.test(data24)) {
							const err59 = {
								instancePath: instancePath + "/module-name/severity",
								schemaPath: "#/properties/module-name/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/module-name/severity",
							schemaPath: "#/properties/module-name/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			}
		}
		if (data["module-file"] !== void 0) {
			let data25 = data["module-file"];
			if (typeof data25 !== "string" && !(data25 && typeof data25 == "object" && !Array.isArray(data25))) {
				const err61 = {
					instancePath: instancePath + "/module-file",
					schemaPath: "#/properties/module-file/type",
					keyword: "type",
					params: { type: schema20.properties["module-file"].type }
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			if (typeof data25 === "string") {
				if (!pattern3.test(data25)) {
					const err62 = {
						instancePath: instancePath + "/module-file",
						schemaPath: "#/properties/module-file/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			}
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				for (const key12 in data25) if (!(key12 === "severity")) {
					const err63 = {
						instancePath: instancePath + "/module-file",
						schemaPath: "#/properties/module-file/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 }
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data25.severity !== void 0) {
					let data26 = data25.severity;
					if (typeof data26 === "string") {
						if (!pattern3.test(data26)) {
							const err64 = {
								instancePath: instancePath + "/module-file/severity",
								schemaPath: "#/properties/module-file/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/module-file/severity",
							schemaPath: "#/properties/module-file/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			}
		}
		if (data["module-category"] !== void 0) {
			let data27 = data["module-category"];
			if (typeof data27 !== "string" && !(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
				const err66 = {
					instancePath: instancePath + "/module-category",
					schemaPath: "#/properties/module-category/type",
					keyword: "type",
					params: { type: schema20.properties["module-category"].type }
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
			if (typeof data27 === "string") {
				if (!pattern3.test(data27)) {
					const err67 = {
						instancePath: instancePath + "/module-category",
						schemaPath: "#/properties/module-category/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			}
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				for (const key13 in data27) if (!(key13 === "severity" || key13 === "directory")) {
					const err68 = {
						instancePath: instancePath + "/module-category",
						schemaPath: "#/properties/module-category/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 }
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data27.severity !== void 0) {
					let data28 = data27.severity;
					if (typeof data28 === "string") {
						if (!pattern3.test(data28)) {
							const err69 = {
								instancePath: instancePath + "/module-category/severity",
								schemaPath: "#/properties/module-category/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/module-category/severity",
							schemaPath: "#/properties/module-category/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data27.directory !== void 0) {
					if (typeof data27.directory !== "boolean") {
						const err71 = {
							instancePath: instancePath + "/module-category/directory",
							schemaPath: "#/properties/module-category/properties/directory/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
			}
		}
		if (data["module-unique"] !== void 0) {
			let data30 = data["module-unique"];
			if (typeof data30 !== "string" && !(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
				const err72 = {
					instancePath: instancePath + "/module-unique",
					schemaPath: "#/properties/module-unique/type",
					keyword: "type",
					params: { type: schema20.properties["module-unique"].type }
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
			if (typeof data30 === "string") {
				if (!pattern3.test(data30)) {
					const err73 = {
						instancePath: instancePath + "/module-unique",
						schemaPath: "#/properties/module-unique/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
			}
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				for (const key14 in data30) if (!(key14 === "severity")) {
					const err74 = {
						instancePath: instancePath + "/module-unique",
						schemaPath: "#/properties/module-unique/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 }
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (data30.severity !== void 0) {
					let data31 = data30.severity;
					if (typeof data31 === "string") {
						if (!pattern3.test(data31)) {
							const err75 = {
								instancePath: instancePath + "/module-unique/severity",
								schemaPath: "#/properties/module-unique/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/module-unique/severity",
							schemaPath: "#/properties/module-unique/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			}
		}
		if (data.purpose !== void 0) {
			let data32 = data.purpose;
			if (typeof data32 !== "string" && !(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
				const err77 = {
					instancePath: instancePath + "/purpose",
					schemaPath: "#/properties/purpose/type",
					keyword: "type",
					params: { type: schema20.properties.purpose.type }
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
			if (typeof data32 === "string") {
				if (!pattern3.test(data32)) {
					const err78 = {
						instancePath: instancePath + "/purpose",
						schemaPath: "#/properties/purpose/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			}
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				for (const key15 in data32) if (!(key15 === "severity")) {
					const err79 = {
						instancePath: instancePath + "/purpose",
						schemaPath: "#/properties/purpose/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 }
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data32.severity !== void 0) {
					let data33 = data32.severity;
					if (typeof data33 === "string") {
						if (!pattern3.test(data33)) {
							const err80 = {
								instancePath: instancePath + "/purpose/severity",
								schemaPath: "#/properties/purpose/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/purpose/severity",
							schemaPath: "#/properties/purpose/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			}
		}
		if (data["trigger-conditions"] !== void 0) {
			let data34 = data["trigger-conditions"];
			if (typeof data34 !== "string" && !(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
				const err82 = {
					instancePath: instancePath + "/trigger-conditions",
					schemaPath: "#/properties/trigger-conditions/type",
					keyword: "type",
					params: { type: schema20.properties["trigger-conditions"].type }
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
			if (typeof data34 === "string") {
				if (!pattern3.test(data34)) {
					const err83 = {
						instancePath: instancePath + "/trigger-conditions",
						schemaPath: "#/properties/trigger-conditions/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			}
			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
				for (const key16 in data34) if (!(key16 === "severity" || key16 === "types")) {
					const err84 = {
						instancePath: instancePath + "/trigger-conditions",
						schemaPath: "#/properties/trigger-conditions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 }
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data34.severity !== void 0) {
					let data35 = data34.severity;
					if (typeof data35 === "string") {
						if (!pattern3.test(data35)) {
							const err85 = {
								instancePath: instancePath + "/trigger-conditions/severity",
								schemaPath: "#/properties/trigger-conditions/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/trigger-conditions/severity",
							schemaPath: "#/properties/trigger-conditions/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data34.types !== void 0) {
					let data36 = data34.types;
					if (Array.isArray(data36)) {
						if (data36.length < 1) {
							const err87 = {
								instancePath: instancePath + "/trigger-conditions/types",
								schemaPath: "#/properties/trigger-conditions/properties/types/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						const len1 = data36.length;
						for (let i2 = 0; i2 < len1; i2++) if (typeof data36[i2] !== "string") {
							const err88 = {
								instancePath: instancePath + "/trigger-conditions/types/" + i2,
								schemaPath: "#/properties/trigger-conditions/properties/types/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						let i3 = data36.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data36[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err89 = {
										instancePath: instancePath + "/trigger-conditions/types",
										schemaPath: "#/properties/trigger-conditions/properties/types/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										}
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err90 = {
							instancePath: instancePath + "/trigger-conditions/types",
							schemaPath: "#/properties/trigger-conditions/properties/types/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
			}
		}
		if (data.implementation !== void 0) {
			let data38 = data.implementation;
			if (typeof data38 !== "string" && !(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
				const err91 = {
					instancePath: instancePath + "/implementation",
					schemaPath: "#/properties/implementation/type",
					keyword: "type",
					params: { type: schema20.properties.implementation.type }
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			if (typeof data38 === "string") {
				if (!pattern3.test(data38)) {
					const err92 = {
						instancePath: instancePath + "/implementation",
						schemaPath: "#/properties/implementation/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
			}
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
				for (const key17 in data38) if (!(key17 === "severity")) {
					const err93 = {
						instancePath: instancePath + "/implementation",
						schemaPath: "#/properties/implementation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 }
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data38.severity !== void 0) {
					let data39 = data38.severity;
					if (typeof data39 === "string") {
						if (!pattern3.test(data39)) {
							const err94 = {
								instancePath: instancePath + "/implementation/severity",
								schemaPath: "#/properties/implementation/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
					} else {
						const err95 = {
							instancePath: instancePath + "/implementation/severity",
							schemaPath: "#/properties/implementation/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
			}
		}
		if (data["integration-points"] !== void 0) {
			let data40 = data["integration-points"];
			if (typeof data40 !== "string" && !(data40 && typeof data40 == "object" && !Array.isArray(data40))) {
				const err96 = {
					instancePath: instancePath + "/integration-points",
					schemaPath: "#/properties/integration-points/type",
					keyword: "type",
					params: { type: schema20.properties["integration-points"].type }
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
			if (typeof data40 === "string") {
				if (!pattern3.test(data40)) {
					const err97 = {
						instancePath: instancePath + "/integration-points",
						schemaPath: "#/properties/integration-points/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err97];
					else vErrors.push(err97);
					errors++;
				}
			}
			if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
				for (const key18 in data40) if (!(key18 === "severity")) {
					const err98 = {
						instancePath: instancePath + "/integration-points",
						schemaPath: "#/properties/integration-points/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key18 }
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data40.severity !== void 0) {
					let data41 = data40.severity;
					if (typeof data41 === "string") {
						if (!pattern3.test(data41)) {
							const err99 = {
								instancePath: instancePath + "/integration-points/severity",
								schemaPath: "#/properties/integration-points/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					} else {
						const err100 = {
							instancePath: instancePath + "/integration-points/severity",
							schemaPath: "#/properties/integration-points/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err100];
						else vErrors.push(err100);
						errors++;
					}
				}
			}
		}
		if (data["phase-name"] !== void 0) {
			let data42 = data["phase-name"];
			if (typeof data42 !== "string" && !(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
				const err101 = {
					instancePath: instancePath + "/phase-name",
					schemaPath: "#/properties/phase-name/type",
					keyword: "type",
					params: { type: schema20.properties["phase-name"].type }
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			}
			if (typeof data42 === "string") {
				if (!pattern3.test(data42)) {
					const err102 = {
						instancePath: instancePath + "/phase-name",
						schemaPath: "#/properties/phase-name/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
			}
			if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
				for (const key19 in data42) if (!(key19 === "severity")) {
					const err103 = {
						instancePath: instancePath + "/phase-name",
						schemaPath: "#/properties/phase-name/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 }
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (data42.severity !== void 0) {
					let data43 = data42.severity;
					if (typeof data43 === "string") {
						if (!pattern3.test(data43)) {
							const err104 = {
								instancePath: instancePath + "/phase-name/severity",
								schemaPath: "#/properties/phase-name/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
					} else {
						const err105 = {
							instancePath: instancePath + "/phase-name/severity",
							schemaPath: "#/properties/phase-name/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err105];
						else vErrors.push(err105);
						errors++;
					}
				}
			}
		}
		if (data["phase-order"] !== void 0) {
			let data44 = data["phase-order"];
			if (typeof data44 !== "string" && !(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
				const err106 = {
					instancePath: instancePath + "/phase-order",
					schemaPath: "#/properties/phase-order/type",
					keyword: "type",
					params: { type: schema20.properties["phase-order"].type }
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
			if (typeof data44 === "string") {
				if (!pattern3.test(data44)) {
					const err107 = {
						instancePath: instancePath + "/phase-order",
						schemaPath: "#/properties/phase-order/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
			}
			if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
				for (const key20 in data44) if (!(key20 === "severity")) {
					const err108 = {
						instancePath: instancePath + "/phase-order",
						schemaPath: "#/properties/phase-order/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key20 }
					};
					if (vErrors === null) vErrors = [err108];
					else vErrors.push(err108);
					errors++;
				}
				if (data44.severity !== void 0) {
					let data45 = data44.severity;
					if (typeof data45 === "string") {
						if (!pattern3.test(data45)) {
							const err109 = {
								instancePath: instancePath + "/phase-order/severity",
								schemaPath: "#/properties/phase-order/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					} else {
						const err110 = {
							instancePath: instancePath + "/phase-order/severity",
							schemaPath: "#/properties/phase-order/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
			}
		}
		if (data["phase-requirements"] !== void 0) {
			let data46 = data["phase-requirements"];
			if (typeof data46 !== "string" && !(data46 && typeof data46 == "object" && !Array.isArray(data46))) {
				const err111 = {
					instancePath: instancePath + "/phase-requirements",
					schemaPath: "#/properties/phase-requirements/type",
					keyword: "type",
					params: { type: schema20.properties["phase-requirements"].type }
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
			if (typeof data46 === "string") {
				if (!pattern3.test(data46)) {
					const err112 = {
						instancePath: instancePath + "/phase-requirements",
						schemaPath: "#/properties/phase-requirements/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
			}
			if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
				for (const key21 in data46) if (!(key21 === "severity")) {
					const err113 = {
						instancePath: instancePath + "/phase-requirements",
						schemaPath: "#/properties/phase-requirements/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key21 }
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (data46.severity !== void 0) {
					let data47 = data46.severity;
					if (typeof data47 === "string") {
						if (!pattern3.test(data47)) {
							const err114 = {
								instancePath: instancePath + "/phase-requirements/severity",
								schemaPath: "#/properties/phase-requirements/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
					} else {
						const err115 = {
							instancePath: instancePath + "/phase-requirements/severity",
							schemaPath: "#/properties/phase-requirements/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
			}
		}
		if (data["phase-actions"] !== void 0) {
			let data48 = data["phase-actions"];
			if (typeof data48 !== "string" && !(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
				const err116 = {
					instancePath: instancePath + "/phase-actions",
					schemaPath: "#/properties/phase-actions/type",
					keyword: "type",
					params: { type: schema20.properties["phase-actions"].type }
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
			if (typeof data48 === "string") {
				if (!pattern3.test(data48)) {
					const err117 = {
						instancePath: instancePath + "/phase-actions",
						schemaPath: "#/properties/phase-actions/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err117];
					else vErrors.push(err117);
					errors++;
				}
			}
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				for (const key22 in data48) if (!(key22 === "severity")) {
					const err118 = {
						instancePath: instancePath + "/phase-actions",
						schemaPath: "#/properties/phase-actions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key22 }
					};
					if (vErrors === null) vErrors = [err118];
					else vErrors.push(err118);
					errors++;
				}
				if (data48.severity !== void 0) {
					let data49 = data48.severity;
					if (typeof data49 === "string") {
						if (!pattern3.test(data49)) {
							const err119 = {
								instancePath: instancePath + "/phase-actions/severity",
								schemaPath: "#/properties/phase-actions/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/phase-actions/severity",
							schemaPath: "#/properties/phase-actions/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
			}
		}
		if (data["phase-validation"] !== void 0) {
			let data50 = data["phase-validation"];
			if (typeof data50 !== "string" && !(data50 && typeof data50 == "object" && !Array.isArray(data50))) {
				const err121 = {
					instancePath: instancePath + "/phase-validation",
					schemaPath: "#/properties/phase-validation/type",
					keyword: "type",
					params: { type: schema20.properties["phase-validation"].type }
				};
				if (vErrors === null) vErrors = [err121];
				else vErrors.push(err121);
				errors++;
			}
			if (typeof data50 === "string") {
				if (!pattern3.test(data50)) {
					const err122 = {
						instancePath: instancePath + "/phase-validation",
						schemaPath: "#/properties/phase-validation/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err122];
					else vErrors.push(err122);
					errors++;
				}
			}
			if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
				for (const key23 in data50) if (!(key23 === "severity")) {
					const err123 = {
						instancePath: instancePath + "/phase-validation",
						schemaPath: "#/properties/phase-validation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 }
					};
					if (vErrors === null) vErrors = [err123];
					else vErrors.push(err123);
					errors++;
				}
				if (data50.severity !== void 0) {
					let data51 = data50.severity;
					if (typeof data51 === "string") {
						if (!pattern3.test(data51)) {
							const err124 = {
								instancePath: instancePath + "/phase-validation/severity",
								schemaPath: "#/properties/phase-validation/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
					} else {
						const err125 = {
							instancePath: instancePath + "/phase-validation/severity",
							schemaPath: "#/properties/phase-validation/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err125];
						else vErrors.push(err125);
						errors++;
					}
				}
			}
		}
		if (data["section-unknown"] !== void 0) {
			let data52 = data["section-unknown"];
			if (typeof data52 !== "string" && !(data52 && typeof data52 == "object" && !Array.isArray(data52))) {
				const err126 = {
					instancePath: instancePath + "/section-unknown",
					schemaPath: "#/properties/section-unknown/type",
					keyword: "type",
					params: { type: schema20.properties["section-unknown"].type }
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
			if (typeof data52 === "string") {
				if (!pattern3.test(data52)) {
					const err127 = {
						instancePath: instancePath + "/section-unknown",
						schemaPath: "#/properties/section-unknown/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
			}
			if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
				for (const key24 in data52) if (!(key24 === "severity")) {
					const err128 = {
						instancePath: instancePath + "/section-unknown",
						schemaPath: "#/properties/section-unknown/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 }
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data52.severity !== void 0) {
					let data53 = data52.severity;
					if (typeof data53 === "string") {
						if (!pattern3.test(data53)) {
							const err129 = {
								instancePath: instancePath + "/section-unknown/severity",
								schemaPath: "#/properties/section-unknown/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
					} else {
						const err130 = {
							instancePath: instancePath + "/section-unknown/severity",
							schemaPath: "#/properties/section-unknown/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err130];
						else vErrors.push(err130);
						errors++;
					}
				}
			}
		}
		if (data["section-duplicate"] !== void 0) {
			let data54 = data["section-duplicate"];
			if (typeof data54 !== "string" && !(data54 && typeof data54 == "object" && !Array.isArray(data54))) {
				const err131 = {
					instancePath: instancePath + "/section-duplicate",
					schemaPath: "#/properties/section-duplicate/type",
					keyword: "type",
					params: { type: schema20.properties["section-duplicate"].type }
				};
				if (vErrors === null) vErrors = [err131];
				else vErrors.push(err131);
				errors++;
			}
			if (typeof data54 === "string") {
				if (!pattern3.test(data54)) {
					const err132 = {
						instancePath: instancePath + "/section-duplicate",
						schemaPath: "#/properties/section-duplicate/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err132];
					else vErrors.push(err132);
					errors++;
				}
			}
			if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
				for (const key25 in data54) if (!(key25 === "severity")) {
					const err133 = {
						instancePath: instancePath + "/section-duplicate",
						schemaPath: "#/properties/section-duplicate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key25 }
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
				if (data54.severity !== void 0) {
					let data55 = data54.severity;
					if (typeof data55 === "string") {
						if (!pattern3.test(data55)) {
							const err134 = {
								instancePath: instancePath + "/section-duplicate/severity",
								schemaPath: "#/properties/section-duplicate/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					} else {
						const err135 = {
							instancePath: instancePath + "/section-duplicate/severity",
							schemaPath: "#/properties/section-duplicate/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err135];
						else vErrors.push(err135);
						errors++;
					}
				}
			}
		}
		if (data["section-schema"] !== void 0) {
			let data56 = data["section-schema"];
			if (typeof data56 !== "string" && !(data56 && typeof data56 == "object" && !Array.isArray(data56))) {
				const err136 = {
					instancePath: instancePath + "/section-schema",
					schemaPath: "#/properties/section-schema/type",
					keyword: "type",
					params: { type: schema20.properties["section-schema"].type }
				};
				if (vErrors === null) vErrors = [err136];
				else vErrors.push(err136);
				errors++;
			}
			if (typeof data56 === "string") {
				if (!pattern3.test(data56)) {
					const err137 = {
						instancePath: instancePath + "/section-schema",
						schemaPath: "#/properties/section-schema/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err137];
					else vErrors.push(err137);
					errors++;
				}
			}
			if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
				for (const key26 in data56) if (!(key26 === "severity")) {
					const err138 = {
						instancePath: instancePath + "/section-schema",
						schemaPath: "#/properties/section-schema/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key26 }
					};
					if (vErrors === null) vErrors = [err138];
					else vErrors.push(err138);
					errors++;
				}
				if (data56.severity !== void 0) {
					let data57 = data56.severity;
					if (typeof data57 === "string") {
						if (!pattern3.test(data57)) {
							const err139 = {
								instancePath: instancePath + "/section-schema/severity",
								schemaPath: "#/properties/section-schema/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
					} else {
						const err140 = {
							instancePath: instancePath + "/section-schema/severity",
							schemaPath: "#/properties/section-schema/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
			}
		}
		if (data.placeholder !== void 0) {
			let data58 = data.placeholder;
			if (typeof data58 !== "string" && !(data58 && typeof data58 == "object" && !Array.isArray(data58))) {
				const err141 = {
					instancePath: instancePath + "/placeholder",
					schemaPath: "#/properties/placeholder/type",
					keyword: "type",
					params: { type: schema20.properties.placeholder.type }
				};
				if (vErrors === null) vErrors = [err141];
				else vErrors.push(err141);
				errors++;
			}
			if (typeof data58 === "string") {
				if (!pattern3.test(data58)) {
					const err142 = {
						instancePath: instancePath + "/placeholder",
						schemaPath: "#/properties/placeholder/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err142];
					else vErrors.push(err142);
					errors++;
				}
			}
			if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
				for (const key27 in data58) if (!(key27 === "severity" || key27 === "words")) {
					const err143 = {
						instancePath: instancePath + "/placeholder",
						schemaPath: "#/properties/placeholder/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key27 }
					};
					if (vErrors === null) vErrors = [err143];
					else vErrors.push(err143);
					errors++;
				}
				if (data58.severity !== void 0) {
					let data59 = data58.severity;
					if (typeof data59 === "string") {
						if (!pattern3.test(data59)) {
							const err144 = {
								instancePath: instancePath + "/placeholder/severity",
								schemaPath: "#/properties/placeholder/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err144];
							else vErrors.push(err144);
							errors++;
						}
					} else {
						const err145 = {
							instancePath: instancePath + "/placeholder/severity",
							schemaPath: "#/properties/placeholder/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data58.words !== void 0) {
					let data60 = data58.words;
					if (Array.isArray(data60)) {
						const len2 = data60.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data61 = data60[i4];
							if (typeof data61 === "string") {
								if (func3(data61) < 1) {
									const err146 = {
										instancePath: instancePath + "/placeholder/words/" + i4,
										schemaPath: "#/properties/placeholder/properties/words/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									if (vErrors === null) vErrors = [err146];
									else vErrors.push(err146);
									errors++;
								}
							} else {
								const err147 = {
									instancePath: instancePath + "/placeholder/words/" + i4,
									schemaPath: "#/properties/placeholder/properties/words/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err147];
								else vErrors.push(err147);
								errors++;
							}
						}
						let i5 = data60.length;
						let j2;
						if (i5 > 1) {
							const indices2 = {};
							for (; i5--;) {
								let item2 = data60[i5];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err148 = {
										instancePath: instancePath + "/placeholder/words",
										schemaPath: "#/properties/placeholder/properties/words/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i5,
											j: j2
										}
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
									break;
								}
								indices2[item2] = i5;
							}
						}
					} else {
						const err149 = {
							instancePath: instancePath + "/placeholder/words",
							schemaPath: "#/properties/placeholder/properties/words/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
			}
		}
		if (data["reference-target"] !== void 0) {
			let data62 = data["reference-target"];
			if (typeof data62 !== "string" && !(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
				const err150 = {
					instancePath: instancePath + "/reference-target",
					schemaPath: "#/properties/reference-target/type",
					keyword: "type",
					params: { type: schema20.properties["reference-target"].type }
				};
				if (vErrors === null) vErrors = [err150];
				else vErrors.push(err150);
				errors++;
			}
			if (typeof data62 === "string") {
				if (!pattern3.test(data62)) {
					const err151 = {
						instancePath: instancePath + "/reference-target",
						schemaPath: "#/properties/reference-target/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err151];
					else vErrors.push(err151);
					errors++;
				}
			}
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				for (const key28 in data62) if (!(key28 === "severity")) {
					const err152 = {
						instancePath: instancePath + "/reference-target",
						schemaPath: "#/properties/reference-target/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key28 }
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
				if (data62.severity !== void 0) {
					let data63 = data62.severity;
					if (typeof data63 === "string") {
						if (!pattern3.test(data63)) {
							const err153 = {
								instancePath: instancePath + "/reference-target/severity",
								schemaPath: "#/properties/reference-target/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
					} else {
						const err154 = {
							instancePath: instancePath + "/reference-target/severity",
							schemaPath: "#/properties/reference-target/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err154];
						else vErrors.push(err154);
						errors++;
					}
				}
			}
		}
		if (data["reference-ambiguous"] !== void 0) {
			let data64 = data["reference-ambiguous"];
			if (typeof data64 !== "string" && !(data64 && typeof data64 == "object" && !Array.isArray(data64))) {
				const err155 = {
					instancePath: instancePath + "/reference-ambiguous",
					schemaPath: "#/properties/reference-ambiguous/type",
					keyword: "type",
					params: { type: schema20.properties["reference-ambiguous"].type }
				};
				if (vErrors === null) vErrors = [err155];
				else vErrors.push(err155);
				errors++;
			}
			if (typeof data64 === "string") {
				if (!pattern3.test(data64)) {
					const err156 = {
						instancePath: instancePath + "/reference-ambiguous",
						schemaPath: "#/properties/reference-ambiguous/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err156];
					else vErrors.push(err156);
					errors++;
				}
			}
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				for (const key29 in data64) if (!(key29 === "severity")) {
					const err157 = {
						instancePath: instancePath + "/reference-ambiguous",
						schemaPath: "#/properties/reference-ambiguous/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key29 }
					};
					if (vErrors === null) vErrors = [err157];
					else vErrors.push(err157);
					errors++;
				}
				if (data64.severity !== void 0) {
					let data65 = data64.severity;
					if (typeof data65 === "string") {
						if (!pattern3.test(data65)) {
							const err158 = {
								instancePath: instancePath + "/reference-ambiguous/severity",
								schemaPath: "#/properties/reference-ambiguous/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err158];
							else vErrors.push(err158);
							errors++;
						}
					} else {
						const err159 = {
							instancePath: instancePath + "/reference-ambiguous/severity",
							schemaPath: "#/properties/reference-ambiguous/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
			}
		}
		if (data["reference-case"] !== void 0) {
			let data66 = data["reference-case"];
			if (typeof data66 !== "string" && !(data66 && typeof data66 == "object" && !Array.isArray(data66))) {
				const err160 = {
					instancePath: instancePath + "/reference-case",
					schemaPath: "#/properties/reference-case/type",
					keyword: "type",
					params: { type: schema20.properties["reference-case"].type }
				};
				if (vErrors === null) vErrors = [err160];
				else vErrors.push(err160);
				errors++;
			}
			if (typeof data66 === "string") {
				if (!pattern3.test(data66)) {
					const err161 = {
						instancePath: instancePath + "/reference-case",
						schemaPath: "#/properties/reference-case/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err161];
					else vErrors.push(err161);
					errors++;
				}
			}
			if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
				for (const key30 in data66) if (!(key30 === "severity")) {
					const err162 = {
						instancePath: instancePath + "/reference-case",
						schemaPath: "#/properties/reference-case/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key30 }
					};
					if (vErrors === null) vErrors = [err162];
					else vErrors.push(err162);
					errors++;
				}
				if (data66.severity !== void 0) {
					let data67 = data66.severity;
					if (typeof data67 === "string") {
						if (!pattern3.test(data67)) {
							const err163 = {
								instancePath: instancePath + "/reference-case/severity",
								schemaPath: "#/properties/reference-case/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err163];
							else vErrors.push(err163);
							errors++;
						}
					} else {
						const err164 = {
							instancePath: instancePath + "/reference-case/severity",
							schemaPath: "#/properties/reference-case/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
			}
		}
		if (data["reference-path"] !== void 0) {
			let data68 = data["reference-path"];
			if (typeof data68 !== "string" && !(data68 && typeof data68 == "object" && !Array.isArray(data68))) {
				const err165 = {
					instancePath: instancePath + "/reference-path",
					schemaPath: "#/properties/reference-path/type",
					keyword: "type",
					params: { type: schema20.properties["reference-path"].type }
				};
				if (vErrors === null) vErrors = [err165];
				else vErrors.push(err165);
				errors++;
			}
			if (typeof data68 === "string") {
				if (!pattern3.test(data68)) {
					const err166 = {
						instancePath: instancePath + "/reference-path",
						schemaPath: "#/properties/reference-path/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err166];
					else vErrors.push(err166);
					errors++;
				}
			}
			if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
				for (const key31 in data68) if (!(key31 === "severity")) {
					const err167 = {
						instancePath: instancePath + "/reference-path",
						schemaPath: "#/properties/reference-path/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key31 }
					};
					if (vErrors === null) vErrors = [err167];
					else vErrors.push(err167);
					errors++;
				}
				if (data68.severity !== void 0) {
					let data69 = data68.severity;
					if (typeof data69 === "string") {
						if (!pattern3.test(data69)) {
							const err168 = {
								instancePath: instancePath + "/reference-path/severity",
								schemaPath: "#/properties/reference-path/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/reference-path/severity",
							schemaPath: "#/properties/reference-path/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
			}
		}
		if (data["reference-self"] !== void 0) {
			let data70 = data["reference-self"];
			if (typeof data70 !== "string" && !(data70 && typeof data70 == "object" && !Array.isArray(data70))) {
				const err170 = {
					instancePath: instancePath + "/reference-self",
					schemaPath: "#/properties/reference-self/type",
					keyword: "type",
					params: { type: schema20.properties["reference-self"].type }
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
			if (typeof data70 === "string") {
				if (!pattern3.test(data70)) {
					const err171 = {
						instancePath: instancePath + "/reference-self",
						schemaPath: "#/properties/reference-self/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err171];
					else vErrors.push(err171);
					errors++;
				}
			}
			if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
				for (const key32 in data70) if (!(key32 === "severity")) {
					const err172 = {
						instancePath: instancePath + "/reference-self",
						schemaPath: "#/properties/reference-self/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key32 }
					};
					if (vErrors === null) vErrors = [err172];
					else vErrors.push(err172);
					errors++;
				}
				if (data70.severity !== void 0) {
					let data71 = data70.severity;
					if (typeof data71 === "string") {
						if (!pattern3.test(data71)) {
							const err173 = {
								instancePath: instancePath + "/reference-self/severity",
								schemaPath: "#/properties/reference-self/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
					} else {
						const err174 = {
							instancePath: instancePath + "/reference-self/severity",
							schemaPath: "#/properties/reference-self/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
				}
			}
		}
		if (data["reference-duplicate"] !== void 0) {
			let data72 = data["reference-duplicate"];
			if (typeof data72 !== "string" && !(data72 && typeof data72 == "object" && !Array.isArray(data72))) {
				const err175 = {
					instancePath: instancePath + "/reference-duplicate",
					schemaPath: "#/properties/reference-duplicate/type",
					keyword: "type",
					params: { type: schema20.properties["reference-duplicate"].type }
				};
				if (vErrors === null) vErrors = [err175];
				else vErrors.push(err175);
				errors++;
			}
			if (typeof data72 === "string") {
				if (!pattern3.test(data72)) {
					const err176 = {
						instancePath: instancePath + "/reference-duplicate",
						schemaPath: "#/properties/reference-duplicate/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err176];
					else vErrors.push(err176);
					errors++;
				}
			}
			if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
				for (const key33 in data72) if (!(key33 === "severity")) {
					const err177 = {
						instancePath: instancePath + "/reference-duplicate",
						schemaPath: "#/properties/reference-duplicate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key33 }
					};
					if (vErrors === null) vErrors = [err177];
					else vErrors.push(err177);
					errors++;
				}
				if (data72.severity !== void 0) {
					let data73 = data72.severity;
					if (typeof data73 === "string") {
						if (!pattern3.test(data73)) {
							const err178 = {
								instancePath: instancePath + "/reference-duplicate/severity",
								schemaPath: "#/properties/reference-duplicate/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err178];
							else vErrors.push(err178);
							errors++;
						}
					} else {
						const err179 = {
							instancePath: instancePath + "/reference-duplicate/severity",
							schemaPath: "#/properties/reference-duplicate/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
			}
		}
		if (data["reference-reason"] !== void 0) {
			let data74 = data["reference-reason"];
			if (typeof data74 !== "string" && !(data74 && typeof data74 == "object" && !Array.isArray(data74))) {
				const err180 = {
					instancePath: instancePath + "/reference-reason",
					schemaPath: "#/properties/reference-reason/type",
					keyword: "type",
					params: { type: schema20.properties["reference-reason"].type }
				};
				if (vErrors === null) vErrors = [err180];
				else vErrors.push(err180);
				errors++;
			}
			if (typeof data74 === "string") {
				if (!pattern3.test(data74)) {
					const err181 = {
						instancePath: instancePath + "/reference-reason",
						schemaPath: "#/properties/reference-reason/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err181];
					else vErrors.push(err181);
					errors++;
				}
			}
			if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
				for (const key34 in data74) if (!(key34 === "severity")) {
					const err182 = {
						instancePath: instancePath + "/reference-reason",
						schemaPath: "#/properties/reference-reason/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key34 }
					};
					if (vErrors === null) vErrors = [err182];
					else vErrors.push(err182);
					errors++;
				}
				if (data74.severity !== void 0) {
					let data75 = data74.severity;
					if (typeof data75 === "string") {
						if (!pattern3.test(data75)) {
							const err183 = {
								instancePath: instancePath + "/reference-reason/severity",
								schemaPath: "#/properties/reference-reason/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
					} else {
						const err184 = {
							instancePath: instancePath + "/reference-reason/severity",
							schemaPath: "#/properties/reference-reason/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err184];
						else vErrors.push(err184);
						errors++;
					}
				}
			}
		}
		if (data["reference-form"] !== void 0) {
			let data76 = data["reference-form"];
			if (typeof data76 !== "string" && !(data76 && typeof data76 == "object" && !Array.isArray(data76))) {
				const err185 = {
					instancePath: instancePath + "/reference-form",
					schemaPath: "#/properties/reference-form/type",
					keyword: "type",
					params: { type: schema20.properties["reference-form"].type }
				};
				if (vErrors === null) vErrors = [err185];
				else vErrors.push(err185);
				errors++;
			}
			if (typeof data76 === "string") {
				if (!pattern3.test(data76)) {
					const err186 = {
						instancePath: instancePath + "/reference-form",
						schemaPath: "#/properties/reference-form/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err186];
					else vErrors.push(err186);
					errors++;
				}
			}
			if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
				for (const key35 in data76) if (!(key35 === "severity")) {
					const err187 = {
						instancePath: instancePath + "/reference-form",
						schemaPath: "#/properties/reference-form/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key35 }
					};
					if (vErrors === null) vErrors = [err187];
					else vErrors.push(err187);
					errors++;
				}
				if (data76.severity !== void 0) {
					let data77 = data76.severity;
					if (typeof data77 === "string") {
						if (!pattern3.test(data77)) {
							const err188 = {
								instancePath: instancePath + "/reference-form/severity",
								schemaPath: "#/properties/reference-form/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err188];
							else vErrors.push(err188);
							errors++;
						}
					} else {
						const err189 = {
							instancePath: instancePath + "/reference-form/severity",
							schemaPath: "#/properties/reference-form/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err189];
						else vErrors.push(err189);
						errors++;
					}
				}
			}
		}
		if (data["reference-reciprocal"] !== void 0) {
			let data78 = data["reference-reciprocal"];
			if (typeof data78 !== "string" && !(data78 && typeof data78 == "object" && !Array.isArray(data78))) {
				const err190 = {
					instancePath: instancePath + "/reference-reciprocal",
					schemaPath: "#/properties/reference-reciprocal/type",
					keyword: "type",
					params: { type: schema20.properties["reference-reciprocal"].type }
				};
				if (vErrors === null) vErrors = [err190];
				else vErrors.push(err190);
				errors++;
			}
			if (typeof data78 === "string") {
				if (!pattern3.test(data78)) {
					const err191 = {
						instancePath: instancePath + "/reference-reciprocal",
						schemaPath: "#/properties/reference-reciprocal/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err191];
					else vErrors.push(err191);
					errors++;
				}
			}
			if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
				for (const key36 in data78) if (!(key36 === "severity")) {
					const err192 = {
						instancePath: instancePath + "/reference-reciprocal",
						schemaPath: "#/properties/reference-reciprocal/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key36 }
					};
					if (vErrors === null) vErrors = [err192];
					else vErrors.push(err192);
					errors++;
				}
				if (data78.severity !== void 0) {
					let data79 = data78.severity;
					if (typeof data79 === "string") {
						if (!pattern3.test(data79)) {
							const err193 = {
								instancePath: instancePath + "/reference-reciprocal/severity",
								schemaPath: "#/properties/reference-reciprocal/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err193];
							else vErrors.push(err193);
							errors++;
						}
					} else {
						const err194 = {
							instancePath: instancePath + "/reference-reciprocal/severity",
							schemaPath: "#/properties/reference-reciprocal/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err194];
						else vErrors.push(err194);
						errors++;
					}
				}
			}
		}
		if (data["dependency-cycle"] !== void 0) {
			let data80 = data["dependency-cycle"];
			if (typeof data80 !== "string" && !(data80 && typeof data80 == "object" && !Array.isArray(data80))) {
				const err195 = {
					instancePath: instancePath + "/dependency-cycle",
					schemaPath: "#/properties/dependency-cycle/type",
					keyword: "type",
					params: { type: schema20.properties["dependency-cycle"].type }
				};
				if (vErrors === null) vErrors = [err195];
				else vErrors.push(err195);
				errors++;
			}
			if (typeof data80 === "string") {
				if (!pattern3.test(data80)) {
					const err196 = {
						instancePath: instancePath + "/dependency-cycle",
						schemaPath: "#/properties/dependency-cycle/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err196];
					else vErrors.push(err196);
					errors++;
				}
			}
			if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
				for (const key37 in data80) if (!(key37 === "severity")) {
					const err197 = {
						instancePath: instancePath + "/dependency-cycle",
						schemaPath: "#/properties/dependency-cycle/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key37 }
					};
					if (vErrors === null) vErrors = [err197];
					else vErrors.push(err197);
					errors++;
				}
				if (data80.severity !== void 0) {
					let data81 = data80.severity;
					if (typeof data81 === "string") {
						if (!pattern3.test(data81)) {
							const err198 = {
								instancePath: instancePath + "/dependency-cycle/severity",
								schemaPath: "#/properties/dependency-cycle/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err198];
							else vErrors.push(err198);
							errors++;
						}
					} else {
						const err199 = {
							instancePath: instancePath + "/dependency-cycle/severity",
							schemaPath: "#/properties/dependency-cycle/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err199];
						else vErrors.push(err199);
						errors++;
					}
				}
			}
		}
		if (data["dependency-status"] !== void 0) {
			let data82 = data["dependency-status"];
			if (typeof data82 !== "string" && !(data82 && typeof data82 == "object" && !Array.isArray(data82))) {
				const err200 = {
					instancePath: instancePath + "/dependency-status",
					schemaPath: "#/properties/dependency-status/type",
					keyword: "type",
					params: { type: schema20.properties["dependency-status"].type }
				};
				if (vErrors === null) vErrors = [err200];
				else vErrors.push(err200);
				errors++;
			}
			if (typeof data82 === "string") {
				if (!pattern3.test(data82)) {
					const err201 = {
						instancePath: instancePath + "/dependency-status",
						schemaPath: "#/properties/dependency-status/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err201];
					else vErrors.push(err201);
					errors++;
				}
			}
			if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
				for (const key38 in data82) if (!(key38 === "severity")) {
					const err202 = {
						instancePath: instancePath + "/dependency-status",
						schemaPath: "#/properties/dependency-status/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key38 }
					};
					if (vErrors === null) vErrors = [err202];
					else vErrors.push(err202);
					errors++;
				}
				if (data82.severity !== void 0) {
					let data83 = data82.severity;
					if (typeof data83 === "string") {
						if (!pattern3.test(data83)) {
							const err203 = {
								instancePath: instancePath + "/dependency-status/severity",
								schemaPath: "#/properties/dependency-status/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err203];
							else vErrors.push(err203);
							errors++;
						}
					} else {
						const err204 = {
							instancePath: instancePath + "/dependency-status/severity",
							schemaPath: "#/properties/dependency-status/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err204];
						else vErrors.push(err204);
						errors++;
					}
				}
			}
		}
		if (data["module-orphan"] !== void 0) {
			let data84 = data["module-orphan"];
			if (typeof data84 !== "string" && !(data84 && typeof data84 == "object" && !Array.isArray(data84))) {
				const err205 = {
					instancePath: instancePath + "/module-orphan",
					schemaPath: "#/properties/module-orphan/type",
					keyword: "type",
					params: { type: schema20.properties["module-orphan"].type }
				};
				if (vErrors === null) vErrors = [err205];
				else vErrors.push(err205);
				errors++;
			}
			if (typeof data84 === "string") {
				if (!pattern3.test(data84)) {
					const err206 = {
						instancePath: instancePath + "/module-orphan",
						schemaPath: "#/properties/module-orphan/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err206];
					else vErrors.push(err206);
					errors++;
				}
			}
			if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
				for (const key39 in data84) if (!(key39 === "severity")) {
					const err207 = {
						instancePath: instancePath + "/module-orphan",
						schemaPath: "#/properties/module-orphan/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key39 }
					};
					if (vErrors === null) vErrors = [err207];
					else vErrors.push(err207);
					errors++;
				}
				if (data84.severity !== void 0) {
					let data85 = data84.severity;
					if (typeof data85 === "string") {
						if (!pattern3.test(data85)) {
							const err208 = {
								instancePath: instancePath + "/module-orphan/severity",
								schemaPath: "#/properties/module-orphan/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err208];
							else vErrors.push(err208);
							errors++;
						}
					} else {
						const err209 = {
							instancePath: instancePath + "/module-orphan/severity",
							schemaPath: "#/properties/module-orphan/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err209];
						else vErrors.push(err209);
						errors++;
					}
				}
			}
		}
		if (data["reference-prose"] !== void 0) {
			let data86 = data["reference-prose"];
			if (typeof data86 !== "string" && !(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
				const err210 = {
					instancePath: instancePath + "/reference-prose",
					schemaPath: "#/properties/reference-prose/type",
					keyword: "type",
					params: { type: schema20.properties["reference-prose"].type }
				};
				if (vErrors === null) vErrors = [err210];
				else vErrors.push(err210);
				errors++;
			}
			if (typeof data86 === "string") {
				if (!pattern3.test(data86)) {
					const err211 = {
						instancePath: instancePath + "/reference-prose",
						schemaPath: "#/properties/reference-prose/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err211];
					else vErrors.push(err211);
					errors++;
				}
			}
			if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
				for (const key40 in data86) if (!(key40 === "severity")) {
					const err212 = {
						instancePath: instancePath + "/reference-prose",
						schemaPath: "#/properties/reference-prose/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key40 }
					};
					if (vErrors === null) vErrors = [err212];
					else vErrors.push(err212);
					errors++;
				}
				if (data86.severity !== void 0) {
					let data87 = data86.severity;
					if (typeof data87 === "string") {
						if (!pattern3.test(data87)) {
							const err213 = {
								instancePath: instancePath + "/reference-prose/severity",
								schemaPath: "#/properties/reference-prose/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err213];
							else vErrors.push(err213);
							errors++;
						}
					} else {
						const err214 = {
							instancePath: instancePath + "/reference-prose/severity",
							schemaPath: "#/properties/reference-prose/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err214];
						else vErrors.push(err214);
						errors++;
					}
				}
			}
		}
		if (data["reference-name"] !== void 0) {
			let data88 = data["reference-name"];
			if (typeof data88 !== "string" && !(data88 && typeof data88 == "object" && !Array.isArray(data88))) {
				const err215 = {
					instancePath: instancePath + "/reference-name",
					schemaPath: "#/properties/reference-name/type",
					keyword: "type",
					params: { type: schema20.properties["reference-name"].type }
				};
				if (vErrors === null) vErrors = [err215];
				else vErrors.push(err215);
				errors++;
			}
			if (typeof data88 === "string") {
				if (!pattern3.test(data88)) {
					const err216 = {
						instancePath: instancePath + "/reference-name",
						schemaPath: "#/properties/reference-name/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err216];
					else vErrors.push(err216);
					errors++;
				}
			}
			if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
				for (const key41 in data88) if (!(key41 === "severity")) {
					const err217 = {
						instancePath: instancePath + "/reference-name",
						schemaPath: "#/properties/reference-name/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key41 }
					};
					if (vErrors === null) vErrors = [err217];
					else vErrors.push(err217);
					errors++;
				}
				if (data88.severity !== void 0) {
					let data89 = data88.severity;
					if (typeof data89 === "string") {
						if (!pattern3.test(data89)) {
							const err218 = {
								instancePath: instancePath + "/reference-name/severity",
								schemaPath: "#/properties/reference-name/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err218];
							else vErrors.push(err218);
							errors++;
						}
					} else {
						const err219 = {
							instancePath: instancePath + "/reference-name/severity",
							schemaPath: "#/properties/reference-name/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err219];
						else vErrors.push(err219);
						errors++;
					}
				}
			}
		}
		if (data["suppression-unused"] !== void 0) {
			let data90 = data["suppression-unused"];
			if (typeof data90 !== "string" && !(data90 && typeof data90 == "object" && !Array.isArray(data90))) {
				const err220 = {
					instancePath: instancePath + "/suppression-unused",
					schemaPath: "#/properties/suppression-unused/type",
					keyword: "type",
					params: { type: schema20.properties["suppression-unused"].type }
				};
				if (vErrors === null) vErrors = [err220];
				else vErrors.push(err220);
				errors++;
			}
			if (typeof data90 === "string") {
				if (!pattern3.test(data90)) {
					const err221 = {
						instancePath: instancePath + "/suppression-unused",
						schemaPath: "#/properties/suppression-unused/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err221];
					else vErrors.push(err221);
					errors++;
				}
			}
			if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
				for (const key42 in data90) if (!(key42 === "severity")) {
					const err222 = {
						instancePath: instancePath + "/suppression-unused",
						schemaPath: "#/properties/suppression-unused/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key42 }
					};
					if (vErrors === null) vErrors = [err222];
					else vErrors.push(err222);
					errors++;
				}
				if (data90.severity !== void 0) {
					let data91 = data90.severity;
					if (typeof data91 === "string") {
						if (!pattern3.test(data91)) {
							const err223 = {
								instancePath: instancePath + "/suppression-unused/severity",
								schemaPath: "#/properties/suppression-unused/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err223];
							else vErrors.push(err223);
							errors++;
						}
					} else {
						const err224 = {
							instancePath: instancePath + "/suppression-unused/severity",
							schemaPath: "#/properties/suppression-unused/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err224];
						else vErrors.push(err224);
						errors++;
					}
				}
			}
		}
		if (data["suppression-unknown"] !== void 0) {
			let data92 = data["suppression-unknown"];
			if (typeof data92 !== "string" && !(data92 && typeof data92 == "object" && !Array.isArray(data92))) {
				const err225 = {
					instancePath: instancePath + "/suppression-unknown",
					schemaPath: "#/properties/suppression-unknown/type",
					keyword: "type",
					params: { type: schema20.properties["suppression-unknown"].type }
				};
				if (vErrors === null) vErrors = [err225];
				else vErrors.push(err225);
				errors++;
			}
			if (typeof data92 === "string") {
				if (!pattern3.test(data92)) {
					const err226 = {
						instancePath: instancePath + "/suppression-unknown",
						schemaPath: "#/properties/suppression-unknown/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err226];
					else vErrors.push(err226);
					errors++;
				}
			}
			if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
				for (const key43 in data92) if (!(key43 === "severity")) {
					const err227 = {
						instancePath: instancePath + "/suppression-unknown",
						schemaPath: "#/properties/suppression-unknown/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key43 }
					};
					if (vErrors === null) vErrors = [err227];
					else vErrors.push(err227);
					errors++;
				}
				if (data92.severity !== void 0) {
					let data93 = data92.severity;
					if (typeof data93 === "string") {
						if (!pattern3.test(data93)) {
							const err228 = {
								instancePath: instancePath + "/suppression-unknown/severity",
								schemaPath: "#/properties/suppression-unknown/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err228];
							else vErrors.push(err228);
							errors++;
						}
					} else {
						const err229 = {
							instancePath: instancePath + "/suppression-unknown/severity",
							schemaPath: "#/properties/suppression-unknown/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err229];
						else vErrors.push(err229);
						errors++;
					}
				}
			}
		}
		if (data["suppression-reason"] !== void 0) {
			let data94 = data["suppression-reason"];
			if (typeof data94 !== "string" && !(data94 && typeof data94 == "object" && !Array.isArray(data94))) {
				const err230 = {
					instancePath: instancePath + "/suppression-reason",
					schemaPath: "#/properties/suppression-reason/type",
					keyword: "type",
					params: { type: schema20.properties["suppression-reason"].type }
				};
				if (vErrors === null) vErrors = [err230];
				else vErrors.push(err230);
				errors++;
			}
			if (typeof data94 === "string") {
				if (!pattern3.test(data94)) {
					const err231 = {
						instancePath: instancePath + "/suppression-reason",
						schemaPath: "#/properties/suppression-reason/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err231];
					else vErrors.push(err231);
					errors++;
				}
			}
			if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
				for (const key44 in data94) if (!(key44 === "severity")) {
					const err232 = {
						instancePath: instancePath + "/suppression-reason",
						schemaPath: "#/properties/suppression-reason/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key44 }
					};
					if (vErrors === null) vErrors = [err232];
					else vErrors.push(err232);
					errors++;
				}
				if (data94.severity !== void 0) {
					let data95 = data94.severity;
					if (typeof data95 === "string") {
						if (!pattern3.test(data95)) {
							const err233 = {
								instancePath: instancePath + "/suppression-reason/severity",
								schemaPath: "#/properties/suppression-reason/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err233];
							else vErrors.push(err233);
							errors++;
						}
					} else {
						const err234 = {
							instancePath: instancePath + "/suppression-reason/severity",
							schemaPath: "#/properties/suppression-reason/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err234];
						else vErrors.push(err234);
						errors++;
					}
				}
			}
		}
		if (data["change-check-removed"] !== void 0) {
			let data96 = data["change-check-removed"];
			if (typeof data96 !== "string" && !(data96 && typeof data96 == "object" && !Array.isArray(data96))) {
				const err235 = {
					instancePath: instancePath + "/change-check-removed",
					schemaPath: "#/properties/change-check-removed/type",
					keyword: "type",
					params: { type: schema20.properties["change-check-removed"].type }
				};
				if (vErrors === null) vErrors = [err235];
				else vErrors.push(err235);
				errors++;
			}
			if (typeof data96 === "string") {
				if (!pattern3.test(data96)) {
					const err236 = {
						instancePath: instancePath + "/change-check-removed",
						schemaPath: "#/properties/change-check-removed/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err236];
					else vErrors.push(err236);
					errors++;
				}
			}
			if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
				for (const key45 in data96) if (!(key45 === "severity")) {
					const err237 = {
						instancePath: instancePath + "/change-check-removed",
						schemaPath: "#/properties/change-check-removed/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key45 }
					};
					if (vErrors === null) vErrors = [err237];
					else vErrors.push(err237);
					errors++;
				}
				if (data96.severity !== void 0) {
					let data97 = data96.severity;
					if (typeof data97 === "string") {
						if (!pattern3.test(data97)) {
							const err238 = {
								instancePath: instancePath + "/change-check-removed/severity",
								schemaPath: "#/properties/change-check-removed/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err238];
							else vErrors.push(err238);
							errors++;
						}
					} else {
						const err239 = {
							instancePath: instancePath + "/change-check-removed/severity",
							schemaPath: "#/properties/change-check-removed/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err239];
						else vErrors.push(err239);
						errors++;
					}
				}
			}
		}
		if (data["change-version"] !== void 0) {
			let data98 = data["change-version"];
			if (typeof data98 !== "string" && !(data98 && typeof data98 == "object" && !Array.isArray(data98))) {
				const err240 = {
					instancePath: instancePath + "/change-version",
					schemaPath: "#/properties/change-version/type",
					keyword: "type",
					params: { type: schema20.properties["change-version"].type }
				};
				if (vErrors === null) vErrors = [err240];
				else vErrors.push(err240);
				errors++;
			}
			if (typeof data98 === "string") {
				if (!pattern3.test(data98)) {
					const err241 = {
						instancePath: instancePath + "/change-version",
						schemaPath: "#/properties/change-version/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err241];
					else vErrors.push(err241);
					errors++;
				}
			}
			if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
				for (const key46 in data98) if (!(key46 === "severity")) {
					const err242 = {
						instancePath: instancePath + "/change-version",
						schemaPath: "#/properties/change-version/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key46 }
					};
					if (vErrors === null) vErrors = [err242];
					else vErrors.push(err242);
					errors++;
				}
				if (data98.severity !== void 0) {
					let data99 = data98.severity;
					if (typeof data99 === "string") {
						if (!pattern3.test(data99)) {
							const err243 = {
								instancePath: instancePath + "/change-version/severity",
								schemaPath: "#/properties/change-version/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err243];
							else vErrors.push(err243);
							errors++;
						}
					} else {
						const err244 = {
							instancePath: instancePath + "/change-version/severity",
							schemaPath: "#/properties/change-version/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err244];
						else vErrors.push(err244);
						errors++;
					}
				}
			}
		}
		if (data["change-date"] !== void 0) {
			let data100 = data["change-date"];
			if (typeof data100 !== "string" && !(data100 && typeof data100 == "object" && !Array.isArray(data100))) {
				const err245 = {
					instancePath: instancePath + "/change-date",
					schemaPath: "#/properties/change-date/type",
					keyword: "type",
					params: { type: schema20.properties["change-date"].type }
				};
				if (vErrors === null) vErrors = [err245];
				else vErrors.push(err245);
				errors++;
			}
			if (typeof data100 === "string") {
				if (!pattern3.test(data100)) {
					const err246 = {
						instancePath: instancePath + "/change-date",
						schemaPath: "#/properties/change-date/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err246];
					else vErrors.push(err246);
					errors++;
				}
			}
			if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
				for (const key47 in data100) if (!(key47 === "severity")) {
					const err247 = {
						instancePath: instancePath + "/change-date",
						schemaPath: "#/properties/change-date/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key47 }
					};
					if (vErrors === null) vErrors = [err247];
					else vErrors.push(err247);
					errors++;
				}
				if (data100.severity !== void 0) {
					let data101 = data100.severity;
					if (typeof data101 === "string") {
						if (!pattern3.test(data101)) {
							const err248 = {
								instancePath: instancePath + "/change-date/severity",
								schemaPath: "#/properties/change-date/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err248];
							else vErrors.push(err248);
							errors++;
						}
					} else {
						const err249 = {
							instancePath: instancePath + "/change-date/severity",
							schemaPath: "#/properties/change-date/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err249];
						else vErrors.push(err249);
						errors++;
					}
				}
			}
		}
		if (data["change-module-removed"] !== void 0) {
			let data102 = data["change-module-removed"];
			if (typeof data102 !== "string" && !(data102 && typeof data102 == "object" && !Array.isArray(data102))) {
				const err250 = {
					instancePath: instancePath + "/change-module-removed",
					schemaPath: "#/properties/change-module-removed/type",
					keyword: "type",
					params: { type: schema20.properties["change-module-removed"].type }
				};
				if (vErrors === null) vErrors = [err250];
				else vErrors.push(err250);
				errors++;
			}
			if (typeof data102 === "string") {
				if (!pattern3.test(data102)) {
					const err251 = {
						instancePath: instancePath + "/change-module-removed",
						schemaPath: "#/properties/change-module-removed/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err251];
					else vErrors.push(err251);
					errors++;
				}
			}
			if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
				for (const key48 in data102) if (!(key48 === "severity")) {
					const err252 = {
						instancePath: instancePath + "/change-module-removed",
						schemaPath: "#/properties/change-module-removed/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key48 }
					};
					if (vErrors === null) vErrors = [err252];
					else vErrors.push(err252);
					errors++;
				}
				if (data102.severity !== void 0) {
					let data103 = data102.severity;
					if (typeof data103 === "string") {
						if (!pattern3.test(data103)) {
							const err253 = {
								instancePath: instancePath + "/change-module-removed/severity",
								schemaPath: "#/properties/change-module-removed/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err253];
							else vErrors.push(err253);
							errors++;
						}
					} else {
						const err254 = {
							instancePath: instancePath + "/change-module-removed/severity",
							schemaPath: "#/properties/change-module-removed/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err254];
						else vErrors.push(err254);
						errors++;
					}
				}
			}
		}
		if (data["change-module-lost"] !== void 0) {
			let data104 = data["change-module-lost"];
			if (typeof data104 !== "string" && !(data104 && typeof data104 == "object" && !Array.isArray(data104))) {
				const err255 = {
					instancePath: instancePath + "/change-module-lost",
					schemaPath: "#/properties/change-module-lost/type",
					keyword: "type",
					params: { type: schema20.properties["change-module-lost"].type }
				};
				if (vErrors === null) vErrors = [err255];
				else vErrors.push(err255);
				errors++;
			}
			if (typeof data104 === "string") {
				if (!pattern3.test(data104)) {
					const err256 = {
						instancePath: instancePath + "/change-module-lost",
						schemaPath: "#/properties/change-module-lost/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:error|warning|notice|off)$" }
					};
					if (vErrors === null) vErrors = [err256];
					else vErrors.push(err256);
					errors++;
				}
			}
			if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
				for (const key49 in data104) if (!(key49 === "severity")) {
					const err257 = {
						instancePath: instancePath + "/change-module-lost",
						schemaPath: "#/properties/change-module-lost/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key49 }
					};
					if (vErrors === null) vErrors = [err257];
					else vErrors.push(err257);
					errors++;
				}
				if (data104.severity !== void 0) {
					let data105 = data104.severity;
					if (typeof data105 === "string") {
						if (!pattern3.test(data105)) {
							const err258 = {
								instancePath: instancePath + "/change-module-lost/severity",
								schemaPath: "#/properties/change-module-lost/properties/severity/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:error|warning|notice|off)$" }
							};
							if (vErrors === null) vErrors = [err258];
							else vErrors.push(err258);
							errors++;
						}
					} else {
						const err259 = {
							instancePath: instancePath + "/change-module-lost/severity",
							schemaPath: "#/properties/change-module-lost/properties/severity/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err259];
						else vErrors.push(err259);
						errors++;
					}
				}
			}
		}
	} else {
		const err260 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err260];
		else vErrors.push(err260);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
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
					params: { allowedValues: schema19.properties.preset.enum }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			if (!validate53(data.rules, {
				instancePath: instancePath + "/rules",
				parentData: data,
				parentDataProperty: "rules",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
							if (!validate53(data4.rules, {
								instancePath: instancePath + "/overrides/" + i0 + "/rules",
								parentData: data4,
								parentDataProperty: "rules",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
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
						params: { type: schema19.properties.sections.additionalProperties.type }
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
		if (data.baseline !== void 0) {
			let data20 = data.baseline;
			if (typeof data20 !== "string" && typeof data20 !== "boolean") {
				const err30 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: schema19.properties.baseline.type }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			const _errs46 = errors;
			const _errs47 = errors;
			if (true !== data20) {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (_errs47 === errors) {
				const err32 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/not",
					keyword: "not",
					params: {}
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			} else {
				errors = _errs46;
				if (vErrors !== null) {
					if (_errs46) vErrors.length = _errs46;
					else vErrors = null;
				}
			}
			if (typeof data20 === "string") {
				if (func3(data20) < 1) {
					const err33 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/config/load.ts
async function loadConfig(file, source = ownSource(file)) {
	const shown = source.show(file);
	const found = await source.read(file);
	if (found.kind !== "text") throw new UsageError(`The configuration ${shown}${source.of} ${whyNot(found)}`);
	const yaml = parseYaml(found.text);
	const problems = yaml.faults.map(({ offset, message }) => ({
		offset,
		message: () => message
	}));
	throwFaults(shown, yaml, problems);
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
	throwFaults(shown, yaml, problems);
	return toConfig(sound, file, sections, listNames(sound, shown, yaml));
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
function whyNot(file) {
	if (file.kind === "gone") return "does not exist. Check the path.";
	if (file.kind === "link") return "is a symbolic link, or is behind one that leads out of the repository. Put the file itself there.";
	return `can't be read: ${file.reason}. Name a file that can.`;
}
const MOST_FAULTS = 20;
function throwFaults(shown, { positionOf }, problems) {
	const places = /* @__PURE__ */ new Map();
	for (const problem of problems) if (!places.has(problem.offset)) places.set(problem.offset, problem);
	if (places.size === 0) return;
	const sorted = [...places.values()].sort((a, b) => a.offset - b.offset);
	const faults = sorted.slice(0, MOST_FAULTS).map(({ offset, message }) => ({
		...positionOf(offset),
		message: message()
	}));
	throw new ConfigError(shown, faults, sorted.length - faults.length);
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
function toConfig(content, file, sections, names) {
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
		roots: (content.roots ?? []).map((root) => root.replace(/^\.\//, "").replace(/\/+$/, "")).filter((root) => root !== "" && root !== "."),
		sections,
		baseline: content.baseline ? join(dirname(file), content.baseline) : content.baseline,
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
	if (found.kind !== "text") return `The schema ${shown} ${whyNot(found)}`;
	if (found.text.trim() === "") return `The schema ${shown} is empty. Write a JSON Schema.`;
	let schema;
	try {
		schema = JSON.parse(found.text);
	} catch (error) {
		const place = placeOfFault(found.text, error);
		return `The schema ${shown} is not valid JSON${place ? ` (line ${place.line}, column ${place.column})` : ""}. Fix the JSON.`;
	}
	if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return `The schema ${shown} is not a JSON object. Write \`{ … }\`.`;
	const { compileSchema, PatternError, SchemaFault } = await import("./compile-schema.js");
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