// What people read tells each cause once, with how many findings it has and where; machines get each finding.
import { describe, expect, test } from "vitest";
import { inTurn, reportItems } from "../../src/report/causes.ts";
import { formatComment } from "../../src/report/comment.ts";
import { formatCompact } from "../../src/report/compact.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { formatPretty } from "../../src/report/pretty.ts";
import type { Report } from "../../src/report/report.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { formatGithub, selectAnnotations } from "../../src/report/workflow-commands.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { indexLines } from "../../src/text/lines.ts";
import { type Files, lintChange, lintFiles } from "../lint-files.ts";

const named = (name: string, parts: Parameters<typeof moduleText>[0] = {}) =>
  moduleText({ open: `<module name="${name}" category="patterns">`, ...parts });
const slips = (count: number) => `<report>\n${Array.from({ length: count }, (_, at) => `  <e${at}">x</e${at}>`).join("\n")}\n</report>`;
const to = (...paths: string[]) => ({ integration: dependingOn(...paths.map((path) => `${path} for a reason`)) });
const print = (files: Files, report: Report, options: { brief?: boolean } = {}) =>
  formatPretty(report, (path) => (files[path] === undefined ? undefined : indexLines(files[path] as string)), {
    color: false,
    quiet: false,
    ...options,
  });

const slipFiles = { "x.md": "x", "a.md": named("a", { sections: slips(4), ...to("x.md") }) };
const lostFiles = {
  "a.md": named("a", to("lost.md", "lost.md#part")),
  "b/b.md": named("b", to("lost.md")),
};

describe("at a terminal", () => {
  test("a slip is shown once, with the lines where it is as well", () => {
    expect(print(slipFiles, lintFiles(slipFiles))).toMatchInlineSnapshot(`
      "a.md:29:8  error  xml-tag  4 findings
      A stray quote stands in <e0>.
      Remove it.

        28 │   <report>
        29 │     <e0">x</e0>
           │        ━ → Remove the quote   (fix: safe)
        30 │     <e1">x</e1>
        and 3 more in this file (safe fixes for all): lines 30, 31, 32

      4 errors in 1 of 1 module · phases complete 1 of 1 · 4 fixes with --fix · patternlint explain RULE
      "
    `);
  });

  test("a lost target is shown once, with a place to click in each file", () => {
    const report = lintFiles(lostFiles);
    expect(
      print(lostFiles, { ...report, findings: report.findings.filter(({ rule }) => rule === "reference-target") }),
    ).toMatchInlineSnapshot(`
      "a.md:30:7  error  reference-target  3 findings in 2 files
      3 references in 2 files lead to \`lost.md\`, which does not exist.
      Correct the path, or remove the line.

        29 │     <depends_on>
        30 │       lost.md for a reason
           │       ━━━━━━━
        31 │       lost.md#part for a reason
        and 1 more in this file: line 31
        and in 1 more file:
        b/b.md:30:7

      3 errors in 2 of 2 modules · phases complete 2 of 2 · patternlint explain RULE
      "
    `);
  });

  test("old and new findings of one cause are told apart", () => {
    const base = { ...slipFiles, "a.md": named("a", { sections: slips(3), ...to("x.md") }) };
    const head = { ...slipFiles, "a.md": named("a", { sections: slips(6), ...to("x.md") }) };
    const told = reportItems(lintChange(head, base)).filter(({ lead }) => lead.rule === "xml-tag");
    expect(told.map(({ lead, others, title }) => [lead.status, others.length, title])).toEqual([
      ["unchanged", 2, "A stray quote stands in <e0>, and 2 more like this in `a.md`"],
      ["introduced", 2, "A stray quote stands in <e3>, and 2 more like this in `a.md`"],
    ]);
  });
});

/** Modules with many causes of many kinds. */
function wildTree(count: number): Files {
  const module = (at: number) =>
    named(`m${at}`, {
      title: at % 3 === 0 ? null : "# A module",
      purpose: at % 2 === 0 ? "<purpose>\n  a < b\n</purpose>" : "<purpose>\n  R&D & more & so on\n</purpose>",
      sections: `${slips(at % 7)}\n<open>\n<e a=1>x</e>`,
      integration: dependingOn(`lost/l${at % 5}.md for a reason`, "x.md"),
      ...(at % 4 === 0 && { triggers: null }),
      ...(at % 5 === 0 && { table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0 | yesterday | fine |" }),
      ...(at % 6 === 0 && { implementation: null }),
      ...(at % 8 === 0 && { category: "" }),
    });
  return Object.fromEntries([
    ["x.md", "x"],
    ...Array.from({ length: count }, (_, at) => [`some/rather/long/folder/name/of/modules/m${at}.md`, module(at)] as const),
    ...Array.from({ length: 9 }, (_, at) => [`guides/g${at}.md`, "# G\n\n```xml\n<module>\n</module>\n```\n"] as const),
  ]);
}

describe("a whole tree", () => {
  const files = wildTree(60);
  const report = lintFiles(files, { preset: "strict" });
  const screen = (text: string) => text.slice(text.lastIndexOf("\n\n   ")).trim().split("\n");

  test("ends with an overview that fits a terminal of 24 lines and 80 columns, with a prompt", () => {
    const lines = screen(print(files, report));
    expect(lines[0]).toMatch(/^findings {2}causes {2}files {2}fixes$/);
    expect(lines.length).toBeLessThanOrEqual(23);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  });

  test("fits as well where paths take two lines, none of which is cut", () => {
    const deep = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.endsWith("x.md") ? path : `${"deep/".repeat(12)}${path}`, text]),
    );
    const lines = screen(print(deep, lintFiles(deep, { preset: "strict" })));
    expect(lines.reduce((total, line) => total + Math.max(1, Math.ceil(line.length / 80)), 0)).toBeLessThanOrEqual(23);
    expect(lines.join("\n")).toMatch(/(?:deep\/){12}some\/rather\/long\/folder\/name\/of\/modules\/m\d+\.md$/m);
  });

  test("says last what to do next", () => {
    const count = report.findings.filter(({ fix }) => fix?.safe).length;
    expect(screen(print(files, report)).at(-1)).toBe(
      `patternlint --fix settles ${count} of ${report.findings.length}; patternlint baseline accepts the rest`,
    );
    const change = lintChange(files, {});
    expect(print(files, change)).not.toContain("patternlint baseline");
  });

  test("the overview counts every finding and each cause", () => {
    const rows = screen(print(files, report))
      .slice(1)
      .filter((line) => /^(?:error|warning|notice| )/.test(line));
    const columns = rows.flatMap((row) =>
      [...(/^(?:error|warning|notice)? +(?:[a-z-]+|\d+ more rules?) +([\d,]+) +([\d,]+)/.exec(row) ?? [])].slice(1, 3).map(Number),
    );
    const sum = (at: number) => columns.filter((_, column) => column % 2 === at).reduce((a, b) => a + b, 0);
    expect([sum(0), sum(1)]).toEqual([report.findings.length, reportItems(report).length]);
  });

  test("a terminal shows some of what is alike, and says how much more there is", () => {
    const brief = print(files, report, { brief: true });
    expect(brief.split("\n").length).toBeLessThan(print(files, report).split("\n").length / 2);
    expect(brief).toMatch(/\n {2}… [\d,]+ more like this \(--all\)\n/);
    expect(print(files, report)).not.toContain("--all");
  });

  test("everything that is not shown is counted", () => {
    const brief = print(files, report, { brief: true });
    const left = [...brief.matchAll(/… ([\d,]+) more like this/g)].reduce(
      (total, [, count]) => total + Number(count?.replaceAll(",", "")),
      0,
    );
    const shown = [...brief.matchAll(/^\S+:\d+:\d+ {2}(?:error|warning|notice) {2}[a-z-]+(?: {2}(\d+) findings)?/gm)].reduce(
      (total, [, count]) => total + Number(count ?? 1),
      0,
    );
    expect(shown + left).toBe(report.findings.length);
  });

  test("notices come last, apart from what gates", () => {
    const severities = [...print(files, lintFiles(files)).matchAll(/^\S+:\d+:\d+ {2}(error|warning|notice)/gm)].map(
      ([, severity]) => severity,
    );
    const first = severities.indexOf("notice");
    expect(first).toBeGreaterThan(0);
    expect(new Set(severities.slice(first))).toEqual(new Set(["notice"]));
  });

  test("in compact, each finding has its line", () => {
    expect(formatCompact(report).trimEnd().split("\n")).toHaveLength(report.findings.length);
  });

  test("Markdown counts every finding", () => {
    const text = formatMarkdown(report, { failed: true });
    const counts = [...text.matchAll(/<summary>.*?: ([\d,]+) findings?<\/summary>/g)].map(([, count]) =>
      Number(count?.replaceAll(",", "")),
    );
    expect(counts.reduce((a, b) => a + b, 0)).toBe(report.findings.length);
    expect(text.split("\n").length).toBeLessThan(report.findings.length);
  });
});

test("a handful of findings has no overview", () => {
  expect(print(slipFiles, lintFiles(slipFiles))).not.toContain("causes");
});

describe("annotations", () => {
  const files = {
    "x.md": "x",
    ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`m${at}.md`, named(`m${at}`, { sections: slips(20), ...to("x.md") })])),
  };
  const report = lintFiles(files);

  test("each cause has one before any has a second", () => {
    const { annotations, left } = selectAnnotations(report.findings, report.causes, 29);
    expect(report.causes).toHaveLength(1);
    expect(annotations[0]?.message).toContain("\n6 of 6 modules: A stray quote stands in <e0>.");
    expect(left.error).toBe(report.findings.length - annotations.length);
  });

  test("places that hold only some get each cause once before any again", () => {
    const mixed = lintFiles({
      ...slipFiles,
      "b.md": named("b", { purpose: "<purpose>\n  R&D & more & so on &\n</purpose>", ...to("lost.md") }),
    });
    expect(inTurn(mixed).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "error xml-tag",
      "error xml-character",
      "error reference-target",
      ...["error xml-tag", "error xml-tag", "error xml-tag"],
      ...["error xml-character", "error xml-character", "error xml-character"],
    ]);
  });

  test("a slip says where it is as well", () => {
    const one = lintFiles(slipFiles);
    const line = one.findings[0]?.line ?? 0;
    expect(formatGithub(one).split("\n")[0]).toContain(
      `(Remove the quote)%0AAnd 3 more in this file: lines ${line + 1}, ${line + 2}, ${line + 3}`,
    );
    expect(formatGithub(one).trimEnd().split("\n")).toHaveLength(4);
  });

  test("causes fill the room, whatever the first of them repeats", () => {
    const many = {
      "x.md": "x",
      "a.md": named("a", { purpose: "<purpose>\n  R&D & more & so on &\n</purpose>", sections: `${slips(40)}\n<open>`, ...to("lost.md") }),
    };
    const { annotations } = selectAnnotations(lintFiles(many).findings, lintFiles(many).causes, 29);
    expect(new Set(annotations.slice(0, 4).map(({ title }) => title)).size).toBe(4);
    expect(annotations).toHaveLength(9);
  });
});

test("a comment tells a cause once", () => {
  const comment = formatComment(lintFiles(slipFiles), { failed: true, limit: 60_000 });
  expect(comment).toContain("\n  - and 3 more in this file: lines ");
  expect(comment.match(/A stray quote/g)).toHaveLength(1);
});

test("Markdown names each file of a lost target, with links", () => {
  const text = formatMarkdown(lintFiles(lostFiles), { failed: true, link: (file, line) => `https://h/${file}#L${line}` });
  expect(text).toContain("**3 references in 2 files lead to `lost.md`, which does not exist.**");
  expect(text).toMatch(/\n {2}- in \[`a\.md:\d+`]\(https:\/\/h\/a\.md#L\d+\), \[`b\/b\.md:\d+`]\(https:/);
});

test("SARIF has every result with its cause", () => {
  const report = lintFiles(slipFiles);
  const [run] = JSON.parse(formatSarif(report)).runs;
  expect(run.results.map(({ properties }: { properties?: { cause: string } }) => properties?.cause)).toEqual(
    report.findings.map(({ cause }) => cause ?? undefined),
  );
  expect(run.properties.causes).toEqual(report.causes.map(({ id, kind, title, count }) => ({ id, kind, title, count })));
});
