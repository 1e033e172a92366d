// What decides whether a run fails, and what is said of it.
import { describe, expect, test } from "vitest";
import { gateFails, gateReason, hasNothing } from "../../src/report/gate.ts";
import type { Report, ReportedFinding } from "../../src/report/report.ts";

const finding = (severity: "error" | "warning" | "notice", status: "introduced" | "unchanged" | null) =>
  ({ severity, status }) as unknown as ReportedFinding;
const report = (findings: ReportedFinding[], changes?: readonly unknown[], modules = 1) =>
  ({ summary: { modules }, findings, ...(changes && { comparison: { changes } }) }) as unknown as Report;

describe("why a run fails", () => {
  const old = [finding("error", "unchanged"), finding("warning", "unchanged")];
  test.each([
    [
      "for what was there before, since the gate is all",
      old,
      "all",
      "error",
      "fails because of 1 error that was there before, since the gate is `all`",
    ],
    ["for several", old, "all", "warning", "fails because of 1 error, 1 warning that were there before, since the gate is `all`"],
    ["not for what is new as well: that says it itself", [...old, finding("error", "introduced")], "all", "error", undefined],
    ["not where old findings don't count", old, "introduced", "error", undefined],
    ["not where nothing fails", [finding("notice", "unchanged")], "all", "error", undefined],
    ["never", old, "all", undefined, undefined],
  ] as const)("%s", (_, findings, gate, failOn, reason) => {
    expect(gateReason(report([...findings], []), gate, failOn)).toBe(reason);
  });

  test("without a comparison, there is no before", () => {
    expect(gateReason(report([finding("error", null)]), "all", "error")).toBeUndefined();
    expect(gateFails(report([finding("error", null)]), "introduced", "error")).toBe(true);
  });
});

test("nothing to lint: no module, no finding, and no change that took the last one", () => {
  expect(hasNothing(report([], undefined, 0))).toBe(true);
  expect(hasNothing(report([], [], 0))).toBe(true);
  expect(hasNothing(report([], [{}], 0))).toBe(false);
  expect(hasNothing(report([finding("error", null)], undefined, 0))).toBe(false);
  expect(hasNothing(report([], undefined, 1))).toBe(false);
});
