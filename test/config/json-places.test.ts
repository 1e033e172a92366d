// Where the items of a list stand in a JSON text, however the text is made.
import { expect, test } from "vitest";
import { itemOffsets } from "../../src/config/json-places.ts";

const places = (text: string, count: number) => {
  const at = itemOffsets(text, "findings");
  return Array.from({ length: count }, (_, item) => at(item)).map(({ line, column }) => `${line}:${column}`);
};

test.each([
  ['{"findings": [{"a": [1, 2]}, 3, "x"]}', ["1:15", "1:30", "1:33"]],
  ['{"x": ["findings", [1]],\n"findings": [\n  {},\n  "]"\n]}', ["3:3", "4:3"]],
  ['{"\\\\\\"[": 1, "findings": ["\\\\", "\\"]", "\\\\\\\\"]}', ["1:27", "1:33", "1:40"]],
  ["[]", ["1:1"]],
])("%s", (text, expected) => {
  JSON.parse(text);
  expect(places(text, expected.length)).toEqual(expected);
});

const LARGE = 20 * 1024 * 1024;
test.each([
  ["one text", `"${"a".repeat(LARGE)}"`],
  ["one text of escapes", `"${'\\"'.repeat(LARGE / 2)}"`],
  ["one text of backslashes", `"${"\\\\".repeat(LARGE / 2)}"`],
  ["one number", "1".repeat(LARGE)],
  ["blanks", `${" ".repeat(LARGE)}1`],
])("20 MB of %s take no stack", (_, item) => {
  expect(places(`{"findings": [\n${item},\n2]}`, 2)[1]).toBe("3:1");
});
