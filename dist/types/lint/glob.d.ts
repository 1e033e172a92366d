/** Whether a path, from the root with `/`, matches. */
export type GlobMatcher = (path: string) => boolean;
/** A glob that isn't taken, with the remedy. */
export declare class GlobError extends Error {
}
/** Whether a path matches any of the globs. */
export declare function matchGlobs(globs: readonly string[]): GlobMatcher;
/**
 * Compiles a glob: `*` and `?` within a name, `**` for any folders, `[a-z]` and `[!a]`, `{a,b}`, and `\` before a sign that is
 * meant as it is. A leading dot is nothing special.
 *
 * @throws GlobError for one that can't match what was meant, or would take long.
 */
export declare function compileGlob(glob: string): GlobMatcher;
