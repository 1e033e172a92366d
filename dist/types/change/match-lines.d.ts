/**
 * @returns the 1-based numbers of lines of `from`, with those that they have in `to`. A line that `to` hasn't is missing; of
 * texts that have little in common, so may be others.
 */
export declare function matchLines(from: readonly string[], to: readonly string[]): ReadonlyMap<number, number>;
/** The most pairs whose second numbers rise, of pairs whose first ones do (Schensted, 1961). */
export declare function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[];
