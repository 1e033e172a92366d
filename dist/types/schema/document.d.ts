import type { Module } from "../read/module.js";
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
    readonly trigger_conditions?: {
        readonly conditions: readonly {
            readonly type?: string;
            readonly text: string;
        }[];
    };
    readonly implementation?: {
        readonly phases: readonly PhaseDocument[];
    };
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
export declare function moduleFailures(module: Module): readonly Failure[];
/** The document of a module: what is absent in the text is absent here. */
export declare function toDocument(module: Module): ModuleDocument;
export {};
