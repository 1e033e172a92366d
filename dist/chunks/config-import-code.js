import "./rolldown-runtime.js";
import { I as UsageError } from "./print.js";
const { pathToFileURL } = process.getBuiltinModule("node:url");

// src/config/import-code.ts
async function importFile(file, version) {
	return importFrom(`${pathToFileURL(file).href}?${version}`);
}
async function importText(text) {
	const code = await importFrom(`data:text/javascript;base64,${Buffer.from(text, "utf8").toString("base64")}`);
	if (code.kind !== "fault" || !/ERR_(?:UNSUPPORTED_RESOLVE_REQUEST|MODULE_NOT_FOUND|INVALID_URL|NETWORK_IMPORT_DISALLOWED)/.test(code.message)) return code;
	return {
		kind: "refused",
		reason: "it imports other files or packages, and those would be the pull request's. Keep it in one file"
	};
}
async function importFrom(url) {
	try {
		return {
			kind: "exports",
			value: await import(
				/* @vite-ignore */
				url
)
		};
	} catch (error) {
		return {
			kind: "fault",
			message: whyNot(error)
		};
	}
}
function whyNot(error) {
	if (error instanceof UsageError) return error.message;
	const { code = "", message = String(error) } = error ?? {};
	if (code === "ERR_MODULE_NOT_FOUND" && /package 'patternlint'/.test(message)) return "imports `patternlint`, which is not installed here. Export plain objects: a rule needs no import.";
	const [first = ""] = message.split("\n");
	return `can't be loaded: ${code !== "" ? code : error instanceof Error ? error.name : "Error"}: ${first.replace(/ imported from .*$/, "").replace(/data:text\/javascript;base64,\S+/g, "it")}.`;
}

export { importFile, importText };