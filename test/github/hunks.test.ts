import { describe, expect, test } from "vitest";
import { isShown, readHunks } from "../../src/github/hunks.ts";

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

describe("whether lines are shown at a place", () => {
  const hunks = readHunks(patch);
  test.each([
    ["where they are", ["TWO", "two and a half"], 2, true],
    ["a whole hunk", ["twenty", "new", "end"], 21, true],
    ["elsewhere", ["new"], 30, false],
    ["one line off", ["new"], 21, false],
    ["not all of them", ["four", "five"], 5, false],
    ["only before", ["old"], 22, false],
    ["across hunks", ["four", "twenty"], 5, false],
    ["a line before the hunk", ["", "twenty"], 20, false],
  ])("%s", (_, lines, at, shown) => {
    expect(isShown(hunks, lines, at)).toBe(shown);
  });
});
