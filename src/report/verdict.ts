// The line that sums a run up.
import { grouped, plural } from "../text/numbers.ts";
import { countSafe } from "./edits.ts";
import { baselineWords, baseName, coverage, skippedWords, verdictWords } from "./messages.ts";
import type { Report } from "./report.ts";
import { renderLine, styled, type Text } from "./styled.ts";

const SCREEN_WIDTH = 80;

/**
 * The verdict for a terminal: one line, however long; below an overview, as many as fit a screen's width.
 *
 * @param reason why the run fails, where the findings that are shown don't say it.
 */
export function verdictLines(report: Report, reason: string | undefined, below: boolean): Text[] {
  const parts = verdictParts(report, reason, below);
  return below ? [...wrapParts(parts), ...nextStep(report)] : [joinParts(parts)];
}

/** The same as plain text. */
export function verdictText(report: Report, reason: string | undefined): string {
  return renderLine(joinParts(verdictParts(report, reason, false)), false);
}

/** @param below whether it is below an overview, which names the skipped files. */
function verdictParts(report: Report, reason: string | undefined, below: boolean): Text[] {
  const { summary, findings, unreadable, comparison } = report;
  const skipped = skippedWords(report);
  const { missing = [] } = report.customRules ?? {};
  const worst = summary.findings.error > 0 || reason || missing.length > 0 ? "red" : summary.findings.warning > 0 ? "yellow" : "green";
  const hit = new Set(findings.map(({ file }) => file)).size;
  const where = findings.length > 0 ? ` in ${hit} of ${plural(summary.modules, "module")}` : ` in ${plural(summary.modules, "module")}`;
  const fixes = countSafe(findings);
  return [
    styled(worst, styled("bold", `${verdictWords(report)}${where}`)),
    ...(reason ? [styled("red", reason)] : []),
    ...(summary.phases > 0 ? [coverage(report)] : []),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed in place`] : []),
    ...baselineWords(report),
    ...(skipped !== undefined && !below ? [`${skipped} skipped`] : []),
    ...(unreadable.length > 0 ? [styled("red", `${plural(unreadable.length, "file")} unreadable`)] : []),
    ...missing.map(({ file }) => styled("red", `custom rules of ${file} not run`)),
    ...(fixes > 0 && !below ? [`${grouped(fixes)} ${fixes === 1 ? "fix" : "fixes"} with --fix`] : []),
    ...(findings.length > 0 ? ["patternlint explain RULE"] : []),
    ...(comparison ? [`compared with ${baseName(comparison.base)}`] : []),
  ];
}

/** What settles the most: who is to look at all of it has time for little else. In a comparison, nothing is to be accepted. */
function nextStep({ findings, baseline, comparison }: Report): Text[] {
  const fixes = countSafe(findings);
  const mayAccept = !comparison && !baseline;
  const steps = [
    ...(fixes > 0 ? [`patternlint --fix settles ${grouped(fixes)} of ${grouped(findings.length)}`] : []),
    ...(mayAccept ? [`patternlint baseline accepts ${fixes > 0 ? "the rest" : "what is there today"}`] : []),
  ];
  return steps.length > 0 ? [styled("cyan", steps.join("; "))] : [];
}

function joinParts(parts: readonly Text[]): Text {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [styled("dim", " · "), part]));
}

/** Broken between parts, where a screen ends. */
function wrapParts(parts: readonly Text[]): Text[] {
  const rows: Text[][] = [];
  let width = 0;
  for (const part of parts) {
    const own = renderLine(part, false).length;
    const row = rows.at(-1);
    if (row && width + 3 + own <= SCREEN_WIDTH) {
      row.push(part);
      width += 3 + own;
    } else {
      rows.push([part]);
      width = own;
    }
  }
  return rows.map(joinParts);
}
