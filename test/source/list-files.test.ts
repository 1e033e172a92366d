// Which files are there: by git where there is a repository, else by walking.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/source/list-files.ts";
import { makeRepository, runGit } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";

const windows = process.platform === "win32";
const files = {
  "a.md": "a",
  "x/.gitignore": "*.tmp.md\n!keep.tmp.md\n",
  "x/b.md": "b",
  "x/drop.tmp.md": "d",
  "x/keep.tmp.md": "k",
  "x_node_modules/c.md": "c",
  "node_modules/n.md": "n",
  "x/node_modules/m.md": "m",
};
const listed = ["a.md", "x/.gitignore", "x/b.md", "x/keep.tmp.md", "x_node_modules/c.md"];

test("walking and git list the same", () => {
  const walked = listFiles(makeFolder(files), null);
  expect([walked.by, [...walked.paths].sort()]).toEqual(["walk", listed]);
  const folder = makeFolder(files);
  runGit(folder, "init", "-q");
  const asked = listFiles(folder);
  expect([asked.by, [...asked.paths].sort()]).toEqual(["git", listed]);
});

test("what git knows and the work tree has lost is no file", () => {
  const { folder } = makeRepository({ "a.md": "a", "b.md": "b" });
  rmSync(join(folder, "a.md"));
  expect(listFiles(folder).paths).toEqual(["b.md"]);
});

test("what a sparse checkout leaves out is there, with its id", () => {
  const { folder, git } = makeRepository({ "in/a.md": "a", "out/b.md": "b" });
  git("sparse-checkout", "set", "in");
  const { paths, leftOut } = listFiles(folder);
  expect([...paths].sort()).toEqual(["in/a.md", "out/b.md"]);
  expect([...leftOut]).toEqual([["out/b.md", git("rev-parse", "HEAD:out/b.md")]]);
});

test("a submodule is named, and nothing in it is listed", () => {
  const inner = makeRepository({ "c.md": "c" });
  const { folder, git } = makeRepository({ "a.md": "a" });
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "sub");
  const { paths, submodules } = listFiles(folder);
  expect([[...paths].sort(), submodules]).toEqual([[".gitmodules", "a.md"], ["sub"]]);
});

describe.skipIf(windows)("odd things", () => {
  test("a link is listed and never entered, also one that leads in a circle", () => {
    const folder = makeFolder({ "x/a.md": "a" });
    symlinkSync("..", join(folder, "x", "up"));
    symlinkSync("x/a.md", join(folder, "l.md"));
    expect([...listFiles(folder, null).paths].sort()).toEqual(["l.md", "x/a.md", "x/up"]);
  });

  test("a .gitignore that is a link counts for nothing", () => {
    const folder = makeFolder({ "a.md": "a", rules: "*.md\n" });
    symlinkSync("rules", join(folder, ".gitignore"));
    expect(listFiles(folder, null).paths).toContain("a.md");
  });

  test("names that are no UTF-8 are named as unreadable, in a folder of such a name as well, and with git", () => {
    const folder = makeFolder({ "a.md": "a" });
    const bad = Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([0xe9])]);
    mkdirSync(bad);
    writeFileSync(Buffer.concat([bad, Buffer.from("/b.md")]), "b");
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9]), Buffer.from(".md")]), "c");
    const names = () =>
      listFiles(folder)
        .unreadable.map(({ file }) => file)
        .sort();
    expect(names()).toEqual(["\\xE9.md", "d\\xE9/b.md"]);
    runGit(folder, "init", "-q");
    expect(names()).toEqual(["\\xE9.md", "d\\xE9/b.md"]);
  });

  test("where git would wait for a pipe, the files are found without it, and why is said", () => {
    const { folder } = makeRepository({ "a.md": "a" });
    execFileSync("mkfifo", [join(folder, ".gitignore")]);
    const listing = listFiles(folder);
    expect([listing.by, listing.paths]).toEqual(["walk", ["a.md"]]);
    expect(listing.withoutGit).toContain(".gitignore is not a regular file");
  });
});
