import "./rolldown-runtime.js";
import { Nt as inTurn, Qn as plural } from "./lint.js";
import { O as escapeControls } from "./print.js";
import { a as formatMarkdown, h as fitInto, m as cutText, o as heading } from "./report-markdown.js";
import { a as hint, n as basicPlane, r as fullPath } from "./github-sinks-sink.js";

// src/github/sinks/check-run.ts
const BATCH = 50;
const LONGEST_SUMMARY = 65535;
const LONGEST_MESSAGE = 64e3;
const LONGEST_TITLE = 255;
const MOST_ANNOTATIONS = 2500;
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const checkRun = {
	name: "check-run",
	title: "check run",
	permission: "checks: write",
	async publish(publication) {
		const { client, repository, head, shown, failed, key, run, use } = publication;
		const annotations = choose(shown).map((finding) => toAnnotation(finding, publication));
		const output = {
			title: title(publication),
			summary: summary(publication)
		};
		const identity = `${key}:${run}`;
		const name = use === "" ? "patternlint findings" : `patternlint findings (${use})`;
		const created = await client.write("POST /repos/{owner}/{repo}/check-runs", {
			...repository,
			name,
			head_sha: head,
			external_id: identity,
			status: "completed",
			conclusion: failed ? "failure" : "success",
			output: {
				...output,
				annotations: annotations.slice(0, BATCH)
			}
		}, async () => {
			const { check_runs } = await client.read("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
				...repository,
				ref: head,
				check_name: name,
				per_page: 100
			});
			return check_runs.find(({ external_id }) => external_id === identity);
		});
		const one = {
			...repository,
			check_run_id: created.id
		};
		for (let from = BATCH; from < annotations.length; from += BATCH) {
			const batch = annotations.slice(from, from + BATCH);
			await client.write("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				...one,
				output: {
					...output,
					annotations: batch
				}
			}, async () => {
				const now = await client.read("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", one);
				return now.output.annotations_count >= from + batch.length ? now : void 0;
			});
		}
	}
};
function choose(shown) {
	return shown.findings.length <= MOST_ANNOTATIONS ? shown.findings : inTurn(shown).slice(0, MOST_ANNOTATIONS);
}
function toAnnotation(finding, publication) {
	const { rule, severity, message, file, line, column, endLine, endColumn, mergeOnly, related } = finding;
	const places = related.map((place) => {
		const at = place.mergeOnly ? "" : `:${place.line}:${place.column}`;
		return `${fullPath(publication, place.file)}${at}  ${place.note}`;
	});
	const where = mergeOnly ? ["On a line that only the merge with the target has."] : [];
	const text = [
		`${message}${hint(finding)}`,
		...where,
		...places
	].join("\n");
	return {
		path: fullPath(publication, file),
		...mergeOnly ? {
			start_line: 1,
			end_line: 1
		} : {
			start_line: line,
			end_line: endLine
		},
		...line === endLine && !mergeOnly && {
			start_column: column,
			end_column: Math.max(column, endColumn - 1)
		},
		annotation_level: levels[severity],
		title: cutText(`patternlint: ${rule}`, LONGEST_TITLE),
		message: cutText(basicPlane(escapeControls(text), plainForm), LONGEST_MESSAGE)
	};
}
function title({ shown, failed }) {
	const words = heading(shown, failed).replace(/^## \S+ patternlint: /, "");
	return cutText(basicPlane(words, plainForm), LONGEST_TITLE);
}
function summary({ shown, failed, link, remarks }) {
	const left = shown.findings.length - MOST_ANNOTATIONS;
	const cut = left > 0 ? [`> ${plural(left, "finding")} more than GitHub is given annotations for; the report has them all.`] : [];
	return fitInto((limit) => basicPlane(formatMarkdown(shown, {
		failed,
		link,
		remarks: [...remarks, ...cut],
		limit
	}), (codePoint) => `&#x${codePoint.toString(16)};`), LONGEST_SUMMARY);
}
function plainForm(codePoint) {
	return `U+${codePoint.toString(16).toUpperCase()}`;
}

export { checkRun };