// Patterns of JSON Schemas on a linear-time engine: the same answers as JavaScript's, or a refusal.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePattern, PatternError } from "../../src/config/pattern.ts";

const atom = fc.constantFrom(
  ...["a", "b", "é", "😀", "-", ".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\b", "^", "$", "\\/", "\\.", "\\\\", "\\{", "\\$"],
  ...[
    "\\u00e9",
    "\\u{1F600}",
    "\\ud83d\\ude00",
    "\\x41",
    "\\cJ",
    "\\n",
    "\\t",
    "\\v",
    "\\0",
    "\\p{L}",
    "\\P{L}",
    "\\p{Script=Greek}",
    "\\p{gc=Nd}",
  ],
  ...[
    "[ab]",
    "[^a]",
    "[\\s-]",
    "[^\\s]",
    "[\\S]",
    "[a-c\\d]",
    "[\\b]",
    "[\\]]",
    "[[]",
    "[.]",
    "[/]",
    "[^]",
    "[]",
    "[\\u0061-\\u{63}]",
    "[\\x00-\\x1f]",
  ],
);
const amount = fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?", "+?");
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: "small" },
    fc.tuple(atom, amount).map(([one, times]) => (/^(?:\^|\$|\\b)$/.test(one) ? one : one + times)),
    fc.tuple(fc.constantFrom("(", "(?:", "(?<n>"), tie("pattern"), amount).map(([open, inner, times]) => `${open}${inner})${times}`),
    fc.tuple(tie("pattern"), tie("pattern")).map((parts) => parts.join("")),
    fc.tuple(tie("pattern"), tie("pattern")).map((parts) => parts.join("|")),
  ),
}));
const text = fc.string({
  unit: fc.constantFrom(..."abcAé😀\u00a0\u2028\n\r\t\v 1٣α/.-[]\\$^{}\0\b_\ufeff\x1f"),
  maxLength: 8,
});

test("what is taken says what JavaScript says", () => {
  fc.assert(
    fc.property(pattern, text, (source, given) => {
      // One name may stand on both sides of `|` in JavaScript only.
      fc.pre((source.match(/\?<n>/g)?.length ?? 0) < 2);
      expect(compilePattern(source).test(given)).toBe(new RegExp(source, "u").test(given));
    }),
    { numRuns: 10_000 },
  );
});

describe("what is refused is named", () => {
  test.each([
    ["a(?=b)", "the pattern `a(?=b)` can't be matched in linear time"],
    ["(?<!a)b", "can't be matched in linear time"],
    ["(a)\\1", "can't be matched in linear time"],
    ["(", "is not a valid regular expression"],
    ["(?i)a", "is not a valid regular expression"],
    ["a\\z", "is not a valid regular expression"],
    ["a{1001}", "can't be matched in linear time"],
    ["((a{100}){100}){100}", "can't be matched in linear time"],
    ["a".repeat(1001), "has more than 1000 characters"],
  ])("%s", (source, message) => {
    expect(() => compilePattern(source)).toThrow(PatternError);
    expect(() => compilePattern(source)).toThrow(message);
  });
});
