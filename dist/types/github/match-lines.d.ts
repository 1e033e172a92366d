/**
 * @returns the 1-based numbers of lines of `from`, with those that they have in `to`. A line that `to` hasn't is missing; of
 * texts that have little in common, so may be others.
 */
export declare function matchLines(from: readonly string[], to: readonly string[]): ReadonlyMap<number, number>;
