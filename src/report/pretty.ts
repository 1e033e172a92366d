// For people at a terminal: each finding with its lines, the exact columns underlined, and what to do.
import { createColors } from "picocolors";
import { type LineIndex, lineText } from "../read/lines.ts";
import type { Severity } from "../rule/rule.ts";
import { plural } from "./numbers.ts";
import { printable } from "./printable.ts";
import type { LineSource, Region, Report, ReportedFinding } from "./report.ts";
import { displayWidth } from "./width.ts";
import { baseName, coverage, splitMessage, verdictWords } from "./words.ts";

export interface PrettyOptions {
  readonly color: boolean;
  /** Leaves the verdict out. */
  readonly quiet: boolean;
}

type Colors = ReturnType<typeof createColors>;

/** How many columns of a line are shown; a longer one is cut around what is underlined. */
const FRAME_WIDTH = 110;
const TAB = "    ";

export function formatPretty(report: Report, lines: LineSource, { color, quiet }: PrettyOptions): string {
  const colors = createColors(color);
  // Where old and new stand side by side, the new ones are marked.
  const mixed = report.findings.some(({ status }) => status === "unchanged");
  const blocks = report.findings.map((finding) => formatFinding(finding, lines, colors, mixed));
  return blocks.join("") + (quiet ? "" : `${verdict(report, colors)}\n`);
}

function formatFinding(finding: ReportedFinding, lines: LineSource, colors: Colors, mixed: boolean): string {
  const paint = painter(finding.severity, colors);
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const [what, advice] = splitMessage(printable(finding.message));
  const out = [
    `${colors.bold(printable(place))}  ${paint(finding.severity)}  ${colors.dim(finding.rule)}${finding.status === "introduced" && mixed ? `  ${colors.bold("new")}` : ""}`,
    what,
    ...(advice ? [advice] : []),
  ];
  const index = lines(finding.file);
  // A notice is advice: it gets its words, not a picture.
  if (index && finding.severity !== "notice") out.push("", ...frame(finding, index, paint, colors, suggestion(finding)));
  for (const related of finding.related)
    if (finding.severity !== "notice" || finding.related.length > 1) out.push(...formatRelated(related, finding, colors));
  return `${out.join("\n")}\n\n`;
}

function formatRelated(related: Region & { readonly note: string }, finding: ReportedFinding, colors: Colors): string[] {
  const own =
    related.file === finding.file && related.line === finding.line && related.column === finding.column && finding.related.length === 1;
  return own
    ? []
    : [`  ${colors.dim("see")} ${printable(`${related.file}:${related.line}:${related.column}`)}  ${colors.dim(printable(related.note))}`];
}

/** What the fix would put in the place that is underlined, when it is as simple as that. */
function suggestion({ fix, file, line, column, endLine, endColumn }: ReportedFinding): string {
  if (!fix) return "";
  const kind = fix.safe ? "fix: safe" : "fix: to be looked at";
  const [edit] = fix.edits;
  const same =
    fix.edits.length === 1 &&
    edit &&
    edit.file === file &&
    edit.line === line &&
    edit.column === column &&
    edit.endLine === endLine &&
    edit.endColumn === endColumn;
  return same && edit.text.trim() !== "" && !edit.text.includes("\n")
    ? `→ ${printable(edit.text)}   (${kind})`
    : `→ ${printable(fix.title)}   (${kind})`;
}

/** The line before, the line with the underlined stretch, and the line after. */
function frame(region: Region, index: LineIndex, paint: (text: string) => string, colors: Colors, hint: string): string[] {
  const width = Math.max(4, String(region.line + 1).length + 2);
  const gutter = (label: string) => colors.dim(`${label.padStart(width)} │`);
  const text = lineText(index, region.line);
  const from = Math.min(region.column - 1, text.length);
  const to = region.endLine > region.line ? text.length : Math.min(region.endColumn - 1, text.length);
  const cut = window(text, from, to);
  const show = (line: number) => clip(display(lineText(index, line).slice(cut.start)));
  const before = display(text.slice(cut.start, from));
  const marked = display(text.slice(from, Math.min(to, cut.end)));
  const pad = " ".repeat(displayWidth(before) + (cut.start > 0 ? 1 : 0));
  const underline = paint("━".repeat(Math.max(1, displayWidth(marked))));
  const around = (line: number) =>
    lineText(index, line).trim() === "" ? [] : [`${gutter(String(line))} ${cut.start > 0 ? "…" : ""}${show(line)}`];
  return [
    ...(region.line > 1 ? around(region.line - 1) : []),
    `${gutter(String(region.line))} ${cut.start > 0 ? "…" : ""}${display(text.slice(cut.start, cut.end))}${cut.end < text.length ? "…" : ""}`,
    `${gutter("")} ${pad}${underline}${hint ? ` ${colors.cyan(hint)}` : ""}`,
    ...(region.endLine > region.line + 1 ? [`${gutter("")} ${colors.dim(`… to line ${region.endLine}`)}`] : around(region.line + 1)),
  ];
}

/** The part of a long line that is worth showing: what is underlined, and a little before it. */
function window(text: string, from: number, to: number): { start: number; end: number } {
  if (text.length <= FRAME_WIDTH) return { start: 0, end: text.length };
  const start = to <= FRAME_WIDTH ? 0 : Math.max(0, Math.min(from - 20, text.length - FRAME_WIDTH));
  return { start, end: Math.min(text.length, start + FRAME_WIDTH) };
}

function clip(line: string): string {
  return line.length > FRAME_WIDTH ? `${line.slice(0, FRAME_WIDTH)}…` : line;
}

function display(text: string): string {
  return printable(text.replaceAll("\t", TAB)).replaceAll("\uFEFF", "");
}

function painter(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.blue;
}

function verdict(report: Report, colors: Colors): string {
  const { summary, findings, passedOver, unread, comparison } = report;
  const worst = summary.findings.error > 0 ? colors.red : summary.findings.warning > 0 ? colors.yellow : colors.green;
  const hit = new Set(findings.map(({ file }) => file)).size;
  const where = findings.length > 0 ? ` in ${hit} of ${plural(summary.modules, "module")}` : ` in ${plural(summary.modules, "module")}`;
  const parts = [
    worst(colors.bold(`${verdictWords(report)}${where}`)),
    ...(summary.phases > 0 ? [coverage(report)] : []),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed in place`] : []),
    ...(passedOver.length > 0 ? [`${plural(passedOver.length, "file")} with another kind of <module> passed over`] : []),
    ...(unread.length > 0 ? [colors.red(`${plural(unread.length, "file")} not read`)] : []),
    ...(findings.length > 0 ? ["patternlint explain RULE"] : []),
    ...(comparison ? [`compared with ${printable(baseName(comparison.base))}`] : []),
  ];
  return parts.join(colors.dim(" · "));
}
