/** A stretch of a file in which some rules, or all, are silent. */
export interface Suppression {
    readonly start: number;
    readonly end: number;
    /** Undefined for all rules. */
    readonly rules: readonly string[] | undefined;
}
/**
 * Reads the suppressions of a file:
 * `<!-- patternlint-disable-next-line RULE … : reason -->`, `-disable-line`, `-disable-file`, and `-disable` up to
 * `-enable` or the end. Without rules, all are meant.
 */
export declare function readSuppressions(text: string): readonly Suppression[];
/** Whether a finding of `rule` that starts at `offset` is to be passed over. */
export declare function isSuppressed(suppressions: readonly Suppression[], rule: string, offset: number): boolean;
