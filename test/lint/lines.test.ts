// What a line says, whatever its layout and comments; and whether another is it, edited or mended.
import { describe, expect, test } from "vitest";
import { isHalf } from "../../src/change/similarity.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { isMended, makeLines, withoutDirectives, withoutLayout } from "../../src/lint/finding-lines.ts";

describe("two lines say the same", () => {
  test.each([
    ["in other quotes", `<a b="1">x</a>`, "<a b='1'>x</a>"],
    ["with other spaces", '<a  b = \t"1" >  x</a>', `<a b="1">x </a>`],
    ["with its attributes in another order", `<a b="1" c="2"/>`, `<a c="2" b="1"/>`],
    ["with another mark before it", "- One", "2) One"],
    ["without one", "• One", "One"],
    ["with its tags apart", "<a><b>x</b></a>", "<a> <b> x </b> </a>"],
    ["with its empty tag apart", "<a/>", "< a />"],
  ])("%s", (_, one, other) => {
    expect(withoutLayout(one)).toBe(withoutLayout(other));
  });
});

describe("two lines say another", () => {
  test.each([
    ["with another word", "One two", "One three"],
    ["with a word more", "One", "One two"],
    ["with another value", `<a b="1"/>`, `<a b="2"/>`],
    ["with a value of another attribute", `<a b="1"/>`, `<a c="1"/>`],
    ["with two words as one", "One two", "Onetwo"],
    ["with a tag closed that was opened", "<a>", "</a>"],
    ["with an empty tag that was open", "<a>", "<a/>"],
    ["with the values of two attributes the other way round", `<a b="1" c="2"/>`, `<a b="2" c="1"/>`],
    ["with a mark that is part of a word", "-One", "One"],
    ["with a number that is no mark", "2 One", "One"],
    ["with an equals sign in the text", "One = two", "One two"],
  ])("%s", (_, one, other) => {
    expect(withoutLayout(one)).not.toBe(withoutLayout(other));
  });
});

test.each([
  ["One <!-- patternlint-disable-line -->", "One"],
  ["One\t<!--patternlint-disable-line xml-tag : why --> two", "One two"],
  ["<!-- patternlint-disable-line --><!-- patternlint-disable-line -->One", "One"],
  ["One <!-- any other --> two", "One <!-- any other --> two"],
  ["One <!-- patternlint-disable-line", "One <!-- patternlint-disable-line"],
  ["One two", "One two"],
])("without its comments that suppress, %s is %s", (line, expected) => {
  expect(withoutDirectives(line)).toBe(expected);
});

test("a line is known with those around it, without indentation", () => {
  const lines = makeLines("One\n  Two <!-- patternlint-disable-line -->\n\tThree");
  expect(lines.at(0)).toMatchObject({ text: "One", previous: "", next: "Two <!-- patternlint-disable-line -->" });
  expect(lines.at(6)).toMatchObject({ text: "Two", previous: "One", next: "Three" });
  expect(lines.at(5)).toBe(lines.at(6));
  expect(lines.at(6).layoutless()).toBe("Two");
});

test.each([
  ["half of it", "abcdef", "abcxyz", true],
  ["less", "abcdef", "abwxyz", false],
  ["half of the longer one", "abc", "abcdef", true],
  ["less of the longer one", "abc", "abcdefg", false],
  ["what comes behind 300 signs", `${"a".repeat(300)}${"b".repeat(400)}`, `${"a".repeat(300)}${"c".repeat(400)}`, true],
])("a line is half as it was: %s", (_, was, is, expected) => {
  expect(isHalf(was, is)).toBe(expected);
  expect(isHalf(is, was)).toBe(expected);
});

describe("the line of a finding is there, mended", () => {
  const text = "first\n  a < b\nlast < line";
  const edit = (start: number, to: string, path?: string) => ({ start, end: start + 1, text: to, ...(path && { path }) });
  const finding = (start: number, edits: readonly object[]) =>
    ({ start, end: start + 1, fix: { title: "", safe: true, edits } }) as unknown as Finding;
  const at = text.indexOf("<");
  const last = text.lastIndexOf("<");
  test.each([
    ["as the fix would have made it", finding(at, [edit(at, "&lt;")]), ["a &lt; b"], true],
    ["and not otherwise", finding(at, [edit(at, "&lt;")]), ["a &gt; b"], false],
    ["in the last line", finding(last, [edit(last, "&lt;")]), ["last &lt; line"], true],
    ["not by edits of another line", finding(at, [edit(last, "&lt;")]), ["a < b", "last &lt; line"], false],
    ["by those of its own", finding(at, [edit(last, "&lt;"), edit(at, "&lt;")]), ["a &lt; b"], true],
    ["not by edits of another file", finding(at, [edit(at, "&lt;", "b.md")]), ["a < b", "a &lt; b"], false],
    ["not without a fix", { start: at, end: at + 1 } as Finding, ["a < b"], false],
  ] as const)("%s", (_, old, now, expected) => {
    expect(isMended(old, text, new Set(now))).toBe(expected);
  });

  test("but not looked for in a line of more than 10,000 signs", () => {
    const mended = (length: number) =>
      isMended(finding(0, [edit(0, "&lt;")]), `<${"a".repeat(length - 1)}`, new Set([`&lt;${"a".repeat(length - 1)}`]));
    expect([mended(10_000), mended(10_001)]).toEqual([true, false]);
  });
});
