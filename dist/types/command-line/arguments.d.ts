import type { View } from "../lint/narrow.js";
import { type FormatName } from "../report/formats.js";
import type { Level, Preset, Severity } from "../rule-support/rule.js";
export declare const commands: readonly ["rules", "explain"];
export type Command = {
    readonly kind: "lint";
    readonly options: LintOptions;
} | {
    readonly kind: "rules";
    readonly json: boolean;
} | {
    readonly kind: "explain";
    readonly rule: string;
    readonly json: boolean;
} | {
    readonly kind: "help";
} | {
    readonly kind: "version";
};
export interface LintOptions {
    readonly paths: readonly string[];
    readonly root: string | undefined;
    readonly format: FormatName;
    readonly outputs: readonly {
        readonly format: FormatName;
        readonly file: string;
    }[];
    readonly preset: Preset | undefined;
    readonly levels: ReadonlyMap<string, Level>;
    readonly config: string | undefined;
    /** Undefined for never. */
    readonly failOn: Severity | undefined;
    readonly allowEmpty: boolean;
    readonly quiet: boolean;
    /** A commit, branch or tag to compare with; undefined for nothing. */
    readonly base: string | undefined;
    /** Which findings to show. */
    readonly show: View;
    /** Which findings decide about the exit code. */
    readonly gate: View;
}
/** @throws UsageError when the arguments make no command. */
export declare function parseCommand(args: readonly string[]): Command;
