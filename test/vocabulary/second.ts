// Another team's vocabulary, and the translation of modules and of what is said of them into it, from the words alone.
import { defaultVocabulary, type ElementKind, lexiconOf, type Vocabulary } from "../../src/read/vocabulary.ts";

export const second: Vocabulary = {
  root: "agent",
  name: "called",
  category: "area",
  metadata: { version: "Release", last_updated: "last-change", status: "Maturity" },
  statuses: { draft: "sketch", active: "running", experimental: "trial", stable: "settled", deprecated: "retired" },
  sections: {
    purpose: "mission",
    trigger_conditions: "occasions",
    implementation: "procedure",
    integration_points: "neighbours",
    pattern_usage: "borrowings",
    configuration: "preferences",
    error_handling: "failures",
    examples: "showcase",
  },
  trigger: { element: "moment", type: "how", types: { automatic: "always", explicit: "asked", implicit: "along" } },
  phase: { element: "task", name: "id", order: "seq", requirements: "needs", actions: "do", validation: "check" },
  carriers: { depends_on: "uses", provides_to: "serves", uses_pattern: "borrows" },
  usesPatternFrom: "source",
  patternCategory: "recipes",
};

/** Slips of the first vocabulary's words, and slips of the second's that are as near to what was meant. */
const slips: Readonly<Record<string, string>> = {
  Module: "Agent",
  action: "doo",
  automtic: "allways",
  configuraton: "preferencs",
  depend_on: "usess",
  implementaton: "proceduer",
  intergration_points: "neigbours",
  moduel: "agetn",
  modul: "agen",
  modulename: "agentcalled",
  nodule: "agemt",
  provides_too: "srves",
  purpos: "missio",
  stabel: "setteld",
  validaton: "chek",
};

/** Those of the root, whose attributes are the root's. */
const rootSlips = new Set(["Module", "moduel", "modul", "modulename", "nodule"]);

type Words = ReadonlyMap<string, string>;

const { kinds } = lexiconOf(defaultVocabulary);
const elements: Words = new Map([...[...kinds].map(([word, kind]) => [word, wordOf(kind)] as const), ...Object.entries(slips)]);
const columns = pairs(defaultVocabulary.metadata, second.metadata);
const statuses: Words = new Map([...pairs(defaultVocabulary.statuses, second.statuses), ...Object.entries(slips)]);
const types: Words = new Map([...pairs(defaultVocabulary.trigger.types, second.trigger.types), ...Object.entries(slips)]);
const categories: Words = new Map([[defaultVocabulary.patternCategory, second.patternCategory]]);

type Attributes = Readonly<Record<string, { readonly word: string; readonly values?: Words }>>;

/** The attributes of each element that have a meaning, and those of their values that have one. */
const attributes: Readonly<Partial<Record<ElementKind, Attributes>>> = {
  module: {
    name: { word: second.name },
    category: { word: second.category, values: categories },
    purpose: { word: second.sections.purpose },
  },
  phase: { name: { word: second.phase.name }, order: { word: second.phase.order } },
  condition: { type: { word: second.trigger.type, values: types } },
  uses_pattern: { from: { word: second.usesPatternFrom } },
};

function wordOf(kind: ElementKind): string {
  const { root, sections, trigger, phase, carriers } = second;
  const others: Readonly<Record<string, string>> = {
    module: root,
    phase: phase.element,
    condition: trigger.element,
    ...sections,
    ...carriers,
  };
  return others[kind] ?? (phase as Readonly<Record<string, string>>)[kind] ?? kind;
}

function pairs(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): Words {
  return new Map(Object.keys(from).map((kind) => [from[kind] as string, to[kind] as string]));
}

/** A file in the second team's words: tags and their attributes, and the table. References and running text stay as they are. */
export function translate(text: string): string {
  return text
    .replaceAll(/(<\/? ?)([A-Za-z_]+)([^<>]*)/g, (_, mark: string, name: string, rest: string) => {
      const own = attributes[rootSlips.has(name) ? "module" : (kinds.get(name) ?? "purpose")];
      return mark + (elements.get(name) ?? name) + (own ? translateAttributes(own, rest) : rest);
    })
    .replaceAll(/^\uFEFF?\|.*\|\r?$/gm, (row) => row.replaceAll(/[a-z_]+/g, (one) => columns.get(one) ?? statuses.get(one) ?? one));
}

function translateAttributes(own: Attributes, rest: string): string {
  return rest.replaceAll(/\b([a-z_]+)(\s*=\s*)(["'])(.*?)\3/g, (all, name: string, equals: string, mark: string, value: string) => {
    const known = own[name];
    return known ? known.word + equals + mark + (known.values?.get(value) ?? value) + mark : all;
  });
}

/** Where what a rule says has words of the vocabulary outside of tags. */
const spoken: Readonly<Record<string, readonly Words[]>> = {
  "metadata-table": [columns],
  "metadata-status": [statuses],
  "change-date": [columns],
  "dependency-status": [statuses],
  "trigger-conditions": [types, new Map([["type", second.trigger.type]])],
  "section-unknown": [elements],
  "phase-order": [new Map([["order", second.phase.order]])],
};
const written = /(`|is |has no |has an empty |has the |repeats the |gives no |the columns |, )([a-z_]+)(?=[` ,.;=]|$)/g;

/** The attributes that a rule proposes. */
const proposed: Readonly<Record<string, Words>> = {
  "module-name": new Map([["name", second.name]]),
  "module-category": new Map([["category", second.category]]),
  "phase-name": new Map([["name", second.phase.name]]),
};

/**
 * What a rule says, in the second team's words. Of plain English, some are words of the vocabulary as well: they count as
 * such in tags, and where a rule speaks of what is written in the file.
 */
export function translateSaid(rule: string, said: string): string {
  const inTags = said.replaceAll(/`([a-z_]+)`(?= in <([a-z_]+)>)/g, (quoted, name: string, element: ElementKind) =>
    attributes[element]?.[name] ? `\`${attributes[element][name].word}\`` : quoted,
  );
  const tags = inTags.replaceAll(/(<\/?|&lt;\/?)([A-Za-z_]+)/g, (_, mark: string, name: string) => mark + (elements.get(name) ?? name));
  const names = tags.replaceAll(/(`)([a-z_]+)(?==")/g, (_, mark: string, name: string) => mark + (proposed[rule]?.get(name) ?? name));
  return (spoken[rule] ?? []).reduce(
    (all, words) => all.replaceAll(written, (_, mark: string, one: string) => mark + (words.get(one) ?? one)),
    names,
  );
}

/** A phrase about what a change did: values are quoted, and all else is plain English. */
export function translateChange(phrase: string): string {
  const [what = ""] = phrase.split(" ", 1);
  const words = what === "category" ? categories : what === "status" ? statuses : undefined;
  return phrase.replaceAll(/`([a-z_]+)`/g, (quoted, value: string) => (words?.has(value) ? `\`${words.get(value)}\`` : quoted));
}

/** An anchor goes by kinds; only a slip, which is no kind, is another one here. */
export function translateAnchor(anchor: string): string {
  const name = anchor.replace(/^(?:section:|(?:phase:[^/]*\/)?element:)/, "");
  return `${anchor.slice(0, anchor.length - name.length)}${slips[name] ?? name}`;
}
