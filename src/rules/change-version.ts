import compare from "semver/functions/compare.js";
import increment from "semver/functions/inc.js";
import parse from "semver/functions/parse.js";
import { exampleChange } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { changeRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const purpose = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file = "patterns/design-review.md";
const table = (version: string) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | 2025-08-01 | stable |`;

export const changeVersion = changeRule({
  id: "change-version",
  group: "Change",
  summary: "The version rises when the block changes",
  rationale:
    "Whoever follows a module sees by its version that it says something else. The fix counts the patch up; a change that asks more, or other things, of those who follow it deserves the minor or the major version, so it wants to be looked at. Spacing, quotes, comments, the order of what has none, rewritten paths and broken XML are no change.",
  severity: { recommended: "notice", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Needs review: whether a change makes a patch, a minor or a major version, only its author knows.",
  bad: exampleChange(
    { [file]: { purpose, table: table("1.0.0") } },
    {},
    `<!-- before -->\n${table("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table("1.0.0")}`,
  ),
  good: exampleChange(
    { [file]: { purpose, table: table("1.0.1") } },
    {},
    `<!-- before -->\n${table("1.0.0")}\n\n<!-- after; the purpose was edited -->\n${table("1.0.1")}`,
  ),

  *check({ change: { before: old, after: now, blockChanged } }) {
    if (!old?.version || !now?.version || !blockChanged) return;
    const [was, is] = [parse(old.version.value.trim()), parse(now.version.value.trim())];
    // `metadata-version` reports what is no version.
    if (!was || !is || compare(is, was) > 0) return;
    const next = increment(was, "patch") as string;
    const fell = compare(is, was) < 0;
    yield {
      at: now.version,
      message: `The block changed, and the version ${fell ? `fell from ${quote(old.version.value)} to ${quote(now.version.value)}` : `is still ${quote(now.version.value)}`}. Write ${quote(next)}, or a higher one.`,
      anchor: metadataAnchor("version"),
      fix: { title: `Write ${next}`, safe: false, edits: [{ start: now.version.start, end: now.version.end, text: next }] },
    };
  },
});
