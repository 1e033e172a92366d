// The problem matcher: what a runner and VS Code make of the format `compact`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runLint } from "../../src/index.ts";
import { formatCompact } from "../../src/report/compact.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { project } from "../e2e/process.ts";
import { lintFiles } from "../lint-files.ts";

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity: number;
  readonly message: number;
  readonly code: number;
}
const read = (path: string) => JSON.parse(readFileSync(join(project, path), "utf8"));
const [matcher] = read("problem-matcher.json").problemMatcher as [{ readonly owner: string; readonly pattern: readonly [Pattern] }];
const [pattern] = matcher.pattern;

/** By the runner's own rules: one line, one match, groups by number. */
function match(text: string) {
  return text.split("\n").flatMap((line) => {
    const found = new RegExp(pattern.regexp).exec(line);
    const group = (name: keyof Omit<Pattern, "regexp">) => found?.[pattern[name]] ?? "";
    return found
      ? [
          {
            file: group("file"),
            line: Number(group("line")),
            column: Number(group("column")),
            severity: group("severity"),
            message: group("message"),
            rule: group("code"),
          },
        ]
      : [];
  });
}

test("every finding of every rule is one problem, at its place", async () => {
  const { report } = await runLint({ root: join(project, "examples", "broken"), paths: [] });
  expect(report.findings.length).toBeGreaterThan(30);
  expect(match(formatCompact(report))).toEqual(
    report.findings.map(({ file, line, column, severity, message, rule }) => ({ file, line, column, severity, message, rule })),
  );
});

test("names and messages that look like a line of it are still one problem", () => {
  const report = lintFiles({
    "a:1:2: error: b [c].md": moduleText({ purpose: "<purpose>\n  in <100ms [x]: error: y\n</purpose>" }),
  });
  const found = match(formatCompact(report));
  expect(found).toHaveLength(report.findings.length);
  expect(found.map(({ rule }) => rule)).toEqual(report.findings.map(({ rule }) => rule));
});

test("what isn't a finding is no problem", () => {
  expect(match("patternlint: 35 errors, 5 warnings in 40 of 44 modules · phases complete 42 of 45\n\nRead: 1 file")).toEqual([]);
});

test("VS Code has the same one, for tasks", () => {
  const [own] = read("editors/vscode/package.json").contributes.problemMatchers;
  expect(own.pattern).toEqual(pattern);
  expect(own).toMatchObject({ name: "patternlint", owner: matcher.owner });
});
