import "./rolldown-runtime.js";
import { n as printable } from "./printable.js";

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
		description: printable(message),
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
	return `${JSON.stringify(entries, null, 2).replaceAll("##[", "#\\u0023[")}\n`;
}

export { formatGitlab };