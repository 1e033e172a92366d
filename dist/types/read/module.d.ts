import type { Located, Span } from "../text/span.js";
import { type Envelope } from "./envelope.js";
import { type Reference } from "./reference.js";
import { type Carrier, type PhaseList, type SectionKind, type Vocabulary } from "./vocabulary.js";
import type { Defect } from "./xml/defect.js";
import { type Element } from "./xml/tree.js";
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
}
export interface Module extends ModuleSummary {
    readonly text: string;
    readonly envelope: Envelope;
    readonly version: Located | undefined;
    readonly updated: Located | undefined;
    readonly root: Element;
    readonly purpose: Located | undefined;
    readonly conditions: readonly Condition[];
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
export interface Section {
    /** As written. */
    readonly name: string;
    /** Undefined for one of the writer's own. */
    readonly kind: SectionKind | undefined;
    /** Its name is only almost that of its kind. */
    readonly slip: boolean;
    readonly element: Element;
}
export interface Condition {
    readonly element: Element;
    readonly type: Located | undefined;
    readonly words: Located | undefined;
}
export interface Phase {
    readonly element: Element;
    readonly name: Located | undefined;
    readonly order: Located | undefined;
    readonly lists: Readonly<Record<PhaseList, List | undefined>>;
}
export interface List {
    readonly element: Element;
    readonly items: readonly Located[];
}
/** What a text turned out to be. */
export type ParseResult = {
    readonly kind: "module";
    readonly module: Module;
}
/** No block with the module's root stands in it. */
 | {
    readonly kind: "other";
}
/** It has such a block and is no module for all that. */
 | {
    readonly kind: "skipped";
    readonly reason: "guide" | "foreign-root";
};
export interface ReadOptions {
    readonly vocabulary: Vocabulary;
    readonly declared?: boolean;
    readonly invalidAt?: number | undefined;
    readonly encoding?: string | undefined;
}
/**
 * Reads one text. Total: any text gives a ParseResult, and a module in any state gives a Module and its defects.
 *
 * @param options.vocabulary the words that a module is written in.
 * @param options.declared take the file for a module although it looks like a page that shows one in passing.
 * @param options.invalidAt offset of the first character that stands for bytes that are no UTF-8.
 * @param options.encoding what the file is saved as, when that isn't UTF-8.
 */
export declare function readModule(path: string, text: string, options: ReadOptions): ParseResult;
/** The section of a kind, by its right name. */
export declare function sectionOf({ sections }: Pick<Module, "sections">, kind: SectionKind): Section | undefined;
