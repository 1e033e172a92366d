import "./rolldown-runtime.js";
import { t as runFix } from "./engine-fix.js";
import { D as isFixable, Mt as viewOf, Qn as plural, S as runLint, at as prefixInRepository } from "./lint.js";
import { r as writeFixes, t as obstacleIn } from "./engine-write-fixes.js";
import { t as formatPatches } from "./report-patch.js";

// src/command-line/fix.ts
async function fixFiles(options, { unsafe, dryRun, rules }, show) {
	const { root } = options;
	const fixes = await runFix({
		...options,
		unsafe,
		show,
		obstacleOf: obstacleIn(root),
		...rules && { rules }
	});
	if (dryRun) return {
		run: fixes.run,
		patch: formatPatches(fixes.files, prefixInRepository(root)),
		...describe(fixes, "Would fix", show, unsafe)
	};
	const failures = writeFixes(root, fixes.files, fixes.fixed);
	if (failures.length === 0) return {
		run: fixes.run,
		...describe(fixes, "Fixed", show, unsafe)
	};
	const { head: _, ...again } = options;
	const failed = new Set(failures.map(({ file }) => file));
	const written = fixes.files.filter(({ path }) => !failed.has(path));
	const fixed = fixes.fixed.filter(({ fix }) => fix?.edits.every(({ file }) => !failed.has(file)));
	const run = await runLint(again);
	return {
		run,
		...describe({
			...fixes,
			run,
			fixed,
			files: written,
			leftAlone: [...fixes.leftAlone, ...failures]
		}, "Fixed", show, unsafe)
	};
}
async function fixGiven(options, { unsafe, dryRun, rules }, show, { path, text }) {
	const fixes = await runFix({
		...options,
		unsafe,
		show,
		...rules && { rules }
	});
	const said = describe(fixes, dryRun ? "Would fix" : "Fixed", show, unsafe);
	if (dryRun) return {
		run: fixes.run,
		patch: formatPatches(fixes.files, prefixInRepository(options.root)),
		...said
	};
	return {
		run: fixes.run,
		text: fixes.files.find((file) => file.path === path)?.after ?? text,
		...said
	};
}
function describe({ run, fixed, files, leftAlone, beyond, unsettled }, done, show, unsafe) {
	const others = viewOf(run.report, show).findings.filter((finding) => isFixable(finding) && !finding.fix.safe).length;
	const more = others > 0 && !unsafe ? ` ${plural(others, "finding")} ${others === 1 ? "has" : "have"} a fix that needs review: --fix-unsafe.` : "";
	return {
		summary: (files.length > 0 ? `${done} ${plural(fixed.length, "finding")} in ${plural(files.length, "file")}.` : "Nothing to fix.") + more,
		notes: [
			...leftAlone.map(({ file, reason }) => `${file} is left as it is: ${reason}.`),
			...beyond.findings > 0 ? [`${plural(beyond.findings, "finding")} of the given paths ${beyond.findings === 1 ? "has a fix that also changes" : "have fixes that also change"} ${list(beyond.files)}, so nothing was done about ${beyond.findings === 1 ? "it" : "them"}. Name ${beyond.files.length === 1 ? "it" : "them"} too.`] : [],
			...unsettled.length > 0 ? [`Fixes of ${list(unsettled)} came to no end, and were left out in the files where they did. Please report it.`] : []
		],
		incomplete: leftAlone.length > 0
	};
}
const MOST_LISTED = 3;
function list(names) {
	const more = names.length - MOST_LISTED;
	return more > 0 ? `${names.slice(0, MOST_LISTED).join(", ")} and ${more} more` : names.join(", ");
}

export { fixFiles, fixGiven };