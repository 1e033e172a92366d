import type { Config } from "../config/config.js";
import { type Report, type ReportedFinding } from "../report/report.js";
export interface ProjectOptions {
    /** The one found at the root when left out. It stays the same while the project is open. */
    readonly config?: Config;
    /** Files and folders to report on, from the root with `/`; all when empty. */
    readonly paths?: readonly string[];
    /** Now; the clock's when left out. */
    readonly now?: Date;
}
/** Paths are from the root, or absolute; one that lies outside is a UsageError. Whatever has happened, the findings are those of a fresh run over the same texts. */
export interface Project {
    readonly root: string;
    /** Sets the text of a file as an editor has it, saved or not. It stands until `close`, whatever is on disk. */
    update(path: string, text: string): void;
    /** Goes back to what is on disk. */
    close(path: string): void;
    /** Looks at the disk again: at these files, or at all when none are named. */
    refresh(paths?: readonly string[]): Promise<void>;
    /** The findings in a file, or in all, by path and place. Lines and columns are 1-based. */
    findings(path?: string): readonly ReportedFinding[];
    /** Everything, as any format takes it. */
    report(): Report;
}
/**
 * Opens the repository in a folder, and reads its modules once.
 *
 * @param root an absolute path.
 * @throws UsageError when the root is no folder; ConfigError when its configuration has a fault.
 */
export declare function openProject(root: string, { config: given, paths, now }?: ProjectOptions): Promise<Project>;
