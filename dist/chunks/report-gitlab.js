import "./rolldown-runtime.js";
import { O as escapeControls, j as toJson } from "./print.js";

// src/report/gitlab.ts
const severities = {
	error: "major",
	warning: "minor",
	notice: "info"
};
function formatGitlab({ findings }, prefix = "") {
	const entries = findings.map(({ rule, severity, message, fingerprint, file, line, endLine }) => ({
		type: "issue",
		check_name: rule,
		description: escapeControls(message),
		severity: severities[severity],
		categories: ["Style"],
		fingerprint,
		location: {
			path: prefix === "" ? file : `${prefix}/${file}`,
			lines: {
				begin: line,
				end: endLine
			}
		}
	}));
	return toJson(entries);
}

export { formatGitlab as t };