// Which rules apply to a file, how severely, and with which options.
import type { Vocabulary } from "../read/vocabulary.ts";
import type { Level, Options, Preset, Rule, Severity } from "../rule-support/rule.ts";
import type { SectionCheck } from "../schema/section.ts";
import { matchGlobs } from "./glob.ts";

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
  /** Rules of the repository's own, beside ours. */
  readonly customRules?: readonly Rule[];
  /** Puts something between a rule and whoever asks it, such as a stopwatch. */
  readonly observe?: ((rule: Rule) => Rule) | undefined;
  /** Files of such rules that were not run. */
  readonly missingRules?: readonly MissingRules[];
}

export interface MissingRules {
  /** As the configuration has it. */
  readonly file: string;
  /** A clause that follows "because". */
  readonly reason: string;
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

const known = new WeakMap<Settings, { readonly rules: readonly Rule[]; readonly select: RuleSelector }>();

/** The choice of rules by settings, prepared once for all that ask; files that the same overrides match share one list. */
export function selectRules(rules: readonly Rule[], settings: Settings): RuleSelector {
  const made = known.get(settings);
  if (made?.rules === rules) return made.select;
  const select = makeSelector(rules, settings);
  known.set(settings, { rules, select });
  return select;
}

function makeSelector(rules: readonly Rule[], settings: Settings): RuleSelector {
  const matchers = settings.overrides.map(({ files, categories }) => {
    const matches = files && matchGlobs(files);
    return (path: string, category: string | undefined) =>
      (!matches || matches(path)) && (!categories || (category !== undefined && categories.includes(category)));
  });
  const lists = new Map<string, readonly ActiveRule[]>();
  return (path, category) => {
    const matching = matchers.flatMap((matches, at) => (matches(path, category) ? [at] : []));
    const key = matching.join();
    let list = lists.get(key);
    if (!list) {
      const overrides = matching.map((at) => settings.overrides[at] as Override);
      list = rules.flatMap((rule) => activate(rule, settings, overrides));
      lists.set(key, list);
    }
    return list;
  };
}

function activate(rule: Rule, { preset, rules, vocabulary, observe }: Settings, overrides: readonly Override[]): ActiveRule[] {
  const chosen = [rules.get(rule.id), ...overrides.map((override) => override.rules.get(rule.id))].filter(
    (setting) => setting !== undefined,
  );
  const level = chosen.findLast((setting) => setting.level !== undefined)?.level;
  const severity = level ?? rule.severity[preset];
  if (severity === "off") return [];
  const options = Object.assign({}, rule.options?.defaults(vocabulary), ...chosen.map((setting) => setting.options ?? {})) as Options;
  return [{ rule: observe ? observe(rule) : rule, severity, chosen: level !== undefined, options }];
}
