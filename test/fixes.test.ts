// Every fix that is offered in test/cases settles its finding, and brings no other.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report, ReportedEdit, ReportedFinding } from "../src/report/report.ts";
import { indexLines } from "../src/text/lines.ts";
import { applyEdits } from "../src/text/span.ts";
import { type Files, lintFiles } from "./lint-files.ts";
import { readCase } from "./read-case.ts";

const folder = join(import.meta.dirname, "cases");

/** What a fix brings to light: it could not be seen before. */
const revealed: Readonly<Record<string, string>> = {
  "never-ends.txt xml-balance": "what a block lacks is not told while it breaks off",
  "never-ends-fenced.txt xml-balance": "the same",
  "orphan-broken.txt reference-target": "the edge that the path meant is held against the other module",
  "references.txt reference-target": "the same",
};

const fixes = readdirSync(folder)
  .sort()
  .flatMap((name) => {
    const { files, settings } = readCase(readFileSync(join(folder, name), "utf8"));
    const report = lintFiles(files, settings);
    return report.findings.flatMap((finding) => (finding.fix?.edits.length ? [{ name, files, settings, report, finding }] : []));
  });

test.each(fixes.map((fix) => [`${fix.name}: ${fix.finding.rule}, line ${fix.finding.line}: ${fix.finding.message}`, fix] as const))(
  "%s",
  (_, { name, files, settings, report, finding }) => {
    const after = lintFiles(apply(files, finding.fix?.edits ?? []), settings);
    expect(count(after, finding)).toBeLessThan(count(report, finding));
    const fresh = after.findings.filter((one) => count(after, one) > count(report, one) && !isKnown(report, one));
    if (revealed[`${name} ${finding.rule}`] === undefined) expect(fresh.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  },
);

test("there are fixes of every kind", () => {
  expect(new Set(fixes.map(({ finding }) => finding.rule)).size).toBeGreaterThanOrEqual(12);
});

function apply(files: Files, edits: readonly ReportedEdit[]): Files {
  const changed: Record<string, string> = { ...files };
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const text = files[file] as string;
    const { starts } = indexLines(text);
    const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
    const own = edits.filter((edit) => edit.file === file);
    changed[file] = applyEdits(
      text,
      own.map((edit) => ({ start: offset(edit.line, edit.column), end: offset(edit.endLine, edit.endColumn), text: edit.text })),
    );
  }
  return changed;
}

/** How many findings say the same of the same thing, wherever they have moved to. */
function count({ findings }: Report, { rule, file, anchor, message }: ReportedFinding): number {
  return findings.filter((one) => one.rule === rule && one.file === file && one.anchor === anchor && one.message === message).length;
}

/** Another finding of its rule at its anchor was there: its words may hold a number that changed. */
function isKnown({ findings }: Report, { rule, file, anchor }: ReportedFinding): boolean {
  return findings.some((one) => one.rule === rule && one.file === file && one.anchor === anchor);
}
