// The built command line, run as a process.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { rules } from "../../src/rules/index.ts";
import { commitAll, makeFolder, nodes, project, runCli } from "./process.ts";

// Windows has neither pipes in folders nor, for most users, symbolic links.
const windows = process.platform === "win32";

const base = { "patterns/requirements.md": "# Requirements\n" };
const sound = { ...base, "patterns/design-review.md": moduleText({}) };
const broken = { ...base, "patterns/design-review.md": moduleText({ purpose: "<purpose>\n  Answers in <100ms\n</purpose>" }) };

describe.each(nodes)("on Node %s", (_, node) => {
  test("a sound repository: 0, and a verdict", () => {
    expect(runCli([], makeFolder(sound), {}, node)).toEqual({
      status: 0,
      stdout: "nothing to report in 1 module · phases complete 1 of 1\n",
      stderr: "",
    });
  });

  test("a finding: 1, the place, what is wrong, and the exact columns", () => {
    const { status, stdout } = runCli([], makeFolder(broken), {}, node);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        "patterns/design-review.md:10:16  error  xml-character",
        "Unescaped `<` in text: `<100ms`.",
        "Write `&lt;` for `<`.",
        "",
        "   9 │   <purpose>",
        "  10 │     Answers in <100ms",
        "     │                ━ → &lt;   (fix: safe)",
        "  11 │   </purpose>",
        "",
        "1 error in 1 of 1 module · phases complete 1 of 1 · 1 fix with --fix · patternlint explain RULE",
        "",
      ].join("\n"),
    );
  });

  test("the examples print findings without any install", () => {
    const { status, stdout } = runCli(["examples"], project, {}, node);
    expect(status).toBe(1);
    expect(stdout).toContain("examples/broken/");
    expect(stdout).not.toContain("examples/sound/");
  });

  test("a configuration is read", () => {
    const folder = makeFolder({ ...broken, "patternlint.yml": "rules:\n  xml-character: warning\n" });
    expect(runCli(["--format", "compact"], folder, {}, node)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("warning: Unescaped `<` in text: `<100ms`"),
    });
  });
});

test.skipIf(windows)("it is a command by itself", () => {
  expect(spawnSync(join(project, "dist/cli.js"), ["--version"], { encoding: "utf8" }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("formats", () => {
  test("compact: a line a finding, for editors and grep", () => {
    expect(runCli(["--format", "compact"], makeFolder(broken)).stdout).toBe(
      "patterns/design-review.md:10:16: error: Unescaped `<` in text: `<100ms`. Write `&lt;` for `<`. [xml-character]\n",
    );
  });

  test("json: as its schema says, and the same bytes each time", () => {
    const folder = makeFolder(broken);
    const { stdout } = runCli(["--format", "json"], folder);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(project, "schemas/report.schema.json"), "utf8")));
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    expect(runCli(["--format", "json"], folder).stdout).toBe(stdout);
  });

  test("github: workflow commands", () => {
    expect(runCli(["--format", "github"], makeFolder(broken)).stdout).toBe(
      "::error file=patterns/design-review.md,line=10,endLine=10,col=16,endColumn=16,title=patternlint%3A xml-character::Unescaped `<` in text: `<100ms`. Write `&lt;` for `<`. (Write &lt;)\n",
    );
  });

  test("markdown: a verdict, a table and the findings", () => {
    const { stdout } = runCli(["--format", "markdown"], makeFolder(broken));
    expect(stdout).toContain("## ❌ patternlint: 1 error in 1 module");
    expect(stdout).toContain("| 1 |  |  |");
  });

  test("--output writes further formats to files, in folders that it makes", () => {
    const folder = makeFolder(broken);
    const { status, stdout } = runCli(["--quiet", "--output", "json=out/report.json", "--output", "compact=out/report.txt"], folder);
    expect(status).toBe(1);
    expect(stdout).not.toContain("explain");
    expect(JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")).summary.findings.error).toBe(1);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["report.json", "report.txt"]);
  });

  test("an output that can't be written is said, and nothing is left behind", () => {
    const folder = makeFolder({ ...broken, out: "a file" });
    expect(runCli(["--output", "json=out/report.json"], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("out/report.json can't be written"),
    });
  });
});

describe("colours", () => {
  test("none in a pipe, some with FORCE_COLOR, none with NO_COLOR or --no-color", () => {
    const folder = makeFolder(broken);
    const sequence = "\u001b[";
    expect(runCli([], folder).stdout).not.toContain(sequence);
    expect(runCli([], folder, { FORCE_COLOR: "1" }).stdout).toContain(sequence);
    expect(runCli([], folder, { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain(sequence);
    expect(runCli(["--no-color"], folder, { FORCE_COLOR: "1" }).stdout).not.toContain(sequence);
  });
});

describe("what counts", () => {
  test.each([
    [["--fail-on", "never"], 0],
    [["--fail-on", "error"], 1],
    [["--rule", "xml-character=notice"], 0],
    [["--rule", "xml-character=notice", "--fail-on", "notice"], 1],
    [["--rule", "xml-character=warning", "--fail-on", "warning"], 1],
    [["--rule", "xml-character=off", "--fail-on", "notice"], 0],
  ])("%j ends with %i", (args, status) => {
    expect(runCli(args, makeFolder(broken)).status).toBe(status);
  });

  test("--preset strict is stricter", () => {
    const folder = makeFolder({ ...base, "patterns/design-review.md": moduleText({ title: null }) });
    expect(runCli([], folder).status).toBe(0);
    expect(runCli(["--preset", "strict"], folder).status).toBe(1);
  });

  test("paths narrow what is told, not what is known", () => {
    const folder = makeFolder({
      ...broken,
      "other/x.md": moduleText({
        open: '<module name="x" category="patterns">',
        integration: "<integration_points>\n  <depends_on>\n    patterns/design-review.md for y\n  </depends_on>\n</integration_points>",
      }),
    });
    expect(runCli(["other", "--format", "compact", "--rule", "reference-reciprocal=notice"], folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("`patterns/design-review.md` does not name this module"),
    });
    expect(runCli(["other/x.md", "--rule", "reference-reciprocal=notice"], folder).stdout).toContain("in 1 of 1 module");
  });

  test("a folder outside of any repository is its own root", () => {
    expect(runCli([makeFolder(broken), "--format", "compact"], "/").stdout).toMatch(/^patterns\/design-review\.md:10:16/);
  });
});

describe("wrong usage ends with 2, a word on it, and nothing on standard output", () => {
  test.each([
    [["--formt", "json"], "There is no option --formt. Did you mean `--format`?"],
    [["--format", "jsn"], "There is no format `jsn` here. Did you mean `json`?"],
    [["--rule", "xml-tags=off"], "There is no rule `xml-tags`. Did you mean `xml-tag`?"],
    [["--rule", "xml-tag=fatal"], "The severity of rule `xml-tag` can't be `fatal`. Write one of error, warning, notice, off."],
    [["--preset", "strikt"], "There is no preset `strikt`. Did you mean `strict`?"],
    [["--fail-on", "info"], "--fail-on can't be `info`. Write one of error, warning, notice, never."],
    [["--output", "json"], "--output json names no format and file. Write it as --output json=report.json."],
    [["nowhere"], "There is no file or folder nowhere. Check the path."],
    [["--root", "nowhere"], "is not a folder. Check the path."],
    [["--root", "patterns", "."], "lies outside the root"],
    [["--config", "none.yml"], "The configuration none.yml does not exist. Check the path."],
    [["--format"], "--format needs a value. `patternlint --help` says which."],
    [["explain"], "`explain` takes the name of one rule."],
    [["explain", "fences"], "There is no rule `fences`. Did you mean `fence`?"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = runCli(args, makeFolder(broken));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^patternlint: /);
    expect(stderr).toContain(message);
  });

  test("nothing to lint: says what was looked for, and where", () => {
    const folder = makeFolder({ "README.md": "# Nothing\n" });
    const { status, stderr } = runCli([], folder);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `No module to lint. Looked for Markdown files under ${folder} (not named in a .gitignore), and found 1. None has a fenced xml block`,
    );
    expect(runCli(["--allow-empty"], folder).status).toBe(0);
  });

  test("a faulty configuration: its file, line and column, and the nearest right key", () => {
    const folder = makeFolder({ ...broken, "patternlint.yml": "preset: strict\nrulez:\n  xml-tag: error\n" });
    expect(runCli([], folder)).toMatchObject({
      status: 2,
      stderr: "patternlint: patternlint.yml:2:1: Unknown key `rulez`. Did you mean `rules`?\n",
    });
  });
});

test("a fault of ours ends with 3, and says so", () => {
  const folder = makeFolder(broken);
  const preload = join(folder, "fault.mjs");
  writeFileSync(preload, "Array.prototype.toReversed = () => { throw new Error('boom'); };");
  const { status, stdout, stderr } = runCli([], folder, {}, process.execPath, ["--import", preload]);
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
  expect(stderr).toMatch(/This is a bug in patternlint[\s\S]*issues[\s\S]*boom/);
});

describe("help", () => {
  test.each([["--help"], ["-h"]])("%s", (flag) => {
    expect(runCli([flag], project)).toMatchObject({ status: 0, stdout: expect.stringContaining("patternlint explain RULE") });
  });

  test("--version", () => {
    expect(runCli(["--version"], project).stdout).toBe(`${JSON.parse(readFileSync(join(project, "package.json"), "utf8")).version}\n`);
  });

  test("rules, as a table and as JSON", () => {
    const { stdout } = runCli(["rules"], project);
    expect(stdout).toContain("xml-character");
    const starts = stdout.split("\n").filter((line) => / (?:error|warning|notice|off) /.test(line));
    expect(new Set(starts.map((line) => line.search(/ (?:error|warning|notice|off) /))).size).toBe(1);
    expect(JSON.parse(runCli(["rules", "--format", "json"], project).stdout)).toHaveLength(rules.length);
  });

  test("explain", () => {
    const { stdout } = runCli(["explain", "placeholder"], project);
    for (const part of ["placeholder:", "What it can't see", "A finding", "No finding", "Options", "docs/rules/placeholder.md"])
      expect(stdout).toContain(part);
  });
});

describe("which files are read", () => {
  const text = moduleText({ purpose: "<purpose>\n  a < b\n</purpose>" });
  const places = (folder: string) =>
    runCli(
      [
        "--format",
        "compact",
        "--allow-empty",
        "--rule",
        "module-file=off",
        "--rule",
        "module-unique=off",
        "--rule",
        "reference-target=off",
      ],
      folder,
    )
      .stdout.split("\n")
      .filter(Boolean)
      .map((line) => line.split(":")[0]);

  test("with git: tracked, untracked, hidden; not ignored, not deleted", () => {
    const folder = makeFolder({
      "a.md": text,
      ".hidden/b.md": text,
      "gone.md": text,
      ".gitignore": "ignored/\n",
      "node_modules/x/n.md": text,
    });
    commitAll(folder);
    writeFileSync(join(folder, "new.md"), text);
    mkdirSync(join(folder, "ignored"));
    writeFileSync(join(folder, "ignored/c.md"), text);
    rmSync(join(folder, "gone.md"));
    expect(places(folder)).toEqual([".hidden/b.md", "a.md", "new.md"]);
  });

  test("without git: .gitignore files on the way, hidden folders, no node_modules", () => {
    const folder = makeFolder({
      "a.md": text,
      ".hidden/b.md": text,
      ".gitignore": "ignored/\n*.skip.md\n",
      "ignored/c.md": text,
      "sub/.gitignore": "!keep.skip.md\nlocal.md\n",
      "sub/keep.skip.md": text,
      "sub/other.skip.md": text,
      "sub/local.md": text,
      "node_modules/x/n.md": text,
    });
    expect(places(folder)).toEqual([".hidden/b.md", "a.md", "sub/keep.skip.md"]);
  });

  test.skipIf(windows)("no symbolic link is followed, no pipe waited for", () => {
    const outside = makeFolder({ "secret.md": text, "folder/x.md": text });
    const folder = makeFolder({ "a.md": text });
    symlinkSync(join(outside, "secret.md"), join(folder, "link.md"));
    symlinkSync(join(outside, "folder"), join(folder, "linked"));
    execFileSync("mkfifo", [join(folder, "pipe.md")]);
    expect(places(folder)).toEqual(["a.md"]);
    commitAll(folder);
    expect(places(folder)).toEqual(["a.md"]);
  });

  test.skipIf(windows)("a folder that was swapped for a link after git took it in is not followed", () => {
    const outside = makeFolder({ "x.md": text });
    const folder = makeFolder({ "a.md": text, "sub/x.md": text });
    commitAll(folder);
    rmSync(join(folder, "sub"), { recursive: true });
    symlinkSync(outside, join(folder, "sub"));
    expect(places(folder)).toEqual(["a.md"]);
  });

  test("include, exclude and modules", () => {
    const folder = makeFolder({
      "a.md": text,
      "b.txt": text,
      "c/d.md": text,
      "c/e.md": "# No block\n",
      "patternlint.yml": "include: ['**/*.md', '**/*.txt']\nexclude: [a.md]\nmodules: ['c/**']\n",
    });
    expect(places(folder)).toEqual(["b.txt", "c/d.md", "c/e.md"]);
  });
});

describe("odd files", () => {
  test("bytes that are no UTF-8 are told at their place", () => {
    const bytes = Buffer.concat([Buffer.from(moduleText({}).replace("A second", "\uFFFD A")), Buffer.from([0x20, 0xff, 0x0a])]);
    const folder = makeFolder({ ...base, "patterns/design-review.md": bytes });
    const { stdout } = runCli(["--format", "compact"], folder);
    expect(stdout).toBe(
      "patterns/design-review.md:35:2: error: From here on the file is not valid UTF-8. Save it as UTF-8. [xml-character]\n",
    );
  });

  test("50 MB are read to the end", () => {
    const filler = `<notes>\n${`  ${"many words ".repeat(9)}\n`.repeat(500_000)}</notes>`;
    const folder = makeFolder({
      ...base,
      "patterns/design-review.md": moduleText({
        sections: filler,
        integration: "<integration_points>\n  <depends_on>\n    patterns/gone.md for x\n  </depends_on>\n</integration_points>",
      }),
    });
    const { stdout, status } = runCli(["--format", "compact"], folder);
    expect({ stdout, status }).toEqual({
      status: 1,
      stdout:
        "patterns/design-review.md:500032:7: error: `patterns/gone.md` does not exist. Correct the path, or remove the line. [reference-target]\n",
    });
  });

  test("100,000 nested tags are no problem, and 100,000 that are never closed are told", () => {
    const nested = makeFolder({
      ...base,
      "patterns/design-review.md": moduleText({ sections: "<a>".repeat(100_000) + "</a>".repeat(100_000) }),
    });
    expect(runCli([], nested).status).toBe(0);
    const open = makeFolder({ ...base, "patterns/design-review.md": moduleText({ sections: "<a>".repeat(100_000) }) });
    expect(runCli(["--output", "json=report.json", "--format", "compact"], open).status).toBe(1);
    expect(existsSync(join(open, "report.json"))).toBe(true);
  });

  test.skipIf(windows)("the end of a pipe is no fault", () => {
    const folder = makeFolder(broken);
    const { status, stderr } = spawnSync("sh", ["-c", `${process.execPath} ${join(project, "dist/cli.js")} | true`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

test("in a workflow, text from a file can't become a command, and on a terminal it can't drive it", () => {
  const hostile = moduleText({ purpose: "<purpose>\n::error::a < b\n##[set-output name=x]y < z\n\u001b[2J < c\n</purpose>" });
  const folder = makeFolder({ ...base, "patterns/design-review.md": hostile });
  for (const format of ["pretty", "compact", "markdown", "json", "github"]) {
    const { stdout } = runCli(["--format", format], folder, { GITHUB_ACTIONS: "true" });
    expect(stdout).not.toContain("##[");
    expect(stdout).not.toContain("\u001b");
    const foreign = stdout.split("\n").filter((line) => line.trimStart().startsWith("::") && !line.includes("title=patternlint"));
    expect(foreign).toEqual([]);
  }
});
