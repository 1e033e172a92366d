import type { Vocabulary } from "../read/vocabulary.js";
import type { Tree } from "../source/tree.js";
/**
 * What is left out because of submodules, in whole sentences: those that hold modules, and, where nothing else is there to
 * lint, also those that aren't checked out.
 *
 * @param root absolute.
 * @param scope the paths that are linted, from the root; all when empty.
 * @param vocabulary what modules are taken to be written in there.
 */
export declare function describeSubmodules(root: string, { submodules }: Pick<Tree, "submodules">, scope: readonly string[], vocabulary: Vocabulary, nothingElse: boolean): string[];
/** Files that git ignores otherwise than by a .gitignore are linted then, which is told. */
export declare function describeWithoutGit(reason: string): string;
