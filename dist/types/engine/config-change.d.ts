import { type Config } from "../config/config.js";
import type { CommitTree, Tree } from "../source/tree.js";
interface ConfigChangeParts {
    readonly root: string;
    readonly config: Config;
    readonly tree: Tree;
    readonly base: CommitTree;
    /** Whether a configuration has a file looked at. */
    readonly candidates: (config: Config) => (path: string) => boolean;
}
/** In a sentence or two; undefined when the configuration is that of the base. */
export declare function describeConfigChange({ root, config, tree, base, candidates }: ConfigChangeParts): Promise<string | undefined>;
export {};
