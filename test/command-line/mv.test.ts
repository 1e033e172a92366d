// `patternlint mv` from arguments to files, patch, words and exit code.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runCli } from "../../src/command-line/main.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { commitAll, makeFolder } from "../e2e/process.ts";

let out = "";
let err = "";

beforeEach(() => {
  out = "";
  err = "";
  vi.stubEnv("NO_COLOR", "1");
  vi.stubEnv("GITHUB_ACTIONS", "");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const user = moduleText({ open: '<module name="user" category="patterns">' }).replace("patterns/requirements.md", "./needs.md");
const needs = moduleText({ open: '<module name="needs" category="patterns">', integration: "" });
const folder = (more = {}) => {
  const made = makeFolder({ "a/user.md": user, "a/needs.md": needs, ".gitignore": "out/\n", ...more });
  commitAll(made);
  return made;
};
const git = (cwd: string, ...args: string[]) => execFileSync("git", args, { cwd, encoding: "utf8" });

test("moves, rewrites and renames, and git sees a rename", async () => {
  const made = folder();
  expect(await runCli(["mv", join(made, "a/needs.md"), join(made, "b/what-it-needs.md")])).toBe(0);
  expect(out).toBe("Moved a/needs.md to b/what-it-needs.md; 1 reference rewritten in 2 files; `needs` is now called `what_it_needs`.\n");
  expect(readFileSync(join(made, "a/user.md"), "utf8")).toContain("../b/what-it-needs.md for");
  git(made, "add", "-A");
  expect(git(made, "status", "--short")).toBe("M  a/user.md\nR  a/needs.md -> b/what-it-needs.md\n");
});

test("--dry-run prints a patch that makes the same, and changes nothing", async () => {
  const made = folder({ "a/picture.png": "not text\n" });
  expect(await runCli(["mv", "--dry-run", join(made, "a"), join(made, "b/c")])).toBe(0);
  expect([existsSync(join(made, "b")), err]).toEqual([false, "patternlint: Would move 3 files.\n"]);
  git(made, "branch", "before");
  execFileSync("git", ["apply", "--index", "-"], { cwd: made, input: out });
  const patched = git(made, "write-tree");
  git(made, "reset", "-q", "--hard", "before");
  await runCli(["mv", join(made, "a"), join(made, "b/c")]);
  git(made, "add", "-A");
  expect(git(made, "write-tree")).toBe(patched);
});

test("into a folder that is there, or that is named like one", async () => {
  const made = folder();
  mkdirSync(join(made, "b"));
  await runCli(["mv", join(made, "a/needs.md"), join(made, "b")]);
  await runCli(["mv", join(made, "a/user.md"), `${join(made, "c")}/`]);
  expect(["b/needs.md", "c/user.md"].map((path) => existsSync(join(made, path)))).toEqual([true, true]);
  await runCli(["mv", "--root", made, join(made, "b/needs.md"), made]);
  expect(existsSync(join(made, "needs.md"))).toBe(true);
});

test.each([
  [["a"], "`mv` takes two paths"],
  [["nope", "b"], "There is no file or folder nope. Check the path."],
  [["a/user.md", "a/needs.md"], "a/needs.md exists already."],
  [["a", "a/b"], "a can't be moved into itself."],
  [["a", "."], "a already exists."],
  [["a", "../b"], "is not below the root"],
  [["a/user.md", "out/user.md"], "git would ignore out/user.md."],
  [["a/user.md", "a/needs.md/x.md"], "can't be moved to a/needs.md/x.md: a file stands where a folder is needed. Nothing was moved."],
])("refuses %j, and changes nothing", async (paths, message) => {
  const made = folder();
  vi.spyOn(process, "cwd").mockReturnValue(made);
  expect(await runCli(["mv", ...paths])).toBe(2);
  expect(err).toContain(message);
  expect(git(made, "status", "--short")).toBe("");
});
