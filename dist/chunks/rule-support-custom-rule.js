import { S as isCustomId } from "./print.js";

// src/rule-support/custom-rule.ts
function defineRule(given) {
	const fault = faultOf(given);
	if (fault !== void 0) throw new TypeError(fault);
	if (isDefined(given)) return given;
	const rule = given;
	const { severity = "error", options } = rule;
	const made = {
		id: rule.id,
		scope: rule.scope ?? "module",
		group: "Custom",
		summary: rule.summary.replace(/\.$/, ""),
		rationale: rule.rationale ?? `${rule.summary}.`,
		severity: typeof severity === "string" ? {
			recommended: severity,
			strict: severity
		} : severity,
		since: rule.since ?? "",
		fixable: rule.fixable ?? false,
		looksAt: rule.looksAt ?? ["module"],
		...rule.limits !== void 0 && { limits: rule.limits },
		...rule.fixSafety !== void 0 && { fixSafety: rule.fixSafety },
		...options && { options: {
			schema: options.schema,
			defaults: () => options.defaults
		} },
		...rule.scope === "catalog" && rule.gather && { gather: (module) => rule.gather?.(module) },
		bad: snippet(rule.bad),
		good: snippet(rule.good),
		check: (context) => rule.check(context)
	};
	defined.add(made);
	return made;
}
const defined = /* @__PURE__ */ new WeakSet();
function isDefined(rule) {
	return typeof rule === "object" && rule !== null && defined.has(rule);
}
function snippet(text = "") {
	return {
		files: {},
		snippet: text
	};
}
const levels = [
	"error",
	"warning",
	"notice",
	"off"
];
function faultOf(rule) {
	if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return "A rule is an object with id, summary and check.";
	if (isDefined(rule)) return void 0;
	const { id, summary, check, scope, severity, options, looksAt } = rule;
	if (typeof id !== "string") return "A rule has no `id`. Give it one, such as `acme/owner`.";
	const name = `The rule \`${id}\``;
	if (!isCustomId(id)) return `${name} needs a prefix of your own, in lower case: \`acme/${/[a-z][a-z-]*$/.exec(id)?.[0] ?? "owner"}\`.`;
	if (typeof summary !== "string" || summary.trim() === "") return `${name} has no \`summary\`. Say in a line what it requires.`;
	if (typeof check !== "function") return `${name} has no function \`check\`. Add one that yields what it finds.`;
	if (scope !== void 0 && scope !== "module" && scope !== "catalog") return `${name} has an unknown \`scope\`. Write "module" or "catalog".`;
	if (!isSeverity(severity)) return `${name} has an unknown \`severity\`. Write one of ${levels.join(", ")}.`;
	if (looksAt !== void 0 && !isListOf(looksAt, scope === "catalog" ? catalogParts : moduleParts)) return `${name} has a \`looksAt\` that isn't a list of ${(scope === "catalog" ? catalogParts : moduleParts).join(", ")}.`;
	if (options !== void 0 && !(isObject(options) && isObject(options.schema) && isObject(options.defaults))) return `${name} has \`options\` without \`schema\` and \`defaults\`. Give both, as objects by the option's name.`;
	for (const text of [
		"rationale",
		"limits",
		"since",
		"fixSafety",
		"bad",
		"good"
	]) if (!["undefined", "string"].includes(typeof rule[text])) return `${name} has a \`${text}\` that is no text.`;
}
const moduleParts = [
	"module",
	"failures",
	"defects",
	"comments",
	"sections",
	"conditions",
	"phases",
	"references",
	"unlinked lines",
	"unlisted paths"
];
const catalogParts = [
	"module",
	"references",
	"irregular references",
	"cycles"
];
function isSeverity(value) {
	return value === void 0 || levels.includes(value) || isObject(value) && [value.recommended, value.strict].every((one) => levels.includes(one));
}
function isListOf(value, known) {
	return Array.isArray(value) && value.length > 0 && value.every((one) => known.includes(one));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function guardRule(rule, trouble) {
	const { id } = rule;
	const run = (path, work) => {
		try {
			return work();
		} catch (error) {
			throw trouble(id, path, "", error);
		}
	};
	const check = (context) => {
		const { module } = context;
		const length = ("text" in module ? module.text : context.textOf?.(module.path))?.length ?? Number.POSITIVE_INFINITY;
		const found = run(module.path, () => {
			const problems = rule.check(context);
			return typeof problems === "object" && problems !== null && Symbol.iterator in problems ? [...problems] : void 0;
		});
		if (found === void 0) throw trouble(id, module.path, "`check` hands back no list. Make it a generator (`*check`), or return an array; it can't be async");
		return found.map((problem) => {
			const fault = problemFault(problem, length);
			if (fault !== void 0) throw trouble(id, module.path, fault);
			const { at, message, anchor, detail, related, fix, maxSeverity } = problem;
			return {
				at,
				message,
				anchor,
				...detail !== void 0 && { detail },
				...related && { related },
				...fix && { fix },
				...maxSeverity && { maxSeverity }
			};
		});
	};
	const gather = "gather" in rule && rule.gather ? { gather: (module) => run(module.path, () => rule.gather?.(module)) } : {};
	return {
		...rule,
		...gather,
		check
	};
}
function problemFault(problem, length) {
	if (!isObject(problem)) return "it yields something that is no object. Yield `{ at, message, anchor }`";
	const { at, message, anchor, detail, related, fix, maxSeverity } = problem;
	if (!isSpan(at, length)) return "its `at` is no stretch of the module's text. Give `{ start, end }`, offsets in it";
	if (typeof message !== "string" || message.trim() === "") return "a problem has no `message`. Say what is wrong, then what to do";
	if (typeof anchor !== "string" || anchor === "") return "a problem has no `anchor`. Say where it is in meaning, such as \"module:owner\"";
	if (detail !== void 0 && typeof detail !== "string") return "its `detail` is no text";
	if (related !== void 0 && !(Array.isArray(related) && related.every((one) => isObject(one) && isPlace(one, length) && typeof one.note === "string"))) return "its `related` is no list of `{ at, note }`";
	if (fix !== void 0 && !isFix(fix, length)) return "its `fix` is not `{ title, safe, edits: [{ start, end, text }] }` within the text";
	if (maxSeverity !== void 0 && ![
		"error",
		"warning",
		"notice"
	].includes(maxSeverity)) return "its `maxSeverity` is no severity";
}
function isSpan(value, length) {
	if (!isObject(value)) return false;
	const { start, end } = value;
	return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= length;
}
function isPlace({ at, path }, length) {
	return isPathOrNone(path) && isSpan(at, path === void 0 ? length : Number.POSITIVE_INFINITY);
}
function isPathOrNone(path) {
	return path === void 0 || typeof path === "string";
}
function isFix(fix, length) {
	if (!isObject(fix) || typeof fix.title !== "string" || typeof fix.safe !== "boolean" || !Array.isArray(fix.edits)) return false;
	return fix.edits.every((edit) => isObject(edit) && typeof edit.text === "string" && isPathOrNone(edit.path) && isSpan(edit, edit.path === void 0 ? length : Number.POSITIVE_INFINITY));
}

export { guardRule as n, defineRule as t };