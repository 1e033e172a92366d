// Every rule's own examples: the bad one gives findings of that rule and of no other, the good one gives none at all.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { demonstrate } from "../../src/command-line/demonstrate.ts";
import { explainRule } from "../../src/command-line/rule-text.ts";
import type { Example } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { project } from "../e2e/process.ts";
import { lintChange, lintFiles } from "../lint-files.ts";

/** What the rules say of an example; of a change, what it introduces. */
function judge({ files, base }: Example) {
  if (!base) return lintFiles(files, { preset: "strict" }).findings;
  return lintChange(files, base, { preset: "strict" }).findings.filter(({ status }) => status === "introduced");
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("finds its bad example, and that is all there is to find", () => {
    const findings = judge(rule.bad);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([id]));
  });

  test("is content with its good example, and so are the others", () => {
    expect(judge(rule.good).map(({ message }) => message)).toEqual([]);
  });

  test("shows its examples", () => {
    expect(rule.bad.snippet).not.toBe("");
    expect(rule.good.snippet).not.toBe("");
    expect(rule.bad.snippet).not.toBe(rule.good.snippet);
  });

  test("offers a fix if and only if it says so", () => {
    const findings = judge(rule.bad);
    expect(findings.some(({ fix }) => fix !== null)).toBe(rule.fixable);
  });

  test("says which of its fixes are safe, as that of the example is or isn't", () => {
    expect(rule.fixSafety !== undefined).toBe(rule.fixable);
    const { safe, patch } = demonstrate(rule);
    expect(patch !== undefined).toBe(rule.fixable);
    if (rule.fixSafety?.startsWith("Safe: ")) expect(safe).toBe(true);
    if (rule.fixSafety?.startsWith("Needs review: ")) expect(safe).toBe(false);
  });

  test("its page and `explain` show what is printed for it, and what the fix changes", () => {
    const { printed, patch = "" } = demonstrate(rule);
    const page = readFileSync(join(project, `docs/rules/${id}.md`), "utf8");
    expect(printed).toContain(id);
    const remedy = `\`npm run generate\` writes docs/rules/${id}.md as the rule is now.`;
    expect(page, remedy).toContain(printed);
    expect(page, remedy).toContain(patch);
    const shown = explainRule(rule, demonstrate(rule), undefined, false).replaceAll(/^ {4}/gm, "");
    expect(shown).toContain(printed);
    expect(shown).toContain(patch);
  });
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s has nothing left to be filled in",
  (id, { summary, rationale, limits = "", bad }) => {
    const left = [summary, rationale, limits, ...judge(bad).flatMap(({ rule, message }) => (rule === id ? [message] : []))].filter((text) =>
      /(?:^|\s)TODO: /.test(text),
    );
    expect(left, `Fill in what src/rules/${id}.ts says, and run \`npm run generate\`.`).toEqual([]);
  },
);

test("the list holds each rule once", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
