import { GlobError, type GlobMatcher } from "../source/wildcards.js";
export { GlobError, type GlobMatcher };
/** Whether a path matches any of the globs. */
export declare function matchGlobs(globs: readonly string[]): GlobMatcher;
/**
 * Compiles a glob: `*` and `?` within a name, `**` for any folders, `[a-z]` and `[!a]`, `{a,b}`, and `\` before a sign that is
 * meant as it is. A leading dot is nothing special.
 *
 * @throws GlobError for one that can't match what was meant, or would take long.
 */
export declare function compileGlob(glob: string): GlobMatcher;
