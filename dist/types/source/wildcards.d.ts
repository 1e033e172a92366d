/** Whether a path, from the root with `/`, matches. */
export type GlobMatcher = (path: string) => boolean;
/** A glob that isn't taken, with the remedy. */
export declare class GlobError extends Error {
}
/** Between `**`, which stand for any names or none, are runs of names; each is found at the first place where it fits. */
export declare function compilePath(glob: string): GlobMatcher;
/** The `]` of a class that begins at an offset; undefined when the `[` means itself. */
export declare function classEnd(glob: string, start: number): number | undefined;
