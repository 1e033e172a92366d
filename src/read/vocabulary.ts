// The names that make a module a module. Reader and rules take them from here, and nowhere else do they stand: a team
// that says `<task>` for `<phase>` would need a second value of this type, not ten edits.

export interface Vocabulary {
  /** The root element. */
  readonly root: string;
  /** Its attributes. */
  readonly name: string;
  readonly category: string;
  /** Columns of the metadata table. */
  readonly metadata: { readonly version: string; readonly updated: string; readonly status: string };
  readonly statuses: readonly string[];
  /** Statuses on which a stable module should not rest. */
  readonly stableStatus: string;
  readonly shakyStatuses: readonly string[];
  /** Top-level sections. */
  readonly sections: {
    readonly purpose: string;
    readonly triggers: string;
    readonly implementation: string;
    readonly integration: string;
    readonly usage: string;
    readonly configuration: string;
    readonly errors: string;
    readonly examples: string;
  };
  readonly trigger: { readonly element: string; readonly type: string; readonly types: readonly string[] };
  readonly phase: {
    readonly element: string;
    readonly name: string;
    readonly order: string;
    readonly requirements: string;
    readonly actions: string;
    readonly validation: string;
  };
  /** Elements whose lines are references, and which way their edges point. */
  readonly dependsOn: string;
  readonly providesTo: string;
  /** The element whose attribute is a reference. */
  readonly usesPattern: { readonly element: string; readonly attribute: string };
  /** The category whose modules must have phases. */
  readonly patternCategory: string;
}

export const vocabulary: Vocabulary = {
  root: "module",
  name: "name",
  category: "category",
  metadata: { version: "version", updated: "last_updated", status: "status" },
  statuses: ["draft", "active", "experimental", "stable", "deprecated"],
  stableStatus: "stable",
  shakyStatuses: ["draft", "experimental", "deprecated"],
  sections: {
    purpose: "purpose",
    triggers: "trigger_conditions",
    implementation: "implementation",
    integration: "integration_points",
    usage: "pattern_usage",
    configuration: "configuration",
    errors: "error_handling",
    examples: "examples",
  },
  trigger: { element: "condition", type: "type", types: ["automatic", "explicit", "implicit"] },
  phase: {
    element: "phase",
    name: "name",
    order: "order",
    requirements: "requirements",
    actions: "actions",
    validation: "validation",
  },
  dependsOn: "depends_on",
  providesTo: "provides_to",
  usesPattern: { element: "uses_pattern", attribute: "from" },
  patternCategory: "patterns",
};

/** The three lists that every phase must have, in their order. */
export type PhaseList = "requirements" | "actions" | "validation";
export const phaseLists: readonly PhaseList[] = ["requirements", "actions", "validation"];

export const sectionNames: readonly string[] = Object.values(vocabulary.sections);

/** Those that hardly any other kind of file has. */
export const mainSections: readonly string[] = [
  vocabulary.sections.purpose,
  vocabulary.sections.triggers,
  vocabulary.sections.implementation,
  vocabulary.sections.integration,
];

/**
 * How deep in a module an element of a known name belongs: the root is 0, its sections 1, their parts 2, the lists of a
 * phase 3. An element can't hold one that belongs no deeper than itself, which tells where a forgotten close tag was due.
 */
export const depthOf: ReadonlyMap<string, number> = new Map([
  [vocabulary.root, 0],
  ...sectionNames.map((name) => [name, 1] as const),
  [vocabulary.phase.element, 2],
  [vocabulary.trigger.element, 2],
  [vocabulary.dependsOn, 2],
  [vocabulary.providesTo, 2],
  [vocabulary.usesPattern.element, 2],
  ...phaseLists.map((list) => [vocabulary.phase[list], 3] as const),
]);

/** Every attribute that has a meaning. */
export const attributeNames: ReadonlySet<string> = new Set([
  vocabulary.name,
  vocabulary.category,
  vocabulary.trigger.type,
  vocabulary.phase.name,
  vocabulary.phase.order,
  vocabulary.usesPattern.attribute,
]);
