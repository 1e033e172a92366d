// What a checkout makes of files (line ends, encodings, keywords, Git LFS) is git's business: it changes nothing about what is
// found, and no program that a repository names is run to find that out.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeRepository, runGit } from "./git-repository.ts";
import { runCli } from "./process.ts";
import { edit, soundModules } from "./world.ts";

const sound = soundModules();
const release = "patterns/release.md";
const review = "patterns/design-review.md";
/** Old faults of each kind, in one file and behind many line ends. */
const old = {
  ...sound,
  [release]: edit(edit(sound[release], "Both say the same", "It answers in <100ms & more"), "<validation>", '<validation">'),
  [review]: edit(sound[review], 'type="explicit"', "type=sometimes"),
};

interface Comparison {
  readonly introduced: number;
  readonly unchanged: number;
  readonly fixed: readonly { readonly rule: string; readonly line: number; readonly column: number }[];
  readonly changes: readonly { readonly file: string }[];
}

function compare(folder: string, ...args: string[]) {
  const { status, stdout } = runCli(["--base", "HEAD", "--format", "json", ...args], folder);
  const { comparison, findings } = JSON.parse(stdout) as {
    comparison: Comparison;
    findings: readonly { rule: string; status: string; file: string; line: number; column: number }[];
  };
  return { status, comparison, findings, introduced: findings.filter((one) => one.status === "introduced").map(({ rule }) => rule) };
}

/** Writes the files of the index anew, as a checkout with other settings would have. */
function checkOutAgain(folder: string) {
  runGit(folder, "rm", "-rq", "--cached", ".");
  runGit(folder, "reset", "-q", "--hard");
  expect(readFileSync(join(folder, release), "utf8")).toContain("\r\n");
}

test.each([
  ["core.autocrlf=true", (folder: string) => runGit(folder, "config", "core.autocrlf", "true")],
  [
    "* text eol=crlf",
    (folder: string) => {
      writeFileSync(join(folder, ".gitattributes"), "* text eol=crlf\n");
      runGit(folder, "add", ".gitattributes");
      runGit(folder, "commit", "-q", "-m", "CRLF");
    },
  ],
])("%s: a clean checkout against its own commit introduces and fixes nothing", (_, configure) => {
  const { folder } = makeRepository(old);
  configure(folder);
  checkOutAgain(folder);
  const { status, comparison } = compare(folder);
  expect(comparison).toMatchObject({ introduced: 0, unchanged: 5, fixed: [], changes: [] });
  expect(status).toBe(0);
});

test("a change in such a checkout is told, and nothing but it", () => {
  const { folder, git } = makeRepository(old);
  git("config", "core.autocrlf", "true");
  checkOutAgain(folder);
  const text = readFileSync(join(folder, release), "utf8");
  writeFileSync(join(folder, release), edit(text, "<purpose>\r\n", "<purpose>\r\n    a < b\r\n"));
  const { comparison, introduced, findings } = compare(folder, "--rule", "change-version=off");
  expect(introduced).toEqual(["xml-character"]);
  expect(comparison.fixed).toEqual([]);
  const [at] = findings.filter(({ status }) => status === "introduced");
  expect(readFileSync(join(folder, release), "utf8").split("\r\n")[(at?.line ?? 0) - 1]?.[(at?.column ?? 0) - 1]).toBe("<");
});

test("what a change mends in a file that it leaves alone stands where the file has it", () => {
  const { folder, git } = makeRepository({
    ...old,
    [review]: edit(old[review], "</depends_on>", "  patterns/plan.md for a plan\n    </depends_on>"),
  });
  git("config", "core.autocrlf", "true");
  checkOutAgain(folder);
  writeFileSync(join(folder, "patterns/plan.md"), "# Plan\n");
  const { fixed, changes } = compare(folder).comparison;
  expect(changes).toEqual([]);
  const lines = readFileSync(join(folder, review), "utf8").split("\r\n");
  expect(fixed.map(({ rule, line, column }) => `${rule}: ${lines[line - 1]?.slice(column - 1)}`)).toEqual([
    "reference-target: patterns/plan.md for a plan",
  ]);
});

test.each([
  ["all line ends changed and committed so", (text: string) => text.replaceAll("\n", "\r\n")],
  ["every other line end changed", (text: string) => text.split("\n").reduce((all, line, at) => `${all}${at % 2 ? "\r\n" : "\n"}${line}`)],
  ["a byte order mark added", (text: string) => `\ufeff${text}`],
  ["no line end at the end", (text: string) => text.replace(/\n$/, "")],
])("%s: nothing is introduced or fixed", (_, change) => {
  const { folder } = makeRepository(old);
  for (const [path, text] of Object.entries(old)) writeFileSync(join(folder, path), change(text));
  expect(compare(folder).comparison).toMatchObject({ introduced: 0, unchanged: 5, fixed: [] });
});

/** Commits attributes, and writes the files anew by them. */
function withAttributes(folder: string, attributes: string) {
  writeFileSync(join(folder, ".gitattributes"), attributes);
  runGit(folder, "add", ".gitattributes");
  runGit(folder, "commit", "-q", "-m", "Attributes");
  runGit(folder, "rm", "-rq", "--cached", ".");
  runGit(folder, "reset", "-q", "--hard");
}

const unchanged = { introduced: 0, unchanged: 5, fixed: [], changes: [] };

describe("a clean checkout introduces and fixes nothing", () => {
  test("with line ends of both kinds in the repository, and one in the work tree", () => {
    const mixed = (text: string) => text.split("\n").reduce((all, line, at) => `${all}${at % 2 ? "\r\n" : "\n"}${line}`);
    const { folder } = makeRepository(Object.fromEntries(Object.entries(old).map(([path, text]) => [path, mixed(text)])));
    withAttributes(folder, "*.md text eol=crlf\n");
    expect(readFileSync(join(folder, release), "utf8")).not.toMatch(/(?<!\r)\n/);
    expect(compare(folder).comparison).toMatchObject({ introduced: 0, unchanged: 5, fixed: [] });
  });

  test("with `eol=crlf`, and a work tree from before", () => {
    const { folder, git } = makeRepository(old);
    writeFileSync(join(folder, ".gitattributes"), "*.md text eol=crlf\n");
    git("add", ".gitattributes");
    expect(readFileSync(join(folder, release), "utf8")).not.toContain("\r");
    expect(compare(folder).comparison).toMatchObject(unchanged);
  });

  test.each(["\n", "\r\n"])("with `$Id$` written out, and lines that end with %j", (end) => {
    const { folder } = makeRepository({ ...old, [release]: edit(old[release], "<purpose>\n", "<purpose>\n    $Id$\n") });
    withAttributes(folder, end === "\n" ? "*.md ident\n" : "*.md ident text eol=crlf\n");
    expect(readFileSync(join(folder, release), "utf8")).toMatch(/\$Id: [0-9a-f]{40} \$/);
    expect(compare(folder).comparison).toMatchObject(unchanged);
  });

  test("with a work tree in UTF-16", () => {
    const { folder } = makeRepository(old);
    withAttributes(folder, "*.md working-tree-encoding=UTF-16LE-BOM\n");
    expect([...readFileSync(join(folder, release)).subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(compare(folder).comparison).toMatchObject(unchanged);
  });

  test("with files that Git LFS keeps elsewhere", () => {
    const pointer = (text: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash("sha256").update(text).digest("hex")}\nsize ${Buffer.byteLength(text)}\n`;
    const { folder } = makeRepository(Object.fromEntries(Object.entries(old).map(([path, text]) => [path, pointer(text)])));
    // As `git lfs pull` leaves them.
    for (const [path, text] of Object.entries(old)) writeFileSync(join(folder, path), text);
    expect(compare(folder).comparison).toMatchObject(unchanged);
    writeFileSync(join(folder, release), edit(old[release], "<purpose>\n", "<purpose>\n    a < b\n"));
    expect(compare(folder).introduced).toContain("xml-character");
  });
});

describe("what only looks like the work of a checkout is a change", () => {
  test("another id in `$Id$`, in which a fault may hide", () => {
    const { folder } = makeRepository({ ...old, [release]: edit(old[release], "<purpose>\n", "<purpose>\n    $Id$\n") });
    const text = readFileSync(join(folder, release), "utf8");
    writeFileSync(join(folder, release), edit(text, "$Id$", "$Id: a < b $"));
    expect(compare(folder).introduced).toContain("xml-character");
  });

  test("a file saved as UTF-16, without an attribute that says so", () => {
    const { folder } = makeRepository(old);
    writeFileSync(join(folder, release), Buffer.from(`\ufeff${old[release]}`, "utf16le"));
    expect(compare(folder)).toMatchObject({ status: 1, introduced: ["xml-character"] });
  });

  test("or with one that is not committed", () => {
    const { folder } = makeRepository(old);
    writeFileSync(join(folder, release), Buffer.from(`\ufeff${old[release]}`, "utf16le"));
    writeFileSync(join(folder, ".gitattributes"), "*.md working-tree-encoding=UTF-16LE-BOM\n");
    expect(compare(folder)).toMatchObject({ status: 1, introduced: ["xml-character"] });
  });
});

test("an attribute doesn't make UTF-8 of what is committed as UTF-16", () => {
  const { folder, git } = makeRepository(old);
  writeFileSync(join(folder, release), Buffer.from(`\ufeff${old[release]}`, "utf16le"));
  git("add", release);
  writeFileSync(join(folder, ".gitattributes"), "*.md working-tree-encoding=UTF-16LE-BOM\n");
  git("add", ".gitattributes");
  expect(compare(folder)).toMatchObject({ status: 1, introduced: ["xml-character"] });
});

test("no filter of a repository is run, whatever its attributes ask for", () => {
  const { folder } = makeRepository(old);
  withAttributes(folder, "*.md filter=own working-tree-encoding=UTF-16LE-BOM\n");
  const trace = join(folder, "ran");
  for (const kind of ["clean", "smudge", "process"]) runGit(folder, "config", `filter.own.${kind}`, `touch ${trace}; cat`);
  expect(compare(folder).comparison).toMatchObject(unchanged);
  expect(existsSync(trace)).toBe(false);
});
