// Which comments are comments, and which are only shown. CommonMark's own reader is the judge of those around a module.
import fc from "fast-check";
import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import { readModule } from "../../src/index.ts";
import { readComments } from "../../src/read/comments.ts";
import { moduleText } from "../../src/rule-support/example.ts";

const found = (text: string) => readComments(text).map(({ start, end }) => text.slice(start, end));

/** The numbered comments that are raw in what GitHub would render: text and code are escaped there. */
function judged(text: string): string[] {
  return [...micromark(text, { allowDangerousHtml: true }).matchAll(/<!--\d-->/g)].map(([comment]) => comment);
}

const line = fc.oneof(
  fc.constantFrom("", "", "words", "`", "``", "a `b` c", "\\`", "\\<!--x-->", "```", "````", "~~~", "```md", "# title", "---", "| a | b |"),
  fc
    .tuple(
      fc.constantFrom("", " ", "   ", "    ", "\t", "a ", "a ` ", "`` ", "\\", "<b>", "  x "),
      fc.constantFrom("", " `", " ``", " b", "`"),
    )
    .map(([before, after]) => `${before}@${after}`),
  fc.constantFrom("@ @ `@` @", "a @", "` @", "@ `", "    @", "x`@`"),
);

test("around a module, comments are those that CommonMark has", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), (lines, end) => {
      let number = 0;
      // At a text's start, `---` would begin front matter, which CommonMark doesn't have.
      const text = ["# Title", ...lines].join(end).replaceAll("@", () => `<!--${number++ % 10}-->`);
      expect(found(text).filter((comment) => /^<!--\d-->$/.test(comment))).toEqual(judged(text));
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 3000) },
  );
});

describe("around a module", () => {
  test.each([
    ["a fence", "```md\n<!-- a -->\n```\n", []],
    ["a fence that never ends", "~~~\n<!-- a -->\n", []],
    ["indented code", "words\n\n    <!-- a -->\n", []],
    ["a paragraph that goes on indented", "words\n    <!-- a -->\n", ["<!-- a -->"]],
    ["an item of a list", "- one\n\n    <!-- a -->\n", ["<!-- a -->"]],
    ["inline code", "Write `<!-- a -->`, or ``<!-- ` -->``.\n", []],
    ["inline code of two lines", "Write `x\ny <!-- a -->` there.\n", []],
    ["a backtick by itself", "one ` two <!-- a -->\n", ["<!-- a -->"]],
    ["backticks inside of a comment", "<!-- ` --> <!-- ` -->\n", ["<!-- ` -->", "<!-- ` -->"]],
    ["a backslash before it", "\\<!-- a -->\n", []],
    ["front matter", "---\nnote: <!-- a -->\n---\n<!-- b -->\n", ["<!-- b -->"]],
    ["a comment over blank lines", "<!-- a\n\n    b\n-->\n", ["<!-- a\n\n    b\n-->"]],
    ["a comment that never ends", "<!-- a\n\nwords <!-- b\n", []],
    ["a byte order mark", "\ufeff<!-- a -->", ["<!-- a -->"]],
  ])("%s", (_, text, comments) => {
    expect(found(text)).toEqual(comments);
  });
});

describe("in a module", () => {
  const inModule = (text: string) => {
    const reading = readModule("m.md", text);
    if (reading.kind !== "module") throw new Error(reading.kind);
    const { envelope, root } = reading.module;
    return readComments(text, { block: envelope.block, root }).map(({ start, end }) => text.slice(start, end));
  };
  const text = moduleText({});
  const purpose = (content: string) => text.replace("<purpose>", () => `<purpose>${content}`);

  test.each([
    ["a comment", purpose("<!-- a -->"), ["<!-- a -->"]],
    ["an indented one, behind a blank line", purpose("\n\n        <!-- a -->"), ["<!-- a -->"]],
    ["backticks around it: they are no code in XML", purpose("`<!-- a -->`"), ["<!-- a -->"]],
    ["CDATA", purpose("<![CDATA[<!-- a -->]]>"), []],
    ["a value", text.replace("<purpose>", '<purpose note="<!-- a -->">'), []],
    ["one that never ends", purpose("<!-- a\n"), []],
    [
      "before and behind the root",
      text.replace("<module", "<!-- a --><module").replace("</module>", "</module><!-- b -->"),
      ["<!-- a -->", "<!-- b -->"],
    ],
    ["before and behind the block", `<!-- a -->\n\n${text}\n<!-- b -->\n`, ["<!-- a -->", "<!-- b -->"]],
    ["in a fence behind the block", `${text}\n\`\`\`md\n<!-- a -->\n\`\`\`\n`, []],
    ["CRLF", purpose("<!-- a -->").replaceAll("\n", "\r\n"), ["<!-- a -->"]],
  ])("%s", (_, of, comments) => {
    expect(inModule(of)).toEqual(comments);
  });
});
