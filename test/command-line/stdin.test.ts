// `patternlint --stdin --stdin-path FILE`, within the test's own process: an editor's text in place of what is saved.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
import { moduleText } from "../../src/rule-support/example.ts";
import { runGit } from "../e2e/git-repository.ts";
import { makeFolder } from "../e2e/process.ts";
import { capture } from "./capture.ts";

const path = "patterns/design-review.md";
const purpose = (line: string) => `<purpose>\n  ${line}\n</purpose>`;
const broken = moduleText({ purpose: purpose("The first answer takes < 100 ms in all cases") });
const mended = broken.replace("takes < 100", "takes &lt; 100");
const sound = moduleText({});
const run = capture();

const real = Object.getOwnPropertyDescriptor(process, "stdin") as PropertyDescriptor;
afterEach(() => Object.defineProperty(process, "stdin", real));

function pipe(text: string | Buffer, args: readonly string[]) {
  Object.defineProperty(process, "stdin", { value: Readable.from([Buffer.from(text)]), configurable: true });
  return run(args);
}

const files = { [path]: sound, "patterns/requirements.md": "# R\n" };

describe("what is to reach another program as it is, on GitHub's runner", () => {
  const args = (folder: string, ...more: string[]) => ["--stdin", "--stdin-path", join(folder, path), "--root", folder, "--fix", ...more];

  test.each([
    ["the fixed text", []],
    ["a patch", ["--fix-dry-run"]],
  ])("%s does, where nothing in it drives the runner", async (_, more) => {
    const folder = makeFolder(files);
    vi.stubEnv("GITHUB_ACTIONS", "true");
    expect((await pipe(broken, args(folder, ...more))).out).toContain("takes &lt; 100 ms");
  });

  test.each([
    ["the fixed text", []],
    ["a patch", ["--fix-dry-run"]],
  ])("%s isn't printed, where something does", async (_, more) => {
    const folder = makeFolder(files);
    const text = broken.replace("takes < 100", "::error::takes < 100");
    vi.stubEnv("GITHUB_ACTIONS", "true");
    expect(await pipe(text, args(folder, ...more))).toEqual({
      code: 2,
      out: "",
      err: "patternlint: The output holds what GitHub's runner could take for a command. Redirect it to a file: `patternlint … > FILE`.\n",
    });
    vi.stubEnv("GITHUB_ACTIONS", "");
    expect((await pipe(text, args(folder, ...more))).out).toContain("::error::takes &lt; 100 ms");
  });
});

describe("a text on standard input", () => {
  test("stands in place of the file, whatever is saved there", async () => {
    const folder = makeFolder(files);
    const args = ["--stdin", "--stdin-path", join(folder, path), "--root", folder, "--format", "compact"];
    expect(await pipe(broken, args)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^patterns\/design-review\.md:.*xml-character\]\n$/),
    });
    writeFileSync(join(folder, path), broken);
    expect(await pipe(sound, args)).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(join(folder, path), "utf8")).toBe(broken);
  });

  test("may be of a file that is not saved yet; its references lead to what is on disk", async () => {
    const folder = makeFolder({ "patterns/requirements.md": "# R\n" });
    const args = ["--stdin", "--stdin-path", join(folder, path), "--root", folder, "--format", "json"];
    expect(await pipe(sound, args)).toMatchObject({ code: 0 });
    const lost = await pipe(sound.replace("patterns/requirements.md", "patterns/lost.md"), args);
    expect([lost.code, JSON.parse(lost.out).findings.map(({ rule }: { rule: string }) => rule)]).toEqual([1, ["reference-target"]]);
  });

  test("is the only one that is reported on", async () => {
    const folder = makeFolder({ ...files, "patterns/other.md": broken.replace("design_review", "other") });
    const { code, out } = await pipe(sound, ["--stdin", "--stdin-path", join(folder, path), "--root", folder, "--format", "compact"]);
    expect([code, out]).toEqual([0, ""]);
  });

  test("with --fix is printed fixed, and what is left is on standard error", async () => {
    const folder = makeFolder(files);
    const args = ["--stdin", "--stdin-path", join(folder, path), "--root", folder, "--fix"];
    const { code, out, err } = await pipe(`\uFEFF${broken.replaceAll("\n", "\r\n")}`, args);
    expect([code, out]).toEqual([0, `\uFEFF${mended.replaceAll("\n", "\r\n")}`]);
    expect(err).toMatch(/^nothing to report in 1 module.*\npatternlint: Fixed 1 finding in 1 file\.\n$/);
    expect((await pipe(sound, args)).out).toBe(sound);
    expect(readFileSync(join(folder, path), "utf8")).toBe(sound);
    const left = await pipe(broken.replace("patterns/requirements.md", "patterns/lost.md"), [...args, "--format", "compact"]);
    expect([left.code, left.err.split("\n")[0]]).toEqual([1, expect.stringContaining("[reference-target]")]);
  });

  test("with --fix-dry-run is a patch of the text", async () => {
    const folder = makeFolder(files);
    const { code, out } = await pipe(broken, ["--stdin", "--stdin-path", join(folder, path), "--root", folder, "--fix-dry-run"]);
    expect([code, out]).toEqual([0, expect.stringContaining("-    The first answer takes < 100")]);
    expect(out).toContain("+    The first answer takes &lt; 100");
  });

  test("that is not linted is printed as it came, and why is said", async () => {
    const folder = makeFolder({ ...files, "patternlint.yml": "exclude: [drafts/**]\n", ".gitignore": "build/\n" });
    runGit(folder, "init", "-q");
    for (const [name, why] of [
      ["drafts/a.md", "the configuration, or its name, leaves it out"],
      ["notes.txt", "the configuration, or its name, leaves it out"],
      ["build/a.md", "git ignores it"],
    ] as const) {
      const fixed = await pipe(broken, ["--stdin", "--stdin-path", join(folder, name), "--fix"]);
      expect(fixed).toMatchObject({ code: 0, out: broken, err: expect.stringContaining(`${name} is not linted: ${why}.\n`) });
    }
    expect(await pipe("", ["--stdin", "--stdin-path", join(folder, path)])).toMatchObject({
      code: 0,
      err: expect.not.stringContaining("not linted"),
    });
  });

  test("is compared with a base", async () => {
    const folder = makeFolder({ ...files, [path]: broken });
    runGit(folder, "init", "-q");
    runGit(folder, "add", "-A");
    runGit(folder, "commit", "-q", "-m", "All");
    const args = ["--stdin", "--stdin-path", join(folder, path), "--base", "HEAD", "--format", "compact"];
    expect(await pipe(broken, args)).toMatchObject({ code: 0, out: "" });
    expect(await pipe(broken.replace("in all cases", "& more"), args)).toMatchObject({ code: 1 });
  });
});

describe("is refused", () => {
  test.each([
    [["--stdin"], "--stdin needs a name: where references count from. Give one with --stdin-path FILE."],
    [["--stdin", "--stdin-path", "a.md", "b.md"], "--stdin-path lints one text, so b.md is too much. Leave it out."],
    [["--stdin", "--stdin-path", "../outside.md", "--root", "."], "is not below the root"],
  ])("%j", async (args, message) => {
    expect(await pipe(sound, args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) });
  });

  test("a fix of what is no UTF-8: the rest of it could not be printed as it came", async () => {
    const folder = makeFolder(files);
    const args = ["--stdin", "--stdin-path", join(folder, path), "--root", folder];
    const bytes = Buffer.concat([Buffer.from(sound), Buffer.from([0xff])]);
    expect(await pipe(bytes, [...args, "--fix"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("not valid UTF-8") });
    expect(await pipe(bytes, [...args, "--format", "compact"])).toMatchObject({ out: expect.stringContaining("UTF-8") });
  });
});

test("--stdin-path alone is refused: the file on disk would be expected to be linted", async () => {
  const folder = makeFolder(files);
  expect(await pipe("", ["--stdin-path", join(folder, path)])).toMatchObject({
    code: 2,
    err: expect.stringContaining("Add --stdin"),
  });
});

test("an empty text is linted as an editor's, and that it is empty is said", async () => {
  const folder = makeFolder(files);
  const { code, err } = await pipe("", ["--stdin", "--stdin-path", join(folder, path), "--root", folder]);
  expect([code, err]).toEqual([0, expect.stringContaining("patternlint: Standard input is empty.\n")]);
});
