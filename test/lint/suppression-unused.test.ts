// Which comments suppress nothing: what is said of them, what the fix leaves, and where nobody can know.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report, ReportedEdit } from "../../src/report/report.ts";
import { moduleText, type Parts } from "../../src/rule-support/example.ts";
import type { Severity } from "../../src/rule-support/rule.ts";
import { indexLines } from "../../src/text/lines.ts";
import { applyEdits } from "../../src/text/span.ts";
import { type Files, lintChange, lintFiles } from "../lint-files.ts";

const path = "patterns/design-review.md";
const other = "patterns/requirements.md";
const files = (text: string): Files => ({ [path]: text, [other]: "x" });
const purpose = (...lines: string[]): Parts => ({
  purpose: `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}  Why it is there.\n</purpose>`,
});
const module = (...lines: string[]) => files(moduleText(purpose(...lines)));

/** Rules about changes are off, so that a comment without a rule is judged without a base. */
const alone = {
  rules: new Map(
    ["check-removed", "version", "module-removed", "module-lost"].map((name) => [`change-${name}`, { level: "off" as const }] as const),
  ),
};
const unused = ({ findings }: Report) => findings.filter(({ rule }) => rule === "suppression-unused");
const messages = (report: Report) => unused(report).map(({ message }) => message);

/** The lines of the purpose after all fixes of unused comments. */
function fixed(...lines: string[]): string[] {
  const given = module(...lines);
  const text = given[path] as string;
  const edits = unused(lintFiles(given, alone)).flatMap(({ fix }) => fix?.edits ?? []);
  const after = apply(text, edits);
  const all = after.split("\n");
  return all
    .slice(
      all.findIndex((line) => line.includes("<purpose>")) + 1,
      all.findIndex((line) => line.includes("Why it is")),
    )
    .map((line) => line.slice(4));
}

function apply(text: string, edits: readonly ReportedEdit[]): string {
  const { starts } = indexLines(text);
  const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
  return applyEdits(
    text,
    edits.map((edit) => ({ start: offset(edit.line, edit.column), end: offset(edit.endLine, edit.endColumn), text: edit.text })),
  );
}

describe("what is said", () => {
  test.each([
    [
      "a rule that finds nothing there",
      ["<!-- patternlint-disable-next-line xml-character -->", "fine"],
      "This comment suppresses no finding of `xml-character`. Remove it.",
    ],
    [
      "several that find nothing",
      ["<!-- patternlint-disable-line xml-character, purpose -->"],
      "This comment suppresses no finding of `xml-character` or `purpose`. Remove it.",
    ],
    [
      "one of several",
      ["<!-- patternlint-disable-next-line xml-character, purpose -->", "a < b"],
      "This comment suppresses no finding of `purpose`. Remove that name from it.",
    ],
    ["any rule", ["fine <!-- patternlint-disable-line -->"], "This comment suppresses nothing. Remove it."],
    [
      "a range",
      ["<!-- patternlint-disable xml-character -->", "fine", "<!-- patternlint-enable xml-character -->"],
      "This comment suppresses no finding of `xml-character`. Remove it.",
    ],
    ["a whole file", ["<!-- patternlint-disable-file xml-tag -->"], "This comment suppresses no finding of `xml-tag`. Remove it."],
    [
      "the same once more",
      ["<!-- patternlint-disable-file xml-character -->", "a < b <!-- patternlint-disable-line xml-character -->"],
      "This comment suppresses no finding of `xml-character`. Remove it.",
    ],
    ["an end of nothing", ["<!-- patternlint-enable xml-character -->"], "This comment ends no suppression of `xml-character`. Remove it."],
    ["an end of nothing at all", ["<!-- patternlint-enable -->"], "This comment ends no suppression. Remove it."],
    [
      "in one name an end of nothing",
      ["<!-- patternlint-disable xml-character -->", "a < b", "<!-- patternlint-enable xml-character, xml-tag -->"],
      "This comment ends no suppression of `xml-tag`. Remove that name from it.",
    ],
  ])("%s", (_, lines, message) => {
    expect(messages(lintFiles(module(...lines), alone))).toEqual([message]);
  });

  test("in the Markdown around the module as well", () => {
    const text = `<!-- patternlint-disable-file xml-tag -->\n\n${moduleText({})}\n<!-- patternlint-disable-line title -->\n`;
    expect(unused(lintFiles(files(text))).map(({ line }) => line)).toEqual([1, text.split("\n").length - 1]);
  });

  test("it is a warning, with a safe fix", () => {
    const [one] = unused(lintFiles(module("<!-- patternlint-disable-line xml-tag -->")));
    expect(one).toMatchObject({ severity: "warning" satisfies Severity, fix: { safe: true } });
  });
});

describe("of use is", () => {
  test.each([
    ["what suppresses a finding", ["a < b <!-- patternlint-disable-line xml-character -->"]],
    ["what suppresses any", ["a < b <!-- patternlint-disable-line -->"]],
    ["a range with an end", ["<!-- patternlint-disable -->", "a < b", "<!-- patternlint-enable -->", "fine"]],
    ["a range in which one rule is let through", ["<!-- patternlint-disable -->", "a < b", "<!-- patternlint-enable xml-tag -->", "fine"]],
    [
      "two ranges with one end",
      [
        "<!-- patternlint-disable xml-character -->",
        "<!-- patternlint-disable placeholder -->",
        "a < b TODO: x",
        "<!-- patternlint-enable -->",
      ],
    ],
    ["a rule about modules among others", ["<!-- patternlint-disable-file reference-target -->"]],
  ])("%s", (_, lines) => {
    const text = moduleText({
      ...purpose(...lines),
      ...(lines[0]?.includes("target") && {
        integration: "<integration_points>\n  <depends_on>\n    nowhere.md for x\n  </depends_on>\n</integration_points>",
      }),
    });
    const report = lintFiles(files(text), {
      ...alone,
      preset: "strict",
      overrides: [{ rules: new Map([["suppression-reason", { level: "off" }]]) }],
    });
    expect(messages(report)).toEqual([]);
    expect(report.suppressed.length).toBeGreaterThan(0);
  });
});

describe("nobody can know", () => {
  test("of a rule that is off", () => {
    const off = { overrides: [{ rules: new Map([["xml-tag", { level: "off" as const }]]) }] };
    expect(messages(lintFiles(module("<!-- patternlint-disable-file xml-tag -->"), off))).toEqual([]);
    // `reference-form` is off in the recommended preset.
    expect(messages(lintFiles(module("<!-- patternlint-disable-file reference-form -->")))).toEqual([]);
  });

  test("of a rule that compares, without a base", () => {
    expect(messages(lintFiles(module("<!-- patternlint-disable-file change-version -->")))).toEqual([]);
  });

  test("of all rules, without a base", () => {
    expect(messages(lintFiles(module("fine <!-- patternlint-disable-line -->")))).toEqual([]);
  });

  test("of a name that is none: that is another finding", () => {
    const { findings } = lintFiles(module("<!-- patternlint-disable xml-tga -->", "x", "<!-- patternlint-enable xml-tag -->"));
    expect(findings.map(({ rule }) => rule)).toEqual(["suppression-unknown"]);
  });
});

describe("what the fix leaves", () => {
  test.each([
    ["nothing of a comment on a line of its own", ["one", "<!-- patternlint-disable-next-line xml-tag -->", "two"], ["one", "two"]],
    ["the words before it", ["one <!-- patternlint-disable-line xml-tag -->", "two"], ["one", "two"]],
    ["the words behind it", ["<!-- patternlint-disable-line xml-tag --> one", "two"], ["one", "two"]],
    [
      "the words around it, apart",
      ["one<!-- patternlint-disable-line xml-tag -->two", "one <!-- patternlint-disable-line xml-tag --> two"],
      ["one two", "one two"],
    ],
    [
      "the names that are of use",
      ["<!-- patternlint-disable-next-line xml-tag, xml-character : so it is -->", "a < b"],
      ["<!-- patternlint-disable-next-line xml-character : so it is -->", "a < b"],
    ],
    ["no end without a beginning", ["<!-- patternlint-disable xml-tag -->", "one", "<!-- patternlint-enable xml-tag -->"], ["one"]],
    ["no end on the same line", ["<!-- patternlint-disable xml-tag --> <!-- patternlint-enable xml-tag -->", "one"], ["", "one"]],
    [
      "the end of what is of use",
      ["<!-- patternlint-disable xml-tag, xml-character -->", "a < b", "<!-- patternlint-enable xml-tag, xml-character -->"],
      ["<!-- patternlint-disable xml-character -->", "a < b", "<!-- patternlint-enable xml-character -->"],
    ],
    [
      "an end that others need",
      ["<!-- patternlint-disable xml-tag -->", "<!-- patternlint-disable xml-character -->", "a < b", "<!-- patternlint-enable -->"],
      ["<!-- patternlint-disable xml-character -->", "a < b", "<!-- patternlint-enable -->"],
    ],
    [
      "the next line of the comment before, which is no other one then",
      ["<!-- patternlint-disable-next-line xml-unknown -->", "<!-- patternlint-disable-next-line xml-tag -->", "a < b"],
      ["<!-- patternlint-disable-next-line xml-unknown -->", "", "a < b"],
    ],
  ])("%s", (_, lines, left) => {
    expect(fixed(...lines)).toEqual(left);
  });

  test("between a table and a paragraph, a line that keeps them apart", () => {
    const text = moduleText({}).replace("| stable |\n", "| stable |\n<!-- patternlint-disable-next-line title -->\nWords.\n");
    const [one] = unused(lintFiles(files(text)));
    expect(one?.fix?.edits).toMatchObject([{ text: "", line: 4, column: 1, endLine: 4 }]);
  });
});

test("whatever comments there are: without those of no use, the same is found and the same is suppressed, and no comment is of no use", () => {
  const names = fc.subarray(["xml-character", "placeholder", "xml-tag", "purpose"], { maxLength: 3 });
  const comment = fc
    .tuple(fc.constantFrom("disable", "enable", "disable-line", "disable-next-line", "disable-file"), names)
    .map(([kind, rules]) => `<!-- patternlint-${kind} ${rules.join(" ")} -->`);
  const words = fc.constantFrom("a < b", "on $(date)", "fine", "a < b on $(date)", "");
  const line = fc.array(fc.oneof(comment, words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
  const others = (report: Report) =>
    report.findings.filter(({ rule }) => rule !== "suppression-unused").map(({ rule, message }) => `${rule} ${message}`);
  const hidden = (report: Report) =>
    report.suppressed.filter(({ rule }) => rule !== "suppression-unused").map(({ rule, message }) => `${rule} ${message}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      let text = module(...lines)[path] as string;
      const first = lintFiles(files(text), alone);
      let report = first;
      // An end that two others shared is of no use when both are gone.
      for (let pass = 0; unused(report).length > 0; pass++) {
        expect(pass).toBeLessThan(20);
        text = apply(text, withoutOverlaps(unused(report).map(({ fix }) => fix?.edits ?? [])));
        report = lintFiles(files(text), alone);
      }
      expect(others(report)).toEqual(others(first));
      expect(hidden(report)).toEqual(hidden(first));
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 1500) },
  );
});

/** Of fixes that overlap, the first, whole; the others come with the next pass. */
function withoutOverlaps(fixes: readonly (readonly ReportedEdit[])[]): ReportedEdit[] {
  const kept: ReportedEdit[] = [];
  const key = (line: number, column: number) => line * 10_000 + column;
  const isApart = (a: ReportedEdit, b: ReportedEdit) =>
    key(a.endLine, a.endColumn) <= key(b.line, b.column) || key(b.endLine, b.endColumn) <= key(a.line, a.column);
  for (const edits of fixes) if (edits.every((edit) => kept.every((other) => isApart(edit, other)))) kept.push(...edits);
  return kept;
}

describe("what is said of comments, comments suppress", () => {
  test.each([
    ["by name", ["<!-- patternlint-disable-next-line suppression-unused -->", "<!-- patternlint-disable-line xml-tag -->"], []],
    [
      "not that it is of no use itself",
      ["<!-- patternlint-disable-line suppression-unused -->"],
      ["This comment suppresses no finding of `suppression-unused`. Remove it."],
    ],
    [
      "not themselves",
      ["<!-- patternlint-disable-line suppression-unused, xml-tag -->"],
      ["This comment suppresses no finding of `suppression-unused` or `xml-tag`. Remove it."],
    ],
    ["with all else", ["a < b <!-- patternlint-disable-line --> <!-- patternlint-disable-line xml-tag -->"], []],
    [
      "two that suppress nothing, not one another",
      ["<!-- patternlint-disable-line --> <!-- patternlint-disable-file -->"],
      ["This comment suppresses nothing. Remove it.", "This comment suppresses nothing. Remove it."],
    ],
  ])("%s", (_, lines, expected) => {
    expect(messages(lintFiles(module(...lines), alone))).toEqual(expected);
  });

  test("what they suppress of it is listed with what else is suppressed", () => {
    const { suppressed } = lintFiles(
      module("<!-- patternlint-disable-next-line suppression-unused : later -->", "<!-- patternlint-disable-line xml-tag -->"),
    );
    expect(suppressed.map(({ rule, justification }) => [rule, justification])).toEqual([["suppression-unused", "later"]]);
  });
});

describe("with a base", () => {
  const table = (version: string) =>
    `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | 2025-07-09 | stable | <!-- patternlint-disable-line change-version : a typo -->`;
  const state = (version: string, words: string, lines: string[] = []) =>
    files(moduleText({ table: table(version), ...purpose(words, ...lines) }));
  const of = (head: Files, base: Files) => {
    const report = lintChange(head, base);
    return [
      ...unused(report).map(({ status, message }) => `${status}: ${message}`),
      ...(report.comparison?.fixed.map(({ rule }) => `fixed: ${rule}`) ?? []),
    ];
  };

  test("a comment for a rule about changes is of use where that rule finds something", () => {
    expect(of(state("1.0.0", "one"), state("1.0.0", "two"))).toEqual([]);
  });

  test("where it finds nothing, the comment is of no use, which the change has not introduced", () => {
    expect(of(state("1.0.1", "one"), state("1.0.0", "two"))).toEqual([
      "unchanged: This comment suppresses no finding of `change-version`. Remove it.",
    ]);
  });

  test("where the comment is new, it has", () => {
    const base = files(moduleText({ ...purpose("two") }));
    expect(of(state("1.0.1", "one"), base)).toEqual(["introduced: This comment suppresses no finding of `change-version`. Remove it."]);
  });

  test("in a file that the change doesn't touch, nobody asks", () => {
    const still = state("1.0.0", "one", ["fine <!-- patternlint-disable-line -->"]);
    expect(of({ ...still, "new.md": moduleText({ open: '<module name="new" category="x">' }) }, still)).toEqual([]);
  });

  test("a comment that was left behind is introduced by the change that mended the finding", () => {
    const line = "<!-- patternlint-disable-next-line xml-character -->";
    expect(of(state("1.0.0", "one", [line, "a and b"]), state("1.0.0", "one", [line, "a < b"]))).toEqual([
      "introduced: This comment suppresses no finding of `xml-character`. Remove it.",
    ]);
  });

  test("one for any rule, too", () => {
    const line = "<!-- patternlint-disable-next-line -->";
    expect(of(state("1.0.0", "one", [line, "a and b"]), state("1.0.0", "one", [line, "a < b"]))).toEqual([
      "introduced: This comment suppresses nothing. Remove it.",
    ]);
  });

  test("taking out the comment with its fault fixes nothing that counted", () => {
    const line = "<!-- patternlint-disable-next-line xml-character -->";
    expect(of(state("1.0.0", "one", []), state("1.0.0", "one", [line, "a < b"]))).toEqual([]);
  });

  test("taking out a comment of no use is a fix", () => {
    expect(of(module("fine"), module("<!-- patternlint-disable-next-line xml-tag -->", "fine"))).toEqual(["fixed: suppression-unused"]);
  });
});

describe("suppression-reason", () => {
  const reasons = (...lines: string[]) =>
    lintFiles(module(...lines), { preset: "strict" })
      .findings.filter(({ rule }) => rule === "suppression-reason")
      .map(({ message }) => message);
  test("wants one in the strict preset", () => {
    expect(reasons("a < b <!-- patternlint-disable-line xml-character -->")).toEqual([
      "This suppression has no reason. Add one after a colon: `: because …`.",
    ]);
    expect(reasons("a < b <!-- patternlint-disable-line xml-character : so it is -->")).toEqual([]);
  });
  test("not of an end", () => {
    expect(reasons("<!-- patternlint-disable xml-character : so it is -->", "a < b", "<!-- patternlint-enable xml-character -->")).toEqual(
      [],
    );
  });
  test("no comment is excused by itself, whatever it suppresses", () => {
    expect(reasons("a < b <!-- patternlint-disable-line -->")).toHaveLength(1);
    expect(reasons("<!-- patternlint-disable-file -->", "a < b")).toHaveLength(1);
    expect(reasons("<!-- patternlint-disable-file suppression-reason, xml-character -->", "a < b")).toHaveLength(1);
    expect(reasons("<!-- patternlint-disable-file suppression-reason : enough -->", "a < b <!-- patternlint-disable-line -->")).toEqual([]);
  });
});
