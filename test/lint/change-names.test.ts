// Patterns by name and paths in running text under comparison: a change is told of what it broke, wherever that stands.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange } from "../lint-files.ts";

const settings = { rules: new Map([["reference-prose", { level: "warning" as const }]]) };
const told = (report: Report, rule: string) => ({
  introduced: report.findings
    .filter((one) => one.rule === rule && one.status === "introduced")
    .map(({ file, line, message }) => `${file}:${line} ${message}`),
  unchanged: report.findings.filter((one) => one.rule === rule && one.status === "unchanged").length,
  fixed: report.comparison?.fixed.filter((one) => one.rule === rule).map(({ file, line }) => `${file}:${line}`),
});
const nothing = { introduced: [], unchanged: 0, fixed: [] };
const rulesOf = (report: Report) => report.findings.filter(({ status }) => status === "introduced").map(({ rule }) => rule);

describe("a pattern by its name", () => {
  const user = (name: string, from = "lib/library.md") =>
    moduleText({ sections: `<pattern_usage>\n  <uses_pattern from="${from}">${name}</uses_pattern>\n</pattern_usage>` });
  const files = (name: string, element: string): Files => ({
    "patterns/design-review.md": user(name),
    "patterns/requirements.md": "# R\n",
    "lib/library.md": `# Library\n\n<${element}>x</${element}>\n`,
  });
  const compare = (head: Files, base: Files) => told(lintChange(head, base), "reference-name");

  test("renamed in its file only: introduced at the module that the change never touched", () => {
    expect(compare(files("three_times", "thrice"), files("three_times", "three_times"))).toEqual({
      ...nothing,
      introduced: ["patterns/design-review.md:29 `lib/library.md` has nothing called `three_times`. Correct the name, or add it there."],
    });
  });

  test("renamed in both: nothing; mended on either side: fixed", () => {
    expect(compare(files("thrice", "thrice"), files("three_times", "three_times"))).toEqual(nothing);
    for (const head of [files("thrice", "thrice"), files("three_times", "three_times")])
      expect(compare(head, files("three_times", "thrice"))).toEqual({ ...nothing, fixed: ["patterns/design-review.md:29"] });
  });

  test("another name that is lost is another finding", () => {
    expect(compare(files("four_times", "twice"), files("three_times", "twice"))).toMatchObject({
      introduced: [expect.stringContaining("`four_times`")],
      fixed: ["patterns/design-review.md:29"],
    });
  });

  test("its file is deleted, moved or unreachable: the finding is not mended by that", () => {
    const base = files("three_times", "thrice");
    const { "lib/library.md": library = "", ...gone } = base;
    expect(compare(gone, base)).toEqual(nothing);
    expect(compare({ ...gone, "docs/library.md": library }, base)).toEqual(nothing);
    expect(
      compare({ ...gone, "docs/library.md": library, "patterns/design-review.md": user("three_times", "docs/library.md") }, base),
    ).toEqual({ ...nothing, unchanged: 1 });
  });

  test("broken and repaired, nothing is told of the name that wasn't there before", () => {
    const sound = files("thrice", "thrice");
    const broken = { ...sound, "patterns/design-review.md": user("thrice", "lib/librery.md") };
    expect(rulesOf(lintChange(broken, sound))).toEqual(["reference-target"]);
    expect(compare(sound, broken)).toEqual(nothing);
  });
});

describe("a path in running text", () => {
  const speaking = (...lines: string[]) =>
    moduleText({
      purpose: `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}</purpose>`,
      integration: dependingOn("docs/base.txt for the ground"),
    });
  const files = (...lines: string[]): Files => ({
    "patterns/design-review.md": speaking(...lines),
    "docs/base.txt": "x",
    "docs/plan.md": "# P\n",
  });
  const without = ({ "docs/plan.md": _, ...rest }: Files) => rest;
  const compare = (head: Files, base: Files) => told(lintChange(head, base, settings), "reference-prose");
  const line = "As docs/plan.md wants it";

  test("its file goes, moves, or comes", () => {
    const base = files(line);
    const at = "patterns/design-review.md:10 `docs/plan.md`";
    expect(compare(without(base), base)).toEqual({
      ...nothing,
      introduced: [`${at} no longer exists: \`docs/plan.md\` was deleted in this change. Correct the path, or take it out.`],
    });
    expect(compare({ ...without(base), "old/plan.md": "# P\n" }, base)).toEqual({
      ...nothing,
      introduced: [`${at} no longer exists: \`docs/plan.md\` was renamed in this change. It has moved to \`old/plan.md\`.`],
    });
    expect(compare(base, without(base))).toEqual({ ...nothing, fixed: ["patterns/design-review.md:10"] });
  });

  test("moved, indented, in a renamed module, or in a line that was edited beside it: as before", () => {
    const base = without(files(line));
    for (const lines of [["Before it", line], [`  ${line}`], [`${line}, and more of it`]])
      expect(compare(without(files(...lines)), base)).toEqual({ ...nothing, unchanged: 1 });
    const { "patterns/design-review.md": text = "", ...others } = base;
    expect(compare({ ...others, "quality/design-review.md": text }, base)).toEqual({ ...nothing, unchanged: 1 });
  });

  test("written once more, it is one more", () => {
    const base = without(files(line));
    expect(compare(without(files(line, "Again: docs/plan.md")), base)).toMatchObject({ introduced: [expect.anything()], unchanged: 1 });
    expect(compare(without(files("Nothing")), base)).toEqual({ ...nothing, fixed: ["patterns/design-review.md:10"] });
  });

  test("an open project knows a mention like a fresh run", async () => {
    const { makeWorkspace } = await import("../../src/lint/workspace.ts");
    const { defaultConfig } = await import("../../src/config/config.ts");
    const workspace = makeWorkspace({ ...defaultConfig, ...settings }, "2025-12-01");
    const found = () => workspace.result().findings.map(({ rule }) => rule);
    const base = files(line);
    for (const [path, text] of Object.entries(base)) if (path.endsWith(".md")) workspace.set({ path, text });
    workspace.setPaths(Object.keys(base));
    expect(found()).toEqual([]);
    workspace.setPaths(Object.keys(without(base)));
    expect(found()).toEqual(["reference-prose"]);
    workspace.set({ path: "patterns/design-review.md", text: speaking("Nothing") });
    expect(found()).toEqual([]);
  });
});
