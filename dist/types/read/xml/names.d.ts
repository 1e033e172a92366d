/**
 * Numbers the names of a text. A name of the vocabulary is recognized where it stands, without making a string of it.
 * One reader uses it for text after text.
 */
export declare class NameTable {
    #private;
    readonly known: readonly string[];
    constructor(known: Iterable<string>);
    /** Forgets the names of the text before. */
    reset(): void;
    /** The names of the text at hand that the vocabulary lacks. */
    get others(): readonly string[];
    /** The number of the name that stands between two offsets. */
    at(text: string, start: number, end: number): number;
    of(name: string): number;
    /** Whether a name has a prefix, or declares one. */
    isNamespaced(id: number): boolean;
    name(id: number): string;
}
