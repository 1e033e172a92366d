// What became of a file that was a module is said in words, once.
import { expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintChange } from "../lint-files.ts";

const file = "patterns/second-look.md";
const sound = moduleText({ open: '<module name="second_look" category="quality">' });
/** Without the table, nothing shows that a module was meant. */
const bare = sound.slice(sound.indexOf("# "));
const block = sound.slice(sound.indexOf("```xml"));

test.each([
  ["", "is empty now"],
  ["\ufeff\r\n \r\n", "is empty now"],
  ["# Second look\n\nTo be written anew.\n", "has no fenced block with <module> any more"],
  [bare.replace("<module ", "module "), "has no fenced block with <module> any more"],
  [bare.replaceAll(/^/gm, "> "), "has no fenced block with <module> any more"],
  [`# Guide\n\n## One\n\n${block}\n## Two\n\n${"word ".repeat(2000)}\n`, "only shows a <module> in passing now"],
  ["# T\n\n```xml\n<module>core</module>\n```\n", "has a <module> without name, category and sections now"],
])("%j", (text, fate) => {
  const errors = lintChange({ [file]: text }, { [file]: sound }).findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ rule: "change-module-lost", file, line: 1, column: 1, status: "introduced" }]);
  expect(errors[0]?.message).toContain(`\`${file}\` was a module and ${fate}`);
  expect(errors[0]?.message).toMatch(/Restore it, or delete the file\.$/);
});

test("a file that the configuration calls a module is told once as well", () => {
  const { findings } = lintChange({ [file]: "x\n" }, { [file]: sound }, { modules: ["patterns/**"] });
  expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(["change-module-lost"]);
});

test("what was found in it does not count as fixed", () => {
  const broken = sound.replace("A second pair", "In <100ms, a second pair");
  const { comparison } = lintChange({ [file]: "x\n" }, { [file]: broken });
  expect(comparison?.fixed).toEqual([]);
  expect(comparison?.changes).toMatchObject([{ file, what: ["no longer a module, with its 1 phase"] }]);
  expect(lintChange({}, { [file]: broken }).comparison?.fixed.map(({ rule }) => rule)).toContain("xml-character");
});

test("a comment for the whole file suppresses it, and it is counted as suppressed", () => {
  const { findings, suppressed } = lintChange(
    { [file]: "<!-- patternlint-disable-file change-module-lost: moved to the wiki -->\n" },
    { [file]: sound },
  );
  expect(findings).toEqual([]);
  expect(suppressed).toMatchObject([{ rule: "change-module-lost", justification: "moved to the wiki" }]);
});

test("another comment in what is left does not suppress it", () => {
  const { findings, suppressed } = lintChange({ [file]: "<!-- patternlint-disable change-module-lost: x -->\n" }, { [file]: sound });
  expect([findings.length, suppressed.length]).toEqual([1, 0]);
});

test("deleted, or moved to another file: nothing is lost", () => {
  for (const head of [{}, { "quality/look.md": sound }, { [file]: "Moved.\n", "quality/look.md": sound }])
    expect(lintChange(head, { [file]: sound }).findings.map(({ rule }) => rule)).not.toContain("change-module-lost");
});
