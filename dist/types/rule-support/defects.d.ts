import type { Module } from "../read/module.js";
import type { Defect } from "../read/xml/defect.js";
import type { Problem } from "./rule.js";
export type XmlRule = "xml-character" | "xml-tag" | "xml-balance" | "xml-document";
/** Which rule tells which kind of defect; the type makes sure that every kind has its rule. */
declare const ruleOfKind: {
    readonly "stray-character": "xml-character";
    readonly "unknown-entity": "xml-character";
    readonly "bad-number": "xml-character";
    readonly "illegal-character": "xml-character";
    readonly "not-utf8": "xml-character";
    readonly "cdata-end": "xml-character";
    readonly tag: "xml-tag";
    readonly unclosed: "xml-balance";
    readonly "cut-off": "xml-balance";
    readonly misnamed: "xml-balance";
    readonly unopened: "xml-balance";
    readonly unslashed: "xml-balance";
    readonly "opened-twice": "xml-balance";
    readonly "self-closed": "xml-tag";
    readonly "closed-early": "xml-balance";
    readonly "after-root": "xml-document";
    readonly "before-root": "xml-document";
    readonly "no-root": "xml-document";
    readonly doctype: "xml-document";
    readonly instruction: "xml-document";
    readonly declaration: "xml-document";
    readonly prefix: "xml-document";
    readonly namespace: "xml-document";
    readonly "comment-hyphens": "xml-document";
    readonly "comment-open": "xml-document";
    readonly "cdata-open": "xml-document";
};
type KindOf<R extends XmlRule> = {
    [K in Defect["kind"]]: (typeof ruleOfKind)[K] extends R ? K : never;
}[Defect["kind"]];
export type DefectOf<R extends XmlRule> = Extract<Defect, {
    kind: KindOf<R>;
}>;
/** What is said of a defect, and what its fix is called. */
export type DefectWords = Pick<Problem, "message" | "related" | "supersedes"> & {
    readonly anchor?: string;
    readonly fix?: string;
};
/** The reports of one XML rule: `words` says what a defect is and what to do, and how its fix is called. */
export declare function defectReports<R extends XmlRule>(module: Module, rule: R, words: (defect: DefectOf<R>, module: Module) => DefectWords): Generator<Problem>;
/** Of what is wrong with the root itself, and is told by `fence` where that tells of the root. */
export declare const rootAnchor = "xml:root";
/** The elements around an offset, by what they are and, where they have one, by the name they are given. */
export declare function anchorAt(module: Module, offset: number): string;
/** The word that begins at an offset, for showing what was meant. */
export declare function wordAt(text: string, offset: number): string;
export {};
