import type { Config } from "../config/config.js";
import type { FileLinter } from "../lint/lint-file.js";
import type { Snapshot } from "../lint/lint-workspace.js";
import { type LineSource, type ReportParts } from "../report/report.js";
import { type Repository } from "../source/repository.js";
import type { Tree } from "../source/tree.js";
import { type Base, type ReadTree, type Run } from "./lint.js";
export interface ComparisonParts {
    readonly root: string;
    readonly repository: Repository | undefined;
    readonly config: Config;
    readonly base: Base;
    /** What is linted, what was read of it, and its lines. */
    readonly tree: Tree;
    readonly reading: ReadTree;
    readonly state: Snapshot;
    readonly lines: LineSource;
    readonly judge: FileLinter;
    readonly isCandidate: (path: string) => boolean;
    readonly inScope: (path: string) => boolean;
    readonly now: Date;
}
/** Judges the base, and what the change from it does. */
export declare function compareWithBase({ root, repository, config, base, tree, reading, state, lines, judge, isCandidate, inScope, now, }: ComparisonParts): Promise<{
    comparison: NonNullable<ReportParts["comparison"]>;
    isChangedLine: Run["isChangedLine"];
}>;
