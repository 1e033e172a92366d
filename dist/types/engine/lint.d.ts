import type { Config } from "../config/config.js";
import { type FileResult } from "../lint/lint-file.js";
import { type Snapshot } from "../lint/lint-workspace.js";
import { type LineSource, type Report } from "../report/report.js";
import type { Unreadable } from "../source/paths.js";
import { type Repository } from "../source/repository.js";
import { type CommitTree, type Texts, type Tree } from "../source/tree.js";
export interface RunOptions {
    /** The folder that references count from: absolute. */
    readonly root: string;
    /** Files and folders to tell about, from the root with `/`; all when empty or left out. Other modules are read, and kept silent about. */
    readonly scope?: readonly string[];
    /** The one found at the root when left out. */
    readonly config?: Config;
    /** The files to lint; those of the working tree when left out. */
    readonly head?: Tree;
    /** What to compare with. */
    readonly base?: Base | undefined;
    /** Where the commits of the change are; found from the root when left out, null for nowhere. */
    readonly repository?: Repository | null | undefined;
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
    readonly isChangedLine: (file: string, line: number) => boolean;
    /** What was looked for and where, for a run that found no module. */
    readonly search: string;
}
/**
 * Lints the files under a root, or those of a commit. Reads only regular files inside it.
 *
 * @throws UsageError when the root is no folder, or a path of the scope doesn't exist; ConfigError when the configuration found at
 * the root has a fault.
 */
export declare function runLint({ root, scope: paths, config: given, head, base, repository: place, now, onProgress, }: RunOptions): Promise<Run>;
interface FileChoice {
    /** Whether a file is to be read. */
    readonly isCandidate: (path: string) => boolean;
    /** Whether it is told about. */
    readonly inScope: (path: string) => boolean;
    /** Whether what can't be read would have been read, and told about. */
    readonly isWanted: (place: Unreadable) => boolean;
}
export interface ReadTree {
    readonly results: ReadonlyMap<string, FileResult>;
    /** Files that are the same at the base. */
    readonly same: ReadonlySet<string>;
    readonly seen: number;
    readonly unreadable: readonly {
        readonly file: string;
        readonly reason: string;
    }[];
    /** Those of the candidates. */
    readonly texts: Texts;
}
export declare function reader(texts: Texts): Snapshot["read"];
export declare function candidatesOf({ paths }: Tree, isCandidate: (path: string) => boolean): string[];
export declare function candidateFilter({ include, exclude }: Config): (path: string) => boolean;
/** A folder that can't be looked into may hold anything, so it counts unless it is excluded. */
export declare function unreadableFilter({ exclude }: Config, isCandidate: (path: string) => boolean, inScope: (path: string) => boolean): FileChoice["isWanted"];
export declare function scopeFilter(scope: readonly string[]): (path: string) => boolean;
/** The date where it is latest (UTC+14), so that nobody's today is the future. */
export declare function latestDate(now: Date): string;
export {};
