// References under comparison: made ambiguous, broken again, copied, and drawn into circles.
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange } from "../lint-files.ts";

const strict = { preset: "strict" } as const;

/** A module without any finding of its own, tied to the others by the lines given. */
function module(name: string, { depends = [], provides = [] }: { depends?: readonly string[]; provides?: readonly string[] }): string {
  const list = (element: string, lines: readonly string[]) =>
    lines.length > 0 ? `  <${element}>\n${lines.map((line) => `    ${line}\n`).join("")}  </${element}>\n` : "";
  return moduleText({
    open: `<module name="${name}" category="patterns">`,
    integration: `<integration_points>\n${list("depends_on", depends)}${list("provides_to", provides)}</integration_points>`,
  });
}

const introduced = ({ findings }: Report) =>
  findings.filter(({ status }) => status === "introduced").map(({ rule, file, line }) => `${rule} ${file}:${line}`);
const fixed = ({ comparison }: Report) => comparison?.fixed.map(({ rule, file }) => `${rule} ${file}`) ?? [];
const both = (report: Report) => ({ introduced: introduced(report), fixed: fixed(report) });
const nothing = { introduced: [], fixed: [] };

function without(files: Files, path: string): Files {
  const { [path]: _, ...others } = files;
  return others;
}

describe("a second file of the same ending", () => {
  // Nothing stands in a folder of the referring module's own: neither is nearer.
  const files: Files = {
    "team/a.md": module("a", { depends: ["b.md for its words", "c.md for more"] }),
    // One-sided, in a circle with `a`, and a draft under a stable module.
    "parts/b.md": module("b", { depends: ["team/a.md for the way back"] }),
    "parts/c.md": module("c", { provides: ["team/a.md for more"] }).replace("stable", "draft"),
  };
  const copied: Files = { ...files, "archive/b.md": "# Not a module\n", "archive/c.md": "# Nor this\n" };
  const others = (report: Report) => ({ ...both(report), introduced: introduced(report).filter((line) => !line.includes("ambiguous")) });

  test("hides what was told of the edge, and mends nothing", () => {
    const report = lintChange(copied, files, strict);
    expect(others(report)).toEqual(nothing);
    expect(introduced(report)).toEqual(["reference-ambiguous team/a.md:30", "reference-ambiguous team/a.md:31"]);
  });

  test("reveals it when it goes, and introduces nothing: deleting a duplicate passes every gate", () => {
    expect(both(lintChange(files, copied, strict))).toEqual({
      introduced: [],
      fixed: ["reference-ambiguous team/a.md", "reference-ambiguous team/a.md"],
    });
  });

  test("introduces nothing either when the path is written out instead", () => {
    const written = { ...copied, "team/a.md": copied["team/a.md"]?.replace("b.md for", "parts/b.md for") ?? "" };
    expect(both(lintChange(written, copied, strict))).toEqual({ introduced: [], fixed: ["reference-ambiguous team/a.md"] });
  });

  test("is one finding, where the change added it, when it is a module; no file that it was copied from is told", () => {
    const twin = module("b", { depends: ["team/a.md for the way back"] });
    const more = { ...files, "team/d.md": module("d", { depends: ["b.md for its words"], provides: ["team/a.md for nothing"] }) };
    const report = lintChange({ ...more, "z/b.md": twin }, more, strict);
    const ambiguous = report.findings.filter(({ rule }) => rule === "reference-ambiguous");
    expect(ambiguous.map(({ file }) => file)).toEqual(["z/b.md"]);
    expect(ambiguous[0]?.message).toBe(
      "2 references in 2 modules led to `parts/b.md` and now fit this file as well. Rename this one, or write more of the path there.",
    );
    expect(ambiguous[0]?.related?.map(({ file }) => file)).toEqual(["team/a.md", "team/d.md"]);
    expect(new Set(report.findings.filter(({ status }) => status === "introduced").map(({ file }) => file))).toEqual(new Set(["z/b.md"]));
  });

  test("says nothing of the other end: an ambiguous path may mean it", () => {
    const answered = {
      "team/a.md": module("a", { depends: ["b.md for its words"] }),
      "parts/b.md": module("b", { provides: ["team/a.md for its words"] }),
    };
    const report = lintChange({ ...answered, "archive/b.md": "# b\n" }, answered, strict);
    expect(both(report)).toEqual({ introduced: ["reference-ambiguous team/a.md:30"], fixed: [] });
  });

  describe("nearer to the module that refers", () => {
    const far: Files = {
      "team/a.md": module("a", { depends: ["b.md for its words"] }),
      "parts/b.md": module("b", { provides: ["team/a.md for its words"] }),
    };

    test("takes the reference over: one finding, at the module that was added", () => {
      const report = lintChange({ ...far, "team/b.md": module("b_too", { provides: ["team/a.md for its words"] }) }, far);
      expect(introduced(report)).toEqual(["reference-ambiguous team/b.md:8", "module-file team/b.md:8"]);
      expect(report.findings.find(({ rule }) => rule === "reference-ambiguous")?.message).toBe(
        "1 reference led to `parts/b.md` and now leads to this file. Rename this one, or write more of the path there.",
      );
    });

    test("is where it led all along when the far one is added: nothing is found", () => {
      const near = { "team/a.md": far["team/a.md"] ?? "", "team/b.md": far["parts/b.md"] ?? "" };
      expect(both(lintChange({ ...near, "parts/b.md": "# b\n" }, near, strict))).toEqual(nothing);
      expect(both(lintChange(near, { ...near, "parts/b.md": "# b\n" }, strict))).toEqual(nothing);
    });

    test("moved there, it is the same", () => {
      const moved = { "team/a.md": far["team/a.md"] ?? "", "team/b.md": far["parts/b.md"] ?? "" };
      expect(both(lintChange(moved, far, strict))).toEqual(nothing);
    });
  });
});

describe("a broken path that is rewritten", () => {
  const target: Files = { "team/c.md": module("c", { provides: ["team/a.md for more"] }) };
  const referring = (...depends: string[]): Files => ({
    ...target,
    "team/a.md": module("a", { depends: ["team/c.md for more", ...depends] }),
  });
  const status = (report: Report) => report.findings.map((finding) => `${finding.rule} ${finding.status}`);

  test.each([
    ["to another that is broken", ["gone/x.md for the words"], ["lost/y.md for the words"]],
    ["at its place in the list, without a reason", ["gone/x.md"], ["lost/y.md"]],
    ["in another line of the list", ["gone/x.md for the words", "team/c.md for less"], ["team/c.md for less", "lost/y.md for the words"]],
  ])("%s is the broken reference that it was", (_, before, after) => {
    const report = lintChange(referring(...after), referring(...before));
    expect(both(report)).toEqual(nothing);
    expect(status(report)).toContain("reference-target unchanged");
  });

  test.each([
    ["wrong in case, then missing", "Team/C.md for less", "team/cc/c/x.md for less"],
    ["missing, then wrong in case", "nowhere/x.md for less", "Team/C.md for less"],
    ["out of the repository, then missing", "../../x.md for less", "nowhere/x.md for less"],
  ])("%s: it was broken and still is", (_, before, after) => {
    const report = lintChange(referring(after), referring(before));
    expect(both(report)).toEqual({ introduced: introduced(report).filter((line) => line.includes("duplicate")), fixed: [] });
  });

  test("ambiguous, then missing: it was broken and still is", () => {
    const more = { "x/n.md": "# n\n", "y/n.md": "# n\n" };
    expect(both(lintChange({ ...referring("z/n.md for a"), ...more }, { ...referring("n.md for a"), ...more }))).toEqual(nothing);
  });

  test("but what the change itself broke is introduced, and what it mended is fixed", () => {
    const mended = lintChange(referring("notes.txt for a"), { ...referring("lost.txt/ for a"), "notes.txt": "x" });
    expect(introduced(mended)).not.toEqual([]);
    const more = { "x/n.md": "# n\n", "y/n.md": "# n\n" };
    const deleted = lintChange(referring("n.md for a"), { ...referring("n.md for a"), ...more });
    expect(introduced(deleted)).toEqual(["reference-target team/a.md:31"]);
    const fixedOne = lintChange({ ...referring("x/n.md for a"), ...more }, { ...referring("lost/n.md for a"), ...more });
    expect(both(fixedOne)).toEqual({ introduced: [], fixed: ["reference-target team/a.md"] });
    const swapped = lintChange(
      { ...referring("x/n.md for a", "x/lost.md for b"), ...more },
      { ...referring("x/gone.md for a", "y/n.md for b"), ...more },
    );
    expect(both(swapped)).toEqual({ introduced: ["reference-target team/a.md:32"], fixed: ["reference-target team/a.md"] });
  });

  test("breaking a path by a slip hides what was told of the edge, and mends nothing", () => {
    const files = {
      "team/a.md": module("a", { depends: ["team/b.md for its words"] }),
      "team/b.md": module("b", { depends: ["team/a.md for its words"] }),
    };
    const slip = { ...files, "team/a.md": module("a", { depends: ["team/bb.md for its words"] }) };
    expect(both(lintChange(slip, files, strict))).toEqual({ introduced: ["reference-target team/a.md:30"], fixed: [] });
    expect(both(lintChange(files, slip, strict))).toEqual({ introduced: [], fixed: ["reference-target team/a.md"] });
  });
});

describe("two modules of one name", () => {
  const named = (name: string, says: string) => module(name, { provides: [`${says}.txt for nothing`] });
  const text: Files = { "x.txt": "x", "y.txt": "y", "z.txt": "z" };
  const unique = (report: Report) =>
    report.findings.filter(({ rule }) => rule === "module-unique").map(({ file, status }) => `${file} ${status}`);

  test.each(["a/tool.md", "z/tool.md"])("belong to the file that the change added, %s, whatever is sorted first", (added) => {
    const base = { ...text, "m/tool.md": named("tool", "x") };
    expect(unique(lintChange({ ...base, [added]: named("tool", "y") }, base))).toEqual([`${added} introduced`]);
  });

  test("or to the one that took the name", () => {
    const base = { ...text, "m/tool.md": named("tool", "x"), "a/other.md": named("other", "y") };
    expect(unique(lintChange({ ...base, "a/other.md": named("tool", "y") }, base))).toEqual(["a/other.md introduced"]);
  });

  test("of three, the two that were there stay old", () => {
    const base = { ...text, "m/tool.md": named("tool", "x"), "n/tool.md": named("tool", "y") };
    expect(unique(lintChange({ ...base, "a/tool.md": named("tool", "z") }, base))).toEqual(["a/tool.md introduced", "n/tool.md unchanged"]);
    expect(unique(lintChange({ ...without(base, "n/tool.md"), "a/tool.md": base["n/tool.md"] ?? "" }, base))).toEqual([
      "a/tool.md unchanged",
    ]);
  });

  test("when one goes, nothing is introduced", () => {
    const base = { ...text, "a/tool.md": named("tool", "z"), "m/tool.md": named("tool", "x"), "n/tool.md": named("tool", "y") };
    for (const path of ["a/tool.md", "m/tool.md", "n/tool.md"]) expect(introduced(lintChange(without(base, path), base))).toEqual([]);
  });
});

describe("circles", () => {
  /** "a>b" for each edge; modules that have none stand alone. */
  const graph = (...edges: string[]): Files =>
    Object.fromEntries(
      ["a", "b", "c", "d", "e", "f"].map((name) => [
        `m/${name}.md`,
        module(name, { depends: edges.filter((edge) => edge.startsWith(name)).map((edge) => `m/${edge.at(-1)}.md for its words`) }),
      ]),
    );
  const cycles = (report: Report) => ({
    introduced: report.findings
      .filter(({ rule, status }) => rule === "dependency-cycle" && status === "introduced")
      .map(({ file, message }) => `${file}: ${message.replace(/\. Reverse.*/, "")}`),
    old: report.findings.filter(({ rule, status }) => rule === "dependency-cycle" && status === "unchanged").length,
    fixed: report.comparison?.fixed.filter(({ rule }) => rule === "dependency-cycle").length,
  });

  test("one that grows is told once, at the edge that made it grow", () => {
    expect(cycles(lintChange(graph("a>b", "b>a", "c>a", "b>c"), graph("a>b", "b>a", "c>a")))).toEqual({
      introduced: ["m/b.md: 3 modules depend on one another, 2 before: `m/b.md` → `m/c.md` → `m/a.md` → `m/b.md`"],
      old: 0,
      fixed: 0,
    });
  });

  test("one that shrinks, or falls into two, introduces and mends nothing", () => {
    expect(cycles(lintChange(graph("a>b", "b>a"), graph("a>b", "b>c", "c>a", "b>a")))).toEqual({ introduced: [], old: 1, fixed: 0 });
    const ring = graph("a>b", "b>a", "b>c", "c>d", "d>c", "d>a");
    expect(cycles(lintChange(graph("a>b", "b>a", "c>d", "d>c"), ring))).toEqual({ introduced: [], old: 2, fixed: 0 });
  });

  test("one that is gone round another way is the old one", () => {
    expect(cycles(lintChange(graph("a>c", "c>b", "b>a"), graph("a>b", "b>c", "c>a")))).toEqual({ introduced: [], old: 1, fixed: 0 });
  });

  test("two that one edge joins are one finding, at that edge", () => {
    const base = ["a>b", "b>a", "c>d", "d>c", "d>a"];
    expect(cycles(lintChange(graph(...base, "b>c"), graph(...base)))).toEqual({
      introduced: ["m/b.md: 4 modules depend on one another, 2 and 2 before: `m/b.md` → `m/c.md` → `m/d.md` → `m/a.md` → `m/b.md`"],
      old: 0,
      fixed: 0,
    });
  });

  test("a new one is told at the edge that closes it; one that is cut is fixed", () => {
    expect(cycles(lintChange(graph("a>b", "b>c", "c>a"), graph("a>b", "b>c")))).toEqual({
      introduced: ["m/c.md: 3 modules depend on one another: `m/c.md` → `m/a.md` → `m/b.md` → `m/c.md`"],
      old: 0,
      fixed: 0,
    });
    expect(cycles(lintChange(graph("a>b", "b>c"), graph("a>b", "b>c", "c>a")))).toEqual({ introduced: [], old: 0, fixed: 1 });
    expect(cycles(lintChange(graph("a>b", "b>a"), graph("b>c", "c>b")))).toMatchObject({ fixed: 1, introduced: [expect.anything()] });
  });

  test("a module that was moved and renamed stays in its circle", () => {
    const base = graph("a>b", "b>a");
    const moved = { ...without(base, "m/b.md"), "n/other.md": (base["m/b.md"] ?? "").replace('name="b"', 'name="other"') };
    const rewritten = { ...moved, "m/a.md": (base["m/a.md"] ?? "").replace("m/b.md", "n/other.md") };
    expect(cycles(lintChange(rewritten, base))).toEqual({ introduced: [], old: 1, fixed: 0 });
  });
});

const rewritten = "broken paths rewritten to others that are broken are still there; one more is one more";
test(`100 ${rewritten}`, () => expectSameBroken(100));
test(`20,000 ${rewritten}`, { tags: ["large"] }, () => expectSameBroken(20_000));

function expectSameBroken(count: number): void {
  const module = (path: string, more = 0) => {
    const lines = Array.from({ length: count + more }, (_, at) => `    ${path} for ${path} ${at}\n`).join("");
    return {
      "patterns/a.md": moduleText({
        integration: `<integration_points>\n  <depends_on>\n${lines}  </depends_on>\n</integration_points>`,
      }),
    };
  };
  const broken = ({ findings }: Report) =>
    findings.filter(({ rule, status }) => rule === "reference-target" && status === "introduced").length;
  expect(broken(lintChange(module("planning/quite-lost.md"), module("patterns/gone.md")))).toBe(0);
  expect(broken(lintChange(module("planning/quite-lost.md", 1), module("patterns/gone.md")))).toBe(1);
}

test("so many phases of other names are the same ones in their order", () => {
  const module = (name: string) => {
    const phases = Array.from(
      { length: 60 },
      (_, at) => `  <phase name="${name}_${at}" order="${at + 1}">\n    <actions>\n      ${name} ${at}\n    </actions>\n  </phase>\n`,
    );
    return { "patterns/a.md": moduleText({ implementation: `<implementation>\n${phases.join("")}</implementation>` }) };
  };
  const report = lintChange(module("something"), module("elsewhere"));
  expect(report.findings.filter(({ rule, status }) => rule.startsWith("phase-") && status === "introduced")).toEqual([]);
});
