// From the merge to the head: every place is on the very same line there, or said to be nowhere.
import fc from "fast-check";
import { expect, test } from "vitest";
import { viewFromHead } from "../../src/github/places.ts";
import { makeLineSource, type Report, type ReportedFinding } from "../../src/report/report.ts";
import { indexLines, lineText } from "../../src/text/lines.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) };

function finding(line: number, endLine = line): ReportedFinding {
  const region = { file: "a.md", line, column: 1, endLine, endColumn: 2 };
  return {
    ...region,
    rule: "xml-tag",
    severity: "error",
    message: "m",
    status: "introduced",
    anchor: "a",
    fingerprint: `${line}-${endLine}`,
    cause: null,
    related: [{ ...region, note: "n" }],
    fix: { title: "t", safe: true, edits: [{ ...region, text: "x" }] },
  };
}

function see(merged: string, head: string | undefined, ...findings: ReportedFinding[]) {
  const report = { findings } as unknown as Report;
  const view = viewFromHead(
    report,
    makeLineSource(() => merged),
    () => head,
  );
  return { found: view.report.findings, lines: view.lines("a.md") };
}

test("lines that the target has put above move a place down", () => {
  const { found } = see("new\nnew\na\nb\nc\n", "a\nb\nc\n", finding(4), finding(3, 5));
  expect(found.map(({ line, endLine }) => [line, endLine])).toEqual([
    [2, 2],
    [1, 3],
  ]);
  expect(found[0]).toMatchObject({ related: [{ line: 2 }], fix: { edits: [{ line: 2, endLine: 2 }] } });
});

test("a line that came with the target is nowhere in the head, and has no fix there", () => {
  const { found } = see("a\nfrom the target\nb\n", "a\nb\n", finding(2));
  expect(found[0]).toMatchObject({ mergeOnly: true, fix: null, related: [{ mergeOnly: true }] });
});

test("lines of the head with others of the target between them: the first has the place, and no fix is offered", () => {
  const { found } = see("a\nb\nfrom the target\nc\n", "a\nb\nc\n", finding(2, 4));
  expect(found[0]).toMatchObject({ line: 2, endLine: 2, fix: null });
});

test("a file that the head hasn't", () => {
  expect(see("a\n", undefined, finding(1)).found[0]).toMatchObject({ mergeOnly: true, fix: null });
});

test("whatever was merged: a place is on an equal line, in order, and marked where there is none", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "</x>", ""), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (above, shared, below) => {
      const merged = [...above, ...shared, ...below].join("\n");
      const head = shared.join("\n");
      const count = indexLines(merged).starts.length;
      const all = Array.from({ length: count }, (_, at) => finding(at + 1));
      const { found, lines } = see(merged, head, ...all);
      const placed = found.filter(({ mergeOnly }) => !mergeOnly);
      for (const { line, fingerprint } of placed) {
        const was = Number(fingerprint.split("-")[0]);
        expect(lineText(lines as NonNullable<typeof lines>, line)).toBe(lineText(indexLines(merged), was));
      }
      const numbers = placed.map(({ line }) => line);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
    runs,
  );
});
