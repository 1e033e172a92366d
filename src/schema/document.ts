// A Module as the plain data that schemas/module.schema.json describes, whatever the words that it is written in, and its
// failures against it.

import { readItems } from "../read/items.ts";
import { type Module, type Phase, type Section, sectionOf } from "../read/module.ts";
import { kindOf, lexiconOf } from "../read/vocabulary.ts";
import { childElements } from "../read/xml/tree.ts";
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
  readonly metadata?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly name?: string;
  readonly category?: string;
  readonly purpose?: string;
  readonly trigger_conditions?: { readonly conditions: readonly { readonly type?: string; readonly text: string }[] };
  readonly implementation?: { readonly phases: readonly PhaseDocument[] };
  readonly integration_points?: Readonly<Record<string, readonly string[]>>;
}

interface PhaseDocument {
  readonly name?: string;
  readonly order?: string | number;
  readonly requirements?: readonly string[];
  readonly actions?: readonly string[];
  readonly validation?: readonly string[];
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

/** The document of a module: what is absent in the text is absent here. */
export function toDocument(module: Module): ModuleDocument {
  const { envelope, version, updated, status, vocabulary } = module;
  const triggers = sectionOf(module, "trigger_conditions");
  const integration = sectionOf(module, "integration_points");
  return {
    ...(envelope.table && {
      metadata: present({
        version: version?.value,
        last_updated: updated?.value,
        status: status && kindIn(vocabulary.statuses, status.value),
      }),
    }),
    ...present({ title: envelope.title?.value, name: module.name?.value, category: module.category?.value }),
    ...(sectionOf(module, "purpose") && { purpose: module.purpose?.value ?? "" }),
    ...(triggers && { trigger_conditions: { conditions: conditionDocuments(module, triggers) } }),
    ...(sectionOf(module, "implementation") && { implementation: { phases: module.phases.map(phaseDocument) } }),
    ...(integration && { integration_points: integrationDocument(module, integration) }),
  };
}

/** What a word of the team's stands for; any other word stands for itself. */
function kindIn(words: Readonly<Partial<Record<string, string>>>, word: string): string {
  return kindOf(words, word) ?? word;
}

/** Text without an element for each condition around it is a condition of no stated type: sloppy, but not empty. */
function conditionDocuments(module: Module, section: Section): { type?: string; text: string }[] {
  const { trigger } = module.vocabulary;
  if (module.conditions.length > 0)
    return module.conditions.map(({ type, words }) => ({
      ...present({ type: type && kindIn(trigger.types, type.value) }),
      text: words?.value ?? "",
    }));
  return readItems(module.text, section.element).map(({ value }) => ({ type: "automatic", text: value }));
}

function phaseDocument({ name, order, lists }: Phase): PhaseDocument {
  const values = (list: keyof typeof lists) => lists[list]?.items.map(({ value }) => value);
  return present({
    name: name?.value,
    order: order && (/^\d{1,9}$/.test(order.value) ? Number(order.value) : order.value),
    requirements: values("requirements"),
    actions: values("actions"),
    validation: values("validation"),
  });
}

function integrationDocument(module: Module, { element }: Section): Record<string, string[]> {
  const { kinds } = lexiconOf(module.vocabulary);
  const lists: Record<string, string[]> = {};
  for (const child of childElements(element)) {
    const items = readItems(module.text, child).map(({ value }) => value);
    if (items.length > 0) lists[kinds.get(child.name) ?? child.name] = items;
  }
  if (Object.keys(lists).length === 0) {
    const loose = readItems(module.text, element).map(({ value }) => value);
    if (loose.length > 0) lists.depends_on = loose;
  }
  return lists;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends Readonly<Record<string, unknown>>>(values: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as Present<T>;
}
