/**
 * The candidates nearest to `word` by edit distance, if near enough to be a slip; several when they are equally near.
 * Case, `-` and `_` don't count as differences; two neighbouring letters that have changed places count as one.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string[];
