// The parts of a module, from its tree: sections, phases and their lists, conditions, references.

import { detached } from "../text/detach.ts";
import { nearest } from "../text/nearest.ts";
import type { Located } from "../text/span.ts";
import { otherModules } from "./block.ts";
import type { Envelope } from "./envelope.ts";
import { isGroupLine } from "./group-line.ts";
import { readItems, readOwnItems, readWords } from "./items.ts";
import { findColumn } from "./metadata-table.ts";
import type { Condition, List, Module, Phase, Section } from "./module.ts";
import { type Reference, readReferences } from "./reference.ts";
import {
  type Carrier,
  type Column,
  kindOf,
  type Lexicon,
  lexiconOf,
  type PhaseList,
  phaseLists,
  type SectionKind,
  type Vocabulary,
} from "./vocabulary.ts";
import type { Defect } from "./xml/defect.ts";
import { childElements, type Element, openTag } from "./xml/tree.ts";

/** A block, and what the reader makes of it. */
export interface Found {
  readonly envelope: Envelope;
  readonly root: Element;
  readonly defects: readonly Defect[];
}

/** How a file was decoded, and the words that it is written in. */
export interface Decoded {
  readonly vocabulary: Vocabulary;
  /** Offset of the first character that stands for bytes that are no UTF-8. */
  readonly invalidAt?: number | undefined;
  /** What the file is saved as, when that isn't UTF-8. */
  readonly encoding?: string | undefined;
}

/** Puts the parts of a module together: the Markdown around its block, and what stands in it. */
export function buildModule(
  path: string,
  text: string,
  { envelope, root, defects }: Found,
  { vocabulary, invalidAt, encoding }: Decoded,
): Module {
  const lexicon = lexiconOf(vocabulary);
  const undecoded: Defect[] =
    invalidAt === undefined ? [] : [{ kind: "not-utf8", encoding, start: invalidAt, end: invalidAt + 1, edits: [], safe: false }];
  const sections = readSections(root, lexicon);
  const { references, prose } = readCarriers(text, root, vocabulary);
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
    references,
    prose,
    groups: prose.filter(({ value }) => isGroupLine(value)).slice(0, MOST_GROUPS),
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
const MOST_GROUPS = 16;

function readUnlisted(text: string, integration: Element): Located[] {
  const items = readOwnItems(text, integration).slice(0, MOST_UNLISTED);
  return items.flatMap((item) => readReferences(text, item, "depends_on").flatMap(({ path, bare }) => (bare ? [] : [path])));
}

type Unlinked = Located & { readonly carrier: Carrier };

function readCarriers(text: string, root: Element, vocabulary: Vocabulary): { references: Reference[]; prose: Unlinked[] } {
  const { carriers } = vocabulary;
  const references: Reference[] = [];
  const prose: Unlinked[] = [];
  for (const element of root.named(Object.values(carriers))) {
    const carrier = kindOf(carriers, element.name);
    if (carrier === "uses_pattern") {
      const reference = patternReference(text, element, vocabulary);
      if (reference) references.push(reference);
    } else if (carrier) readLines(text, element, carrier, references, prose);
  }
  return { references, prose };
}

/** The lines of a list of references, those without a path aside. */
function readLines(text: string, element: Element, carrier: Carrier, references: Reference[], prose: Unlinked[]): void {
  for (const item of readItems(text, element)) {
    const found = readReferences(text, item, carrier);
    for (const reference of found) references.push(reference);
    // A line of signs only is junk that another finding is about.
    if (found.length === 0 && /[\p{L}\p{N}]/u.test(item.value)) prose.push({ ...item, carrier });
  }
}

function patternReference(text: string, element: Element, { usesPatternFrom }: Vocabulary): Reference | undefined {
  const from = element.attribute(usesPatternFrom)?.value;
  if (!from || from.value.trim() === "") return undefined;
  const reason = readWords(text, element);
  return { carrier: "uses_pattern", path: detached(from), bare: false, reason: reason && detached(reason), line: openTag(element) };
}
