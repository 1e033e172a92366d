import { type Config } from "./config/config.js";
import { type LineSource, type Report } from "./report/report.js";
export interface RunOptions {
    /** The folder that references count from: absolute. */
    readonly root: string;
    /** Files and folders to tell about, from the root with `/`; all when empty. Other modules are read, and kept silent about. */
    readonly scope: readonly string[];
    readonly config: Config;
    /** The latest date that it can be anywhere; today's when left out. */
    readonly today?: string;
    /** Hears how many of the files have been read. */
    readonly onProgress?: (done: number, total: number) => void;
}
export interface Run {
    readonly report: Report;
    /** The lines of the files, for code frames. */
    readonly lines: LineSource;
    /** What was looked for and where, for a run that found no module. */
    readonly search: string;
}
/** Lints the files under a root. Reads only regular files inside it. */
export declare function runLint({ root, scope, config, today, onProgress }: RunOptions): Promise<Run>;
/**
 * The root for paths given on a command line: the repository that holds the first of them; without one, the working
 * folder, or the folder given when it lies outside of that or is given as an absolute path.
 */
export declare function chooseRoot(paths: readonly string[], root: string | undefined, cwd: string): string;
/**
 * Paths as given, as paths from the root.
 *
 * @throws UsageError when one doesn't exist, or lies outside the root.
 */
export declare function toScope(paths: readonly string[], root: string, cwd: string): string[];
/** Today's date where it is latest (UTC+14), so that nobody's today is the future. */
export declare function latestDate(): string;
/** The configuration of a root: the file given, the one found there, or the defaults. Only reading one loads its parser. */
export declare function configAt(root: string, file: string | undefined): Promise<Config>;
