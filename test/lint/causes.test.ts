// What stands behind several findings: named once, with all of them, and known again when things move.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extendEndings } from "../../src/lint/endings.ts";
import { viewOf } from "../../src/report/report.ts";
import { dependingOn, moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange, lintFiles } from "../lint-files.ts";

/** The causes of a report: kind, how many findings, and what is said of them. */
const causes = ({ causes: all }: ReturnType<typeof lintFiles>) => all.map(({ kind, count, title }) => `${kind} ${count}: ${title}`);
const sound = { "patterns/requirements.md": "x" };
const named = (name: string, parts: Parameters<typeof moduleText>[0] = {}) =>
  moduleText({ open: `<module name="${name}" category="patterns">`, ...parts });

describe("a slip that a file repeats", () => {
  const text = (...lines: string[]) => ({
    ...sound,
    "patterns/design-review.md": moduleText({ sections: `<reporting>\n${lines.join("\n")}\n</reporting>` }),
  });

  test("three times is one cause, whatever the elements are called, and twice is none", () => {
    expect(causes(lintFiles(text('<a">x</a>', '<b">x</b>', '<c">x</c>')))).toEqual([
      "slip 3: A stray quote stands in <a>, and 2 more like this in `patterns/design-review.md`",
    ]);
    expect(causes(lintFiles(text('<a">x</a>', '<b">x</b>')))).toEqual([]);
  });

  test("different slips are different causes", () => {
    const report = lintFiles(text('<a">x</a>', '<b">x</b>', '<c">x</c>', "<d e=1>x</d>", "<d f=1>x</d>", "<d g=1>x</d>"));
    expect(causes(report).map((one) => one.slice(0, 6))).toEqual(["slip 3", "slip 3"]);
    expect(new Set(report.findings.map(({ cause }) => cause)).size).toBe(2);
  });

  test("elements that are never closed are each their own", () => {
    expect(causes(lintFiles(text("<a>", "<b>", "<c>", "<d>")))).toEqual([]);
  });

  test("in each file there is another one", () => {
    const slips = '<r>\n<a">x</a>\n<b">x</b>\n<c">x</c>\n</r>';
    const report = lintFiles({ ...sound, "a.md": named("a", { sections: slips }), "b.md": named("b", { sections: slips }) });
    expect(new Set(report.causes.map(({ id }) => id)).size).toBe(2);
  });
});

describe("a target that references lost", () => {
  const to = (...paths: string[]) => ({ integration: dependingOn(...paths.map((path) => `${path} for a reason`)) });

  test("two references are of one cause, in full or by an ending", () => {
    const report = lintFiles({
      "a/one.md": named("one", to("lost/library.md", "gone.md")),
      "a/two.md": named("two", to("library.md")),
      "a/three.md": named("three", to("./lost/library.md")),
    });
    expect(causes(report)).toEqual(["target 3: 3 references in 3 files lead to `a/lost/library.md`, which does not exist"]);
  });

  test("an ending of two lost files is neither of them", () => {
    const files = {
      "a/one.md": named("one", to("p/library.md", "q/library.md", "library.md")),
      "a/two.md": named("two", to("p/library.md", "q/library.md")),
    };
    expect(causes(lintFiles(files))).toEqual([
      "target 2: 2 references in 2 files lead to `p/library.md`, which does not exist",
      "target 2: 2 references in 2 files lead to `q/library.md`, which does not exist",
    ]);
  });

  test("it was deleted only where that is known", () => {
    const head = { "a/one.md": named("one", to("notes.md")), "a/two.md": named("two", to("notes.md")) };
    expect(causes(lintFiles(head))).toEqual(["target 2: 2 references in 2 files lead to `notes.md`, which does not exist"]);
    expect(causes(lintChange(head, { ...head, "b/notes.md": "x" }))).toEqual([
      "target 2: 2 references in 2 files lead to `b/notes.md`, which was deleted",
    ]);
  });
});

describe("a convention that is not held", () => {
  const modules = (lacking: number, all: number): Files =>
    Object.fromEntries(
      Array.from({ length: all }, (_, at) => [
        `m/m${at}.md`,
        named(`m${at}`, { integration: dependingOn("../x.txt for it"), ...(at < lacking && { triggers: null }) }),
      ]).concat([["x.txt", "x"]]),
    );

  test("is told from half of the modules on", () => {
    expect(causes(lintFiles(modules(5, 10)))).toEqual(["convention 5: 5 of 10 modules: The module has no <trigger_conditions>"]);
    expect(causes(lintFiles(modules(5, 11)))).toEqual([]);
  });

  test("what nobody writes is one convention, with or without the section for it, in the words of most", () => {
    const all: Files = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        `m/m${at}.md`,
        named(`m${at}`, {
          integration: dependingOn("../x.txt for it"),
          implementation: at > 5 ? null : "<implementation>\n  In one go.\n</implementation>",
        }),
      ]),
    );
    expect(causes(lintFiles({ ...all, "x.txt": "x" }))).toEqual(["convention 10: 10 of 10 modules: <implementation> has no <phase>"]);
  });

  test("another way to break the rule, at the same place, is another one", () => {
    const untyped = "<trigger_conditions>\n  <condition>Somebody asks</condition>\n</trigger_conditions>";
    const all: Files = Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        `m/m${at}.md`,
        named(`m${at}`, { integration: dependingOn("../x.txt for it"), triggers: at < 5 ? null : untyped }),
      ]),
    );
    expect(causes(lintFiles({ ...all, "x.txt": "x" }))).toEqual([
      "convention 5: 5 of 10 modules: The module has no <trigger_conditions>",
      "convention 5: 5 of 10 modules: A <condition> has no type",
    ]);
  });

  test("names in what is said don't part what is the same", () => {
    const all: Files = Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [`m/f${at}.md`, named(`other${at}`, { integration: dependingOn("../x.txt for it") })]),
    );
    expect(causes(lintFiles({ ...all, "x.txt": "x" })).map((one) => one.slice(0, 31))).toEqual(["convention 6: 6 of 6 modules: T"]);
  });

  test("a handful is none", () => {
    expect(causes(lintFiles(modules(4, 4)))).toEqual([]);
  });
});

describe("a copied folder", () => {
  const parts = { purpose: "<purpose>\n  a < b\n</purpose>", integration: dependingOn("x.txt for it") };
  const folder = (name: string) => Object.fromEntries(["a", "b", "c"].map((one) => [`${name}/p/${one}.md`, named(one, parts)]));

  test("has what is found in its files as in those that they are copies of, and nothing else", () => {
    const copy = folder("new");
    const report = lintFiles({
      "x.txt": "x",
      ...folder("old"),
      ...copy,
      "new/p/a.md": named("a", { ...parts, triggers: null }),
    });
    expect(causes(report)).toEqual(["copy 6: `old` repeats `new`: 6 findings in 3 files"]);
    expect(report.findings.filter(({ cause }) => cause === null).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "new/p/a.md trigger-conditions",
      "new/p/a.md xml-character",
      "new/p/b.md xml-character",
      "new/p/c.md xml-character",
    ]);
  });

  test("two twins are no copied folder", () => {
    const two = {
      "x.txt": "x",
      "old/a.md": named("a", parts),
      "old/b.md": named("b", parts),
      "new/a.md": named("a", parts),
      "new/b.md": named("b", parts),
    };
    expect(causes(lintFiles(two))).toEqual([]);
  });
});

describe("with a base", () => {
  const slips = (count: number) =>
    named("a", { sections: `<r>\n${Array.from({ length: count }, (_, at) => `<e${at}">x</e${at}>`).join("\n")}\n</r>` });
  const report = lintChange({ ...sound, "a.md": slips(5) }, { ...sound, "a.md": slips(3) });

  test("a cause says how many of its findings are new", () => {
    expect(report.causes.map(({ count, introduced }) => [count, introduced])).toEqual([[5, 2]]);
  });

  test("a view counts what it shows", () => {
    const shown = viewOf(report, "introduced");
    const places = shown.findings.flatMap(({ rule }, at) => (rule === "xml-tag" ? [at] : []));
    expect(places).toHaveLength(2);
    expect(shown.causes.map(({ count, introduced, findings }) => ({ count, introduced, findings }))).toEqual([
      { count: 2, introduced: 2, findings: places },
    ]);
    expect(shown.causes[0]?.title).toBe("A stray quote stands in <e3>, and 1 more like this in `a.md`");
    expect(shown.causes[0]?.id).toBe(report.causes[0]?.id);
  });
});

test("an ending is extended to the one path that ends so", () => {
  expect([...extendEndings(["c.md", "b/c.md", "a/b/c.md", "d.md", "x/d.md", "y/d.md"])]).toEqual([
    ["c.md", "a/b/c.md"],
    ["b/c.md", "a/b/c.md"],
    ["a/b/c.md", "a/b/c.md"],
    ["d.md", "d.md"],
    ["x/d.md", "x/d.md"],
    ["y/d.md", "y/d.md"],
  ]);
});

/** Damage of all kinds, repeated at random. */
const pieces = ['<a">x</a>', "a < b", "R&D", "</b>", "<c>", "<d e=1>x</d>", "TODO", "fine"];
const lines = fc.array(fc.constantFrom(...pieces), { maxLength: 25 });
const references = fc.array(fc.constantFrom("lost.md", "a/lost.md", "b/lost.md", "gone.md for it", "patterns/requirements.md"), {
  maxLength: 8,
});
const tree = fc
  .array(fc.record({ lines, references, triggers: fc.boolean(), folder: fc.constantFrom("a", "b", "c") }), { minLength: 1, maxLength: 12 })
  .map((modules) => ({
    ...sound,
    ...Object.fromEntries(
      modules.map((one, at) => [
        `${one.folder}/m${at % 4}.md`,
        named(`m${at % 4}`, {
          sections: `<notes>\n${one.lines.join("\n")}\n</notes>`,
          integration: dependingOn("patterns/requirements.md for it", ...one.references),
          ...(one.triggers && { triggers: null }),
        }),
      ]),
    ),
  }));
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };

test("a cause's count is the number of its findings, none has two, and each cause is another one", () => {
  fc.assert(
    fc.property(tree, (files) => {
      const report = lintFiles(files);
      for (const cause of report.causes) {
        expect(report.findings.filter((finding) => finding.cause === cause.id)).toHaveLength(cause.count);
        expect(cause.findings.map((at) => report.findings[at]?.cause)).toEqual(Array.from({ length: cause.count }, () => cause.id));
        expect(cause.count).toBeGreaterThan(1);
        expect(new Set(cause.findings.map((at) => report.findings[at]?.file)).size).toBe(cause.files);
      }
      expect(new Set(report.causes.map(({ id }) => id)).size).toBe(report.causes.length);
      expect(report.findings.filter(({ cause }) => cause !== null)).toHaveLength(report.causes.reduce((sum, { count }) => sum + count, 0));
    }),
    runs,
  );
});

test("moved lines leave causes what they are", () => {
  fc.assert(
    fc.property(tree, (files) => {
      const moved = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, `\n\n${text.replaceAll("<notes>", "<notes>\n\n")}`]),
      );
      const ids = (report: ReturnType<typeof lintFiles>) => report.causes.map(({ id, count }) => `${id} ${count}`);
      expect(ids(lintFiles(moved))).toEqual(ids(lintFiles(files)));
    }),
    runs,
  );
});

test("with a base, a cause counts what is new and what was there, as far as it is shown", () => {
  fc.assert(
    fc.property(tree, tree, (head, base) => {
      const report = lintChange(head, base);
      const shown = viewOf(report, "introduced");
      const known = new Map(report.causes.map((cause) => [cause.id, cause]));
      expect(shown.causes.map(({ id, count }) => [id, count])).toEqual(
        report.causes.filter(({ introduced }) => introduced !== 0).map(({ id, introduced }) => [id, introduced]),
      );
      for (const cause of shown.causes) {
        expect(cause.findings.map((at) => shown.findings[at]?.cause)).toEqual(Array.from({ length: cause.count }, () => cause.id));
        expect(known.get(cause.id)?.count).toBeGreaterThanOrEqual(cause.count);
      }
    }),
    runs,
  );
});
