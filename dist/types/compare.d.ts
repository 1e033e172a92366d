import type { Config } from "./config/config.js";
import type { Snapshot } from "./lint/judge-catalog.js";
import type { TextJudge } from "./lint/judge-text.js";
import { type LineSource, type ReportParts } from "./report/report.js";
import { type Base, type Run, type TreeReading } from "./run.js";
import { type Repository } from "./source/repository.js";
import type { Tree } from "./source/tree.js";
export interface ComparisonParts {
    readonly root: string;
    readonly repository: Repository | undefined;
    readonly config: Config;
    readonly base: Base;
    /** What is linted, what was read of it, and its lines. */
    readonly tree: Tree;
    readonly reading: TreeReading;
    readonly state: Snapshot;
    readonly lines: LineSource;
    readonly judge: TextJudge;
    readonly isCandidate: (path: string) => boolean;
    readonly inScope: (path: string) => boolean;
    readonly now: Date;
}
/** Judges the base, and what the change from it does. */
export declare function compareWithBase({ root, repository, config, base, tree, reading, state, lines, judge, isCandidate, inScope, now, }: ComparisonParts): Promise<{
    comparison: NonNullable<ReportParts["comparison"]>;
    touches: Run["touches"];
}>;
