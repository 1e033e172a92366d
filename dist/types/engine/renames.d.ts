import type { Snapshot } from "../lint/lint-workspace.js";
import type { CommitTree, Tree } from "../source/tree.js";
/**
 * @param base the judged base: only what was a module there, or was referred to, is looked for.
 * @param linted the modules of the head: whatever they hold, they are looked at.
 * @returns the path at the head by that at the base.
 */
export declare function findRenames(before: CommitTree, after: Tree, base: Snapshot, linted: ReadonlySet<string>): Promise<ReadonlyMap<string, string>>;
