// Texts within a limit of bytes: never over it, never cut inside of anything.
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatComment } from "../../src/report/comment.ts";
import { cutLines, cutText, fitInto } from "../../src/report/fit.ts";
import { formatMarkdown } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintFiles } from "../lint-files.ts";

const bytes = (text: string) => Buffer.byteLength(text);
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const wide = fc.string({ unit: fc.constantFrom("a", "ß", "界", "𝒳", "🔴", "`", "&", "\n", " ", "<details>"), maxLength: 400 });

test("a text cut to a length in bytes is its beginning, in whole characters, and as long as may be", () => {
  fc.assert(
    fc.property(wide, fc.integer({ min: 3, max: 600 }), (text, most) => {
      const cut = cutText(text, most);
      expect(bytes(cut)).toBeLessThanOrEqual(Math.max(most, 3));
      if (cut === text) return;
      const kept = cut.slice(0, -1);
      expect(text.startsWith(kept)).toBe(true);
      expect(kept.isWellFormed()).toBe(true);
      const next = String.fromCodePoint(text.codePointAt(kept.length) as number);
      expect(bytes(kept) + bytes(next) + 3).toBeGreaterThan(most);
    }),
    runs,
  );
});

test("lines are kept or left out whole, and what they open is closed", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("<details><summary>x</summary>", "</details>", "- 界 `a` &#35;", "```", "", "🔴".repeat(30))),
      fc.integer({ min: 120, max: 900 }),
      (lines, most) => {
        const text = lines.join("\n");
        const cut = cutLines(text, most);
        expect(bytes(cut)).toBeLessThanOrEqual(most);
        if (cut === text) return;
        expect(cut).toContain("left out to stay below GitHub's limit");
        const kept = cut.slice(0, cut.indexOf("\n\n… The rest")).split("\n");
        const own = kept.findLastIndex((line) => !["```", "</details>", ""].includes(line)) + 1;
        expect(kept.slice(0, own)).toEqual(lines.slice(0, own));
        const times = (tag: string) => kept.filter((line) => line.startsWith(tag)).length;
        expect(times("<details>")).toBeLessThanOrEqual(times("</details>"));
        expect(times("```") % 2).toBe(0);
      },
    ),
    runs,
  );
});

test("what is measured is what is sent, not what it is made from", () => {
  const text = fitInto((limit) => "🔴".repeat(limit / 4).replaceAll("🔴", "&#x1f534;"), 1000);
  expect(bytes(text)).toBeLessThanOrEqual(1000);
  expect(bytes(text)).toBeGreaterThan(300);
});

/** Many files with long names in wide characters, a finding or several in each. */
function manyFiles(count: number): Report {
  return lintFiles(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `模块/${"规范".repeat(30)}-${at}/設計.md`,
        moduleText({
          open: `<module name="m${at}" category="patterns">`,
          purpose: "<purpose>\n  界 < 限 & 🔴🔴\n</purpose>",
          triggers: null,
        }),
      ]),
    ),
  );
}

test.each([65_535, 20_000, 3_000, 500, 200])("a report on 300 files in wide characters, in %i bytes", (most) => {
  const report = manyFiles(300);
  const link = (file: string, line: number) => `https://github.example/octo/模块/blob/${"0".repeat(40)}/${encodeURI(file)}#L${line}`;
  const encode = (text: string) => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`);
  const summary = fitInto((limit) => encode(formatMarkdown(report, { failed: true, link, limit, changes: true })), most);
  const comment = formatComment(report, { failed: true, link, limit: most });
  for (const text of [summary, comment]) {
    expect(bytes(text)).toBeLessThanOrEqual(most);
    expect(text).toMatch(/left out|more/);
    expect(text.split("<details").length).toBe(text.split("</details>").length);
  }
});
