import { type View } from "../lint/narrow.js";
import type { Settings } from "../lint/settings.js";
import { type Level, type Preset, type Severity } from "../rule-support/rule.js";
/** Settings for judging, and which files to judge. */
export interface Config extends Settings {
    /** Globs; without any, all Markdown files are looked at. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** The file it comes from, for messages. */
    readonly file: string | undefined;
}
export declare const defaultConfig: Config;
/**
 * The configuration file at a root, if there is one.
 *
 * @throws UsageError when there are several: nobody would know which of them counts.
 */
export declare function findConfig(root: string, exists?: (file: string) => boolean): string | undefined;
/** The configuration with what the command line or the action's inputs say on top; they win over everything in the file. */
export declare function withChoices(config: Config, preset: Preset | undefined, levels: ReadonlyMap<string, Level>): Config;
/** Reads `ID=level`. */
export declare function parseRuleChoice(text: string): [string, Level];
export declare function parsePreset(text: string): Preset;
/** The level at which a run fails; undefined for never. */
export declare function parseFailOn(text: string, option: string): Severity | undefined;
/** Which findings to show, or to gate by. */
export declare function parseView(text: string, option: string): View;
/** "Did you mean `a` or `b`?", or what to say when nothing is near. */
export declare function didYouMean(near: readonly string[], otherwise: string): string;
