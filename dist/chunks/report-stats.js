import "./rolldown-runtime.js";
import { Qn as plural, Zn as grouped } from "./lint.js";
import { E as styled, w as renderLine } from "./print.js";

// src/report/stats.ts
function formatStats({ total, steps, texts, rules }, color) {
	const other = total - steps.reduce((sum, { time }) => sum + time, 0);
	const share = (time) => `${(time / Math.max(total, 1) * 100).toFixed(0)} %`;
	const bySteps = [...steps, {
		step: "other",
		time: Math.max(0, other)
	}].map(({ step, time }) => [
		step,
		milliseconds(time),
		share(time)
	]);
	const byRules = rules.map(({ rule, time, asked, found }) => [
		rule,
		milliseconds(time),
		share(time),
		grouped(asked),
		grouped(found)
	]);
	return `\n${[table([
		"step",
		"ms",
		"share"
	], [...bySteps, [
		"total",
		milliseconds(total),
		""
	]], color), ...byRules.length > 0 ? [table([
		"rule",
		"ms",
		"share",
		"modules",
		"found"
	], byRules, color)] : []].join("\n\n")}\n\n${plural(texts, "text")} parsed, ${plural(rules.length, "rule")} asked\n`;
}
function milliseconds(time) {
	return time.toFixed(1);
}
function table(head, rows, color) {
	const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? "").length)));
	const cells = (row) => row.map((cell, at) => at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)).join("  ").trimEnd();
	return [styled("dim", cells(head)), ...rows.map(cells)].map((line) => renderLine(line, color)).join("\n");
}

export { formatStats };