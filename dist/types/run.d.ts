import { type Config } from "./config/config.js";
import { type LineSource, type Report } from "./report/report.js";
import { type CommitTree, type Tree } from "./source/tree.js";
export interface RunOptions {
    /** The folder that references count from: absolute. */
    readonly root: string;
    /** Files and folders to tell about, from the root with `/`; all when empty. Other modules are read, and kept silent about. */
    readonly scope: readonly string[];
    readonly config: Config;
    /** The files to lint; those of the working tree when left out. */
    readonly head?: Tree;
    /** What to compare with. */
    readonly base?: Base | undefined;
    /** Now; the clock's when left out. */
    readonly now?: Date;
    /** Hears how many of the files have been read. */
    readonly onProgress?: (done: number, total: number) => void;
}
export interface Base {
    readonly tree: CommitTree;
    /** What it was asked for as: a branch, a tag, a commit. */
    readonly name: string;
}
export interface Run {
    readonly report: Report;
    /** The lines of the files, for code frames. */
    readonly lines: LineSource;
    /** Whether the change wrote a line; false for all without a base. */
    readonly touches: (file: string, line: number) => boolean;
    /** What was looked for and where, for a run that found no module. */
    readonly search: string;
}
/** Lints the files under a root, or those of a commit. Reads only regular files inside it. */
export declare function runLint({ root, scope, config, head, base, now, onProgress }: RunOptions): Promise<Run>;
/**
 * The root for paths given on a command line: the repository that holds the first of them; without one, the working
 * folder, or the folder given when it lies outside of that or is given as an absolute path.
 */
export declare function chooseRoot(paths: readonly string[], root: string | undefined, cwd: string): string;
/**
 * Paths as given, as paths from the root.
 *
 * @param files the files of what is linted, when that isn't the working tree.
 * @throws UsageError when one doesn't exist, or lies outside the root.
 */
export declare function toScope(paths: readonly string[], root: string, cwd: string, files?: readonly string[]): string[];
/** The configuration of a root: the file given, the one found there, or the defaults. Only reading one loads its parser. */
export declare function configAt(root: string, file: string | undefined): Promise<Config>;
/**
 * The configuration as a tree has it, for a root whose own files are not to be trusted.
 *
 * @param file from the root; undefined for the one found there.
 * @throws UsageError when there is no such file.
 */
export declare function configIn(tree: Tree, file: string | undefined): Promise<Config>;
