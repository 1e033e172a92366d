// src/read/vocabulary.ts
const vocabulary = {
	root: "module",
	name: "name",
	category: "category",
	metadata: {
		version: "version",
		updated: "last_updated",
		status: "status"
	},
	statuses: [
		"draft",
		"active",
		"experimental",
		"stable",
		"deprecated"
	],
	stableStatus: "stable",
	shakyStatuses: [
		"draft",
		"experimental",
		"deprecated"
	],
	sections: {
		purpose: "purpose",
		triggers: "trigger_conditions",
		implementation: "implementation",
		integration: "integration_points",
		usage: "pattern_usage",
		configuration: "configuration",
		errors: "error_handling",
		examples: "examples"
	},
	trigger: {
		element: "condition",
		type: "type",
		types: [
			"automatic",
			"explicit",
			"implicit"
		]
	},
	phase: {
		element: "phase",
		name: "name",
		order: "order",
		requirements: "requirements",
		actions: "actions",
		validation: "validation"
	},
	dependsOn: "depends_on",
	providesTo: "provides_to",
	usesPattern: {
		element: "uses_pattern",
		attribute: "from"
	},
	patternCategory: "patterns"
};
const phaseLists = [
	"requirements",
	"actions",
	"validation"
];
const sectionNames = Object.values(vocabulary.sections);
const mainSections = [
	vocabulary.sections.purpose,
	vocabulary.sections.triggers,
	vocabulary.sections.implementation,
	vocabulary.sections.integration
];
const depthOf = new Map([
	[vocabulary.root, 0],
	...sectionNames.map((name) => [name, 1]),
	[vocabulary.phase.element, 2],
	[vocabulary.trigger.element, 2],
	[vocabulary.dependsOn, 2],
	[vocabulary.providesTo, 2],
	[vocabulary.usesPattern.element, 2],
	...phaseLists.map((list) => [vocabulary.phase[list], 3])
]);
const attributeNames = /* @__PURE__ */ new Set([
	vocabulary.name,
	vocabulary.category,
	vocabulary.trigger.type,
	vocabulary.phase.name,
	vocabulary.phase.order,
	vocabulary.usesPattern.attribute
]);

export { sectionNames as a, phaseLists as i, depthOf as n, vocabulary as o, mainSections as r, attributeNames as t };