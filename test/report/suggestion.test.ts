// A suggestion, applied as GitHub applies it, does what the fix does.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportedFinding } from "../../src/report/report.ts";
import { offerSuggestions, replacedLines, suggestionFor } from "../../src/report/suggestion.ts";
import { indexLines, positionAt } from "../../src/text/lines.ts";
import { applyEdits } from "../../src/text/span.ts";

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function finding(text: string, edits: readonly Change[], safe = true): ReportedFinding {
  const index = indexLines(text);
  const region = ({ start, end }: Change) => {
    const [from, to] = [positionAt(index, start), positionAt(index, end)];
    return { file: "a.md", line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  const places = edits.map((edit) => ({ ...region(edit), text: edit.text }));
  const [at = { file: "a.md", line: 1, column: 1, endLine: 1, endColumn: 1 }] = places;
  return {
    rule: "x",
    severity: "error",
    message: "",
    status: null,
    anchor: "",
    fingerprint: "",
    related: [],
    cause: null,
    ...at,
    fix: { title: "", safe, edits: places },
  };
}

/** What GitHub makes of it: the lines go, the suggested ones come. */
function apply(text: string, one: ReportedFinding): string | undefined {
  const suggestion = suggestionFor(one, () => indexLines(text));
  if (!suggestion) return undefined;
  const lines = text.split("\n");
  lines.splice(suggestion.line - 1, suggestion.endLine - suggestion.line + 1, ...suggestion.lines);
  return lines.join("\n");
}

test.each([
  ["a word", "one\ntwo\nthree\n", [{ start: 4, end: 7, text: "zwei" }], "one\nzwei\nthree\n"],
  ["several lines", "one\ntwo\nthree\n", [{ start: 2, end: 10, text: "x" }], "onxree\n"],
  ["a line more", "one\ntwo\n", [{ start: 4, end: 4, text: "and\n" }], "one\nand\ntwo\n"],
  ["a line less", "one\ntwo\nthree\n", [{ start: 4, end: 8, text: "" }], "one\nthree\n"],
  [
    "two places",
    "a b\nc d\n",
    [
      { start: 0, end: 1, text: "A" },
      { start: 6, end: 7, text: "D" },
    ],
    "A b\nc D\n",
  ],
  ["at the end, without a line feed", "one\ntwo", [{ start: 7, end: 7, text: "!" }], "one\ntwo!"],
])("%s", (_, text, edits, expected) => {
  expect(apply(text, finding(text, edits))).toBe(expected);
});

test.each([
  ["it isn't safe", "one\n", [{ start: 0, end: 1, text: "x" }], false],
  ["the lines end with CRLF", "one\r\n", [{ start: 0, end: 1, text: "x" }], true],
  ["it would mention somebody", "ask @team <3\n", [{ start: 10, end: 11, text: "&lt;" }], true],
  ["it changes nothing", "one\n", [{ start: 0, end: 1, text: "o" }], true],
  ["it rewrites more than thirty lines", "a\n".repeat(40), [{ start: 0, end: 70, text: "x" }], true],
])("none when %s", (_, text, edits, safe) => {
  expect(apply(text, finding(text, edits, safe))).toBeUndefined();
});

test("none for a line that is too long to be read", () => {
  expect(apply(`${"a".repeat(6000)}\n`, finding(`${"a".repeat(6000)}\n`, [{ start: 0, end: 1, text: "x" }]))).toBeUndefined();
});

test("none for what hides in the line", () => {
  expect(apply("a\u202eb\n", finding("a\u202eb\n", [{ start: 0, end: 1, text: "x" }]))).toBeUndefined();
});

test("none for a change of another file, or without one", () => {
  const one = finding("a\n", [{ start: 0, end: 1, text: "b" }]);
  const index = () => indexLines("a\n");
  expect(
    suggestionFor(
      {
        ...one,
        fix: {
          title: "",
          safe: true,
          edits: [{ ...(one.fix?.edits[0] as NonNullable<ReportedFinding["fix"]>["edits"][number]), file: "b.md" }],
        },
      },
      index,
    ),
  ).toBeUndefined();
  expect(suggestionFor({ ...one, fix: null }, index)).toBeUndefined();
  expect(suggestionFor(one, () => undefined)).toBeUndefined();
  expect(replacedLines(one, { line: 1, endLine: 1, lines: [] }, () => undefined)).toEqual([]);
});

test("whatever the text and the edits, it is what the edits make of the text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "`"), maxLength: 40 });
  fc.assert(
    fc.property(
      text,
      fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ unit: fc.constantFrom("x", "\n"), maxLength: 3 })), {
        maxLength: 3,
        minLength: 1,
      }),
      (given, drafts) => {
        const edits: Change[] = [];
        for (const [start, length, insert] of drafts.sort((a, b) => a[0] - b[0])) {
          const from = Math.min(start, given.length);
          if (from >= (edits.at(-1)?.end ?? -1) + 1) edits.push({ start: from, end: Math.min(given.length, from + length), text: insert });
        }
        const applied = apply(given, finding(given, edits));
        if (applied !== undefined) expect(applied).toBe(applyEdits(given, edits));
      },
    ),
    { numRuns: 1000 },
  );
});

describe("findings on the same lines", () => {
  const text = "a < b < c\nd < e\nf\n";
  const at = (start: number) => finding(text, [{ start, end: start + 1, text: "&lt;" }]);

  test("the first offers what settles them all, the others nothing", () => {
    const [first, second, third] = [at(2), at(6), at(12)];
    const offers = offerSuggestions([first, second, third], () => indexLines(text));
    expect([...offers.keys()]).toEqual([first, third]);
    expect(offers.get(first)).toEqual({ suggestion: { line: 1, endLine: 1, lines: ["a &lt; b &lt; c"] }, settles: [second] });
    expect(offers.get(third)?.settles).toEqual([]);
  });

  test("lines that grow together through a third", () => {
    const both = finding(text, [
      { start: 2, end: 3, text: "x" },
      { start: 12, end: 13, text: "&lt;" },
    ]);
    const offers = offerSuggestions([at(6), at(12), both], () => indexLines(text));
    expect([...offers.values()].map(({ suggestion }) => suggestion.lines)).toEqual([["a x b &lt; c", "d &lt; e"]]);
  });

  test("where two fixes want different things in one place, the first is offered", () => {
    const other = finding(text, [{ start: 12, end: 13, text: "y" }]);
    const offers = offerSuggestions([at(6), at(12), other], () => indexLines(text));
    expect([...offers.keys()]).toEqual([at(6), at(12)]);
    expect([...offers.values()].map(({ suggestion }) => suggestion.lines)).toEqual([["a < b &lt; c"], ["d &lt; e"]]);
  });

  test("a chain that is longer than a suggestion may be is offered in parts that don't meet", () => {
    const lines = Array.from({ length: 80 }, (_, line) => `line ${String(line).padStart(2, "0")}\n`).join("");
    const chain = Array.from({ length: 79 }, (_, line) =>
      finding(lines, [
        { start: line * 8, end: line * 8 + 1, text: "L" },
        { start: line * 8 + 12, end: line * 8 + 13, text: "+" },
      ]),
    );
    const suggestions = [...offerSuggestions(chain, () => indexLines(lines)).values()].map(({ suggestion }) => suggestion);
    expect(suggestions.length).toBeGreaterThan(1);
    for (const [at, { line, endLine }] of suggestions.entries()) {
      expect(endLine - line).toBeLessThan(30);
      expect(line).toBeGreaterThan(suggestions[at - 1]?.endLine ?? 0);
    }
  });

  test("the same edit twice is made once", () => {
    expect(offerSuggestions([at(2), at(2)], () => indexLines(text)).size).toBe(1);
  });
});
