// One finding a module, however many phases are out of order, and what a change makes of it.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { moduleText, phasesWith } from "../../src/rule-support/example.ts";
import { lintChange, lintFiles } from "../lint-files.ts";

const file = "patterns/design-review.md";
const files = (...orders: readonly (string | undefined)[]) => ({
  "patterns/requirements.md": "# R\n",
  [file]: moduleText({
    implementation: phasesWith(...orders.map((order, at) => `name="p${at + 1}"${order === undefined ? "" : ` order="${order}"`}`)),
  }),
});
const found = (report: Report) => report.findings.filter(({ rule }) => rule === "phase-order");
const linted = (...orders: readonly (string | undefined)[]) => found(lintFiles(files(...orders)));

test.each([
  [["1", "2", "3"], undefined],
  [["1", "3"], "Phase `p2` (2 of 2) has the order 3; 2 expected. Number the phases 1 to 2 as they stand."],
  [["1", "1"], "Phase `p2` (2 of 2) repeats the order 1. Number the phases 1 to 2 as they stand."],
  [["1", undefined], 'Phase `p2` (2 of 2) has no order. Write `order="2"`.'],
  [["1", "two"], "Phase `p2` (2 of 2) has the order `two`, which is not a whole number from 1 to 999,999,999. Write `2`."],
  [["1", "3", "2"], "Phase `p2` (2 of 3) has the order 3; 2 expected. Number the phases 1 to 3 as they stand."],
  [["1", "1", undefined, "x"], "The phases are numbered 1, 1, none, x; 1 to 4 expected. Number them as they stand."],
])("%j", (orders, message) => {
  expect(linted(...orders).map((finding) => finding.message)).toEqual(message === undefined ? [] : [message]);
});

test("many: how many, which is the first, and ten places with the number of the rest", () => {
  const [finding, ...others] = linted(...Array.from({ length: 40 }, () => "1"));
  expect(others).toEqual([]);
  expect(finding?.message).toBe("39 of 40 phases are out of order, the first is phase `p2` (2 of 40). Number them as they stand.");
  expect(finding?.related.map(({ note }) => note)).toEqual([
    "the other 1",
    ...Array.from({ length: 9 }, (_, at) => `\`p${at + 3}\` repeats \`1\``),
    "`p12` repeats `1`, … and 28 more",
  ]);
  expect(finding?.fix).toMatchObject({ title: "Number the phases 1 to 40", safe: true });
  expect(finding?.fix?.edits).toHaveLength(39);
});

describe("a change", () => {
  const change = (base: readonly (string | undefined)[], head: readonly (string | undefined)[]) => {
    const report = lintChange(files(...head), files(...base));
    return { introduced: found(report).filter(({ status }) => status === "introduced").length, fixed: report.comparison?.fixed.length };
  };

  test("that adds a fault to old ones introduces one finding, and mends none", () => {
    expect(change(["1", "1", "3"], ["1", "1", "3", "3"])).toEqual({ introduced: 1, fixed: 0 });
  });

  test("that mends one of two introduces nothing, and what is left is still there", () => {
    expect(change(["1", "1", "3", "3"], ["1", "1", "3", "4"])).toEqual({ introduced: 0, fixed: 0 });
  });

  test("that leaves the faults and adds a sound phase changes nothing", () => {
    expect(change(["1", "1"], ["1", "1", "2"])).toEqual({ introduced: 0, fixed: 0 });
  });

  test("that mends all, and that mends all and brings another, are told as that", () => {
    expect(change(["1", "1", "3"], ["1", "2", "3"])).toEqual({ introduced: 0, fixed: 1 });
    expect(change(["1", "1", "3"], ["1", "2", "2"])).toEqual({ introduced: 1, fixed: 1 });
  });
});
