import { isXml } from "../read/block.ts";
import type { Obstacle } from "../read/envelope.ts";
import type { Info } from "../read/fence.ts";
import type { Module } from "../read/module.ts";
import { findConflicts } from "../read/xml/conflicts.ts";
import { isToolTag } from "../read/xml/surplus-tags.ts";
import { rootAnchor } from "../rule-support/defects.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";
import { lineEnd } from "../text/lines.ts";
import { quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";

const notes = "<notes>\n```\nreview --all\n```\n</notes>";

export const fence = moduleRule({
  id: "fence",
  group: "Envelope",
  summary: "The module stands in one fence called xml, from `<module>` to `</module>`, and alone in its file",
  rationale:
    "A block that is called `html`, or whose root is `<moduel>`, is no module to any tool that looks for one, and a second module in a file is never found. So is one whose root is lost, or that stands in a quote, a list or an indented line. patternlint goes by what was meant, says so, and reads on. On GitHub and in every Markdown reader, a line of backticks closes the block that a line of backticks has opened, whatever was meant: the rest of the module is then shown as running text, its tags swallowed. Open and close the block with more backticks than any fence inside it has (four will do), or indent the inner fences by four spaces or more. patternlint itself finds the real end and goes on reading.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Safe where only the name of the fence or of the root is written wrongly. Needs review where a `<` is added to what may be text.",
  looksAt: ["module"],
  bad: example({ fence: "```html", sections: notes }, `\`\`\`html\n<module …>\n${notes}\n</module>\n\`\`\``),
  good: example({ fence: "````xml", sections: notes }, `\`\`\`\`xml\n<module …>\n${notes}\n</module>\n\`\`\`\``),

  *check({ module }) {
    const { envelope, text, root } = module;
    const { block } = envelope;
    yield* rootName(module);
    if (envelope.hidden) {
      yield hiding(module, envelope.hidden);
      return;
    }
    yield* otherModules(module);
    yield* leaked(module);
    yield* conflicts(module);
    if (!block.fence) {
      yield {
        at: { start: root.start, end: root.contentStart },
        message: "The block is not fenced, so its tags don't show when rendered. Put a line ```xml before it and a line ``` after it.",
        anchor: "fence",
      };
      return;
    }
    if (block.info && !isXml(block.info)) yield language(block.info);
    // A block whose root never closes either is reported once, by xml-balance.
    if (block.open && !root.cutOff)
      yield {
        at: block.fence,
        message: `The block's fence is never closed, so the rest of the file is part of it. Add a line \`${signsOf(block.fence, text)}\` after \`</${module.vocabulary.root}>\`.`,
        anchor: "fence",
      };
    if (block.endedEarly) {
      const signs = signsOf(block.fence, text);
      const inner = signsOf(block.endedEarly, text);
      const kind = signs.startsWith("~") ? "tildes" : "backticks";
      yield {
        at: block.endedEarly,
        message: `This fence ends the block here when rendered, and the rest shows as plain text. Open and close the block with ${Math.max(signs.length, inner.length) + 1} ${kind}, or indent this fence by four spaces.`,
        anchor: "fence:early",
        related: [{ at: block.fence, note: "the block's own fence" }],
      };
    }
  },

  *checkEmptyFile({ text, vocabulary }) {
    yield {
      at: { start: 0, end: lineEnd(text, 0) },
      message: `\`modules\` in the configuration declares this file a module, but it has no fenced block with <${vocabulary.root}>. Add one, or remove the file from \`modules\`.`,
      anchor: "fence:none",
    };
  },
});

/** The backticks or tildes of a fence's line. */
function signsOf(fence: Span, text: string): string {
  return /[`~]+/.exec(text.slice(fence.start, fence.end))?.[0] ?? "```";
}

function hiding({ root, text, vocabulary, envelope }: Module, hidden: Obstacle): Problem {
  const tag = { start: root.start, end: Math.max(root.contentStart, lineEnd(text, root.start)) };
  const at = envelope.block.fence ?? tag;
  switch (hidden) {
    case "carriage-returns":
      return {
        at,
        message: "The lines of this file end with carriage returns only, so it is one line to most tools. Save it with line feeds.",
        anchor: "fence:line-ends",
      };
    case "nested":
      return {
        at,
        message:
          "The block stands in a quote, a list or an indented line, where no tool looks for a module. Move it to the beginning of the line.",
        anchor: "fence:nested",
      };
    case "no-root": {
      const written = root.contentStart > root.start;
      const about = {
        anchor: "fence:lost",
        supersedes: [
          { rule: "module-name", anchor: "module:name" },
          { rule: "module-category", anchor: "module:category" },
          ...(root.cutOff ? [{ rule: "xml-balance", anchor: rootAnchor }] : []),
        ],
      };
      const name = text.indexOf(vocabulary.root, root.start);
      const edits = [{ start: root.start, end: name, text: "<" }];
      if (written)
        return {
          at: tag,
          message: `<${vocabulary.root}> is missing its \`<\`, so no tool takes this for a module. Add it.`,
          ...about,
          fix: { title: "Add the <", safe: name === root.start, edits },
        };
      return {
        at: tag,
        message: `The block has the sections of a module and no <${vocabulary.root}> before them. Write \`<${vocabulary.root} ${vocabulary.name}="…" ${vocabulary.category}="…">\` there${root.cutOff ? `, and </${vocabulary.root}> at its end` : ""}.`,
        ...about,
      };
    }
  }
}

function language({ value, language: name, start }: Info): Problem {
  const word = { start, end: start + name.length };
  return {
    at: { start, end: start + value.length },
    message: `The fence is called ${quote(value)}. Call it \`xml\`.`,
    anchor: "fence:language",
    fix: { title: "Call the fence xml", safe: true, edits: [{ ...word, text: "xml" }] },
  };
}

/** Where only one of both tags has the typo, they don't match, and xml-balance reports it. */
function* rootName({ root, text, vocabulary }: Module): Iterable<Problem> {
  if (root.name === vocabulary.root) return;
  const start = text.indexOf(root.name, root.start + 1);
  const opening = { start, end: start + root.name.length };
  const closing = { start: root.contentEnd + 2, end: root.contentEnd + 2 + root.name.length };
  const places = text.slice(closing.start, closing.end) === root.name ? [opening, closing] : [opening];
  yield {
    at: opening,
    message: `<${root.name}> looks like a typo of <${vocabulary.root}>. Write <${vocabulary.root}>.`,
    anchor: "fence:root",
    supersedes: [{ rule: "xml-document", anchor: rootAnchor }],
    fix: { title: `Write <${vocabulary.root}>`, safe: true, edits: places.map((place) => ({ ...place, text: vocabulary.root })) },
  };
}

function* otherModules({ others, openTag }: Module): Iterable<Problem> {
  for (const other of others)
    yield {
      at: other,
      message: "Another module starts here. Move it to a file of its own.",
      anchor: "fence:second",
      related: [{ at: openTag, note: "the module of this file" }],
    };
}

/** Lines behind the block that hold the ends of the tool call by which an agent wrote the file. */
function* leaked({ text, envelope }: Module): Iterable<Problem> {
  const from = envelope.block.end;
  if (text.indexOf("</", from) < 0) return;
  for (const { 0: run, index } of text.slice(from).matchAll(/^(?:[ \t]*<\/[\w:.-]+>[ \t]*(?:\r?\n|$))+/gm)) {
    const names = [...run.matchAll(/<\/([\w:.-]+)>/g)].map((tag) => tag[1] as string);
    if (!names.some((name) => isToolTag(name) || name === "content")) continue;
    const start = from + index;
    yield {
      at: { start: start + run.search(/\S/), end: start + run.trimEnd().length },
      message: `${names.length > 1 ? "These tags belong" : `</${names[0]}> belongs`} to the tool call that wrote this file. Remove ${names.length > 1 ? "them" : "it"}.`,
      anchor: "fence:leaked",
      fix: { title: `Remove the ${names.length > 1 ? "tags" : "tag"}`, safe: true, edits: [{ start, end: start + run.length, text: "" }] },
    };
  }
}

/** Conflicts around the block; those inside are told by xml-balance. */
function* conflicts({ text, envelope }: Module): Iterable<Problem> {
  if (!text.includes("<<<<<<<")) return;
  const { block } = envelope;
  for (const { start, end, theirs } of findConflicts(text, 0, text.length))
    if (end <= block.start || start >= block.end)
      yield {
        at: { start, end },
        message: "A merge conflict was left here. Decide for one side, and remove the markers.",
        anchor: "fence:conflict",
        related: [{ at: theirs, note: "the other side" }],
      };
}
