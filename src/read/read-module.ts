// Text → Module: which of its blocks is the module, whatever state the text is in.

import { otherModules } from "./block.ts";
import { type Envelope, mayHoldModule, readEnvelopes, readHiddenEnvelope } from "./envelope.ts";
import { isMetadata } from "./metadata-table.ts";
import type { Module } from "./module.ts";
import { buildModule, type Decoded, type Found } from "./module-parts.ts";
import { type Lexicon, lexiconOf } from "./vocabulary.ts";
import { readXml } from "./xml/read-xml.ts";
import { childElements, type Element } from "./xml/tree.ts";

/** What a text turned out to be. */
export type ParseResult =
  | { readonly kind: "module"; readonly module: Module }
  /** No block with the module's root stands in it. */
  | { readonly kind: "other" }
  /** It has such a block and is no module for all that: it shows one among other things, or one of another kind. */
  | { readonly kind: "skipped"; readonly reason: "guide" | "foreign-root" };

export interface ReadOptions extends Decoded {
  readonly declared?: boolean;
}

/**
 * Reads one text. Total: any text gives a ParseResult, and a module in any state gives a Module and its defects.
 *
 * @param options.vocabulary the words that a module is written in.
 * @param options.declared take the file for a module although it looks like a page that shows one in passing.
 * @param options.invalidAt offset of the first character that stands for bytes that are no UTF-8.
 * @param options.encoding what the file is saved as, when that isn't UTF-8.
 */
export function readModule(path: string, text: string, options: ReadOptions): ParseResult {
  const reading = readPlainModule(path, text, options);
  return reading.kind === "other" ? (readHiddenModule(path, text, options) ?? reading) : reading;
}

/** A module that something hides, from a file with clear signs of one. Offsets are those of the text as it is. */
function readHiddenModule(path: string, text: string, options: ReadOptions): ParseResult | undefined {
  const lexicon = lexiconOf(options.vocabulary);
  if (!mayHoldModule(text, lexicon)) return undefined;
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const plain = withoutNesting(lines);
  if (plain !== text) {
    const reading = readPlainModule(path, plain, options);
    if (reading.kind === "module") {
      const hidden = lines === text ? "nested" : "carriage-returns";
      if (reading.module.envelope.table)
        return { kind: "module", module: { ...reading.module, envelope: { ...reading.module.envelope, hidden } } };
    }
  }
  const envelope = readHiddenEnvelope(plain, options.vocabulary);
  if (!envelope || !isMainContent(path, plain, envelope, lexicon)) return undefined;
  const { start, end } = envelope.block.content;
  const { root, defects } = readXml(plain, start, end, options.vocabulary, envelope.lostRoot);
  if (root?.name !== lexicon.root) return undefined;
  return { kind: "module", module: buildModule(path, plain, { envelope, root, defects }, options) };
}

const quoteMarks = /^ {0,3}(?:>[ \t]?)+/gm;
const markBeforeFence = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?=```|~~~)/gm;

/** A text with blanks for the marks of quotes, and for those of list items that a fence follows. */
function withoutNesting(text: string): string {
  return text.replaceAll(quoteMarks, blanks).replaceAll(markBeforeFence, blanks);
}

function blanks(marks: string): string {
  return " ".repeat(marks.length);
}

function readPlainModule(path: string, text: string, options: ReadOptions): ParseResult {
  const { declared = false, vocabulary } = options;
  const lexicon = lexiconOf(vocabulary);
  let skipped: Extract<ParseResult, { kind: "skipped" }> | undefined;
  let fallback: Found | undefined;
  for (const envelope of readEnvelopes(text, vocabulary)) {
    const { root, defects } = readXml(text, envelope.block.content.start, envelope.block.content.end, vocabulary);
    if (!root || (root.name !== lexicon.root && root.name !== envelope.rootName)) continue;
    const found: Found = { envelope, root, defects };
    const isMain = isMainContent(path, text, envelope, lexicon);
    if (isMain && (envelope.certain ? isOurs(found, lexicon) : isMeant(found, lexicon)))
      return { kind: "module", module: buildModule(path, text, found, options) };
    if (declared && (fallback === undefined || (envelope.certain && !fallback.envelope.certain))) fallback = found;
    // What comes behind a block that is passed over shows no more than that one.
    if (envelope.certain) {
      skipped = { kind: "skipped", reason: isMain ? "foreign-root" : "guide" };
      break;
    }
  }
  if (fallback) return { kind: "module", module: buildModule(path, text, fallback, options) };
  return skipped ?? { kind: "other" };
}

/**
 * `<module>` is also a word of Maven, Checkstyle and others: ours has a name or a category, or sections that we know, or
 * stands below a metadata table, whatever its attributes.
 */
function isOurs({ root, envelope }: Found, lexicon: Lexicon): boolean {
  if (root.attribute(lexicon.name) || root.attribute(lexicon.category)) return true;
  return mainSectionsOf(root, lexicon).size > 1 || (envelope.table !== undefined && isMetadata(envelope.table, lexicon));
}

/** A block in a fence of another name, or whose root has a slip: it needs more to be taken for a module. */
function isMeant({ envelope, root }: Found, lexicon: Lexicon): boolean {
  const described = root.attribute(lexicon.name) !== undefined && root.attribute(lexicon.category) !== undefined;
  const isRoot = root.name === lexicon.root;
  return mainSectionsOf(root, lexicon).size > 0 || (described && (isRoot || envelope.table !== undefined));
}

function mainSectionsOf(root: Element, { mainSections }: Lexicon): Set<string> {
  return new Set(childElements(root).flatMap(({ name }) => (mainSections.includes(name) ? [name] : [])));
}

/** A module's block comes first, and is most of its file or follows its table; a guide shows its blocks among others. */
function isMainContent(path: string, text: string, { block, table, headingsBefore, fencesBefore }: Envelope, lexicon: Lexicon): boolean {
  // A README is about other files.
  if (table === undefined && /(?:^|\/)readme\.[a-z]+$/i.test(path)) return false;
  if (table === undefined && fencesBefore > 0) return false;
  const length = Math.max(1, lengthOf(text));
  const share = lengthOf(text.slice(block.start, block.end)) / length;
  if (share >= 0.5) return true;
  if (headingsBefore > 0) return false;
  return table !== undefined || (share >= 0.25 && otherModules(text, block.end, lexicon).length === 0);
}

/** The length of a text without blank lines around it, its lines ended by `\n`: nobody's editor decides what a module is. */
function lengthOf(text: string): number {
  const trimmed = text.trim();
  return trimmed.includes("\r") ? trimmed.replaceAll("\r\n", "\n").length : trimmed.length;
}
