import type { Module, Phase } from "../read/module.js";
import type { Column, SectionKind } from "../read/vocabulary.js";
import type { Problem } from "./rule.js";
/** "Phase `design` (2 of 4)". */
export declare function phaseTitle(phase: Phase, module: Module): string;
/** A phase in an anchor: by its name, or by its number when it has none. */
export declare function phaseAnchor(phase: Phase, module: Module): string;
/** A part of a phase, by the phase's number, whatever it is called at the other side of a comparison. */
export declare function aboutPhase(phase: number, part: string): Pick<Problem, "subject">;
/** A title within a sentence. */
export declare function lowerFirst(title: string): string;
export declare function sectionAnchor(kind: SectionKind): string;
export declare function metadataAnchor(column: Column): string;
/** "`a`", "`a` or `b`", "`a`, `b` or `c`". */
export declare function alternatives(names: readonly string[]): string;
