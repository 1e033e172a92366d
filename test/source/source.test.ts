// Where files come from.
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chooseRoot, resolvePaths } from "../../src/engine/root.ts";
import { listFiles } from "../../src/source/list-files.ts";
import { ChangedMeanwhile, LARGEST_FILE, makeFileReader } from "../../src/source/read-file.ts";
import { findRepository } from "../../src/source/repository.ts";
import { workingTree } from "../../src/source/tree.ts";
import { commitAll, makeFolder } from "../e2e/process.ts";

describe("reading", () => {
  const folder = makeFolder({ "a.md": "äé😀", "sub/b.md": "b", "big.md": "x".repeat(600_000) });
  if (process.platform !== "win32") symlinkSync(join(folder, "a.md"), join(folder, "link.md"));
  const read = makeFileReader(folder);

  test("text, from files small and large", () => {
    expect(read("a.md")).toEqual({ kind: "text", text: "äé😀", invalidAt: undefined });
    expect(read("big.md")).toMatchObject({ text: "x".repeat(600_000) });
    expect(read("sub/b.md")).toMatchObject({ text: "b" });
  });

  test("what is no text of the repository's own", () => {
    expect(read("link.md")).toEqual({ kind: process.platform === "win32" ? "gone" : "link" });
    expect(read("none.md")).toEqual({ kind: "gone" });
    expect(read("a.md/x.md")).toEqual({ kind: "gone" });
    expect(read("sub")).toEqual({ kind: "refused", reason: "it is a folder" });
    expect(read("../x.md").kind).not.toBe("text");
  });

  test("a file larger than GitHub stores is refused", () => {
    writeFileSync(join(folder, "huge.md"), Buffer.alloc(LARGEST_FILE + 1));
    expect(read("huge.md")).toEqual({ kind: "refused", reason: "it is larger than 100 MiB" });
  });

  test("a text that is asked for again is the one that it was, or the run ends", async () => {
    const folder = makeFolder({ "a.md": "a", "b.md": "b", "c.md": "c" });
    const texts = await workingTree(folder, null).load(["a.md", "b.md", "c.md"]);
    for (const path of ["a.md", "b.md", "c.md"]) texts(path);
    // Clocks of file systems are coarse.
    await new Promise((done) => setTimeout(done, 50));
    writeFileSync(join(folder, "b.md"), "x");
    rmSync(join(folder, "c.md"));
    expect(texts("a.md")).toMatchObject({ text: "a" });
    expect(() => texts("b.md")).toThrow(new ChangedMeanwhile("b.md"));
    expect(() => texts("c.md")).toThrow("c.md was changed while it was linted. Run again.");
    expect((await workingTree(folder, null).load(["b.md"]))("b.md")).toMatchObject({ text: "x" });
  });
});

describe("listing", () => {
  test("by git in a work tree, by walking elsewhere; the same files", () => {
    const files = {
      "a.md": "",
      ".h/b.md": "",
      "s/.gitignore": "x\n!y\n",
      "s/x": "",
      "s/y": "",
      ".gitignore": "*.log\n/only\n",
      "c.log": "",
      "only/z": "",
      "s/only/z": "",
    };
    const walked = listFiles(makeFolder(files));
    const repository = makeFolder(files);
    commitAll(repository);
    const asked = listFiles(repository);
    expect([walked.by, asked.by]).toEqual(["walk", "git"]);
    expect([...walked.paths].sort()).toEqual([".gitignore", ".h/b.md", "a.md", "s/.gitignore", "s/only/z", "s/y"]);
    // Here everything was committed by force, ignored or not.
    expect(asked.paths.length).toBe(Object.keys(files).length);
  });

  test("a repository that git can't read is walked", () => {
    const listing = listFiles(makeFolder({ ".git": "gitdir: /nowhere\n", "a.md": "" }));
    expect(listing).toMatchObject({ by: "walk", paths: ["a.md"], unreadable: [] });
  });

  test("the repository of a folder", () => {
    const folder = makeFolder({ ".git/HEAD": "", "a/b/c.md": "" });
    expect(findRepository(join(folder, "a/b"))).toEqual({ workTree: folder, gitDir: join(folder, ".git") });
    expect(findRepository("/")).toBeUndefined();
  });
});

describe("roots and paths", () => {
  const folder = makeFolder({ "a/b.md": "", "c.md": "" });

  test("the root that is meant", () => {
    expect(chooseRoot([], undefined, folder)).toBe(folder);
    expect(chooseRoot(["a/b.md"], undefined, folder)).toBe(folder);
    expect(chooseRoot([join(folder, "a")], undefined, folder)).toBe(join(folder, "a"));
    expect(chooseRoot(["../"], undefined, join(folder, "a"))).toBe(folder);
    expect(chooseRoot(["x"], "a", folder)).toBe(join(folder, "a"));
    const repository = makeFolder({ ".git/HEAD": "", "a/b.md": "" });
    expect(chooseRoot([join(repository, "a")], undefined, folder)).toBe(repository);
  });

  test("paths from the root", () => {
    expect(resolvePaths(["a", "./c.md", "."], folder, folder)).toEqual(["a", "c.md", ""]);
    expect(resolvePaths(["b.md"], folder, join(folder, "a"))).toEqual(["a/b.md"]);
  });
});
