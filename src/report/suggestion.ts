// A fix as whole lines, for whoever offers it with one click.
import { lineText } from "../text/lines.ts";
import { applyEdits } from "../text/span.ts";
import { chooseTogether, type Fixable, isFixable, placedEdits } from "./edits.ts";
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
/** The same in characters. It also bounds what many findings on one long line cost, each of which would copy it. */
const LONGEST = 5000;

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
  for (const [order, finding] of findings.entries()) {
    const suggestion = suggestionFor(finding, source);
    if (!suggestion || !isFixable(finding)) continue;
    const one = { finding, order, suggestion };
    const group = byFile.get(finding.file);
    if (group) group.push(one);
    else byFile.set(finding.file, [one]);
  }
  const offers = new Map<ReportedFinding, Offer>();
  for (const open of byFile.values()) {
    const together = new Set(chooseTogether(open.map(({ finding }) => finding)));
    for (const group of groupByLines(open.filter(({ finding }) => together.has(finding)))) offerGroup(group, source, offers);
  }
  return offers;
}

interface Open {
  readonly finding: Fixable;
  /** Its place among all findings. */
  readonly order: number;
  readonly suggestion: Suggestion;
}

/** Those that meet on a line, and through others. */
function groupByLines(open: readonly Open[]): Open[][] {
  const groups: Open[][] = [];
  let last = 0;
  for (const one of [...open].sort((a, b) => a.suggestion.line - b.suggestion.line || a.order - b.order)) {
    const group = one.suggestion.line <= last ? groups.at(-1) : undefined;
    if (group) group.push(one);
    else groups.push([one]);
    last = Math.max(group ? last : 0, one.suggestion.endLine);
  }
  return groups;
}

/** One offer for the whole group; where that would be too long, for as many of the first as it takes in. */
function offerGroup(group: readonly Open[], source: LineSource, offers: Map<ReportedFinding, Offer>): void {
  const offer = (members: readonly Open[], suggestion: Suggestion) => {
    const [first, ...others] = [...members].sort((a, b) => a.order - b.order) as [Open, ...Open[]];
    offers.set(first.finding, { suggestion, settles: others.map(({ finding }) => finding) });
  };
  const [first] = group as [Open, ...Open[]];
  const whole = group.length === 1 ? first.suggestion : suggestAll(group, source);
  if (whole) {
    offer(group, whole);
    return;
  }
  let members = [first];
  let suggestion = first.suggestion;
  for (const one of group.slice(1)) {
    const together = one.suggestion.line <= suggestion.endLine ? suggestAll([...members, one], source) : undefined;
    if (together) {
      members.push(one);
      suggestion = together;
    } else if (one.suggestion.line > suggestion.endLine) {
      offer(members, suggestion);
      members = [one];
      suggestion = one.suggestion;
    }
  }
  offer(members, suggestion);
}

function suggestAll(members: readonly Open[], source: LineSource): Suggestion | undefined {
  const [first] = members as [Open, ...Open[]];
  return suggest(
    first.finding.file,
    members.flatMap(({ finding }) => finding.fix.edits),
    source,
  );
}

/** @param edits none of which gets into another's way. */
function suggest(file: string, edits: readonly ReportedEdit[], source: LineSource): Suggestion | undefined {
  const index = source(file);
  if (!index || edits.length === 0) return undefined;
  const line = edits.reduce((least, edit) => Math.min(least, edit.line), Number.POSITIVE_INFINITY);
  const last = edits.reduce((most, edit) => Math.max(most, edit.endLine), 0);
  // Behind the last line feed, there is a place but no line.
  const endLine = index.starts[last - 1] === index.text.length ? last - 1 : last;
  if (endLine < line || endLine - line >= MOST_LINES) return undefined;
  const from = index.starts[line - 1] as number;
  const to = index.starts[endLine] ?? index.text.length;
  if (to - from > LONGEST) return undefined;
  const old = index.text.slice(from, to);
  const text = applyEdits(
    old,
    placedEdits(edits, index).map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
  );
  if (text.length > 2 * LONGEST || text === old || /\r|@\w/.test(text) || hasControls(text)) return undefined;
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
