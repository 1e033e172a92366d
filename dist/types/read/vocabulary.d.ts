export interface Vocabulary {
    /** The root element. */
    readonly root: string;
    /** Its attributes. */
    readonly name: string;
    readonly category: string;
    /** Columns of the metadata table. */
    readonly metadata: {
        readonly version: string;
        readonly updated: string;
        readonly status: string;
    };
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
    readonly trigger: {
        readonly element: string;
        readonly type: string;
        readonly types: readonly string[];
    };
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
    readonly usesPattern: {
        readonly element: string;
        readonly attribute: string;
    };
    /** The category whose modules must have phases. */
    readonly patternCategory: string;
}
export declare const vocabulary: Vocabulary;
/** The three lists that every phase must have, in their order. */
export type PhaseList = "requirements" | "actions" | "validation";
export declare const phaseLists: readonly PhaseList[];
export declare const sectionNames: readonly string[];
/** Those that hardly any other kind of file has. */
export declare const mainSections: readonly string[];
/**
 * How deep in a module an element of a known name belongs: the root is 0, its sections 1, their parts 2, the lists of a
 * phase 3. An element can't hold one that belongs no deeper than itself, which tells where a forgotten close tag was due.
 */
export declare const depthOf: ReadonlyMap<string, number>;
/** Every attribute that has a meaning. */
export declare const attributeNames: ReadonlySet<string>;
