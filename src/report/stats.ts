// Where a run's time went, as a table for people.
import { grouped, plural } from "../text/numbers.ts";
import { renderLine, styled, type Text } from "./styled.ts";

interface Shown {
  readonly total: number;
  readonly steps: readonly { readonly step: string; readonly time: number }[];
  readonly texts: number;
  readonly rules: readonly { readonly rule: string; readonly time: number; readonly asked: number; readonly found: number }[];
}

export function formatStats({ total, steps, texts, rules }: Shown, color: boolean): string {
  const other = total - steps.reduce((sum, { time }) => sum + time, 0);
  const share = (time: number) => `${((time / Math.max(total, 1)) * 100).toFixed(0)} %`;
  const bySteps = [...steps, { step: "other", time: Math.max(0, other) }].map(({ step, time }) => [step, milliseconds(time), share(time)]);
  const byRules = rules.map(({ rule, time, asked, found }) => [rule, milliseconds(time), share(time), grouped(asked), grouped(found)]);
  const tables = [
    table(["step", "ms", "share"], [...bySteps, ["total", milliseconds(total), ""]], color),
    ...(byRules.length > 0 ? [table(["rule", "ms", "share", "modules", "found"], byRules, color)] : []),
  ];
  return `\n${tables.join("\n\n")}\n\n${plural(texts, "text")} parsed, ${plural(rules.length, "rule")} asked\n`;
}

function milliseconds(time: number): string {
  return time.toFixed(1);
}

/** The first column begins on the left, numbers end on the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], color: boolean): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? "").length)));
  const cells = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const lines: Text[] = [styled("dim", cells(head)), ...rows.map(cells)];
  return lines.map((line) => renderLine(line, color)).join("\n");
}
