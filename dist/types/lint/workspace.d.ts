import { type Source } from "./lint-file.js";
import { type LintResult } from "./lint-workspace.js";
import type { Settings } from "./settings.js";
/** Findings of a repository whose files change one at a time; always those that a fresh run would have. */
export interface Workspace {
    /** Judges a text that is new or has changed. */
    set(source: Source): void;
    /** Forgets a file, or all that was known of one that can't be read. */
    delete(path: string): void;
    /** All files that a reference may lead to. */
    setPaths(paths: readonly string[]): void;
    result(): LintResult;
}
/**
 * @param today the latest date that it can be anywhere: YYYY-MM-DD.
 * @param inScope which files to report on; the others only take part in the catalog.
 */
export declare function makeWorkspace(settings: Settings, today: string, inScope?: (path: string) => boolean): Workspace;
