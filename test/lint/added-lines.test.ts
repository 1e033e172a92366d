// Lines of a module in a quote begin with marks, and lines that end with carriage returns only are one line to the reader of
// Markdown: a fix that added a line would end the quote, or make the module vanish.
import { describe, expect, test } from "vitest";
import { applyFixes, isFixable } from "../../src/report/edits.ts";
import { makeLineSource } from "../../src/report/report.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintFiles } from "../lint-files.ts";

const lost = "<notes>\n  <b>\n  Words, and more of them.\n</notes>";
const hide = {
  "in a quote": (text: string) => text.replaceAll(/^/gm, "> "),
  "in an item of a list": (text: string) => text.replace(/```xml[\s\S]*```/, (block) => `- ${block.replaceAll("\n", "\n  ")}`),
  "with carriage returns only": (text: string) => text.replaceAll("\n", "\r"),
};

/** What all fixes together make of the files. */
function fixed(files: Files): ReadonlyMap<string, string> {
  const report = lintFiles(files, { preset: "strict" });
  return applyFixes(
    report.findings.filter(isFixable),
    makeLineSource((path) => files[path]),
  );
}

describe.each(Object.entries(hide))("a module %s", (_, hidden) => {
  const path = "patterns/design-review.md";
  const requirements = { "patterns/requirements.md": "# Requirements\n" };

  test("has no fix that adds a line, and keeps those within a line", () => {
    const text = hidden(moduleText({ sections: `${lost}\n<remark>Takes < 1 day.</remark>` }));
    const { findings } = lintFiles({ [path]: text, ...requirements });
    const found = findings.map(({ rule, fix }) => [rule, fix?.edits.map((edit) => edit.text)]);
    expect(found).toContainEqual(["xml-balance", undefined]);
    expect(found).toContainEqual(["xml-character", ["&lt;"]]);
  });

  test("is the same module when all its fixes are applied", () => {
    const files = { [path]: hidden(moduleText({ sections: lost, open: '<module name="Design" category="patterns">' })), ...requirements };
    const after = fixed(files).get(path) ?? files[path];
    expect(lintFiles({ ...files, [path]: after ?? "" }).findings.map(({ rule }) => rule)).toContain("fence");
    expect(after?.match(/\n/g)?.length).toBe(files[path]?.match(/\n/g)?.length);
  });

  test("is given no line by the fix of another module", () => {
    const asker = moduleText({ open: '<module name="asker" category="patterns">', integration: dependingOn(`${path} for the remarks`) });
    const files = { [path]: hidden(moduleText({})), "patterns/asker.md": asker, ...requirements };
    const settings = { rules: new Map([["reference-reciprocal", { level: "warning" as const }]]) };
    const reciprocal = (now: Files) =>
      lintFiles(now, settings).findings.find(({ rule, file }) => rule === "reference-reciprocal" && file !== path);
    expect(reciprocal(files)?.fix ?? undefined).toBeUndefined();
    expect(reciprocal({ ...files, [path]: moduleText({}) })?.fix?.edits).toHaveLength(1);
  });
});
