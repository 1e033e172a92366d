/**
 * Says of a path from the file's folder, with `/`, whether the file ignores it (true), takes it back (false), or has no opinion.
 * Whether a folder above it is ignored is not asked.
 */
export type IgnoreRules = (path: string, isFolder: boolean) => boolean | undefined;
export declare function readIgnoreRules(text: string): IgnoreRules;
