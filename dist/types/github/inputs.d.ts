import type { View } from "../lint/narrow.js";
import { type FormatName } from "../report/formats.js";
import type { Preset, Severity } from "../rule-support/rule.js";
export interface Inputs {
    readonly root: string;
    readonly paths: readonly string[];
    readonly config: string | undefined;
    readonly preset: Preset | undefined;
    /** "" for the event's own, `none` for nothing. */
    readonly base: string;
    readonly show: View;
    readonly gate: View;
    /** Undefined for never. */
    readonly failOn: Severity | undefined;
    /** How many annotations at most. */
    readonly annotations: number;
    readonly summary: boolean;
    readonly checkRun: boolean;
    readonly review: boolean;
    readonly comment: boolean;
    /** Files to write, from the workspace. */
    readonly files: readonly {
        readonly format: FormatName;
        readonly file: string;
    }[];
    readonly allowEmpty: boolean;
    /** Undefined when there is none. */
    readonly token: string | undefined;
}
/** @throws UsageError for a value that an input can't have. */
export declare function readInputs(): Inputs;
