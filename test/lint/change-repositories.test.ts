// What must hold of changes to whole repositories, generated: faults and edges of all kinds in a handful of modules.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, lintChange } from "../lint-files.ts";

const names = ["alpha", "beta", "gamma", "delta"] as const;
const folders = ["one", "two"] as const;
const line = fc.constantFrom("It answers in <100ms", "a & b", "All is well", "TODO: more", "Nothing < is left");
const target = fc.constantFrom(
  ...names.flatMap((name) => [`one/${name}.md`, `${name}.md`, `./${name}.md`]),
  "gone/lost.md",
  "One/Alpha.md",
  "notes.txt",
);
const edge = fc.record({ target, reason: fc.constantFrom(" for a", " for b", "") }).map(({ target: to, reason }) => to + reason);
const phase = fc.record({
  name: fc.constantFrom("look", "build", "ship"),
  needs: fc.array(line, { maxLength: 2 }),
  checks: fc.array(line, { maxLength: 2 }),
});
const list = (name: string, items: readonly string[]) =>
  `    <${name}>\n${items.map((item) => `      ${item}\n`).join("")}    </${name}>\n`;

const module = (name: string) =>
  fc
    .record({
      purpose: fc.array(line, { minLength: 1, maxLength: 2 }),
      phases: fc.uniqueArray(phase, { selector: (one) => one.name, maxLength: 2 }),
      depends: fc.array(edge, { maxLength: 3 }),
      provides: fc.array(edge, { maxLength: 2 }),
      status: fc.constantFrom("stable", "draft"),
    })
    .map(({ purpose, phases, depends, provides, status }) =>
      moduleText({
        open: `<module name="${name}" category="patterns">`,
        table: `| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | ${status} |`,
        purpose: `<purpose>\n${purpose.map((text) => `  ${text}\n`).join("")}</purpose>`,
        implementation: `<implementation>\n${phases
          .map(
            (one, at) =>
              `  <phase name="${one.name}" order="${at + 1}">\n${list("requirements", one.needs)}${list("actions", ["Do it"])}${list("validation", one.checks)}  </phase>\n`,
          )
          .join("")}</implementation>`,
        integration: `<integration_points>\n${list("depends_on", depends)}${list("provides_to", provides)}</integration_points>`,
      }),
    );

const repository: fc.Arbitrary<Files> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), fc.constantFrom(...folders))
  .chain(
    ([own, folder]) =>
      fc.record(Object.fromEntries(own.map((name) => [`${folder}/${name}.md`, module(name)] as const))) as fc.Arbitrary<
        Record<string, string>
      >,
  )
  .map((modules): Files => ({ ...modules, "notes.txt": "x" }));

const strict = { preset: "strict" } as const;
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) };

/** Without what the change itself is told for. */
const introduced = (report: Report) => report.findings.filter(({ status, rule }) => status === "introduced" && !rule.startsWith("change-"));
const fixed = (report: Report) => report.comparison?.fixed ?? [];
const told = (findings: readonly { rule: string; file: string; anchor: string }[]) =>
  findings.map(({ rule, file, anchor }) => `${rule} ${file} ${anchor}`).sort();
const modulesOf = (files: Files, change: (text: string, path: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, path.endsWith(".md") ? change(text, path) : text]));

const tag = /<[a-z_]+(?: [a-z_]+="[^"]*")+>/g;
const reformat = fc
  .subarray<(text: string) => string>(
    [
      (text) => text.replaceAll(tag, (found) => found.replaceAll('"', "'")),
      (text) => text.replaceAll(/ ([a-z_]+=["'][^"']*["']) ([a-z_]+=["'][^"']*["'])>/g, " $2 $1>"),
      (text) => text.replaceAll(/^( +)/gm, "$1$1"),
      (text) => text.replaceAll(/(?<=<\/?[a-z_]+)>/g, " >"),
      (text) => text.replaceAll(/^( *<phase)/gm, "\n<!-- next -->\n$1"),
      (text) => text.replaceAll("\n", "\r\n"),
    ],
    { minLength: 1 },
  )
  .map((ways) => (text: string) => ways.reduce((written, way) => way(written), text));

test("a change that only lays out otherwise introduces nothing, fixes nothing and asks for nothing", () => {
  fc.assert(
    fc.property(repository, reformat, (files, write) => {
      const report = lintChange(modulesOf(files, write), files, strict);
      expect(report.findings.filter(({ status }) => status === "introduced")).toEqual([]);
      expect(fixed(report)).toEqual([]);
    }),
    runs,
  );
});

test("a file that nobody refers to introduces nothing and fixes nothing", () => {
  fc.assert(
    fc.property(repository, (files) => {
      const report = lintChange({ ...files, "elsewhere/quite-another-thing.md": "# Notes\n", "picture.png": "" }, files, strict);
      expect([told(introduced(report)), told(fixed(report))]).toEqual([[], []]);
    }),
    runs,
  );
});

test("a second file of every name introduces ambiguity and nothing else, and fixes nothing; taking it away introduces nothing", () => {
  fc.assert(
    fc.property(repository, (files) => {
      const there = names.filter((name) => Object.keys(files).some((path) => path.endsWith(`/${name}.md`)));
      const twins = Object.fromEntries(there.map((name) => [`archive/${name}.md`, `# ${name}\n`]));
      const report = lintChange({ ...files, ...twins }, files, strict);
      expect(introduced(report).filter(({ rule }) => rule !== "reference-ambiguous")).toEqual([]);
      expect(fixed(report)).toEqual([]);
      expect(introduced(lintChange(files, { ...files, ...twins }, strict))).toEqual([]);
    }),
    runs,
  );
});

test("a folder that is copied introduces only what the copies carry, each at a copy", () => {
  fc.assert(
    fc.property(repository, (files) => {
      const copies = Object.fromEntries(Object.entries(files).map(([path, text]) => [`copy/${path}`, text]));
      const report = lintChange({ ...files, ...copies }, files, strict);
      expect(introduced(report).filter(({ file }) => !file.startsWith("copy/"))).toEqual([]);
      // A copy that names the whole path of a module is an edge to it.
      const tied = new Set(["module-orphan", "reference-reciprocal"]);
      expect(fixed(report).filter(({ rule }) => !tied.has(rule))).toEqual([]);
      expect(introduced(lintChange(files, { ...files, ...copies }, strict)).filter(({ rule }) => !tied.has(rule))).toEqual([]);
    }),
    runs,
  );
});

/** What `change-check-removed` is told in the stead of: that nothing is left follows from what went. */
const superseded = new Set(["integration-points", "implementation", "phase-requirements", "phase-validation"]);
/** Breaking a reference fixes nothing of these, and mending it may well show one for the first time. */
const ofEdges = /^(?:reference-|dependency-|module-orphan)/;

test("taking a change back fixes what it introduced, and nothing else", () => {
  const own = (findings: Report["findings"]) => told(findings.filter(({ rule }) => !superseded.has(rule) && !ofEdges.test(rule)));
  fc.assert(
    fc.property(repository, module("alpha"), (files, other) => {
      const [path] = Object.keys(files);
      const changed = { ...files, [path as string]: other.replace('name="alpha"', `name="${path?.replace(/^.*\/|\.md$/g, "")}"`) };
      const [there, back] = [lintChange(changed, files, strict), lintChange(files, changed, strict)];
      expect(own(introduced(there))).toEqual(own(fixed(back)));
      expect(own(introduced(back))).toEqual(own(fixed(there)));
    }),
    runs,
  );
});

test("moving everything to another folder, with relative paths, says nothing but what no longer leads anywhere", () => {
  fc.assert(
    fc.property(repository, (files) => {
      const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [`deep/${path}`, text]));
      const report = lintChange(moved, files, strict);
      const broken = new Set(["reference-target", "reference-ambiguous", "reference-case"]);
      expect(told(introduced(report).filter(({ rule }) => !broken.has(rule)))).toEqual([]);
      expect(told(fixed(report).filter(({ rule }) => !broken.has(rule)))).toEqual([]);
    }),
    runs,
  );
});
