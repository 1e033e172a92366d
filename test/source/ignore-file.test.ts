// .gitignore without git: the answers of git itself.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readIgnoreRules } from "../../src/source/ignore-file.ts";
import { makeFolder } from "../e2e/process.ts";

describe("as git says", () => {
  const patterns = [
    ...["a", "a/", "/a", "a/b", "/a/b", "a/*", "*/b", "**/b", "a/**", "a/**/b", "**/a/**", "*", "*.md", "/*.md", "x/*.md"],
    ...[
      "a?",
      "[ab]",
      "[!a]",
      "[^a]",
      "[a-c]x",
      "\\#x",
      "#x",
      "\\!x",
      "a\\*",
      "*a*b*",
      "a  ",
      "a\\ ",
      "!a",
      "**",
      "***",
      "a**b",
      "/",
      "//a",
    ],
    ...["[", "[a", "a\\", "", "  ", "a/b/", "*/", "**/"],
  ];
  const paths = ["a", "b", "a/b", "a/c/b", "x/a", "x/a/b", "x/y.md", "y.md", "#x", "!x", "a*", "ax", "ab", "axbx", "a ", "c", "x/a/c/b"];

  test.each(patterns.map((pattern) => [pattern]))("%j", (pattern) => {
    const own = makeFolder({ ".gitignore": `${pattern}\n` });
    execFileSync("git", ["init", "-q"], { cwd: own });
    expect(ignoredBy(`${pattern}\n`, paths)).toEqual(checkIgnore(own, paths));
  });
});

/** A folder above that is ignored ignores all that is in it. */
function ignoredBy(text: string, paths: readonly string[]): string[] {
  const rules = readIgnoreRules(text);
  return paths.filter((path) =>
    path.split("/").some((_, at, names) => rules(names.slice(0, at + 1).join("/"), at < names.length - 1) === true),
  );
}

/** The paths that git ignores. None of them exists, so that each is a file. */
function checkIgnore(folder: string, paths: readonly string[]): string[] {
  try {
    const output = execFileSync("git", ["check-ignore", "--no-index", "-z", "--stdin"], {
      cwd: folder,
      input: paths.join("\0"),
      encoding: "utf8",
    });
    return output.split("\0").filter(Boolean);
  } catch {
    // It ends with 1 when there is none.
    return [];
  }
}

test("as git says, of any few lines", () => {
  const name = fc
    .array(fc.constantFrom("a", "b", "*", "?", "**", ".md", "[ab]"), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(""))
    // Beside other signs, two stars are one to its documentation, and not always to git 2.39.
    .filter((text) => text === "**" || !text.includes("**"));
  const line = fc
    .tuple(fc.constantFrom("", "!"), fc.constantFrom("", "/"), fc.array(name, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "/"))
    .map(([not, start, names, end]) => `${not}${start}${names.join("/")}${end}`);
  const names = ["a", "b", "ab", "a.md", "bb"];
  const paths = names.flatMap((x) => [x, ...names.flatMap((y) => [`${x}/${y}`, ...names.map((z) => `${x}/${y}/${z}`)])]);
  const folder = makeFolder({});
  execFileSync("git", ["init", "-q"], { cwd: folder });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = `${lines.join("\n")}\n`;
      writeFileSync(join(folder, ".gitignore"), text);
      expect(ignoredBy(text, paths)).toEqual(checkIgnore(folder, paths));
    }),
    { numRuns: 200 },
  );
});

test("a line that keeps other matchers busy is matched all the same", () => {
  const rules = readIgnoreRules("**/a/**/a/**/a/**/a/**/a/**/b\n*a*a*a*a*a*a*a*a*a*a*b\n");
  expect(rules(`${"a/".repeat(1500)}x.md`, false)).toBeUndefined();
  expect(rules(`${"a/".repeat(1500)}b`, false)).toBe(true);
  expect(rules(`${"a".repeat(250)}.md`, false)).toBeUndefined();
});
