import "./rolldown-runtime.js";
import { t as require__2020 } from "./ajv-dist-2020.js";
import { n as guardRule, t as defineRule } from "./rule-support-custom-rule.js";
import { Hn as nearest, cn as didYouMean, ir as quote } from "./lint.js";
import { I as UsageError } from "./print.js";
const { join } = process.getBuiltinModule("node:path");
const { pathToFileURL } = process.getBuiltinModule("node:url");

// src/config/custom-rules.ts
var import__2020 = require__2020();
async function loadCustomRules(files, folder, source, report) {
	const rules = /* @__PURE__ */ new Map();
	const missing = [];
	for (const [at, path] of files.entries()) {
		const fault = (message) => report(["customRules", String(at)], message);
		if (!/\.m?js$/.test(path)) {
			fault(`The rules ${quote(path)} are not JavaScript. Name a file that ends with .mjs or .js.`);
			continue;
		}
		const file = join(folder, path);
		const code = await source.code?.(file) ?? {
			kind: "refused",
			reason: "the configuration is only read here"
		};
		if (code.kind === "refused") missing.push({
			file: path,
			reason: code.reason
		});
		else if (code.kind === "fault") fault(`The file of rules ${quote(path)} ${code.message}`);
		else for (const value of exportedRules(code.value)) {
			const rule = ruleOf(value, path, file, fault);
			const twin = rule && rules.get(rule.id);
			if (twin) fault(`Two rules are called ${quote(twin.rule.id)}, in ${quote(twin.file)} and ${quote(path)}. Rename one.`);
			else if (rule) rules.set(rule.id, {
				rule,
				file: path
			});
		}
	}
	return {
		rules: [...rules.values()].map(({ rule }) => rule),
		missing
	};
}
function exportedRules(exports) {
	const all = Object.values(exports).flatMap((value) => Array.isArray(value) ? value : [value]);
	return all.length > 0 ? [...new Set(all)] : [void 0];
}
function ruleOf(value, path, file, fault) {
	try {
		if (value === void 0) throw new TypeError("It exports no rule. Export objects with id, summary and check.");
		return guardRule(defineRule(value), troubleOf(path, file));
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		fault(`In the file of rules ${quote(path)}: ${error.message}`);
		return;
	}
}
function troubleOf(path, file) {
	const url = pathToFileURL(file).href;
	return (rule, module, what, error) => {
		if (error instanceof UsageError) return error;
		const at = (error instanceof Error ? error.stack ?? "" : "").split("\n").find((line) => line.includes(`${url}?`) || line.includes("data:text/javascript"));
		const place = at && /:(\d+:\d+)\)?$/.exec(at)?.[1];
		const [said = ""] = String(error).split("\n");
		const why = what === "" ? said.replace(/\.$/, "") : what;
		return new UsageError(`The custom rule ${quote(rule)} failed on ${module}: ${why} (${path}${place === void 0 ? "" : `:${place}`}). Fix the rule, or set it to off.`);
	};
}
function checkCustomSettings(entries, { rules, missing }, report) {
	const known = new Map(rules.map((rule) => [rule.id, rule]));
	for (const [path, id, { options = {} }] of entries) {
		const rule = known.get(id);
		if (!rule && missing.length === 0) report(path, `There is no rule ${quote(id)}. ${didYouMean(nearest(id, [...known.keys()]), "Name its file in `customRules`.")}`);
		else if (rule) for (const [option, message] of optionFaults(rule, options)) report([...path, option], message);
	}
}
function optionFaults({ id, options }, given) {
	const schemas = options?.schema ?? {};
	return Object.entries(given).flatMap(([name, value]) => {
		const schema = schemas[name];
		if (!schema) {
			const known = Object.keys(schemas);
			return [[name, `${quote(id)} has no option ${quote(name)}. ${didYouMean(nearest(name, known), known.length > 0 ? `It has ${known.join(", ")}.` : "It has none.")}`]];
		}
		const ajv = new import__2020.Ajv2020({
			strict: false,
			allErrors: false,
			validateFormats: false,
			logger: false
		});
		return ajv.validate(schema, value) ? [] : [[name, `${quote(`${id}.${name}`)} ${ajv.errors?.[0]?.message ?? "doesn't fit its schema"}. Its schema is in the rule's file.`]];
	});
}

export { checkCustomSettings, loadCustomRules };