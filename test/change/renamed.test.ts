// Which text that is gone became which that has come.
import { describe, expect, test } from "vitest";
import { findRenamed } from "../../src/change/renamed.ts";

const lines = (...words: string[]) => `${words.join("\n")}\n`;
const become = (gone: Readonly<Record<string, string>>, come: Readonly<Record<string, string>>) => {
  const texts = (all: Readonly<Record<string, string>>) => Object.entries(all).map(([path, text]) => ({ path, text }));
  return Object.fromEntries(findRenamed(texts(gone), texts(come)));
};

describe("a text was renamed", () => {
  test.each([
    ["when it says the same", lines("a", "b"), lines("a", "b")],
    ["when half of the longer one's lines are in both", lines("a", "b"), lines("a", "b", "c", "d")],
    ["whichever of the two is the longer one", lines("a", "b", "c", "d"), lines("a", "b")],
    ["when each has lines of its own", lines("a", "b", "c"), lines("a", "b", "d")],
    ["however its lines are indented, ordered or spaced", lines("a", "b"), lines("  b", "", "\ta ")],
  ])("%s", (_, old, now) => {
    expect(become({ old }, { now })).toEqual({ old: "now" });
  });
});

describe("a text was not renamed", () => {
  test.each([
    ["when fewer lines are in both", lines("a", "b"), lines("a", "b", "c", "d", "e")],
    ["when as many lines are others", lines("a", "b", "c"), lines("a", "d", "e")],
    ["when it is empty", "\n\n", "\n\n"],
    [
      "when a line that both have counts once, though it stands there often",
      lines("a", "a", "a", "b", "c"),
      lines("a", "a", "a", "d", "e"),
    ],
  ])("%s", (_, old, now) => {
    expect(become({ old }, { now })).toEqual({});
  });
});

test("each has one partner, the likest first", () => {
  const old = lines("a", "b", "c", "d");
  expect(become({ old, other: lines("a", "b", "c", "e") }, { near: lines("a", "b", "c", "x"), same: old })).toEqual({
    old: "same",
    other: "near",
  });
});

test("a text became one other, though two were like it", () => {
  expect(become({ old: lines("a", "b"), other: lines("a", "b") }, { now: lines("a", "b") })).toEqual({ old: "now" });
  expect(become({ old: lines("a", "b") }, { now: lines("a", "b"), other: lines("a", "b") })).toEqual({ old: "now" });
});

test("a text of more than a million signs is not looked at", () => {
  const long = `${"a".repeat(1024 * 1024 - 1)}\n`;
  expect(become({ old: long }, { now: long })).toEqual({ old: "now" });
  expect(become({ old: `b${long}` }, { now: `b${long}` })).toEqual({});
});
