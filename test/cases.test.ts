// The cases in test/cases: each a small repository in one text file, and below it what the linter says of it. CONTRIBUTING.md
// describes how they are written. `UPDATE=1 npx vitest run test/cases.test.ts` rewrites what is expected.
import { structuredPatch } from "diff";
import { describe, expect, test } from "vitest";
import type { Report, ReportedFinding } from "../src/report/report.ts";
import { fixedFiles } from "./apply-fix.ts";
import { type Files, type LintedCase, lintCase } from "./lint-files.ts";
import { type Case, mark, readCases } from "./read-case.ts";

/** Fixes that bring something to light, and why it couldn't be seen before. No other fix may. */
const revealing: Readonly<Record<string, string>> = {
  "never-ends.txt xml-balance": "what a block lacks is not told while it breaks off",
  "never-ends-fenced.txt xml-balance": "the same",
  "orphan-broken.txt reference-target": "the edge that the path meant is held against the other module",
  "references.txt reference-target": "the same",
  "names-alike.txt module-name": "the name that was meant is another module's",
  "leaked-tags.txt xml-balance": "nobody knows what the attributes of a lost tag were",
  "suppressions-unknown.txt suppression-unknown": "only a comment that is understood can suppress nothing",
};

const NOTHING = "nothing\n";

const cases = await readCases();

describe.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const { report } = lintCase(one);

  // Linted in the test itself, and not beside it, so that a mutation run knows what it covers.
  test(one.about, () => {
    const found = told(one, lintCase(one));
    if (!process.env.UPDATE)
      expect(found, `\`UPDATE=1 npx vitest run test/cases.test.ts\` writes what is found. Read it.`).toBe(one.expected);
    else if (found === NOTHING && one.expected !== NOTHING)
      throw new Error("Nothing is found. If that is meant, write `nothing` below `-- expected --`.");
    else one.update(found);
  });

  test("further down in its file, each finding says the same: no words hold the number of a line", () => {
    const lower = { ...one, files: lowered(one.files), base: one.base && lowered(one.base) };
    expect(withoutPlaces(told(lower, lintCase(lower)))).toEqual(withoutPlaces(told(one, lintCase(one))));
  });

  const fixable = report.findings.filter(({ fix }) => fix?.edits.length);
  test.each(fixable.map((finding) => [finding.rule, finding.line, finding.message, finding] as const))(
    "the fix of %s, line %i, settles it and brings no other: %s",
    (rule, _line, _message, finding) => {
      const after = lintFixed(one, finding).report;
      expect(count(after, finding)).toBeLessThan(count(lintCase(one).report, finding));
      if (revealing[`${one.name} ${rule}`] === undefined) expect(revealed(report, after).map(inOneLine)).toEqual([]);
    },
  );
});

test("there are fixes of every kind", () => {
  const fixed = cases.flatMap((one) => lintCase(one).report.findings.filter(({ fix }) => fix));
  expect(new Set(fixed.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(12);
});

function told(one: Case, { report, details }: LintedCase): string {
  const lines = [
    ...report.findings.flatMap((finding, at) => [
      inOneLine(finding),
      `  anchor ${finding.anchor}${details[at] ? ` · ${mark(details[at])}` : ""}`,
      ...finding.related.map((place) => `  see ${place.file}:${place.line}:${place.column} ${place.note}`),
      ...toldFix(one, report, finding),
    ]),
    ...report.skipped.map(({ file, reason }) => `${file}: skipped (${reason})`),
    ...report.causes.map(({ rule, title }) => `cause: ${title} [${rule}]`),
    ...toldChange(report),
  ];
  return lines.length > 0 ? `${lines.join("\n")}\n` : NOTHING;
}

/** What is otherwise than at the base, as comments and summaries say it, and what is found there and no more. */
function toldChange({ comparison }: Report): string[] {
  if (!comparison) return [];
  return [
    ...comparison.changes.map(({ file, kind, what }) => `${file} ${kind}: ${what.join("; ")}`),
    ...comparison.fixed.map((finding) => `fixed: ${inOneLine(finding)}`),
  ];
}

function inOneLine({ file, line, column, endLine, endColumn, severity, status, message, rule }: ReportedFinding): string {
  const end = endLine === line ? `${endColumn}` : `${endLine}:${endColumn}`;
  return `${file}:${line}:${column}-${end}: ${status ? `${status} ` : ""}${severity}: ${message} [${rule}]`;
}

/** The fix, the lines that it takes away and puts there, and what is found then that wasn't before. */
function toldFix(one: Case, report: Report, finding: ReportedFinding): string[] {
  const { file, fix } = finding;
  if (!fix) return [];
  const { report: after, fixed } = lintFixed(one, finding);
  return [
    `  ${fix.safe ? "fix" : "unsafe fix"}: ${fix.title}`,
    ...Object.entries(fixed).flatMap(([path, text]) => [
      ...(path === file ? [] : [`    in ${path}`]),
      ...difference(one.files[path] as string, text).map((line) => `    ${line}`),
    ]),
    ...revealed(report, after).map((next) => `    then ${inOneLine(next)}`),
  ];
}

function lintFixed(one: Case, finding: ReportedFinding): { report: Report; fixed: Files } {
  const fixed = fixedFiles(one.files, finding);
  return { fixed, report: lintCase({ ...one, files: { ...one.files, ...fixed } }).report };
}

/** The lines that differ, behind the one before where nothing is taken away; "…" stands for those between. */
function difference(before: string, after: string): string[] {
  const lines = after.split("\n");
  const { hunks } = structuredPatch("", "", before, after, "", "", { context: 0 });
  return hunks.flatMap((hunk, at) => {
    const changed = hunk.lines.filter((line) => !line.startsWith("\\"));
    const place = changed.every((line) => line.startsWith("+")) ? [` ${lines[hunk.newStart - 2] ?? ""}`] : [];
    return [...(at > 0 ? ["…"] : []), ...[...place, ...changed].map((line) => `${line[0]} ${mark(line.slice(1))}`.trimEnd())];
  });
}

/** What is found after a fix that wasn't before: neither by its words, which may hold a number, nor by its anchor. */
function revealed(before: Report, after: Report): readonly ReportedFinding[] {
  return after.findings.filter(
    (one) =>
      count(after, one) > count(before, one) &&
      !before.findings.some(({ rule, file, anchor }) => rule === one.rule && file === one.file && anchor === one.anchor),
  );
}

/** How many findings say the same of the same thing, wherever they have moved to. */
function count({ findings }: Report, { rule, file, anchor, message }: ReportedFinding): number {
  return findings.filter((one) => one.rule === rule && one.file === file && one.anchor === anchor && one.message === message).length;
}

function lowered(files: Files): Files {
  const lower = ([file, content]: [string, string]) => [file, file.endsWith(".md") ? content.replace(/^\uFEFF?/, "$&\n\n\n\n\n") : content];
  return Object.fromEntries(Object.entries(files).map(lower));
}

function withoutPlaces(told: string): string[] {
  return told.split("\n").map((line) => line.replace(/^( *(?:see |then |fixed: )?)(\S+?):\d+:\d+(?:-(?:\d+:)?\d+:)? /, "$1"));
}
