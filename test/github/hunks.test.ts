import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, readHunks } from "../../src/github/hunks.ts";

const patch = `@@ -1,4 +1,5 @@ heading
 one
-two
+TWO
+two and a half
 three
 four
@@ -20,3 +21,3 @@
 twenty
-old
+new
 end
\\ No newline at end of file`;

test("the lines of the new side, by hunk", () => {
  expect(readHunks(patch)).toEqual([
    { start: 1, lines: ["one", "TWO", "two and a half", "three", "four"] },
    { start: 21, lines: ["twenty", "new", "end"] },
  ]);
});

test.each(["", "Binary files differ", "@@ nonsense @@\n+x", "@@ -1 +0,0 @@\n-gone"])("%j has none", (text) => {
  expect(readHunks(text)).toEqual([]);
});

describe("where lines are in the diff", () => {
  const hunks = readHunks(patch);
  test.each([
    ["where they are said to be", ["TWO", "two and a half"], 2, 2],
    ["moved by the merge", ["new"], 30, 22],
    ["not all of them", ["four", "five"], 5, undefined],
    ["not there", ["old"], 22, undefined],
    ["not across hunks", ["four", "twenty"], 5, undefined],
  ])("%s", (_, lines, at, found) => {
    expect(locate(hunks, lines, at)).toBe(found);
  });

  test("in two places, neither of them where it is said to be: nowhere", () => {
    expect(locate(readHunks("@@ -1,2 +1,3 @@\n+same\n x\n+same"), ["same"], 9)).toBeUndefined();
  });
});

test("whatever the patch and the lines, a place is in a hunk and holds just these lines", () => {
  const line = fc.constantFrom("a", "b", "c", "");
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(fc.constantFrom("+", "-", " "), line), { minLength: 1 }), { maxLength: 3 }),
      fc.array(line, { minLength: 1, maxLength: 3 }),
      fc.nat(50),
      (parts, lines, at) => {
        const text = parts
          .map((part, index) => `@@ -1,1 +${1 + index * 20},9 @@\n${part.map(([sign, word]) => `${sign}${word}\n`).join("")}`)
          .join("");
        const hunks = readHunks(text);
        const found = locate(hunks, lines, at);
        if (found === undefined) return;
        const hunk = hunks.find(({ start, lines: own }) => found >= start && found + lines.length <= start + own.length);
        expect(hunk?.lines.slice(found - (hunk?.start ?? 0), found - (hunk?.start ?? 0) + lines.length)).toEqual(lines);
      },
    ),
  );
});
