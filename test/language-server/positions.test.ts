// Offsets and positions, in each way of counting.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, chooseEncoding, type Encoding, placesIn } from "../../src/language-server/positions.ts";

const encodings: readonly Encoding[] = ["utf-8", "utf-16", "utf-32"];
const text = fc.array(fc.constantFrom("a", "é", "語", "😀", "\n", "\r\n", "\r", " "), { maxLength: 40 }).map((parts) => parts.join(""));

describe.each(encodings)("%s", (encoding) => {
  test("an offset at the beginning of a sign comes back from its position", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const places = placesIn(whole, encoding);
        let at = 0;
        for (const sign of whole) {
          // Between the two halves of a line end there is no position.
          if (!(sign === "\n" && whole[at - 1] === "\r")) expect(places.offset(places.position(at))).toBe(at);
          at += sign.length;
        }
        expect(places.offset(places.position(whole.length))).toBe(whole.length);
      }),
    );
  });

  test("a position past the end of a line is that end, and one past the last line is the end of the text", () => {
    const places = placesIn("é😀\r\nx", encoding);
    expect(places.offset({ line: 0, character: 99 })).toBe(3);
    expect(places.offset({ line: 9, character: 0 })).toBe(6);
  });

  test("changes in a row make the text that an editor has", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(), text), { maxLength: 5 }), (first, changes) => {
        let expected = first;
        let sent = first;
        for (const [a, b, by] of changes) {
          const signs = [...expected];
          const [from, to] = [a % (signs.length + 1), b % (signs.length + 1)].sort((x, y) => x - y) as [number, number];
          const offset = (sign: number) => signs.slice(0, sign).join("").length;
          const places = placesIn(expected, encoding);
          const range = { start: places.position(offset(from)), end: places.position(offset(to)) };
          // What the editor's own positions stand for.
          const [start, end] = [places.offset(range.start), places.offset(range.end)];
          expected = expected.slice(0, start) + by + expected.slice(end);
          sent = applyChanges(sent, [{ range, text: by }], encoding);
        }
        expect(sent).toBe(expected);
      }),
    );
  });
});

test("a whole text replaces all", () => {
  expect(applyChanges("before", [{ text: "after" }], "utf-16")).toBe("after");
});

test("the first way of counting that both know is taken", () => {
  expect(chooseEncoding(["utf-32", "utf-16"])).toBe("utf-32");
  expect(chooseEncoding(["utf-7"])).toBe("utf-16");
  expect(chooseEncoding()).toBe("utf-16");
});
