import "./rolldown-runtime.js";
import { St as readSettingsFile } from "./lint.js";

// src/config/code-policy.ts
const loadCode = { kind: "load" };
const trustedEvents = /* @__PURE__ */ new Set([
	"push",
	"merge_group",
	"schedule",
	"workflow_dispatch"
]);
function isTrustedEvent(name) {
	return trustedEvents.has(name);
}
function codePolicy(env = process.env) {
	const event = env.GITHUB_EVENT_NAME;
	if (env.GITHUB_ACTIONS !== "true" && !event) return loadCode;
	if (event !== void 0 && isTrustedEvent(event)) return loadCode;
	if (event !== "pull_request") return {
		kind: "refuse",
		reason: `in the event \`${event ?? ""}\`, the files that are checked out may be a stranger's`
	};
	return isFromFork(env) ? {
		kind: "refuse",
		reason: "the pull request comes from a fork, which can change what the file does"
	} : loadCode;
}
const LARGEST_PAYLOAD = 33554432;
function isFromFork(env) {
	const file = env.GITHUB_EVENT_PATH ? readSettingsFile(env.GITHUB_EVENT_PATH, LARGEST_PAYLOAD) : void 0;
	if (file?.kind !== "text" || !env.GITHUB_REPOSITORY) return true;
	try {
		return JSON.parse(file.text)?.pull_request?.head?.repo?.full_name !== env.GITHUB_REPOSITORY;
	} catch {
		return true;
	}
}

export { isTrustedEvent as n, loadCode as r, codePolicy as t };