// Markdown as GitHub renders it: nothing from a file may become markup, a mention or a link.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatMarkdown } from "../../src/report/markdown.ts";
import { code, codeInHtml, commandLine, message, plainText } from "../../src/report/markdown-text.ts";
import type { Report } from "../../src/report/report.ts";
import { moduleText } from "../../src/rule-support/example.ts";
import { lintFiles } from "../lint-files.ts";
import { decode, foreignIn, render } from "./rendered.ts";

const visible = (html: string) =>
  html
    .replaceAll(/<\/?(?:p|code)>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u200b", "")
    .replaceAll(/\s+/g, " ")
    .trim();
const hostile = fc.string({
  unit: fc.constantFrom(
    ..."`*_[]()<>&|\\~!#@:/.-+= \n\t'\"{}$",
    "http://x.y",
    "www.x.y",
    "@user",
    "#12",
    "GH-12",
    "<b>",
    "<!--",
    "1. ",
    ":smile:",
    "a_b",
    "a",
    "1",
  ),
  maxLength: 24,
});
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 3000) };

test("any text is shown as it is, white space aside, and nothing else comes out", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = text.replaceAll(/\s+/g, " ").trim();
      for (const written of [plainText(text), code(text), `- x: ${plainText(text)} and ${code(text)}`, `> ${plainText(text)}`])
        expect(foreignIn(written, () => false)).toEqual([]);
      expect(visible(render(`x ${plainText(text)} x`))).toBe(`x ${shown} x`.replaceAll("  ", " "));
      if (shown !== "") expect(visible(render(plainText(text)))).toBe(shown);
      expect(visible(render(code(text)))).toBe(shown);
      const fold = `<details><summary>${codeInHtml(text)}: 1 finding</summary>\n\nx\n\n</details>\n`;
      expect(foreignIn(fold, () => false)).toEqual([]);
      expect(visible(decode(render(fold).replaceAll(/<\/?(?:details|summary)>/g, "")))).toBe(
        `${text.replaceAll(/\s+/g, " ")}: 1 finding x`.trim(),
      );
    }),
    runs,
  );
});

test("a command to copy is shown as it is, and what stands behind our own words is no more than text", () => {
  const ours = "npx patternlint@1";
  expect(commandLine(ours, "")).toBe("`npx patternlint@1`");
  expect(commandLine(ours, "--base origin/main")).toBe("`npx patternlint@1 --base origin/main`");
  fc.assert(
    fc.property(hostile, (text) => {
      const written = commandLine(ours, text);
      expect(foreignIn(written, () => false)).toEqual([]);
      expect(visible(render(written))).toBe(`${ours} ${text}`.replaceAll(/\s+/g, " ").trim());
    }),
    runs,
  );
});

test("in a cell of a table, code is one cell", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = render(`| a | b |\n| --- | --- |\n| ${code(text)} | 1 |\n`);
      expect(html.split("<td>").length).toBe(3);
    }),
    runs,
  );
});

test("what needs no escape has none: agents read the raw text", () => {
  expect(code("patterns/release.md:30")).toBe("`patterns/release.md:30`");
  expect(plainText("Phase design (2 of 4): it's done - 50 % = half, see a_b.md")).toBe(
    "Phase design (2 of 4): it's done - 50 % = half, see a_b.md",
  );
  expect(codeInHtml("patterns/release.md")).toBe("<code>patterns/release.md</code>");
  expect(message("Write `&lt;` for `<`.")).toBe("Write `&lt;` for `<`.");
});

describe("a report", () => {
  const report = lintFiles({
    "a(b)/design-review.md": moduleText({ title: null, purpose: "<purpose>\n  a < b @team\n</purpose>" }),
    "patterns/requirements.md": "# R\n",
  });

  test("verdict, table by rule, findings by file with links", () => {
    const text = formatMarkdown(report, { failed: true, link: (file, line) => `https://h/${encodeURI(file)}#L${line}` });
    expect(text).toMatchInlineSnapshot(`
      "## ❌ patternlint: 1 error, 1 warning in 1 module

      phases complete: 1 of 1 · 2 files looked at

      | rule | errors | warnings | notices |
      | --- | ---: | ---: | ---: |
      | [xml-character](https://github.com/patternlint/patternlint/blob/main/docs/rules/xml-character.md) | 1 |  |  |
      | [title](https://github.com/patternlint/patternlint/blob/main/docs/rules/title.md) |  | 1 |  |

      <details open><summary><code>a(b)/design-review.md</code>: 2 findings</summary>

      - 🔴 [line 8](https://h/a(b)/design-review.md#L8): Unescaped \`<\` in text. Write \`&lt;\` for \`<\`. <sub>xml-character · safe fix</sub>
      - 🟡 [line 5](https://h/a(b)/design-review.md#L5): The file has no title. Write one above the block: a line that begins with <code>&#35; </code>. <sub>title</sub>

      </details>
      "
    `);
  });

  test("says what was skipped, suppressed and not read", () => {
    const more: Report = {
      ...report,
      findings: [],
      summary: { ...report.summary, suppressed: 3, findings: { error: 0, warning: 0, notice: 0 } },
      skipped: [{ file: "g.md", reason: "guide" }],
      unreadable: [{ file: "<x>.md", reason: "no permission" }],
    };
    const text = formatMarkdown(more, { failed: false });
    expect(text).toContain("## ✅ patternlint: nothing to report in 1 module");
    expect(text).toContain("3 findings suppressed in place · 1 page that only shows a `<module>` skipped");
    expect(text).toContain("> **`<x>.md` could not be read**: no permission.");
    expect(formatMarkdown(report, { failed: false })).toContain("## ⚠️");
  });

  test("stays below a limit at whatever place it has to cut, and counts what it leaves out", () => {
    const many: Report = {
      ...report,
      findings: Array.from({ length: 60 }, (_, at) => ({
        ...(report.findings[0] as Report["findings"][0]),
        file: `f${at % 7}.md`,
        line: at + 1,
      })),
    };
    const full = formatMarkdown(many, { failed: true });
    for (let limit = 1200; limit < Buffer.byteLength(full) + 500; limit += 97) {
      const text = formatMarkdown(many, { failed: true, limit });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      const shown = text.match(/^- /gm)?.length ?? 0;
      const left = Number(/… and (\d+) finding/.exec(text)?.[1] ?? 0);
      expect(shown + left).toBe(60);
      expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    }
  });
});
