// The words that make a module a module. Each is filed under its kind, a name that is the same in every team: reader,
// rules, anchors and fingerprints go by kinds, texts and messages have the team's words.

/** How one team writes its modules. Plain data. No element name stands for two kinds. */
export interface Vocabulary {
  /** The root element. */
  readonly root: string;
  /** Its attributes. */
  readonly name: string;
  readonly category: string;
  /** Columns of the metadata table. */
  readonly metadata: Readonly<Record<Column, string>>;
  readonly statuses: Readonly<Partial<Record<Status, string>>>;
  /** Top-level sections. */
  readonly sections: Readonly<Record<SectionKind, string>>;
  readonly trigger: {
    readonly element: string;
    readonly type: string;
    readonly types: Readonly<Partial<Record<TriggerType, string>>>;
  };
  readonly phase: { readonly element: string; readonly name: string; readonly order: string } & Readonly<Record<PhaseList, string>>;
  /** Elements that carry references. */
  readonly carriers: Readonly<Record<Carrier, string>>;
  /** The attribute of the third of them that is a reference. */
  readonly usesPatternFrom: string;
  /** The category whose modules must have phases. */
  readonly patternCategory: string;
}

export type Column = "version" | "last_updated" | "status";
export type Status = "draft" | "active" | "experimental" | "stable" | "deprecated";
export type TriggerType = "automatic" | "explicit" | "implicit";
export type SectionKind =
  | "purpose"
  | "trigger_conditions"
  | "implementation"
  | "integration_points"
  | "pattern_usage"
  | "configuration"
  | "error_handling"
  | "examples";
/** Under the first two, each line is a reference; an attribute of the third is one. */
export type Carrier = "depends_on" | "provides_to" | "uses_pattern";

/** The three lists that every phase must have, in their order. */
export type PhaseList = "requirements" | "actions" | "validation";
export const phaseLists: readonly PhaseList[] = ["requirements", "actions", "validation"];

export type ElementKind = "module" | SectionKind | "condition" | "phase" | Carrier | PhaseList;

export function isPhaseList(kind: ElementKind): kind is PhaseList {
  return (phaseLists as readonly ElementKind[]).includes(kind);
}

/** The vocabulary of a team that has none of its own: each word is its kind. */
export const defaultVocabulary: Vocabulary = {
  root: "module",
  name: "name",
  category: "category",
  metadata: { version: "version", last_updated: "last_updated", status: "status" },
  statuses: { draft: "draft", active: "active", experimental: "experimental", stable: "stable", deprecated: "deprecated" },
  sections: {
    purpose: "purpose",
    trigger_conditions: "trigger_conditions",
    implementation: "implementation",
    integration_points: "integration_points",
    pattern_usage: "pattern_usage",
    configuration: "configuration",
    error_handling: "error_handling",
    examples: "examples",
  },
  trigger: {
    element: "condition",
    type: "type",
    types: { automatic: "automatic", explicit: "explicit", implicit: "implicit" },
  },
  phase: {
    element: "phase",
    name: "name",
    order: "order",
    requirements: "requirements",
    actions: "actions",
    validation: "validation",
  },
  carriers: { depends_on: "depends_on", provides_to: "provides_to", uses_pattern: "uses_pattern" },
  usesPatternFrom: "from",
  patternCategory: "patterns",
};

/** A vocabulary, with what the reader looks up in it. */
export interface Lexicon extends Vocabulary {
  /** What an element of a name is. */
  readonly kinds: ReadonlyMap<string, ElementKind>;
  /** The same of sections only. */
  readonly sectionKinds: ReadonlyMap<string, SectionKind>;
  readonly sectionNames: readonly string[];
  /** Names of the sections that hardly any other kind of file has. */
  readonly mainSections: readonly string[];
  /**
   * How deep in a module an element of a known name belongs: the root is 0, its sections 1, their parts 2, the lists of a
   * phase 3. An element can't hold one that belongs no deeper than itself, which tells where a forgotten close tag was due.
   */
  readonly depthOf: ReadonlyMap<string, number>;
  /** Names of the elements that say something by attributes. */
  readonly described: ReadonlySet<string>;
  /** Every attribute that has a meaning. */
  readonly attributeNames: ReadonlySet<string>;
  /** The columns of the metadata table by their headings, in the form that `foldHeading` gives them. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Texts of which every file with a module has one. */
  readonly hints: readonly string[];
}

const known = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary, made once. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  let lexicon = known.get(vocabulary);
  if (!lexicon) {
    lexicon = makeLexicon(vocabulary);
    known.set(vocabulary, lexicon).set(lexicon, lexicon);
  }
  return lexicon;
}

function makeLexicon(vocabulary: Vocabulary): Lexicon {
  const { root, name, category, metadata, sections, trigger, phase, carriers, usesPatternFrom } = vocabulary;
  const kindsByWord = <K extends string>(words: Readonly<Record<K, string>>) =>
    Object.entries<string>(words).map(([kind, word]) => [word, kind as K] as const);
  const sectionKinds = new Map(kindsByWord(sections));
  const lists = phaseLists.map((list) => [phase[list], list] as const);
  const mainSections = [sections.purpose, sections.trigger_conditions, sections.implementation, sections.integration_points];
  const at = (depth: number, names: Iterable<string>) => [...names].map((one) => [one, depth] as const);
  return {
    ...vocabulary,
    kinds: new Map<string, ElementKind>([
      [root, "module"],
      ...sectionKinds,
      [phase.element, "phase"],
      [trigger.element, "condition"],
      ...kindsByWord(carriers),
      ...lists,
    ]),
    sectionKinds,
    sectionNames: Object.values(sections),
    mainSections,
    depthOf: new Map([
      ...at(0, [root]),
      ...at(1, sectionKinds.keys()),
      ...at(2, [phase.element, trigger.element, ...Object.values(carriers)]),
      ...at(
        3,
        lists.map(([word]) => word),
      ),
    ]),
    described: new Set([root, trigger.element, phase.element, carriers.uses_pattern]),
    attributeNames: new Set([name, category, trigger.type, phase.name, phase.order, usesPatternFrom]),
    columns: new Map(kindsByWord(metadata).map(([word, column]) => [foldHeading(word), column])),
    hints: [`<${root}`, `</${root}`, ` ${category}=`, ...mainSections.map((section) => `<${section}`)],
  };
}

/** A column's heading without what tells no columns apart: case, and how its words are joined. */
export function foldHeading(heading: string): string {
  return heading.toLowerCase().replaceAll(/[ -]/g, "_");
}

/** The kind under which a word is filed; undefined for any other word. */
export function kindOf<K extends string>(words: Readonly<Partial<Record<K, string>>>, word: string): K | undefined {
  for (const kind in words) if (words[kind] === word) return kind;
  return undefined;
}
