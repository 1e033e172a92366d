// The line that a finding stands on: whether it was edited in place, or mended.
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/lint/finding.ts";
import { isEdited, isMended, makeLines } from "../../src/lint/finding-lines.ts";
import type { FixEdit } from "../../src/rule-support/rule.ts";

const finding = (start: number, end: number, edits?: readonly FixEdit[]) =>
  ({ path: "a.md", start, end, fix: edits && { title: "", safe: true, edits } }) as unknown as Finding;

describe("the line, and those around it", () => {
  const text = "first\n  second  \n\tthird\nfourth";
  test.each([
    [0, { text: "first", previous: "", next: "second" }],
    [4, { text: "first", previous: "", next: "second" }],
    [6, { text: "second", previous: "first", next: "third" }],
    [10, { text: "second", previous: "first", next: "third" }],
    [18, { text: "third", previous: "second", next: "fourth" }],
    [text.length - 1, { text: "fourth", previous: "third", next: "" }],
    [text.length, { text: "fourth", previous: "third", next: "" }],
  ])("at %i", (start, line) => {
    expect(makeLines(text).at(start)).toMatchObject(line);
  });

  test("of an empty text", () => {
    expect(makeLines("").at(0)).toMatchObject({ text: "", previous: "", next: "" });
  });
});

describe("edited in place", () => {
  const line = (text: string, previous = "before", next = "after") => ({ text, previous, next });
  test.each([
    ["a word more", line("It answers in <100ms"), line("It answers in <100ms, always"), true],
    ["both neighbours gone", line("It answers in <100ms"), line("It answers in <100ms", "x", "y"), false],
    ["one neighbour gone", line("It answers in <100ms"), line("It answers in <200ms", "x"), true],
    ["the other neighbour gone", line("It answers in <100ms"), line("It answers in <200ms", "before", "y"), true],
    ["just half as it was", line("abcd"), line("abxy"), true],
    ["less than half as it was", line("abcd"), line("axyz"), false],
    ["twice as long", line("abcd"), line("abcdefgh"), true],
    [
      "long lines, alike at their beginning",
      line(`${"a".repeat(300)}${"b".repeat(900)}`),
      line(`${"a".repeat(300)}${"c".repeat(900)}`),
      true,
    ],
    [
      "long lines, otherwise at their beginning",
      line(`${"b".repeat(300)}${"a".repeat(900)}`),
      line(`${"c".repeat(300)}${"a".repeat(900)}`),
      false,
    ],
  ])("%s", (_, was, is, edited) => {
    expect(isEdited(was, is)).toBe(edited);
  });
});

const linesOf = (text: string) => new Set(text.split("\n").map((line) => line.trim()));

describe("mended", () => {
  const base = "one\n  two < three\nfour";
  const at = base.indexOf("<");
  const escaped = [{ start: at, end: at + 1, text: "&lt;" }];
  test.each([
    ["the line is there as the fix has it", finding(at, at + 1, escaped), "zero\n    two &lt; three  \nfour", true],
    ["it isn't", finding(at, at + 1, escaped), "one\n  two and three\nfour", false],
    ["it is part of another", finding(at, at + 1, escaped), "one\n  two &lt; three and more\nfour", false],
    ["there is no fix", finding(at, at + 1), base, false],
    ["the fix changes another line only", finding(at, at + 1, [{ start: 0, end: 1, text: "O" }]), base, false],
    [
      "the fix changes a line further down only",
      finding(at, at + 1, [{ start: base.length - 1, end: base.length, text: "R" }]),
      base,
      false,
    ],
    ["the fix changes another file", finding(at, at + 1, [{ ...escaped[0], path: "b.md" } as FixEdit]), "two &lt; three", false],
    ["the fix changes another line as well", finding(at, at + 1, [{ start: 0, end: 1, text: "O" }, ...escaped]), "two &lt; three", true],
  ])("%s", (_, old, now, mended) => {
    expect(isMended(old, base, linesOf(now))).toBe(mended);
  });

  test("from the line's first character to its last, on the first line and on the last", () => {
    const whole = (start: number, end: number) => finding(start, end, [{ start, end, text: "x" }]);
    expect(isMended(whole(0, 3), base, linesOf("x\n"))).toBe(true);
    expect(isMended(whole(base.length - 4, base.length), base, linesOf("one\nx"))).toBe(true);
    expect(isMended(whole(0, 3), "", linesOf("x"))).toBe(false);
  });
});
