// The terminal's picture of a finding.
import { describe, expect, test } from "vitest";
import { formatPretty } from "../../src/report/pretty.ts";
import type { Report, ReportedFinding } from "../../src/report/report.ts";
import { indexLines } from "../../src/text/lines.ts";

const finding = (parts: Partial<ReportedFinding>): ReportedFinding => ({
  rule: "xml-tag",
  severity: "error",
  message: "It is `a.b` wrong. Fix it.",
  file: "a.md",
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 5,
  status: null,
  anchor: "",
  fingerprint: "",
  related: [],
  fix: null,
  cause: null,
  ...parts,
}); // prettier-ignore
const report = (...findings: ReportedFinding[]): Report => ({
  root: "module",
  tool: { name: "patternlint", version: "0" },
  summary: {
    files: 3,
    modules: 2,
    findings: { error: findings.length, warning: 0, notice: 0 },
    baselined: 0,
    suppressed: 0,
    phases: 4,
    completePhases: 3,
  },
  findings,
  causes: [],
  suppressed: [],
  baselined: [],
  modules: [],
  skipped: [],
  unreadable: [],
});
const show = (text: string, parts: Partial<ReportedFinding>) =>
  formatPretty(report(finding(parts)), (path) => (path === "a.md" ? indexLines(text) : undefined), { color: false, quiet: true }).split(
    "\n",
  );

test("names the place, says what is wrong and what to do, and underlines the columns", () => {
  expect(show("one\ntwothree\nfour", {})).toEqual([
    "a.md:2:3  error  xml-tag",
    "It is `a.b` wrong.",
    "Fix it.",
    "",
    "   1 │ one",
    "   2 │ twothree",
    "     │   ━━",
    "   3 │ four",
    "",
    "",
  ]);
});

test("tabs, wide characters and control characters keep the columns", () => {
  expect(show("\n\t😀漢x\u001b[2Jy", { column: 5, endColumn: 6 }).slice(4, 6)).toEqual(["   2 │     😀漢x␛[2Jy", "     │         ━"]);
});

test("an empty range is one sign wide, and a range of lines ends with the first", () => {
  expect(show("a\nbcd\ne\nf", { column: 2, endColumn: 2 })[6]).toBe("     │  ━");
  expect(show("a\nbcd\ne\nf", { column: 2, endLine: 4, endColumn: 1 }).slice(6, 8)).toEqual(["     │  ━━", "     │ … to line 4"]);
});

test("a long line is cut around what is meant", () => {
  const [, , , , line, underline] = show(`\n${"x".repeat(300)}<here>${"y".repeat(300)}`, { column: 301, endColumn: 307 });
  expect(line).toBe(`   2 │ …${"x".repeat(20)}<here>${"y".repeat(84)}…`);
  expect(underline).toBe(`     │ ${" ".repeat(21)}${"━".repeat(6)}`);
  expect(show(`${"z".repeat(200)}\nab`, { column: 1, endColumn: 2 })[4]).toBe(`   1 │ ${"z".repeat(110)}…`);
});

describe("the fix", () => {
  const edit = { file: "a.md", line: 2, column: 3, endLine: 2, endColumn: 5, text: "new" };
  test.each([
    ["in its place", { title: "T", safe: true, edits: [edit] }, "→ new   (fix: safe)"],
    ["elsewhere", { title: "T", safe: false, edits: [{ ...edit, column: 1 }] }, "→ T   (fix: needs review)"],
    ["that removes", { title: "Remove it", safe: true, edits: [{ ...edit, text: "" }] }, "→ Remove it   (fix: safe)"],
    ["in several places", { title: "T", safe: true, edits: [edit, edit] }, "→ T   (fix: safe)"],
  ])("%s", (_, fix, hint) => {
    expect(show("a\nbcdefg", { fix })[6]).toBe(`     │   ━━ ${hint}`);
  });
});

test("related places, and none that says the same again", () => {
  const related = [{ file: "b.md", line: 1, column: 1, endLine: 1, endColumn: 1, note: "here" }];
  expect(show("a\nbcdefg", { related }).at(-3)).toBe("  see b.md:1:1  here");
  expect(
    show("a\nbcdefg", { related: [{ ...(related[0] as (typeof related)[0]), file: "a.md", line: 2, column: 3 }] }).at(-3),
  ).not.toContain("see");
});

test("a notice is words without a picture; a file that is gone has none either", () => {
  expect(show("a\nbcd", { severity: "notice" })).toEqual(["a.md:2:3  notice  xml-tag", "It is `a.b` wrong.", "Fix it.", "", ""]);
  expect(show("a\nbcd", { file: "gone.md", severity: "warning" })).toEqual([
    "gone.md:2:3  warning  xml-tag",
    "It is `a.b` wrong.",
    "Fix it.",
    "",
    "",
  ]);
});

describe("the verdict", () => {
  const verdict = (parts: Partial<Report>) =>
    formatPretty({ ...report(), ...parts }, () => undefined, { color: false, quiet: false })
      .trimEnd()
      .split("\n")
      .at(-1);

  test("says what, where, and what else there is to know", () => {
    expect(verdict({})).toBe("nothing to report in 2 modules · phases complete 3 of 4");
    expect(
      verdict({
        findings: [finding({})],
        summary: { ...report().summary, findings: { error: 1, warning: 2, notice: 1200 }, suppressed: 2 },
        skipped: [
          { file: "x", reason: "foreign-root" },
          { file: "v", reason: "guide" },
          { file: "w", reason: "guide" },
        ],
        unreadable: [{ file: "y", reason: "z" }],
      }),
    ).toBe(
      "1 error, 2 warnings, 1,200 notices in 1 of 2 modules · phases complete 3 of 4 · 2 suppressed in place · 1 file with another kind of <module>, 2 pages that only show one skipped · 1 file unreadable · patternlint explain RULE",
    );
  });

  test("is red, yellow or green", () => {
    const colored = (error: number, warning: number) =>
      formatPretty({ ...report(), summary: { ...report().summary, findings: { error, warning, notice: 0 } } }, () => undefined, {
        color: true,
        quiet: false,
      });
    expect([colored(1, 1), colored(0, 1), colored(0, 0)].map((text) => text.slice(0, 5))).toEqual([
      "\u001b[31m",
      "\u001b[33m",
      "\u001b[32m",
    ]);
  });
});
