// Edits.
import { expect, test } from "vitest";
import { applyEdits } from "../../src/text/span.ts";

test("edits come in any order; insertions at one place keep theirs", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 2, end: 2, text: "1" },
    { start: 2, end: 2, text: "2" },
    { start: 0, end: 1, text: "" },
  ];
  expect(applyEdits("abcdef", edits)).toBe("b12cdEf");
});

test("two that overlap are refused, because one would be lost", () => {
  expect(() =>
    applyEdits("abc", [
      { start: 0, end: 2, text: "x" },
      { start: 1, end: 3, text: "y" },
    ]),
  ).toThrow(RangeError);
});
