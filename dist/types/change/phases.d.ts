import type { Module, Phase } from "../read/module.js";
import type { Value } from "../read/span.js";
import { type PhaseList } from "../read/vocabulary.js";
/** A list of a phase that says something else than before. */
export interface ListChange {
    readonly list: PhaseList;
    /** Items of the base that the head neither has nor says in other words. */
    readonly lost: readonly Value[];
    /** Items of the head that the base neither had nor said in other words. */
    readonly gained: readonly Value[];
    readonly reworded: number;
}
export type PhaseChange = {
    readonly kind: "added";
    readonly after: Phase;
} | {
    readonly kind: "removed";
    readonly before: Phase;
} | {
    readonly kind: "kept";
    readonly before: Phase;
    readonly after: Phase;
    readonly lists: readonly ListChange[];
};
/** Compares the phases of a module at the base and at the head; in the order of the head, what is gone at the end. */
export declare function comparePhases(before: Module, after: Module): PhaseChange[];
/** Whether one line is another in other words: half of its words are there again, or most of its letters. */
export declare function isReworded(old: string, now: string): boolean;
