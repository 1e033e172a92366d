// For people at a terminal: each finding with its lines, the exact columns underlined, and what to do.

import type { Severity } from "../rule-support/rule.ts";
import { type LineIndex, lineText } from "../text/lines.ts";
import { grouped, plural } from "../text/numbers.ts";
import { countSafe } from "./edits.ts";
import { escapeLine } from "./escape.ts";
import { baseName, coverage, splitMessage, verdictWords } from "./messages.ts";
import type { LineSource, Region, Report, ReportedFinding } from "./report.ts";
import { renderLine, type Style, styled, type Text } from "./styled.ts";
import { displayWidth } from "./width.ts";

export interface PrettyOptions {
  readonly color: boolean;
  /** Leaves the verdict out. */
  readonly quiet: boolean;
  /** Why the run fails, where the findings that are shown don't say it. */
  readonly reason?: string | undefined;
}

/** How many columns of a line are shown; a longer one is cut around what is underlined. */
const FRAME_WIDTH = 110;
const TAB = "    ";

/** Every line is data until the end: texts of files and names bring neither colours nor lines of their own. */
export function formatPretty(report: Report, lines: LineSource, { color, quiet, reason }: PrettyOptions): string {
  // Where old and new stand side by side, the new ones are marked.
  const mixed = report.findings.some(({ status }) => status === "unchanged");
  const out: string[] = [];
  for (const finding of report.findings) {
    for (const line of formatFinding(finding, lines, mixed)) out.push(renderLine(line, color));
    out.push("");
  }
  for (const note of quiet ? [] : (report.comparison?.notes ?? [])) out.push(renderLine(styled("yellow", note), color), "");
  if (!quiet) out.push(renderLine(verdict(report, reason), color));
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
}

function formatFinding(finding: ReportedFinding, lines: LineSource, mixed: boolean): Text[] {
  const style = styles[finding.severity];
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const [what, advice] = splitMessage(finding.message);
  const isNew = finding.status === "introduced" && mixed;
  const out: Text[] = [
    [
      styled("bold", place),
      "  ",
      styled(style, finding.severity),
      "  ",
      styled("dim", finding.rule),
      ...(isNew ? ["  ", styled("bold", "new")] : []),
    ],
    what,
    ...(advice ? [advice] : []),
  ];
  const index = lines(finding.file);
  // A notice is advice: it gets its words, not a picture.
  if (index && finding.severity !== "notice") out.push("", ...frame(finding, index, style, suggestion(finding)));
  const related = finding.severity !== "notice" || finding.related.length > 1 ? finding.related : [];
  return [...out, ...related.flatMap((one) => formatRelated(one, finding))];
}

function formatRelated(related: Region & { readonly note: string }, finding: ReportedFinding): Text[] {
  const own =
    related.file === finding.file && related.line === finding.line && related.column === finding.column && finding.related.length === 1;
  const place = `${related.file}:${related.line}:${related.column}`;
  return own ? [] : [["  ", styled("dim", "see"), ` ${place}  `, styled("dim", related.note)]];
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

/** The line before, the line with the underlined stretch, and the line after. */
function frame(region: Region, index: LineIndex, style: Style, hint: string): Text[] {
  const width = Math.max(4, String(region.line + 1).length + 2);
  const gutter = (label: string) => styled("dim", `${label.padStart(width)} │`);
  const text = lineText(index, region.line);
  const from = Math.min(region.column - 1, text.length);
  const to = region.endLine > region.line ? text.length : Math.min(region.endColumn - 1, text.length);
  const cut = window(text, from, to);
  const dots = cut.start > 0 ? "…" : "";
  // A byte order mark begins the file and no line of it.
  const bom = region.line === 1 && cut.start === 0 && text.startsWith("\ufeff") ? 1 : 0;
  const before = display(text.slice(cut.start + bom, from));
  const marked = display(text.slice(Math.max(from, cut.start + bom), Math.min(to, cut.end)));
  const pad = " ".repeat(displayWidth(before) + dots.length);
  const underline = styled(style, "━".repeat(Math.max(1, displayWidth(marked))));
  const around = (line: number): Text[] => {
    const other = lineText(index, line).slice(cut.start, cut.start + FRAME_WIDTH + 1);
    const shown = line === 1 && cut.start === 0 ? other.replace(/^\ufeff/, "") : other;
    return shown.trim() === "" ? [] : [[gutter(String(line)), ` ${dots}`, clip(shown)]];
  };
  return [
    ...(region.line > 1 ? around(region.line - 1) : []),
    [gutter(String(region.line)), ` ${dots}`, display(text.slice(cut.start + bom, cut.end)), cut.end < text.length ? "…" : ""],
    [gutter(""), ` ${pad}`, underline, ...(hint ? [" ", styled("cyan", hint)] : [])],
    ...(region.endLine > region.line + 1 ? [[gutter(""), " ", styled("dim", `… to line ${region.endLine}`)]] : around(region.line + 1)),
  ];
}

/** The part of a long line that is worth showing: what is underlined, and a little before it. */
function window(text: string, from: number, to: number): { start: number; end: number } {
  if (text.length <= FRAME_WIDTH) return { start: 0, end: text.length };
  const start = to <= FRAME_WIDTH ? 0 : Math.max(0, Math.min(from - 20, text.length - FRAME_WIDTH));
  return { start, end: Math.min(text.length, start + FRAME_WIDTH) };
}

function clip(line: string): string {
  const shown = display(line);
  return shown.length > FRAME_WIDTH ? `${shown.slice(0, FRAME_WIDTH)}…` : shown;
}

/** As it is shown, for measuring how wide that is. */
function display(text: string): string {
  return escapeLine(text.includes("\t") ? text.replaceAll("\t", TAB) : text);
}

const styles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", notice: "blue" };

function verdict(report: Report, reason: string | undefined): Text {
  const { summary, findings, skipped, unreadable, comparison } = report;
  const worst = summary.findings.error > 0 || reason ? "red" : summary.findings.warning > 0 ? "yellow" : "green";
  const hit = new Set(findings.map(({ file }) => file)).size;
  const where = findings.length > 0 ? ` in ${hit} of ${plural(summary.modules, "module")}` : ` in ${plural(summary.modules, "module")}`;
  const fixes = countSafe(findings);
  const parts: Text[] = [
    styled(worst, styled("bold", `${verdictWords(report)}${where}`)),
    ...(reason ? [styled("red", reason)] : []),
    ...(summary.phases > 0 ? [coverage(report)] : []),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed in place`] : []),
    ...(skipped.length > 0 ? [`${plural(skipped.length, "file")} with another kind of <${report.root}> skipped`] : []),
    ...(unreadable.length > 0 ? [styled("red", `${plural(unreadable.length, "file")} unreadable`)] : []),
    ...(fixes > 0 ? [`${grouped(fixes)} ${fixes === 1 ? "fix" : "fixes"} with --fix`] : []),
    ...(findings.length > 0 ? ["patternlint explain RULE"] : []),
    ...(comparison ? [`compared with ${baseName(comparison.base)}`] : []),
  ];
  return parts.flatMap((part, at) => (at === 0 ? [part] : [styled("dim", " · "), part]));
}
