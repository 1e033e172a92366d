// Globs mean what picomatch makes of them, in a dialect that can be matched without looking back further than the last star.
import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { compileGlob, GlobError, matchGlobs } from "../../src/lint/glob.ts";

const globName = fc.oneof(
  fc.constantFrom("**", "*", "a", "b", "*.md", "a*", "*b", "a*b", "?", "[ab]", "[^a]", ".x", "{a,b}", "{a,b*}.md", "a?b", "*a*", "\\*"),
  fc.string({ unit: fc.constantFrom("a", "b", ".", "?"), minLength: 1, maxLength: 4 }),
);
const pathName = fc
  .string({ unit: fc.constantFrom("a", "b", ".", "md", ".md", "*", "é"), minLength: 1, maxLength: 4 })
  .filter((name) => !/^\.+$/.test(name) && !name.endsWith("."));
const joined = (names: fc.Arbitrary<string>) => fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

test("a path matches when picomatch says so", () => {
  fc.assert(
    // Behind a folder, `**` stands for what is in it: picomatch also takes a file of the folder's name for it.
    fc.property(
      joined(globName).filter((glob) => !/(?:[^*/]|\\\*)\/\*\*$|\*\*\/\*\*/.test(glob)),
      joined(pathName),
      (glob, path) => {
        expect(compileGlob(glob)(path)).toBe(picomatch(glob, { dot: true })(path));
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 20_000) },
  );
});

test.each([
  ["**/*.md", ["a.md", "a/b.md", ".a/.b.md"], ["a.txt"]],
  ["docs/**", ["docs/a", "docs/a/b"], ["docs", "a/docs/b"]],
  ["\\*/**", ["*/a", "*/a/b"], ["*", "a/b"]],
  ["**/archive/**", ["archive/a", "a/archive/b/c"], ["archive", "archives/a"]],
  ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/bb", "b"]],
  ["{a,b{c,d}}/*.md", ["a/x.md", "bc/x.md", "bd/x.md"], ["b/x.md"]],
  ["[!a-c]x", ["dx", "éx"], ["ax", "/x"]],
  ["[]a]", ["]", "a"], ["b"]],
  ["a[b", ["a[b"], ["ab"]],
  ["{a}", ["{a}"], ["a"]],
  ["{[a}],b}.md", ["a.md", "}.md", "b.md"], ["],b}.md"]],
  ["{[ab,b}.md", ["[ab.md", "b.md"], ["a.md"]],
  ["\\*\\{a,b\\}", ["*{a,b}"], ["xa"]],
  ["docs (old)/*", ["docs (old)/a"], ["docs old/a"]],
  ["./a", ["a"], ["./a"]],
])("%s", (glob, matching, others) => {
  const matches = matchGlobs([glob]);
  expect([matching.filter(matches), others.filter(matches)]).toEqual([matching, []]);
});

describe("refused, with the remedy", () => {
  test.each([
    ["", "is empty"],
    ["!a", "List what is to be left out under `exclude`"],
    ["/a", "leave the slash out"],
    ["a/", "Write `a/**`"],
    ["+(a|a)*", "Write `{a,b}`"],
    ["(a|b).md", "Write `{a,b}`"],
    ["{1..1000000}", "Write `[0-9]`"],
    ["[[:alpha:]]", "Write its characters"],
    ["a".repeat(257), "has more than 256 characters"],
    ["?".repeat(17), "Write `*` for several"],
    [`${"a/".repeat(24)}a`, "Write `**` for several"],
    ["{a,b}".repeat(40), "stands for too many alternatives"],
  ])("%s", (glob, remedy) => {
    expect(() => compileGlob(glob)).toThrow(remedy);
  });

  test("a list that is too long in all", () => {
    expect(() => matchGlobs(Array.from({ length: 101 }, () => "a".repeat(100)))).toThrow(GlobError);
  });
});
