import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { lineEnd } from "../text/lines.ts";
import { quote } from "../text/quote.ts";

export const title = moduleRule({
  id: "title",
  group: "Envelope",
  summary: "The file has a title",
  rationale:
    "The first heading is what people see in lists and search results. Write one line with a single `#` above the block. With `match: true`, it also has to say the module's name.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  options: {
    schema: { match: { description: "The title must say the module's name (case, `-` and `_` aside).", type: "boolean" } },
    defaults: () => ({ match: false }),
  },
  bad: example(
    { title: null },
    "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |\n\n```xml\n<module …>",
  ),
  good: example({ title: "# Design review" }),
  schemaPointers: ["/title"],

  *check({ module: { envelope, text, name }, failures, options }) {
    if (failures.length > 0) {
      const at = envelope.title ?? envelope.block.fence ?? { start: envelope.block.start, end: lineEnd(text, envelope.block.start) };
      yield { at, message: "The file has no title. Write one above the block: a line that begins with `# `.", anchor: "title" };
    } else if (options.match && envelope.title && name && !plain(envelope.title.value).includes(plain(name.value)))
      yield {
        at: envelope.title,
        cause: { kind: "slip", slip: "not the name" },
        message: `The title does not say the module's name, ${quote(name.value)}. Let one of them say what the other does.`,
        anchor: "title",
        related: [{ at: name, note: "the name" }],
      };
  },
});

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
