// Text → Module: everything the rules ask about, each value with its place, whatever state the text is in.

import { detached } from "../text/detach.ts";
import { nearest } from "../text/nearest.ts";
import type { Located, Span } from "../text/span.ts";
import { otherModules } from "./block.ts";
import { type Envelope, findColumn, mayHoldModule, readEnvelopes, readHiddenEnvelope } from "./envelope.ts";
import { readItems, readOwnItems, readWords } from "./items.ts";
import { type Reference, readReferences } from "./reference.ts";
import {
  type Carrier,
  type Column,
  type Lexicon,
  lexiconOf,
  type PhaseList,
  phaseLists,
  type SectionKind,
  type Vocabulary,
} from "./vocabulary.ts";
import type { Defect } from "./xml/defect.ts";
import { readXml } from "./xml/reader.ts";
import { childElements, type Element, openTag } from "./xml/tree.ts";

/** What the catalog needs to know of a module: small, plain, and free of its text. */
export interface ModuleSummary {
  /** From the root of what is linted, with `/` between its parts. */
  readonly path: string;
  /** The words that it is written in. */
  readonly vocabulary: Vocabulary;
  readonly openTag: Span;
  readonly name: Located | undefined;
  readonly category: Located | undefined;
  readonly status: Located | undefined;
  readonly references: readonly Reference[];
  /** Paths that stand in the integration points, outside of any list; the first of them where they are many. */
  readonly unlisted: readonly Located[];
}

export interface Module extends ModuleSummary {
  readonly text: string;
  readonly envelope: Envelope;
  readonly version: Located | undefined;
  readonly updated: Located | undefined;
  readonly root: Element;
  readonly purpose: Located | undefined;
  readonly conditions: readonly Condition[];
  readonly phases: readonly Phase[];
  readonly sections: readonly Section[];
  /** Lines of reference lists that name no path. */
  readonly prose: readonly (Located & { readonly carrier: Carrier })[];
  readonly defects: readonly Defect[];
  /** The first tags of other modules in the same file. */
  readonly others: readonly Span[];
}

/** A top-level section. */
export interface Section {
  /** As written. */
  readonly name: string;
  /** Undefined for one of the writer's own. */
  readonly kind: SectionKind | undefined;
  /** Its name is only almost that of its kind. */
  readonly slip: boolean;
  readonly element: Element;
}

export interface Condition {
  readonly element: Element;
  readonly type: Located | undefined;
  readonly words: Located | undefined;
}

export interface Phase {
  readonly element: Element;
  readonly name: Located | undefined;
  readonly order: Located | undefined;
  readonly lists: Readonly<Record<PhaseList, List | undefined>>;
}

export interface List {
  readonly element: Element;
  readonly items: readonly Located[];
}

/** What a text turned out to be. */
export type ParseResult =
  | { readonly kind: "module"; readonly module: Module }
  /** No block with the module's root stands in it. */
  | { readonly kind: "other" }
  /** It has such a block and is no module for all that. */
  | { readonly kind: "skipped"; readonly reason: "guide" | "foreign-root" };

export interface ReadOptions {
  readonly vocabulary: Vocabulary;
  readonly declared?: boolean;
  readonly invalidAt?: number | undefined;
  readonly encoding?: string | undefined;
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
  return { kind: "module", module: build(path, plain, { envelope, root, defects }, options) };
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
    if ((envelope.certain ? isOurs(root, lexicon) : isMeant(found, lexicon)) && isMainContent(path, text, envelope, lexicon))
      return { kind: "module", module: build(path, text, found, options) };
    if (declared && (fallback === undefined || (envelope.certain && !fallback.envelope.certain))) fallback = found;
    // What comes behind a block that is passed over shows no more than that one.
    if (envelope.certain) {
      skipped = { kind: "skipped", reason: isOurs(root, lexicon) ? "guide" : "foreign-root" };
      break;
    }
  }
  if (fallback) return { kind: "module", module: build(path, text, fallback, options) };
  return skipped ?? { kind: "other" };
}

/** A block, and what the reader makes of it. */
interface Found {
  readonly envelope: Envelope;
  readonly root: Element;
  readonly defects: readonly Defect[];
}

/** `<module>` is also a word of Maven, Checkstyle and others: ours has a name or a category, or sections that we know. */
function isOurs(root: Element, lexicon: Lexicon): boolean {
  if (root.attribute(lexicon.name) || root.attribute(lexicon.category)) return true;
  return mainSectionsOf(root, lexicon).size > 1;
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

function build(path: string, text: string, { envelope, root, defects }: Found, { vocabulary, invalidAt, encoding }: ReadOptions): Module {
  const lexicon = lexiconOf(vocabulary);
  const undecoded: Defect[] =
    invalidAt === undefined ? [] : [{ kind: "not-utf8", encoding, start: invalidAt, end: invalidAt + 1, edits: [], safe: false }];
  const sections = readSections(root, lexicon);
  const first = (kind: SectionKind) => sections.find((section) => section.kind === kind)?.element;
  const purpose = first("purpose");
  const triggers = first("trigger_conditions");
  const implementation = first("implementation");
  const integration = first("integration_points");
  return {
    path,
    vocabulary,
    text,
    envelope,
    root,
    openTag: openTag(root),
    name: root.attribute(vocabulary.name)?.value,
    category: root.attribute(vocabulary.category)?.value,
    version: metadataCell(envelope, "version", vocabulary),
    updated: metadataCell(envelope, "last_updated", vocabulary),
    status: metadataCell(envelope, "status", vocabulary),
    purpose: purpose && readWords(text, purpose),
    conditions: triggers ? readConditions(text, triggers, vocabulary) : [],
    phases: implementation ? readPhases(text, implementation, vocabulary) : [],
    sections,
    ...readCarriers(text, root, vocabulary),
    unlisted: integration ? readUnlisted(text, integration) : [],
    defects: [...undecoded, ...defects],
    others: otherModules(text, envelope.block.end, lexicon),
  };
}

function metadataCell({ table }: Envelope, column: Column, vocabulary: Vocabulary): Located | undefined {
  const cell = table?.cells[findColumn(table, column, vocabulary)];
  return cell?.value ? cell : undefined;
}

function readSections(root: Element, { sectionKinds, sectionNames }: Lexicon): Section[] {
  const elements = childElements(root);
  const present = new Set(elements.map(({ name }) => name));
  const absent = sectionNames.filter((name) => !present.has(name));
  return elements.map((element) => {
    const { name } = element;
    const exact = sectionKinds.get(name);
    const kind = exact ?? sectionKinds.get(nearest(name, absent)[0] ?? "");
    return { name, kind, slip: kind !== exact, element };
  });
}

/** The section of a kind, by its right name. */
export function sectionOf({ sections }: Pick<Module, "sections">, kind: SectionKind): Section | undefined {
  return sections.find((section) => section.kind === kind && !section.slip);
}

function readConditions(text: string, triggers: Element, { trigger }: Vocabulary): Condition[] {
  return childElements(triggers)
    .filter(({ name }) => name === trigger.element)
    .map((element) => ({ element, type: element.attribute(trigger.type)?.value, words: readWords(text, element) }));
}

/** The phases of an implementation are its children; a `<phase>` further down is part of something else. */
function readPhases(text: string, implementation: Element, { phase }: Vocabulary): Phase[] {
  const phases: Phase[] = [];
  for (const child of implementation.children)
    if (child.kind === "element" && child.name === phase.element) phases.push(readPhase(text, child, phase));
  return phases;
}

function readPhase(text: string, element: Element, words: Vocabulary["phase"]): Phase {
  const lists: Record<PhaseList, List | undefined> = { requirements: undefined, actions: undefined, validation: undefined };
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    const { name } = child;
    const list = phaseLists.find((one) => words[one] === name);
    if (!list) continue;
    const items = readItems(text, child);
    const before = lists[list];
    lists[list] = before ? { element: before.element, items: [...before.items, ...items] } : { element: child, items };
  }
  return {
    element,
    name: element.attribute(words.name)?.value,
    order: element.attribute(words.order)?.value,
    lists,
  };
}

const MOST_UNLISTED = 32;

function readUnlisted(text: string, integration: Element): Located[] {
  const items = readOwnItems(text, integration).slice(0, MOST_UNLISTED);
  return items.flatMap((item) => readReferences(text, item, "depends_on").flatMap(({ path, bare }) => (bare ? [] : [path])));
}

function readCarriers(
  text: string,
  root: Element,
  { carriers, usesPatternFrom }: Vocabulary,
): { references: Reference[]; prose: (Located & { carrier: Carrier })[] } {
  const references: Reference[] = [];
  const prose: (Located & { carrier: Carrier })[] = [];
  for (const element of root.named(Object.values(carriers))) {
    const { name } = element;
    if (name === carriers.depends_on || name === carriers.provides_to) {
      const carrier = name === carriers.depends_on ? "depends_on" : "provides_to";
      for (const item of readItems(text, element)) {
        const found = readReferences(text, item, carrier);
        for (const reference of found) references.push(reference);
        // A line of signs only is junk that another finding is about.
        if (found.length === 0 && /[\p{L}\p{N}]/u.test(item.value)) prose.push({ ...item, carrier });
      }
    } else if (name === carriers.uses_pattern) {
      const from = element.attribute(usesPatternFrom)?.value;
      if (!from || from.value.trim() === "") continue;
      const reason = readWords(text, element);
      references.push({
        carrier: "uses_pattern",
        path: detached(from),
        bare: false,
        reason: reason && detached(reason),
        line: openTag(element),
      });
    }
  }
  return { references, prose };
}
