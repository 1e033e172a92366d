import { type Module } from "../read/module.js";
import { type Column, type PhaseList } from "../read/vocabulary.js";
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
    readonly metadata: Readonly<Record<Column, string | undefined>> | undefined;
    readonly title: string | undefined;
    readonly name: string | undefined;
    readonly category: string | undefined;
    readonly purpose: string | undefined;
    readonly trigger_conditions: {
        readonly conditions: readonly ConditionDocument[];
    } | undefined;
    readonly implementation: {
        readonly phases: readonly PhaseDocument[];
    } | undefined;
    readonly integration_points: Readonly<Record<string, readonly string[]>> | undefined;
}
interface ConditionDocument {
    readonly type: string | undefined;
    readonly text: string;
}
interface PhaseDocument extends Readonly<Record<PhaseList, readonly string[] | undefined>> {
    readonly name: string | undefined;
    readonly order: string | number | undefined;
}
/** Everything about a module that module.schema.json does not accept, in the schema's order. */
export declare function moduleFailures(module: Module): readonly Failure[];
/** The document of a module: what is absent in the text is absent here, or undefined. */
export declare function toDocument(module: Module): ModuleDocument;
export {};
