// What comments in place suppress, and what they don't. Each `•` in a text is a place that is asked about.
import { describe, expect, test } from "vitest";
import { findSuppressions, readSuppressions } from "../../src/lint/suppression.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintChange, lintFiles } from "../lint-files.ts";

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
    const [one] = readSuppressions("<!-- patternlint-disable-file a : see\n  x -> y -->").stretches;
    expect(one).toMatchObject({ rule: "a", reason: "see x -> y" });
  });
});

test.each(["-disable-line", "-disable-next-line", "-disable", "-enable", "-disable-file"])(
  "many `%s` on one line, without a colon, take time in proportion",
  { tags: ["large"] },
  (kind) => {
    // Each used to look for the ends of its line, and for its colon up to the end of the file.
    const text = `<!-- patternlint${kind} a -->`.repeat(150_000);
    const find = findSuppressions(readSuppressions(`${text}\n•`));
    expect(find("a", text.length + 1) !== undefined).toBe(kind === "-disable-next-line" || kind === "-disable" || kind === "-disable-file");
  },
);

const path = "patterns/design-review.md";
const purpose = (...lines: string[]) => ({
  purpose: `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}  Why it is there.\n</purpose>`,
});
const found = (text: string) => lintFiles({ [path]: text, "patterns/requirements.md": "x" }).findings;

describe("a comment that is only shown suppresses nothing:", () => {
  const shown = "<!-- patternlint-disable-file -->";
  const bad = moduleText(purpose("a < b"));
  test.each([
    ["in a fence behind the module", `${bad}\n\`\`\`md\n${shown}\n\`\`\`\n`],
    ["in a fence of tildes", `${bad}\n~~~\n${shown}\n~~~\n`],
    ["in inline code", `${bad}\nWrite \`${shown}\`.\n`],
    ["in indented code", `${bad}\n\n    ${shown}\n`],
    ["in CDATA", moduleText(purpose("a < b", `<![CDATA[${shown}]]>`))],
  ])("%s", (_, text) => {
    expect(found(text).map(({ rule }) => rule)).toEqual(["xml-character"]);
  });

  test.each([
    ["before the module", `${shown}\n\n${bad}`],
    ["behind it", `${bad}\n${shown}\n`],
    ["in it", moduleText(purpose("a < b", shown))],
    ["between fence and root", bad.replace("<module", `${shown}\n<module`)],
  ])("but %s, it does", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a file that holds no module has comments as well", () => {
  const note = (rule: string) => `<!-- patternlint-disable-file ${rule} : rewritten next week -->\nTo be written.\n`;

  test("where the configuration says that it is one", () => {
    const { findings, suppressed } = lintFiles({ [path]: note("fence") }, { modules: [path] });
    expect([findings, suppressed.map(({ rule, justification }) => `${rule}: ${justification}`)]).toEqual([
      [],
      ["fence: rewritten next week"],
    ]);
  });

  test("where it was one", () => {
    const report = lintChange({ [path]: note("change-module-lost") }, { [path]: moduleText({}) });
    expect([report.findings, report.suppressed.map(({ rule }) => rule)]).toEqual([[], ["change-module-lost"]]);
    expect(lintChange({ [path]: note("fence") }, { [path]: moduleText({}) }).findings.map(({ rule }) => rule)).toEqual([
      "change-module-lost",
    ]);
  });
});

describe("suppression-unknown", () => {
  test.each([
    ["<!-- patternlint-disable-line suppression-unknown xml-tga -->", "no comment hides what is wrong with itself", 1],
    ["<!-- patternlint-disable-file suppression-unknown, xml-tga -->", "nor does it for a whole file", 1],
    ["<!-- patternlint-disable-next-line suppression-unknown -->\n  <!-- patternlint-disable-line xml-tga -->", "another one does", 0],
  ])("%s: %s", (comment, _, count) => {
    expect(found(moduleText(purpose(comment))).filter(({ rule }) => rule === "suppression-unknown")).toHaveLength(count);
  });

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
