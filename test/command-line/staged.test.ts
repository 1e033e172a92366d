// `patternlint --staged`, within the test's own process: what counts is what a commit would take.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { type Files, makeRepository, runGit } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const path = "patterns/design-review.md";
const needed = "patterns/requirements.md";
const purpose = (...lines: string[]) => `<purpose>\n${lines.map((line) => `  ${line}\n`).join("")}</purpose>`;
const old = "The first answer takes < 100 ms in all cases";
const fresh = "It never costs more than 7 & 8 euros a day";
const text = (...lines: string[]) => moduleText({ purpose: purpose("A second pair of eyes on every design.", ...lines) });
const run = capture();

function repository(files: Files = {}) {
  const { folder, git } = makeRepository({ [path]: text(old), [needed]: "# R\n", ...files });
  const put = (file: string, content: string) => {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  return {
    folder,
    git,
    put,
    stage: (file: string, content: string) => {
      put(file, content);
      git("add", file);
    },
    lint: (...args: string[]) => run(["--staged", "--root", folder, "--format", "compact", "--rule", "change-version=off", ...args]),
  };
}

describe("what is staged", () => {
  test("counts, compared with HEAD: an old finding doesn't, and neither does what isn't staged", async () => {
    const { lint, put, stage } = repository();
    expect(await lint()).toMatchObject({ code: 0, out: "" });
    put(path, text(old, fresh));
    expect(await lint()).toMatchObject({ code: 0, out: "" });
    stage(path, text(old, fresh));
    expect(await lint()).toMatchObject({ code: 1, out: expect.stringMatching(/^patterns\/design-review\.md:\d+:\d+: error: .*&.*\n$/) });
  });

  test("of a file that is staged in part, is that part", async () => {
    const { lint, put, stage } = repository();
    stage(path, text(old, "All of this is fine"));
    put(path, text(old, "All of this is fine", fresh));
    expect(await lint()).toMatchObject({ code: 0, out: "" });
    stage(path, text(old, fresh));
    put(path, text(old, "Mended, and not staged"));
    expect(await lint()).toMatchObject({ code: 1, out: expect.stringContaining("&") });
  });

  test("is what references lead to: a target that is only on disk doesn't exist", async () => {
    const { folder, git, lint, put, stage } = repository();
    const added = "for the words that it uses";
    put("patterns/words.md", "# W\n");
    stage(path, text(old).replace("patterns/requirements.md for", `patterns/words.md ${added}\n    patterns/requirements.md for`));
    expect(await lint()).toMatchObject({ code: 1, out: expect.stringContaining("`patterns/words.md` does not exist.") });
    git("add", "patterns/words.md");
    expect(await lint()).toMatchObject({ code: 0 });
    rmSync(join(folder, "patterns/words.md"));
    expect(await lint()).toMatchObject({ code: 0 });
  });

  test("may be a deletion, which leaves a reference without its target", async () => {
    const { git, lint } = repository();
    git("rm", "-q", "--cached", needed);
    expect(await lint()).toMatchObject({ code: 1, out: expect.stringContaining("`patterns/requirements.md` no longer exists") });
  });

  test("has its own configuration and baseline", async () => {
    const { git, lint, put, stage } = repository();
    stage(path, text(old, fresh));
    put("patternlint.yml", "rules: { xml-character: off }\n");
    expect(await lint()).toMatchObject({ code: 1 });
    git("add", "patternlint.yml");
    expect(await lint()).toMatchObject({ code: 0, out: "" });
    put("patternlint.yml", "rules: [\n");
    expect(await lint()).toMatchObject({ code: 0, out: "" });
    git("add", "patternlint.yml");
    expect(await lint()).toMatchObject({ code: 2, err: expect.stringContaining("patternlint.yml") });
  });

  test("is compared with another base where one is named, and with none", async () => {
    const { git, lint, stage } = repository();
    git("checkout", "-q", "-b", "topic");
    stage(path, text(old, fresh));
    git("commit", "-q", "-m", "One");
    stage(path, text(old, fresh, "A > b & c"));
    const count = async (...args: string[]) => (await lint(...args)).out.split("\n").length - 1;
    expect([await count(), await count("--base", "main"), await count("--base", "none")]).toEqual([1, 2, 3]);
  });

  test("is all there is before the first commit", async () => {
    const folder = makeFolder({ [path]: text(old), [needed]: "# R\n" });
    runGit(folder, "init", "-q");
    runGit(folder, "add", "-A");
    expect(await run(["--staged", "--root", folder, "--format", "compact"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("[xml-character]"),
    });
  });

  test("is not what `git add --intent-to-add` has only announced", async () => {
    const { git, lint, put, stage } = repository();
    put("patterns/words.md", "# W\n");
    git("add", "--intent-to-add", "patterns/words.md");
    stage("patterns/empty.md", "");
    const refer = (name: string) =>
      text(old).replace("patterns/requirements.md for", `${name} for the words that it uses\n    patterns/requirements.md for`);
    stage(path, refer("patterns/words.md"));
    expect(await lint()).toMatchObject({ code: 1, out: expect.stringContaining("`patterns/words.md` does not exist.") });
    stage(path, refer("patterns/empty.md"));
    expect(await lint()).toMatchObject({ code: 0 });
  });

  test("may be narrowed by paths, which HEAD or the index have", async () => {
    const { folder, lint, stage } = repository();
    stage(path, text(old, fresh));
    expect(await lint(join(folder, needed))).toMatchObject({ code: 2, err: expect.stringContaining("No module to lint") });
    expect(await lint(join(folder, "patterns"))).toMatchObject({ code: 1 });
    writeFileSync(join(folder, "new.md"), text());
    expect(await lint(join(folder, "new.md"))).toEqual({
      code: 2,
      out: "",
      err: `patternlint: There is no file or folder ${join(folder, "new.md")}. It is not staged, and HEAD doesn't have it either: \`git add\` it, or check the path.\n`,
    });
  });

  test("in a folder of the repository, counts from there", async () => {
    const { folder, git, put } = repository({ "deep/patterns/design-review.md": text(), "deep/patterns/requirements.md": "# R\n" });
    put(`deep/${path}`, text(fresh));
    put(path, text(old, fresh));
    git("add", "-A");
    const { code, out } = await run(["--staged", "--root", join(folder, "deep"), "--format", "compact", "--rule", "change-version=off"]);
    expect([code, out.split("\n").length - 1]).toEqual([1, 1]);
    expect(out).toMatch(/^patterns\/design-review\.md:/);
  });
});

describe("the index that a hook is handed", () => {
  test("counts, when it lies in the git directory", async () => {
    const { folder, git, lint, put } = repository();
    put(path, text(old, fresh));
    vi.stubEnv("GIT_INDEX_FILE", join(folder, ".git/next-index-1.lock"));
    git("read-tree", "HEAD");
    git("add", path);
    expect(await lint()).toMatchObject({ code: 1 });
    vi.stubEnv("GIT_INDEX_FILE", ".git/next-index-1.lock");
    expect(await lint()).toMatchObject({ code: 1 });
    vi.stubEnv("GIT_INDEX_FILE", "");
    expect(await lint()).toMatchObject({ code: 0 });
  });

  test("is refused when it lies elsewhere", async () => {
    const { lint } = repository();
    const other = join(makeFolder({ index: "" }), "index");
    vi.stubEnv("GIT_INDEX_FILE", other);
    expect(await lint()).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^patternlint: The index can't be linted: GIT_INDEX_FILE names .*, which is not in .*\. Unset GIT_INDEX_FILE\.\n$/,
      ),
    });
  });
});

describe("is refused", () => {
  test("while a file has a merge conflict", async () => {
    const { folder, git, lint, stage } = repository();
    git("checkout", "-q", "-b", "topic");
    stage(path, text("One thing"));
    git("commit", "-q", "-m", "One");
    git("checkout", "-q", "main");
    stage(path, text("Another thing"));
    git("commit", "-q", "-m", "Other");
    expect(() => git("merge", "-q", "topic")).toThrow();
    expect(await lint()).toEqual({
      code: 2,
      out: "",
      err: `patternlint: The index can't be linted: ${path} has a merge conflict. Resolve it and \`git add\` the file: git would not commit it either.\n`,
    });
    appendFileSync(join(folder, path), "");
  });

  test("outside of a repository, and with what contradicts it", async () => {
    const folder = makeFolder({ [path]: text() });
    expect(await run(["--staged", "--root", folder])).toMatchObject({
      code: 2,
      err: `patternlint: Nothing can be staged: ${folder} is not in a git repository. Leave --staged out.\n`,
    });
    expect(await run(["--staged", "--fix"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--staged reads the index, and fixes"),
    });
    expect(await run(["--staged", "--stdin-path", "a.md"])).toMatchObject({ code: 2, err: expect.stringContaining("contradict") });
  });
});

test("contents that a partial and sparse clone lacks are named, with what brings them", async () => {
  const { folder, git } = repository();
  git("config", "uploadpack.allowFilter", "true");
  const clone = join(makeFolder({}), "c");
  runGit(folder, "clone", "-q", "--filter=blob:none", "--sparse", pathToFileURL(folder).href, clone);
  const lint = () => run(["--staged", "--root", clone, "--format", "compact"]);
  const { code, err } = await lint();
  expect(code).toBe(2);
  expect(err).toMatch(
    /^patternlint: The index can't be linted: git lacks the contents of \S+ and 1 more in the index\. In a partial clone, /,
  );
  expect(err).toContain("`git sparse-checkout disable`");
  runGit(clone, "sparse-checkout", "disable");
  expect(await lint()).toMatchObject({ code: 0, out: "" });
});
