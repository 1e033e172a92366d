import "./rolldown-runtime.js";
import { Bt as missingRules, fr as severities, yn as rules } from "./lint.js";
import { O as escapeControls, _ as homepage, j as toJson, x as version, y as rulePage } from "./print.js";

// src/report/sarif.ts
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const problems = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
const MOST_RESULTS = 25e3;
const LONGEST_DESCRIPTION = 1024;
function formatSarif(report, { prefix } = { prefix: "" }) {
	const { loaded: custom = [], missing = [] } = report.customRules ?? {};
	const indexes = new Map([...rules, ...custom].map(({ id }, at) => [id, at]));
	const all = [
		...[...report.findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
		...report.suppressed,
		...report.baselined
	];
	const left = Math.max(0, all.length - MOST_RESULTS);
	const base = prefix === "" ? "" : `${encodePath(prefix)}/`;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "patternlint",
				fullName: `patternlint ${version}`,
				organization: "patternlint",
				semanticVersion: version,
				version,
				informationUri: homepage,
				rules: [...rules.map(toDescriptor), ...custom.map(toCustomDescriptor)]
			} },
			automationDetails: { id: `patternlint/${base}` },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: report.unreadable.length === 0 && missing.length === 0,
				toolExecutionNotifications: [
					...report.unreadable.map(({ file, reason }) => ({
						level: "error",
						message: { text: plain(`${file} could not be read: ${reason}.`) }
					})),
					...missingRules(report).map((text) => ({
						level: "error",
						message: { text: plain(text) }
					})),
					...left > 0 ? [{
						level: "warning",
						message: { text: `${left} results were left out to stay below GitHub's limit of ${MOST_RESULTS}.` }
					}] : []
				]
			}],
			...report.causes.length > 0 && { properties: { causes: report.causes.map(({ id, kind, title, count }) => ({
				id,
				kind,
				title: plain(title),
				count
			})) } },
			results: all.slice(0, MOST_RESULTS).map((finding) => toResult(finding, base, indexes))
		}]
	};
	return toJson(log);
}
function toDescriptor(rule) {
	const page = rulePage(rule.id);
	const example = (text) => `\`\`\`\`xml\n${text}\n\`\`\`\``;
	const more = `\n\nA finding:\n\n${example(rule.bad.snippet)}\n\nNo finding:\n\n${example(rule.good.snippet)}\n\n[More about \`${rule.id}\`](${page})`;
	return {
		...describe({
			...rule,
			limits: rule.limits ?? null
		}, rule.group.toLowerCase(), more),
		helpUri: page
	};
}
function toCustomDescriptor(rule) {
	const [summary, rationale] = [plain(rule.summary), plain(rule.rationale)];
	return describe({
		...rule,
		summary,
		rationale,
		limits: rule.limits && plain(rule.limits)
	}, "custom", "");
}
function describe(rule, group, more) {
	const { recommended, strict } = rule.severity;
	const severity = recommended === "off" ? strict : recommended;
	const limits = rule.limits ? `\n\nWhat it can't see: ${rule.limits}` : "";
	return {
		id: rule.id,
		shortDescription: { text: `${rule.summary}.` },
		fullDescription: { text: rule.rationale.slice(0, LONGEST_DESCRIPTION) },
		help: {
			text: `${rule.summary}. ${rule.rationale}${limits}`,
			markdown: `${rule.rationale}${limits}${more}`
		},
		defaultConfiguration: {
			enabled: recommended !== "off",
			level: severity === "off" ? "none" : levels[severity]
		},
		properties: {
			tags: ["pattern-modules", group],
			precision: "very-high",
			"problem.severity": severity === "off" ? "recommendation" : problems[severity]
		}
	};
}
function toResult(finding, base, indexes) {
	const { rule, severity, message, fingerprint, related, fix, status, cause } = finding;
	return {
		ruleId: rule,
		ruleIndex: indexes.get(rule),
		level: levels[severity],
		message: { text: plain(message) },
		locations: [{ physicalLocation: place(finding, base) }],
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		...cause && { properties: { cause } },
		...status && { baselineState: status === "introduced" ? "new" : "unchanged" },
		...related.length > 0 && { relatedLocations: related.map((other, at) => ({
			id: at,
			message: { text: plain(other.note) },
			physicalLocation: place(other, base)
		})) },
		...fix && fix.edits.length > 0 && { fixes: [{
			description: { text: plain(fix.title) },
			artifactChanges: toChanges(fix.edits, base)
		}] },
		...suppressionsOf(finding)
	};
}
function suppressionsOf(finding) {
	const [kind, justification] = "justification" in finding ? ["inSource", finding.justification] : finding.status === "baselined" ? ["external", finding.reason] : [];
	return kind === void 0 ? {} : { suppressions: [{
		kind,
		...justification && { justification: plain(justification) }
	}] };
}
function place(region, base) {
	return {
		artifactLocation: artifact(region.file, base),
		region: toRegion(region)
	};
}
function artifact(file, base) {
	return {
		uri: base + encodePath(file),
		uriBaseId: "%SRCROOT%"
	};
}
function toRegion({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function toChanges(edits, base) {
	return [...new Set(edits.map(({ file }) => file))].map((file) => ({
		artifactLocation: artifact(file, base),
		replacements: edits.filter((edit) => edit.file === file).map((edit) => ({
			deletedRegion: toRegion(edit),
			insertedContent: { text: edit.text }
		}))
	}));
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
function plain(text) {
	return escapeControls(text).replaceAll("](", "]​(");
}

export { formatSarif as t };