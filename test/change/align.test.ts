// Which line of one text is which of another: edited in place, moved past others, or neither.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignLines, hasWords } from "../../src/change/align.ts";

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

describe("what decides, from what surely is the same to what is left", () => {
  const [read, cut, time] = ["Read all of it at once", "Cut all parts to size", "It answers in 100 ms"];
  const [on, one] = ['<p name="on">', '<p name="one">'];
  test.each<[string, readonly string[], readonly string[], readonly number[]]>([
    ["the only line of either is the same, whatever it says", ["c"], ["a"], [0]],
    ["of several equal lines, one that stands in order", ["c", "c"], [cut, "c"], [1, -1]],
    ["a line alone between known ones is the one that stands there", [cut, time], [one, time], [0, 1]],
    ["half of a line is enough beside what is known", [on, time], [one, "a b"], [0, 1]],
    ["but no word in common and another length are not", ["c", on], [one, cut], [-1, -1]],
    ["almost the same comes before one that only stands there", ["Cut the parts to size", "c", cut, on], [read, cut, "c"], [1, 2, -1, -1]],
    ["an edited name at the end of a text", [on], [time, one], [1]],
    ["lines that changed places, where both say enough", [read, cut], ["c", cut, read], [0, 1]],
    ["a name stays while the words around it go past it", [on, time], ["c", time, on, cut], [2, 1]],
    ["words that change places keep the longer ones where they are", [cut, "a b", "a b"], ["a b", cut, read], [1, 0, -1]],
    ["of two that are as good, what stands behind its neighbour", [on, "c", one, read], ["c", on, read, "<x>"], [-1, 0, 1, 2]],
    ["a name counts once, whatever stands there twice", ["c", on, "a", "a", read], [read, on, "a", on], [-1, -1, -1, -1, 0]],
    ["a line that stands there twice is not known by its words", [time, time, "a", one], ["a", time, one, time], [-1, -1, 0, 2]],
    ["unlike lines are left alone where more than one is free", [cut, cut, time], ["a b", cut, read], [1, -1, -1]],
    ["what is gone at the start", [read, time, time, on], [time, on], [-1, 0, -1, 1]],
    ["what moved to the start", [cut, "<x>", "a b"], ["<x>", on, cut, "a"], [2, 0, -1]],
    ["what moved to the end", [time, "c", "<x>"], ["<x>", time], [1, -1, -1]],
    ["lines in another order, in a longer text", ["a", "a b"], [read, "a b", "a"], [0, 1]],
    [
      "between two that are named, each line for itself",
      ["c", on, "a b", one, "c"],
      [on, "a", time, one, one, "c", "a b"],
      [-1, 0, -1, 4, 5],
    ],
    ["two names, in another order: the one that leaves more", ["a", on, on, "c", one], [on, one, "a", on], [-1, 0, -1, -1, 1]],
    ["without a name, what stands there once", ["c", "a b", time, "c"], [cut, "<x>", "c", "c", "a b"], [3, 4, -1, -1]],
    ["between lines that are gone on one side only", ["<x>", "c", on, read], ["c", "c", on], [-1, 0, 2, -1]],
    [
      "far from one another, on lines that have no neighbour in common",
      ["a", "<x>", one, "<x>", read, one, cut],
      ["c", cut, "a b", time, "a b", "<x>"],
      [-1, 5, -1, -1, -1, -1, 1],
    ],
    ["the first that differs decides which way it is looked at", [time, cut, "<x>", read], [cut, read, "<x>", cut], [-1, 0, 2, 1]],
  ])("%s", (_, from, to, partners) => {
    const there = alignLines(lines(from), lines(to));
    expect(there.partners).toEqual(partners);
    expect(alignLines(lines(to), lines(from)).partners).toEqual(there.origins);
  });
});

describe("how like a line has to be, with another above it", () => {
  const isSame = (was: string, is: string) => align(["same", was, "Gone from here on"], ["same", is, "1", "2", "3"])[1] === 1;
  test.each([
    ["just half of it", "abcdef", "abcxyz", true],
    ["less than half", "abcdef", "abwxyz", false],
    ["half of the longer one", "abc", "abcdef", true],
    ["less than half of the longer one", "abc", "abcdefg", false],
    ["another ending behind 300 signs", `${"a".repeat(300)}${"b".repeat(400)}`, `${"a".repeat(300)}${"c".repeat(400)}`, true],
    ["another ending before that", `${"a".repeat(140)}${"b".repeat(400)}`, `${"a".repeat(140)}${"c".repeat(400)}`, false],
  ])("%s", (_, was, is, expected) => {
    expect(isSame(was, is)).toBe(expected);
    expect(isSame(is, was)).toBe(expected);
  });
});

test.each([
  ["three words", "Read all this", false],
  ["four words", "Read all of this", true],
  ["numbers and letters of any script", "Größe: 2 из трёх", true],
  ["signs between them are no words", "a - b & c", false],
  ["the sign in a word parts it", "one-two, three/four", true],
])("a line says enough to be known anywhere: %s", (_, line, expected) => {
  expect(hasWords(line)).toBe(expected);
});

test("lines that moved together are themselves, though others almost like them stand where they were", () => {
  const [cut, bolt, bolts, note] = [
    "Cut every part to its size",
    "Bolt them onto the frame",
    "Bolt them onto the frames",
    "Note what is missing",
  ];
  const from = [cut, bolt, bolts, note];
  expect(align(from, ["Cut every part to size", bolts, cut, note, bolt])).toEqual([2, 4, 1, 3]);
  // Alone, it is the line that was edited.
  expect(align([cut, "a", note], ["Cut every part to size", "a", note, cut])).toEqual([0, 1, 2]);
});

test("a block that moved past another takes its own lines with it", () => {
  const block = (name: string, ...items: string[]) => [`<phase name="${name}">`, ...items, "</phase>"];
  const own = block("a", "Read all of it aloud", "Ask what is missing here", "Note what they say then");
  const from = ["<list>", ...own, ...block("b", "x", "y"), "</list>"];
  const to = ["<list>", ...block("b", "x", "y", "z"), ...own, "</list>"];
  // A closing tag might be that of either.
  expect(align(from, to).filter((_, at) => from[at] !== "</phase>")).toEqual([0, 6, 7, 8, 9, 1, 2, 3, 11]);
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
