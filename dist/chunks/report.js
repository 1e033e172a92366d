import { o as positionAt, r as indexLines } from "./lines.js";
import { a as vocabulary, r as phaseLists, t as quote } from "./quote.js";
import { m as plural } from "./markdown.js";
import { n as version } from "./version.js";

// src/report/changes.ts
function reportChange(change) {
	const { before, after } = change.pair;
	const moved = before && after && before.path !== after.path;
	return {
		file: after?.path ?? before?.path ?? "",
		kind: !before ? "added" : !after ? "removed" : moved ? "renamed" : "edited",
		was: moved ? before.path : null,
		name: (after ?? before)?.name?.value ?? null,
		what: describe(change),
		edges: change.edges.map(({ carrier, target, state, broken }) => ({
			carrier,
			target,
			state,
			broken
		})),
		dangling: change.dangling.map(({ module, reference }) => ({
			file: module.path,
			carrier: reference.carrier
		}))
	};
}
function describe({ pair, before, after, phases, edges, blockChanged }) {
	if (!pair.before) return [`new, with ${plural(after?.phases.length ?? 0, "phase")}`];
	if (!pair.after) return [`removed, with its ${plural(before?.phases.length ?? 0, "phase")}`];
	const name = pair.after.name?.value ? quote(pair.after.name.value) : "it";
	const said = [
		...pair.before.path === pair.after.path ? [] : [`moved from ${quote(pair.before.path)}`],
		...valueChange("named", pair.before.name, pair.after.name),
		...before && after ? metadata(before, after) : [],
		...phases.flatMap(phaseWords),
		...isReordered(phases) ? ["the phases are in another order"] : [],
		...edges.flatMap((edge) => edgeWords(name, edge))
	];
	if (said.length > 0) return said;
	return [blockChanged ? "other text of the block edited" : "only spacing, comments or the text around the block edited"];
}
function metadata(before, after) {
	return [
		...valueChange("version", before.version, after.version),
		...valueChange("status", before.status, after.status),
		...valueChange("category", before.category, after.category),
		...before.purpose?.value === after.purpose?.value ? [] : ["the purpose was edited"],
		...triggers(before) === triggers(after) ? [] : ["the trigger conditions were edited"]
	];
}
function triggers({ conditions }) {
	return conditions.map(({ type, words }) => `${type?.value}: ${words?.value}`).join("\n");
}
function valueChange(what, before, after) {
	if (before?.value === after?.value) return [];
	return [`${what} ${before ? quote(before.value) : "(none)"} → ${after ? quote(after.value) : "(none)"}`];
}
function phaseWords(change) {
	if (change.kind === "added") return [`phase ${phaseName(change.after)} is new (${inventory(change.after)})`];
	if (change.kind === "removed") return [`phase ${phaseName(change.before)} is gone (${inventory(change.before)})`];
	const name = phaseName(change.after);
	return [...change.before.name?.value === change.after.name?.value ? [] : [`phase ${phaseName(change.before)} is now called ${name}`], ...change.lists.flatMap((list) => listWords(name, list))];
}
const items = {
	requirements: "requirement",
	actions: "action",
	validation: "validation"
};
function listWords(phase, { list, lost, gained, reworded }) {
	return [
		...lost.length > 0 ? [`phase ${phase} lost ${plural(lost.length, items[list])}`] : [],
		...gained.length > 0 ? [`phase ${phase} gained ${plural(gained.length, items[list])}`] : [],
		...reworded > 0 ? [`phase ${phase} says ${plural(reworded, items[list])} in other words`] : []
	];
}
function inventory({ lists }) {
	return phaseLists.map((list) => plural(lists[list]?.items.length ?? 0, items[list])).join(", ");
}
function phaseName({ name }) {
	return name?.value.trim() ? quote(name.value) : "without a name";
}
function isReordered(changes) {
	const starts = changes.flatMap((change) => change.kind === "kept" ? [change.before.element.start] : []);
	return starts.some((start, at) => at > 0 && start < starts[at - 1]);
}
function edgeWords(name, { carrier, target, state, broken }) {
	if (state === "kept") return [];
	const verb = carrier === vocabulary.dependsOn ? "depends on" : carrier === vocabulary.providesTo ? "provides to" : "uses";
	const end = `${quote(target)}${broken && state === "added" ? ", which is no file" : ""}`;
	return [state === "added" ? `${name} now ${verb} ${end}` : `${name} no longer ${verb} ${end}`];
}

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
		changes: change.modules.map(reportChange)
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