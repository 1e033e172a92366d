// Line ends are git's business: a checkout that gives files other ones changes nothing about what is found.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
  readonly fixed: readonly { readonly rule: string }[];
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
