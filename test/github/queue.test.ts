// What a merge queue's run says of findings that came with entries before its own.
import { expect, test } from "vitest";
import { describeEntries } from "../../src/github/queue.ts";
import type { Report, ReportedFinding } from "../../src/report/report.ts";

const finding = (name: string, severity: "error" | "notice" = "error", status: "introduced" | "unchanged" = "introduced") =>
  ({ file: `${name}.md`, line: 7, rule: "xml-tag", severity, status, fingerprint: name }) as unknown as ReportedFinding;
const report = (...findings: ReportedFinding[]) => ({ findings }) as unknown as Report;
const counts = ({ severity, status }: ReportedFinding) => severity === "error" && status === "introduced";
const [a, b, old] = [finding("a"), finding("b"), finding("old", "error", "unchanged")];

test("all of it is this entry's own: nothing to say", () => {
  expect(describeEntries(report(a, old), report(a), 2, counts)).toBeUndefined();
});

test("none of it is: it says what to wait for", () => {
  expect(describeEntries(report(a, old), report(finding("a", "error", "unchanged")), 2, counts)).toBe(
    "1 finding of 1 came with entries before this entry (#2) in the queue: a.md:7 (xml-tag). Nothing that this entry (#2) brings fails the run: it will pass once the entry at fault has left the queue.",
  );
});

test("some of it is this entry's fault: nobody is told to wait", () => {
  expect(describeEntries(report(a, b), report(b), undefined, counts)).toBe(
    "1 finding of 2 came with entries before this entry in the queue: a.md:7 (xml-tag).",
  );
});

test("what came before doesn't fail the run: nobody is told to wait either", () => {
  expect(describeEntries(report(finding("n", "notice")), report(), 2, counts)).not.toContain("will pass");
});

test("this entry brings what fails nothing: the entry before is still at fault", () => {
  expect(describeEntries(report(a, finding("n", "notice")), report(finding("n", "notice")), 2, counts)).toContain("it will pass once");
});

test("of many, three are named", () => {
  const many = Array.from({ length: 9 }, (_, at) => finding(`f${at}`));
  expect(describeEntries(report(...many), report(), 2, counts)).toContain(
    "f0.md:7 (xml-tag), f1.md:7 (xml-tag), f2.md:7 (xml-tag), and 6 more.",
  );
});
