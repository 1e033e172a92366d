import { quote } from "../read/quote.ts";
import { exampleChange } from "../rule/example.ts";
import { changeRule } from "../rule/rule.ts";
import { metadataAnchor } from "../rule/words.ts";

const purpose = "<purpose>\n  Two pairs of eyes on every design before it is built.\n</purpose>";
const file = "patterns/design-review.md";
const table = (version: string) => `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | 2025-08-01 | stable |`;

export const changeVersion = changeRule({
  id: "change-version",
  group: "Change",
  summary: "The version rises when the block changes",
  why: "Whoever follows a module sees by its version that it says something else. The fix counts the patch up; a change that asks more, or other things, of those who follow it deserves the minor or the major version, so it wants to be looked at. Spacing, quotes, comments, the order of what has none, rewritten paths and broken XML are no change.",
  severity: { recommended: "notice", strict: "error" },
  since: "1.0.0",
  fixable: true,
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
    const [was, is] = [parse(old.version.value), parse(now.version.value)];
    // What is no version is told by `metadata-version`.
    if (!was || !is || compare(is, was) > 0) return;
    const next = `${was.numbers[0]}.${was.numbers[1]}.${(was.numbers[2] as number) + (was.preRelease === "" ? 1 : 0)}`;
    const fell = compare(is, was) < 0;
    yield {
      at: now.version,
      message: `The block changed, and the version ${fell ? `fell from ${quote(old.version.value)} to ${quote(now.version.value)}` : `is still ${quote(now.version.value)}`}. Write ${quote(next)}, or a higher one.`,
      anchor: metadataAnchor("version"),
      fix: { title: `Write ${next}`, safe: false, edits: [{ start: now.version.start, end: now.version.end, text: next }] },
    };
  },
});

interface Version {
  readonly numbers: readonly number[];
  readonly preRelease: string;
}

function parse(text: string): Version | undefined {
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text.trim());
  return match ? { numbers: match.slice(1, 4).map(Number), preRelease: match[4] ?? "" } : undefined;
}

/** Precedence as Semantic Versioning 2.0.0, section 11, has it; build metadata doesn't count. */
function compare(a: Version, b: Version): number {
  for (const [at, number] of a.numbers.entries()) if (number !== b.numbers[at]) return number - (b.numbers[at] as number);
  if (a.preRelease === b.preRelease) return 0;
  if (a.preRelease === "" || b.preRelease === "") return a.preRelease === "" ? 1 : -1;
  const [left, right] = [a.preRelease.split("."), b.preRelease.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x, y] = [left[at], right[at]];
    if (x === y) continue;
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [numericX, numericY] = [/^\d+$/.test(x), /^\d+$/.test(y)];
    if (numericX && numericY && Number(x) !== Number(y)) return Number(x) - Number(y);
    if (numericX !== numericY) return numericX ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}
