import type { Module, ModuleSummary } from "../read/module.js";
/** A module at the base and at the head; one side is missing when the change added or removed it. */
export type ModulePair = {
    readonly before: ModuleSummary;
    readonly after: ModuleSummary;
} | {
    readonly before: ModuleSummary;
    readonly after: undefined;
} | {
    readonly before: undefined;
    readonly after: ModuleSummary;
};
/**
 * Pairs the modules of two states: by path, unless two files changed places, then by name where that is unique, then by what
 * they say.
 *
 * @param loadBefore reads a module of the base in full; undefined when it can't be had.
 * @param loadAfter the same for the head.
 */
export declare function pairModules(before: readonly ModuleSummary[], after: readonly ModuleSummary[], loadBefore: (path: string) => Module | undefined, loadAfter: (path: string) => Module | undefined): ModulePair[];
/** Where the pair stands in the head, or stood in the base when it is gone. */
export declare function pathOf(pair: ModulePair): string;
