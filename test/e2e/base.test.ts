// `--base` on the command line, in real repositories.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { makeRepository, runGit } from "./git-repository.ts";
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
      /^1 error, 1 notice introduced · 1 still there in 1 of 4 modules · phases complete 7 of 7 · 1 fix with --fix · patternlint explain RULE · compared with main \([0-9a-f]{7}\)$/,
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

describe("a base that can't be had is wrong usage, with the reason and what to do", () => {
  const repository = branch();
  const { folder, git } = repository;
  git("tag", "text", git("rev-parse", `main:${release}`));
  git("tag", "v1", "main");
  test.each([
    ["a typo", "mian", `there is no branch, tag or commit \`mian\` in ${folder}. Did you mean \`main\`?`],
    [
      "a branch that may be on the remote",
      "release-2",
      "If it is a branch of the remote, `git fetch origin release-2:refs/remotes/origin/release-2` brings it.",
    ],
    [
      "a commit that is nowhere",
      "1".repeat(40),
      `commit \`${"1".repeat(40)}\` is not in ${folder}. If the remote has it, \`git fetch origin`,
    ],
    ["no upstream", "@{u}", "`@{u}` names no commit"],
    ["more history than there is", "HEAD~99999", "there is no branch, tag or commit `HEAD~99999`"],
    ["a tag of a file", "text", "`text` is a blob, not a commit."],
    ["a folder", `main:patterns`, "`main:patterns` is a tree, not a commit."],
    ["a negation", "^main", "there is no branch, tag or commit `^main`"],
    ["an option", "-x", "there is no branch, tag or commit `-x`"],
    ["an option of git", "--output=x", "there is no branch, tag or commit `--output=x`"],
    ["control characters", "ma\u001b[31min", "there is no branch, tag or commit"],
    ["a name without an end", "a".repeat(100_000), "there is no branch, tag or commit `aaaa"],
  ])("%s", (_, base, reason) => {
    const { status, stdout, stderr } = runCli([`--base=${base}`, "--format", "compact"], folder);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("patternlint: There is no base to compare with: ");
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain("\u001b");
    expect(stderr.length).toBeLessThan(1000);
  });

  test("a base without a name", () => {
    const { status, stdout, stderr } = runCli(["--base=", "--format", "compact"], folder);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("patternlint: --base is empty. Give it a value, or leave it out.\n");
  });

  test("what git says of @{u} is passed on", () => {
    expect(runCli(["--base", "@{u}"], folder).stderr).toContain("no upstream configured for branch 'change'");
  });

  test("a tag of a commit is one, and so is the branch on the remote of that name", () => {
    expect(runCli(["--base", "v1", "--format", "compact"], folder).status).toBe(1);
    const clone = repository.checkout(git("rev-parse", "change"), 0);
    expect(runCli(["--base", "main", "--format", "compact", "--quiet"], clone)).toMatchObject({ status: 1, stderr: "" });
    expect(runCli(["--base", "mian"], clone).stderr).toContain("Did you mean `main`?");
  });

  test("no repository, and one without a commit", () => {
    expect(runCli(["--base", "main"], makeFolder(old))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("is not in a git repository"),
    });
    expect(runCli(["--base", "main"], makeFolder({ ...old, ".git/HEAD": "" }))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("git can't read"),
    });
    const empty = makeFolder(old);
    execFileSync("git", ["init", "-q"], { cwd: empty });
    expect(runCli(["--base", "main"], empty)).toMatchObject({ status: 2, stderr: expect.stringContaining("or it has no commit yet") });
  });
});

test("none is no comparison", () => {
  const { folder } = branch();
  const { status, stdout, stderr } = runCli(["--base", "none", "--format", "json"], folder);
  expect([status, stderr]).toEqual([1, ""]);
  expect(JSON.parse(stdout).comparison).toBeUndefined();
});

describe("a shallow clone", () => {
  /** The branch, and main as it is now, one commit of each. */
  function shallowClone() {
    const repository = branch();
    const workspace = repository.checkout(repository.git("rev-parse", "change"));
    return { repository, workspace };
  }

  test("nothing is fetched: the command that brings a missing branch is named", () => {
    const { workspace } = shallowClone();
    const before = runGit(workspace, "for-each-ref");
    const { status, stderr } = runCli(["--base", "main"], workspace);
    expect(status).toBe(2);
    expect(stderr).toContain("`git fetch origin main:refs/remotes/origin/main` brings it.");
    expect(runGit(workspace, "for-each-ref")).toBe(before);
    runGit(workspace, "fetch", "-q", "origin", "main:refs/remotes/origin/main");
    expect(runCli(["--base", "main"], workspace).status).toBe(1);
  });

  test("where HEAD left main is unknown: what is compared instead is said, and what mends it", () => {
    const { repository, workspace } = shallowClone();
    runGit(workspace, "fetch", "-q", "--depth=1", "origin", "main:refs/remotes/origin/main");
    const { status, stdout, stderr } = runCli(["--base", "main", "--format", "json"], workspace);
    expect(stderr).toContain("This clone is shallow, so where HEAD left `main` is unknown, and `main` itself is compared");
    expect(stderr).toContain("`git fetch --unshallow` brings the history.");
    expect([status, JSON.parse(stdout).comparison.base.commit]).toEqual([1, repository.main()]);
    runGit(workspace, "fetch", "-q", "--unshallow", "origin");
    const mended = runCli(["--base", "main", "--format", "json"], workspace);
    expect(mended.stderr).toBe("");
    expect(JSON.parse(mended.stdout).comparison.base.commit).toBe(repository.git("merge-base", "main", "change"));
  });

  test("history that ends early is told from a name that is wrong", () => {
    const { workspace } = shallowClone();
    const { status, stderr } = runCli(["--base", "HEAD~1"], workspace);
    expect(status).toBe(2);
    expect(stderr).toContain("This clone is shallow: `git fetch --unshallow` brings its history.");
  });
});

test("a partial clone: contents that are missing are no empty files, and the command that brings them is named", () => {
  const repository = makeRepository(old);
  repository.commit("main", { [release]: edit(sound[release], "Both say the same", "Both agree") });
  repository.git("config", "uploadpack.allowFilter", "true");
  const clone = makeFolder({});
  runGit(clone, "clone", "-q", "--filter=blob:none", pathToFileURL(repository.folder).href, "c");
  const folder = join(clone, "c");
  const { status, stderr } = runCli(["--base", "HEAD~1"], folder);
  expect(status).toBe(2);
  const command =
    /git lacks the contents of patterns\/release\.md at [0-9a-f]{40}\. In a partial clone, `git (.*)` brings them\./.exec(stderr)?.[1] ??
    "";
  runGit(folder, ...command.split(" "));
  expect(runCli(["--base", "HEAD~1"], folder)).toMatchObject({ status: 0, stderr: "" });
});

test("a base without a common commit is compared itself, and that is said", () => {
  const { folder, git } = branch();
  git("branch", "other", git("commit-tree", "-m", "Other", "main^{tree}"));
  const { status, stderr } = runCli(["--base", "other"], folder);
  expect(status).toBe(1);
  expect(stderr).toContain("HEAD and `other` have no commit in common, so `other` itself is compared.");
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
