// From findings to the texts that their fixes make: which fixes go together, and what comes of them. The command line, the
// editor and the pull request apply fixes by this.

import { groupBy } from "../text/group.ts";
import type { LineIndex } from "../text/lines.ts";
import { applyEdits, type Edit } from "../text/span.ts";
import type { LineSource, ReportedEdit, ReportedFinding } from "./report.ts";

/** A finding whose fix changes something. */
export type Fixable = ReportedFinding & { readonly fix: NonNullable<ReportedFinding["fix"]> };

export function isFixable(finding: ReportedFinding): finding is Fixable {
  return finding.fix !== null && finding.fix.edits.length > 0;
}

/** How many findings a safe fix settles. */
export function countSafe(findings: readonly ReportedFinding[]): number {
  return findings.filter((finding) => isFixable(finding) && finding.fix.safe).length;
}

/**
 * Fixes that can be applied together, each as a whole: of two that get into one another's way, the first of the list stays.
 * The same edit twice does no harm; two that insert something else at one place do, since nobody knows in which order.
 */
export function chooseTogether<F extends Fixable>(findings: readonly F[]): F[] {
  const taken = new Map<string, ReportedEdit[]>();
  return findings.filter(({ fix: { edits } }) => {
    const places = edits.map((edit) => ({ edit, among: taken.get(edit.file) ?? [] }));
    if (places.some(({ edit, among }) => clashes(edit, among))) return false;
    for (const { edit } of places) {
      const among = taken.get(edit.file);
      if (among) among.splice(placeOf(edit, among), 0, edit);
      else taken.set(edit.file, [edit]);
    }
    return true;
  });
}

/** @param taken by place, none of which gets into another's way. */
function clashes(edit: ReportedEdit, taken: readonly ReportedEdit[]): boolean {
  const at = placeOf(edit, taken);
  // Whatever begins before it and reaches into it is the one before; those that begin at or in it follow.
  for (const other of [taken[at - 1], taken[at]])
    if (
      other &&
      !isSame(edit, other) &&
      (overlap(edit, other) || (isInsertion(edit) && isInsertion(other) && comparePlaces(edit, other) === 0))
    )
      return true;
  return false;
}

/** Where an edit belongs among others, behind those at its own place. */
function placeOf(edit: ReportedEdit, sorted: readonly ReportedEdit[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(sorted[middle] as ReportedEdit, edit) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function comparePlaces(a: ReportedEdit, b: ReportedEdit): number {
  return a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

function overlap(a: ReportedEdit, b: ReportedEdit): boolean {
  return isBefore(a, b) && isBefore(b, a);
}

/** Whether an edit begins before another one ends. */
function isBefore(edit: ReportedEdit, other: ReportedEdit): boolean {
  return edit.line < other.endLine || (edit.line === other.endLine && edit.column < other.endColumn);
}

function isSame(a: ReportedEdit, b: ReportedEdit): boolean {
  return comparePlaces(a, b) === 0 && a.text === b.text;
}

function isInsertion({ line, column, endLine, endColumn }: ReportedEdit): boolean {
  return line === endLine && column === endColumn;
}

/** The texts that fixes make of files, by path. */
export function applyFixes(chosen: readonly Fixable[], source: LineSource): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [file, edits] of groupBy(
    chosen.flatMap(({ fix }) => fix.edits),
    ({ file }) => file,
  )) {
    const index = source(file);
    if (index) texts.set(file, applyEdits(index.text, placedEdits(edits, index)));
  }
  return texts;
}

/** Edits as offsets into a text, in order; one that two fixes have in common is made once, unless it inserts. */
export function placedEdits(edits: readonly ReportedEdit[], { starts }: LineIndex): Edit[] {
  const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
  const sorted = [...edits].sort(comparePlaces);
  // The same insertion twice may be meant: two elements of one name that were never closed.
  const once = sorted.filter((edit, at) => at === 0 || isInsertion(edit) || !isSame(edit, sorted[at - 1] as ReportedEdit));
  return once.map(({ line, column, endLine, endColumn, text }) => ({ start: offset(line, column), end: offset(endLine, endColumn), text }));
}
