// src/rule/rule.ts
const severities = [
	"error",
	"warning",
	"notice"
];
const presets = ["recommended", "strict"];
function moduleRule(rule) {
	return {
		scope: "module",
		...rule
	};
}
function catalogRule(rule) {
	return {
		scope: "catalog",
		...rule
	};
}
function changeRule(rule) {
	return {
		scope: "change",
		...rule
	};
}

export { severities as a, presets as i, changeRule as n, moduleRule as r, catalogRule as t };