// What a rule is. One object in one file: prose first, `check` last and short.
import type { Catalog } from "../catalog/catalog.ts";
import type { History } from "../change/history.ts";
import type { ModuleChange } from "../change/module-change.ts";
import type { Directive } from "../read/directives.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Vocabulary } from "../read/vocabulary.ts";
import type { Failure } from "../schema/document.ts";
import type { SectionCheck } from "../schema/section.ts";
import type { Edit, Located, Span } from "../text/span.ts";
import type { Example } from "./example.ts";

export type Severity = "error" | "warning" | "notice";
export type Level = Severity | "off";
export const severities: readonly Severity[] = ["error", "warning", "notice"];

export type Preset = "recommended" | "strict";
export const presets: readonly Preset[] = ["recommended", "strict"];

/** A place in another file, or in the same one when `path` is left out. */
export interface Related {
  readonly at: Span;
  readonly path?: string;
  readonly note: string;
}

export interface FixEdit extends Edit {
  /** The file that it changes; the finding's own when left out. */
  readonly path?: string;
}

/** A change that settles the finding. A safe one surely says what the writer meant; others need review. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
}

/** What a rule has seen: one thing at one place. */
export interface Problem {
  readonly at: Span;
  /** Names the thing, then what to do, in two short sentences. */
  readonly message: string;
  /** Where it is in meaning, not in lines: `phase:design/validation`. */
  readonly anchor: string;
  /** Tells findings of one rule at one anchor apart, if more than their order does. */
  readonly detail?: string;
  /** What it is about, where a comparison has to know more than the anchor says to find it again at the other side. */
  readonly subject?: Subject;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Never more severe than this, whatever the rule is set to. */
  readonly maxSeverity?: Severity;
  /** At least this severe, unless the rule was set by name. */
  readonly minSeverity?: Severity;
  /** It is no fault where more modules than this do the same: then it is a convention of the repository. */
  readonly unlessCommon?: UnlessCommon;
  /**
   * Findings that have this one as their cause: they are left out, and this one is as severe as the most severe of them.
   * They are in the same file unless a path says otherwise.
   */
  readonly supersedes?: readonly Superseded[];
  /** What it has in common with other findings of its rule, so that all of them are told at once. */
  readonly cause?: CauseHint;
}

export interface UnlessCommon {
  /** What is done: problems of one rule that have this in common are counted together. */
  readonly what: string;
  /** So many modules may do it and have a fault each. */
  readonly moreThan: number;
}

/** What a rule knows of the cause of a problem; lint/causes.ts makes causes of it. */
export type CauseHint =
  /** A slip that a file may repeat: all that have the same name for it are one. */
  | { readonly kind: "slip"; readonly slip: string }
  /** The path that a reference leads to, in full or as an ending, and what is wrong with it: "which does not exist". */
  | { readonly kind: "target"; readonly path: string; readonly which: string }
  /** The file has its like at the same place in another folder. */
  | { readonly kind: "copy"; readonly folder: string; readonly original: string };

/** What a finding is about, as data. */
export type Subject =
  /** A reference as it is written. */
  | { readonly kind: "reference"; readonly reference: Reference }
  /** A reference by where it leads; broken when it leads to no one file. */
  | { readonly kind: "edge"; readonly reference: Reference; readonly broken: boolean }
  /** A part of a phase, by the number of the phase. */
  | { readonly kind: "phase"; readonly phase: number; readonly part: string }
  /** What is wrong with several phases of a module, each by the number of the phase. */
  | { readonly kind: "phases"; readonly faults: readonly { readonly phase: number; readonly what: string }[] }
  /** Modules that depend on one another, by their paths. */
  | { readonly kind: "cycle"; readonly members: readonly string[] }
  /** A stretch of running text: what stands around it distinguishes it from others; of tags that don't match, the element as well. */
  | { readonly kind: "text"; readonly unbalanced?: { readonly element: string; readonly opened: number } };

export interface Superseded {
  readonly rule: string;
  readonly anchor: string;
  readonly path?: string;
}

export interface ModuleContext<O> {
  readonly module: Module;
  readonly options: O;
  /** What module.schema.json says about the pointers that the rule names. */
  readonly failures: readonly Failure[];
  /** The latest date that it can be anywhere: YYYY-MM-DD. */
  readonly today: string;
  /** What the configuration says of sections, by the names that they have in texts; `false` turns a built-in schema off. */
  readonly sections: ReadonlyMap<string, SectionCheck | false>;
  /** The ids of all rules. */
  readonly ruleIds: readonly string[];
  /** Whether a rule may be called so: where custom rules were not loaded, nobody knows what theirs are called. */
  isRule(name: string): boolean;
}

/** A file that the configuration declares to be a module, and that holds none. */
export interface EmptyFileContext {
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

export interface CatalogContext<O, G = unknown> {
  readonly module: ModuleSummary;
  /** What the rule has noted of the module. */
  readonly gathered: G;
  readonly catalog: Catalog;
  readonly options: O;
  /** All of a module, read anew: for building a fix, not for looking around. */
  load(path: string): Module | undefined;
  /** The text of a file that is linted, whether it is a module or not. */
  textOf(path: string): string | undefined;
  /** Where references led at the base of the comparison; undefined without one. */
  readonly history: History | undefined;
}

export interface ChangeContext<O> {
  /** A module that was added, removed, moved or edited. */
  readonly change: ModuleChange;
  readonly head: Catalog;
  readonly options: O;
  /** When the change was made. May have to ask for it: only call it when it matters. */
  day(): ChangeDay;
}

/** Days as YYYY-MM-DD. */
export interface ChangeDay {
  /** Of the last commit, as its author had it; today's in UTC for what is not committed. */
  readonly day: string;
  /** The earliest that it was anywhere when the change began. */
  readonly earliest: string;
}

export type Group = "Envelope" | "XML" | "Structure" | "References" | "Suppressions" | "Change" | "Custom";

interface RuleProse<O> {
  readonly id: string;
  readonly group: Group;
  /** One line: what holds when the rule is content. */
  readonly summary: string;
  /** Why anybody should care, and how to mend it. Markdown. */
  readonly rationale: string;
  /** What the rule can't see. Markdown. */
  readonly limits?: string;
  readonly severity: Readonly<Record<Preset, Level>>;
  readonly since: string;
  /** Whether the rule offers fixes. */
  readonly fixable: boolean;
  /** Which of its fixes are safe, and why. Markdown; for rules that offer any. */
  readonly fixSafety?: string;
  readonly options?: RuleOptions<O>;
  readonly bad: Example;
  readonly good: Example;
}

export interface RuleOptions<O> {
  /** A JSON Schema for each option, with its description. */
  readonly schema: Readonly<Record<keyof O & string, Readonly<Record<string, unknown>>>>;
  defaults(vocabulary: Vocabulary): O;
}

/** What a module may have. "module" is there always; "failures" are those of the schema at the pointers that the rule names. */
export type ModulePart =
  | "module"
  | "failures"
  | "defects"
  | "comments"
  | "sections"
  | "conditions"
  | "phases"
  | "references"
  /** Lines of reference lists that name no path. */
  | "unlinked lines"
  /** Paths that stand in the integration points, outside of any list. */
  | "unlisted paths";

/** Judges one module by itself. */
export interface ModuleRule<O = Options> extends RuleProse<O> {
  readonly scope: "module";
  /** The rule is asked about modules that have any of these, and about no others. */
  readonly looksAt: readonly ModulePart[];
  /** Pointers into the module's document whose failures are this rule's. */
  readonly schemaPointers?: readonly string[];
  check(context: ModuleContext<O>): Iterable<Problem>;
  checkEmptyFile?(context: EmptyFileContext): Iterable<Problem>;
}

/** What a module may have among others. "cycles" are those whose shortest way round begins at it. */
export type CatalogPart =
  | "module"
  | "references"
  /** References that don't lead to one file, or are written in an unusual way. */
  | "irregular references"
  | "cycles";

/** Judges one module among all others. */
export interface CatalogRule<O = Options, G = unknown> extends RuleProse<O> {
  readonly scope: "catalog";
  /**
   * Notes what the rule will want to know of a module's text, while that is there: plain data that keeps no text alive. Of a
   * module that nothing is noted of, the rule is not asked.
   */
  readonly gather?: (module: Module) => G | undefined;
  /** The rule is asked about modules that have any of these; in a comparison, about all of them. */
  readonly looksAt: readonly CatalogPart[];
  check(context: CatalogContext<O, G>): Iterable<Problem>;
}

/** Judges what a change does to one module. Only asked when there is a base to compare with. */
export interface ChangeRule<O = Options> extends RuleProse<O> {
  readonly scope: "change";
  check(context: ChangeContext<O>): Iterable<Problem>;
}

/** A comment that suppresses nothing, as a whole or of some of the rules that it names. */
export interface UnusedDirective {
  readonly directive: Directive;
  /** What it names in vain; none when it names no rule at all. */
  readonly names: readonly Located[];
  /** Whether nothing of it is of use. */
  readonly whole: boolean;
  /** What takes out just that, and the `-enable` that ended it. */
  readonly edits: readonly Edit[];
}

export interface SuppressionContext<O> {
  readonly unused: UnusedDirective;
  readonly options: O;
}

/** Judges what comments suppress, once it is known what all other rules have found. */
export interface SuppressionRule<O = Options> extends RuleProse<O> {
  readonly scope: "suppression";
  check(context: SuppressionContext<O>): Iterable<Problem>;
}

/** Options by name, as a list of rules of all kinds has to see them; each rule's own type is checked where it is defined. */
export type Options = Readonly<Record<string, unknown>>;
export type Rule = ModuleRule | CatalogRule | ChangeRule | SuppressionRule;

/** Defines a rule that looks at a module by itself. */
export function moduleRule<O = Options>(rule: Omit<ModuleRule<O>, "scope">): ModuleRule {
  return { scope: "module", ...rule } as unknown as ModuleRule;
}

/** Defines a rule that looks at a module among all others. */
export function catalogRule<O = Options, G = unknown>(rule: Omit<CatalogRule<O, G>, "scope">): CatalogRule {
  return { scope: "catalog", ...rule } as unknown as CatalogRule;
}

/** Defines a rule that looks at what a change does to a module. */
export function changeRule<O = Options>(rule: Omit<ChangeRule<O>, "scope">): ChangeRule {
  return { scope: "change", ...rule } as unknown as ChangeRule;
}

/** Defines a rule that looks at what comments suppress. */
export function suppressionRule<O = Options>(rule: Omit<SuppressionRule<O>, "scope">): SuppressionRule {
  return { scope: "suppression", ...rule } as unknown as SuppressionRule;
}
