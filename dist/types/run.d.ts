import type { Config } from "./config/config.js";
import { type Snapshot } from "./lint/judge-catalog.js";
import { type Verdict } from "./lint/judge-text.js";
import { type LineSource, type Report } from "./report/report.js";
import { type Repository } from "./source/repository.js";
import { type CommitTree, type Texts, type Tree } from "./source/tree.js";
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
    readonly touches: (file: string, line: number) => boolean;
    /** What was looked for and where, for a run that found no module. */
    readonly search: string;
}
/** Lints the files under a root, or those of a commit. Reads only regular files inside it. */
export declare function runLint({ root, scope, config, head, base, repository: given, now, onProgress, }: RunOptions): Promise<Run>;
export interface TreeReading {
    readonly verdicts: ReadonlyMap<string, Verdict>;
    /** Files that are the same at the base. */
    readonly same: ReadonlySet<string>;
    readonly seen: number;
    readonly unread: readonly {
        readonly file: string;
        readonly reason: string;
    }[];
    /** Those of the candidates. */
    readonly texts: Texts;
}
export declare function reader(texts: Texts): Snapshot["read"];
export declare function candidatesOf({ paths }: Tree, isCandidate: (path: string) => boolean): string[];
