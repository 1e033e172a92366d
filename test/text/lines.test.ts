// Lines, columns and indentation.
import fc from "fast-check";
import { expect, test } from "vitest";
import { indentAt, indentText, indexLines, lineEnd, lineText, positionAt } from "../../src/text/lines.ts";

const text = fc.string({ unit: fc.constantFrom("a", "😀", "\n", "\r\n", "\t", " "), maxLength: 30 });

test("every offset has the position that counting gives", () => {
  fc.assert(
    fc.property(text, fc.nat(60), (words, at) => {
      const offset = Math.min(at, words.length);
      const before = words.slice(0, offset).split("\n");
      expect(positionAt(indexLines(words), offset)).toEqual({ line: before.length, column: (before.at(-1) as string).length + 1 });
    }),
  );
});

test("offsets past the end are the end, and before the start the start", () => {
  const index = indexLines("ab\nc");
  expect(positionAt(index, 99)).toEqual({ line: 2, column: 2 });
  expect(positionAt(index, -1)).toEqual({ line: 1, column: 1 });
});

test("the text of a line, without its end", () => {
  const index = indexLines("a\r\nb\n\nc");
  expect([1, 2, 3, 4, 5].map((line) => lineText(index, line))).toEqual(["a", "b", "", "c", ""]);
});

test("where a line ends", () => {
  expect([lineEnd("ab\r\nc", 0), lineEnd("ab\nc", 1), lineEnd("ab", 1), lineEnd("abc\n", 0, 2), lineEnd("\r\n", 1)]).toEqual([
    2, 2, 2, 2, 1,
  ]);
});

test("indentation: blanks before a place, tabs to the next multiple of four, or -1", () => {
  expect([indentAt("  a", 2), indentAt("x\n\ta", 3), indentAt(" \ta", 2), indentAt("x a", 2), indentAt("a", 0)]).toEqual([2, 4, 4, -1, 0]);
  expect([indentText("x\n \ta", 4), indentText("x a", 2)]).toEqual([" \t", ""]);
});
