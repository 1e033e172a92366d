// The library's own face: options, errors and formats. test/e2e/library.test.ts runs the examples of docs/library.md.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as patternlint from "../src/index.ts";
import { commitAll, makeFolder, project } from "./e2e/process.ts";

const { lint } = patternlint;
const { moduleText } = await import("../src/rule-support/example.ts");
const sound = makeFolder({});
cpSync(join(project, "examples/sound"), sound, { recursive: true });
const quiet = { "module-orphan": "off", "module-file": "off", "reference-target": "off" } as const;
const rulesOf = ({ findings }: patternlint.Report) => findings.map(({ rule, severity }) => `${rule} ${severity}`);

test("everything but the root is optional", async () => {
  expect(await lint({ root: sound })).toMatchObject({ summary: { modules: 4 }, findings: [] });
});

test("the configuration is the one at the root, a file's, an object, or none", async () => {
  const root = makeFolder({ "a.md": moduleText({}), "patternlint.yml": "exclude: ['*.md']\n", "other/mine.yml": "include: ['*.md']\n" });
  const modules = async (options: Partial<patternlint.LintOptions>) => (await lint({ root, ...options })).summary.modules;
  expect(await modules({})).toBe(0);
  expect(await modules({ configuration: "other/mine.yml" })).toBe(1);
  expect(await modules({ configuration: false })).toBe(1);
  expect(await modules({ configuration: { include: ["b.md"] } })).toBe(0);
  expect(patternlint.findConfiguration(root)).toBe(join(root, "patternlint.yml"));
  expect(patternlint.findConfiguration(sound)).toBeUndefined();
});

test("preset and rules win over the configuration, overrides included", async () => {
  const root = makeFolder({
    "a.md": moduleText({ title: null }),
    "patternlint.yml": "overrides: [{ files: ['*.md'], rules: { title: notice } }]\n",
  });
  expect(rulesOf(await lint({ root, rules: quiet }))).toEqual(["title notice"]);
  expect(rulesOf(await lint({ root, rules: { ...quiet, title: "error" } }))).toEqual(["title error"]);
  expect(rulesOf(await lint({ root, configuration: false, preset: "strict", rules: quiet }))).toContain("title error");
  const match = { ...quiet, title: { severity: "warning", match: true } } as const;
  const texts = { "a.md": moduleText({ title: "# Something" }) };
  expect(rulesOf(await lint({ root, texts, rules: match }))).toEqual(["title warning"]);
});

test("texts that aren't saved count, also of files that aren't there", async () => {
  const root = makeFolder({ "a.md": moduleText({}) });
  const texts = { "a.md": moduleText({ title: null }), "b/c.md": moduleText({ purpose: null }) };
  const report = await lint({ root, texts, rules: { ...quiet, "module-unique": "off", "reference-reciprocal": "off" } });
  expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(["a.md title", "b/c.md purpose"]);
});

test("rules that are handed over are set like others, and one that fails says so", async () => {
  const rule: patternlint.CustomRule = {
    id: "acme/never",
    summary: "None",
    check: ({ module }) => [{ at: module.openTag, message: "No.", anchor: "a" }],
  };
  const root = makeFolder({ "a.md": moduleText({}) });
  expect(rulesOf(await lint({ root, customRules: [rule], rules: { ...quiet, "acme/never": "notice" } }))).toEqual(["acme/never notice"]);
  const failing = {
    ...rule,
    check: () => {
      throw new Error("no luck");
    },
  };
  await expect(lint({ root, customRules: [failing] })).rejects.toMatchObject({ name: "RuleError", rule: "acme/never", module: "a.md" });
  expect(() => patternlint.defineRule({ ...rule, id: "never" })).toThrow(TypeError);
});

test("a commit is named by its full id, whatever it was asked for as", async () => {
  const root = makeFolder({ "a.md": moduleText({}) });
  commitAll(root);
  const repository = patternlint.findRepository(root) as patternlint.Repository;
  const tree = patternlint.commitTree(repository, "HEAD") as patternlint.CommitTree;
  expect(tree.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(patternlint.commitTree(repository, tree.commit.slice(0, 8))?.commit).toBe(tree.commit);
  expect(patternlint.commitTree(repository, "nope")).toBeUndefined();
  for (const base of ["HEAD", tree.commit.slice(0, 8), { tree, name: "x" }])
    expect((await lint({ root, base })).comparison?.base.commit).toBe(tree.commit);
});

test.each([
  ["a root", { root: "/nope" }, "PathError", { path: "/nope" }, "The root /nope is not a folder. Check the path."],
  [
    "a path",
    { root: sound, paths: ["patterns", "nope.md"] },
    "PathError",
    { path: "nope.md" },
    "There is no file or folder nope.md. Check the path.",
  ],
  [
    "a path outside",
    { root: join(sound, "patterns"), paths: ["../quality"] },
    "PathError",
    { path: "../quality" },
    "lies outside the root",
  ],
  ["a text outside", { root: sound, texts: { "../a.md": "" } }, "PathError", { path: "../a.md" }, "is not below the root"],
  [
    "a base",
    { root: project, base: "no-such-branch" },
    "BaseError",
    { base: "no-such-branch" },
    "There is no base to compare with: there is no branch",
  ],
  ["a configuration", { root: sound, configuration: "nope.yml" }, "UsageError", {}, "does not exist. Check the path."],
  [
    "a key of one",
    { root: sound, configuration: { presett: "strict" } as object },
    "ConfigError",
    { file: "configuration" },
    "Did you mean `preset`?",
  ],
  [
    "a rule",
    { root: sound, rules: { titel: "off" } as const },
    "ConfigError",
    { file: "rules" },
    "There is no rule `titel`. Did you mean `title`?",
  ],
] as const)("%s that doesn't exist is the caller's fault, and named by an error of its own", async (_, options, name, fields, message) => {
  const failure: unknown = await lint(options as patternlint.LintOptions).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(patternlint.UsageError);
  expect(failure).toMatchObject({ name, message: expect.stringContaining(message), ...fields });
});

test("every format needs nothing but the report; of one that was read from JSON, frames are left out", async () => {
  const root = makeFolder({ "a.md": moduleText({ title: null }) });
  const report = await lint({ root, rules: quiet });
  const read = { root: "module", ...(JSON.parse(patternlint.formatJson(report)) as object) } as patternlint.Report;
  expect(patternlint.formatPretty(report)).toContain(" │ ");
  expect(patternlint.formatPretty(read)).toContain("The file has no title.");
  expect(patternlint.formatPretty(read)).not.toContain(" │ ");
  const { formatCompact, formatGithub, formatGitlab, formatJson, formatJunit, formatMarkdown, formatSarif } = patternlint;
  for (const format of [formatCompact, formatGithub, formatGitlab, formatJson, formatJunit, formatMarkdown, formatSarif]) {
    expect(format(report)).toContain("title");
    expect(format(read)).toBe(format(report));
  }
  expect([
    patternlint.fails(report),
    patternlint.fails(report, { failOn: "warning" }),
    patternlint.fails(report, { failOn: "never" }),
  ]).toEqual([false, true, false]);
});

test("a project takes the settings that lint takes", async () => {
  const root = makeFolder({ "a.md": moduleText({ title: null }) });
  const project = await patternlint.openProject(root, { rules: { ...quiet, title: "error" } });
  expect(project.findings().map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["title error"]);
  expect(patternlint.formatPretty(project.report())).toContain(" │ ");
});
