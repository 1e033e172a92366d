// The parts of a module, from its tree: sections, phases and their lists, conditions, references.

import { detached } from "../text/detach.ts";
import { nearest } from "../text/nearest.ts";
import type { Located } from "../text/span.ts";
import { otherModules } from "./block.ts";
import type { Envelope } from "./envelope.ts";
import { isGroupLine } from "./group-line.ts";
import { readItems, readOwnItems, readWords } from "./items.ts";
import { findColumn } from "./metadata-table.ts";
import { findMisspelt, type MisspeltElements } from "./misspelt.ts";
import type { Condition, List, Module, Phase, Section } from "./module.ts";
import { type Reference, readReferences } from "./reference.ts";
import {
  type Carrier,
  type Column,
  isPhaseList,
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
  const first = (kind: SectionKind) => sections.find((section) => section.kind === kind)?.element;
  const purpose = first("purpose");
  const triggers = first("trigger_conditions");
  const implementation = first("implementation");
  const integration = first("integration_points");
  const misspelt = findMisspelt(text, root, { triggers, implementation, integration }, lexicon);
  const { references, prose } = readCarriers(text, root, misspelt, vocabulary);
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
    misspelt: misspelt.all,
    conditions: triggers ? readConditions(text, triggers, misspelt, vocabulary) : [],
    phases: readPhases(text, root, implementation, misspelt, vocabulary),
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

function readConditions(text: string, triggers: Element, misspelt: MisspeltElements, { trigger }: Vocabulary): Condition[] {
  const meant = misspelt.starts("condition");
  return childElements(triggers)
    .filter(({ name, start }) => name === trigger.element || meant.has(start))
    .map((element) => ({ element, type: element.attribute(trigger.type)?.value, words: readWords(text, element) }));
}

/**
 * The phases of a module wherever they stand. Outside of the implementation, a `<phase>` is one when it has one of the three
 * lists; without, it is a word for something else, such as a stretch of a time table.
 */
function readPhases(
  text: string,
  root: Element,
  implementation: Element | undefined,
  misspelt: MisspeltElements,
  { phase }: Vocabulary,
): Phase[] {
  const meant = misspelt.starts("phase");
  const elements = [...root.named([phase.element]), ...misspelt.all.flatMap((one) => (one.kind === "phase" ? [one.element] : []))];
  const own = implementation ? childElements(implementation).filter(({ name, start }) => name === phase.element || meant.has(start)) : [];
  const owned = new Set(own.map(({ start }) => start));
  const others = elements.filter((element) => !owned.has(element.start) && (meant.has(element.start) || hasList(element, phase)));
  const read = (element: Element, container: Element) => readPhase(text, element, container, misspelt, phase);
  const inside = implementation ? own.map((element) => read(element, implementation)) : [];
  if (others.length === 0) return inside;
  const containers = parentsOf(root, new Set(others.map(({ start }) => start)));
  const outside = others.map((element) => read(element, containers.get(element.start) ?? root));
  return [...inside, ...outside].sort((a, b) => a.element.start - b.element.start);
}

function hasList({ children }: Element, words: Vocabulary["phase"]): boolean {
  return children.some((child) => child.kind === "element" && phaseLists.some((list) => words[list] === child.name));
}

/** The parents of some elements, each by the offset at which its child begins. */
function parentsOf(root: Element, starts: ReadonlySet<number>): Map<number, Element> {
  const parents = new Map<number, Element>();
  const pending = [root];
  for (let element = pending.pop(); element; element = pending.pop())
    for (const child of childElements(element)) {
      if (starts.has(child.start)) parents.set(child.start, element);
      pending.push(child);
    }
  return parents;
}

function readPhase(text: string, element: Element, container: Element, misspelt: MisspeltElements, words: Vocabulary["phase"]): Phase {
  const lists: Record<PhaseList, (List & { readonly items: Located[] }) | undefined> = {
    requirements: undefined,
    actions: undefined,
    validation: undefined,
  };
  for (const child of element.children) {
    if (child.kind !== "element") continue;
    const { name } = child;
    const list = phaseLists.find((one) => words[one] === name);
    if (!list) continue;
    const items = readItems(text, child);
    const before = lists[list];
    if (before) for (const item of items) before.items.push(item);
    else lists[list] = { element: child, items };
  }
  for (const { kind, element: child } of misspelt.inside(element))
    if (isPhaseList(kind)) lists[kind] = { element: child, items: readItems(text, child), slip: true };
  return {
    element,
    container,
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

function readCarriers(
  text: string,
  root: Element,
  misspelt: MisspeltElements,
  vocabulary: Vocabulary,
): { references: Reference[]; prose: Unlinked[] } {
  const { carriers } = vocabulary;
  const references: Reference[] = [];
  const prose: Unlinked[] = [];
  for (const element of root.named(Object.values(carriers))) {
    const carrier = kindOf(carriers, element.name);
    if (carrier === "uses_pattern") {
      addDefined(references, patternReference(text, element, vocabulary));
    } else if (carrier) readLines(text, element, carrier, vocabulary, references, prose);
  }
  for (const { kind, element } of misspelt.all)
    if (kind === "depends_on" || kind === "provides_to") readLines(text, element, kind, vocabulary, references, prose);
    else if (kind === "uses_pattern") addDefined(references, patternReference(text, element, vocabulary));
  return { references, prose };
}

function addDefined<T>(list: T[], one: T | undefined): void {
  if (one !== undefined) list.push(one);
}

/** The lines of a list of references, those without a path aside. */
function readLines(
  text: string,
  element: Element,
  carrier: Carrier,
  { carriers }: Vocabulary,
  references: Reference[],
  prose: Unlinked[],
): void {
  // A list in a list, as a lost close tag leaves it, has its own lines.
  const isPart = ({ name }: Element) => name !== carriers.depends_on && name !== carriers.provides_to;
  for (const item of readItems(text, element, isPart)) {
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
