import { n as printable } from "./printable.js";

// src/report/compact.ts
function formatCompact({ findings }) {
	return findings.map(({ file, line, column, severity, message, rule }) => `${printable(`${file}:${line}:${column}: ${severity}: ${message}`).replaceAll("\n", " ")} [${rule}]\n`).join("");
}

export { formatCompact as t };