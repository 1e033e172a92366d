// Suppressing is neither introducing nor mending, and hides nothing else.
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { judgeFiles, lintChange } from "../lint-files.ts";

const path = "patterns/design-review.md";
const off = { overrides: [{ rules: new Map([["change-version", { level: "off" as const }]]) }] };
const files = (purpose: string) => ({ [path]: moduleText({ purpose }), "patterns/requirements.md": "x" });

function compare(head: string, base: string) {
  const { findings, suppressed, comparison } = lintChange(files(head), files(base), off);
  return {
    introduced: findings.filter(({ status }) => status === "introduced").map(({ rule, line }) => `${rule}:${line}`),
    unchanged: findings.filter(({ status }) => status === "unchanged").map(({ rule, line }) => `${rule}:${line}`),
    fixed: comparison?.fixed.map(({ rule, line }) => `${rule}:${line}`),
    suppressed: suppressed.map(({ rule, line }) => `${rule}:${line}`),
  };
}

/** The first of the lines is the tenth of the file. */
const lines = (...all: string[]) => `<purpose>\n${all.map((line) => `  ${line}\n`).join("")}</purpose>`;
const inLine = "<!-- patternlint-disable-line -->";
const next = "<!-- patternlint-disable-next-line xml-character : a -> b -->";

describe("an old fault that is suppressed", () => {
  test.each([
    ["in its line", lines(`c < d ${inLine}`), "xml-character:10"],
    ["by the line before", lines(next, "c < d"), "xml-character:11"],
  ])("%s, is neither introduced nor fixed", (_, head, where) => {
    expect(compare(head, lines("c < d"))).toEqual({ introduced: [], unchanged: [], fixed: [], suppressed: [where] });
  });

  test.each([
    ["in its line", lines("e < f", `c < d ${inLine}`), "xml-character:11"],
    ["by the line before", lines("e < f", next, "c < d"), "xml-character:12"],
  ])("%s, gives no cover to a new one like it", (_, head, where) => {
    expect(compare(head, lines("c < d"))).toEqual({ introduced: ["xml-character:10"], unchanged: [], fixed: [], suppressed: [where] });
  });

  test.each([
    ["in its line", lines("fine now", `c < d ${inLine}`), "xml-character:11"],
    ["by the line before", lines("fine now", next, "c < d"), "xml-character:12"],
  ])("%s, takes nothing from another that is mended", (_, head, where) => {
    expect(compare(head, lines("a < b", "c < d"))).toEqual({
      introduced: [],
      unchanged: [],
      fixed: ["xml-character:10"],
      suppressed: [where],
    });
  });

  test("and was suppressed before, takes nothing from another that is mended either", () => {
    const { fixed } = compare(lines("fine now", next, "c < d"), lines("a < b", next, "c < d"));
    expect(fixed).toEqual(["xml-character:10"]);
  });

  test("counts again when the comment goes", () => {
    expect(compare(lines("c < d"), lines(next, "c < d"))).toMatchObject({ introduced: ["xml-character:10"], fixed: [], suppressed: [] });
  });

  test("uncovers what it was the cause of, which was there before", () => {
    const slip = "<prupose>\n  Why it is there.\n</prupose>";
    const suppressed = `<!-- patternlint-disable-next-line section-unknown -->\n  ${slip}`;
    const { introduced, unchanged, fixed } = compare(suppressed, slip);
    expect({ introduced, unchanged: unchanged.map((one) => one.split(":")[0]), fixed }).toEqual({
      introduced: [],
      unchanged: ["purpose"],
      fixed: [],
    });
  });

  test("when the comment before it goes, and another suppresses it as something else, it is still that", () => {
    const base = lines(next, "c < d", "a < b");
    const head = lines("fine now", next, "by now it says something else entirely, and is < than that");
    expect(compare(head, base)).toMatchObject({ introduced: [], unchanged: [], fixed: [] });
  });
});

test("what a cause had taken in is introduced where the cause itself goes", () => {
  const { introduced, fixed } = compare("", "<prupose>\n  Why it is there.\n</prupose>");
  expect([introduced.map((one) => one.split(":")[0]), fixed?.map((one) => one.split(":")[0])]).toEqual([["purpose"], ["section-unknown"]]);
});

test.each([
  ["an old fault", lines(`c < d ${inLine}`), lines("c < d"), { introduced: 0, unchanged: 1 }],
  ["an old fault that was suppressed before", lines(next, "c < d"), lines(`c < d ${inLine}`), { introduced: 0, unchanged: 0 }],
  ["a new fault", lines("a", `c < d ${inLine}`), lines("a"), { introduced: 1, unchanged: 0 }],
  ["an old and a new one", lines(`c < d ${inLine}`, `e < f ${inLine}`), lines("c < d"), { introduced: 1, unchanged: 1 }],
  ["nothing", lines("c < d"), lines("c < d"), { introduced: 0, unchanged: 0 }],
])("what comments suppress now is counted: %s", (_, head, base, expected) => {
  expect(judgeFiles(files(head), files(base), off).change.suppressed).toEqual(expected);
});
