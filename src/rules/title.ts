import { findNearTitle, type NearTitle } from "../read/near-title.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";
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
  fixable: true,
  fixSafety:
    "Safe where one line only can be meant: a heading of another level, or one that lacks the space after its `#`. Needs review where there are several, or where the title is bold text.",
  looksAt: ["module"],
  options: {
    schema: { match: { description: "The title must say the module's name (case, `-` and `_` aside).", type: "boolean" } },
    defaults: () => ({ match: false }),
  },
  bad: example({ title: "## Design review" }),
  good: example({ title: "# Design review" }),
  schemaPointers: ["/title"],

  *check({ module: { envelope, text, name }, failures, options }) {
    if (failures.length > 0) {
      const near = envelope.title ? undefined : findNearTitle(text, envelope.block.start);
      if (near) yield almost(near);
      else {
        const at = envelope.title ?? envelope.block.fence ?? { start: envelope.block.start, end: lineEnd(text, envelope.block.start) };
        yield { at, message: "The file has no title. Write one above the block: a line that begins with `# `.", anchor: "title" };
      }
    } else if (options.match && envelope.title && name && !plain(envelope.title.value).includes(plain(name.value)))
      yield {
        at: envelope.title,
        cause: { kind: "slip", slip: "not the name" },
        message: `The title does not say the module's name, ${quote(name.value)}. Change the title or the name.`,
        anchor: "title",
        related: [{ at: name, note: "the name" }],
      };
  },
});

/** A line that is nearly the title. Where several are, any of them may have been meant. */
function almost({ kind, level, meant, edits, only, ...at }: NearTitle): Problem {
  const what = {
    deep: `The first heading is of level ${level}, and a title is of level 1.`,
    "no-space": "The title has no space after its `#`, so it is not a heading.",
    bold: "The title is bold text, not a heading.",
  }[kind];
  return {
    at,
    message: `${what} Write ${quote(meant)}.`,
    anchor: "title",
    fix: { title: "Make it the title", safe: only && kind !== "bold", edits },
  };
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
