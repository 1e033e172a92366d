import type { ModuleBlock } from "../read/comments.js";
/** A stretch of a file in which some rule, or all, are suppressed. */
export interface Suppression {
    readonly start: number;
    readonly end: number;
    /** Undefined for all rules. */
    readonly rule: string | undefined;
    readonly reason: string;
    /** Rules that an `-enable` of their own has taken out, each from an offset on. */
    readonly except?: ReadonlyMap<string, number>;
}
/**
 * What the directives suppress: `-disable-line` its own line, `-disable-next-line` the next one, `-disable-file` the file,
 * and `-disable` everything up to the `-enable` that ends it, or to the end of the file. `-enable a` ends `a` and nothing
 * else, also where all rules are disabled; `-enable` alone ends all. Disabling what is disabled changes nothing.
 *
 * @param module what the file's module is read from; undefined when it holds none.
 */
export declare function readSuppressions(text: string, module?: ModuleBlock): readonly Suppression[];
/** Finds the suppression for which a finding of `rule` that starts at `offset` doesn't count. */
export type SuppressionFinder = (rule: string, offset: number) => Suppression | undefined;
/** Prepares suppressions for being asked, each time in logarithmic time. */
export declare function findSuppressions(suppressions: readonly Suppression[]): SuppressionFinder;
