// Which git directory git is started on: one that belongs to its work tree, and borrows from nobody.
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitDirProblem } from "../../src/source/git-dir.ts";
import { findRepository, type Repository } from "../../src/source/repository.ts";
import { makeRepository, runGit } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";

const other = makeRepository({ "private.md": "nobody's business\n" });
const why = (folder: string) => gitDirProblem(findRepository(folder) as Repository);

describe("fit", () => {
  test("an ordinary repository, and one without a commit", () => {
    expect(why(makeRepository({ "a.md": "a" }).folder)).toBeUndefined();
    const empty = makeFolder({});
    runGit(empty, "init", "-q");
    expect(why(empty)).toBeUndefined();
  });

  test("a work tree that `git worktree add` made", () => {
    const { git } = makeRepository({ "a.md": "a" });
    const linked = join(mkdtempSync(join(tmpdir(), "patternlint-test-")), "linked");
    git("worktree", "add", "--quiet", linked);
    expect(why(linked)).toBeUndefined();
  });

  test("a submodule", () => {
    const { folder, git } = makeRepository({ "a.md": "a" });
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.folder, "sub");
    expect(why(join(folder, "sub"))).toBeUndefined();
  });
});

// On Windows, most users may not make symbolic links.
describe.skipIf(process.platform === "win32")("not fit", () => {
  const own = () => makeRepository({ "a.md": "a" }).folder;
  test.each([
    [
      "a file that names somebody else's",
      (folder: string) => replaceBy(folder, () => writeFileSync(join(folder, ".git"), `gitdir: ${other.folder}/.git\n`)),
      "does not lead back to it",
    ],
    [
      "a file that names nothing",
      (folder: string) => replaceBy(folder, () => writeFileSync(join(folder, ".git"), "nothing\n")),
      "names no git directory",
    ],
    [
      "a link",
      (folder: string) => replaceBy(folder, () => symlinkSync(join(other.folder, ".git"), join(folder, ".git"))),
      "is a symbolic link",
    ],
    ["refs that are somebody else's", (folder: string) => swap(folder, "refs/heads"), "leads out of the git directory"],
    ["objects that are somebody else's", (folder: string) => swap(folder, "objects"), "leads out of the git directory"],
    ["a configuration that is somebody else's", (folder: string) => swap(folder, "config"), "leads out of the git directory"],
    ["borrowed objects", (folder: string) => borrow(folder, `${other.folder}/.git/objects`), "borrows objects from outside"],
    [
      "borrowed objects, written in quotes",
      (folder: string) => borrow(folder, `"${other.folder}/.git/objects"`),
      "borrows objects from outside",
    ],
    [
      "another repository's common folder",
      (folder: string) => writeFileSync(join(folder, ".git/commondir"), `${other.folder}/.git\n`),
      "does not know this work tree",
    ],
  ])("%s", (_, change, reason) => {
    const folder = own();
    change(folder);
    expect(why(folder)).toContain(reason);
  });

  function replaceBy(folder: string, put: () => void) {
    rmSync(join(folder, ".git"), { recursive: true });
    put();
  }
  function swap(folder: string, name: string) {
    renameSync(join(folder, ".git", name), join(folder, ".git", "aside"));
    symlinkSync(join(other.folder, ".git", name), join(folder, ".git", name));
  }
  function borrow(folder: string, line: string) {
    mkdirSync(join(folder, ".git/objects/info"), { recursive: true });
    appendFileSync(join(folder, ".git/objects/info/alternates"), `# a comment\n${line}\n`);
  }
});
