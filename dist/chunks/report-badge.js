import "./rolldown-runtime.js";
import { Qn as plural } from "./lint.js";
import { j as toJson } from "./print.js";

// src/report/coverage.ts
function coverageOf({ summary, modules, findings, baselined }) {
	const broken = new Set([...findings, ...baselined].flatMap(({ severity, file }) => severity === "error" ? [file] : []));
	return {
		modules: summary.modules,
		sound: modules.filter(({ file }) => !broken.has(file)).length,
		phases: summary.phases,
		complete: summary.completePhases
	};
}
function percent(part, whole) {
	return whole === 0 ? 100 : Math.floor(part / whole * 100);
}

// src/report/badge.ts
const grades = [
	{
		from: 100,
		color: "#2c7a3f",
		word: "brightgreen"
	},
	{
		from: 90,
		color: "#4d7a1c",
		word: "green"
	},
	{
		from: 75,
		color: "#8a6d00",
		word: "yellow"
	},
	{
		from: 50,
		color: "#b3541e",
		word: "orange"
	},
	{
		from: 0,
		color: "#c0352b",
		word: "red"
	}
];
function gradeOf(share) {
	return grades.find(({ from }) => share >= from) ?? grades[4];
}
const LABEL = "patternlint";
function words({ modules, sound }) {
	if (modules === 0) return "no modules";
	return sound === modules ? `${plural(modules, "module")} sound` : `${percent(sound, modules)} % of ${plural(modules, "module")} sound`;
}
function shareOf({ modules, sound }) {
	return modules === 0 ? 0 : percent(sound, modules);
}
const LETTER = 6.4;
const PADDING = 6;
function formatBadge(report) {
	const coverage = coverageOf(report);
	const text = words(coverage);
	const [left, right] = [LABEL, text].map((one) => Math.round(one.length * LETTER));
	const [labelWidth, width] = [left + 12, left + right + 24];
	const { color } = gradeOf(shareOf(coverage));
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${LABEL}: ${text}">
<title>${LABEL}: ${text}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${labelWidth}" height="20" fill="#3d444d"/><rect x="${labelWidth}" width="${width - labelWidth}" height="20" fill="${color}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
<text x="${PADDING}" y="14" textLength="${left}" lengthAdjust="spacingAndGlyphs">${LABEL}</text>
<text x="${labelWidth + PADDING}" y="14" textLength="${right}" lengthAdjust="spacingAndGlyphs">${text}</text>
</g>
</svg>
`;
}
const CARD = {
	width: 440,
	bar: 224,
	left: 130
};
function formatCard(report) {
	const { modules, sound, phases, complete } = coverageOf(report);
	const rows = [{
		name: "modules sound",
		part: sound,
		whole: modules
	}, {
		name: "phases complete",
		part: complete,
		whole: phases
	}];
	const { error, warning } = report.summary.findings;
	const foot = [plural(error, "error"), plural(warning, "warning")].join(" · ");
	const said = rows.map(({ name, part, whole }) => `${name}: ${part} of ${whole}`).join(", ");
	const bars = rows.map(({ name, part, whole }, at) => {
		const y = 52 + at * 28;
		const share = percent(part, whole);
		return `<text class="t" x="16" y="${y + 10}">${name}</text>
<rect class="b" x="${CARD.left}" y="${y}" width="${CARD.bar}" height="12" rx="6"/>
<rect x="${CARD.left}" y="${y}" width="${(CARD.bar * share / 100).toFixed(1)}" height="12" rx="6" fill="${gradeOf(share).color}"/>
<text class="t" x="${CARD.width - 16}" y="${y + 10}" text-anchor="end">${part} of ${whole}</text>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="136" viewBox="0 0 ${CARD.width} 136" role="img" aria-label="${LABEL}: ${said}">
<title>${LABEL}: ${said}</title>
<style>text{font:12px system-ui,-apple-system,"Segoe UI",sans-serif}.c{fill:#fff;stroke:#d1d9e0}.t{fill:#1f2328}.m{fill:#59636e}.b{fill:#e6eaef}@media(prefers-color-scheme:dark){.c{fill:#0d1117;stroke:#3d444d}.t{fill:#f0f6fc}.m{fill:#9198a1}.b{fill:#262c36}}</style>
<rect class="c" x=".5" y=".5" width="${CARD.width - 1}" height="135" rx="6"/>
<text class="t" x="16" y="28" style="font-weight:600;font-size:14px">${LABEL}</text>
<text class="m" x="${CARD.width - 16}" y="28" text-anchor="end">${plural(modules, "module")}</text>
${bars.join("\n")}
<text class="m" x="16" y="122">${foot}</text>
</svg>
`;
}
function formatShields(report) {
	const coverage = coverageOf(report);
	return toJson({
		schemaVersion: 1,
		label: LABEL,
		message: words(coverage),
		color: gradeOf(shareOf(coverage)).word
	});
}

export { formatBadge, formatCard, formatShields };