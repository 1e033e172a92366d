// The whole tree on one screen, below the findings: what is found by rule and how much of it fixes settle, the worst files,
// what was skipped, and the verdict. It fits a terminal of 24 lines and 80 columns, with room for a prompt.
import { type Severity, severities } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { grouped, plural } from "../text/numbers.ts";
import type { ReportItem } from "./causes.ts";
import { counted, skippedWords } from "./messages.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { renderLine, type Style, severityStyles, styled, type Text } from "./styled.ts";

const SCREEN_WIDTH = 80;
const MOST_RULES = 8;
const FEWEST_RULES = 3;
const MOST_FILES = 3;
const MOST_SKIPPED = 2;

/** @param told the findings of the report, each cause once. */
export function overview(report: Report, told: readonly ReportItem[]): Text[] {
  const files = [...worstFiles(report.findings), ...skippedFiles(report)];
  // A path is never cut, because it is there to be clicked; where one takes two lines, there is a rule less.
  const wrapped = files.reduce((lines, text) => lines + Math.floor((renderLine(text, false).length - 1) / SCREEN_WIDTH), 0);
  return [...ruleTable(countByRule(report.findings, told), Math.max(FEWEST_RULES, MOST_RULES - wrapped)), "", ...files, ""];
}

/** What is found by one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly findings: number;
  /** Each cause once, and what has none. */
  readonly causes: number;
  readonly files: number;
  readonly safeFixes: number;
  readonly otherFixes: number;
}

/** The most severe first, then what is found most often. */
export function countByRule(findings: readonly ReportedFinding[], told: readonly ReportItem[]): RuleCount[] {
  const causes = groupBy(told, ({ lead }) => lead.rule);
  const counts = [...groupBy(findings, ({ rule }) => rule)].map(([rule, own]): RuleCount => {
    return {
      rule,
      severities: countSeverities(own),
      findings: own.length,
      causes: causes.get(rule)?.length ?? 0,
      files: new Set(own.map(({ file }) => file)).size,
      safeFixes: own.filter(({ fix }) => fix?.safe).length,
      otherFixes: own.filter(({ fix }) => fix && !fix.safe).length,
    };
  });
  return counts.sort((a, b) => compareSeverities(a.severities, b.severities) || (a.rule < b.rule ? -1 : 1));
}

function compareSeverities(a: RuleCount["severities"], b: RuleCount["severities"]): number {
  const severity = severities.find((one) => a[one] !== b[one]);
  return severity === undefined ? 0 : b[severity] - a[severity];
}

function ruleTable(counts: readonly RuleCount[], most: number): Text[] {
  const rest = counts.slice(most);
  const rows = counts.slice(0, most).map((count): Cells => {
    const worst = severities.find((severity) => count.severities[severity] > 0) ?? "notice";
    return [styledCell(severityStyles[worst], worst), count.rule, ...numberCells(count), String(count.files), fixes(count)];
  });
  if (rest.length > 0) rows.push(["", plural(rest.length, "more rule"), ...numberCells(sum(rest)), "", fixes(sum(rest))]);
  return table(["", "", "findings", "causes", "files", "fixes"], rows);
}

function numberCells({ findings, causes }: Pick<RuleCount, "findings" | "causes">): [string, string] {
  return [grouped(findings), grouped(causes)];
}

function sum(counts: readonly RuleCount[]): Pick<RuleCount, "findings" | "causes" | "safeFixes" | "otherFixes"> {
  const total = (of: (count: RuleCount) => number) => counts.reduce((all, count) => all + of(count), 0);
  return {
    findings: total(({ findings }) => findings),
    causes: total(({ causes }) => causes),
    safeFixes: total(({ safeFixes }) => safeFixes),
    otherFixes: total(({ otherFixes }) => otherFixes),
  };
}

/** "76 safe, 3 to review"; "" for none. */
function fixes({ safeFixes, otherFixes }: Pick<RuleCount, "safeFixes" | "otherFixes">): string {
  const parts = [...(safeFixes > 0 ? [`${grouped(safeFixes)} safe`] : []), ...(otherFixes > 0 ? [`${grouped(otherFixes)} to review`] : [])];
  return parts.join(", ");
}

type Cell = string | { readonly style: Style; readonly text: string };
type Cells = readonly Cell[];

function styledCell(style: Style, text: string): Cell {
  return { style, text };
}

/** Columns as wide as what is in them; numbers at the right, the rest at the left. */
function table(head: readonly string[], rows: readonly Cells[]): Text[] {
  const textOf = (cell: Cell | undefined) => (typeof cell === "string" ? cell : (cell?.text ?? ""));
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => textOf(row[at]).length)));
  const isNumber = (at: number) => at >= 2 && at <= 4;
  const pad = (cell: Cell, at: number): Text => {
    if (at === head.length - 1) return cell;
    const blank = " ".repeat((widths[at] ?? 0) - textOf(cell).length);
    return isNumber(at) ? [blank, cell] : [cell, blank];
  };
  const row = (cells: Cells): Text => {
    // Nothing but blanks is no end of a line.
    const last = cells.findLastIndex((cell) => textOf(cell) !== "");
    return cells.slice(0, last + 1).map((cell, at) => [at === 0 ? "" : "  ", pad(cell, at)]);
  };
  return [styled("dim", row(head)), ...rows.map(row)];
}

interface FileCount {
  readonly file: string;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** Those with the most errors first, then the most warnings; else in the order of the findings. */
export function countByFile(findings: readonly ReportedFinding[]): FileCount[] {
  const counts = [...groupBy(findings, ({ file }) => file)].map(([file, own]): FileCount => ({ file, severities: countSeverities(own) }));
  return counts.sort((a, b) => compareSeverities(a.severities, b.severities));
}

function countSeverities(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function worstFiles(findings: readonly ReportedFinding[]): Text[] {
  const files = countByFile(findings);
  const worst = files
    .filter(({ severities: { error, warning } }) => error + warning > 0)
    .slice(0, MOST_FILES)
    .map(({ file, severities: counts }) => ({ file, words: counted({ findings: { ...counts, notice: 0 } }) }));
  if (files.length <= 1 || worst.length === 0) return [];
  const width = Math.max(...worst.map(({ words }) => words.length));
  return [styled("dim", "worst files"), ...worst.map(({ file, words }) => `  ${words.padEnd(width)}  ${file}`)];
}

/** By name, because a file that should have been linted is only missed by whoever sees its name. */
function skippedFiles(report: Report): Text[] {
  const { skipped } = report;
  if (skipped.length === 0) return [];
  const such = skipped.length > MOST_SKIPPED ? ", such as" : "";
  return [styled("dim", `skipped: ${skippedWords(report)}${such}`), ...skipped.slice(0, MOST_SKIPPED).map(({ file }) => `  ${file}`)];
}
