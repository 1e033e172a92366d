// `--base` on the command line, in real repositories.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { makeRepository } from "./git-repository.ts";
import { makeFolder, nodes, project, runCli } from "./process.ts";
import { edit, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const review = "patterns/design-review.md";
const old = { ...sound, [review]: edit(sound[review], 'type="explicit"', 'type="sometimes"') };
const slow = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };

function branch() {
  const repository = makeRepository(old);
  repository.commit("change", slow);
  repository.commit("main", { "planning/extra.md": edit(sound["planning/requirements.md"], "<purpose>", "<purpose>\n    a < b") });
  repository.git("checkout", "-q", "change");
  return repository;
}

describe.each(nodes)("on Node %s", (_, node) => {
  test("what the branch introduces, and nothing that main has learned since", () => {
    const { status, stdout, stderr } = runCli(["--base", "main"], branch().folder, {}, node);
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain("patterns/release.md:30:23  error  xml-character\n");
    expect(stdout).not.toContain("trigger-conditions");
    expect(stdout).not.toContain("extra.md");
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^1 error, 1 notice introduced · 1 still there in 1 of 4 modules · phases complete 7 of 7 · patternlint explain RULE · compared with main \([0-9a-f]{7}\)$/,
    );
  });
});

test("--show all marks what is new; --gate all lets the old count", () => {
  const { folder, git } = branch();
  const shown = runCli(["--base", "main", "--show", "all"], folder);
  expect(shown.stdout).toMatch(/release\.md:30:23 {2}error {2}xml-character {2}new\n/);
  expect(shown.stdout).toMatch(/design-review\.md:15:\d+ {2}warning {2}trigger-conditions\n/);
  git("checkout", "-q", "main", "--", release);
  expect(runCli(["--base", "main", "--fail-on", "warning"], folder).status).toBe(0);
  expect(runCli(["--base", "main", "--fail-on", "warning", "--gate", "all"], folder).status).toBe(1);
});

test("work that isn't committed counts, also in files that git doesn't know yet", () => {
  const repository = makeRepository(old);
  writeFileSync(join(repository.folder, release), slow[release]);
  writeFileSync(join(repository.folder, "patterns", "new.md"), edit(slow[release], 'name="release"', 'name="new"'));
  const { stdout } = runCli(["--base", "HEAD", "--format", "compact"], repository.folder);
  const found = stdout
    .trim()
    .split("\n")
    .map((line) => line.replace(/^(\S+): \w+: .* \[(.*)\]$/, "$1 $2"));
  expect(found).toEqual([
    "patterns/new.md:30:23 xml-character",
    "patterns/new.md:52:7 reference-reciprocal",
    "patterns/new.md:53:7 reference-reciprocal",
    "patterns/release.md:3:3 change-version",
    "patterns/release.md:30:23 xml-character",
  ]);
});

test("--output: every format; those whose readers compare by themselves get everything", () => {
  const { folder } = branch();
  const out = makeFolder({});
  const formats = ["pretty", "compact", "json", "github", "markdown", "sarif", "junit", "gitlab"];
  const { status } = runCli(["--base", "main", ...formats.flatMap((format) => ["--output", `${format}=${join(out, format)}`])], folder);
  expect(status).toBe(1);
  const read = (format: string) => readFileSync(join(out, format), "utf8");
  for (const format of formats) expect(read(format)).toContain("xml-character");
  for (const format of ["json", "sarif", "gitlab"]) expect(JSON.stringify(JSON.parse(read(format)))).toContain("trigger-conditions");
  for (const format of ["pretty", "compact", "github", "markdown", "junit"]) expect(read(format)).not.toContain("trigger-conditions");
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(project, "schemas/report.schema.json"), "utf8")));
  const report = JSON.parse(read("json"));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.findings.map(({ rule, status: known }: { rule: string; status: string }) => `${rule} ${known}`)).toEqual([
    "trigger-conditions unchanged",
    "change-version introduced",
    "xml-character introduced",
  ]);
});

test("paths and --root narrow what is told of the change as well", () => {
  const inTeam = Object.fromEntries(Object.entries(old).map(([path, text]) => [`team/${path}`, text]));
  const repository = makeRepository(inTeam);
  writeFileSync(join(repository.folder, "team", release), slow[release]);
  const compact = ["--base", "HEAD", "--format", "compact"];
  expect(runCli([...compact, "--root", "team"], repository.folder).stdout).toContain("\npatterns/release.md:30:23: error");
  expect(runCli([...compact, "--root", "team", "team/quality"], repository.folder)).toMatchObject({ status: 0, stdout: "" });
  const sarif = JSON.parse(runCli(["--base", "HEAD", "--root", "team", "--format", "sarif"], repository.folder).stdout);
  expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("team/patterns/release.md");
});

describe("a shallow checkout", () => {
  test("fetches the base, one commit of it", () => {
    const repository = branch();
    const workspace = repository.checkout(repository.git("rev-parse", "change"));
    const { status, stderr, stdout } = runCli(["--base", "main", "--format", "compact"], workspace);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("xml-character");
    expect(stdout).not.toContain("trigger-conditions");
  });
});

describe("no base that can be had: everything is linted, counts, and why is said", () => {
  test.each([
    ["a slip", "mian", "there is no branch, tag or commit `mian`"],
    ["an option", "--output=x", "there is no branch, tag or commit `--output=x`"],
    ["a commit that is nowhere", "1".repeat(40), "is not in this checkout, and can't be fetched:"],
  ])("%s", (_, base, reason) => {
    const { status, stdout, stderr } = runCli([`--base=${base}`, "--format", "compact"], branch().folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`patternlint: there is no base to compare with: `);
    expect(stderr).toContain(reason);
    expect(stdout).toContain("trigger-conditions");
  });

  test("no repository, and one without a commit", () => {
    const folder = makeFolder(old);
    expect(runCli(["--base", "main"], folder).stderr).toContain("is in no git repository");
    expect(runCli(["--base", "main"], makeFolder({ ...old, ".git/HEAD": "" })).stderr).toContain(
      "git can't read this repository, or it has no commit yet",
    );
  });
});

test.each([
  [["--show", "introduced"], "--show introduced needs a base to compare with."],
  [["--gate", "introduced"], "--gate introduced needs a base to compare with."],
  [["--base", "main", "--show", "new"], "--show can't be `new`. Write introduced or all."],
])("%j is wrong usage", (args, message) => {
  const { status, stderr } = runCli(args, makeFolder(old));
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test("no modules changed", () => {
  const repository = makeRepository(old);
  expect(runCli(["--base", "HEAD"], repository.folder)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^no modules changed · nothing introduced · 1 still there in 4 modules · phases complete 7 of 7 · compared with HEAD/,
    ),
  });
});
