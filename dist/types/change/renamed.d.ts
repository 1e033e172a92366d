export interface NamedText {
    readonly path: string;
    readonly text: string;
}
/** The likest first; each has one partner at most. */
export declare function findRenamed(gone: readonly NamedText[], come: readonly NamedText[]): ReadonlyMap<string, string>;
