// `patternlint --staged` as a pre-commit hook: git itself hands it the index, and the commit stands or falls with it.
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeRepository, runGit } from "./git-repository.ts";
import { project, runCli } from "./process.ts";

const path = "patterns/design-review.md";
const sound = moduleText({});
const broken = moduleText({ purpose: "<purpose>\n  The first answer takes < 100 ms\n</purpose>" });

function withHook() {
  const { folder, git } = makeRepository({ [path]: sound, "patterns/requirements.md": "# R\n", "notes.md": "# N\n" });
  const hook = join(folder, ".git/hooks/pre-commit");
  writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${join(project, "dist/cli.js")}" --staged --quiet --format compact\n`);
  chmodSync(hook, 0o755);
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const commit = (...args: string[]) => {
    try {
      git("commit", "-q", "-m", "Change", ...args);
      return "";
    } catch (error) {
      return (error as { stderr: string }).stderr + (error as { stdout: string }).stdout;
    }
  };
  return { folder, git, put, commit };
}

describe("a pre-commit hook", () => {
  test("refuses what is staged and broken, whatever is on disk", () => {
    const { git, put, commit } = withHook();
    put(path, broken);
    git("add", path);
    put(path, sound);
    expect(commit()).toContain("error: Unescaped `<` in text.");
    git("add", path);
    put(path, broken);
    put("notes.md", "# N\n\nMore.\n");
    git("add", "notes.md");
    expect(commit()).toBe("");
  });

  test("sees what `commit -a` and `commit FILE` take, which is not the index", () => {
    const { put, commit } = withHook();
    put(path, broken);
    put("notes.md", "# N\n\nMore.\n");
    expect(commit("-a")).toContain("error: Unescaped `<` in text.");
    expect(commit(path)).toContain("error: Unescaped `<` in text.");
    expect(commit("notes.md")).toBe("");
  });

  test("works in a linked work tree", () => {
    const { folder, git } = withHook();
    const linked = `${folder}-linked`;
    git("worktree", "add", "-q", linked);
    writeFileSync(join(linked, path), broken);
    expect(() => runGit(linked, "commit", "-q", "-a", "-m", "x")).toThrow(/Unescaped `<` in text/);
    writeFileSync(join(linked, path), `${sound}\n`);
    runGit(linked, "commit", "-q", "-a", "-m", "x");
  });
});

test("no filter, hook or other program of the repository is run", () => {
  const { folder, git, put } = withHook();
  const mark = join(folder, "ran");
  const program = `sh -c 'touch ${mark}; cat'`;
  put(path, broken);
  git("add", path);
  for (const [name, value] of [
    ["filter.f.clean", program],
    ["filter.f.smudge", program],
    ["filter.f.process", program],
    ["diff.d.textconv", program],
    ["core.fsmonitor", program],
  ] as const)
    git("config", name, value);
  put(".gitattributes", "*.md filter=f diff=d\n");
  put(path, sound);
  const { status, stdout } = runCli(["--staged", "--format", "compact"], folder);
  expect([status, existsSync(mark)]).toEqual([1, false]);
  expect(stdout).toContain("Unescaped `<` in text.");
});
