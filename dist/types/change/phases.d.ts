import type { Module, Phase } from "../read/module.js";
import { type PhaseList } from "../read/vocabulary.js";
import type { Located } from "../text/span.js";
/** A list of a phase that says something else than before. */
export interface ListChange {
    readonly list: PhaseList;
    /** Items of the base that the head neither has, anywhere in the module, nor says in other words. */
    readonly lost: readonly Located[];
    /** Items of the head that the base neither had in this list nor said in other words. */
    readonly gained: readonly Located[];
    readonly reworded: number;
    /** Items of the base that now stand in another list, another phase, or elsewhere in the module. */
    readonly moved: number;
}
export type PhaseChange = {
    readonly kind: "added";
    readonly after: Phase;
}
/** `lost` are its lists as far as they stand nowhere else: all of a phase that went, none of one that was split or merged. */
 | {
    readonly kind: "removed";
    readonly before: Phase;
    readonly lost: readonly Pick<ListChange, "list" | "lost">[];
} | {
    readonly kind: "kept";
    readonly before: Phase;
    readonly after: Phase;
    readonly lists: readonly ListChange[];
};
/** Compares the phases of a module at the base and at the head; in the order of the head, what is gone at the end. */
export declare function comparePhases(before: Module, after: Module): PhaseChange[];
