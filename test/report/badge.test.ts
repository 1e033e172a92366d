// The badge, the card and shields.io's data: what they say, and that they are sound SVG and JSON.
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { formatBadge, formatCard, formatShields } from "../../src/report/badge.ts";
import { coverageOf, percent } from "../../src/report/coverage.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintFiles } from "../lint-files.ts";

const sound = moduleText({ open: '<module name="a" category="patterns">' });
const broken = sound.replace("</purpose>", "");
const report = (texts: readonly string[]) =>
  lintFiles(
    Object.fromEntries(texts.map((text, at) => [`m${at}.md`, text.replace('name="a"', `name="m${at}"`).replace("# ", `# ${at} `)])),
    {
      rules: new Map(),
    },
  );
const some = (all: number, bad: number) => ({
  ...report([]),
  summary: { ...report([]).summary, modules: all, phases: 4, completePhases: 3 },
  modules: Array.from({ length: all }, (_, at) => ({ file: `m${at}.md`, name: null })),
  findings: Array.from({ length: bad }, (_, at) => ({ ...firstOf(report([broken])), file: `m${at}.md` })),
});

function firstOf<T>({ findings }: { readonly findings: readonly T[] }): T {
  return findings[0] as T;
}

test("a module with an error is not sound; one with a warning is", () => {
  const with2 = report([sound, broken]);
  expect(with2.findings.some(({ severity, file }) => severity === "error" && file === "m1.md")).toBe(true);
  expect(coverageOf({ ...with2, findings: with2.findings.filter(({ file }) => file === "m1.md") })).toMatchObject({ modules: 2, sound: 1 });
  expect(coverageOf({ ...with2, findings: [], baselined: [] })).toMatchObject({ modules: 2, sound: 2 });
});

test("what the baseline accepts is no sounder for that", () => {
  const { findings, ...rest } = some(2, 1);
  expect(coverageOf({ ...rest, findings: [], baselined: findings } as never).sound).toBe(1);
});

test.each([
  [0, 0, 100],
  [999, 1000, 99],
  [1, 3, 33],
  [3, 3, 100],
])("%s of %s are %s %%, and only all are 100", (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});

describe.each([
  [0, 0, "no modules", "red"],
  [1, 0, "1 module sound", "brightgreen"],
  [1200, 0, "1,200 modules sound", "brightgreen"],
  [1200, 1, "99 % of 1,200 modules sound", "green"],
  [4, 1, "75 % of 4 modules sound", "yellow"],
  [2, 1, "50 % of 2 modules sound", "orange"],
  [3, 2, "33 % of 3 modules sound", "red"],
])("%s modules, %s of them with an error", (all, bad, words, color) => {
  test("shields.io is told the same as the badge says", () => {
    expect(JSON.parse(formatShields(some(all, bad)))).toEqual({ schemaVersion: 1, label: "patternlint", message: words, color });
    expect(formatBadge(some(all, bad))).toContain(`<title>patternlint: ${words}</title>`);
  });

  test("badge and card are well-formed", () => {
    for (const svg of [formatBadge(some(all, bad)), formatCard(some(all, bad))]) {
      const document = XmlDocument.fromString(svg);
      expect(document.root.name).toBe("svg");
      document.dispose();
    }
  });
});

test("the card says both shares in numbers, and their bars are as long", () => {
  const card = formatCard(some(4, 1));
  expect(card).toContain('aria-label="patternlint: modules sound: 3 of 4, phases complete: 3 of 4"');
  expect([...card.matchAll(/width="([\d.]+)" height="12" rx="6" fill/g)].map(([, width]) => width)).toEqual(["168.0", "168.0"]);
});
