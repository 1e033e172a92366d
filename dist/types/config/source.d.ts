import { type FileText } from "../source/read-file.js";
import type { Tree } from "../source/tree.js";
export interface ConfigSource {
    read(file: string): Promise<FileText>;
    /** A file's name in messages. */
    show(file: string): string;
    /** Said after the name of a file that can't be read; "" for nothing. */
    readonly of: string;
}
/**
 * The files of this machine. A pull request can change a configuration that lies in the repository, so that one stays in
 * there with all that it names, links looked through. One that lies elsewhere was put and named there by the user: it may be
 * a link, and may name what lies in its own folder, too.
 *
 * @param config the configuration: absolute, or from the working folder.
 * @param repository the repository's folder; more than one when several paths lead to it.
 */
export declare function diskSource(config: string, repository: readonly string[]): ConfigSource;
/** The files of a commit, for a workspace whose own files are not to be trusted. */
export declare function treeSource(tree: Tree): ConfigSource;
