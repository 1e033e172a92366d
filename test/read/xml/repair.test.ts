// Texts that the fuzz has found: each was once repaired into something that libxml2 rejects, or into nothing at all.
import { describe, expect, test } from "vitest";
import { readXml, repairXml, type XmlDocument } from "../../../src/index.ts";
import { isWellFormed } from "./judges.ts";

describe.each([
  // A reference to no character, in a value without quotes.
  "<m a=&#0;/>",
  "<m a=&#xD800;>x</m>",
  "<m a=&#1114112;/>",
  "<m a=&#0;&amp;&#65;&/>",
  "<m a=&foo;/>",
  // A character that no XML may hold, in a value without quotes.
  "<m a=e\ud83d></m>",
  "<m a=\uffff\udc00e/>",
  // An attribute that is there twice, with a fault in the second.
  `<module name="a" category="patterns"umentation_pattern" category="p></module>`,
  `<m a="1" a=2></m>`,
  `<m a="1" a=></m>`,
  `<m a="1" a="2 b="3"></m>`,
  `<m a="1" a="2b="3"></m>`,
  `<m a="1" a="<"></m>`,
  `<m a="1" a="&" a="&" b=&></m>`,
  `<m a="1"a="2"b="3"></m>`,
  `<m a a=" b="4></m>`,
  `<m a=1 a=`,
  // A tag that is read as another than it is.
  `<module e=<\uFEFF/module>\``,
  "<a:b><a:b>",
  `<f><q b="1" b="2"><q b="1" b="2">`,
  `<e><f xmlns="two words"><f xmlns="two words">`,
  `<module<purpose>/purpose></module">>`,
  "<implementation</p/implementation>",
  "<module></module>é",
])("%s", (text) => {
  test("is well-formed after the repair, and stays as it is", () => {
    const repaired = repairXml(text);
    expect([repaired, isWellFormed(repaired)]).toEqual([repaired, true]);
    expect(repairXml(repaired)).toBe(repaired);
  });
});

describe("what follows the block is not looked at", () => {
  test.each([
    ["<phase m=/", ">"],
    ["x ]]", ">"],
    ["<m>x ]]", ">"],
    ["<a b", '="1"/>'],
    ["<a:", "b/>"],
    ["<!-- x -", "->"],
    ["<?x ?", ">"],
    ["</", "a>"],
  ])("%s before %s", (block, after) => {
    expect(said(readXml(block + after, 0, block.length))).toEqual(said(readXml(block)));
  });
});

/** What a document says of itself, without the text that it is a view of. */
function said(document: XmlDocument): unknown {
  return JSON.parse(JSON.stringify(document));
}

test("a byte order mark at the block's beginning is no part of the document", () => {
  for (const text of ["\uFEFF<m/>", "\uFEFF<?xml version='1.0'?><m/>"]) {
    expect(isWellFormed(text)).toBe(true);
    expect(readXml(text).defects).toEqual([]);
    expect(repairXml(text)).toBe(text);
  }
  expect(readXml("<m/>\uFEFF").defects).toHaveLength(1);
});

describe("an attribute's value is read as XML reads it (3.3.3)", () => {
  const value = (text: string) => readXml(text).root?.attributes[0]?.value.value;
  test.each([
    ["\n", "a b"],
    ["\r\n", "a b"],
    ["\r", "a b"],
    ["\t", "a b"],
    ["\r\n\r\n", "a  b"],
    ["&#10;", "a\nb"],
    ["&#13;&#10;", "a\r\nb"],
  ])("a line end or tab is a space, a reference to one isn't: %j", (between, expected) => {
    expect(value(`<m x="a${between}b"/>`)).toBe(expected);
    expect(value(`<m x="a${between}b" y=1></m>`)).toBe(expected);
  });

  test("a value between no quotes is where it stands, and never ends before it starts", () => {
    for (const text of ["<m a= >", "<m a= \n b='1'>", "<m a=  </m>"])
      for (const { value: found } of readXml(text).root?.attributes ?? []) expect(found.end).toBeGreaterThanOrEqual(found.start);
  });
});

test("where all stands at one column, an element that isn't closed ends before its sibling, and keeps what belongs in it", () => {
  const text = [
    '<module name="a" category="b">',
    "<implementation>",
    '<phase name="x" order="1">',
    "<actions>",
    "Do it",
    "</actions>",
    '<phase name="y" order="2">',
    "<actions>",
    "Do that",
    "</actions>",
    "</phase>",
    "</implementation>",
    "</module>",
  ].join("\n");
  expect(readXml(text).defects).toMatchObject([{ kind: "unclosed", element: "phase" }]);
  expect(repairXml(text)).toContain('</actions>\n</phase>\n<phase name="y"');
});
