// The comment and the graph: what is in them, in which order, and what is left out when there is too much.
import { describe, expect, test } from "vitest";
import type { Carrier } from "../../src/read/vocabulary.ts";
import type { ReportedChange } from "../../src/report/changes.ts";
import { formatComment } from "../../src/report/comment.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { formatGraph } from "../../src/report/mermaid.ts";
import { viewOf } from "../../src/report/report.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { lintChange, lintFiles } from "../lint-files.ts";

const path = "patterns/design-review.md";
const other = moduleText({ open: '<module name="requirements" category="planning">', integration: null });
const base = { [path]: moduleText({ purpose: "<purpose>\n  old < one\n  fixed < one\n</purpose>" }), "patterns/requirements.md": other };
const head = {
  [path]: moduleText({ purpose: "<purpose>\n  old < one\n  quite a new line < that\n</purpose>", title: null }),
  "patterns/requirements.md": other,
};
const report = lintChange(head, base);
const link = (file: string, line: number) => `https://x.example/${file}#L${line}`;

describe("the comment", () => {
  test("verdict, introduced, what changed, graph, fixed, still there", () => {
    const text = formatComment(report, { failed: true, link, limit: 65_000 });
    const parts = [
      "## ❌ patternlint: 1 error, 1 warning, 1 notice introduced · 1 fixed",
      "### Introduced",
      "### What changed",
      "```mermaid",
      "Fixed: 1 finding",
      "Still there: ",
    ];
    expect(
      parts.map((part) => text.indexOf(part)).every((at, index, all) => at >= 0 && (index === 0 || at > (all[index - 1] as number))),
    ).toBe(true);
    expect(text).toContain("the purpose was edited");
  });

  test("without a base, the findings by rule and one by one, and why there is none", () => {
    const text = formatComment(lintFiles(head), { failed: true, link, limit: 65_000, remarks: ["> There is no base"] });
    expect(text).toContain("> There is no base\n");
    expect(text).toContain("| [xml-character](");
    expect(text).toContain("### Findings");
    expect(text).not.toContain("What changed");
  });

  test.each([400, 900, 1500, 3000])("within %i characters, the worthier parts first, and what is left out is said", (limit) => {
    const text = formatComment(report, { failed: true, link, limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toContain("## ❌ patternlint");
    if (limit < 2000) expect(text).toMatch(/\*\*… and \d+ lines? more\*\*/);
    expect((text.match(/<details>/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length);
    expect((text.match(/```/g) ?? []).length % 2).toBe(0);
  });

  test("of many changed modules, twenty are in the open and the rest folded, in comment and summary; findings come first", () => {
    const one = report.comparison?.changes[0] as ReportedChange;
    const comparison = {
      ...(report.comparison as NonNullable<typeof report.comparison>),
      changes: Array.from({ length: 50 }, (_, at) => ({ ...one, file: `changed-${at}.md` })),
    };
    const many = { ...report, comparison };
    const comment = formatComment(many, { failed: true, link, limit: 65_000 });
    const summary = formatMarkdown(viewOf(many, "introduced"), { failed: true, link, changes: true });
    for (const text of [comment, summary]) {
      const [open = "", folded = ""] = text.slice(text.indexOf("### What changed")).split("<details><summary>More: 30 modules</summary>");
      expect(open.match(/^- `changed-\d+\.md`/gm)).toHaveLength(20);
      expect(folded.slice(0, folded.indexOf("</details>")).match(/^- `changed-\d+\.md`/gm)).toHaveLength(30);
      expect(text.indexOf("safe fix</sub>")).toBeGreaterThan(0);
      expect(text.indexOf("safe fix</sub>")).toBeLessThan(text.indexOf("### What changed"));
    }
  });

  test("of two hundred changed modules and more, the summary says how many it leaves out", () => {
    const one = report.comparison?.changes[0] as ReportedChange;
    const comparison = {
      ...(report.comparison as NonNullable<typeof report.comparison>),
      changes: Array.from({ length: 203 }, (_, at) => ({ ...one, file: `${at}.md` })),
    };
    expect(formatMarkdown({ ...report, comparison }, { failed: true, changes: true })).toContain("- … and 3 modules more\n");
    expect(formatMarkdown(viewOf(report, "introduced"), { failed: true })).not.toContain("What changed");
  });
});

describe("the graph", () => {
  const change = (
    file: string,
    kind: ReportedChange["kind"],
    edges: ReportedChange["edges"],
    dangling: ReportedChange["dangling"] = [],
  ): ReportedChange => ({
    file,
    kind,
    was: null,
    name: null,
    what: [],
    edges,
    dangling,
  });
  const edge = (target: string, state: "added" | "removed" | "kept", broken = false, carrier: Carrier = "depends_on") => ({
    carrier,
    target,
    state,
    broken,
  });
  const links = (changes: readonly ReportedChange[]) =>
    formatGraph(changes)
      ?.split("\n")
      .filter((line) => />/.test(line))
      .map((line) => line.trim());

  test("edges by what became of them", () => {
    expect(
      links([
        change("a.md", "edited", [
          edge("b.md", "kept"),
          edge("c.md", "added"),
          edge("d.md", "removed"),
          edge("e.md", "added", true),
          edge("f.md", "kept", false, "uses_pattern"),
        ]),
      ]),
    ).toEqual(["n0 --> n1", "n0 ==>|added| n2", "n0 -.->|removed| n3", "n0 -.->|broken| n4", "n0 -->|uses| n5"]);
  });

  test("an edge that both ends tell is one, from the module that depends; a broken end says more", () => {
    expect(
      links([change("a.md", "edited", [edge("b.md", "kept")]), change("b.md", "edited", [edge("a.md", "added", false, "provides_to")])]),
    ).toEqual(["n0 ==>|added| n1"]);
    expect(
      links([change("a.md", "edited", [edge("b.md", "added")]), change("b.md", "edited", [edge("a.md", "kept", false, "provides_to")])]),
    ).toEqual(["n0 ==>|added| n1"]);
    expect(
      links([change("b.md", "removed", [edge("a.md", "removed", false, "provides_to")], [{ file: "a.md", carrier: "depends_on" }])]),
    ).toEqual(["n0 -.->|broken| n1"]);
  });

  test("modules by what became of them, and what is gone", () => {
    const text = formatGraph([
      change("a.md", "added", [edge("gone.md", "added", true)]),
      change("b.md", "renamed", []),
      change("c.md", "removed", []),
    ]);
    expect(text).toContain("class n0 added\n");
    expect(text).toContain("class n1 edited\n");
    expect(text).toContain("class n2 removed\n");
    expect(text).toContain("class n3 broken\n");
    expect(text).toContain("linkStyle 0 stroke:");
  });

  test("no text gets out of its label", () => {
    const text = formatGraph([change('a"]; click n0 "https://evil"\n```.md', "edited", [edge("😀 <b>.md", "kept")])]);
    expect(text?.split("\n")[1]).toBe('  n0["a#34;#93;#59; click n0 #34;https#58;//evil#34;#9226;#96;#96;#96;.md"]');
    expect(text?.split("\n")[2]).toBe('  n1["#128512; #60;b#62;.md"]');
  });

  test("none without edges, and none of more than thirty modules", () => {
    expect(formatGraph([change("a.md", "edited", [])])).toBeUndefined();
    expect(formatGraph(Array.from({ length: 31 }, (_, at) => change(`${at}.md`, "edited", [edge("a.md", "kept")])))).toBeUndefined();
  });
});

test("a reference is an edge once, however often it is written", () => {
  const twice = moduleText({ integration: dependingOn("patterns/requirements.md for a", "./requirements.md for b") });
  expect(lintChange({ ...head, [path]: twice }, base).comparison?.changes[0]?.edges).toEqual([
    { carrier: "depends_on", target: "patterns/requirements.md", state: "kept", broken: false },
  ]);
});
