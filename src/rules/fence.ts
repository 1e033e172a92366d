import { example } from "../rule/example.ts";
import { moduleRule } from "../rule/rule.ts";

const notes = "<notes>\n```\nreview --all\n```\n</notes>";

export const fence = moduleRule({
  id: "fence",
  group: "Envelope",
  summary: "The block stands in one fence, from its first line to its last",
  why: "On GitHub and in every Markdown reader, a line of backticks closes the block that a line of backticks has opened, whatever was meant: the rest of the module is then shown as running text, its tags swallowed. Open and close the block with more backticks than any fence inside it has (four will do), or indent the inner fences by four spaces or more. patternlint itself finds the real end and goes on reading.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  bad: example({ sections: notes }, `\`\`\`xml\n<module …>\n${notes}\n</module>\n\`\`\``),
  good: example({ fence: "````xml", sections: notes }, `\`\`\`\`xml\n<module …>\n${notes}\n</module>\n\`\`\`\``),

  *check({ module: { envelope, text, root } }) {
    const { block } = envelope;
    if (!block.fence) {
      yield {
        at: { start: root.start, end: root.contentStart },
        message: "The block stands in no fence, so its tags don't show when rendered. Put a line ```xml before it and a line ``` after it.",
        anchor: "fence",
      };
      return;
    }
    // A block whose root never closes either is told once, by xml-balance.
    if (block.open && !root.cutOff)
      yield {
        at: block.fence,
        message:
          "The block's fence is never closed, so the rest of the file counts to it. Put a line of as many backticks after `</module>`.",
        anchor: "fence",
      };
    if (block.endedEarly) {
      const signs = /[`~]+/.exec(text.slice(block.fence.start, block.fence.end))?.[0] ?? "```";
      yield {
        at: block.endedEarly,
        message: `This fence ends the block here when rendered, and the rest shows as plain text. Open and close the block with ${signs.length + 1} signs, or indent this fence by four spaces.`,
        anchor: "fence:early",
        related: [{ at: block.fence, note: "the block's own fence" }],
      };
    }
  },
});
