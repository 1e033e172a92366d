// A Module as the plain data that schemas/module.schema.json describes, whatever the words that it is written in, and its
// failures against it.

import { readItems } from "../read/items.ts";
import { type List, type Module, type Phase, type Section, sectionOf } from "../read/module.ts";
import { type Column, kindOf, lexiconOf, type PhaseList } from "../read/vocabulary.ts";
import { childElements } from "../read/xml/tree.ts";
import type { Located } from "../text/span.ts";
import { validateModule } from "./generated/validators.js";

/** A spot of the document that the schema doesn't accept. */
export interface Failure {
  /** Where, as a JSON Pointer; a missing property is the place itself. Indexes are `*`: `/implementation/phases/*\/validation`. */
  readonly pointer: string;
  /** The indexes that the stars stand for, in order. */
  readonly indexes: readonly number[];
  /** The schema's keyword that failed: `required`, `minItems`, `pattern` … */
  readonly keyword: string;
}

export interface ModuleDocument {
  readonly metadata: Readonly<Record<Column, string | undefined>> | undefined;
  readonly title: string | undefined;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly purpose: string | undefined;
  readonly trigger_conditions: { readonly conditions: readonly ConditionDocument[] } | undefined;
  readonly implementation: { readonly phases: readonly PhaseDocument[] } | undefined;
  readonly integration_points: Readonly<Record<string, readonly string[]>> | undefined;
}

interface ConditionDocument {
  readonly type: string | undefined;
  readonly text: string;
}

interface PhaseDocument extends Readonly<Record<PhaseList, readonly string[] | undefined>> {
  readonly name: string | undefined;
  readonly order: string | number | undefined;
}

/** Everything about a module that module.schema.json does not accept, in the schema's order. */
export function moduleFailures(module: Module): readonly Failure[] {
  if (validateModule(toDocument(module))) return none;
  return (validateModule.errors ?? []).flatMap(({ instancePath, keyword, params }) => {
    if (keyword === "if" || keyword === "anyOf") return [];
    const missing = keyword === "required" ? `/${(params as { missingProperty: string }).missingProperty}` : "";
    const indexes: number[] = [];
    const pointer = `${instancePath}${missing}`.replaceAll(/\/(\d+)(?=\/|$)/g, (_, index: string) => {
      indexes.push(Number(index));
      return "/*";
    });
    return [{ pointer, indexes, keyword }];
  });
}

const none: readonly Failure[] = [];

/** The document of a module: what is absent in the text is absent here, or undefined. */
export function toDocument(module: Module): ModuleDocument {
  const { envelope, version, updated, status, vocabulary } = module;
  const triggers = sectionOf(module, "trigger_conditions");
  const integration = sectionOf(module, "integration_points");
  return {
    metadata: envelope.table && {
      version: version?.value,
      last_updated: updated?.value,
      status: status && kindIn(vocabulary.statuses, status.value),
    },
    title: envelope.title?.value,
    name: module.name?.value,
    category: module.category?.value,
    purpose: sectionOf(module, "purpose") && (module.purpose?.value ?? ""),
    trigger_conditions: triggers && { conditions: conditionDocuments(module, triggers) },
    implementation:
      sectionOf(module, "implementation") || module.phases.length > 0 ? { phases: module.phases.map(phaseDocument) } : undefined,
    integration_points: integration && integrationDocument(module, integration),
  };
}

/** What a word of the team's stands for; any other word stands for itself. */
function kindIn(words: Readonly<Partial<Record<string, string>>>, word: string): string {
  return kindOf(words, word) ?? word;
}

/** Text without an element for each condition around it is a condition of no stated type: sloppy, but not empty. */
function conditionDocuments(module: Module, section: Section): ConditionDocument[] {
  const { trigger } = module.vocabulary;
  if (module.conditions.length > 0)
    return module.conditions.map(({ type, words }) => ({ type: type && kindIn(trigger.types, type.value), text: words?.value ?? "" }));
  return readItems(module.text, section.element).map(({ value }) => ({ type: "automatic", text: value }));
}

function phaseDocument({ name, order, lists }: Phase): PhaseDocument {
  return {
    name: name?.value,
    order: order && (/^\d{1,9}$/.test(order.value) ? Number(order.value) : order.value),
    requirements: listDocument(lists.requirements),
    actions: listDocument(lists.actions),
    validation: listDocument(lists.validation),
  };
}

/** A list under a misspelt name is not there: the finding about the name stands for that, unless it is empty as well. */
function listDocument(list: List | undefined): string[] | undefined {
  return list && !(list.slip && list.items.length > 0) ? valuesOf(list.items) : undefined;
}

function valuesOf(items: readonly Located[]): string[] {
  return items.map(({ value }) => value);
}

function integrationDocument(module: Module, { element }: Section): Record<string, string[]> {
  const { kinds } = lexiconOf(module.vocabulary);
  const lists: Record<string, string[]> = {};
  for (const child of childElements(element)) {
    const items = valuesOf(readItems(module.text, child));
    if (items.length > 0) lists[kinds.get(child.name) ?? child.name] = items;
  }
  if (Object.keys(lists).length === 0) {
    const loose = valuesOf(readItems(module.text, element));
    if (loose.length > 0) lists.depends_on = loose;
  }
  return lists;
}
