/** Files by path, and what of them is worth showing. */
export interface Example {
    readonly files: Readonly<Record<string, string>>;
    /** The files at the base of the comparison, for rules about changes. */
    readonly base?: Readonly<Record<string, string>>;
    readonly snippet: string;
}
/** The parts of a module file; `null` leaves one out, undefined leaves it sound. */
export interface Parts {
    readonly table?: string | null;
    readonly title?: string | null;
    readonly fence?: string;
    readonly open?: string;
    readonly purpose?: string | null;
    readonly triggers?: string | null;
    readonly implementation?: string | null;
    readonly integration?: string | null;
    /** Further sections, before the integration points. */
    readonly sections?: string;
    readonly close?: string | null;
}
/** A module file of the sound parts and those given. */
export declare function moduleText(parts: Parts): string;
/** An `<integration_points>` whose `<depends_on>` has these lines. */
export declare function dependingOn(...lines: string[]): string;
/** An `<implementation>` of complete phases with these attributes. */
export declare function phasesWith(...attributes: string[]): string;
/** An example in which the parts given replace the sound ones; shown are just these. Its texts are made when they are asked for. */
export declare function example(parts: Parts, snippet?: string): Example;
/** An example of several files; a string is a file's whole text. The two sound modules are there unless replaced. */
export declare function exampleFiles(files: Readonly<Record<string, Parts | string>>, snippet: string): Example;
/** An example of a change: several files at the head, and those that were otherwise at the base. `null` for one that wasn't there. */
export declare function exampleChange(head: Readonly<Record<string, Parts | string | null>>, base: Readonly<Record<string, Parts | string | null>>, snippet: string): Example;
