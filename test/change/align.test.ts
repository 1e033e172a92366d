// Which line of one text is which of another: edited in place, moved past others, or neither.
import fc from "fast-check";
import { expect, test } from "vitest";
import { alignLines } from "../../src/change/align.ts";

const lines = (texts: readonly string[]) => texts.map((text) => ({ text, said: text }));
const align = (from: readonly string[], to: readonly string[]) => alignLines(lines(from), lines(to)).partners;
const phase = (name: string, ...items: string[]) => [`<phase name="${name}">`, "<actions>", ...items, "</actions>", "</phase>"];
const one = phase("one", "Read all of it aloud", "Note what is missing here");
const two = phase("two", "Cut the parts to size", "Bolt them onto the frame");
const between = ["</phase>", '<phase name="two">', "<actions>"];

test.each<[string, readonly string[], readonly string[], readonly number[]]>([
  ["nothing", [], ["a"], []],
  ["equal lines", ["a", "b", "c"], ["a", "x", "b", "c"], [0, 2, 3]],
  ["a line that is gone", ["a", "b", "c"], ["a", "c"], [0, -1, 1]],
  ["a line edited in place", ["a", "It answers in <100ms", "c"], ["a", "new", "It answers in <200ms", "c"], [0, 2, 3]],
  ["one line for another", ["a", "b", "c"], ["a", "something else", "c"], [0, 1, 2]],
  ["lines that have nothing in common", ["a", "bcdef", "ghijk", "c"], ["a", "123456", "c"], [0, -1, -1, 2]],
  ["blocks that changed places", [...one, ...two], [...two, ...one], [6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5]],
  ["a line that went elsewhere", ["Read all of it aloud", "a", "b", "c"], ["a", "b", "Read all of it aloud", "c"], [2, 0, 1, 3]],
  ["a tag that might stand anywhere", ["a", "</b>", "b", "c", "d"], ["a", "b", "c", "</b>", "d"], [0, -1, 1, 2, 4]],
  [
    "two lines that became each other, on either side of what has a name, are edited where they are",
    ["a", "All of the tests pass & more", ...between, "All of the tests pass", "c"],
    ["a", "All of the tests pass", ...between, "All of the tests pass & more", "c"],
    [0, 1, 2, 3, 4, 5, 6],
  ],
])("%s", (_, from, to, partners) => {
  expect(align(from, to)).toEqual(partners);
});

const text = fc.array(fc.constantFrom(...one, ...two, "Note what is gone here", "", "x"), { maxLength: 20 });

test("each line has one partner at most, the same there and back; a text is itself", () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const { partners, origins } = alignLines(lines(from), lines(to));
      expect([partners.length, origins.length]).toEqual([from.length, to.length]);
      for (const [a, b] of partners.entries()) if (b >= 0) expect(origins[b]).toBe(a);
      for (const [b, a] of origins.entries()) if (a >= 0) expect(partners[a]).toBe(b);
      expect(alignLines(lines(to), lines(from)).partners).toEqual(origins);
      expect(align(from, from)).toEqual(from.map((_line, at) => at));
    }),
  );
});

test("twenty thousand lines, all of them edited, or in the reverse order, are aligned in time", {
  tags: ["large"],
  timeout: 10_000,
}, () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `line ${at} of so many of them`);
  const edited = many.map((line) => `${line}, edited`);
  expect(align(many, edited)).toEqual(many.map((_, at) => at));
  expect(align(many, [...many].reverse())).toHaveLength(many.length);
  expect(
    align(
      many.map(() => "a < b"),
      edited,
    ),
  ).toHaveLength(many.length);
});
