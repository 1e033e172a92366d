// Checkouts that don't have everything on disk: sparse ones, and submodules. What isn't there is not deleted.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { runCliAsUser } from "./as-user.ts";
import { makeRepository, runGit } from "./git-repository.ts";
import { makeFolder, runCli } from "./process.ts";
import { runStep } from "./step.ts";
import { edit, openWorld, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const acceptance = "quality/acceptance.md";
const old = { ...sound, [acceptance]: edit(sound[acceptance], "<purpose>", "<purpose>\n    a < b") };
const slow = { [release]: edit(sound[release], "Both say the same", "It answers in <100ms\n        Both say the same") };

function report(args: readonly string[], folder: string) {
  const { stdout, stderr, status } = runCli([...args, "--format", "json"], folder);
  return {
    status,
    stderr,
    ...(JSON.parse(stdout || "{}") as { summary: { modules: number }; findings: unknown[]; comparison?: { fixed: unknown[] } }),
  };
}

describe("a sparse checkout", () => {
  const cones = [
    ["folders", ["set", "--cone", "patterns"]],
    ["folders, and a sparse index", ["set", "--cone", "--sparse-index", "patterns"]],
    ["patterns", ["set", "--no-cone", "/patterns/"]],
  ] as const;

  test.each(cones)("by %s: nothing outside of it is fixed, removed or unlinted", (_, sparse) => {
    const { folder, git } = makeRepository(old);
    const full = report(["--show", "all"], folder);
    git("sparse-checkout", ...sparse);
    expect(report([], folder)).toEqual(full);
    const compared = report(["--base", "HEAD"], folder);
    expect(compared).toMatchObject({ status: 0, summary: { modules: 4 }, comparison: { introduced: 0, fixed: [] } });
    writeFileSync(join(folder, release), slow[release]);
    expect(report(["--base", "HEAD"], folder)).toMatchObject({
      status: 1,
      comparison: { introduced: 2, fixed: [], changes: [{ file: release }] },
    });
  });

  test("what is deleted is deleted, and what lies there all the same is read there", () => {
    const { folder, git } = makeRepository(old);
    git("sparse-checkout", "set", "patterns");
    mkdirSync(join(folder, "quality"), { recursive: true });
    writeFileSync(join(folder, acceptance), sound[acceptance] as string);
    expect(report(["--base", "HEAD"], folder).comparison?.fixed).toHaveLength(1);
    rmSync(join(folder, acceptance));
    git("rm", "-q", "--cached", "--sparse", acceptance);
    expect(report([], folder).summary.modules).toBe(3);
  });

  test("in a partial clone, contents that are out of reach are told", () => {
    const repository = makeRepository(old);
    repository.git("config", "uploadpack.allowFilter", "true");
    const parent = makeFolder({});
    runGit(parent, "clone", "-q", "--filter=blob:none", "--sparse", pathToFileURL(repository.folder).href, "c");
    const folder = join(parent, "c");
    runGit(folder, "sparse-checkout", "set", "patterns");
    const { status, stderr } = runCli([], folder);
    expect(status).toBe(2);
    expect(stderr).toContain("quality/acceptance.md can't be read: the sparse checkout leaves it out");
    expect(runCli(["patterns"], folder).status).toBe(0);
    runGit(folder, "sparse-checkout", "disable");
    expect(runCli([], folder).status).toBe(1);
  });

  test("as actions/checkout makes it, partial as well: the action fetches what is missing", async () => {
    const world = await openWorld(old);
    world.repository.git("config", "uploadpack.allowFilter", "true");
    const refs = world.push(slow);
    const workspace = world.repository.checkout(refs.merge, 1, ["--filter=blob:none"], ["patterns"]);
    const step = await world.lint({ workspace });
    await world.close();
    expect(step.outputs).toMatchObject({ verdict: "failure", introduced: "2", fixed: "0", modules: "4" });
    expect(world.server.requests).toEqual([]);
  });
});

describe("a submodule", () => {
  function withSubmodule(files: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = sound) {
    const inner = makeRepository(files);
    const outer = makeRepository(own);
    outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", pathToFileURL(inner.folder).href, "vendor/shared");
    outer.git("commit", "-q", "-m", "A submodule");
    return { inner, outer };
  }

  test("with modules is not linted with the rest, and that is told", () => {
    const { outer } = withSubmodule({ ...sound, ...slow });
    const { status, stdout, stderr } = runCli(["--base", "HEAD"], outer.folder);
    expect([status, stdout]).toEqual([0, expect.stringContaining("in 4 modules")]);
    expect(stderr).toBe(
      "patternlint: Submodules are not linted with the repository around them: `vendor/shared` (4 files with modules). Lint each by itself, with its folder as the root.\n",
    );
    expect(runCli(["patterns"], outer.folder).stderr).toBe("");
    expect(runCli(["--root", "vendor/shared"], outer.folder).status).toBe(1);
    const step = runStep(outer.folder);
    expect(step.log.annotations.find(({ name }) => name === "notice")?.data).toContain("Submodules are not linted with");
  });

  test("without modules is nobody's business", () => {
    expect(runCli([], withSubmodule({ "README.md": "# Some library\n" }).outer.folder)).toMatchObject({ status: 0, stderr: "" });
  });

  // Windows has no pipes, and no folders that their owner can't enter.
  test.skipIf(process.platform === "win32")(
    "in which git can't be asked, or something can't be read: what was looked at, and what wasn't",
    () => {
      const { outer } = withSubmodule({ ...sound, ...slow });
      const shared = join(outer.folder, "vendor/shared");
      const told = () => runCliAsUser([], outer.folder).stderr.trim().split("\n");
      chmodSync(join(shared, "planning"), 0);
      chmodSync(join(shared, release), 0);
      expect(told()).toEqual([
        "patternlint: Submodules are not linted with the repository around them: `vendor/shared` (2 files with modules). Lint each by itself, with its folder as the root.",
        "patternlint: In submodules, not everything can be read: `vendor/shared/planning` (permission denied), `vendor/shared/patterns/release.md` (permission denied).",
      ]);
      chmodSync(join(shared, "planning"), 0o700);
      chmodSync(join(shared, release), 0o600);
      execFileSync("mkfifo", [join(shared, ".gitignore")]);
      const [, byWalking, ...rest] = told();
      expect(byWalking).toBe(
        `patternlint: In submodules, files are found without git: \`vendor/shared\` (${join(shared, ".gitignore")} is not a regular file).`,
      );
      expect(rest).toEqual([]);
      chmodSync(shared, 0);
      expect(told()).toEqual(["patternlint: In submodules, not everything can be read: `vendor/shared` (permission denied)."]);
      chmodSync(shared, 0o700);
    },
  );

  test("that isn't checked out is named when there is nothing else", () => {
    const { outer } = withSubmodule(sound, { "README.md": "" });
    outer.git("submodule", "deinit", "-q", "--force", "--all");
    const { status, stderr } = runCli([], outer.folder);
    expect(status).toBe(2);
    expect(stderr).toContain("Submodules that are not checked out: `vendor/shared`. `git submodule update --init` brings them");
  });

  test("as the root is its own repository, which is asked for the base", () => {
    const { inner, outer } = withSubmodule(sound);
    outer.git("branch", "only-outside");
    const shared = join(outer.folder, "vendor/shared");
    writeFileSync(join(shared, release), slow[release]);
    const found = report(["--root", "vendor/shared", "--base", "main"], outer.folder);
    expect(found).toMatchObject({ status: 1, comparison: { base: { commit: inner.main() } } });
    const lost = runCli(["--root", "vendor/shared", "--base", "only-outside"], outer.folder);
    expect(lost).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`there is no branch, tag or commit \`only-outside\` in ${shared}`),
    });
  });
});
