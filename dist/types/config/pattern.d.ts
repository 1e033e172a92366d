export interface Pattern {
    /** As it is written in the schema. */
    readonly source: string;
    /** How many instructions it has: what each character of a text may cost. */
    readonly size: number;
    readonly test: (text: string) => boolean;
}
/** A pattern that isn't taken: which one, and why. */
export declare class PatternError extends Error {
}
/**
 * Compiles a pattern of JavaScript's, which is what JSON Schema recommends, as ajv would read it (with the flag `u`).
 *
 * @throws PatternError that names the pattern and what it has that can't be matched in linear time.
 */
export declare function compilePattern(source: string): Pattern;
