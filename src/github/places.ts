// From the merge that is linted to the pull request's head: comments, annotations and links belong to the head, where a
// branch that is behind its target has other line numbers.

import { matchLines } from "../change/match-lines.ts";
import type { LineSource, Region, Report, ReportedEdit, ReportedFinding } from "../report/report.ts";
import { indexLines, type LineIndex, lineText } from "../text/lines.ts";

/** A report whose places are those of the head's texts, and these. */
export interface HeadView {
  readonly report: Report;
  readonly lines: LineSource;
}

/**
 * Moves every place of a report from the texts that were linted to those of the head. A place on a line that the head
 * hasn't, because it came with the target, is marked, and so is one in a file that the head hasn't.
 *
 * @param lines the texts that were linted.
 * @param headText the head's text of a file; `same` where it is the one that was linted, undefined where the head has none.
 */
export function viewFromHead(report: Report, lines: LineSource, headText: (file: string) => string | "same" | undefined): HeadView {
  const files = new Map<string, FilePlaces>();
  const placesOf = (file: string) => {
    let places = files.get(file);
    if (!places) {
      places = compare(lines(file), headText(file));
      files.set(file, places);
    }
    return places;
  };
  const move = (finding: ReportedFinding) => moveFinding(finding, placesOf);
  return {
    report: { ...report, findings: report.findings.map(move) },
    lines: (file) => placesOf(file).index,
  };
}

interface FilePlaces {
  /** The head's text; the linted one where the head has none. */
  readonly index: LineIndex | undefined;
  /** The number of a line in the head; undefined when it isn't there. */
  readonly lineOf: (line: number) => number | undefined;
}

function compare(linted: LineIndex | undefined, head: string | "same" | undefined): FilePlaces {
  if (head === "same" || linted === undefined) return { index: linted, lineOf: (line) => line };
  if (head === undefined) return { index: linted, lineOf: () => undefined };
  const index = indexLines(head);
  const numbers = matchLines(linesOf(linted), linesOf(index));
  return { index, lineOf: (line) => numbers.get(line) };
}

function linesOf(index: LineIndex): string[] {
  return index.starts.map((_, at) => lineText(index, at + 1));
}

function moveFinding(finding: ReportedFinding, placesOf: (file: string) => FilePlaces): ReportedFinding {
  return {
    ...finding,
    ...moveRegion(finding, placesOf),
    related: finding.related.map((place) => ({ ...place, ...moveRegion(place, placesOf) })),
    fix: finding.fix && moveFix(finding.fix, placesOf),
  };
}

function moveRegion(region: Region, placesOf: (file: string) => FilePlaces): Region {
  const { file, line, endLine } = region;
  const { lineOf } = placesOf(file);
  const start = lineOf(line);
  if (start === undefined) return { file, line, column: region.column, endLine, endColumn: region.endColumn, mergeOnly: true };
  const end = lineOf(endLine);
  const whole = end !== undefined && end - start === endLine - line;
  return {
    file,
    line: start,
    column: region.column,
    endLine: whole ? end : start,
    endColumn: whole ? region.endColumn : region.column,
  };
}

/** A fix that would change lines which the head hasn't, or has with others between them, is none there. */
function moveFix(fix: NonNullable<ReportedFinding["fix"]>, placesOf: (file: string) => FilePlaces): ReportedFinding["fix"] {
  const edits: ReportedEdit[] = [];
  for (const edit of fix.edits) {
    const { lineOf } = placesOf(edit.file);
    const line = lineOf(edit.line);
    if (line === undefined) return null;
    for (let at = edit.line; at <= edit.endLine; at++) if (lineOf(at) !== line + at - edit.line) return null;
    edits.push({ ...edit, line, endLine: line + edit.endLine - edit.line });
  }
  return { ...fix, edits };
}
