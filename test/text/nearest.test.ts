// Did you mean.
import { expect, test } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

test.each([
  ["stabel", ["stable", "draft"], ["stable"]],
  ["Stable", ["stable", "table"], ["stable"]],
  ["integration-points", ["integration_points"], ["integration_points"]],
  ["twin", ["twim", "twix", "twenty"], ["twim", "twix"]],
  ["mian", ["main", "trunk"], ["main"]],
  ["x", ["yz", "abc"], []],
  ["validation", ["requirements"], []],
  ["a".repeat(100), ["a".repeat(99)], []],
])("%s among %j: %j", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});
