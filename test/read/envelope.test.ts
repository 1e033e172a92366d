// The Markdown around a module, with micromark (CommonMark) and its GFM-less core as the judge of fences and headings.
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { readEnvelope as readEnvelopeIn } from "../../src/read/envelope.ts";
import { defaultVocabulary } from "../../src/read/vocabulary.ts";

const readEnvelope = (text: string) => readEnvelopeIn(text, defaultVocabulary);

const lines = [
  "```xml",
  "```",
  "````",
  "~~~",
  "~~~xml",
  " ```",
  "   ```",
  "    ```",
  "\t```",
  "```bash",
  "``` `x`",
  "<module>",
  "</module>",
  '<module name="a">',
  "text",
  "",
  "  indented",
  "# Title",
  "## Part",
  "- item",
];

/** What a reader on GitHub sees in the fence that opens on the first line. */
function renderedBlock(markdown: string): string {
  const html = micromark(markdown);
  const code = /^<pre><code[^>]*>([\s\S]*?)<\/code><\/pre>/.exec(html)?.[1] ?? "";
  return code.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

test("what is said of an early end is what CommonMark renders", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("```xml", "````xml", "~~~xml", "``` xml extra"),
      fc.array(fc.constantFrom(...lines), { maxLength: 10 }),
      fc.boolean(),
      (open, body, closed) => {
        const markdown = [
          open,
          '<module name="x" category="y">',
          ...body,
          ...(closed ? ["</module>", open.replaceAll(/[^`~]/g, "")] : []),
        ].join("\n");
        const envelope = readEnvelope(`${markdown}\n`);
        const block = envelope?.block;
        expect(block).toBeDefined();
        if (!block) return;
        const end = block.endedEarly?.start ?? (block.open ? markdown.length + 1 : block.content.end);
        const seen = `${markdown}\n`.slice(block.content.start, end);
        // A block whose closing fence is missing may have its end told earlier than CommonMark sees it.
        if (block.open && !block.endedEarly)
          expect(renderedBlock(`${markdown}\n`).startsWith(seen.slice(0, block.content.end - block.content.start).trimEnd())).toBe(true);
        else expect(renderedBlock(`${markdown}\n`).trimEnd()).toBe(seen.trimEnd());
      },
    ),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 5000) },
  );
});

describe("headings, as CommonMark sees them", () => {
  test.each([
    "# Title",
    "#Title",
    "# Title #",
    "  # Title",
    "    # Title",
    "Title\n===",
    "Title\n---",
    "Two\nlines\n===",
    "## Title",
    "#",
    "# ",
    "\\# Title",
    "####### x",
    "- a\n\n# Title",
  ])("%j", (head) => {
    const found = readEnvelope(`${head}\n\n\`\`\`xml\n<module name="a">\n</module>\n\`\`\`\n`)?.title?.value;
    const rendered = /<h1>([\s\S]*?)<\/h1>/.exec(micromark(head))?.[1];
    expect(found ?? "").toBe((rendered ?? "").split("\n").at(-1));
  });
});

describe("the table", () => {
  const read = (table: string) => readEnvelope(`${table}\n\n# T\n\n\`\`\`xml\n<module name="a">\n</module>\n\`\`\`\n`)?.table;
  const cells = (table: string) => read(table)?.cells.map(({ value }) => value);

  test.each([
    ["| version | status |\n|---|---|\n| 1 | 2 |", ["1", "2"]],
    ["version | status\n--- | ---\n1 | 2", ["1", "2"]],
    ["| Version | Last Updated |\n| :-- | --: |\n| a \\| b |  |", ["a \\| b", ""]],
    ["| version | status |\n|---|---|", []],
    ["| version | status |\n|---|---|\n```", []],
    ["version | status\nno row", undefined],
    ["| a | b |\n|---|---|\n| 1 | 2 |", undefined],
    ["| a | b |\n|---|---|\n| 1 | 2 |\n\n| version | x |\n|---|---|\n| 3 | 4 |", ["3", "4"]],
    ["---\nversion: 1\n---\n\n| version | status |\n|---|---|\n| 1 | 2 |", ["1", "2"]],
  ])("%j", (table, expected) => {
    expect(cells(table)).toEqual(expected);
  });

  test.each([
    ["| version | status |\n| 1 | 2 |", { kind: "missing", start: 20, end: 20 }, ["1", "2"]],
    ["| version | status |\nno row", { kind: "missing", start: 20, end: 20 }, []],
    ["| version | status |", { kind: "missing", start: 20, end: 20 }, []],
    ["| version | status |\n|---|\n| 1 | 2 |", { kind: "malformed", start: 21, end: 26 }, ["1", "2"]],
    ["| version | status |\n|===|===|\n| 1 | 2 |", { kind: "malformed", start: 21, end: 30 }, ["1", "2"]],
    ["| version | b |\n|---|\n| 1 | 2 |", undefined, undefined],
    ["version | status\n1 | 2", undefined, undefined],
  ])("a table that isn't rendered as one is read as what was meant, and says what is wrong with it: %j", (table, slip, expected) => {
    expect(micromark(table, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })).not.toContain("<table>");
    expect(read(table)?.slip).toEqual(slip);
    expect(cells(table)).toEqual(expected);
  });

  test("cells know their places", () => {
    const text = "| version | status |\n|---|---|\n|  1.0  | x |\n";
    expect(read(text)?.cells[0]).toEqual({ value: "1.0", start: 34, end: 37 });
  });
});

describe("where the block is", () => {
  const content = (text: string) => {
    const block = readEnvelope(text)?.block;
    return block && text.slice(block.content.start, block.content.end);
  };

  test.each([
    ["no module at all", "# A\n\n```xml\n<other/>\n```\n", undefined],
    ["a root that only begins like ours", "```xml\n<module_state/>\n```\n", undefined],
    [
      "comments and a declaration before the root",
      '```xml\n<?xml version="1.0"?>\n<!-- <x> -->\n<module name="a"/>\n```\n',
      '<?xml version="1.0"?>\n<!-- <x> -->\n<module name="a"/>\n',
    ],
    ["another fence first", '```bash\n<module name="no">\n```\n\n```xml\n<module name="a"/>\n```\n', '<module name="a"/>\n'],
    ["no language", '```\n<module name="a"/>\n```\n', '<module name="a"/>\n'],
    ["another language", '```html\n<module name="a"/>\n```\n', undefined],
    [
      "modules inside the module",
      '```xml\n<module name="a">\n<module>x</module>\n</module>\n```\nafter\n',
      '<module name="a">\n<module>x</module>\n</module>\n',
    ],
    ["no fence", 'words\n<module name="a">\n</module>\nwords\n', '<module name="a">\n</module>'],
    ["no fence and no end", '<module name="a">\n', '<module name="a">\n'],
    [
      "inner fences in pairs, and no end of the root",
      '```xml\n<module name="a">\n```bash\nx\n```\n```\n\nwords\n',
      '<module name="a">\n```bash\nx\n```\n',
    ],
  ])("%s", (_, text, expected) => {
    expect(content(text)).toBe(expected);
  });

  test("headings and fences before it are counted", () => {
    expect(readEnvelope('# A\n\n## B\n\nC\n---\n\n```sh\n```\n\n```xml\n<module name="a"/>\n```\n')).toMatchObject({
      headingsBefore: 2,
      fencesBefore: 1,
    });
  });
});

test("the title is the first heading that CommonMark renders, whatever stands in comments", () => {
  const line = fc.constantFrom(
    "<!--",
    "-->",
    "<!-- x -->",
    "<!-->",
    "<!-- x --> y",
    "   <!-- x",
    "    <!--",
    "x --> y",
    "# A",
    "# B",
    "text",
    "",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (body) => {
      // Whatever is open is closed before the block.
      const markdown = `${body.join("\n")}\n\n-->\n\n`;
      const rendered = /<h1>(.*?)<\/h1>/s.exec(micromark(markdown))?.[1];
      const title = readEnvelope(`${markdown}\`\`\`xml\n<module name="x" category="y">\n</module>\n\`\`\`\n`)?.title?.value;
      expect(title).toBe(rendered);
    }),
    { numRuns: 2000 },
  );
});
