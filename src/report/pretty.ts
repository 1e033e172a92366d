// For people at a terminal: each finding with its lines, the exact columns underlined, and what to do; each cause once.
import { severities } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { grouped, plural } from "../text/numbers.ts";
import { type ReportItem, reportItems } from "./causes.ts";
import { frame } from "./frame.ts";
import { splitMessage } from "./messages.ts";
import { overview } from "./overview.ts";
import type { LineSource, Region, Report, ReportedFinding } from "./report.ts";
import { renderLine, severityStyles, styled, type Text } from "./styled.ts";
import { verdictLines } from "./verdict.ts";

export interface PrettyOptions {
  readonly color: boolean;
  /** Leaves the verdict out. */
  readonly quiet: boolean;
  /** Why the run fails, where the findings that are shown don't say it. */
  readonly reason?: string | undefined;
  /** Leaves out what is like what was shown, and says how much that is: for a terminal, where nobody scrolls so far. */
  readonly brief?: boolean;
}

/** So many are read at once; where there are more, some of each kind are shown, and a summary follows. */
const HANDFUL = 10;
/** How many of a kind are shown on a terminal, and of how many files and lines the places. */
const MOST_ALIKE = 3;
const MOST_FILES = 5;
const MOST_LINES = 10;

/** Every line is data until the end: texts of files and names bring neither colours nor lines of their own. */
export function formatPretty(report: Report, lines: LineSource, { color, quiet, reason, brief = false }: PrettyOptions): string {
  // Where old and new stand side by side, the new ones are marked.
  const mixed = report.findings.some(({ status }) => status === "unchanged");
  const told = reportItems(report);
  const isBrief = brief && told.length > HANDFUL;
  const out: string[] = [];
  const add = (text: Text) => out.push(renderLine(text, color));
  for (const { reportItem, alike } of chosen(inOrder(told), isBrief)) {
    for (const line of formatItem(reportItem, lines, mixed, isBrief)) add(line);
    if (alike > 0) add(["  ", styled("dim", `… ${grouped(alike)} more like this (--all)`)]);
    out.push("");
  }
  for (const note of quiet ? [] : (report.comparison?.notes ?? [])) out.push(renderLine(styled("yellow", note), color), "");
  const isLong = told.length > HANDFUL;
  if (!quiet && isLong) for (const line of overview(report, told)) add(line);
  if (!quiet) for (const line of verdictLines(report, reason, isLong)) add(line);
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
}

/** What several files have in common, then file by file, the most severe first; notices apart, at the end. */
function inOrder(told: readonly ReportItem[]): ReportItem[] {
  const rank = ({ lead }: ReportItem) => severities.indexOf(lead.severity);
  const bySeverity = (group: readonly ReportItem[]) => [...group].sort((a, b) => rank(a) - rank(b));
  const pressing = told.filter(({ lead }) => lead.severity !== "notice");
  const byFile = groupBy(
    pressing.filter(({ files }) => files === 1),
    ({ lead }) => lead.file,
  );
  return [
    ...bySeverity(pressing.filter(({ files }) => files > 1).sort((a, b) => b.others.length - a.others.length)),
    ...[...byFile.values()].flatMap(bySeverity),
    ...told.filter(({ lead }) => lead.severity === "notice"),
  ];
}

interface Chosen {
  readonly reportItem: ReportItem;
  /** How many findings like it, behind it, are left out. */
  readonly alike: number;
}

function chosen(told: readonly ReportItem[], brief: boolean): Chosen[] {
  if (!brief) return told.map((reportItem) => ({ reportItem, alike: 0 }));
  const kinds = groupBy(told, ({ lead }) => `${lead.rule} ${lead.severity}`);
  const last = new Map<ReportItem, number>();
  const left = new Set<ReportItem>();
  for (const kind of kinds.values()) {
    const rest = kind.slice(MOST_ALIKE);
    for (const reportItem of rest) left.add(reportItem);
    last.set(
      kind[MOST_ALIKE - 1] as ReportItem,
      rest.reduce((total, { others }) => total + 1 + others.length, 0),
    );
  }
  return told.flatMap((reportItem) => (left.has(reportItem) ? [] : [{ reportItem, alike: last.get(reportItem) ?? 0 }]));
}

function formatItem(
  { lead, others, title, advice: other, files, fix }: ReportItem,
  lines: LineSource,
  mixed: boolean,
  brief: boolean,
): Text[] {
  const style = severityStyles[lead.severity];
  const [what, own] = splitMessage(lead.message);
  const advice = other ?? own;
  const isNew = lead.status === "introduced" && mixed;
  const count = others.length + 1;
  const amount =
    others.length === 0 ? "" : files > 1 ? `${plural(count, "finding")} in ${plural(files, "file")}` : plural(count, "finding");
  const out: Text[] = [
    [
      styled("bold", placeOf(lead)),
      "  ",
      styled(style, lead.severity),
      "  ",
      styled("dim", lead.rule),
      ...(amount ? ["  ", styled("bold", amount)] : []),
      ...(isNew ? ["  ", styled("bold", "new")] : []),
    ],
    // In one file, the places say how often it is there.
    files > 1 && title !== undefined ? `${title}.` : what,
    ...(advice ? [advice] : []),
  ];
  const index = lines(lead.file);
  // A notice is advice: it gets its words, not a picture.
  if (index && lead.severity !== "notice") out.push("", ...frame(lead, index, style, suggestion(lead)));
  const related = others.length === 0 && (lead.severity !== "notice" || lead.related.length > 1) ? lead.related : [];
  return [...out, ...related.flatMap((one) => formatRelated(one, lead)), ...formatOthers(lead, others, fix, brief)];
}

/** Where else it is: lines of this file, then a line for each other file. */
function formatOthers(lead: ReportedFinding, others: readonly ReportedFinding[], fix: ReportItem["fix"], brief: boolean): Text[] {
  if (others.length === 0) return [];
  const byFile = groupBy(others, ({ file }) => file);
  const here = byFile.get(lead.file) ?? [];
  byFile.delete(lead.file);
  const mended = fix === "safe" ? " (safe fixes for all)" : "";
  const out: Text[] =
    here.length > 0 ? listLines(`and ${grouped(here.length)} more in this file${byFile.size > 0 ? "" : mended}: `, here, brief) : [];
  if (byFile.size > 0) out.push(["  ", styled("dim", `and in ${plural(byFile.size, "more file")}${mended}:`)]);
  for (const own of [...byFile.values()].slice(0, brief ? MOST_FILES : undefined)) {
    const [first, ...more] = own as [ReportedFinding, ...ReportedFinding[]];
    const place = `  ${placeOf(first)}`;
    if (more.length === 0) out.push(place);
    else for (const line of listLines(`${placeOf(first)}  and `, more, brief)) out.push(line);
  }
  const left = brief ? byFile.size - MOST_FILES : 0;
  return left > 0 ? [...out, ["  ", styled("dim", `… ${plural(left, "more file")} (--all)`)]] : out;
}

const LIST_WIDTH = 100;

/** "and 21 more in this file: lines 12, 15, …", on as many lines as it takes. */
function listLines(words: string, findings: readonly ReportedFinding[], brief: boolean): Text[] {
  const numbers = [...new Set(findings.map(({ line }) => line))];
  const shown = brief ? numbers.slice(0, MOST_LINES) : numbers;
  const rows: string[] = [`  ${words}${numbers.length === 1 ? "line" : "lines"}`];
  for (const [at, number] of shown.entries()) {
    const piece = ` ${number}${at < numbers.length - 1 ? "," : ""}`;
    if ((rows.at(-1) as string).length + piece.length > LIST_WIDTH && at > 0) rows.push("   ");
    rows.push(`${rows.pop()}${piece}`);
  }
  if (shown.length < numbers.length) rows.push(`${rows.pop()} …`);
  return rows.map((row) => styled("dim", row));
}

function placeOf({ file, line, column }: Region): string {
  return `${file}:${line}:${column}`;
}

function formatRelated(related: Region & { readonly note: string }, finding: ReportedFinding): Text[] {
  const own =
    related.file === finding.file && related.line === finding.line && related.column === finding.column && finding.related.length === 1;
  return own ? [] : [["  ", styled("dim", "see"), ` ${placeOf(related)}  `, styled("dim", related.note)]];
}

/** What the fix would put in the place that is underlined, when it is as simple as that. */
function suggestion({ fix, file, line, column, endLine, endColumn }: ReportedFinding): string {
  if (!fix) return "";
  const kind = fix.safe ? "fix: safe" : "fix: needs review";
  const [edit] = fix.edits;
  const same =
    fix.edits.length === 1 &&
    edit &&
    edit.file === file &&
    edit.line === line &&
    edit.column === column &&
    edit.endLine === endLine &&
    edit.endColumn === endColumn;
  return same && edit.text.trim() !== "" && !edit.text.includes("\n") ? `→ ${edit.text}   (${kind})` : `→ ${fix.title}   (${kind})`;
}
