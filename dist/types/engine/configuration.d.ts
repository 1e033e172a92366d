import { type Config } from "../config/config.js";
import type { Tree } from "../source/tree.js";
/**
 * The configuration of a root: the file given, the one found there, or the defaults. Only reading one loads its parser.
 *
 * @param repository the folder that it has to stay in, unless the file given lies elsewhere.
 */
export declare function configAt(root: string, file: string | undefined, repository?: string): Promise<Config>;
/**
 * The configuration as a tree has it, for a root whose own files are not to be trusted.
 *
 * @param file from the root; undefined for the one found there.
 * @throws UsageError when there is no such file.
 */
export declare function configIn(tree: Tree, file: string | undefined): Promise<Config>;
