// In which order findings are settled: what is suppressed supersedes nothing.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RawFinding, settle } from "../../src/lint/settle.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Severity, severities } from "../../src/rule-support/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { lintFiles } from "../lint-files.ts";

const path = "patterns/design-review.md";
const found = (text: string) => lintFiles({ [path]: text, "patterns/requirements.md": "x" }).findings;

describe("suppressing ends like switching off", () => {
  test("a suppressed cause gives back the error that it had taken in", () => {
    // The section's slip takes in the absence of the section, which is an error.
    const slip = { purpose: "<prupose>\n  Why it is there.\n</prupose>" };
    expect(found(moduleText(slip)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error section-unknown"]);
    const suppressed = { purpose: `<!-- patternlint-disable-next-line section-unknown -->\n  ${slip.purpose}` };
    expect(found(moduleText(suppressed)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error purpose"]);
  });

  test("a finding that is suppressed doesn't make its cause more severe", () => {
    const slip = { purpose: "<prupose>\n  Why it is there.\n</prupose>" };
    const text = `<!-- patternlint-disable-file purpose -->\n${moduleText(slip)}`;
    expect(found(text).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["warning section-unknown"]);
  });

  const broken = moduleText({
    table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0 | yesterday | fine |",
    open: '<module name="module_name" category="">',
    purpose: "<prupose>\n  a < b TODO\n</prupose>",
    triggers: null,
    implementation:
      '<implementation>\n  <phase order="2">\n    <requirements>\n    </requirements>\n    <actoins>\n      Do it\n    </actoins>\n  </phase>\n</implementation>',
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/nowhere.md\n    patterns/nowhere.md\n  </depends_on>\n</integration_points>",
  });
  const print = (report: ReturnType<typeof lintFiles>) =>
    report.findings.map(({ rule, severity, message, line }) => `${line} ${severity} ${rule} ${message}`).sort();

  test.each(rules.map(({ id }) => id))("%s", (id) => {
    const files = (head: string) => ({ [path]: `${head}\n${broken}` });
    const off = { level: "off" } as const;
    // What is said of the comment itself is aside.
    const settings = { preset: "strict", overrides: [{ rules: new Map([["suppression-unused", off]]) }] } as const;
    const suppressed = lintFiles(files(`<!-- patternlint-disable-file ${id} : why -->`), settings);
    const without = lintFiles(files("<!-- a comment as long as the other one, so that lines agree -->"), {
      ...settings,
      overrides: [...settings.overrides, { rules: new Map([[id, off]]) }],
    });
    expect(print(suppressed)).toEqual(print(without));
    expect(suppressed.findings.some(({ rule }) => rule === id)).toBe(false);
  });
});

describe("what stands for what", () => {
  const finding = (rule: string, severity: Severity, ...supersedes: string[]): RawFinding => ({
    finding: {
      rule,
      severity,
      message: "",
      path: "m.md",
      start: 0,
      end: 1,
      anchor: "x",
      detail: "",
      subject: undefined,
      cause: undefined,
      related: [],
      fix: undefined,
    },
    supersedes: supersedes.map((other) => ({ rule: other, anchor: "x" })),
  });
  const settled = (...raw: RawFinding[]) => settle(raw, new Map(), new Map()).findings.map(({ rule, severity }) => `${severity} ${rule}`);

  test.each([
    ["a cause takes its consequence's severity", [finding("a", "notice", "b"), finding("b", "error")], ["error a"]],
    [
      "and that of what follows from it in turn",
      [finding("a", "notice", "b"), finding("b", "notice", "c"), finding("c", "error")],
      ["error a"],
    ],
    ["whatever is found first", [finding("c", "error"), finding("b", "notice", "c"), finding("a", "notice", "b")], ["error a"]],
    ["two that name one another are never both gone", [finding("a", "notice", "b"), finding("b", "error", "a")], ["error a"]],
    ["one that names itself stays", [finding("a", "notice", "a")], ["notice a"]],
    [
      "two causes of one thing both stay",
      [finding("a", "notice", "c"), finding("b", "notice", "c"), finding("c", "error")],
      ["error a", "error b"],
    ],
    ["what isn't there makes nothing more severe", [finding("a", "notice", "b")], ["notice a"]],
  ])("%s", (_, raw, expected) => {
    expect(settled(...raw)).toEqual(expected);
  });

  test("whatever names whatever: something stays, and nothing that stays is less severe than what is gone", () => {
    const names = ["a", "b", "c", "d", "e"];
    const some = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...severities), fc.subarray(names)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(some, (all) => {
        const raw = all.map(([rule, severity, supersedes]) => finding(rule, severity, ...supersedes));
        const { findings, superseded } = settle(raw, new Map(), new Map());
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.length + superseded.length).toBe(raw.length);
        for (const { severity, by } of superseded) {
          expect(by.length).toBeGreaterThan(0);
          for (const cause of by) expect(severities.indexOf(cause.severity)).toBeLessThanOrEqual(severities.indexOf(severity));
        }
      }),
    );
  });
});

test("what is suppressed is in the order of its places, whichever rules have found it", () => {
  const report = lintFiles({
    [path]: `<!-- patternlint-disable-file -->\n${moduleText({
      purpose: "<purpose>\n  a < b\n</purpose>",
      integration: "<integration_points>\n  <depends_on>\n    nowhere.md for x\n    a < b.md for y\n  </depends_on>\n</integration_points>",
    })}`,
  });
  const places = report.suppressed.map(({ line, column }) => line * 1000 + column);
  expect(new Set(report.suppressed.map(({ rule }) => rule)).size).toBeGreaterThan(1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("many suppressions and many findings take time in proportion", { tags: ["large"] }, () => {
  // Each finding used to be held against each suppression; `npm run bench:hostile` has the figures.
  const lines = Array.from(
    { length: 30_000 },
    (_, at) => `a < b ${at} <!-- patternlint-disable-line ${at % 2 ? "xml-character" : "xml-tag"} -->`,
  );
  const report = lintFiles({
    [path]: moduleText({ purpose: `<purpose>\n${lines.join("\n")}\n</purpose>` }),
    "patterns/requirements.md": "x",
  });
  expect([report.summary.findings.error, report.suppressed.length]).toEqual([15_000, 15_000]);
});

test("as many unused suppressions as a file can hold", { tags: ["large"] }, () => {
  // More than a call takes arguments: a list that is spread into one ends the run.
  const comments = "<!--patternlint-disable-line xml-tag-->\n".repeat(130_000);
  const text = moduleText({ purpose: `<purpose>\n  Words\n${comments}</purpose>` });
  const files = { [path]: text, "patterns/requirements.md": "x" };
  expect(lintFiles(files).summary.findings.warning).toBe(130_000);
  expect(lintFiles({ ...files, [path]: `<!-- patternlint-disable-file suppression-unused -->\n${text}` }).suppressed.length).toBe(130_000);
});

test("many that name the same many are followed by groups: each is gone once, and all are its causes", () => {
  const one = (rule: string, at: number, supersedes?: RawFinding["supersedes"]): RawFinding => ({
    finding: {
      ...{ rule, severity: "error", message: rule, path, anchor: "a", detail: String(at) },
      ...{ start: at, end: at + 1, subject: undefined, related: [], fix: undefined, cause: undefined },
    },
    supersedes,
  });
  const many = Array.from({ length: 5000 }, (_, at) => at);
  const raw = [...many.map((at) => one("cause", at, [{ rule: "consequence", anchor: "a" }])), ...many.map((at) => one("consequence", at))];
  const { findings, superseded } = settle(raw, new Map(), new Map());
  expect([findings.length, superseded.length]).toEqual([5000, 5000]);
  expect(new Set(superseded.map(({ by }) => by.length))).toEqual(new Set([5000]));
});
