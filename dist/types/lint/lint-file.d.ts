import { type ModuleSummary } from "../read/module.js";
import { type Settings } from "./settings.js";
import { type RawFinding } from "./settle.js";
import { type Suppression } from "./suppression.js";
/** A text to judge. */
export interface Source {
    readonly path: string;
    readonly text: string;
    /** Offset of the first character that stands for bytes which are no UTF-8. */
    readonly invalidAt?: number | undefined;
    /** What the file is saved as, when that isn't UTF-8. */
    readonly encoding?: string | undefined;
}
/** What the first pass leaves of a file. Plain data: it can be sent between threads. */
export type FileResult = (AnyFile & {
    readonly kind: "other";
})
/** The configuration says that it is a module, and it holds none. */
 | (AnyFile & {
    readonly kind: "empty";
    readonly raw: readonly RawFinding[];
}) | (AnyFile & {
    readonly kind: "skipped";
    readonly reason: "guide" | "foreign-root";
}) | (AnyFile & {
    readonly kind: "module";
    readonly summary: ModuleSummary;
    /** As the rules have made them: nothing is suppressed or superseded yet. */
    readonly raw: readonly RawFinding[];
    readonly phases: number;
    readonly completePhases: number;
});
interface AnyFile {
    readonly path: string;
    /** Also of a file that holds no module: that it holds none may be the finding. */
    readonly suppressions: readonly Suppression[];
}
export type ModuleResult = Extract<FileResult, {
    kind: "module";
}>;
/** Judges texts one by one, by the rules that need no other module. */
export type FileLinter = (source: Source) => FileResult;
/** @param today the latest date that it can be anywhere: YYYY-MM-DD. */
export declare function makeFileLinter(settings: Settings, today: string): FileLinter;
export {};
