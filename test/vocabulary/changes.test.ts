// Changes in another team's words: what counts as one, what is lost by it, and what is known again.
import { describe, expect, test } from "vitest";
import { exampleChange, type Parts } from "../../src/rule-support/example.ts";
import { compare, judge } from "./judge.ts";

describe("a change, in the words of a second team", () => {
  const file = "patterns/design-review.md";
  const phase = (
    name: string,
    order: number,
    lists: Partial<Record<"requirements" | "actions" | "validation", readonly string[]>> = {},
  ) => {
    const all = { requirements: ["It is written down"], actions: ["Read it"], validation: ["It is answered"], ...lists };
    const body = Object.entries(all).map(
      ([list, items]) => `    <${list}>\n${items.map((item) => `      ${item}\n`).join("")}    </${list}>\n`,
    );
    return `  <phase name="${name}" order="${order}">\n${body.join("")}  </phase>\n`;
  };
  const phases = (...all: string[]) => ({ implementation: `<implementation>\n${all.join("")}</implementation>` });
  const conditions = (...texts: string[]) => ({
    triggers: `<trigger_conditions>\n${texts.map((text) => `  <condition type="implicit">${text}</condition>\n`).join("")}</trigger_conditions>`,
  });
  const edges = (depends: readonly string[], provides: readonly string[]) => ({
    integration: `<integration_points>\n  <depends_on>\n${depends.join("\n")}\n  </depends_on>\n  <provides_to>\n${provides.join("\n")}\n  </provides_to>\n</integration_points>`,
  });
  const purpose = (close: string) => ({ purpose: `<purpose>\n  A second pair of eyes.\n${close}` });
  const actions = (text: string) => ({ implementation: phases(phase("one", 1)).implementation.replace("    </actions>\n", text) });
  const [here, there] = ["    patterns/requirements.md for the needs", "    notes.md for notes"];
  const notes = { "notes.md": "# Notes\n" };
  const status = (word: string) => ({
    table: `| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | ${word} |`,
  });
  const added = { ...status("active"), open: '<module name="twin" category="planning">', integration: null };

  test.each<[string, Parts | string, Parts, readonly string[], Readonly<Record<string, Parts | string>>?]>([
    [
      "requirements in another order say the same",
      phases(phase("one", 1, { requirements: ["A", "B"] })),
      phases(phase("one", 1, { requirements: ["B", "A"] })),
      [],
    ],
    [
      "and so do validations with other list marks",
      phases(phase("one", 1, { validation: ["- A"] })),
      phases(phase("one", 1, { validation: ["A"] })),
      [],
    ],
    ["and conditions in another order", conditions("A", "B"), conditions("B", "A"), []],
    ["and edges", edges([here, there], []), edges([there, here], []), [], notes],
    [
      "actions in another order don't",
      phases(phase("one", 1, { actions: ["A", "B"] })),
      phases(phase("one", 1, { actions: ["B", "A"] })),
      ["change-date", "change-version"],
    ],
    ["a close tag that was missing is no change", purpose("</purpose>"), purpose(""), []],
    ["an element that isn't closed is known again, closed by another name", actions("    </validation>\n"), actions(""), []],
    [
      "a check, a phase and the reason for it are gone",
      phases(phase("two", 1)),
      phases(phase("one", 1, { requirements: ["A", "B"] }), phase("two", 2, { validation: ["C", "It is answered"] })),
      ["change-check-removed", "change-check-removed", "change-date", "change-version"],
    ],
    ["all phases are gone", { implementation: null }, phases(phase("one", 1)), ["change-check-removed", "change-date", "change-version"]],
    [
      "edges of both lists are gone",
      edges([], []),
      edges([here], [there]),
      ["change-check-removed", "change-check-removed", "change-date", "change-version"],
      notes,
    ],
    [
      "phases are renamed and stand in another order",
      phases(phase("b", 1, { actions: ["C"] }), phase("c", 2)),
      phases(phase("a", 1), phase("b", 2, { actions: ["C"] })),
      ["change-date", "change-version"],
    ],
    [
      "a module is added that a reference fits as well",
      edges(["    requirements.md for the needs"], []),
      edges(["    requirements.md for the needs"], []),
      ["module-file", "reference-ambiguous"],
      { "patterns/needs/requirements.md": added },
    ],
    ["a status is settled on", { ...status("deprecated"), ...edges([here], []) }, { ...status("stable"), ...edges([here], []) }, []],
    ["a module's block goes", "# Design review\n", {}, ["change-module-lost"]],
    [
      "it is shown in passing only",
      `# Guide\n\n## One\n\n${"Words.\n\n".repeat(400)}\`\`\`xml\n<module name="a" category="b">\n</module>\n\`\`\`\n`,
      {},
      ["change-module-lost"],
    ],
    ["its root is another's", "# Other\n\n```xml\n<module>\n  <artifact>x</artifact>\n</module>\n```\n", {}, ["change-module-lost"]],
    [
      "its root is misspelled",
      { open: '<moduel name="design_review" category="patterns">', close: "</moduel>" },
      {},
      ["change-date", "change-version", "fence"],
    ],
  ])("%s", (_, head, base, introduced, files = {}) => {
    const others = Object.fromEntries(Object.keys(files).map((path) => [path, path === "notes.md" ? (files[path] as string) : null]));
    const example = exampleChange({ [file]: head, ...files }, { [file]: base, ...others }, "");
    const judged = judge(example.files, example.base);
    const rulesOf = judged.first.findings.filter((finding) => finding.status === "introduced").map(({ rule }) => rule);
    expect(rulesOf.filter((rule) => !ignored.has(rule)).sort()).toEqual(introduced);
    compare(judged);
  });

  /** What the other side of an edge has to say is no matter here. */
  const ignored = new Set(["reference-reciprocal", "integration-points", "module-orphan"]);
});
