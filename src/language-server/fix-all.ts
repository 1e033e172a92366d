// All fixes of a file at once: pass by pass, as --fix does it, until none is left; the text is the one that is being edited.
import { diffLines } from "diff";
import type { MarkedFinding } from "../lint/finding.ts";
import { chooseTogether, isFixable, placedEdits } from "../report/edits.ts";
import { toReported } from "../report/report.ts";
import { indexLines } from "../text/lines.ts";
import { applyEdits, type Edit } from "../text/span.ts";
import type { Place } from "./session.ts";

/** More than any text needs: each pass settles something. */
const MOST_PASSES = 20;

/** Which findings are meant. */
export type Wanted = (finding: MarkedFinding) => boolean;

export const isSafe: Wanted = ({ fix }) => fix?.safe === true;

/** Whether a finding can be fixed in its own file alone. */
export function isFixableHere({ fix, path }: MarkedFinding): boolean {
  return fix !== undefined && fix.edits.length > 0 && fix.edits.every((edit) => (edit.path ?? path) === path);
}

/** The edits that settle all wanted findings of a file which its own text can settle. */
export function fixAll({ folder, project, path }: Place, wanted: Wanted): readonly Edit[] {
  const before = project.text(path);
  if (before === undefined) return [];
  let text = before;
  let edits: readonly Edit[] = [];
  const seen = new Set([text]);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const findings = pass === 0 ? folder.findings(path) : project.preview(path, text);
    const chosen = editsOf(
      findings.filter((finding) => isFixableHere(finding) && wanted(finding)),
      text,
    );
    if (chosen.length === 0) break;
    text = applyEdits(text, chosen);
    edits = pass === 0 ? chosen : difference(before, text);
    // Fixes that undo one another would go on for ever.
    if (seen.has(text)) break;
    seen.add(text);
  }
  return edits;
}

/** Of fixes that get into one another's way, the first stays; the others wait for the next pass. */
function editsOf(findings: readonly MarkedFinding[], text: string): readonly Edit[] {
  const index = indexLines(text);
  const fixable = findings.map((finding) => toReported(finding, () => index, null, undefined)).filter(isFixable);
  return placedEdits(
    chooseTogether(fixable).flatMap(({ fix }) => fix.edits),
    index,
  );
}

/** Edits by whole lines that make one text of another, so that an editor keeps what it knows of all other lines. */
function difference(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { added, removed, value } of diffLines(before, after)) {
    const last = edits.at(-1);
    const joins = last !== undefined && last.end === at && (added || removed);
    if (removed) {
      if (joins) edits[edits.length - 1] = { ...last, end: at + value.length };
      else edits.push({ start: at, end: at + value.length, text: "" });
    } else if (added) {
      if (joins) edits[edits.length - 1] = { ...last, text: last.text + value };
      else edits.push({ start: at, end: at, text: value });
    }
    if (!added) at += value.length;
  }
  return edits;
}
