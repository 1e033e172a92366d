import type { Vocabulary } from "../read/vocabulary.js";
import type { Level, Options, Preset, Rule, Severity } from "../rule-support/rule.js";
import type { SectionCheck } from "../schema/section.js";
/** What a configuration says of one rule. */
export interface RuleSetting {
    readonly level?: Level;
    readonly options?: Options;
}
/** Settings for some of the files: those that match a glob, or whose module has one of the categories; both when both are given. */
export interface Override {
    readonly files?: readonly string[];
    readonly categories?: readonly string[];
    readonly rules: ReadonlyMap<string, RuleSetting>;
}
export interface Settings {
    /** The words that modules are written in. */
    readonly vocabulary: Vocabulary;
    readonly preset: Preset;
    readonly rules: ReadonlyMap<string, RuleSetting>;
    /** Later ones win. */
    readonly overrides: readonly Override[];
    /** Folders that references are resolved from, relative to the repository's root. */
    readonly roots: readonly string[];
    /** Schemas of sections, by the names that these have in texts; `false` turns a built-in one off. */
    readonly sections: ReadonlyMap<string, SectionCheck | false>;
    /** Globs of files that are modules, whatever they look like. */
    readonly modules: readonly string[];
}
/** A rule that is on, as it applies to one file. */
export interface ActiveRule {
    readonly rule: Rule;
    readonly severity: Severity;
    /** The severity was set by name, not by the preset. */
    readonly chosen: boolean;
    readonly options: Options;
}
/** The rules that apply to a file. */
export type RuleSelector = (path: string, category: string | undefined) => readonly ActiveRule[];
/** The choice of rules by settings, prepared once for all that ask; files that the same overrides match share one list. */
export declare function selectRules(rules: readonly Rule[], settings: Settings): RuleSelector;
