// Questions to git.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitBlobId } from "../../src/source/checkout.ts";
import { mergeBase, parentsOf, resolveCommit } from "../../src/source/commits.ts";
import { git } from "../../src/source/git.ts";
import { findRepository, type Repository } from "../../src/source/repository.ts";
import { commitTree } from "../../src/source/tree.ts";
import { makeRepository, runGit } from "../e2e/git-repository.ts";

function open(folder: string): Repository {
  return findRepository(folder) as Repository;
}

describe("commits", () => {
  const repository = makeRepository({ "a.md": "a\n" });
  const first = repository.main();
  const second = repository.commit("main", { "a.md": "b\n" });

  test.each([
    ["main", second],
    ["HEAD~1", first],
    [first.slice(0, 10), first],
    ["nowhere", undefined],
    ["--output=x", undefined],
    ["^main", undefined],
    ["main\nHEAD", undefined],
    ["main\0", undefined],
    ["", undefined],
  ])("%j", (name, commit) => {
    expect(resolveCommit(open(repository.folder), name)).toBe(commit);
  });

  test("parents, also those that a shallow checkout lacks", () => {
    const shallow = open(repository.checkout(second));
    expect(parentsOf(shallow, second)).toEqual([first]);
    expect(parentsOf(shallow, first)).toEqual([]);
    expect(mergeBase(shallow, first, second)).toBeUndefined();
    expect(mergeBase(open(repository.folder), first, second)).toBe(first);
  });
});

describe("the files of a commit", () => {
  const plain = { "a.md": "a\n", "dir/b c.md": "b\n", "ünï.md": "ü\r\n" };
  // Windows has no such names.
  const odd: Readonly<Record<string, string>> =
    process.platform === "win32" ? plain : { ...plain, 'quo"te\n.md': "c\n", "-r/e.md": "e\n", ":(top)/f.md": "f\n" };
  const repository = makeRepository({ ...odd, "node_modules/x/d.md": "d\n" });
  const tree = commitTree(open(repository.folder), repository.main(), "");

  test("are listed by their names, with the ids of what is in them", async () => {
    expect([...(tree?.paths ?? [])].sort()).toEqual(Object.keys(odd).sort());
    const texts = await tree?.load(tree.paths);
    for (const path of tree?.paths ?? []) {
      const text = odd[path] as string;
      expect(texts?.(path)).toMatchObject({ kind: "text", text });
      expect(gitBlobId(text, "0".repeat(40))).toBe(tree?.blobId(path));
    }
    expect(texts?.("gone.md")).toEqual({ kind: "gone" });
  });

  test("below a folder, whatever its name, and of a folder that isn't there", () => {
    const below = (prefix: string) => commitTree(open(repository.folder), repository.main(), prefix)?.paths;
    expect(below("dir")).toEqual(["b c.md"]);
    if (process.platform !== "win32") expect([below("-r"), below(":(top)")]).toEqual([["e.md"], ["f.md"]]);
    expect(below("nowhere")).toEqual([]);
    expect(commitTree(open(repository.folder), "1".repeat(40), "")).toBeUndefined();
  });
});

describe("bounds", () => {
  test("git may print so much and no more", () => {
    const repository = open(makeRepository({ "a.md": "a\n".repeat(1000) }).folder);
    expect(git(repository, ["cat-file", "blob", "HEAD:a.md"], { limit: 1000 })).toEqual({
      kind: "failed",
      reason: "git printed more than 1000 bytes",
    });
    expect(git(repository, ["cat-file", "blob", "HEAD:a.md"], { limit: 2000 }).kind).toBe("done");
  });

  test.skipIf(process.platform === "win32")("a pipe in place of a file is waited for once, and not for long", () => {
    const { folder } = makeRepository({ "a.md": "a\n" });
    spawnSync("mkfifo", [join(folder, ".git", "pipe")]);
    runGit(folder, "config", "include.path", "pipe");
    const repository = open(folder);
    expect(git(repository, ["rev-parse", "HEAD"], { timeout: 300 })).toEqual({
      kind: "failed",
      reason: "git took longer than 0.3 seconds",
    });
    // With a minute to wait, this test would run out of time.
    expect(resolveCommit(repository, "HEAD")).toBeUndefined();
    expect(git(repository, ["rev-parse", "HEAD"]).kind).toBe("failed");
    // Nor is any other: each of a thousand submodules could have such a pipe.
    expect(git(open(makeRepository({ "a.md": "a\n" }).folder), ["rev-parse", "HEAD"])).toEqual({
      kind: "failed",
      reason: "git took longer than 0.3 seconds, and is not asked again",
    });
  });
});
