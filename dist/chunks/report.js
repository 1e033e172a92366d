import { r as indexLines, s as positionAt } from "./lines.js";
import { n as version } from "./version.js";

// src/report/report.ts
function viewOf(report, view) {
	if (view === "all" || !report.comparison) return report;
	const findings = report.findings.filter(({ status }) => status === "introduced");
	return {
		...report,
		summary: {
			...report.summary,
			findings: countBySeverity(findings)
		},
		findings
	};
}
function countBySeverity(findings) {
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	for (const { severity } of findings) counts[severity]++;
	return counts;
}
function makeLineSource(read) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		if (!known.has(path)) {
			const text = read(path);
			known.set(path, text === void 0 ? void 0 : indexLines(text));
		}
		return known.get(path);
	};
}
function makeReport({ result, files, unread, lines, comparison }) {
	const introduced = comparison?.change.introduced;
	const statusOf = (finding) => introduced ? introduced.has(finding) ? "introduced" : "unchanged" : null;
	const findings = result.findings.map((finding) => toReported(finding, lines, statusOf(finding)));
	return {
		tool: {
			name: "patternlint",
			version
		},
		summary: {
			files,
			modules: result.modules.length,
			findings: countBySeverity(findings),
			suppressed: result.suppressed.length,
			phases: result.phases,
			completePhases: result.completePhases
		},
		...comparison && { comparison: toComparison(comparison, findings) },
		findings,
		suppressed: result.suppressed.map((finding) => ({
			...toReported(finding, lines, null),
			justification: finding.justification
		})),
		modules: result.modules.map(({ path, name }) => ({
			file: path,
			name: name?.value ?? null
		})),
		passedOver: result.passedOver.map(({ path, reason }) => ({
			file: path,
			reason
		})),
		unread
	};
}
function toComparison({ change, base, lines }, findings) {
	const introduced = findings.filter(({ status }) => status === "introduced").length;
	return {
		base,
		introduced,
		unchanged: findings.length - introduced,
		fixed: change.fixed.map((finding) => toReported(finding, lines, null)),
		phases: change.base.phases,
		completePhases: change.base.completePhases,
		changes: change.modules
	};
}
function toReported(finding, lines, status) {
	const region = (path, span) => regionOf(path, span, lines);
	const { rule, severity, message, anchor, fingerprint, related, fix } = finding;
	return {
		rule,
		severity,
		message,
		status,
		...region(finding.path, finding),
		anchor,
		fingerprint,
		related: related.map((place) => ({
			...region(place.path, place),
			note: place.note
		})),
		fix: fix ? {
			title: fix.title,
			safe: fix.safe,
			edits: fix.edits.map((edit) => ({
				...region(edit.path ?? finding.path, edit),
				text: edit.text
			}))
		} : null
	};
}
function regionOf(file, { start, end }, lines) {
	const index = lines(file);
	if (!index) return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	const from = positionAt(index, start);
	const to = positionAt(index, Math.max(start, end));
	return {
		file,
		line: from.line,
		column: from.column,
		endLine: to.line,
		endColumn: to.column
	};
}

export { makeReport as n, viewOf as r, makeLineSource as t };