// Paths of Markdown files that stand in a module's running text.
import { fencedCode } from "../read/fence.ts";
import type { Module } from "../read/module.ts";
import { detached } from "../text/detach.ts";
import { type Located, makeInside } from "../text/span.ts";
import { anchorAt } from "./defects.ts";
import { isPlaceholderPath } from "./placeholders.ts";

/** A path, and where it is in meaning. */
export interface Mention {
  readonly path: Located;
  readonly anchor: string;
}

/** More than these in one module are a listing that nobody reads. */
const MOST_MENTIONS = 500;

/** Nothing that goes on before it or behind it: no URL, no variable (`{x}.md`), no other ending (`x.md.tmpl`). */
const path = /(?<![\w/:.~@%$*#&;\])}-])(?:\.{0,2}\/)*[\w][\w.-]*(?:\/[\w.-]+)*\.(?:md|markdown)\b(?![\w/*{[($-]|\.\w)(?:#[\w-]+)?/g;
/** A name without a folder that is nobody's in particular: several words in lower case. */
const wordy = /^[a-z0-9]+(?:[-_][a-z0-9]+)+\.(?:md|markdown)(?:#|$)/;
/** What comes into being, or goes: the end of a sentence before its path. */
const making =
  /(?:\b(?:add|append|copy|create|delete|emit|export|generate|log|move|name|output|produce|put|record|remove|rename|save|store|write)(?:s|d|ed|ing)?\b(?:\s+(?:a|an|as|at|called|document|file|in|into|it|named|new|output|plan|report|result|results|summary|the|them|this|to|under)\b)*|(?:→|->|=>|\boutput:))\s*[`'"]?$/i;
/** Code: `Read("x.md")`, `import("x.md")`. */
const call = /\w\(\s*["'`]$/;

export function findMentions(module: Module): Mention[] {
  const { text } = module;
  if (!/\.(?:md|markdown)\b/.test(text)) return [];
  const found: Mention[] = [];
  const isListed = makeListTest(module);
  const isInCode = makeCodeTest(module);
  for (const match of text.matchAll(path)) {
    const [value] = match;
    const start = match.index;
    if (!(value.includes("/") || wordy.test(value)) || value.startsWith("/") || isPlaceholderPath(value.replace(/#.*/, ""))) continue;
    if (isListed(start) || isInTag(text, start) || isInCode(start)) continue;
    const before = /[^\n]*$/.exec(text.slice(Math.max(0, start - SENTENCE), start))?.[0] ?? "";
    if (making.test(before) || call.test(before)) continue;
    found.push({ path: detached({ value, start, end: start + value.length }), anchor: anchorAt(module, start) });
    if (found.length === MOST_MENTIONS) break;
  }
  return found;
}

/** In characters: so much before a path may say what becomes of it. */
const SENTENCE = 120;
/** So far before a path its tag or comment may begin. */
const TAG = 2000;

function isInTag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - TAG), at);
  const comment = before.lastIndexOf("<!--");
  if (comment >= 0 && before.indexOf("-->", comment) < 0) return true;
  const open = before.lastIndexOf("<");
  return open > before.lastIndexOf(">") && /[A-Za-z_/!?]/.test(before[open + 1] ?? "");
}

/** Lines of reference lists are told of by other rules. */
function makeListTest({ references }: Module): (at: number) => boolean {
  return makeInside(references.map(({ line }) => line).sort((a, b) => a.start - b.start));
}

/** Code in fences, but for the fence that is the module's block. */
function makeCodeTest({ text, envelope: { block } }: Module): (at: number) => boolean {
  const inside = fencedCode(text, block.content.start, block.content.end);
  return makeInside([...fencedCode(text, 0, block.start), ...inside, ...fencedCode(text, block.end, text.length)]);
}
