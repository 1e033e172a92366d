import { example } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const metadataDate = moduleRule({
  id: "metadata-date",
  group: "Envelope",
  summary: "The date of the last change is a real date, and not in the future",
  rationale:
    "The date tells how fresh a module is; `09/07/2025` is July to some and September to others. Write it as ISO 8601 has it: `YYYY-MM-DD`. A date in the future is a warning, since clocks and time zones differ.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-02-30 | stable |" }),
  good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
  schemaPointers: ["/metadata/last_updated"],

  *check({ module: { updated }, failures, today }) {
    if (!updated) return;
    const report = (problem: string, advice: string) => ({
      at: updated,
      message: `${problem.replace("%", quote(updated.value))} ${advice}`,
      anchor: metadataAnchor("last_updated"),
    });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(updated.value) && failures.some(({ keyword }) => keyword === "pattern"))
      yield report("Date % is not of the form YYYY-MM-DD.", "Write it as in `2025-07-09`.");
    else if (!isDay(updated.value)) yield report("% is not a day of the calendar.", "Write the day of the last change.");
    else if (updated.value > today)
      yield { ...report("Date % is in the future.", "Write the day of the last change."), maxSeverity: "warning" };
  },
});

/** Whether the calendar has this day: the month's length and leap years count. Day 0 of a month is the last of the one before. */
function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
