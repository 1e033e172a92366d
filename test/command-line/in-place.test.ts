// The comment that a rule's page and `explain` recommend: it suppresses the rule's own example, where it is said to stand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { demonstrate } from "../../src/command-line/demonstrate.ts";
import { suppressInPlace } from "../../src/command-line/in-place.ts";
import { explainRule } from "../../src/command-line/rule-text.ts";
import type { Example } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { project } from "../e2e/process.ts";
import { lintChange, lintFiles } from "../lint-files.ts";

const findings = ({ files, base }: Pick<Example, "files" | "base">) =>
  base ? lintChange(files, base, { preset: "strict" }).findings : lintFiles(files, { preset: "strict" }).findings;

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const inPlace = suppressInPlace(rule);

  test("its comment, written where it is said to belong, suppresses the finding", () => {
    const { where = "", comment = "" } = inPlace ?? {};
    const own = (example: Pick<Example, "files" | "base">) => findings(example).filter(({ rule: found }) => found === id);
    const [found] = own(rule.bad);
    if (!found) throw new Error("The bad example has no finding.");
    const lines = (rule.bad.files[found.file] as string).split("\n");
    const at = found.line - 1;
    if (where === "for the next line") lines.splice(at, 0, comment);
    else if (where === "at the end of the line") lines[at] += ` ${comment}`;
    else throw new Error(`There is no place "${where}".`);
    const files = { ...rule.bad.files, [found.file]: lines.join("\n") };
    const elsewhere = own(rule.bad).filter(({ line }) => line !== found.line);
    expect(own({ files, ...(rule.bad.base && { base: rule.bad.base }) })).toHaveLength(elsewhere.length);
  });

  test("the page and `explain` recommend it", () => {
    expect(readFileSync(join(project, `docs/rules/${id}.md`), "utf8")).toContain(`in place, ${inPlace?.where}: \`${inPlace?.comment}\``);
    expect(explainRule(rule, demonstrate(rule), inPlace, false)).toContain(`${inPlace?.where}: ${inPlace?.comment}`);
  });
});

test("in the table of the metadata, a comment ends the row: on a line of its own, it would end the table", () => {
  for (const rule of rules.filter(({ id }) => ["metadata-version", "metadata-date", "metadata-status", "change-version"].includes(id)))
    expect(suppressInPlace(rule)?.where).toBe("at the end of the line");
});
