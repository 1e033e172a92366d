// Types of conditions that a repository has made its own.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange, lintFiles } from "../lint-files.ts";

const modules = (...types: readonly (readonly string[])[]): Files =>
  Object.fromEntries([
    ["patterns/requirements.md", "# R\n"],
    ...types.map((own, at) => [
      `patterns/m${at}.md`,
      moduleText({
        open: `<module name="m${at}" category="patterns">`,
        triggers: `<trigger_conditions>\n${own.map((type) => `  <condition type="${type}">It is asked for</condition>\n`).join("")}</trigger_conditions>`,
      }),
    ]),
  ]);
const told = ({ findings }: Report) =>
  findings.filter(({ rule }) => rule === "trigger-conditions").map(({ file, message }) => `${file} ${/`[^`]*`/.exec(message)?.[0]}`);
const types = { rules: new Map([["trigger-conditions", { options: { types: ["automatic", "explicit", "implicit"] } }]]) };

describe("a type of the repository's own", () => {
  test("in two modules it is a fault, in three it is none, however often one of them uses it", () => {
    expect(told(lintFiles(modules(["manual"], ["manual"])))).toEqual(["patterns/m0.md `manual`", "patterns/m1.md `manual`"]);
    expect(told(lintFiles(modules(["manual"], ["manual"], ["manual"])))).toEqual([]);
    expect(told(lintFiles(modules(["manual", "manual", "manual"])))).toEqual(Array(3).fill("patterns/m0.md `manual`"));
    expect(told(lintFiles(modules(["manual", "manual"], ["manual", "manual"])))).toHaveLength(4);
  });

  test("each type for itself", () => {
    expect(told(lintFiles(modules(["manual", "scheduled"], ["manual"], ["manual", "explicit"])))).toEqual(["patterns/m0.md `scheduled`"]);
  });

  test("no type is none of them, however often", () => {
    expect(lintFiles(modules([""], [""], [""])).findings).toHaveLength(3);
  });

  test("where the configuration lists the types, no other is accepted", () => {
    expect(told(lintFiles(modules(["manual"], ["manual"], ["manual"]), types))).toHaveLength(3);
  });
});

describe("in a comparison", () => {
  const status = ({ findings, comparison }: Report) => ({
    introduced: findings.filter((one) => one.status === "introduced" && one.rule === "trigger-conditions").length,
    fixed: comparison?.fixed.length,
  });

  test("the first module with a type introduces a fault", () => {
    expect(status(lintChange(modules(["explicit"], ["manual"]), modules(["explicit"], ["explicit"])))).toEqual({ introduced: 1, fixed: 0 });
  });

  test("a use that goes away makes no fault of those that stay, nor does one that comes mend those that were there", () => {
    const [two, three] = [modules(["manual"], ["manual"], ["explicit"]), modules(["manual"], ["manual"], ["manual"])];
    expect(status(lintChange(two, three))).toEqual({ introduced: 0, fixed: 0 });
    expect(status(lintChange(three, two))).toEqual({ introduced: 0, fixed: 0 });
  });
});
