import { exampleChange } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { changeRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const purpose = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file = "patterns/design-review.md";
const table = (date: string) => `| version | last_updated | status |\n| --- | --- | --- |\n| 1.1.0 | ${date} | stable |`;
const before = { [file]: { table: table("2025-07-09").replace("1.1.0", "1.0.0") } };

export const changeDate = changeRule({
  id: "change-date",
  group: "Change",
  summary: "The date of the last change moves when the block changes",
  rationale:
    "The date tells how fresh a module is, and nobody remembers it. The fix writes the day of the last commit that touched the file, as its author had it; of what is not committed yet, today's, in UTC. Spacing, quotes and comments are no change.",
  limits: "A change that goes on for days keeps the date of its first one: only a date that stayed the same is found.",
  severity: { recommended: "off", strict: "warning" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: the date is the day of the change, and the one that it replaces was the day of an earlier one.",
  bad: exampleChange(
    { [file]: { purpose, table: table("2025-07-09") } },
    before,
    `<!-- before -->\n${table("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table("2025-07-09")}`,
  ),
  good: exampleChange(
    { [file]: { purpose, table: table("2025-08-01") } },
    before,
    `<!-- before -->\n${table("2025-07-09")}\n\n<!-- after; the purpose was edited -->\n${table("2025-08-01")}`,
  ),

  *check({ change: { before: old, after: now, blockChanged }, day }) {
    if (!old?.updated || !now?.updated || old.updated.value !== now.updated.value) return;
    // `metadata-date` reports what is no date.
    if (!/^\d{4}-\d{2}-\d{2}$/.test(now.updated.value) || !blockChanged) return;
    // Never today's when there is a commit: what is right on the day it is made must not be wrong the day after.
    const { day: date, earliest } = day();
    if (now.updated.value >= earliest) return;
    yield {
      at: now.updated,
      message: `The block changed, and \`${now.vocabulary.metadata.last_updated}\` is still ${quote(now.updated.value)}. Write ${quote(date)}.`,
      anchor: metadataAnchor("last_updated"),
      fix: { title: `Write ${date}`, safe: true, edits: [{ start: now.updated.start, end: now.updated.end, text: date }] },
    };
  },
});
