// Bytes to text, and bytes of names to something that can be shown.
import { describe, expect, test } from "vitest";
import { decode } from "../../src/source/decode.ts";
import { isForeign, readRecords, showBytes } from "../../src/source/paths.ts";

describe("a file's text", () => {
  test.each([
    [Buffer.from("ok \uFFFD"), undefined],
    [Buffer.from([0x61, 0xff]), 1],
    [Buffer.concat([Buffer.from("\uFFFD é\uFFFD"), Buffer.from([0xc3]), Buffer.from("x")]), 4],
    [Buffer.from([0xff]), 0],
    [Buffer.from([]), undefined],
  ])("bytes that are no UTF-8 have a place: %j", (bytes, at) => {
    expect(decode(bytes)).toMatchObject({ invalidAt: at });
    expect(decode(bytes).encoding).toBeUndefined();
  });

  const wide = (text: string) => Buffer.from(text, "utf16le");
  test.each([
    ["UTF-16, a mark, little-endian", wide("\uFEFFé😀"), "UTF-16", "é😀"],
    ["UTF-16, a mark, big-endian", wide("\uFEFFé😀").swap16(), "UTF-16", "é😀"],
    ["UTF-16, no mark", wide("plain text — mostly"), "UTF-16", "plain text — mostly"],
    ["UTF-16, no mark, big-endian", wide("plain text").swap16(), "UTF-16", "plain text"],
    ["UTF-16, half a unit at its end", Buffer.concat([wide("\uFEFFab"), Buffer.from([0x63])]), "UTF-16", "ab"],
    ["UTF-32, little-endian", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "UTF-32", "a"],
    ["UTF-32, big-endian", Buffer.from([0, 0, 0xfe, 0xff, 0, 1, 0xf6, 0]), "UTF-32", "😀"],
    ["UTF-32, what is no character", Buffer.from([0, 0, 0xfe, 0xff, 0x7f, 0, 0, 0]), "UTF-32", "\uFFFD"],
  ])("%s", (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ kind: "text", text, invalidAt: 0, encoding });
  });

  test.each([
    ["a NUL here and there", Buffer.from("a\0b and c\0d")],
    ["too little to say", Buffer.from("a\0b\0")],
    ["NUL at both places", Buffer.alloc(64)],
  ])("%s is not UTF-16", (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: "text", text: bytes.toString("utf8"), invalidAt: undefined });
  });
});

test("a name's bytes that are no UTF-8 can be told from those that are", () => {
  expect(showBytes(Buffer.from([0x63, 0xe9, 0x2e, 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80, 0xff]))).toBe("c\\xE9.é😀\\xFF");
});

test("records of git: one that is no UTF-8 leaves the others as they are", () => {
  const output = Buffer.concat([Buffer.from("a.md\0"), Buffer.from([0xff]), Buffer.from("\0é.md\0")]);
  expect(readRecords(output)).toEqual(["a.md", Buffer.from([0xff]), "é.md"]);
  expect(readRecords(Buffer.from("a\0b\0"))).toEqual(["a", "b"]);
  expect(readRecords(Buffer.from(""))).toEqual([]);
});

test.each([
  ["node_modules/a.md", true],
  ["x/node_modules/a.md", true],
  ["x_node_modules/node_modules/a.md", true],
  ["x_node_modules/a.md", false],
  ["node_modules_x/a.md", false],
  ["x/node_modules", false],
])("%s belongs to somebody else's package: %s", (path, foreign) => {
  expect(isForeign(path)).toBe(foreign);
});
