import type { Preset, Severity } from "../rule/rule.js";
export interface Inputs {
    readonly root: string;
    readonly paths: readonly string[];
    readonly config: string | undefined;
    readonly preset: Preset | undefined;
    /** Undefined for never. */
    readonly failOn: Severity | undefined;
    /** How many annotations at most. */
    readonly annotations: number;
    readonly summary: boolean;
    readonly allowEmpty: boolean;
}
/** @throws UsageError for a value that an input can't have. */
export declare function readInputs(): Inputs;
