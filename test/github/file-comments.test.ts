// How much a comment on a file holds. What becomes of it is in test/e2e/file-comments.test.ts.
import { expect, test } from "vitest";
import { commentOnFile, type OnFile } from "../../src/github/sinks/file-comments.ts";
import { type Publication, readMark } from "../../src/github/sinks/sink.ts";
import type { ReportedFinding } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintFiles } from "../lint-files.ts";

const [sample] = lintFiles({ "patterns/design-review.md": moduleText({ purpose: "<purpose>\n  a < b\n</purpose>" }) }).findings;
const publication = { key: "0123456789ab", link: undefined } as Publication;

function commentOn(count: number, length: number) {
  const findings = Array.from(
    { length: count },
    (_, at): ReportedFinding => ({ ...(sample as ReportedFinding), line: at + 1, message: "漢".repeat(length), fingerprint: `f${at}` }),
  );
  const { comment } = commentOnFile("a.md", findings as unknown as OnFile["findings"], publication);
  const listed = comment.body.split("\n").flatMap((line) => /^- \S+ line (\d+)/.exec(line)?.[1] ?? []);
  return { ...comment, named: readMark("file", comment.body)?.slice(1), listed: listed.map((line) => `f${Number(line) - 1}`) };
}

test.each([
  [1, 10, 1],
  [20, 10, 20],
  [300, 10, 20],
  [30, 2000, 10],
])("of %i findings of %i wide signs, %i are listed, and just these are named in its mark", (count, length, listed) => {
  const { body, named, listed: own } = commentOn(count, length);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
  expect(own).toHaveLength(listed);
  expect(named).toEqual(own);
  expect(body).toContain(`${count} finding`);
  expect(body.includes(`… and ${count - listed} finding`)).toBe(count > listed);
});

test("one that is longer than a comment may be is named, and cut", () => {
  const { body, named } = commentOn(2, 40_000);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
  expect(named).toEqual(["f0"]);
  expect(body).toContain("The rest was left out");
});
