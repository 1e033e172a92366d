// A check run with all annotations, in as many requests as GitHub's limit asks for.

import { inTurn } from "../../report/causes.ts";
import { escapeControls } from "../../report/escape.ts";
import { cutText, fitInto } from "../../report/fit.ts";
import { formatMarkdown, heading } from "../../report/markdown.ts";
import type { ReportedFinding } from "../../report/report.ts";
import type { Severity } from "../../rule-support/rule.ts";
import { plural } from "../../text/numbers.ts";
import type { Parameters } from "../client.ts";
import { basicPlane, fullPath, hint, type Publication, type Sink } from "./sink.ts";

/** docs.github.com, REST "Update a check run": more than 50 annotations in a request are refused. */
const BATCH = 50;
/** The same: a summary of 65,535 (bytes, as the service counts them: github/docs#35252), a message of 64 KB, a title of 255. */
const LONGEST_SUMMARY = 65_535;
const LONGEST_MESSAGE = 64_000;
const LONGEST_TITLE = 255;
/** Fifty requests, a second apart, are what a run has time for beside its other sinks; nobody reads more. */
const MOST_ANNOTATIONS = 2500;

const levels: Readonly<Record<Severity, "failure" | "warning" | "notice">> = { error: "failure", warning: "warning", notice: "notice" };

type Create = Parameters<"POST /repos/{owner}/{repo}/check-runs">;
type Annotation = NonNullable<NonNullable<Create["output"]>["annotations"]>[number];

/**
 * Since 2025-03-31, an Actions token may not change the status of a check run: it is created as completed, with its
 * conclusion and the first annotations; the others are added to its output. A run that fails is never `neutral`, which
 * would satisfy a required check.
 */
export const checkRun: Sink = {
  name: "check-run",
  title: "check run",
  permission: "checks: write",

  async publish(publication) {
    const { client, repository, head, shown, failed, key, run, use } = publication;
    const annotations = choose(shown).map((finding) => toAnnotation(finding, publication));
    const output = { title: title(publication), summary: summary(publication) };
    const identity = `${key}:${run}`;
    // The job has a check run of its own, which most will have called patternlint: two of one name can't both be required.
    const name = use === "" ? "patternlint findings" : `patternlint findings (${use})`;
    const created = await client.write(
      "POST /repos/{owner}/{repo}/check-runs",
      {
        ...repository,
        name,
        head_sha: head,
        external_id: identity,
        status: "completed",
        conclusion: failed ? "failure" : "success",
        output: { ...output, annotations: annotations.slice(0, BATCH) },
      },
      async () => {
        const { check_runs } = await client.read("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
          ...repository,
          ref: head,
          check_name: name,
          per_page: 100,
        });
        return check_runs.find(({ external_id }) => external_id === identity);
      },
    );
    const one = { ...repository, check_run_id: created.id };
    for (let from = BATCH; from < annotations.length; from += BATCH) {
      const batch = annotations.slice(from, from + BATCH);
      await client.write(
        "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        { ...one, output: { ...output, annotations: batch } } as Parameters<"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}">,
        async () => {
          const now = await client.read("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", one);
          return now.output.annotations_count >= from + batch.length ? now : undefined;
        },
      );
    }
    return undefined;
  },
};

/** The most severe, where there are too many, and of each cause one before any has a second. */
function choose(shown: Publication["shown"]): readonly ReportedFinding[] {
  return shown.findings.length <= MOST_ANNOTATIONS ? shown.findings : inTurn(shown).slice(0, MOST_ANNOTATIONS);
}

function toAnnotation(finding: ReportedFinding, publication: Publication): Annotation {
  const { rule, severity, message, file, line, column, endLine, endColumn, mergeOnly, related } = finding;
  const places = related.map((place) => {
    const at = place.mergeOnly ? "" : `:${place.line}:${place.column}`;
    return `${fullPath(publication, place.file)}${at}  ${place.note}`;
  });
  const where = mergeOnly ? ["On a line that only the merge with the target has."] : [];
  const text = [`${message}${hint(finding)}`, ...where, ...places].join("\n");
  return {
    path: fullPath(publication, file),
    ...(mergeOnly ? { start_line: 1, end_line: 1 } : { start_line: line, end_line: endLine }),
    // GitHub refuses columns where there are several lines. The end is the last one that is marked.
    ...(line === endLine && !mergeOnly && { start_column: column, end_column: Math.max(column, endColumn - 1) }),
    annotation_level: levels[severity],
    title: cutText(`patternlint: ${rule}`, LONGEST_TITLE),
    message: cutText(basicPlane(escapeControls(text), plainForm), LONGEST_MESSAGE),
  };
}

function title({ shown, failed }: Publication): string {
  const words = heading(shown, failed).replace(/^## \S+ patternlint: /, "");
  return cutText(basicPlane(words, plainForm), LONGEST_TITLE);
}

/** Signs above U+FFFF take more room in their other form, so what is measured is the text in that. */
function summary({ shown, failed, link, remarks }: Publication): string {
  const left = shown.findings.length - MOST_ANNOTATIONS;
  const cut = left > 0 ? [`> ${plural(left, "finding")} more than GitHub is given annotations for; the report has them all.`] : [];
  return fitInto(
    (limit) =>
      basicPlane(
        formatMarkdown(shown, { failed, link, remarks: [...remarks, ...cut], limit }),
        (codePoint) => `&#x${codePoint.toString(16)};`,
      ),
    LONGEST_SUMMARY,
  );
}

function plainForm(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase()}`;
}
