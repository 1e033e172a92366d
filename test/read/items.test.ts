// Lists: one item a line, elements around a line looked through.
import { expect, test } from "vitest";
import { readXml } from "../../src/index.ts";
import { readItems } from "../../src/read/items.ts";
import type { Element } from "../../src/read/xml/tree.ts";

const items = (text: string) => readItems(text, readXml(text).root as Element).map(({ value }) => value);

test.each([
  ["lines that hold anything, trimmed", "<l>\n  one\n\n\t two  \n</l>", ["one", "two"]],
  ["inline elements are looked through", "<l>\nread <b>this</b> first\nthen that\n</l>", ["read this first", "then that"]],
  ["references stand for their characters", "<l>a &lt; b &amp; c</l>", ["a < b & c"]],
  ["comments are no words", "<l>one <!-- two\nthree --> four</l>", ["one  four"]],
  ["a line of stray tags is no item", "<l>\n  one\n  </strong>\n  two\n</l>", ["one", "two"]],
  ["nothing", "<l> \n </l>", []],
])("%s", (_, text, expected) => {
  expect(items(text)).toEqual(expected);
  expect(items(text.replaceAll("\n", "\r\n"))).toEqual(expected);
});

test("what an instruction carries on into the next line reads the same, however lines end", () => {
  expect(items("<l>d<?s\r\n?>b</l>")).toEqual(items("<l>d<?s\n?>b</l>"));
});
