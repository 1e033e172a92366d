// What comments in place suppress, and what they don't. Each `•` in a text is a place that is asked about.
import { describe, expect, test } from "vitest";
import { findSuppressions, readSuppressions } from "../../src/lint/suppression.ts";
import { moduleText } from "../../src/rule/example.ts";
import { lintFiles } from "../lint-files.ts";

/** For each `•`, whether rule `a` is suppressed there, then `b`: "ab", "a", "b" or "-". */
function suppressedAt(text: string): string[] {
  const find = findSuppressions(readSuppressions(text));
  return [...text.matchAll(/•/g)].map(({ index }) => ["a", "b"].filter((rule) => find(rule, index)).join("") || "-");
}

describe("what is suppressed", () => {
  test.each([
    ["the next line only", "• <!-- patternlint-disable-next-line a -->\n•\n•", ["-", "a", "-"]],
    ["its own line only", "•\n• <!-- patternlint-disable-line --> •\n•", ["-", "ab", "ab", "-"]],
    ["the whole file", "•\n<!-- patternlint-disable-file b -->\n•", ["b", "b"]],
    ["up to the end", "• <!-- patternlint-disable a --> • \n •", ["-", "a", "a"]],
    ["up to `enable`", "<!-- patternlint-disable --> • <!-- patternlint-enable --> •", ["ab", "-"]],
    ["`enable a` ends a and keeps b", "<!-- patternlint-disable a b --> • <!-- patternlint-enable a --> •", ["ab", "b"]],
    ["`enable a` ends a where all are disabled", "<!-- patternlint-disable --> • <!-- patternlint-enable a --> •", ["ab", "b"]],
    [
      "`enable a`, then `disable a` again",
      "<!-- patternlint-disable --><!-- patternlint-enable a --> • <!-- patternlint-disable a --> •",
      ["b", "ab"],
    ],
    [
      "`enable a`, then `disable` again",
      "<!-- patternlint-disable --><!-- patternlint-enable a --> • <!-- patternlint-disable --> •",
      ["b", "ab"],
    ],
    [
      "`disable-line` inside what `enable a` has opened",
      "<!-- patternlint-disable -->\n<!-- patternlint-enable a -->\n•\n• <!-- patternlint-disable-line -->",
      ["b", "ab"],
    ],
    ["`enable b` leaves a alone", "<!-- patternlint-disable a --> <!-- patternlint-enable b --> •", ["a"]],
    ["`enable` alone ends all", "<!-- patternlint-disable a --> <!-- patternlint-disable --> <!-- patternlint-enable --> •", ["-"]],
    [
      "disabling twice is disabling once",
      "<!-- patternlint-disable a --><!-- patternlint-disable a --> • <!-- patternlint-enable a --> •",
      ["a", "-"],
    ],
    ["`enable` without `disable`", "<!-- patternlint-enable a --> •", ["-"]],
    ["`enable` ends no `disable-file`", "<!-- patternlint-disable-file a --><!-- patternlint-enable --> •", ["a"]],
    ["rules with commas", "<!-- patternlint-disable a, b --> •", ["ab"]],
    ["a reason with `>`", "<!-- patternlint-disable-next-line a : see x -> y, a > b -->\n•", ["a"]],
    ["a reason with a colon", "<!-- patternlint-disable-next-line a: note: b -->\n•", ["a"]],
    ["a comment of several lines", "<!-- patternlint-disable-next-line a :\n  because -->\n•\n•", ["a", "-"]],
    ["CRLF", "<!-- patternlint-disable-next-line a -->\r\n•\r\n•", ["a", "-"]],
    ["a comment that never ends", "<!-- patternlint-disable a \n•", ["-"]],
    ["what stands inside of another comment", "<!-- see <!-- patternlint-disable a --> •", ["-"]],
    ["a misspelled directive", "<!-- patternlint-disabel a --> •", ["-"]],
    ["a longer word", "<!-- patternlint-disable-next-liner a -->\n•", ["-"]],
  ])("%s", (_, text, expected) => {
    expect(suppressedAt(text)).toEqual(expected);
  });

  test("the reason is kept, without its line ends", () => {
    const [one] = readSuppressions("<!-- patternlint-disable-file a : see\n  x -> y -->");
    expect(one).toMatchObject({ rule: "a", reason: "see x -> y" });
  });
});

const path = "patterns/design-review.md";
const purpose = (...lines: string[]) => ({
  purpose: `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}  Why it is there.\n</purpose>`,
});
const found = (text: string) => lintFiles({ [path]: text, "patterns/requirements.md": "x" }).findings;

describe("suppression-unknown", () => {
  test.each([
    ["patternlint-disable-nextline xml-tag", "`patternlint-disable-nextline`", "Did you mean `patternlint-disable-next-line`?"],
    ["patternlint-disabel xml-tag", "`patternlint-disabel`", "Did you mean `patternlint-disable`?"],
    ["patternlnt-disable xml-tag", "`patternlnt-disable`", "Did you mean `patternlint-disable`?"],
    ["patternlint-ignore xml-tag", "`patternlint-ignore`", "Known are `patternlint-disable`"],
    ["patternlint-disable xml-tga", "`xml-tga`", "Did you mean `xml-tag`?"],
    ["patternlint-disable because it is old", "`because`", "a reason follows a colon"],
  ])("<!-- %s -->", (comment, names, advice) => {
    const [first] = found(moduleText(purpose(`<!-- ${comment} -->`))).filter(({ rule }) => rule === "suppression-unknown");
    expect(first?.message).toContain(`${names} is not a`);
    expect(first?.message).toContain(advice);
  });

  test.each(["<!-- patterns-of-old are here -->", "<!-- patternlint is run on this -->", "<!-- path-finding -->"])(
    "%s speaks to somebody else",
    (comment) => {
      expect(found(moduleText(purpose(comment)))).toEqual([]);
    },
  );
});
