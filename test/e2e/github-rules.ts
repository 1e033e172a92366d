// What GitHub refuses although its description allows it, each with where GitHub, or whoever met it, says so.
import type { Json } from "./github-description.ts";
import type { Shown } from "./github-diff.ts";

/** Of a comment or a review, in characters; github-limits#13 measured up to 262,144 bytes, so four each. */
const LONGEST_BODY = 65_536;
/** github/docs#35252: "summary exceeds a maximum bytesize of 65535". */
const MOST_OUTPUT_BYTES = 65_535;
/** REST "Create a check run": "The maximum size is 64 KB", of `message` and of `raw_details`. */
const MOST_MESSAGE_BYTES = 64 * 1024;

/**
 * Characters that no text of ours may have: GitHub stores texts as UTF-8, which has no lone surrogates; what becomes of U+0000
 * and other control characters, it doesn't say.
 */
export function textFault(value: unknown, at = "body"): string | undefined {
  if (typeof value === "string") {
    if (!value.isWellFormed()) return `${at} has a lone surrogate`;
    const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(value)?.[0];
    return control === undefined ? undefined : `${at} has the control character ${JSON.stringify(control)}`;
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const fault = textFault(inner, `${at}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** "Body is too long (maximum is 65536 characters)" (telia-oss/github-pr-resource#259). */
export function bodyFault({ body }: Json): string | undefined {
  if (typeof body !== "string" || body.trim() === "") return "Body can't be blank";
  return [...body].length > LONGEST_BODY ? `Body is too long (maximum is ${LONGEST_BODY} characters)` : undefined;
}

/**
 * REST "Create a review for a pull request": `body` is "Required when using REQUEST_CHANGES or COMMENT for the event
 * parameter"; without an event, a review stays pending, where nobody sees it.
 */
export function reviewFault(review: Json, shownOf: (path: string) => Shown | undefined): string | undefined {
  if (review.event === undefined) return "a review without an event stays pending";
  if (review.event !== "APPROVE") {
    const fault = bodyFault(review);
    if (fault !== undefined) return fault;
  }
  for (const comment of (review.comments ?? []) as Json[]) {
    const fault = bodyFault(comment) ?? placeFault(comment, shownOf(String(comment.path)));
    if (fault !== undefined) return `${fault}: ${comment.path}:${comment.line}`;
  }
  return undefined;
}

/**
 * REST "Create a review comment for a pull request". In GitHub's words, as github/docs#26844 and octokit.rb#1748 have met them:
 * `No subschema in "oneOf" matched`, of which each has one of `position`, `in_reply_to`, `subject_type` and `line`. A file has to be
 * in the diff, with or without a patch (tomasbjerre/violation-comments-to-github-lib#1: "Invalid value for 'path' field").
 */
export function commentFault(comment: Json, shownOf: (path: string) => Shown | undefined): string | undefined {
  const kinds = ["position", "in_reply_to", "line"].filter((key) => comment[key] !== undefined);
  const isOnFile = comment.subject_type === "file";
  if (kinds.length + Number(isOnFile) !== 1) return 'No subschema in "oneOf" matched.';
  const fault = bodyFault(comment);
  if (fault !== undefined) return fault;
  const shown = shownOf(String(comment.path));
  if (!isOnFile) return placeFault(comment, shown);
  if (!shown) return "Invalid value for 'path' field";
  const places = ["side", "start_line", "start_side"].filter((key) => comment[key] !== undefined);
  return places.length > 0 ? `"${places[0]}" is not a permitted key.` : undefined;
}

/** In GitHub's words, as parkerbxyz/suggest-changes#28, ubuntu/WSL#244 and qiniu/reviewbot#179 have met them. */
function placeFault(comment: Json, shown: Shown | undefined): string | undefined {
  const { line, side = "RIGHT", start_line: start, start_side: startSide = side, position } = comment;
  if (position !== undefined) return "position is closing down (REST, Create a review comment)";
  if (!shown) return "Path could not be resolved";
  if (!isSide(side) || !isSide(startSide)) return "side has to be LEFT or RIGHT";
  const hunk = shown[side].findIndex((lines) => lines.has(Number(line)));
  if (hunk < 0) return "Pull request review thread line must be part of the diff";
  if (start === undefined) return comment.start_side === undefined ? undefined : "start_side without start_line";
  if (!shown[startSide][hunk]?.has(Number(start)))
    return "Pull request review thread start line must be part of the same hunk as the line.";
  return startSide === side && Number(start) >= Number(line)
    ? "Pull request review thread start line must precede the end line."
    : undefined;
}

function isSide(side: unknown): side is keyof Shown {
  return side === "LEFT" || side === "RIGHT";
}

/** REST "Create a check run" and "Update a check run". */
export function checkRunFault({ output, status, conclusion }: Json): string | undefined {
  if (status === "completed" && conclusion === undefined) return "conclusion is required for a status of completed";
  const { title, summary, text, annotations = [] } = output as { title?: string; summary: string; text?: string; annotations?: Json[] };
  if (title !== undefined && [...title].length > 255) return "title is too long";
  for (const [name, value] of Object.entries({ summary, text }))
    if (Buffer.byteLength(value ?? "") > MOST_OUTPUT_BYTES) return `${name} exceeds a maximum bytesize of ${MOST_OUTPUT_BYTES}`;
  if (annotations.length > 50) return "no more than 50 annotations";
  for (const annotation of annotations) {
    const fault = annotationFault(annotation);
    if (fault !== undefined) return `annotations: ${fault}`;
  }
  // Seen by reviewdog and others: signs above U+FFFF have been refused.
  return /[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(output)) ? "Problems parsing the text: code points above U+FFFF" : undefined;
}

function annotationFault(annotation: Json): string | undefined {
  const { path, message, title, raw_details: details, start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
  if (/^\/|^\.\.?\/|^$/.test(String(path))) return `the path ${path} is not one from the repository's root`;
  for (const [name, value] of Object.entries({ message, raw_details: details }))
    if (Buffer.byteLength(String(value ?? "")) > MOST_MESSAGE_BYTES) return `${name} is over 64 KB`;
  if (!message) return "message can't be blank";
  if ([...String(title ?? "")].length > 255) return "title is too long";
  if (Number(start) < 1 || Number(end) < Number(start)) return "end_line must not be before start_line";
  // "Omit this parameter if start_line and end_line have different values."
  if ((from !== undefined || to !== undefined) && start !== end) return "columns are only allowed on one line";
  return from !== undefined && (Number(from) < 1 || Number(to) < Number(from)) ? "end_column must not be before start_column" : undefined;
}
