// Lines of one text found again in another: equal ones, in order, and each once.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestRise, matchLines } from "../../src/change/match-lines.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) };
const lines = (text: string) => text.split("\n");
/** `a>b`: line a is line b. */
const pairs = (from: string, to: string) => [...matchLines(lines(from), lines(to))].map(([a, b]) => `${a}>${b}`).sort();

test.each([
  ["the same text", "a\nb", "a\nb", ["1>1", "2>2"]],
  ["nothing in common", "a\nb", "c\nd", []],
  ["empty texts", "", "", ["1>1"]],
  ["lines above, between and below", "x\na\ny\nb\nz", "a\nb", ["2>1", "4>2"]],
  ["a line edited in place", "a\nold\nb", "a\nnew\nb", ["1>1", "3>3"]],
  ["lines that changed places: those around them stay", "a\nm\nn\nb\nz", "b\nm\nn\na\nz", ["2>2", "3>3", "5>5"]],
  ["one of two equal lines is gone", "a\nx\nx\nb", "a\nx\nb", ["1>1", "2>2", "4>3"]],
])("%s", (_, from, to, expected) => {
  expect(pairs(from, to)).toEqual(expected);
});

describe("of equal lines, a run is where it begins with the least indentation", () => {
  test.each([
    ["at the end of a text", "  a\n <a>", " <a>", ["2>1"]],
    ["one line earlier", "a\n <a>\na", "a", ["3>1"]],
    ["several lines earlier", "a\n b\n  c\n b\na", "a", ["5>1"]],
    ["as far as they are equal", "a\n b\n  c\na\n b", "a\n b", ["4>1", "5>2"]],
    ["not where they are not", "a\n <a>\n <a>\n  a", "a\n <a>\n  a\n  a", ["1>1", "2>2", "4>3"]],
    ["at the first of several that are as good", " a\n a\n a", " a", ["1>1"]],
    ["and an empty line begins nothing", "\na\n\na", "\na", ["1>1", "4>2"]],
    ["each of two runs", "a\n b\na\nx\nc\n d\nc", "a\nx\nc", ["3>1", "4>2", "7>3"]],
    ["not between lines that are no neighbours on the other side", "a\n  b\n <a>", "a\n\na\n <a>", ["1>1", "3>4"]],
    ["a line more in the other text", "a", "a\n b\na", ["1>3"]],
  ])("%s", (_, from, to, expected) => {
    expect(pairs(from, to)).toEqual(expected);
  });
});

test.each([
  ["nothing", [], []],
  ["one pair", [[0, 5]], [[0, 5]]],
  [
    "all that rise",
    [
      [0, 1],
      [1, 4],
      [2, 6],
    ],
    [
      [0, 1],
      [1, 4],
      [2, 6],
    ],
  ],
  [
    "one of those that fall",
    [
      [0, 6],
      [1, 4],
      [2, 1],
    ],
    [[2, 1]],
  ],
  [
    "the most there are",
    [
      [0, 3],
      [1, 0],
      [2, 1],
      [3, 5],
      [4, 2],
      [5, 4],
    ],
    [
      [1, 0],
      [2, 1],
      [4, 2],
      [5, 4],
    ],
  ],
  [
    "the same number once",
    [
      [0, 2],
      [1, 2],
    ],
    [[1, 2]],
  ],
] as [string, [number, number][], [number, number][]][])("the longest rise: %s", (_, given, expected) => {
  expect(longestRise(given)).toEqual(expected);
});

const phase = (name: string) => [`<phase name="${name}">`, "<validation>", "It works", "</validation>", "</phase>", ""];

describe("a phase that came with the target, all but its name like the one beside it, takes none of its lines", () => {
  const head = ["<implementation>", ...phase("design"), "</implementation>"];
  test.each([
    ["above", ["<implementation>", ...phase("target"), ...phase("design"), "</implementation>"], 7],
    ["below", ["<implementation>", ...phase("design"), ...phase("target"), "</implementation>"], 1],
    ["on both sides", ["<implementation>", ...phase("one"), ...phase("design"), ...phase("two"), "</implementation>"], 7],
  ])("%s", (_, merge, first) => {
    const numbers = matchLines(merge, head);
    expect(phase("design").map((_, at) => numbers.get(first + at + 1))).toEqual([2, 3, 4, 5, 6, 7]);
    expect(numbers.size).toBe(head.length);
  });
});

describe("where the lines around a block repeat, it is the one that begins an element", () => {
  const step = (words: string) => ["    <step>", `      ${words}`, "      Same", "    </step>"];
  const numbersOf = (from: string[], to: string[]) => from.map((_, at) => matchLines(from, to).get(at + 1));
  const none = [undefined, undefined, undefined, undefined];
  test("above", () => {
    expect(numbersOf(["<a>", ...step("new"), ...step("old"), "</a>"], ["<a>", ...step("old"), "</a>"])).toEqual([
      1,
      ...none,
      2,
      3,
      4,
      5,
      6,
    ]);
  });
  test("below", () => {
    expect(numbersOf(["<a>", ...step("old"), ...step("new"), "</a>"], ["<a>", ...step("old"), "</a>"])).toEqual([
      1,
      2,
      3,
      4,
      5,
      ...none,
      6,
    ]);
  });
  test("gone from the text that is looked at", () => {
    expect(numbersOf(["<a>", ...step("old"), "</a>"], ["<a>", ...step("gone"), ...step("old"), "</a>"])).toEqual([1, 6, 7, 8, 9, 10]);
  });
  test("at the very end of the text", () => {
    expect(numbersOf([...step("old"), ...step("new")], step("old"))).toEqual([1, 2, 3, 4, ...none]);
    expect(numbersOf([...step("new"), ...step("old")], step("old"))).toEqual([...none, 1, 2, 3, 4]);
  });
});

test("whatever the texts: equal lines, in order, each once; all of them where one text was only added to", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "</x>", ""), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, text, (from, to, more) => {
      for (const [left, right] of [
        [from, to],
        [
          [...more, ...from, ...to],
          [...from, ...to],
        ],
      ] as const) {
        const found = [...matchLines(left, right)].sort(([a], [b]) => a - b);
        for (const [a, b] of found) expect(left[a - 1]).toBe(right[b - 1]);
        const numbers = found.map(([, b]) => b);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }
      const kept = matchLines([...more, ...from], from);
      expect(kept.size).toBe(from.length);
    }),
    runs,
  );
});

test("texts made to be slow, of many lines that are nowhere, everywhere or shuffled, are matched in bounded work", {
  tags: ["large"],
}, () => {
  const many = Array.from({ length: 50_000 }, (_, at) => at);
  const shapes = [
    [many.map((at) => `a${at}`), many.map((at) => `b${at}`)],
    [many.map((at) => `${at % 2}`), many.map((at) => `${at % 3}`)],
    [many.map((at) => `${(at * 7919) % 50_000}`), many.map((at) => `${(at * 104_729) % 50_000}`)],
  ] as const;
  // Within vitest's own limit for a test; by the squares of these lengths, it would take hours.
  for (const [left, right] of shapes)
    for (const [a, b] of matchLines(left, right)) if (left[a - 1] !== right[b - 1]) expect.fail(`${a} is not ${b}`);
});
