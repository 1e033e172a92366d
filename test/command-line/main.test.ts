// The command line within the test's own process, where coverage can see it; test/e2e runs it as users do.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runCli } from "../../src/command-line/main.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { makeFolder } from "../e2e/process.ts";

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

const outer = makeFolder({ "inner/a.md": "" });
const inner = join(outer, "inner");
const nowhere = join(outer, "nowhere");

const folder = () =>
  makeFolder({
    "patterns/requirements.md": "# R\n",
    "patterns/design-review.md": moduleText({ purpose: "<purpose>\n  a < b\n</purpose>" }),
  });

test("lints a folder, in every format, and ends with 1 at an error", async () => {
  const path = folder();
  const expected: Readonly<Record<string, RegExp>> = {
    pretty: /1 error in 1 of 1 module/,
    compact: /^patterns\/design-review.md:10:7: error: /,
    json: /"error": 1/,
    github: /^::error file=/,
    markdown: /^## ❌ patternlint: 1 error/,
  };
  for (const [format, pattern] of Object.entries(expected)) {
    out = "";
    expect(await runCli([path, "--format", format])).toBe(1);
    expect(out).toMatch(pattern);
  }
  // Tools read the list of compact; people get the verdict beside it.
  expect(err).toBe("patternlint: 1 error in 1 of 1 module · phases complete 1 of 1 · 1 fix with --fix · patternlint explain RULE\n");
  err = "";
  await runCli([path, "--format", "compact", "--quiet"]);
  expect(err).toBe("");
});

test("rules as JSON have their options, with what these are unless set", async () => {
  await runCli(["rules", "--format", "json"]);
  const status = JSON.parse(out).find(({ id }: { id: string }) => id === "metadata-status");
  expect(status.options).toMatchObject({
    schema: { allowed: { type: "array" } },
    defaults: { allowed: ["draft", "active", "experimental", "stable", "deprecated"] },
  });
});

test("explain has the same of one rule as data, and in no other format", async () => {
  await runCli(["rules", "--format", "json"]);
  const all = JSON.parse(out);
  out = "";
  expect(await runCli(["explain", "fence", "--format", "json"])).toBe(0);
  expect(JSON.parse(out)).toEqual(all.find(({ id }: { id: string }) => id === "fence"));
  out = "";
  expect(await runCli(["explain", "fence", "--format", "sarif"])).toBe(2);
  expect([out, err]).toEqual(["", expect.stringContaining("There is no format `sarif` here.")]);
});

test("writes outputs", async () => {
  const path = folder();
  expect(await runCli([path, "--quiet", "--fail-on", "never", "--output", `json=${join(path, "o/r.json")}`])).toBe(0);
  expect(JSON.parse(readFileSync(join(path, "o/r.json"), "utf8")).findings).toHaveLength(1);
});

test("says help, version, rules and explanations", async () => {
  for (const args of [
    ["--help"],
    ["--version"],
    ["rules"],
    ["rules", "--format", "json"],
    ["explain", "fence"],
    ["explain", "placeholder"],
    ["explain", "title"],
  ]) {
    out = "";
    expect(await runCli(args)).toBe(0);
    expect(out).not.toBe("");
  }
});

test("colours with FORCE_COLOR only", async () => {
  vi.stubEnv("NO_COLOR", undefined);
  vi.stubEnv("FORCE_COLOR", "1");
  await runCli(["rules"]);
  expect(out).toContain("\u001b[");
  out = "";
  await runCli(["rules", "--no-color"]);
  expect(out).not.toContain("\u001b[");
});

test("on a terminal, long work says how far it has come, and wipes that away", async () => {
  const terminal = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
  Object.defineProperty(process.stderr, "isTTY", { value: true, configurable: true });
  let now = 0;
  vi.spyOn(Date, "now").mockImplementation(() => (now += 600));
  await runCli([folder()]);
  if (terminal) Object.defineProperty(process.stderr, "isTTY", terminal);
  else delete (process.stderr as { isTTY?: boolean }).isTTY;
  expect(err).toBe("\r\u001b[Kpatternlint: 0 of 2 files read\r\u001b[K");
});

describe("ends with 2 and a word on", () => {
  test.each([
    [["--formt"], "There is no option --formt."],
    [["--format", "xml"], "There is no format `xml` here."],
    [["--output", "x"], "names no format and file"],
    [["--output", "json=r", "--output", "sarif=o/../r"], "Two --output name the file o/../r."],
    [["--fail-on", "x"], "--fail-on can't be `x`"],
    [["--rule", "x=off"], "There is no rule `x`."],
    [["--rule", "fence=x"], "The severity of rule `fence` can't be `x`."],
    [["--preset", "x"], "There is no preset `x`. Choose recommended or strict."],
    [["--root"], "--root needs a value. `patternlint --help` says which."],
    [["--quiet=1"], "--quiet takes no value. `patternlint --help` says what it does."],
    [["--root", ""], "--root is empty. Give it a value, or leave it out."],
    [["--config="], "--config is empty."],
    [[""], "An argument is empty. Name something, or leave it out."],
    [["--rule", "title=eror"], "The severity of rule `title` can't be `eror`. Did you mean `error`?"],
    [["--fail-on", "errors"], "--fail-on can't be `errors`. Did you mean `error`?"],
    [["--gate", "introducd"], "--gate can't be `introducd`. Did you mean `introduced`?"],
    [["--config", outer], "can't be read: it is a folder."],
    [["--output", `json=${outer}`, inner], "can't be written: it is a folder."],
    [["--output", `json=${outer}/inner/a.md/r.json`, inner, "--allow-empty"], "can't be written: "],
    [["lint", "inner"], "There is no file or folder lint. Linting needs no command: leave `lint` out."],
    [["explain", "x"], "There is no rule `x`."],
    [["explain"], "takes the name of one rule"],
    [["--root", nowhere], `The root ${nowhere} is not a folder.`],
    [[nowhere], `There is no file or folder ${nowhere}.`],
    [["explan", "title"], "There is no file or folder explan. Did you mean the command `explain`?"],
    [["rule"], "There is no file or folder rule. Did you mean the command `rules`?"],
    [["help"], "There is no file or folder help. Did you mean `--help`?"],
    [["patterns/explan"], "There is no file or folder patterns/explan. Check the path."],
    [["-"], "There is no file or folder -. To lint standard input, give it a name: --stdin --stdin-path FILE."],
    [["patterns/**/*.md"], "There is no file or folder patterns/**/*.md. Globs are not supported here. Name files and folders,"],
    [["--root", inner, outer], `${outer} lies outside the root ${inner}.`],
  ])("%j", async (args, message) => {
    expect(await runCli(args)).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe("");
  });

  test("nothing to lint", async () => {
    const empty = makeFolder({ "a.md": "# A\n", "patternlint.yml": "include: ['*.md']\nexclude: ['b.md']\n" });
    expect(await runCli([empty])).toBe(2);
    expect(err).toContain(`Looked for files that match *.md, leaving out b.md under ${empty} (not named in a .gitignore), and found 1.`);
    expect(await runCli([empty, "--allow-empty"])).toBe(0);
  });
});

test("ends with 3 at a fault of ours", async () => {
  vi.spyOn(Array.prototype, "toReversed").mockImplementation(() => {
    throw new TypeError("boom");
  });
  expect(await runCli([folder()])).toBe(3);
  expect(err).toMatch(/a bug in patternlint[\s\S]*TypeError: boom/);
});
