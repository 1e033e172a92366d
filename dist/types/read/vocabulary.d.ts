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
export type Column = "version" | "last_updated" | "status";
export type Status = "draft" | "active" | "experimental" | "stable" | "deprecated";
export type TriggerType = "automatic" | "explicit" | "implicit";
export type SectionKind = "purpose" | "trigger_conditions" | "implementation" | "integration_points" | "pattern_usage" | "configuration" | "error_handling" | "examples";
/** Under the first two, each line is a reference; an attribute of the third is one. */
export type Carrier = "depends_on" | "provides_to" | "uses_pattern";
/** The three lists that every phase must have, in their order. */
export type PhaseList = "requirements" | "actions" | "validation";
export declare const phaseLists: readonly PhaseList[];
export type ElementKind = "module" | SectionKind | "condition" | "phase" | Carrier | PhaseList;
/** The vocabulary of a team that has none of its own: each word is its kind. */
export declare const defaultVocabulary: Vocabulary;
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
/** The lexicon of a vocabulary, made once. */
export declare function lexiconOf(vocabulary: Vocabulary): Lexicon;
/** A column's heading without what tells no columns apart: case, and how its words are joined. */
export declare function foldHeading(heading: string): string;
/** The kind under which a word is filed; undefined for any other word. */
export declare function kindOf<K extends string>(words: Readonly<Partial<Record<K, string>>>, word: string): K | undefined;
