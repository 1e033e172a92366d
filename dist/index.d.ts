/** How one team writes its modules. Plain data. No element name stands for two kinds. */
interface Vocabulary {
  /** The root element. */
  readonly root: string;
  /** Its attributes. */
  readonly name: string;
  readonly category: string;
  /** Columns of the metadata table. */
  readonly metadata: Readonly<Record<Column, string>>;
  readonly statuses: Readonly<Partial<Record<Status$1, string>>>;
  /** Top-level sections. */
  readonly sections: Readonly<Record<SectionKind, string>>;
  readonly trigger: {
    readonly element: string;
    readonly type: string;
    readonly types: Readonly<Partial<Record<TriggerType, string>>>;
  };
  readonly phase: {
    readonly element: string;
    readonly name: string;
    readonly order: string;
  } & Readonly<Record<PhaseList, string>>;
  /** Elements that carry references. */
  readonly carriers: Readonly<Record<Carrier, string>>;
  /** The attribute of the third of them that is a reference. */
  readonly usesPatternFrom: string;
  /** The category whose modules must have phases. */
  readonly patternCategory: string;
}
type Column = "version" | "last_updated" | "status";
type Status$1 = "draft" | "active" | "experimental" | "stable" | "deprecated";
type TriggerType = "automatic" | "explicit" | "implicit";
type SectionKind = "purpose" | "trigger_conditions" | "implementation" | "integration_points" | "pattern_usage" | "configuration" | "error_handling" | "examples";
/** Under the first two, each line is a reference; an attribute of the third is one. */
type Carrier = "depends_on" | "provides_to" | "uses_pattern";
/** The three lists that every phase must have, in their order. */
type PhaseList = "requirements" | "actions" | "validation";
type ElementKind = "module" | SectionKind | "condition" | "phase" | Carrier | PhaseList;
/** The vocabulary of a team that has none of its own: each word is its kind. */
export declare const defaultVocabulary: Vocabulary;
/** A stretch of a file's text: UTF-16 offsets, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}
/** A value together with the place it was read from. */
interface Located<T = string> extends Span {
  readonly value: T;
}
/** A change to one text: the stretch `start`–`end` becomes `text`. An insertion has `start === end`. */
interface Edit extends Span {
  readonly text: string;
}
/**
 * Applies edits to a text. They may come in any order and must not overlap; insertions at one offset keep their order.
 *
 * @throws RangeError when two edits overlap, because then one of them would be lost.
 */
export declare function applyEdits(text: string, edits: readonly Edit[]): string;
interface Info extends Span {
  readonly value: string;
  /** Its first word, in lower case: what the block is highlighted as. */
  readonly language: string;
}
/** The fenced (or bare) block that holds the module. */
interface Block extends Span {
  /** The whole line that opens the fence; empty for a block that stands in no fence. */
  readonly fence: Span | undefined;
  /** What the fence is called; undefined for a block that stands in no fence. */
  readonly info: Info | undefined;
  /** What is between the fences, or all of a bare block. */
  readonly content: Span;
  /** No closing fence comes before the end of the file. */
  readonly open: boolean;
  /** The first line inside the block that ends it when rendered. */
  readonly endedEarly: Span | undefined;
}
/** A table by its header row and first data row. Cells are trimmed; their spans are the trimmed text's. */
interface Table extends Span {
  readonly columns: readonly Located[];
  readonly cells: readonly Located[];
  /** What is wrong with its second line, so that it isn't rendered as a table. */
  readonly slip?: TableSlip;
}
/** The line of `---` is missing, and belongs at the place; or it stands there, and isn't one that makes a table. */
interface TableSlip extends Span {
  readonly kind: "missing" | "malformed";
}
interface Common extends Span {
  /** Changes that make the spot well-formed. Together, those of all defects make the block well-formed. */
  readonly edits: readonly Edit[];
  /** Whether the edits surely say what the writer meant. */
  readonly safe: boolean;
}
type Defect = Common & ({
  readonly kind: "stray-character";
  readonly found: string;
  readonly replacement: string;
} |
/** Code in a fence, with so many signs that would have to be escaped. */
{
  readonly kind: "code";
  readonly count: number;
} | {
  readonly kind: "unknown-entity";
  readonly name: string;
  readonly replacement: string;
} | {
  readonly kind: "bad-number";
  readonly found: string;
} | {
  readonly kind: "illegal-character";
  readonly code: number;
} |
/** `encoding` is what the file is saved as, where that is known. */
{
  readonly kind: "not-utf8";
  readonly encoding?: string | undefined;
} | {
  readonly kind: "cdata-end";
} | {
  readonly kind: "tag";
  readonly problem: TagProblem;
  readonly element: string;
  /** Those that have the problem. */
  readonly attributes: readonly string[];
  readonly found: string;
  readonly closing: boolean;
} | {
  readonly kind: "unclosed";
  readonly element: string;
  /** Where the close tag is due. */
  readonly due: number;
  /** Text stands before it on its line and nothing ever closes it: it may be text. */
  readonly inline: boolean;
} | {
  readonly kind: "cut-off";
  readonly open: readonly (Span & {
    readonly element: string;
  })[];
  readonly due: number;
} | {
  readonly kind: "misnamed";
  readonly element: string;
  readonly found: string;
  readonly opener: Span;
  /** The opening tag has the slip, not the closing one. */
  readonly openerWrong: boolean;
} | {
  readonly kind: "unopened";
  readonly element: string;
  readonly previous: Span | undefined;
  /** Where the lost opening tag belongs, when that can be told: the element is read as if it stood there. */
  readonly opening: number | undefined;
} | {
  /** Close tags in a row that close nothing. */
  readonly kind: "surplus";
  /** What the first of them says; undefined where that is no name (`</50>`). */
  readonly element: string | undefined;
  readonly count: number;
  /** They belong to the call by which an agent has written the file. */
  readonly leaked: boolean;
  /** Behind the root's end; before the end of an element of its name, which is open; or anywhere else. */
  readonly place: "behind" | "early" | "inside";
  /** Where the element ends that one tag closes too early. */
  readonly again: Span | undefined;
} |
/** A merge conflict: the marker before one side, which is read; `theirs` is the other side with its markers. */
{
  readonly kind: "conflict";
  readonly theirs: Span;
} | {
  readonly kind: "opened-twice";
  readonly element: string;
  readonly again: Span;
} |
/** An opening tag stands where the element's closing tag belongs. */
{
  readonly kind: "unslashed";
  readonly element: string;
  readonly opener: Span;
} |
/** A tag closes itself, and its content follows; so does its closing tag, unless it is the root's. */
{
  readonly kind: "self-closed";
  readonly element: string;
  readonly closer: Span | undefined;
} | {
  readonly kind: "closed-early";
  readonly element: string;
  readonly again: Span;
} | {
  readonly kind: "after-root";
  readonly element: string | undefined;
  readonly root: string;
  readonly secondRoot: boolean;
} | {
  readonly kind: "prefix";
  readonly prefix: string;
} |
/** `plain` is a name for the attribute that has nothing to do with namespaces. */
{
  readonly kind: "namespace";
  readonly problem: NamespaceProblem;
  readonly attribute: string;
  readonly plain: string;
} | {
  readonly kind: "before-root";
} | {
  readonly kind: "no-root";
} | {
  readonly kind: "doctype";
} | {
  readonly kind: "instruction";
  readonly target: string;
  readonly wellFormed: boolean;
} | {
  readonly kind: "declaration";
} | {
  readonly kind: "comment-hyphens";
} | {
  readonly kind: "comment-open";
} | {
  readonly kind: "cdata-open";
});
type TagProblem = "stray-quote" | "missing-quote" | "missing-open" | "smart-quote" | "no-equals" | "unquoted" | "no-value" | "repeated" | "less-than" | "no-space" | "space-first" | "spaced-name" | "junk" | "no-start" | "bad-slash" | "no-end" | "no-name";
type NamespaceProblem = "reserved-prefix" | "reserved-namespace" | "empty-namespace" | "bad-namespace" | "same-attribute" | "bad-id" | "repeated-id";
interface Attribute extends Span {
  readonly name: string;
  /** The value with its references decoded; the span is the raw text between the quotes. */
  readonly value: Located;
}
/** An element; its span runs from `<` of the opening tag to `>` of the closing one. */
interface Element extends Span {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Node[];
  /** Where the opening tag ends and the content begins. */
  readonly contentStart: number;
  /** Where the content ends: before the closing tag, or where it should stand. */
  readonly contentEnd: number;
  /** The text broke off inside this element, so what it lacks may just not have been written down. */
  readonly cutOff: boolean;
  attribute(name: string): Attribute | undefined;
  /** The elements below it of any of these names, in document order. Makes none of the others. */
  named(names: readonly string[]): readonly Element[];
  /** The names of elements and attributes in its text that its vocabulary lacks. */
  otherNames(): readonly string[];
}
/** A stretch that holds no elements: a comment, a CDATA section or a processing instruction. */
interface Opaque extends Span {
  readonly kind: "comment" | "cdata" | "instruction";
}
type Node = Element | Opaque;
interface XmlDocument {
  /** Undefined when the block holds no element at all. */
  readonly root: Element | undefined;
  /** In the order of their places. */
  readonly defects: readonly Defect[];
}
/**
 * The root's opening tag is not there, or not a tag; the block stands in a quote, a list or an indented line; lines end by
 * carriage returns only.
 */
type Obstacle = "no-root" | "nested" | "carriage-returns";
interface Envelope {
  readonly table: Table | undefined;
  readonly title: Located | undefined;
  readonly block: Block;
  /** The root's name as written. */
  readonly rootName: string;
  /** What hides the module from everybody who goes by the rules of Markdown and XML. */
  readonly hidden?: Obstacle;
  /** The root and what the fence is called are as they should be. */
  readonly certain: boolean;
  /** Headings of the second level or deeper before the block. */
  readonly headingsBefore: number;
  /** Other fenced blocks before this one. */
  readonly fencesBefore: number;
}
/** A line that names a group. */
interface GroupLine extends Located {
  readonly carrier: Carrier;
}
/** A pointer from a module to a file. It outlives the module's text, and doesn't keep that alive. */
interface Reference {
  /** The kind of element that carries it. */
  readonly carrier: Carrier;
  /** The path as written. */
  readonly path: Located;
  /** It may as well be prose (`CI/CD`, `Node.js`): it counts only when it leads somewhere. */
  readonly bare: boolean;
  /** It is the address of a Markdown link, in which `%20` is a blank. */
  readonly link?: true;
  readonly reason: Located | undefined;
  /** The whole line. */
  readonly line: Span;
}
/** What the catalog needs to know of a module: small, plain, and free of its text. */
interface ModuleSummary {
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
interface Module extends ModuleSummary {
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
  readonly prose: readonly (Located & {
    readonly carrier: Carrier;
  })[];
  readonly defects: readonly Defect[];
  /** The first tags of other modules in the same file. */
  readonly others: readonly Span[];
}
/** A top-level section. */
interface Section {
  /** As written. */
  readonly name: string;
  /** Undefined for one of the writer's own. */
  readonly kind: SectionKind | undefined;
  /** Its name is only almost that of its kind. */
  readonly slip: boolean;
  readonly element: Element;
}
/** An element whose name is a slip of a known one. */
interface Misspelt {
  readonly element: Element;
  /** What was meant, and what that is called. */
  readonly kind: ElementKind;
  readonly meant: string;
  /** The element that it stands in. */
  readonly parent: Element;
}
interface Condition {
  readonly element: Element;
  readonly type: Located | undefined;
  readonly words: Located | undefined;
}
interface Phase {
  readonly element: Element;
  /** The element that it stands in: the implementation, or wherever else the writer has put it. */
  readonly container: Element;
  readonly name: Located | undefined;
  readonly order: Located | undefined;
  readonly lists: Readonly<Record<PhaseList, List | undefined>>;
}
interface List {
  readonly element: Element;
  /** Its name is only almost that of the list. */
  readonly slip?: true;
  readonly items: readonly Located[];
}
/** One hop of a cycle. */
interface Hop {
  readonly from: ModuleSummary;
  readonly reference: Reference;
  readonly to: ModuleSummary;
}
interface Cycle {
  /** All modules that depend on one another, by path. */
  readonly members: readonly ModuleSummary[];
  /** A shortest cycle among them; the last hop leads back to the first module. */
  readonly hops: readonly Hop[];
}
interface FileIndex {
  has(path: string): boolean;
  /** The files whose path is `ending` or ends with `/` and it. */
  endingWith(ending: string): readonly string[];
  /** The same, upper and lower case taken as one. */
  endingWithAnyCase(ending: string): readonly string[];
  /** The files with this base name, in any folder. */
  named(base: string): readonly string[];
  /**
   * The files whose endings are nearest to a path that leads nowhere. Each path is compared once, and a thousand of them at
   * most: a repository that has more broken references than that has other worries than slips.
   */
  near(path: string): readonly string[];
}
type Resolution =
/** `rivals` are the files that it fits as well, further away from the module. */
{
  readonly kind: "file";
  readonly path: string;
  readonly form: PathForm;
  readonly rivals?: readonly string[];
} |
/** Right but for upper and lower case. */
{
  readonly kind: "case";
  readonly path: string;
  readonly proposal: string;
} |
/** The ending of several files. */
{
  readonly kind: "ambiguous";
  readonly ending: string;
  readonly paths: readonly string[];
} |
/** Leads out of the repository, and no file of its name is in it. */
{
  readonly kind: "outside";
} | Missing |
/** A word that may be a path and leads nowhere: not a path at all. */
{
  readonly kind: "prose";
};
interface Missing {
  readonly kind: "missing";
  /** Where it would lead: in full when it counts from its own folder, else maybe only the ending. */
  readonly path: string;
  /** The one file that it is the path of but for a way up that leads astray (`../../a/../../a/x.md`). */
  readonly same?: Proposal;
  /** Files of its name: just the one in the module's own tree, or a few. */
  readonly named: readonly Proposal[];
  /** Files that it may be a slip of. */
  readonly near: readonly Proposal[];
}
/** How a path that leads to a file is written; `plain` is how it should be. */
type PathForm = {
  readonly plain: true;
} | {
  readonly plain: false;
  readonly problem: "backslash" | "absolute" | "detour";
  readonly proposal: string;
};
interface Proposal {
  readonly path: string;
  /** The path as the reference would have to write it. */
  readonly written: string;
}
/** A reference that was followed. */
interface Link {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** The module that it leads to; undefined when it leads to another file, or to none. */
  readonly target: ModuleSummary | undefined;
}
interface Catalog {
  /** By path. */
  readonly modules: readonly ModuleSummary[];
  readonly files: FileIndex;
  /** The module of a path. */
  at(path: string): ModuleSummary | undefined;
  /** The modules of one name, by path. */
  named(name: string): readonly ModuleSummary[];
  /** What a module's references lead to, in the order of the file. */
  links(module: ModuleSummary): readonly Link[];
  /** Whether `from` has a link to a module under `carrier`, or a broken one that may mean it: a broken path has a finding of its own. */
  mayLink(from: ModuleSummary, carrier: Carrier, to: string): boolean;
  /** Whether any module has a link to this one. */
  isReferenced(module: ModuleSummary): boolean;
  /** Whether `from` has a working link to `to` that makes it depend on it. */
  dependsOn(from: ModuleSummary, to: ModuleSummary): boolean;
  cycles(): readonly Cycle[];
  /** The cycles of which a shortest way round begins at a module. */
  cyclesAt(module: ModuleSummary): readonly Cycle[];
  /** Whether any reference of a module does not lead to one file, or is written in an unusual way. */
  isIrregular(module: ModuleSummary): boolean;
  /** A shortest cycle that begins with the first hop, by path and place, that fits; undefined when none does. */
  cycleThrough(cycle: Cycle, fits: (hop: Hop) => boolean): readonly Hop[] | undefined;
  /** Where a path leads that a module mentions outside of its lists. */
  resolve(reference: Reference, from: ModuleSummary): Resolution;
  /** How a reference of `from` would have to write the path of a file, in the manner that it is written in. */
  pathTo(target: string, from: ModuleSummary, reference: Reference): string;
}
declare const views: readonly ["introduced", "all"];
type View = (typeof views)[number];
type CycleChange =
/** All of its modules were in one circle before: this is that circle, or what is left of it. */
{
  readonly kind: "old";
  readonly cycle: Cycle;
  readonly hops: readonly Hop[];
} |
/** No circle before, or smaller ones. `hops` begins with an edge that the change drew. */
{
  readonly kind: "new";
  readonly cycle: Cycle;
  readonly hops: readonly Hop[];
  readonly before: readonly number[];
};
/** A module at the base and at the head; one side is missing when the change added or removed it. */
type ModulePair = {
  readonly before: ModuleSummary;
  readonly after: ModuleSummary;
} | {
  readonly before: ModuleSummary;
  readonly after: undefined;
} | {
  readonly before: undefined;
  readonly after: ModuleSummary;
};
interface History {
  /** The module at the base that one of the head was; undefined for one that the change added. */
  origin(module: ModuleSummary): ModuleSummary | undefined;
  /** Where a module of the head stood at the base. */
  pathBefore(path: string): string | undefined;
  /** Of the modules that bear a name at the head, the one that had it first: at the base, where any had. */
  firstNamed(name: string): ModuleSummary | undefined;
  /** The reference of the base that one of the head was. */
  was(from: ModuleSummary, reference: Reference): Reference | undefined;
  /** The file of the base that a reference of the head would have led to there; undefined when it would have led nowhere. */
  target(from: ModuleSummary, reference: Reference): string | undefined;
  /**
   * Where a file of the base stands at the head: a module where its pair does, another file where it was renamed to, or the only
   * new one of its name does. Undefined when it is gone.
   */
  successor(path: string): string | undefined;
  /** The modules of the head that refer to a file which the change took away, with their references. */
  dependents(path: string): readonly DanglingReference[];
  /** References that led to one file before the change added another that they fit as well, or lead to now: this module. */
  newlyAmbiguous(path: string): readonly NewlyAmbiguous[];
  /** The cycles of the head, and what the change did to each. */
  cycles(): readonly CycleChange[];
  /**
   * Both states as if no reference had lost its file, or found it again, by being broken, mended or made ambiguous: where
   * only one side says which file is meant, it is meant on both. What differs between these, the change has done.
   */
  readonly agreed: {
    readonly base: Catalog;
    readonly head: Catalog;
  };
}
interface DanglingReference {
  readonly module: ModuleSummary;
  readonly reference: Reference;
}
interface NewlyAmbiguous extends DanglingReference {
  /** The file that it led to. */
  readonly target: string;
  /** It leads to the added module now, because that is nearer. */
  readonly stolen: boolean;
}
/** An edge as the change leaves it. */
interface EdgeChange {
  readonly carrier: Carrier;
  /** The file at its other end: at the head, or at the base when the edge is gone; the path as written when it leads nowhere. */
  readonly target: string;
  readonly state: "added" | "removed" | "kept";
  /** It leads nowhere. */
  readonly broken: boolean;
  /** Where it is written: at the head, or at the base when it is gone. */
  readonly reference: Reference;
  /** An edge that is gone has another in its stead: on its line, or with its reason. */
  readonly replaced: boolean;
}
/** A list of a phase that says something else than before. */
interface ListChange {
  readonly list: PhaseList;
  /** Items of the base that the head neither has, anywhere in the module, nor says in other words. */
  readonly lost: readonly Located[];
  /** Items of the head that the base neither had in this list nor said in other words. */
  readonly gained: readonly Located[];
  readonly reworded: number;
  /** Items of the base that now stand in another list, another phase, or elsewhere in the module. */
  readonly moved: number;
}
type PhaseChange = {
  readonly kind: "added";
  readonly after: Phase;
} |
/** `lost` are its lists as far as they stand nowhere else: all of a phase that went, none of one that was split or merged. */
{
  readonly kind: "removed";
  readonly before: Phase;
  readonly lost: readonly Pick<ListChange, "list" | "lost">[];
} | {
  readonly kind: "kept";
  readonly before: Phase;
  readonly after: Phase;
  readonly lists: readonly ListChange[];
};
interface ModuleChange {
  readonly pair: ModulePair;
  /** The modules in full. */
  readonly before: Module | undefined;
  readonly after: Module | undefined;
  /** The block says something else; spacing and comments aside. Always so for what was added or removed. */
  readonly blockChanged: boolean;
  /** None when the module was added or removed. */
  readonly phases: readonly PhaseChange[];
  readonly edges: readonly EdgeChange[];
  /** References of other modules that the change has broken by moving or deleting this one. */
  readonly dangling: readonly DanglingReference[];
  /** What stands at the head where a module stood that is none any more; undefined when it is one, or nothing stands there. */
  readonly left: Left | undefined;
  /** Where the text of a module stands that is none any more under another name. */
  readonly renamed: string | undefined;
}
type Left =
/** Nothing but white space. */
"empty" |
/** A text without a block that could be a module's. */
"text" |
/** A page that shows the block in passing. */
"guide" |
/** A block whose root could be anything's. */
"foreign-root" |
/** A symbolic link, a submodule, or a file that can't be read. */
"unreadable";
/** What a comment asks for. Without rules, all are meant. */
interface Directive {
  readonly kind: DirectiveKind | "unknown";
  /** The word as written, with its place: `patternlint-disable-next-line`. */
  readonly word: Located;
  readonly rules: readonly Located[];
  /** What stands behind the colon; "" for nothing. */
  readonly reason: string;
  /** The whole comment. */
  readonly start: number;
  readonly end: number;
}
type DirectiveKind = "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";
/** A spot of the document that the schema doesn't accept. */
interface Failure {
  /** Where, as a JSON Pointer; a missing property is the place itself. Indexes are `*`: `/implementation/phases/*\/validation`. */
  readonly pointer: string;
  /** The indexes that the stars stand for, in order. */
  readonly indexes: readonly number[];
  /** The schema's keyword that failed: `required`, `minItems`, `pattern` … */
  readonly keyword: string;
}
type Schema = {
  readonly [key: string]: unknown;
};
/** Accepts a value or doesn't; then `errors` says why. */
interface Validation {
  (json: unknown): unknown;
  errors?: readonly SchemaError[] | null;
}
/** ajv's ErrorObject, as far as we look at it (https://ajv.js.org/api.html#error-objects). */
interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  /** A JSON pointer to the keyword in the schema. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, any>>;
}
/** A section's schema, and the function that was compiled from it. */
interface SectionCheck {
  readonly schema: Schema;
  readonly validate: Validation;
  /** Told before a section is validated, of how many characters it is; a schema of a user's counts what it costs. */
  readonly begin?: (length: number) => void;
  /** What no schema can say, asked of a section that fits it. */
  readonly further?: (section: Element) => readonly SectionFailure[];
}
interface SectionFailure {
  readonly at: Span;
  /** The place in meaning: `error[2]/@_code`. */
  readonly path: string;
  /** What is asked for there, whichever element of a list it is: `error/@_code/pattern`. */
  readonly shape?: string;
  readonly message: string;
}
/** Files by path, and what of them is worth showing. */
interface Example {
  readonly files: Readonly<Record<string, string>>;
  /** The files at the base of the comparison, for rules about changes. */
  readonly base?: Readonly<Record<string, string>>;
  readonly snippet: string;
}
type Severity = "error" | "warning" | "notice";
type Level = Severity | "off";
type Preset = "recommended" | "strict";
/** A place in another file, or in the same one when `path` is left out. */
interface Related {
  readonly at: Span;
  readonly path?: string;
  readonly note: string;
}
interface FixEdit extends Edit {
  /** The file that it changes; the finding's own when left out. */
  readonly path?: string;
}
/** A change that settles the finding. A safe one surely says what the writer meant; others need review. */
interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
}
/** What a rule has seen: one thing at one place. */
interface Problem {
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
interface UnlessCommon {
  /** What is done: problems of one rule that have this in common are counted together. */
  readonly what: string;
  /** So many modules may do it and have a fault each. */
  readonly moreThan: number;
}
/** What a rule knows of the cause of a problem; lint/causes.ts makes causes of it. */
type CauseHint =
/** A slip that a file may repeat: all that have the same name for it are one. */
{
  readonly kind: "slip";
  readonly slip: string;
} |
/** The path that a reference leads to, in full or as an ending, and what is wrong with it: "which does not exist". */
{
  readonly kind: "target";
  readonly path: string;
  readonly which: string;
} |
/** The file has its like at the same place in another folder. */
{
  readonly kind: "copy";
  readonly folder: string;
  readonly original: string;
};
/** What a finding is about, as data. */
type Subject =
/** A reference as it is written. */
{
  readonly kind: "reference";
  readonly reference: Reference;
} |
/** A reference by where it leads; broken when it leads to no one file. */
{
  readonly kind: "edge";
  readonly reference: Reference;
  readonly broken: boolean;
} |
/** A part of a phase, by the number of the phase. */
{
  readonly kind: "phase";
  readonly phase: number;
  readonly part: string;
} |
/** What is wrong with several phases of a module, each by the number of the phase. */
{
  readonly kind: "phases";
  readonly faults: readonly {
    readonly phase: number;
    readonly what: string;
  }[];
} |
/** Modules that depend on one another, by their paths. */
{
  readonly kind: "cycle";
  readonly members: readonly string[];
} |
/** A stretch of running text: what stands around it distinguishes it from others; of tags that don't match, the element as well. */
{
  readonly kind: "text";
  readonly unbalanced?: {
    readonly element: string;
    readonly opened: number;
  };
};
interface Superseded {
  readonly rule: string;
  readonly anchor: string;
  readonly path?: string;
}
interface ModuleContext<O> {
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
interface EmptyFileContext {
  readonly text: string;
  readonly vocabulary: Vocabulary;
}
interface CatalogContext<O, G = unknown> {
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
interface ChangeContext<O> {
  /** A module that was added, removed, moved or edited. */
  readonly change: ModuleChange;
  readonly head: Catalog;
  readonly options: O;
  /** When the change was made. May have to ask for it: only call it when it matters. */
  day(): ChangeDay;
}
/** Days as YYYY-MM-DD. */
interface ChangeDay {
  /** Of the last commit, as its author had it; today's in UTC for what is not committed. */
  readonly day: string;
  /** The earliest that it was anywhere when the change began. */
  readonly earliest: string;
}
type Group = "Envelope" | "XML" | "Structure" | "References" | "Suppressions" | "Change" | "Custom";
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
interface RuleOptions<O> {
  /** A JSON Schema for each option, with its description. */
  readonly schema: Readonly<Record<keyof O & string, Readonly<Record<string, unknown>>>>;
  defaults(vocabulary: Vocabulary): O;
}
/** What a module may have. "module" is there always; "failures" are those of the schema at the pointers that the rule names. */
type ModulePart = "module" | "failures" | "defects" | "comments" | "sections" | "conditions" | "phases" | "references" |
/** Lines of reference lists that name no path. */
"unlinked lines" |
/** Paths that stand in the integration points, outside of any list. */
"unlisted paths";
/** Judges one module by itself. */
interface ModuleRule<O = Options> extends RuleProse<O> {
  readonly scope: "module";
  /** The rule is asked about modules that have any of these, and about no others. */
  readonly looksAt: readonly ModulePart[];
  /** Pointers into the module's document whose failures are this rule's. */
  readonly schemaPointers?: readonly string[];
  check(context: ModuleContext<O>): Iterable<Problem>;
  checkEmptyFile?(context: EmptyFileContext): Iterable<Problem>;
}
/** What a module may have among others. "cycles" are those whose shortest way round begins at it. */
type CatalogPart = "module" | "references" |
/** References that don't lead to one file, or are written in an unusual way. */
"irregular references" | "cycles";
/** Judges one module among all others. */
interface CatalogRule<O = Options, G = unknown> extends RuleProse<O> {
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
interface ChangeRule<O = Options> extends RuleProse<O> {
  readonly scope: "change";
  check(context: ChangeContext<O>): Iterable<Problem>;
}
/** A comment that suppresses nothing, as a whole or of some of the rules that it names. */
interface UnusedDirective {
  readonly directive: Directive;
  /** What it names in vain; none when it names no rule at all. */
  readonly names: readonly Located[];
  /** Whether nothing of it is of use. */
  readonly whole: boolean;
  /** What takes out just that, and the `-enable` that ended it. */
  readonly edits: readonly Edit[];
}
interface SuppressionContext<O> {
  readonly unused: UnusedDirective;
  readonly options: O;
}
/** Judges what comments suppress, once it is known what all other rules have found. */
interface SuppressionRule<O = Options> extends RuleProse<O> {
  readonly scope: "suppression";
  check(context: SuppressionContext<O>): Iterable<Problem>;
}
/** Options by name, as a list of rules of all kinds has to see them; each rule's own type is checked where it is defined. */
type Options = Readonly<Record<string, unknown>>;
type Rule = ModuleRule | CatalogRule | ChangeRule | SuppressionRule;
/** What a configuration says of one rule. */
interface RuleSetting {
  readonly level?: Level;
  readonly options?: Options;
}
/** Settings for some of the files: those that match a glob, or whose module has one of the categories; both when both are given. */
interface Override {
  readonly files?: readonly string[];
  readonly categories?: readonly string[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}
interface Settings {
  /** The words that modules are written in. */
  readonly vocabulary: Vocabulary;
  readonly preset: Preset;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Later ones win. */
  readonly overrides: readonly Override[];
  /** Folders that references are resolved from, relative to the repository's root. */
  readonly roots: readonly string[];
  /** Schemas of sections, by the names that these have in texts; `false` turns a built-in one off. */
  readonly sections: ReadonlyMap<string, SectionCheck | false>;
  /** Globs of files that are modules, whatever they look like. */
  readonly modules: readonly string[];
  /** Rules of the repository's own, beside ours. */
  readonly customRules?: readonly Rule[];
  /** Puts something between a rule and whoever asks it, such as a stopwatch. */
  readonly observe?: ((rule: Rule) => Rule) | undefined;
  /** Files of such rules that were not run. */
  readonly missingRules?: readonly MissingRules[];
}
interface MissingRules {
  /** As the configuration has it. */
  readonly file: string;
  /** A clause that follows "because". */
  readonly reason: string;
}
/** Settings for judging, and which files to judge. */
interface Config extends Settings {
  /** Globs; without any, all Markdown files are looked at. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The file of known findings; false for none, undefined for the one at the root, if it is there. */
  readonly baseline?: string | false | undefined;
  /** The file it comes from, for messages. */
  readonly file: string | undefined;
  /** Files of custom rules that were not run, and why. A run without them is no pass. */
  readonly missingRules: readonly MissingRules[];
  /** All files of custom rules, as written. */
  readonly ruleFiles: readonly string[];
  /** What it names of the repository, each with its place: a typo in one changes nothing, and is easily missed. */
  readonly names: readonly ConfigName[];
}
interface ConfigName {
  readonly kind: "glob" | "excluding glob" | "root" | "category" | "schema" | "no schema";
  /** As written; the section's name for the two last. */
  readonly name: string;
  /** `file:line:column`. */
  readonly place: string;
}
export declare const defaultConfig: Config;
interface RelatedPlace extends Span {
  readonly path: string;
  readonly note: string;
}
/** A report with its file and severity. Offsets are UTF-16, into the file's text. */
interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly anchor: string;
  readonly detail: string;
  readonly subject: Subject | undefined;
  readonly related: readonly RelatedPlace[];
  readonly fix: Fix | undefined;
  readonly cause: CauseHint | undefined;
}
/** A finding that can be recognized again. */
interface MarkedFinding extends Finding {
  /** Stays the same when lines move and when the file is renamed. */
  readonly fingerprint: string;
}
/** A finding that a comment in place has suppressed. */
interface SuppressedFinding extends Finding {
  /** What the comment gives as its reason; "" for none. */
  readonly justification: string;
}
/** What a cause is about, by its kind. */
type CauseSubject =
/** The same slip, again and again in one file. */
{
  readonly kind: "slip";
  readonly file: string;
} |
/** A path that references lead to; `which` says what is wrong with it: "which does not exist". */
{
  readonly kind: "target";
  readonly path: string;
  readonly which: string;
} |
/** A folder that repeats another one, findings and all. */
{
  readonly kind: "copy";
  readonly folder: string;
  readonly original: string;
} |
/** What half of so many modules, or more, do in one way. */
{
  readonly kind: "convention";
  readonly modules: number;
};
interface Cause {
  /** Stays the same when lines move and when the file is renamed, as a fingerprint does. */
  readonly id: string;
  /** The rule that sees it. */
  readonly rule: string;
  readonly subject: CauseSubject;
  /** At least two, in the order of the report. No finding has two causes. */
  readonly findings: readonly MarkedFinding[];
}
/** A stretch of a file in which some rule, or all, are suppressed. */
interface Suppression {
  readonly start: number;
  readonly end: number;
  /** Undefined for all rules. */
  readonly rule: string | undefined;
  readonly reason: string;
  /** The comment that says so, by its place in the list. */
  readonly directive: number;
  /** Rules that an `-enable` of their own has taken out, each from an offset on. */
  readonly except?: ReadonlyMap<string, number>;
}
/** That an `-enable` ends, for the rule that it names or for all, what another comment has begun. */
interface SuppressionEnd {
  readonly directive: number;
  readonly rule: string | undefined;
  readonly of: Pick<Suppression, "directive" | "rule">;
  /** Another comment begins the same in between: without the first, it is that one which this ends. */
  readonly shared: boolean;
}
/** A comment, and the edit that takes it out. */
interface RemovableDirective extends Directive {
  readonly removal: Edit;
}
/** What the comments of a file suppress, and which of them says what. */
interface Suppressions {
  readonly directives: readonly RemovableDirective[];
  readonly stretches: readonly Suppression[];
  readonly ends: readonly SuppressionEnd[];
}
/** A text to judge. */
interface Source {
  readonly path: string;
  readonly text: string;
  /** Offset of the first character that stands for bytes which are no UTF-8. */
  readonly invalidAt?: number | undefined;
  /** What the file is saved as, when that isn't UTF-8. */
  readonly encoding?: string | undefined;
}
/** What the first pass leaves of a file. Plain data: it can be sent between threads. */
type FileResult = (AnyFile & {
  readonly kind: "other";
}) |
/** The configuration says that it is a module, and it holds none. */
(AnyFile & {
  readonly kind: "empty";
  readonly raw: readonly RawFinding[];
}) | (AnyFile & {
  readonly kind: "skipped";
  readonly reason: "guide" | "foreign-root";
}) | (AnyFile & {
  readonly kind: "module";
  readonly summary: ModuleSummary;
  /** What rules about modules among others have noted of its text, by their ids. */
  readonly gathered: ReadonlyMap<string, unknown> | undefined;
  /** As the rules have made them: nothing is suppressed or superseded yet. */
  readonly raw: readonly RawFinding[];
  readonly phases: number;
  readonly completePhases: number;
});
interface AnyFile {
  readonly path: string;
  /** Also of a file that holds no module: that it holds none may be the finding. */
  readonly suppressions: Suppressions;
}
type ModuleResult = Extract<FileResult, {
  kind: "module";
}>;
/** Judges texts one by one, by the rules that need no other module. */
type FileLinter = (source: Source) => FileResult;
/** @param today the latest date that it can be anywhere: YYYY-MM-DD. */
export declare function makeFileLinter(settings: Settings, today: string): FileLinter;
/** A finding as its rule has made it, with those of which it is the cause. */
interface RawFinding {
  readonly finding: Finding;
  readonly supersedes: readonly Superseded[] | undefined;
  /** It counts only where the repository has few of its kind. */
  readonly unlessCommon?: UnlessCommon;
}
interface Settled {
  /** By path, place and rule. */
  readonly findings: readonly MarkedFinding[];
  /** What a comment in place has suppressed. */
  readonly suppressed: readonly (MarkedFinding & SuppressedFinding)[];
  /** What another finding is the cause of, which is reported in its stead. */
  readonly superseded: readonly SupersededFinding[];
}
interface SupersededFinding extends Finding {
  /** The findings that stand for it. */
  readonly by: readonly MarkedFinding[];
}
/** The kinds of problems that are conventions. */
type Conventions = ReadonlySet<string>;
/** One state of the repository, judged text by text. */
interface Snapshot {
  readonly results: readonly FileResult[];
  /** All files that a reference may lead to. */
  readonly paths: readonly string[];
  /** The text of a module file, for what needs all of it. */
  readonly read: (path: string) => string | undefined;
  /** Of a head: files of the base that stand here under another name, by that at the base. */
  readonly renames?: ReadonlyMap<string, string>;
}
/** Everything that a run has found. */
interface LintResult extends Settled {
  /** What stands behind several findings at once, by their first findings. */
  readonly causes: readonly Cause[];
  /** What modules were written in. */
  readonly vocabulary: Vocabulary;
  readonly modules: readonly ModuleSummary[];
  readonly phases: number;
  /** Phases with requirements, actions and validation. */
  readonly completePhases: number;
  readonly skipped: readonly {
    readonly path: string;
    readonly reason: "guide" | "foreign-root";
  }[];
}
/**
 * Judges one state of the repository: joins what was found text by text with what the rules about modules among others find.
 *
 * @param isSelected which files to report on; the others only take part in the catalog.
 */
export declare function lintWorkspace(snapshot: Snapshot, settings: Settings, isSelected?: (path: string) => boolean): LintResult;
/** A snapshot with its catalog, and a way to all of a module. */
interface State {
  readonly snapshot: Snapshot;
  readonly modules: readonly ModuleResult[];
  readonly catalog: Catalog;
  /** What is no fault here because it is done so often; in a comparison, what is none at one of both sides. */
  readonly conventions: Conventions;
  /** The text of a file that was judged; undefined for any other. */
  textOf(path: string): string | undefined;
  /** Reads a module in full, once. */
  load(path: string): Module | undefined;
  /** Reads a module in full, and keeps nothing of it. */
  read(path: string): Module | undefined;
}
/** What is known of a finding. Where a value is the same for all, it is left out. */
interface KnownFinding {
  /** Where it was found, from the root with `/`. */
  readonly file: string;
  /** What the module is called, or, where it has no name, its title; none in a file that holds none. */
  readonly module?: string | undefined;
  readonly rule: string;
  readonly anchor: string;
  readonly detail?: string | undefined;
  /** The line that it stands on, where a stretch of text is the matter: only that tells it from others like it. */
  readonly text?: string | undefined;
  /** The module that its reference leads to, whatever the path. */
  readonly target?: string | undefined;
  /** What it tells of, where that is several things: the modules of a circle, the faults of phases. */
  readonly parts?: readonly string[] | undefined;
}
/** A finding that was accepted, or several that are alike. */
interface BaselineEntry extends KnownFinding {
  readonly count: number;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  /** The last day on which it is accepted: YYYY-MM-DD. */
  readonly until?: string | undefined;
}
interface BaselineMatch {
  /** What is accepted, each with its entry; in the order of the report. */
  readonly accepted: ReadonlyMap<MarkedFinding, BaselineEntry>;
  /** The result without it. */
  readonly rest: LintResult;
  /** What was, until a day that is over. */
  readonly expired: ReadonlyMap<MarkedFinding, BaselineEntry>;
  /** Entries of which less is found than they accept, with how many are gone. */
  readonly fixed: ReadonlyMap<BaselineEntry, number>;
  /** What was not matched and may still be there: of files and rules that weren't asked, or hidden by others. */
  readonly kept: ReadonlyMap<BaselineEntry, number>;
}
/** Findings of the head that a comment suppresses, as far as it didn't at the base. */
interface NewlySuppressed {
  /** How many the base hasn't at all. */
  readonly introduced: number;
  /** How many counted at the base. */
  readonly unchanged: number;
}
interface ChangeResult<T> {
  /** What is judged. */
  readonly state: State;
  readonly head: LintResult;
  readonly base: LintResult;
  readonly introduced: ReadonlySet<MarkedFinding>;
  /** Findings of the base that the head hasn't. Their offsets are into the base's texts. */
  readonly fixed: readonly MarkedFinding[];
  /** What was reported of the modules whose files changed, by path. */
  readonly modules: readonly T[];
  readonly suppressed: NewlySuppressed;
}
/**
 * Judges the head, and what the change from the base to it does. Both are judged by the same settings.
 *
 * @param base judged by the same text judge; a file that is the same on both sides has the very same result.
 * @param dayOf when the change to the file at a path was made.
 * @param describe what to keep of the change of a module: its texts and trees are garbage afterwards.
 * @param isSelected which files to report on.
 */
export declare function lintChange<T>(head: Snapshot, base: Snapshot, settings: Settings, dayOf: (path: string) => ChangeDay, describe: (change: ModuleChange) => T, isSelected?: (path: string) => boolean): ChangeResult<T>;
/** Where each line of a text starts. `\n` ends a line and belongs to it; `\r\n` is one end. */
interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}
/** A cause and its findings among those of the report. */
type ReportedCause = CauseSubject & {
  /** The same as long as the cause is. Findings name it. */
  readonly id: string;
  readonly rule: string;
  /** The highest of its findings. */
  readonly severity: Severity;
  /** In plain words, with how many and where. Between backticks stands text from the file. */
  readonly title: string;
  readonly count: number;
  /** In so many files. */
  readonly files: number;
  /** How many of them the change introduces; null when nothing was compared. */
  readonly introduced: number | null;
  /** Whether fixes settle all of it; safe when all of them are. */
  readonly fix: "safe" | "unsafe" | null;
  /** Its findings, by their places in the report's list. */
  readonly findings: readonly number[];
};
interface ReportedEdge {
  /** By its kind, whatever the element is called. */
  readonly carrier: Carrier;
  /** The file at its other end; the path as written when it leads nowhere. */
  readonly target: string;
  readonly state: EdgeChange["state"];
  readonly broken: boolean;
}
interface ReportedChange {
  /** Where the module stands; where it stood when it was removed. */
  readonly file: string;
  readonly kind: "added" | "removed" | "renamed" | "edited";
  /** Where it stood, when that was elsewhere. */
  readonly was: string | null;
  readonly name: string | null;
  /** What is otherwise than before, a phrase each; between backticks stands text from the file. */
  readonly what: readonly string[];
  readonly edges: readonly ReportedEdge[];
  /** Modules whose references to this one the change has broken. */
  readonly dangling: readonly {
    readonly file: string;
    readonly carrier: Carrier;
  }[];
}
/** A stretch of a file. Lines and columns are 1-based; columns count UTF-16 units; the end is exclusive. */
interface Region {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /**
   * The place is one of the merge with the target, and the pull request's own file has no such line. Only in what GitHub is
   * given, never in a report.
   */
  readonly mergeOnly?: true;
}
interface ReportedEdit extends Region {
  readonly text: string;
}
/** What a finding is to the change; null when nothing was compared. */
type Status = "introduced" | "unchanged";
interface ReportedFinding extends Region {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly status: Status | null;
  readonly anchor: string;
  readonly fingerprint: string;
  readonly related: readonly (Region & {
    readonly note: string;
  })[];
  readonly fix: {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly ReportedEdit[];
  } | null;
  /** The id of the cause that it has in common with others; null for none, and for findings that are fixed or suppressed. */
  readonly cause: string | null;
}
interface SuppressedReport extends ReportedFinding {
  /** The reason that the comment gives; "" for none. */
  readonly justification: string;
}
/** A finding that the baseline accepts. */
interface BaselinedReport extends Omit<ReportedFinding, "status"> {
  readonly status: "baselined";
  /** What a person has written into its entry; null for nothing. */
  readonly reason: string | null;
  readonly owner: string | null;
  readonly until: string | null;
}
interface Comparison {
  readonly base: {
    /** As it was asked for. */
    readonly name: string;
    /** The full id of the commit. */
    readonly commit: string;
  };
  readonly introduced: number;
  readonly unchanged: number;
  /** Findings of the base that are gone; their places are in the files of the base. */
  readonly fixed: readonly ReportedFinding[];
  /** At the base. */
  readonly phases: number;
  readonly completePhases: number;
  /** The modules whose files changed, by path. */
  readonly changes: readonly ReportedChange[];
  /** What the change does to what is looked for, a sentence or two each: its configuration, its suppressions. */
  readonly notes: readonly string[];
}
/** As schemas/report.schema.json describes it, but for the root. */
interface Report {
  /** What the team calls a module's root element. Formats for people say it; the JSON hasn't it. */
  readonly root: string;
  readonly tool: {
    readonly name: string;
    readonly version: string;
  };
  readonly summary: {
    /** Files that were looked at. */
    readonly files: number;
    readonly modules: number;
    readonly findings: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
    readonly baselined: number;
    readonly phases: number;
    readonly completePhases: number;
  };
  /** Undefined when there is no baseline. */
  readonly baseline?: {
    /** Its file, from the root where it lies in there. */
    readonly file: string;
    /** How many of its findings are gone. */
    readonly fixed: number;
    /** How many count again, because their day is over. */
    readonly expired: number;
  };
  /** Undefined when the configuration names no rules of its own. */
  readonly customRules?: {
    readonly loaded: readonly CustomRuleReport[];
    /** Files that were not run, each with a clause that follows "because". A run without them is no pass. */
    readonly missing: readonly {
      readonly file: string;
      readonly reason: string;
    }[];
  };
  /** Undefined when there was no base to compare with. */
  readonly comparison?: Comparison;
  readonly findings: readonly ReportedFinding[];
  /** What stands behind several of them, by their first findings. */
  readonly causes: readonly ReportedCause[];
  /** Findings that a comment in place has suppressed. */
  readonly suppressed: readonly SuppressedReport[];
  /** Findings that the baseline accepts. */
  readonly baselined: readonly BaselinedReport[];
  readonly modules: readonly {
    readonly file: string;
    readonly name: string | null;
  }[];
  /** Files with a block of that root that are no pattern modules. */
  readonly skipped: readonly {
    readonly file: string;
    readonly reason: "guide" | "foreign-root";
  }[];
  /** Files that could not be read. */
  readonly unreadable: readonly {
    readonly file: string;
    readonly reason: string;
  }[];
}
/** A custom rule, for readers that know only ours. */
interface CustomRuleReport {
  readonly id: string;
  readonly summary: string;
  readonly rationale: string;
  readonly limits: string | null;
  readonly severity: Readonly<Record<Preset, Level>>;
  readonly fixable: boolean;
}
/** The lines of a file, for positions and code frames; undefined when the file can't be had any more. */
type LineSource = (path: string) => LineIndex | undefined;
/** A file that can't be read, or a folder that can't be looked into. */
interface Unreadable {
  readonly kind: "file" | "folder";
  /** From the root, with `/`; bytes of it that are no UTF-8 are written as `\xE9`. */
  readonly file: string;
  readonly reason: string;
}
type WideEncoding = "UTF-16" | "UTF-32";
interface DecodedText {
  readonly kind: "text";
  readonly text: string;
  /** Offset (UTF-16) of the first character that stands for bytes which are not valid UTF-8; undefined when all are. */
  readonly invalidAt: number | undefined;
  /** What the file is saved as, when that isn't UTF-8. */
  readonly encoding?: WideEncoding;
}
type FileText =
/** `id` is git's id of its bytes, where that was asked for. */
(DecodedText & {
  readonly id?: string;
}) |
/** A symbolic link, or one on the way that leads out: what it leads to is read where it stands, or is nobody's here. */
{
  readonly kind: "link";
} | {
  readonly kind: "gone";
} | {
  readonly kind: "refused";
  readonly reason: string;
};
interface Repository {
  /** The folder that holds `.git`, by its real path. */
  readonly workTree: string;
  /** What `.git` is or, in a linked work tree or a submodule, leads to. */
  readonly gitDir: string;
  /** Where objects lie that were fetched next to the repository's own. */
  readonly fetchedObjects?: string;
}
/**
 * The closest folder from `from` upwards that holds a `.git`; undefined when there is none.
 *
 * @param ceiling no folder above this one is looked at.
 */
export declare function findRepository(from: string, ceiling?: string): Repository | undefined;
interface Tree {
  /** All files, from the root with `/`, in no particular order. */
  readonly paths: readonly string[];
  /** Folders that are repositories of their own. What is in them is not among the paths. */
  readonly submodules: readonly string[];
  /** What is there and can't be read by any path: files whose names are no text, folders that can't be looked into. */
  readonly unreadable: readonly Unreadable[];
  /** How they were found, for messages. */
  readonly by: "git" | "walk" | "commit" | "index";
  /** Files whose texts are others than on disk, where they may not be at all. */
  readonly unsaved?: readonly string[];
  /** Why git did not list them, though there is a repository. */
  readonly withoutGit?: string;
  /**
   * Gets files, all at once where that is cheaper. There is no other way to their texts.
   *
   * @param like the id that a file may have: where it names one, the text comes with its own.
   */
  load(paths: readonly string[], like?: IdOf): Promise<Texts>;
  /** What lies beside the root in the same state of the same repository: a configuration may name files there. */
  readonly beside?: Beside;
}
interface Beside {
  /** The root, from the repository's root with `/`. */
  readonly prefix: string;
  /** @param path from the repository's root. */
  load(path: string): Promise<FileText>;
}
/**
 * The texts of the files that were loaded.
 *
 * @param path from the root, with `/`.
 * @throws when the file is there and was never loaded: a text that nobody fetched is not an empty one. ChangedMeanwhile when
 * it is asked for again, and the file is no longer what it was.
 */
type Texts = (path: string) => FileText;
/** @returns git's id of the content at a path; undefined for none. */
type IdOf = (path: string) => string | undefined;
/** The files of a commit, each with the id of its content. */
interface CommitTree extends Tree {
  /** The full id of the commit. */
  readonly commit: string;
  /** The id of a regular file's content, as git counts it; undefined for what is no regular file, or isn't there. */
  blobId(path: string): string | undefined;
}
/**
 * The files under a folder. Each is read when it is asked for, so that ten thousand of them need no memory.
 *
 * @param repository the one that the root lies in; null for none; looked for when left out.
 * @param home the folder beside whose other files the root lies: the repository's.
 */
export declare function workingTree(root: string, repository?: Repository | null, home?: string | undefined): Tree;
interface Baseline {
  /** Its name in messages and reports: from the root, where it lies in there. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** Where it comes from, when that isn't what is linted. */
  readonly from?: "base";
}
interface ProjectOptions$1 {
  /** The one found at the root when left out. It stays the same while the project is open. */
  readonly config?: Config;
  /** The known findings; those of the file that the configuration names when left out, null for none. They stay the same as well. */
  readonly baseline?: Baseline | null;
  /** Files and folders to report on, from the root with `/`; all when empty. */
  readonly paths?: readonly string[];
  /** Now; the clock's when left out. */
  readonly now?: Date;
}
/** Paths are from the root, or absolute; one that lies outside is a UsageError. Whatever has happened, the findings are those of a fresh run over the same texts. */
interface Project {
  readonly root: string;
  /** The configuration that it was opened with. */
  readonly config: Config;
  /** Sets the text of a file as an editor has it, saved or not. It stands until `close`, whatever is on disk. */
  update(path: string, text: string): void;
  /** Goes back to what is on disk. */
  close(path: string): void;
  /** Looks at the disk again: at these files, or at all when none are named. */
  refresh(paths?: readonly string[]): Promise<void>;
  /** The findings in a file, or in all, by path and place. Lines and columns are 1-based. */
  findings(path?: string): readonly ReportedFinding[];
  /** Everything, as any format takes it. */
  report(): Report;
  /** Everything as it was found, with offsets into the texts; without what the baseline accepts. */
  result(): LintResult;
  /** All modules, and where their references lead. Those that aren't reported on as well. */
  catalog(): Catalog;
  /** All files that a reference may lead to, saved or not, from the root. */
  paths(): readonly string[];
  /** All of a module, with its text; undefined for a file that holds none. */
  module(path: string): Module | undefined;
  /** The text that counts: an editor's, or the one on disk when it was looked at last. Only of files that may hold a module. */
  text(path: string): string | undefined;
  /** What would be found in a file if it had another text. Everything stays as it was. */
  preview(path: string, text: string): readonly MarkedFinding[];
  /** Files and folders that can't be read, and why. */
  unreadable(): Report["unreadable"];
}
/** What a custom rule has found. */
interface CustomProblem {
  /** Offsets into the module's text: the thing meant and no more. */
  readonly at: Span;
  /** Names the thing, then what to do, in two short sentences. */
  readonly message: string;
  /** Where it is in meaning, not in lines, such as `phase:review`: by this a finding is known again. */
  readonly anchor: string;
  /** Tells findings of one anchor apart, if more than their order does. */
  readonly detail?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
  /** Never more severe than this, whatever the rule is set to. */
  readonly maxSeverity?: Severity | undefined;
}
interface CustomProse<O> {
  /** A prefix of your own, a slash and a name: `acme/owner`. Rules of patternlint have no prefix, so the two never collide. */
  readonly id: string;
  /** One line without a full stop: what holds when the rule is content. */
  readonly summary: string;
  /** Why anybody should care, and how to mend it. Markdown. */
  readonly rationale?: string;
  /** What the rule can't see. Markdown. */
  readonly limits?: string;
  /** Unless the configuration says otherwise; `error` when left out. One for both presets, or one each. */
  readonly severity?: Level | Readonly<Record<Preset, Level>>;
  /** The version of your rules that it came with, for `explain`. */
  readonly since?: string;
  /** Whether it offers fixes. */
  readonly fixable?: boolean;
  /** Which of its fixes are safe, and why. */
  readonly fixSafety?: string;
  /** What `rules:` may set of it: a JSON Schema for each option, and its value without that. */
  readonly options?: {
    readonly schema: Readonly<Record<keyof O & string, Readonly<Record<string, unknown>>>>;
    readonly defaults: O;
  };
  /** Shown by `explain`: a stretch of a module with a finding, and one without. */
  readonly bad?: string;
  readonly good?: string;
}
/** Judges one module by itself. */
interface CustomModuleRule<O = Options> extends CustomProse<O> {
  readonly scope?: "module";
  /** The rule is asked about modules that have any of these; about all when left out. */
  readonly looksAt?: readonly ModulePart[];
  check(context: ModuleContext<O>): Iterable<CustomProblem>;
}
/** Judges one module among all others, of which it sees what a summary holds. */
interface CustomCatalogRule<O = Options, G = unknown> extends CustomProse<O> {
  readonly scope: "catalog";
  readonly looksAt?: readonly CatalogPart[];
  /** Notes what the rule will want to know of a module's text: plain data. Of a module that nothing is noted of, it is not asked. */
  readonly gather?: (module: Module) => G | undefined;
  check(context: CatalogContext<O, G>): Iterable<CustomProblem>;
}
type CustomRule = CustomModuleRule | CustomCatalogRule;
/**
 * Makes a rule of what a file of custom rules writes. It checks the types of the rule while you write it; a plain object does
 * the same where patternlint isn't installed.
 *
 * @throws TypeError when it isn't one, with what is missing.
 */
export declare function defineRule<O = Options>(rule: CustomModuleRule<O>): Rule;
export declare function defineRule<O = Options, G = unknown>(rule: CustomCatalogRule<O, G>): Rule;
export declare function defineRule(rule: CustomRule): Rule;
/** A rule's severity, or that and its options. */
type RuleSettings = Readonly<Record<string, Level | ({
  readonly severity?: Level;
} & Readonly<Record<string, unknown>>)>>;
/** What `patternlint.yml` may hold, as an object. */
interface Configuration {
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly {
    readonly files?: readonly string[];
    readonly categories?: readonly string[];
    readonly rules: RuleSettings;
  }[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly modules?: readonly string[];
  readonly roots?: readonly string[];
  readonly sections?: Readonly<Record<string, string | false>>;
  readonly customRules?: readonly string[];
  readonly baseline?: string | false;
}
interface SettingsOptions {
  /** A file's path (absolute or from the root), an object, or false for the defaults; the one found at the root when left out. */
  readonly configuration?: string | Configuration | false;
  /** Wins over the configuration's. */
  readonly preset?: Preset;
  /** Win over the configuration's, overrides included. */
  readonly rules?: RuleSettings;
  /** Rules of your own, beside those that the configuration names. */
  readonly customRules?: readonly (CustomRule | Rule)[];
}
/** A rule that was handed over has failed, or found what is no problem. */
export declare class RuleError extends Error {
  readonly name: string;
  readonly rule: string;
  /** The path of the module that it was asked about. */
  readonly module: string;
  constructor(rule: string, module: string, what: string, cause?: unknown);
}
/** How a file was decoded, and the words that it is written in. */
interface Decoded {
  readonly vocabulary: Vocabulary;
  /** Offset of the first character that stands for bytes that are no UTF-8. */
  readonly invalidAt?: number | undefined;
  /** What the file is saved as, when that isn't UTF-8. */
  readonly encoding?: string | undefined;
}
/** What a text turned out to be. */
type ParseResult = {
  readonly kind: "module";
  readonly module: Module;
} |
/** No block with the module's root stands in it. */
{
  readonly kind: "other";
} |
/** It has such a block and is no module for all that: it shows one among other things, or one of another kind. */
{
  readonly kind: "skipped";
  readonly reason: "guide" | "foreign-root";
};
interface ReadOptions extends Decoded {
  readonly declared?: boolean;
}
export declare class UsageError extends Error {
  readonly name: string;
}
/** There is no such file or folder, or it lies outside of the root. */
export declare class PathError extends UsageError {
  readonly name: string;
  /** As it was given. */
  readonly path: string;
  constructor(path: string, message: string);
}
/** What was to be compared with can't be had. */
export declare class BaseError extends UsageError {
  readonly name: string;
  /** As it was asked for. */
  readonly base: string;
  constructor(base: string, message: string);
}
/** What is wrong at one place of a file of settings. Line and column are 1-based. */
interface ConfigFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
/** The faults of a file of settings, sorted by place. */
export declare class FileError extends UsageError {
  readonly name: string;
  readonly file: string;
  /** Where it is: absolute, or from the root where it was read from git's objects. */
  readonly path: string;
  readonly faults: readonly ConfigFault[];
  /** A line each, as one can open it: `file:line:column: message`. */
  readonly lines: readonly string[];
  /** @param file its name in messages. */
  constructor(file: string, faults: readonly ConfigFault[], more?: number, path?: string);
}
/** Those of a configuration. */
export declare class ConfigError extends FileError {
  readonly name = "ConfigError";
}
/** What a file of custom rules exports, or why it isn't run. */
type Code = {
  readonly kind: "exports";
  readonly value: unknown;
} |
/** It may not be run, or can't be had: a clause that follows "because". */
{
  readonly kind: "refused";
  readonly reason: string;
} |
/** It is wrong: what is, after the file's name. */
{
  readonly kind: "fault";
  readonly message: string;
};
interface ConfigSource {
  read(file: string): Promise<FileText>;
  /** A file's name in messages. */
  show(file: string): string;
  /** What a file of rules exports, if it may be run; a source without it has none run. */
  code?(file: string): Promise<Code>;
  /** Said after the name of a file that can't be read; "" for nothing. */
  readonly of: string;
}
/**
 * Loads a configuration file.
 *
 * @param source where it and the schemas that it names come from. By default, they are files of this machine, which may not
 * lie outside of the configuration's repository.
 * @param known custom rules beside those that it names, for its settings of them.
 * @throws ConfigError for faults in it, UsageError when it can't be read.
 */
export declare function loadConfig(file: string, source?: ConfigSource, known?: readonly Rule[]): Promise<Config>;
/** Called with how many of the files have been read. */
type OnProgress = (done: number, total: number) => void;
interface RunOptions {
  /** The folder that references count from: absolute. */
  readonly root: string;
  /** Files and folders to report on, from the root with `/`; all when empty or left out. Other modules only take part in the catalog. */
  readonly paths?: readonly string[];
  /** The one found at the root when left out. */
  readonly config?: Config;
  /** The known findings; those of the file that the configuration names when left out, null for none. */
  readonly baseline?: Baseline | null | undefined;
  /** The files to lint; those of the working tree when left out. */
  readonly head?: Tree;
  /** What to compare with. */
  readonly base?: Base | undefined;
  /** Where the commits of the change are; found from the root when left out, null for nowhere. */
  readonly repository?: Repository | null | undefined;
  /** Now; the clock's when left out. */
  readonly now?: Date;
  readonly onProgress?: OnProgress;
}
interface Base {
  readonly tree: CommitTree;
  /** What it was asked for as: a branch, a tag, a commit. */
  readonly name: string;
}
interface Run {
  readonly report: Report;
  /** The lines of the files, for code frames. */
  readonly lines: LineSource;
  /** Whether the change wrote a line; false for all without a base. */
  readonly isChangedLine: (file: string, line: number) => boolean;
  /** What a new baseline is made of. */
  readonly judged: {
    readonly state: State;
    readonly result: LintResult;
    readonly match: BaselineMatch | undefined;
  };
  /** What was looked for and where, for a run that found no module. */
  readonly search: string;
  /** What the configuration names and the repository doesn't have, in whole sentences. */
  readonly unmatched: readonly string[];
}
/**
 * Lints the files under a root, or those of a commit. Reads only regular files inside it.
 *
 * @throws UsageError when the root is no folder, or one of the paths doesn't exist; ConfigError when the configuration found at
 * the root has a fault.
 * @param makeLinter makes what judges each text, for runs that remember what they have judged.
 */
export declare function runLint(options: RunOptions, makeLinter?: typeof makeFileLinter): Promise<Run>;
interface FixOptions extends RunOptions {
  /** Also fixes that somebody has to look at; safe ones alone when left out. */
  readonly unsafe?: boolean;
  /** Only fixes of these rules; of all when left out. */
  readonly rules?: readonly string[];
  /** With a base: fixes of what the change introduces, which is what is shown, or of all. */
  readonly show?: View;
  /** Why a file can't be changed; what has it as its text is asked. Nothing is in the way when left out. */
  readonly obstacleOf?: (path: string, text: string) => string | undefined;
}
interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}
/** A file that fixes would have changed, and why they don't: what, as a sentence without its full stop, that may be followed by a remedy. */
interface LeftAlone {
  readonly file: string;
  readonly reason: string;
}
interface FixRun {
  /** The findings of the files as they would be: what is left. */
  readonly run: Run;
  /** The findings whose fixes were applied, as they stood in their pass. */
  readonly fixed: readonly ReportedFinding[];
  readonly files: readonly FixedFile[];
  readonly leftAlone: readonly LeftAlone[];
  /** Files that were not named and that fixes of findings elsewhere would have changed: they are not applied. */
  readonly beyond: {
    readonly findings: number;
    readonly files: readonly string[];
  };
  /** The rules whose fixes come to no end in a file, and were left out there; none when all is settled. */
  readonly unsettled: readonly string[];
}
/**
 * Applies fixes to texts in memory until none is left. Each is applied as a whole, in all the files that it changes, or not at all;
 * one that gets into another's way waits for the next pass, in which it is made anew.
 *
 * @throws what `runLint` throws.
 */
export declare function runFix(options: FixOptions): Promise<FixRun>;
/** Why a file below a root can't be given another text; undefined when it can. */
export declare function obstacleIn(root: string): (path: string, text: string) => string | undefined;
/**
 * Writes each file, and goes on where one can't be. Files that a fix changes together are written together: where one of them
 * can't be, those before it get their texts back.
 *
 * @param fixes what was fixed; the files of each belong together.
 * @returns the files that were not written, and are what they were.
 * @throws UsageError when one could not be given its text back.
 */
export declare function writeFixes(root: string, files: readonly FixedFile[], fixes?: readonly Pick<ReportedFinding, "fix">[]): LeftAlone[];
/** The report as JSON, as schemas/report.schema.json describes it. */
export declare function formatJson({ root: _, ...report }: Report): string;
interface ViewOptions {
  /** Of a comparison, what the change introduces, which is the default, or all. */
  readonly show?: View;
}
interface GateOptions extends ViewOptions {
  /** The least severity that fails: `error` when left out, `never` for none. */
  readonly failOn?: Severity | "never";
  /** Of a comparison, what can fail: what the change introduces, which is the default, or all. */
  readonly gate?: View;
  /** A baseline that accepts what is fixed fails as well. */
  readonly strictBaseline?: boolean;
}
interface PrettyOptions extends ViewOptions {
  readonly color?: boolean;
  /** Findings only, without the verdict. */
  readonly quiet?: boolean;
  /** Shows some of what is alike. */
  readonly brief?: boolean;
}
interface PathOptions {
  /** The root as a path from the repository's root; "" for that, which is the default. */
  readonly prefix?: string;
}
/** For people, with frames of the code where the report was made in this process. */
export declare function formatPretty(report: Report, { color, quiet, brief, show }?: PrettyOptions): string;
/** A line a finding: `file:line:column: severity: message [rule]`. */
export declare function formatCompact(report: Report, { show }?: ViewOptions): string;
export declare function formatMarkdown(report: Report, options?: GateOptions): string;
/** Commands to GitHub's runner, which make annotations of them. */
export declare function formatGithub(report: Report, { show }?: ViewOptions): string;
/** SARIF 2.1.0, with everything that was found, whatever is introduced. */
export declare function formatSarif(report: Report, { prefix }?: PathOptions): string;
export declare function formatJunit(report: Report, { show, gate, failOn }?: GateOptions): string;
/** GitLab's Code Quality. */
export declare function formatGitlab(report: Report, { prefix }?: PathOptions): string;
/**
 * Whether a report is to fail a build, as the command line's exit code has it: for a finding that counts, a file that can't be
 * read, or custom rules that were not run.
 */
export declare function fails(report: Report, { gate, failOn, strictBaseline }?: GateOptions): boolean;
interface LintOptions extends SettingsOptions {
  /** The folder that references count from; from the working folder when it isn't absolute. */
  readonly root: string;
  /** Files and folders to report on, from the root; all when left out. Other modules only take part in the references. */
  readonly paths?: readonly string[];
  /** What to compare with: a branch, a tag or a commit, of which the last commit in common with HEAD counts. */
  readonly base?: string | Base;
  /** Texts that aren't saved, by path from the root: they count in place of the files, and as files that aren't there yet. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The files to lint, such as those of a commit; those of the working tree when left out. */
  readonly files?: Tree;
  /** The known findings; those of the baseline that the configuration names when left out, false for none. */
  readonly baseline?: Baseline | false;
  /** Now; the clock's when left out. */
  readonly now?: Date;
}
/**
 * Lints the modules of a folder.
 *
 * @throws PathError when the root or one of the paths doesn't exist, BaseError when the base can't be had, ConfigError for a
 * fault in the configuration, UsageError for whatever else is the caller's to mend.
 */
export declare function lint(options: LintOptions): Promise<Report>;
interface PatchedFile {
  /** From the root, with `/`. */
  readonly path: string;
  /** Where it was, when it has moved. */
  readonly from?: string;
  readonly before: string;
  readonly after: string;
}
/**
 * @param prefix the root as a path from the repository's root: git counts from there. "" for that itself.
 */
export declare function formatPatches(files: readonly PatchedFile[], prefix: string): string;
declare const rules$1: readonly Rule[];
export interface ProjectOptions extends Omit<ProjectOptions$1, "config">, SettingsOptions {}
/**
 * Opens the repository in a folder, and reads its modules once: for an editor, or whatever else lints again and again.
 *
 * @throws PathError when the root is no folder; ConfigError when its configuration has a fault.
 */
export declare function openProject(root: string, { baseline, paths, now, ...settings }?: ProjectOptions): Promise<Project>;
/**
 * The configuration file that counts in a folder: at the root of its repository, or at the folder itself where there is none.
 *
 * @returns its absolute path; undefined when there is none, and the defaults count.
 * @throws PathError when there is no such folder; UsageError when there are several.
 */
export declare function findConfiguration(folder: string): string | undefined;
/**
 * The files of a commit, which need no checkout.
 *
 * @param name a branch, a tag or a commit; the tree's `commit` is its full id.
 * @param prefix the folder that paths count from, from the repository's root; "" for that.
 * @returns undefined when there is no such commit, or git can't read it.
 */
export declare function commitTree(repository: Repository, name: string, prefix?: string): CommitTree | undefined;
/**
 * Reads one text. Total: any text gives a ParseResult, and a module in any state gives a Module and its defects.
 *
 * @param options.vocabulary the words that a module is written in; the default ones when left out.
 * @param options.declared take the file for a module although it looks like a page that shows one in passing.
 */
export declare function readModule(path: string, text: string, options?: Partial<ReadOptions>): ParseResult;
/** Reads a block of `text`, from `start` to `end` (UTF-16 offsets), as one XML document. Total: no input throws. */
export declare function readXml(text: string, start?: number, end?: number, vocabulary?: Vocabulary): XmlDocument;
/** A block with every defect mended: well-formed whatever came in. */
export declare function repairXml(block: string, vocabulary?: Vocabulary): string;
export { type Base, type Baseline, type CatalogContext, type ChangeResult, type CommitTree, type Config, type ConfigFault, type Configuration, type CustomCatalogRule, type CustomModuleRule, type CustomProblem, type CustomRule, type CustomRuleReport, type Defect, type Edit, type FileLinter, type FileResult, type Finding, type Fix, type FixEdit, type FixOptions, type FixRun, type FixedFile, type GateOptions, type LeftAlone, type Level, type LintOptions, type LintResult, type Located, type MarkedFinding, type Module, type ModuleChange, type ModuleContext, type ModuleSummary, type Options, type ParseResult, type PatchedFile, type PathOptions, type Preset, type PrettyOptions, type Project, type ReadOptions, type Region, type Related, type Report, type ReportedCause, type ReportedEdit, type ReportedFinding, type Repository, type Rule, type RuleSettings, type Run, type RunOptions, type Settings, type SettingsOptions, type Severity, type Snapshot, type Source, type Span, type Status, type Tree, type View, type ViewOptions, type Vocabulary, type XmlDocument, rules$1 as rules };