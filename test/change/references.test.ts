// Which reference of the base became which of the head.
import { describe, expect, test } from "vitest";
import { pairReferences } from "../../src/change/references.ts";
import type { Reference } from "../../src/read/reference.ts";
import type { Carrier } from "../../src/read/vocabulary.ts";

/** As a list writes it, `path for reason`; `> target` behind it says where it leads. One under `provides_to` begins with `+`. */
function parse(line: string): { reference: Reference; target: string | undefined } {
  const [written = "", target] = line.split(" > ");
  const carrier: Carrier = written.startsWith("+ ") ? "provides_to" : "depends_on";
  const [path = "", reason] = written.replace(/^\+ /, "").split(" for ");
  const located = (value: string) => ({ value, start: 0, end: value.length });
  return {
    reference: { carrier, path: located(path), reason: reason === undefined ? undefined : located(reason) } as Reference,
    target,
  };
}

/** For each line of the head, the place of what it was at the base; -1 for a new one. */
function pair(before: readonly string[], after: readonly string[]): number[] {
  const [olds, nows] = [before.map(parse), after.map(parse)];
  const targets = new Map([...olds, ...nows].map(({ reference, target }) => [reference, target]));
  const targetOf = (reference: Reference) => targets.get(reference);
  const pairs = pairReferences(
    olds.map(({ reference }) => reference),
    nows.map(({ reference }) => reference),
    targetOf,
    targetOf,
  );
  return nows.map(({ reference }) => olds.findIndex((old) => old.reference === pairs.get(reference)));
}

describe("a reference is the one that it was", () => {
  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ["when nothing changed", ["a.md for one", "b.md for two"], ["a.md for one", "b.md for two"], [0, 1]],
    ["in another order", ["a.md for one", "b.md for two"], ["b.md for two", "a.md for one"], [1, 0]],
    ["by path and reason, before its target", ["x.md for one > t", "y.md for one > t"], ["y.md for one > t", "x.md for one > t"], [1, 0]],
    ["of two that lead to one file, in their order", ["x.md > t", "x.md > t"], ["y.md > t", "z.md > t"], [0, 1]],
    ["by its reason too, where the path is there twice", ["a.md > t", "a.md for one > u"], ["a.md for one", "a.md"], [1, 0]],
    ["by where it leads, whatever is written", ["x/a.md for one > t", "b.md for two > u"], ["far.md for three > u", "a.md > t"], [1, 0]],
    ["by what is written, wherever it leads", ["a.md for one > t", "b.md for two"], ["b.md > v", "a.md > u"], [1, 0]],
    ["by its reason, whatever its signs and case", ["x.md", "a.md for The words - all"], ["b.md for the words, all"], [1]],
    ["by a path that is almost the same", ["a/review.md", "b/release.md"], ["c/releases.md for it", "new.md", "z.md"], [1, -1, -1]],
    ["whatever its folder, ending, slashes and fragment", ["x\\one.md#part", "y.md"], ["y.md", "z/one.txt for it"], [1, 0]],
    [
      "at its place, where as many stand between the same neighbours",
      ["a.md", "old.md", "z.md"],
      ["a.md", "new_one.txt", "z.md"],
      [0, 1, 2],
    ],
    ["the only one of its list", ["a.md"], ["quite.txt for other things"], [0]],
    ["the only one on each side of a neighbour", ["one.md", "z.md", "two.md"], ["abcd.md", "z.md", "efgh.md"], [0, 1, 2]],
  ])("%s", (_, before, after, expected) => {
    expect(pair(before, after)).toEqual(expected);
  });
});

describe("a reference is new", () => {
  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ["where there was none", [], ["a.md for one > t"], [-1]],
    ["in another list, though it is written alike", ["+ a.md for one"], ["a.md for one"], [-1]],
    ["the second one to the same file", ["a.md > t"], ["a.md > t", "b.md > t"], [0, -1]],
    ["when its path stood once, and stands twice", ["a.md"], ["a.md", "a.md"], [0, -1]],
    ["where more stand at its place than did", ["old.md"], ["new_one.txt", "another.txt"], [-1, -1]],
    ["where fewer stand at its place than did", ["one.md", "three.md"], ["new_file.txt"], [-1]],
    ["with a reason that two have now", ["a.md for one thing"], ["bcd.txt for one thing", "efgh.txt for one thing"], [-1, -1]],
    ["with a reason that two had", ["a.md for one thing", "bcd.md for one thing"], ["efgh.txt for one thing"], [-1]],
    ["behind another neighbour", ["old.md", "z.md"], ["z.md", "quite_new.txt"], [1, -1]],
    ["before another neighbour", ["z.md", "y.md", "old.md"], ["z.md", "quite_new.txt", "y.md"], [0, -1, 1]],
    ["like one that has its partner already", ["a/review.md"], ["a/review.md", "b/review.md for it > u"], [0, -1]],
  ])("%s", (_, before, after, expected) => {
    expect(pair(before, after)).toEqual(expected);
  });
});

test("too many to compare go by their place alone, as many as there were", () => {
  const many = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}/${prefix}_${at}.md`);
  expect(pair(many("old", 51), many("new_ones", 52))).toEqual([...many("", 51).keys(), -1]);
  expect(pair(many("old", 52), many("new_ones", 51))).toEqual([...many("", 51).keys()]);
  // One less, and they are compared: of other numbers, between the same neighbours, nobody knows which is which.
  expect(pair(many("old", 49), many("something", 50))).toEqual(many("", 50).map(() => -1));
});
