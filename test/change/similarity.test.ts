// Where one name or line ends to be another, renamed or said otherwise: each bound from both sides.
import { expect, test } from "vitest";
import { isAlike, isReworded } from "../../src/change/similarity.ts";
import { isEdited } from "../../src/lint/finding-lines.ts";

test.each([
  ["equal but for case", "Review", "review", true],
  ["with a word added", "tdd", "tdd-enforcement", true],
  ["with a word taken away", "code_review_notes", "review", true],
  ["just a third of the letters changed", "abcdef", "abcdxy", true],
  ["more than a third", "abcde", "abcxy", false],
  ["a third of the longer one added", "abcdef", "abcdefghi", true],
  ["more than that", "abcde", "abcdefgh", false],
  ["another word", "review", "release", false],
  ["signs only", "--", "..", false],
  ["too long to compare", `${"a".repeat(300)}b`, `${"a".repeat(300)}c`, false],
  ["one of them too long", "a".repeat(301), "a".repeat(299), false],
  ["too long, and the same", "A".repeat(301), "a".repeat(301), true],
  ["as long as may be", `${"a".repeat(299)}b`, `${"a".repeat(299)}c`, true],
])("a name: %s", (_, a, b, alike) => {
  expect(isAlike(a, b)).toBe(alike);
  expect(isAlike(b, a)).toBe(alike);
});

test.each([
  ["half of the words", "one two three four", "one two 33333 44444", true],
  ["less than half of the words", "one two three four", "one 22222222 33333333 44444444", false],
  ["half of the longer one's words", "one two", "one two 333333333 444444444", true],
  ["less than that", "one two", "one two 333333333 444444444 555555555", false],
  ["two fifths of the letters changed", "abcdefghij", "abcdef1234", true],
  ["more than two fifths", "abcdefghij", "abcde12345", false],
  ["two fifths of the longer one added", "abcdef", "abcdefghij", true],
  ["more than that", "abcdef", "abcdefghijk", false],
  ["other letters behind 500", `${"a".repeat(500)}${"b".repeat(600)}`, `${"a".repeat(500)}${"c".repeat(600)}`, true],
])("a line: %s", (_, a, b, reworded) => {
  expect(isReworded(a, b)).toBe(reworded);
});

test("a line that a finding stands on: just half of it as it was, and one sign more", () => {
  const line = (text: string) => ({ text, previous: "a", next: "b" });
  expect(isEdited(line("abcdef"), line("abcxyz"))).toBe(true);
  expect(isEdited(line("abcdef"), line("abwxyz"))).toBe(false);
  expect(isEdited(line("abcde"), line("abcxy"))).toBe(true);
  expect(isEdited(line("abcde"), line("abxyz"))).toBe(false);
});
