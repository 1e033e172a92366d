// Text → Module: everything the rules ask about, each value with its place, whatever state the text is in.
import { otherModules } from "./block.ts";
import { columnName, type Envelope, readEnvelopes } from "./envelope.ts";
import { readItems, readWords } from "./items.ts";
import { nearest } from "./nearest.ts";
import { type Reference, readReferences } from "./reference.ts";
import type { Span, Value } from "./span.ts";
import { mainSections, type PhaseList, phaseLists, sectionNames, vocabulary } from "./vocabulary.ts";
import type { Defect } from "./xml/defect.ts";
import { readXml } from "./xml/reader.ts";
import { childElements, type Element, openTag } from "./xml/tree.ts";

/** What the catalog needs to know of a module: small, plain, and free of its text. */
export interface ModuleSummary {
  /** From the root of what is linted, with `/` between its parts. */
  readonly path: string;
  readonly openTag: Span;
  readonly name: Value | undefined;
  readonly category: Value | undefined;
  readonly status: Value | undefined;
  readonly references: readonly Reference[];
}

export interface Module extends ModuleSummary {
  readonly text: string;
  readonly envelope: Envelope;
  readonly version: Value | undefined;
  readonly updated: Value | undefined;
  readonly root: Element;
  readonly purpose: Value | undefined;
  readonly conditions: readonly Condition[];
  readonly phases: readonly Phase[];
  readonly sections: readonly Section[];
  /** Lines of reference lists that name no path. */
  readonly prose: readonly (Value & { readonly carrier: string })[];
  readonly defects: readonly Defect[];
  /** The first tags of other modules in the same file. */
  readonly others: readonly Span[];
}

/** A top-level section. */
export interface Section {
  readonly name: string;
  /** The section whose name it bears or, by a slip, almost bears; undefined for one of the writer's own. */
  readonly meant: string | undefined;
  readonly element: Element;
}

export interface Condition {
  readonly element: Element;
  readonly type: Value | undefined;
  readonly words: Value | undefined;
}

export interface Phase {
  readonly element: Element;
  readonly name: Value | undefined;
  readonly order: Value | undefined;
  readonly lists: Readonly<Record<PhaseList, List | undefined>>;
}

export interface List {
  readonly element: Element;
  readonly items: readonly Value[];
}

/** What a text turned out to be. */
export type Reading =
  | { readonly kind: "module"; readonly module: Module }
  /** No block with the module's root stands in it. */
  | { readonly kind: "other" }
  /** It has such a block and is no module for all that. */
  | { readonly kind: "passed-over"; readonly reason: "guide" | "foreign-root" };

interface ReadOptions {
  readonly insist?: boolean;
  readonly invalidAt?: number | undefined;
  readonly encoding?: string | undefined;
}

/**
 * Reads one text. Total: any text gives a Reading, and a module in any state gives a Module and its defects.
 *
 * @param options.insist take the file for a module although it looks like a page that shows one in passing.
 * @param options.invalidAt offset of the first character that stands for bytes that are no UTF-8.
 * @param options.encoding what the file is saved as, when that isn't UTF-8.
 */
export function readModule(path: string, text: string, options: ReadOptions = {}): Reading {
  const { insist = false } = options;
  let passedOver: Extract<Reading, { kind: "passed-over" }> | undefined;
  let fallback: Found | undefined;
  for (const envelope of readEnvelopes(text)) {
    const { root, defects } = readXml(text, envelope.block.content.start, envelope.block.content.end);
    if (!root || (root.name !== vocabulary.root && root.name !== envelope.rootName)) continue;
    const found: Found = { envelope, root, defects };
    if ((envelope.certain ? isOurs(root) : isMeant(found)) && isMainContent(path, text, envelope))
      return { kind: "module", module: build(path, text, found, options) };
    if (insist && (fallback === undefined || (envelope.certain && !fallback.envelope.certain))) fallback = found;
    // What comes behind a block that is passed over shows no more than that one.
    if (envelope.certain) {
      passedOver = { kind: "passed-over", reason: isOurs(root) ? "guide" : "foreign-root" };
      break;
    }
  }
  if (fallback) return { kind: "module", module: build(path, text, fallback, options) };
  return passedOver ?? { kind: "other" };
}

/** A block, and what the reader makes of it. */
interface Found {
  readonly envelope: Envelope;
  readonly root: Element;
  readonly defects: readonly Defect[];
}

/** `<module>` is also a word of Maven, Checkstyle and others: ours has a name or a category, or sections that we know. */
function isOurs(root: Element): boolean {
  if (root.attribute(vocabulary.name) || root.attribute(vocabulary.category)) return true;
  return mainSectionsOf(root).size > 1;
}

/** A block in a fence of another name, or whose root has a slip: it needs more to be taken for a module. */
function isMeant({ envelope, root }: Found): boolean {
  const described = root.attribute(vocabulary.name) !== undefined && root.attribute(vocabulary.category) !== undefined;
  const isRoot = root.name === vocabulary.root;
  return mainSectionsOf(root).size > 0 || (described && (isRoot || envelope.table !== undefined));
}

function mainSectionsOf(root: Element): Set<string> {
  return new Set(childElements(root).flatMap(({ name }) => (mainSections.includes(name) ? [name] : [])));
}

/** A module's block comes first, and is most of its file or follows its table; a guide shows its blocks among others. */
function isMainContent(path: string, text: string, { block, table, headingsBefore, fencesBefore }: Envelope): boolean {
  // A README is about other files.
  if (table === undefined && /(?:^|\/)readme\.[a-z]+$/i.test(path)) return false;
  if (table === undefined && fencesBefore > 0) return false;
  const length = Math.max(1, lengthOf(text));
  const share = lengthOf(text.slice(block.start, block.end)) / length;
  if (share >= 0.5) return true;
  if (headingsBefore > 0) return false;
  return table !== undefined || (share >= 0.25 && otherModules(text, block.end).length === 0);
}

/** The length of a text without blank lines around it, its lines ended by `\n`: nobody's editor decides what a module is. */
function lengthOf(text: string): number {
  const trimmed = text.trim();
  return trimmed.includes("\r") ? trimmed.replaceAll("\r\n", "\n").length : trimmed.length;
}

function build(path: string, text: string, { envelope, root, defects }: Found, { invalidAt, encoding }: ReadOptions): Module {
  const undecoded: Defect[] =
    invalidAt === undefined ? [] : [{ kind: "not-utf8", encoding, start: invalidAt, end: invalidAt + 1, edits: [], safe: false }];
  const sections = readSections(root);
  const first = (name: string) => sections.find(({ meant }) => meant === name)?.element;
  const { metadata } = vocabulary;
  const purpose = first(vocabulary.sections.purpose);
  const triggers = first(vocabulary.sections.triggers);
  const implementation = first(vocabulary.sections.implementation);
  return {
    path,
    text,
    envelope,
    root,
    openTag: openTag(root),
    name: root.attribute(vocabulary.name)?.value,
    category: root.attribute(vocabulary.category)?.value,
    version: metadataCell(envelope, metadata.version),
    updated: metadataCell(envelope, metadata.updated),
    status: metadataCell(envelope, metadata.status),
    purpose: purpose && readWords(text, purpose),
    conditions: triggers ? readConditions(text, triggers) : [],
    phases: implementation ? readPhases(text, implementation) : [],
    sections,
    ...readCarriers(text, root),
    defects: [...undecoded, ...defects],
    others: otherModules(text, envelope.block.end),
  };
}

function metadataCell({ table }: Envelope, column: string): Value | undefined {
  const index = table?.columns.findIndex(({ value }) => columnName(value) === column) ?? -1;
  const cell = index < 0 ? undefined : table?.cells[index];
  return cell?.value ? cell : undefined;
}

function readSections(root: Element): Section[] {
  const elements = childElements(root);
  const present = new Set(elements.map(({ name }) => name));
  const absent = sectionNames.filter((name) => !present.has(name));
  return elements.map((element) => {
    const { name } = element;
    return { name, meant: sectionNames.includes(name) ? name : nearest(name, absent)[0], element };
  });
}

function readConditions(text: string, triggers: Element): Condition[] {
  return childElements(triggers)
    .filter(({ name }) => name === vocabulary.trigger.element)
    .map((element) => ({ element, type: element.attribute(vocabulary.trigger.type)?.value, words: readWords(text, element) }));
}

/** The phases of an implementation are its children; a `<phase>` further down is part of something else. */
function readPhases(text: string, implementation: Element): Phase[] {
  return childElements(implementation)
    .filter(({ name }) => name === vocabulary.phase.element)
    .map((element) => readPhase(text, element));
}

function readPhase(text: string, element: Element): Phase {
  const lists: Record<PhaseList, List | undefined> = { requirements: undefined, actions: undefined, validation: undefined };
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    for (const list of phaseLists) {
      if (child.name !== vocabulary.phase[list]) continue;
      const items = readItems(text, child);
      lists[list] = { element: lists[list]?.element ?? child, items: lists[list] ? [...lists[list].items, ...items] : items };
    }
  }
  return {
    element,
    name: element.attribute(vocabulary.phase.name)?.value,
    order: element.attribute(vocabulary.phase.order)?.value,
    lists,
  };
}

function readCarriers(text: string, root: Element): { references: Reference[]; prose: (Value & { carrier: string })[] } {
  const references: Reference[] = [];
  const prose: (Value & { carrier: string })[] = [];
  const { dependsOn, providesTo, usesPattern } = vocabulary;
  for (const element of root.named([dependsOn, providesTo, usesPattern.element])) {
    const { name } = element;
    if (name === dependsOn || name === providesTo) {
      for (const item of readItems(text, element)) {
        const found = readReferences(text, item, name);
        for (const reference of found) references.push(reference);
        if (found.length === 0) prose.push({ ...item, carrier: name });
      }
    } else {
      const from = element.attribute(usesPattern.attribute)?.value;
      if (from && from.value.trim() !== "")
        references.push({ carrier: name, path: from, bare: false, reason: readWords(text, element), line: openTag(element) });
    }
  }
  return { references, prose };
}
