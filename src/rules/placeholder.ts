import { fencedCode } from "../read/fence.ts";
import type { Module } from "../read/module.ts";
import { anchorAt } from "../rule-support/defects.ts";
import { example } from "../rule-support/example.ts";
import { metadataAnchor } from "../rule-support/messages.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";
import { makeInside, type Span } from "../text/span.ts";

/** A note to oneself: a mark at the start of a line or element, or before a colon or bracket. Talk about such marks is none. */
const note =
  /(?<=^|[\n>])[ \t]*(?:[-*+•][ \t]+|\d+[.)][ \t]+)?((?:TODO|FIXME|TBD)\b(?=[ \t]*(?:[:(\-–—]|$|[\r\n<]))[^\r\n<]{0,40})|\b(?:TODO|FIXME)(?:\([^)\r\n]{0,40}\))?:[^\r\n<]{0,40}/g;
/** A command where a date belongs: all that an element says. In code it may well be meant. */
const command = />\s*(\$\(date\b[^)<\r\n]{0,60}\)?)\s*(?=<)/g;

export const placeholder = moduleRule({
  id: "placeholder",
  group: "Structure",
  summary: "Nothing is left over from a template",
  rationale:
    "`module_name`, `$(date …)` and `TODO:` were meant to be replaced. What still stands there tells the reader that nobody has looked.",
  limits:
    "Text that only speaks of such marks (`no TODO may remain`) is left alone: a mark counts at the start of a line, or before a colon. Code in fences inside the block is not looked at.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  options: {
    schema: {
      words: {
        examples: [["FIXME", "to be written"]],
        description: "Further texts that are placeholders wherever they stand in a module.",
        type: "array",
        items: { type: "string", minLength: 1 },
        uniqueItems: true,
      },
    },
    defaults: () => ({ words: [] as readonly string[] }),
  },
  bad: example({ purpose: "<purpose>\n  TODO: say what this is for\n</purpose>" }),
  good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),

  *check({ module, options: { words } }) {
    const { name, category } = module;
    if (name?.value === "module_name")
      yield { ...report(name, name.value, "module:name"), supersedes: [{ rule: "module-file", anchor: "module:file" }] };
    if (category?.value === "category_name" || category?.value === "category") yield report(category, category.value, "module:category");
    yield* inTable(module);
    const { start, end } = module.envelope.block.content;
    const block = module.text.slice(start, end);
    const found = findIn(block, words);
    const isInCode = found.length > 0 ? makeInside(fencedCode(block, 0, block.length)) : () => false;
    for (const span of found) if (!isInCode(span.start)) yield inBlock(module, { start: start + span.start, end: start + span.end });
  },
});

function* inTable({ envelope, updated, version }: Module): Iterable<Problem> {
  for (const cell of envelope.table?.cells ?? []) {
    if (!/\$\(|^(?:YYYY-MM-DD|TODO|TBD|X\.Y\.Z)$/i.test(cell.value)) continue;
    const column = cell === updated ? "last_updated" : cell === version ? "version" : "status";
    const rule = cell === updated ? "metadata-date" : cell === version ? "metadata-version" : "metadata-status";
    yield { ...report(cell, cell.value, metadataAnchor(column)), supersedes: [{ rule, anchor: metadataAnchor(column) }] };
  }
}

function findIn(block: string, words: readonly string[]): Span[] {
  const found: Span[] = [];
  if (/TODO|FIXME|TBD/.test(block)) for (const span of spans(block, note)) found.push(span);
  if (block.includes("$(date")) for (const span of spans(block, command)) found.push(span);
  for (const word of words)
    for (let at = block.indexOf(word); at >= 0; at = block.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
  return found;
}

function inBlock(module: Module, at: Span): Problem {
  return { ...report(at, module.text.slice(at.start, at.end), anchorAt(module, at.start)), subject: { kind: "text" } };
}

function report(at: Span, text: string, anchor: string): Problem {
  return {
    at,
    message: `${quote(text)} is left over from a template. Replace it by what is meant.`,
    anchor,
    detail: text,
    cause: { kind: "slip", slip: "placeholder" },
  };
}

function* spans(block: string, pattern: RegExp): Generator<Span> {
  for (const match of block.matchAll(pattern)) {
    const words = (match[1] ?? match[0]).trimEnd();
    const start = match.index + match[0].indexOf(words);
    yield { start, end: start + words.length };
  }
}
