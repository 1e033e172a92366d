import { type ModuleSummary } from "../read/module.js";
import { type Finding, type MarkedFinding } from "./finding.js";
import { type Settings } from "./settings.js";
import { type Suppression } from "./suppression.js";
/** A text to judge. */
export interface Source {
    readonly path: string;
    readonly text: string;
    /** Offset of the first character that stands for bytes which are no UTF-8. */
    readonly invalidAt?: number | undefined;
}
/** What the first pass leaves of a file. Plain data: it can be sent between threads. */
export type Verdict = {
    readonly kind: "other";
}
/** The configuration says that it is a module, and it holds none. */
 | {
    readonly kind: "empty";
    readonly findings: readonly Finding[];
} | {
    readonly kind: "passed-over";
    readonly path: string;
    readonly reason: "guide" | "foreign-root";
} | {
    readonly kind: "module";
    readonly summary: ModuleSummary;
    readonly findings: readonly Finding[];
    readonly suppressions: readonly Suppression[];
    readonly suppressed: number;
    readonly phases: number;
    readonly completePhases: number;
};
export type ModuleVerdict = Extract<Verdict, {
    kind: "module";
}>;
/** Judges texts one by one, by the rules that need no other module. */
export type TextJudge = (source: Source) => Verdict;
/** @param today the latest date that it can be anywhere: YYYY-MM-DD. */
export declare function makeTextJudge(settings: Settings, today: string): TextJudge;
/** Everything that a run has found. */
export interface LintResult {
    /** By path, place and rule. */
    readonly findings: readonly MarkedFinding[];
    readonly modules: readonly ModuleSummary[];
    readonly phases: number;
    /** Phases with requirements, actions and validation. */
    readonly completePhases: number;
    /** Findings that a comment in place has silenced. */
    readonly suppressed: number;
    readonly passedOver: readonly {
        readonly path: string;
        readonly reason: "guide" | "foreign-root";
    }[];
}
/**
 * The second pass: joins the verdicts, judges the modules among one another, and puts everything in order.
 *
 * @param paths all files that a reference may lead to.
 * @param read the text of a module file, for building fixes.
 * @param inScope which files to tell about; the others only take part in the catalog.
 */
export declare function judgeCatalog(verdicts: readonly Verdict[], paths: readonly string[], settings: Settings, read: (path: string) => string | undefined, inScope?: (path: string) => boolean): LintResult;
