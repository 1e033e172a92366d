import { x as nearest } from "./section.js";
import { a as severities, i as presets } from "./rule.js";
import { o as vocabulary } from "./vocabulary.js";
import { t as rules } from "./rules.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";

// src/lint/view.ts
const views = ["introduced", "all"];

// schemas/sections/configuration.schema.json
var configuration_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/sections/configuration.schema.json",
	title: "<configuration>",
	description: "The section `<configuration>`: one `<setting name=\"…\" default=\"…\" required=\"true|false\">` for each thing that can be set, its text saying what it controls.",
	type: "object",
	properties: { "setting": {
		"type": "array",
		"items": {
			"type": "object",
			"required": [
				"@_name",
				"@_default",
				"@_required"
			],
			"properties": {
				"@_name": {
					"description": "The setting's name.",
					"type": "string",
					"pattern": "\\S"
				},
				"@_default": {
					"description": "Its value when nothing is set.",
					"type": "string"
				},
				"@_required": {
					"description": "Whether a value must be given.",
					"type": "string",
					"enum": ["true", "false"]
				},
				"#text": {
					"description": "What the setting controls.",
					"type": "string"
				}
			}
		}
	} }
};

// schemas/sections/error_handling.schema.json
var error_handling_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/sections/error_handling.schema.json",
	title: "<error_handling>",
	description: "The section `<error_handling>`: one `<error code=\"ERR001\" severity=\"…\">` for each failure that is foreseen, its text saying how to recover.",
	type: "object",
	properties: { "error": {
		"type": "array",
		"items": {
			"type": "object",
			"required": ["@_code", "@_severity"],
			"properties": {
				"@_code": {
					"description": "`ERR` and three digits.",
					"type": "string",
					"pattern": "^ERR\\d{3}$"
				},
				"@_severity": {
					"description": "How bad it is.",
					"type": "string",
					"enum": [
						"critical",
						"warning",
						"info"
					]
				},
				"#text": {
					"description": "What happened, and how to recover.",
					"type": "string"
				}
			}
		}
	} }
};

// schemas/sections/examples.schema.json
var examples_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://patternlint.dev/schemas/sections/examples.schema.json",
	title: "<examples>",
	description: "The section `<examples>`: one `<example name=\"…\">` for each use that is shown.",
	type: "object",
	properties: { "example": {
		"type": "array",
		"items": {
			"type": "object",
			"required": ["@_name"],
			"properties": { "@_name": {
				"description": "What the example shows.",
				"type": "string",
				"pattern": "\\S"
			} }
		}
	} }
};

// src/schema/generated/validators.js
const validateModule = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/module.schema.json",
	"title": "Pattern module",
	"description": "What a pattern module says, as plain data: the metadata table and the title of its Markdown, and its `<module>` block. patternlint reads the text into this form, with the place of every value, and validates it with this schema; each failure is told by the rule that owns the spot. What JSON Schema can't say (order of phases, references, graph) the rules say.",
	"type": "object",
	"required": [
		"metadata",
		"title",
		"name",
		"category",
		"purpose",
		"trigger_conditions",
		"implementation",
		"integration_points"
	],
	"properties": {
		"metadata": {
			"description": "The table at the top of the file: one row under the columns version, last_updated and status.",
			"type": "object",
			"required": [
				"version",
				"last_updated",
				"status"
			],
			"properties": {
				"version": {
					"description": "The module's version, as Semantic Versioning 2.0.0 has it: MAJOR.MINOR.PATCH, with an optional pre-release and build.",
					"type": "string",
					"pattern": "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$",
					"examples": ["1.0.0", "2.1.0-beta.1"]
				},
				"last_updated": {
					"description": "The day of the last change, as ISO 8601 has it: YYYY-MM-DD. That it is a day of the calendar is checked beyond the pattern.",
					"type": "string",
					"pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
					"examples": ["2025-07-09"]
				},
				"status": {
					"description": "How far one may rely on the module. The rule `metadata-status` can be given another set.",
					"type": "string",
					"enum": [
						"draft",
						"active",
						"experimental",
						"stable",
						"deprecated"
					]
				}
			}
		},
		"title": {
			"description": "The text of the file's first heading of level one.",
			"type": "string",
			"pattern": "\\S"
		},
		"name": {
			"description": "The module's name, from `<module name=\"…\">`: snake_case, and one of a kind in the repository.",
			"type": "string",
			"pattern": "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$",
			"examples": ["integration_pattern"]
		},
		"category": {
			"description": "The module's category, from `<module category=\"…\">`; in `patterns`, an implementation with phases is obligatory.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["patterns", "quality"]
		},
		"purpose": {
			"description": "`<purpose>`: what the module is for, in a sentence or two.",
			"type": "string",
			"pattern": "\\S"
		},
		"trigger_conditions": {
			"description": "`<trigger_conditions>`: when the module comes into play, one `<condition type=\"…\">` each.",
			"type": "object",
			"required": ["conditions"],
			"properties": { "conditions": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"required": ["type", "text"],
					"properties": {
						"type": {
							"description": "How the module is set off. The rule `trigger-conditions` can be given another set.",
							"type": "string",
							"enum": [
								"automatic",
								"explicit",
								"implicit"
							]
						},
						"text": {
							"type": "string",
							"pattern": "\\S"
						}
					}
				}
			} }
		},
		"implementation": {
			"description": "`<implementation>`: the work, in phases that follow one another.",
			"type": "object",
			"required": ["phases"],
			"properties": { "phases": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/phase" }
			} }
		},
		"integration_points": {
			"description": "`<integration_points>`: the modules that this one builds on and serves, a list for each kind, one line an item: `path/to/module.md for the reason`.",
			"type": "object",
			"minProperties": 1,
			"properties": {
				"depends_on": {
					"description": "Modules without which this one can't do its work.",
					"$ref": "#/$defs/lines"
				},
				"provides_to": {
					"description": "Modules that rely on this one.",
					"$ref": "#/$defs/lines"
				}
			},
			"additionalProperties": { "$ref": "#/$defs/lines" }
		}
	},
	"$defs": {
		"phase": {
			"description": "`<phase name=\"…\" order=\"…\">`: a step with what it needs, what it does, and what shows that it is done. It may hold more than these.",
			"type": "object",
			"required": [
				"name",
				"order",
				"requirements",
				"actions",
				"validation"
			],
			"properties": {
				"name": {
					"description": "A name that no other phase of the module has.",
					"type": "string",
					"pattern": "\\S"
				},
				"order": {
					"description": "1, 2, 3 … in the order of the file.",
					"type": "integer",
					"minimum": 1
				},
				"requirements": {
					"description": "What must be so before the phase begins.",
					"$ref": "#/$defs/lines"
				},
				"actions": {
					"description": "What is done.",
					"$ref": "#/$defs/lines"
				},
				"validation": {
					"description": "What shows that the phase is done.",
					"$ref": "#/$defs/lines"
				}
			}
		},
		"lines": {
			"description": "A list: one item a line.",
			"type": "array",
			"minItems": 1,
			"items": { "type": "string" }
		}
	}
};
const pattern4 = new RegExp("^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern5 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.order === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "order" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requirements === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requirements" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.actions === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "actions" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.validation === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "validation" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern6.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data1 = data.order;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.requirements !== void 0) {
			let data2 = data.requirements;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err9 = {
						instancePath: instancePath + "/requirements",
						schemaPath: "#/$defs/lines/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err10 = {
						instancePath: instancePath + "/requirements/" + i0,
						schemaPath: "#/$defs/lines/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/requirements",
					schemaPath: "#/$defs/lines/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.actions !== void 0) {
			let data4 = data.actions;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err12 = {
						instancePath: instancePath + "/actions",
						schemaPath: "#/$defs/lines/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
					const err13 = {
						instancePath: instancePath + "/actions/" + i1,
						schemaPath: "#/$defs/lines/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/actions",
					schemaPath: "#/$defs/lines/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.validation !== void 0) {
			let data6 = data.validation;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err15 = {
						instancePath: instancePath + "/validation",
						schemaPath: "#/$defs/lines/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data6[i2] !== "string") {
					const err16 = {
						instancePath: instancePath + "/validation/" + i2,
						schemaPath: "#/$defs/lines/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/validation",
					schemaPath: "#/$defs/lines/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": {
		"name": true,
		"order": true,
		"requirements": true,
		"actions": true,
		"validation": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metadata === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.category === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "category" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.purpose === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "purpose" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.trigger_conditions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trigger_conditions" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.implementation === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "implementation" }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.integration_points === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "integration_points" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.metadata !== void 0) {
			let data0 = data.metadata;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.version === void 0) {
					const err8 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "version" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.last_updated === void 0) {
					const err9 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "last_updated" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.status === void 0) {
					const err10 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/required",
						keyword: "required",
						params: { missingProperty: "status" }
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data0.version !== void 0) {
					let data1 = data0.version;
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							const err11 = {
								instancePath: instancePath + "/metadata/version",
								schemaPath: "#/properties/metadata/properties/version/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$" }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/metadata/version",
							schemaPath: "#/properties/metadata/properties/version/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.last_updated !== void 0) {
					let data2 = data0.last_updated;
					if (typeof data2 === "string") {
						if (!pattern5.test(data2)) {
							const err13 = {
								instancePath: instancePath + "/metadata/last_updated",
								schemaPath: "#/properties/metadata/properties/last_updated/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/metadata/last_updated",
							schemaPath: "#/properties/metadata/properties/last_updated/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.status !== void 0) {
					let data3 = data0.status;
					if (typeof data3 !== "string") {
						const err15 = {
							instancePath: instancePath + "/metadata/status",
							schemaPath: "#/properties/metadata/properties/status/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(data3 === "draft" || data3 === "active" || data3 === "experimental" || data3 === "stable" || data3 === "deprecated")) {
						const err16 = {
							instancePath: instancePath + "/metadata/status",
							schemaPath: "#/properties/metadata/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.metadata.properties.status.enum }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/metadata",
					schemaPath: "#/properties/metadata/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data4 = data.title;
			if (typeof data4 === "string") {
				if (!pattern6.test(data4)) {
					const err18 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data5 = data.name;
			if (typeof data5 === "string") {
				if (!pattern7.test(data5)) {
					const err20 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.category !== void 0) {
			let data6 = data.category;
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/category",
						schemaPath: "#/properties/category/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.purpose !== void 0) {
			let data7 = data.purpose;
			if (typeof data7 === "string") {
				if (!pattern6.test(data7)) {
					const err24 = {
						instancePath: instancePath + "/purpose",
						schemaPath: "#/properties/purpose/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" }
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/purpose",
					schemaPath: "#/properties/purpose/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.trigger_conditions !== void 0) {
			let data8 = data.trigger_conditions;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.conditions === void 0) {
					const err26 = {
						instancePath: instancePath + "/trigger_conditions",
						schemaPath: "#/properties/trigger_conditions/required",
						keyword: "required",
						params: { missingProperty: "conditions" }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data8.conditions !== void 0) {
					let data9 = data8.conditions;
					if (Array.isArray(data9)) {
						if (data9.length < 1) {
							const err27 = {
								instancePath: instancePath + "/trigger_conditions/conditions",
								schemaPath: "#/properties/trigger_conditions/properties/conditions/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data10 = data9[i0];
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.type === void 0) {
									const err28 = {
										instancePath: instancePath + "/trigger_conditions/conditions/" + i0,
										schemaPath: "#/properties/trigger_conditions/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "type" }
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								if (data10.text === void 0) {
									const err29 = {
										instancePath: instancePath + "/trigger_conditions/conditions/" + i0,
										schemaPath: "#/properties/trigger_conditions/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "text" }
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data10.type !== void 0) {
									let data11 = data10.type;
									if (typeof data11 !== "string") {
										const err30 = {
											instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/type",
											schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/type/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									if (!(data11 === "automatic" || data11 === "explicit" || data11 === "implicit")) {
										const err31 = {
											instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/type",
											schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema31.properties.trigger_conditions.properties.conditions.items.properties.type.enum }
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (data10.text !== void 0) {
									let data12 = data10.text;
									if (typeof data12 === "string") {
										if (!pattern6.test(data12)) {
											const err32 = {
												instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/text",
												schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/text/pattern",
												keyword: "pattern",
												params: { pattern: "\\S" }
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
										}
									} else {
										const err33 = {
											instancePath: instancePath + "/trigger_conditions/conditions/" + i0 + "/text",
											schemaPath: "#/properties/trigger_conditions/properties/conditions/items/properties/text/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/trigger_conditions/conditions/" + i0,
									schemaPath: "#/properties/trigger_conditions/properties/conditions/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/trigger_conditions/conditions",
							schemaPath: "#/properties/trigger_conditions/properties/conditions/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/trigger_conditions",
					schemaPath: "#/properties/trigger_conditions/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.implementation !== void 0) {
			let data13 = data.implementation;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.phases === void 0) {
					const err37 = {
						instancePath: instancePath + "/implementation",
						schemaPath: "#/properties/implementation/required",
						keyword: "required",
						params: { missingProperty: "phases" }
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data13.phases !== void 0) {
					let data14 = data13.phases;
					if (Array.isArray(data14)) {
						if (data14.length < 1) {
							const err38 = {
								instancePath: instancePath + "/implementation/phases",
								schemaPath: "#/properties/implementation/properties/phases/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const len1 = data14.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate21(data14[i1], {
							instancePath: instancePath + "/implementation/phases/" + i1,
							parentData: data14,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
							errors = vErrors.length;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/implementation/phases",
							schemaPath: "#/properties/implementation/properties/phases/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/implementation",
					schemaPath: "#/properties/implementation/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.integration_points !== void 0) {
			let data16 = data.integration_points;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (Object.keys(data16).length < 1) {
					const err41 = {
						instancePath: instancePath + "/integration_points",
						schemaPath: "#/properties/integration_points/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key0 in data16) if (!(key0 === "depends_on" || key0 === "provides_to")) {
					let data17 = data16[key0];
					if (Array.isArray(data17)) {
						if (data17.length < 1) {
							const err42 = {
								instancePath: instancePath + "/integration_points/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/$defs/lines/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						const len2 = data17.length;
						for (let i2 = 0; i2 < len2; i2++) if (typeof data17[i2] !== "string") {
							const err43 = {
								instancePath: instancePath + "/integration_points/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
								schemaPath: "#/$defs/lines/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/integration_points/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/lines/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data16.depends_on !== void 0) {
					let data19 = data16.depends_on;
					if (Array.isArray(data19)) {
						if (data19.length < 1) {
							const err45 = {
								instancePath: instancePath + "/integration_points/depends_on",
								schemaPath: "#/$defs/lines/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						const len3 = data19.length;
						for (let i3 = 0; i3 < len3; i3++) if (typeof data19[i3] !== "string") {
							const err46 = {
								instancePath: instancePath + "/integration_points/depends_on/" + i3,
								schemaPath: "#/$defs/lines/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/integration_points/depends_on",
							schemaPath: "#/$defs/lines/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data16.provides_to !== void 0) {
					let data21 = data16.provides_to;
					if (Array.isArray(data21)) {
						if (data21.length < 1) {
							const err48 = {
								instancePath: instancePath + "/integration_points/provides_to",
								schemaPath: "#/$defs/lines/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						const len4 = data21.length;
						for (let i4 = 0; i4 < len4; i4++) if (typeof data21[i4] !== "string") {
							const err49 = {
								instancePath: instancePath + "/integration_points/provides_to/" + i4,
								schemaPath: "#/$defs/lines/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/integration_points/provides_to",
							schemaPath: "#/$defs/lines/type",
							keyword: "type",
							params: { type: "array" }
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/integration_points",
					schemaPath: "#/properties/integration_points/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
	} else {
		const err52 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": {
		"metadata": true,
		"title": true,
		"name": true,
		"category": true,
		"purpose": true,
		"trigger_conditions": true,
		"implementation": true,
		"integration_points": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const validateConfiguration = validate23;
const schema39 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/sections/configuration.schema.json",
	"title": "<configuration>",
	"description": "The section `<configuration>`: one `<setting name=\"…\" default=\"…\" required=\"true|false\">` for each thing that can be set, its text saying what it controls.",
	"type": "object",
	"properties": { "setting": {
		"type": "array",
		"items": {
			"type": "object",
			"required": [
				"@_name",
				"@_default",
				"@_required"
			],
			"properties": {
				"@_name": {
					"description": "The setting's name.",
					"type": "string",
					"pattern": "\\S"
				},
				"@_default": {
					"description": "Its value when nothing is set.",
					"type": "string"
				},
				"@_required": {
					"description": "Whether a value must be given.",
					"type": "string",
					"enum": ["true", "false"]
				},
				"#text": {
					"description": "What the setting controls.",
					"type": "string"
				}
			}
		}
	} }
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.setting !== void 0) {
			let data0 = data.setting;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1["@_name"] === void 0) {
							const err0 = {
								instancePath: instancePath + "/setting/" + i0,
								schemaPath: "#/properties/setting/items/required",
								keyword: "required",
								params: { missingProperty: "@_name" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data1["@_default"] === void 0) {
							const err1 = {
								instancePath: instancePath + "/setting/" + i0,
								schemaPath: "#/properties/setting/items/required",
								keyword: "required",
								params: { missingProperty: "@_default" }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1["@_required"] === void 0) {
							const err2 = {
								instancePath: instancePath + "/setting/" + i0,
								schemaPath: "#/properties/setting/items/required",
								keyword: "required",
								params: { missingProperty: "@_required" }
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1["@_name"] !== void 0) {
							let data2 = data1["@_name"];
							if (typeof data2 === "string") {
								if (!pattern6.test(data2)) {
									const err3 = {
										instancePath: instancePath + "/setting/" + i0 + "/@_name",
										schemaPath: "#/properties/setting/items/properties/%40_name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
							} else {
								const err4 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_name",
									schemaPath: "#/properties/setting/items/properties/%40_name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (data1["@_default"] !== void 0) {
							if (typeof data1["@_default"] !== "string") {
								const err5 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_default",
									schemaPath: "#/properties/setting/items/properties/%40_default/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data1["@_required"] !== void 0) {
							let data4 = data1["@_required"];
							if (typeof data4 !== "string") {
								const err6 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_required",
									schemaPath: "#/properties/setting/items/properties/%40_required/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (!(data4 === "true" || data4 === "false")) {
								const err7 = {
									instancePath: instancePath + "/setting/" + i0 + "/@_required",
									schemaPath: "#/properties/setting/items/properties/%40_required/enum",
									keyword: "enum",
									params: { allowedValues: schema39.properties.setting.items.properties["@_required"].enum }
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1["#text"] !== void 0) {
							if (typeof data1["#text"] !== "string") {
								const err8 = {
									instancePath: instancePath + "/setting/" + i0 + "/#text",
									schemaPath: "#/properties/setting/items/properties/%23text/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/setting/" + i0,
							schemaPath: "#/properties/setting/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/setting",
					schemaPath: "#/properties/setting/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
validate23.evaluated = {
	"props": { "setting": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validateErrorHandling = validate24;
const schema40 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://patternlint.dev/schemas/sections/error_handling.schema.json",
	"title": "<error_handling>",
	"description": "The section `<error_handling>`: one `<error code=\"ERR001\" severity=\"…\">` for each failure that is foreseen, its text saying how to recover.",
	"type": "object",
	"properties": { "error": {
		"type": "array",
		"items": {
			"type": "object",
			"required": ["@_code", "@_severity"],
			"properties": {
				"@_code": {
					"description": "`ERR` and three digits.",
					"type": "string",
					"pattern": "^ERR\\d{3}$"
				},
				"@_severity": {
					"description": "How bad it is.",
					"type": "string",
					"enum": [
						"critical",
						"warning",
						"info"
					]
				},
				"#text": {
					"description": "What happened, and how to recover.",
					"type": "string"
				}
			}
		}
	} }
};
const pattern13 = new RegExp("^ERR\\d{3}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error !== void 0) {
			let data0 = data.error;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1["@_code"] === void 0) {
							const err0 = {
								instancePath: instancePath + "/error/" + i0,
								schemaPath: "#/properties/error/items/required",
								keyword: "required",
								params: { missingProperty: "@_code" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data1["@_severity"] === void 0) {
							const err1 = {
								instancePath: instancePath + "/error/" + i0,
								schemaPath: "#/properties/error/items/required",
								keyword: "required",
								params: { missingProperty: "@_severity" }
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (data1["@_code"] !== void 0) {
							let data2 = data1["@_code"];
							if (typeof data2 === "string") {
								if (!pattern13.test(data2)) {
									const err2 = {
										instancePath: instancePath + "/error/" + i0 + "/@_code",
										schemaPath: "#/properties/error/items/properties/%40_code/pattern",
										keyword: "pattern",
										params: { pattern: "^ERR\\d{3}$" }
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							} else {
								const err3 = {
									instancePath: instancePath + "/error/" + i0 + "/@_code",
									schemaPath: "#/properties/error/items/properties/%40_code/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (data1["@_severity"] !== void 0) {
							let data3 = data1["@_severity"];
							if (typeof data3 !== "string") {
								const err4 = {
									instancePath: instancePath + "/error/" + i0 + "/@_severity",
									schemaPath: "#/properties/error/items/properties/%40_severity/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							if (!(data3 === "critical" || data3 === "warning" || data3 === "info")) {
								const err5 = {
									instancePath: instancePath + "/error/" + i0 + "/@_severity",
									schemaPath: "#/properties/error/items/properties/%40_severity/enum",
									keyword: "enum",
									params: { allowedValues: schema40.properties.error.items.properties["@_severity"].enum }
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						if (data1["#text"] !== void 0) {
							if (typeof data1["#text"] !== "string") {
								const err6 = {
									instancePath: instancePath + "/error/" + i0 + "/#text",
									schemaPath: "#/properties/error/items/properties/%23text/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/error/" + i0,
							schemaPath: "#/properties/error/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": { "error": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const validateExamples = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.example !== void 0) {
			let data0 = data.example;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1["@_name"] === void 0) {
							const err0 = {
								instancePath: instancePath + "/example/" + i0,
								schemaPath: "#/properties/example/items/required",
								keyword: "required",
								params: { missingProperty: "@_name" }
							};
							if (vErrors === null) vErrors = [err0];
							else vErrors.push(err0);
							errors++;
						}
						if (data1["@_name"] !== void 0) {
							let data2 = data1["@_name"];
							if (typeof data2 === "string") {
								if (!pattern6.test(data2)) {
									const err1 = {
										instancePath: instancePath + "/example/" + i0 + "/@_name",
										schemaPath: "#/properties/example/items/properties/%40_name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" }
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							} else {
								const err2 = {
									instancePath: instancePath + "/example/" + i0 + "/@_name",
									schemaPath: "#/properties/example/items/properties/%40_name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/example/" + i0,
							schemaPath: "#/properties/example/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/example",
					schemaPath: "#/properties/example/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": { "example": true },
	"dynamicProps": false,
	"dynamicItems": false
};

// src/schema/built-in.ts
const builtInSections = /* @__PURE__ */ new Map([
	[vocabulary.sections.configuration, {
		schema: configuration_schema_default,
		validate: validateConfiguration
	}],
	[vocabulary.sections.errors, {
		schema: error_handling_schema_default,
		validate: validateErrorHandling
	}],
	[vocabulary.sections.examples, {
		schema: examples_schema_default,
		validate: validateExamples
	}]
]);

// src/config/error.ts
var UsageError = class extends Error {
	name = "UsageError";
};
var ConfigError = class extends UsageError {
	name = "ConfigError";
	file;
	faults;
	lines;
	constructor(file, faults, more = 0) {
		const lines = faults.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
		if (more > 0) lines.push(`${file}: ${more} more ${more === 1 ? "fault" : "faults"}.`);
		super(lines.join("\n"));
		this.file = file;
		this.faults = faults;
		this.lines = lines;
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
function findConfig(root, exists = isEntry) {
	return configNames.map((name) => join(root, name)).find((file) => exists(file));
}
function isEntry(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return true;
	}
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
function parseFailOn(text, option) {
	if (text === "never") return void 0;
	if (severities.includes(text)) return text;
	throw new UsageError(`${option} can't be \`${text}\`. Write one of ${severities.join(", ")}, never.`);
}
function parseView(text, option) {
	if (views.includes(text)) return text;
	throw new UsageError(`${option} can't be \`${text}\`. Write ${views.join(" or ")}.`);
}
function parseLevel(text, of) {
	const levels = [...severities, "off"];
	if (levels.includes(text)) return text;
	throw new UsageError(`The severity ${of} can't be \`${text}\`. Write one of ${levels.join(", ")}.`);
}
function didYouMean(near, otherwise) {
	return near.length > 0 ? `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : otherwise;
}

// src/source/wildcards.ts
var GlobError = class extends Error {};
const MOST_NAMES = 24;
const MOST_OPEN_SIGNS = 16;
function compilePath(glob) {
	const runs = [[]];
	const all = splitNames(glob);
	if (all.length > MOST_NAMES) throw new GlobError(`has more than ${MOST_NAMES} names between slashes. Write \`**\` for several`);
	for (const name of all) if (name === "**") runs.push([]);
	else runs.at(-1)?.push(compileName(name));
	const [first = [], ...others] = runs;
	const last = others.pop();
	return (path) => {
		const names = path.split("/");
		if (!matchesAt(first, names, 0)) return false;
		if (!last) return names.length === first.length;
		let at = first.length;
		for (const run of others) {
			while (!matchesAt(run, names, at)) if (++at > names.length) return false;
			at += run.length;
		}
		const end = names.length - Math.max(1, last.length);
		return end >= at && matchesAt(last, names, end);
	};
}
function matchesAt(run, names, at) {
	return at + run.length <= names.length && run.every((matches, offset) => matches(names[at + offset]));
}
function splitNames(glob) {
	const names = [];
	let start = 0;
	for (let at = 0; at < glob.length; at++) if (glob[at] === "\\") at++;
	else if (glob[at] === "[") at = classEnd(glob, at) ?? at;
	else if (glob[at] === "/") {
		names.push(glob.slice(start, at));
		start = at + 1;
	}
	return [...names, glob.slice(start)];
}
function compileName(glob) {
	const [head = nothing, ...others] = readPieces(glob);
	const tail = others.pop();
	const middle = others.filter(({ length }) => length > 0);
	return (name) => {
		if (!fitsAt(head, name, 0)) return false;
		if (!tail) return name.length === head.length;
		let at = head.length;
		for (const piece of middle) {
			at = find(piece, name, at);
			if (at < 0) return false;
			at += piece.length;
		}
		return name.length - tail.length >= at && fitsAt(tail, name, name.length - tail.length);
	};
}
const nothing = {
	length: 0,
	parts: []
};
function readPieces(glob) {
	const pieces = [{
		length: 0,
		parts: []
	}];
	let openSigns = 0;
	const add = (part) => {
		const piece = pieces.at(-1);
		const before = piece.parts.at(-1);
		piece.length++;
		if (typeof part === "string" && typeof before === "string") piece.parts[piece.parts.length - 1] = before + part;
		else piece.parts.push(part);
		if (typeof part !== "string" && ++openSigns > MOST_OPEN_SIGNS) throw new GlobError(`has more than ${MOST_OPEN_SIGNS} of \`?\` and \`[…]\`. Write \`*\` for several`);
	};
	for (let at = 0; at < glob.length; at++) {
		const char = glob[at];
		const end = char === "[" ? classEnd(glob, at) : void 0;
		if (char === "*") pieces.push({
			length: 0,
			parts: []
		});
		else if (char === "?") add(() => true);
		else if (char === "\\" && at + 1 < glob.length) add(glob[++at]);
		else if (end !== void 0) {
			add(compileClass(glob.slice(at + 1, end)));
			at = end;
		} else add(char);
	}
	return pieces;
}
function fitsAt({ length, parts }, name, from) {
	if (from + length > name.length) return false;
	let at = from;
	for (const part of parts) {
		if (typeof part === "string" ? !name.startsWith(part, at) : !part(name[at])) return false;
		at += typeof part === "string" ? part.length : 1;
	}
	return true;
}
function find(piece, name, from) {
	const [first] = piece.parts;
	if (piece.parts.length === 1 && typeof first === "string") return name.indexOf(first, from);
	for (let at = from; at + piece.length <= name.length; at++) if (fitsAt(piece, name, at)) return at;
	return -1;
}
function classEnd(glob, start) {
	let at = start + 1;
	if (glob[at] === "!" || glob[at] === "^") at++;
	if (glob[at] === "]") at++;
	for (; at < glob.length && glob[at] !== "/"; at++) if (glob[at] === "\\") at++;
	else if (glob[at] === "]") return at;
}
function compileClass(inside) {
	const negated = /^[!^]/.test(inside);
	const chars = [...inside.slice(negated ? 1 : 0).matchAll(/\\?([\s\S])/g)].map(([written, char]) => ({
		written,
		char
	}));
	const ranges = [];
	for (let at = 0; at < chars.length; at++) {
		const { char } = chars[at];
		const until = chars[at + 1]?.written === "-" ? chars[at + 2] : void 0;
		ranges.push([char, until?.char ?? char]);
		if (until) at += 2;
	}
	return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}

// src/lint/glob.ts
const LONGEST = 256;
const LONGEST_LIST = 4e3;
function matchGlobs(globs) {
	const length = globs.reduce((total, glob) => total + glob.length, 0);
	if (length > LONGEST_LIST) throw new GlobError(`has ${length} characters in all; ${LONGEST_LIST} are allowed. Write fewer globs`);
	const matchers = globs.map(compileGlob);
	return (path) => matchers.some((matches) => matches(path));
}
function compileGlob(glob) {
	if (glob.length > LONGEST) throw new GlobError(`has more than ${LONGEST} characters. Write a shorter one, or several`);
	refuseOtherDialects(glob);
	const matchers = expandBraces(glob.replace(/^(?:\.\/)+/, "")).map(compilePath);
	const [only] = matchers;
	return only && matchers.length === 1 ? only : (path) => matchers.some((matches) => matches(path));
}
function refuseOtherDialects(glob) {
	const plain = glob.replaceAll(/\\[\s\S]/g, "xx");
	if (plain === "") throw new GlobError("is empty. Remove it");
	if (plain.startsWith("!")) throw new GlobError("begins with `!`. List what is to be left out under `exclude`");
	if (plain.startsWith("/")) throw new GlobError("begins with `/`. Paths count from the root; leave the slash out");
	if (plain.endsWith("/")) throw new GlobError(`names a folder. Write \`${glob}**\` for all that is in it`);
	if (/[?*+@!]\(|\([^()]*\|[^()]*\)/.test(plain)) throw new GlobError("has a group in parentheses. Write `{a,b}` for alternatives");
	if (/\{[^{},]*\.\.[^{},]*\}/.test(plain)) throw new GlobError("has a range in braces. Write `[0-9]`, or list the values");
	if (plain.includes("[[:")) throw new GlobError("has a class by name. Write its characters, such as `[a-z]`");
}
function expandBraces(glob) {
	const done = [];
	const open = [glob];
	let size = 0;
	for (let text = open.pop(); text !== void 0; text = open.pop()) {
		const braces = firstBraces(text);
		if (!braces) {
			size += text.length;
			done.push(text);
		} else {
			const { start, commas, end } = braces;
			const cuts = [
				start,
				...commas,
				end
			];
			const parts = cuts.slice(1).map((cut, at) => text.slice(cuts[at] + 1, cut));
			for (const part of parts) open.push(text.slice(0, start) + part + text.slice(end + 1));
		}
		if (size + open.length * text.length > 2256) throw new GlobError("stands for too many alternatives in its braces. Write fewer, or several globs");
	}
	return done;
}
function firstBraces(text) {
	const stack = [];
	let found;
	for (let at = 0; at < text.length; at++) {
		const char = text[at];
		if (char === "\\") at++;
		else if (char === "[") at = classEnd(text, at) ?? at;
		else if (char === "{") stack.push({
			start: at,
			commas: []
		});
		else if (char === ",") stack.at(-1)?.commas.push(at);
		else if (char === "}") {
			const closed = stack.pop();
			if (closed && closed.commas.length > 0 && (!found || closed.start < found.start)) found = {
				...closed,
				end: at
			};
			if (found && stack.length === 0) return found;
		}
	}
	return found;
}

// src/source/decode.ts
function decode(bytes) {
	const wide = wideForm(bytes);
	if (wide) return {
		kind: "text",
		text: decodeWide(bytes, wide),
		invalidAt: 0,
		encoding: wide.size === 4 ? "UTF-32" : "UTF-16"
	};
	const text = bytes.toString("utf8");
	return {
		kind: "text",
		text,
		invalidAt: isUtf8(bytes) ? void 0 : firstInvalid(text, bytes)
	};
}
function firstInvalid(text, bytes) {
	let offset = 0;
	let scanned = 0;
	for (let at = text.indexOf("�"); at >= 0; at = text.indexOf("�", at + 1)) {
		offset += Buffer.byteLength(text.slice(scanned, at));
		scanned = at;
		if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return at;
	}
	return 0;
}
function wideForm(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254) {
		const size = c === 0 && d === 0 ? 4 : 2;
		return {
			size,
			littleEndian: true,
			mark: size
		};
	}
	if (a === 254 && b === 255) return {
		size: 2,
		littleEndian: false,
		mark: 2
	};
	if (a === 0 && b === 0 && c === 254 && d === 255) return {
		size: 4,
		littleEndian: false,
		mark: 4
	};
	if (a !== 0 && b !== 0 || bytes.length < SAMPLE_LEAST) return void 0;
	return unmarkedForm(bytes.subarray(0, SAMPLE_MOST));
}
const SAMPLE_LEAST = 8;
const SAMPLE_MOST = 1024;
function unmarkedForm(sample) {
	const zeros = [0, 0];
	for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const enough = sample.length / 2 * .8;
	if (odd >= enough && even === 0) return {
		size: 2,
		littleEndian: true,
		mark: 0
	};
	if (even >= enough && odd === 0) return {
		size: 2,
		littleEndian: false,
		mark: 0
	};
}
function decodeWide(bytes, { size, littleEndian, mark }) {
	const end = bytes.length - (bytes.length - mark) % size;
	const units = bytes.subarray(mark, end);
	if (size === 2) return littleEndian ? units.toString("utf16le") : Buffer.from(units).swap16().toString("utf16le");
	const parts = [];
	for (let at = 0; at < units.length; at += 4) {
		const code = littleEndian ? units.readUInt32LE(at) : units.readUInt32BE(at);
		parts.push(code > 1114111 ? "�" : String.fromCodePoint(code));
	}
	return parts.join("");
}

// src/source/read-file.ts
const LARGEST_FILE = 104857600;
const MIB = 1048576;
function makeFileReader(root, limit = LARGEST_FILE) {
	const realRoot = realpathSync(root);
	const inside = /* @__PURE__ */ new Map();
	const buffer = { bytes: Buffer.allocUnsafe(262144) };
	const folderIsInside = (path) => {
		const folder = dirname(path);
		let answer = inside.get(folder);
		if (answer === void 0) {
			answer = isInside(realRoot, realpathSync(join(root, folder)));
			inside.set(folder, answer);
		}
		return answer;
	};
	return (path) => {
		try {
			return folderIsInside(path) ? readRegular(join(root, path), limit, buffer) : { kind: "link" };
		} catch (error) {
			return failure(error);
		}
	};
}
function readSettingsFile(file, limit, within) {
	try {
		const real = within ? join(realpathSync(dirname(file)), file.slice(dirname(file).length)) : realpathSync(file);
		const home = within?.map(realFolder).find((folder) => isInside(folder, real));
		if (within && home === void 0) return { kind: "link" };
		if (home !== void 0 && isGitInternal(real.slice(home.length))) return {
			kind: "refused",
			reason: "it belongs to git"
		};
		return readRegular(real, limit, { bytes: Buffer.allocUnsafe(16384) });
	} catch (error) {
		return failure(error);
	}
}
function realFolder(folder) {
	try {
		return realpathSync(folder);
	} catch {
		return folder;
	}
}
function isInside(folder, path) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function isGitInternal(path) {
	return path.split(sep).some((part) => part.toLowerCase() === ".git");
}
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const canRefuseLinks = constants.O_NOFOLLOW !== void 0;
function readRegular(file, limit, buffer) {
	if (!canRefuseLinks && lstatSync(file).isSymbolicLink()) return { kind: "link" };
	const handle = openSync(file, flags);
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile()) return {
			kind: "refused",
			reason: "it is not a regular file"
		};
		if (stat.size > limit) return tooLarge(limit);
		if (stat.size > buffer.bytes.length) buffer.bytes = Buffer.allocUnsafe(stat.size);
		let length = 0;
		for (let got = -1; got !== 0 && length < stat.size; length += got) got = readSync(handle, buffer.bytes, length, stat.size - length, null);
		return decode(buffer.bytes.subarray(0, length));
	} finally {
		closeSync(handle);
	}
}
function tooLarge(limit) {
	return {
		kind: "refused",
		reason: `it is larger than ${limit < MIB ? `${limit / 1024} KiB` : `${limit / MIB} MiB`}`
	};
}
function failure(error) {
	const { code } = error;
	if (code === "ELOOP" || code === "EMLINK") return { kind: "link" };
	if (code === "ENOENT" || code === "ENOTDIR") return { kind: "gone" };
	return {
		kind: "refused",
		reason: reasonOf(error)
	};
}
function reasonOf(error) {
	const { code } = error;
	if (code === "EACCES" || code === "EPERM") return "permission denied";
	if (code === "ELOOP") return "its symbolic links lead in a circle";
	if (code === "ENAMETOOLONG") return "its path is too long";
	return String(code ?? error);
}

// src/source/repository.ts
function findRepository(from, ceiling) {
	const start = realPath(from);
	const top = ceiling === void 0 ? void 0 : realPath(ceiling);
	const owner = statOf(start)?.uid;
	for (let folder = start;; folder = dirname(folder)) {
		const gitDir = gitDirIn(folder, owner);
		if (gitDir !== void 0) return {
			workTree: folder,
			gitDir
		};
		if (folder === top || dirname(folder) === folder) return void 0;
	}
}
function gitDirIn(folder, owner) {
	const path = join(folder, ".git");
	const stat = statOf(path);
	if (!stat || !isOurs(stat, owner)) return void 0;
	if (stat.isDirectory()) return isThere(join(path, "HEAD")) ? path : void 0;
	if (!stat.isFile()) return void 0;
	const text = readSettingsFile(path, LARGEST_GIT_FILE);
	const target = text.kind === "text" ? /^gitdir: ([^\0]+?)[\r\n]*$/.exec(text.text)?.[1] : void 0;
	return target === void 0 ? path : resolve(folder, target);
}
const LARGEST_GIT_FILE = 65536;
function isOurs({ uid }, owner) {
	const user = process.geteuid?.();
	return user === void 0 || uid === user || uid === owner || user === 0 && String(uid) === process.env.SUDO_UID;
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}
function statOf(path) {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function isThere(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}

// src/config/source.ts
function diskSource(config, repository) {
	const file = resolve(config);
	const folder = realFolder(dirname(file));
	const real = join(folder, basename(file));
	const homes = [...new Set(repository.flatMap((home) => [home, realFolder(home)]))];
	const isOwn = homes.some((home) => isInside(home, file) || isInside(home, real));
	const within = isOwn ? homes : [...homes, folder];
	return {
		read: async (wanted) => {
			const path = join(folder, relative(dirname(file), resolve(wanted)));
			if (path === real && !isOwn) return readSettingsFile(path, LARGEST_CONFIG);
			if (path !== real && !within.some((home) => isInside(home, path))) return {
				kind: "refused",
				reason: OUTSIDE
			};
			return readSettingsFile(path, path === real ? LARGEST_CONFIG : LARGEST_SCHEMA, within);
		},
		show: (path) => relative(process.cwd(), path) || path,
		of: ""
	};
}
const OUTSIDE = "it lies outside the repository";
const LARGEST_CONFIG = 262144;
const LARGEST_SCHEMA = 1048576;
function treeSource(tree) {
	return {
		read: async (file) => {
			const path = file.split(sep).join("/");
			return (await tree.load([path]))(path);
		},
		show: (file) => file,
		of: " of the base"
	};
}

export { withChoices as C, validateModule as D, builtInSections as E, parseView as S, UsageError as T, didYouMean as _, isInside as a, parsePreset as b, realFolder as c, decode as d, compileGlob as f, defaultConfig as g, compilePath as h, LARGEST_FILE as i, reasonOf as l, GlobError as m, treeSource as n, makeFileReader as o, matchGlobs as p, findRepository as r, readSettingsFile as s, diskSource as t, tooLarge as u, findConfig as v, ConfigError as w, parseRuleChoice as x, parseFailOn as y };