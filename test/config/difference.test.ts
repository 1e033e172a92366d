// What a change of the configuration does to what is looked for.
import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { describeDifference } from "../../src/config/difference.ts";
import type { Level } from "../../src/rule-support/rule.ts";

const off = (...ids: string[]) => ({ ...defaultConfig, rules: new Map(ids.map((id) => [id, { level: "off" as Level }])) });

test("nothing, where nothing of the kind differs", () => {
  expect(describeDifference(defaultConfig, { ...defaultConfig, roots: ["a"] }, 0)).toEqual([]);
});

test("levels, as they were and are; what a preset sets counts", () => {
  expect(describeDifference(defaultConfig, off("xml-tag"), 0)).toEqual(["`xml-tag` is off (was error)"]);
  expect(describeDifference(off("xml-tag"), defaultConfig, 0)).toEqual(["`xml-tag` is error (was off)"]);
  const [first, ...others] = describeDifference({ ...defaultConfig, preset: "strict" }, defaultConfig, 0);
  expect(first).toMatch(/^`[a-z-]+` is (?:off|notice|warning) \(was (?:notice|warning|error)\)$/);
  expect(others.at(-1)).toMatch(/^\d+ more rules changed$/);
});

test("five rules are named, the others counted", () => {
  const said = describeDifference(
    defaultConfig,
    off("xml-tag", "xml-balance", "xml-character", "title", "purpose", "fence", "phase-name"),
    0,
  );
  expect(said).toHaveLength(6);
  expect(said.at(-1)).toBe("2 more rules changed");
});

test.each([
  [1, "1 file is no longer looked at"],
  [2, "2 files are no longer looked at"],
])("%i files that are left out", (count, expected) => {
  expect(describeDifference(defaultConfig, defaultConfig, count)).toEqual([expected]);
});
