import "./rolldown-runtime.js";
import { k as escapeLine } from "./print.js";

// src/report/compact.ts
function formatCompact({ findings }) {
	return findings.map(({ file, line, column, severity, message, rule }) => `${escapeLine(`${file}:${line}:${column}: ${severity}: ${message.replaceAll("\n", " ")} [${rule}]`)}\n`).join("");
}

export { formatCompact as t };