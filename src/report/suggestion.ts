// A fix as whole lines, for whoever offers it with one click.
import { lineText } from "../read/lines.ts";
import { hasControls } from "./escape.ts";
import type { LineSource, ReportedEdit, ReportedFinding } from "./report.ts";

export interface Suggestion {
  /** The lines that it replaces: 1-based, both inclusive. */
  readonly line: number;
  readonly endLine: number;
  /** What comes in their place. */
  readonly lines: readonly string[];
}

/** Longer ones are no suggestions any more but rewrites. */
const MOST_LINES = 30;

/**
 * The safe fix of a finding as the lines that it changes; undefined when it has none, when it also changes another file, or
 * when it could not be offered as it is: in a file with CRLF, of which GitHub would make LF, with an `@` before a name,
 * which would mention somebody, and with signs that hide, which whoever accepts it would not see.
 */
export function suggestionFor({ file, fix }: ReportedFinding, source: LineSource): Suggestion | undefined {
  return fix?.safe && fix.edits.every((edit) => edit.file === file) ? suggest(file, fix.edits, source) : undefined;
}

/** What to suggest for a finding among others. */
export interface Offer {
  readonly suggestion: Suggestion;
  /** The other findings that it settles: each of them would have changed the same lines. */
  readonly settles: readonly ReportedFinding[];
}

/**
 * Suggestions for findings of any files. Where several would change the same lines, only one of them could be applied; the
 * first gets a suggestion that does the work of all, and the others get none.
 */
export function offerSuggestions(findings: readonly ReportedFinding[], source: LineSource): Map<ReportedFinding, Offer> {
  const byFile = new Map<string, Open[]>();
  for (const finding of findings) {
    const suggestion = suggestionFor(finding, source);
    if (!suggestion) continue;
    const group = byFile.get(finding.file);
    if (group) group.push({ finding, suggestion });
    else byFile.set(finding.file, [{ finding, suggestion }]);
  }
  return new Map([...byFile.values()].flatMap((open) => [...mergeMeeting(open, source)]));
}

interface Open {
  readonly finding: ReportedFinding;
  readonly suggestion: Suggestion;
}

/** @param open the suggestions for one file; they are used up. */
function mergeMeeting(open: Open[], source: LineSource): Map<ReportedFinding, Offer> {
  const offers = new Map<ReportedFinding, Offer>();
  for (let next = open.shift(); next; next = open.shift()) {
    let { suggestion } = next;
    const settles: ReportedFinding[] = [];
    let edits: readonly ReportedEdit[] = next.finding.fix?.edits ?? [];
    for (let at = 0; at < open.length; at++) {
      const { finding, suggestion: other } = open[at] as Open;
      if (other.line > suggestion.endLine || other.endLine < suggestion.line) continue;
      const joined = joinEdits(edits, finding.fix?.edits ?? []);
      const together = suggest(finding.file, joined, source);
      if (!together) continue;
      suggestion = together;
      edits = joined;
      settles.push(finding);
      open.splice(at, 1);
      // The lines may now reach to those of one that was passed by.
      at = -1;
    }
    offers.set(next.finding, { suggestion, settles });
  }
  return offers;
}

/** Two fixes may bring the same edit; of edits that get into each other's way, the later one is left out. */
function joinEdits(edits: readonly ReportedEdit[], more: readonly ReportedEdit[]): ReportedEdit[] {
  const before = (a: ReportedEdit, b: ReportedEdit) => a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column);
  return [...edits, ...more.filter((edit) => edits.every((known) => before(known, edit) || before(edit, known)))];
}

function suggest(file: string, edits: readonly ReportedEdit[], source: LineSource): Suggestion | undefined {
  const index = source(file);
  if (!index || edits.length === 0) return undefined;
  const line = Math.min(...edits.map((edit) => edit.line));
  const last = Math.max(...edits.map((edit) => edit.endLine));
  // Behind the last line feed, there is a place but no line.
  const endLine = index.starts[last - 1] === index.text.length ? last - 1 : last;
  if (endLine < line || endLine - line >= MOST_LINES) return undefined;
  const from = index.starts[line - 1] as number;
  const to = index.starts[endLine] ?? index.text.length;
  const old = index.text.slice(from, to);
  const offset = (at: number, column: number) => (index.starts[at - 1] as number) + column - 1 - from;
  let text = old;
  for (const edit of [...edits].sort((a, b) => b.line - a.line || b.column - a.column))
    text = text.slice(0, offset(edit.line, edit.column)) + edit.text + text.slice(offset(edit.endLine, edit.endColumn));
  if (text === old || /\r|@\w/.test(text) || hasControls(text)) return undefined;
  // The last line of a file may have no end, and then none is to be taken away; nor can one be.
  const ended = old.endsWith("\n");
  if (ended && text !== "" && !text.endsWith("\n")) return undefined;
  const lines = (ended ? text.replace(/\n$/, "") : text).split("\n");
  return { line, endLine, lines: ended && text === "" ? [] : lines };
}

/** The lines that a suggestion replaces, as they are. */
export function replacedLines({ file }: ReportedFinding, { line, endLine }: Suggestion, source: LineSource): string[] {
  const index = source(file);
  return index ? Array.from({ length: endLine - line + 1 }, (_, at) => lineText(index, line + at)) : [];
}
