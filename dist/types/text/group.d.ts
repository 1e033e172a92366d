/** Things by what they have in common, both in their order; what has no key is left out. */
export declare function groupBy<T, K>(things: Iterable<T>, key: (thing: T) => K | undefined): Map<K, T[]>;
