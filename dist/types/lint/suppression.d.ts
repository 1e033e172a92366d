/** A stretch of a file in which some rules, or all, are silent. */
export interface Suppression {
    readonly start: number;
    readonly end: number;
    /** Undefined for all rules. */
    readonly rules: readonly string[] | undefined;
    /** What stands behind the colon; "" for nothing. */
    readonly reason: string;
}
/**
 * Reads the suppressions of a file:
 * `<!-- patternlint-disable-next-line RULE … : reason -->`, `-disable-line`, `-disable-file`, and `-disable` up to
 * `-enable` or the end. Without rules, all are meant.
 */
export declare function readSuppressions(text: string): readonly Suppression[];
/** The suppression for which a finding of `rule` that starts at `offset` is to be passed over. */
export declare function suppressionOf(suppressions: readonly Suppression[], rule: string, offset: number): Suppression | undefined;
