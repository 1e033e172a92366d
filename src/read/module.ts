// A module as the rules see it: everything they ask about, each value with its place.

import type { Located, Span } from "../text/span.ts";
import type { Envelope } from "./envelope.ts";
import type { GroupLine } from "./group-line.ts";
import type { Reference } from "./reference.ts";
import type { Carrier, ElementKind, PhaseList, SectionKind, Vocabulary } from "./vocabulary.ts";
import type { Defect } from "./xml/defect.ts";
import type { Element } from "./xml/tree.ts";

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
  /** Lines of reference lists that name many modules at once (`All quality modules`); the first of them where they are many. */
  readonly groups: readonly GroupLine[];
}

export interface Module extends ModuleSummary {
  readonly text: string;
  readonly envelope: Envelope;
  readonly version: Located | undefined;
  readonly updated: Located | undefined;
  readonly root: Element;
  readonly purpose: Located | undefined;
  readonly conditions: readonly Condition[];
  /** Elements inside of sections whose names are slips of known ones, and are read as those. */
  readonly misspelt: readonly Misspelt[];
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

/** An element whose name is a slip of a known one. */
export interface Misspelt {
  readonly element: Element;
  /** What was meant, and what that is called. */
  readonly kind: ElementKind;
  readonly meant: string;
  /** The element that it stands in. */
  readonly parent: Element;
}

export interface Condition {
  readonly element: Element;
  readonly type: Located | undefined;
  readonly words: Located | undefined;
}

export interface Phase {
  readonly element: Element;
  /** The element that it stands in: the implementation, or wherever else the writer has put it. */
  readonly container: Element;
  readonly name: Located | undefined;
  readonly order: Located | undefined;
  readonly lists: Readonly<Record<PhaseList, List | undefined>>;
}

export interface List {
  readonly element: Element;
  /** Its name is only almost that of the list. */
  readonly slip?: true;
  readonly items: readonly Located[];
}

/** The section of a kind, by its right name. */
export function sectionOf({ sections }: Pick<Module, "sections">, kind: SectionKind): Section | undefined {
  return sections.find((section) => section.kind === kind && !section.slip);
}

/**
 * Whether lines can be added to a module's text. Those of one in a quote begin with marks, without which the quote ends; those
 * of one with carriage returns only would be the first to end otherwise, and so end the look for such modules.
 */
export function takesLines({ envelope: { hidden } }: Pick<Module, "envelope">): boolean {
  return hidden !== "nested" && hidden !== "carriage-returns";
}
