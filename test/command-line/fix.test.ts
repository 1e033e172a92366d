// `--fix` from arguments to files, patch, words and exit code.
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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

const purpose = (text: string) => moduleText({ purpose: `<purpose>\n    ${text}\n  </purpose>` });
const requirements = "# R\n";
const slow = purpose("below <100ms");
/** In which the names of files and modules don't matter. */
const folderWith = (files: Readonly<Record<string, string | Buffer>>) =>
  makeFolder({
    "patternlint.yml": "rules: { module-file: off, module-unique: off }\n",
    "patterns/requirements.md": requirements,
    ...files,
  });
const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

describe("--fix", () => {
  test("writes, reports what is left, and ends by that", async () => {
    const folder = folderWith({ "a.md": slow, "b.md": slow.replace('name="design_review"', 'name="Other"') });
    expect(await runCli(["--fix", "--format", "compact", folder])).toBe(1);
    expect(out).toMatch(/^b\.md:8:15: error: Name `Other` is not snake_case\..+\n/);
    expect(err).toContain("patternlint: Fixed 2 findings in 2 files. 1 finding has a fix that needs review: --fix-unsafe.\n");
    expect(read(folder, "a.md")).toBe(slow.replace("<100ms", "&lt;100ms"));
    [out, err] = ["", ""];
    expect(await runCli(["--fix-unsafe", folder])).toBe(0);
    expect(err).toBe("patternlint: Fixed 1 finding in 1 file.\n");
  });

  test("with nothing to fix, says so and writes nothing", async () => {
    const folder = folderWith({ "a.md": purpose("fine") });
    chmodSync(join(folder, "a.md"), 0o444);
    expect(await runCli(["--fix", folder])).toBe(0);
    expect([out, err]).toEqual([expect.stringContaining("nothing to report"), "patternlint: Nothing to fix.\n"]);
  });

  test("works with every format, with outputs, and without words when quiet", async () => {
    const folder = folderWith({ "a.md": slow });
    expect(await runCli(["--fix", "--quiet", "--format", "json", "--output", `sarif=${join(folder, "r.sarif")}`, folder])).toBe(0);
    expect([JSON.parse(out).findings, JSON.parse(read(folder, "r.sarif")).runs[0].results, err]).toEqual([[], [], ""]);
  });

  test("--fix-rule narrows it, and needs something to narrow", async () => {
    const folder = folderWith({ "a.md": slow.replace("| 1.0.0", "| 1.0  ") });
    await runCli(["--fix", "--fix-rule", "metadata-version", folder]);
    expect(read(folder, "a.md")).toContain("| 1.0.0");
    expect(read(folder, "a.md")).toContain("<100ms");
    err = "";
    expect(await runCli(["--fix-rule", "fence", folder])).toBe(2);
    expect(err).toBe("patternlint: --fix-rule only says which fixes to apply. Add --fix, --fix-unsafe or --fix-dry-run.\n");
    err = "";
    expect(await runCli(["--fix", "--fix-rule", "fences", folder])).toBe(2);
    expect(err).toBe("patternlint: There is no rule `fences`. Did you mean `fence`?\n");
    err = "";
    expect(await runCli(["--fix", "--rule", "fence", folder])).toBe(2);
    expect(err).toBe(
      "patternlint: --rule fence has no level. Write --rule fence=error; to apply the fixes of one rule only, --fix-rule fence.\n",
    );
  });

  test("a file that can't be changed is told, and ends with 2; the others are fixed", async () => {
    const folder = folderWith({ "a.md": Buffer.from(`\ufeff${slow}`, "utf16le"), "b.md": slow });
    expect(await runCli(["--fix", "--fail-on", "never", folder])).toBe(2);
    expect(err).toContain("patternlint: Fixed 1 finding in 1 file.");
    expect(err).toContain("patternlint: a.md is left as it is: it is saved as UTF-16. Save it as UTF-8.\n");
    expect(read(folder, "b.md")).toContain("&lt;100ms");
  });

  test("with a base, fixes what is shown: what the change introduces, or all", async () => {
    const folder = folderWith({ "a.md": slow, "b.md": purpose("fine") });
    commitAll(folder);
    writeFileSync(join(folder, "b.md"), slow);
    expect(await runCli(["--base", "HEAD", "--fix", folder])).toBe(0);
    // That the version did not rise is found as well, and needs review.
    expect(err).toMatch(/^patternlint: Fixed 1 finding in 1 file\. 1 finding has a fix that needs review/);
    expect([read(folder, "a.md"), read(folder, "b.md")]).toEqual([slow, slow.replace("<100ms", "&lt;100ms")]);
    await runCli(["--base", "HEAD", "--show", "all", "--fix", folder]);
    expect(read(folder, "a.md")).toContain("&lt;100ms");
  });

  test("what a baseline accepts is fixed as well", async () => {
    const folder = folderWith({ "a.md": slow });
    expect(await runCli(["baseline", "--root", folder])).toBe(0);
    err = "";
    expect(await runCli(["--fix", folder])).toBe(0);
    expect([read(folder, "a.md"), err]).toEqual([slow.replace("<100ms", "&lt;100ms"), "patternlint: Fixed 1 finding in 1 file.\n"]);
  });

  test("fixes what only a comparison finds, over several files", async () => {
    const user = moduleText({ open: '<module name="user" category="patterns">' }).replace("patterns/requirements.md", "patterns/old.md");
    const folder = makeFolder({
      "patterns/old.md": moduleText({ open: '<module name="old" category="patterns">', integration: "" }),
      "a.md": user,
      "b.md": user.replace('"user"', '"second"'),
    });
    commitAll(folder);
    execFileSync("git", ["mv", "patterns/old.md", "patterns/new.md"], { cwd: folder });
    await runCli(["--base", "HEAD", "--fix", "--fail-on", "never", folder]);
    expect([read(folder, "a.md"), read(folder, "b.md")].map((text) => /patterns\/\w+\.md/.exec(text)?.[0])).toEqual([
      "patterns/new.md",
      "patterns/new.md",
    ]);
  });
});

describe("--fix-dry-run", () => {
  test.each([
    ["LF", slow],
    ["CRLF", slow.replaceAll("\n", "\r\n")],
    ["no line end at the end", slow.trimEnd()],
    ["a byte order mark and signs that hide", `\ufeff${slow.replace("below", "below\u202e\u001b[31m")}`],
    ["line ends of Mac OS 9 in a paragraph", slow.replace("# Design review", "# Design review\n\none\rtwo")],
  ])("prints a patch that git takes, and that makes the bytes that --fix makes: %s", async (_, text) => {
    const folder = folderWith({ "folder with spaces/ä.md": text, "b.md": text });
    commitAll(folder);
    expect(await runCli(["--fix-dry-run", "--fail-on", "never", folder])).toBe(0);
    expect(err).toMatch(/^patternlint: Would fix \d findings in 2 files\.\n$/);
    expect(read(folder, "b.md")).toBe(text);
    execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: out });
    const patched = ["folder with spaces/ä.md", "b.md"].map((file) => read(folder, file));
    execFileSync("git", ["checkout", "-q", "."], { cwd: folder });
    await runCli(["--fix", "--fail-on", "never", folder]);
    expect(["folder with spaces/ä.md", "b.md"].map((file) => read(folder, file))).toEqual(patched);
  });

  test("paths count from the repository's root, wherever the root of the run is", async () => {
    const folder = makeFolder({ "docs/design-review.md": slow, "docs/patterns/requirements.md": requirements });
    commitAll(folder);
    await runCli(["--fix-dry-run", "--root", join(folder, "docs")]);
    expect(out).toMatch(/^diff --git a\/docs\/(.+\.md) b\/docs\/\1\n--- a\/docs\/\1\n\+\+\+ b\/docs\/\1\n@@ -\d+,7 \+\d+,7 @@\n/);
  });

  test("ends as --fix would, and its outputs are what would be left", async () => {
    const folder = folderWith({ "a.md": slow });
    expect(await runCli(["--fix-dry-run", "--output", `json=${join(folder, "r.json")}`, folder])).toBe(0);
    expect(JSON.parse(read(folder, "r.json")).findings).toEqual([]);
    expect(read(folder, "a.md")).toBe(slow);
  });

  test("prints a patch or nothing, so no format", async () => {
    const folder = folderWith({ "a.md": purpose("fine") });
    expect(await runCli(["--fix-dry-run", folder])).toBe(0);
    expect([out, err]).toEqual(["", "patternlint: Nothing to fix.\n"]);
    err = "";
    expect(await runCli(["--fix-dry-run", "--format", "json", folder])).toBe(2);
    expect(err).toBe("patternlint: --fix-dry-run prints a patch, not a report. Write the report to a file: --output json=FILE.\n");
  });

  test("where a pipe may be a runner's log, what would drive it isn't printed", async () => {
    vi.stubEnv("GITHUB_ACTIONS", "true");
    const folder = folderWith({ "a.md": slow.replace("    below", "::error::gotcha\n    below") });
    expect(await runCli(["--fix-dry-run", folder])).toBe(2);
    expect(out).toBe("");
  });
});

test("the verdict says how many findings --fix settles", async () => {
  const folder = folderWith({ "a.md": slow, "b.md": slow.replace('name="design_review"', 'name="Other"') });
  await runCli([folder]);
  expect(out).toMatch(/ · 2 fixes with --fix · patternlint explain RULE\n$/);
});
