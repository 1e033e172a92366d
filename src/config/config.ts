// A run's configuration, and what it is without a file.
import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { type View, views } from "../lint/narrow.ts";
import type { MissingRules, Override, RuleSetting, Settings } from "../lint/settings.ts";
import { defaultVocabulary } from "../read/vocabulary.ts";
import { isCustomId } from "../rule-support/custom-id.ts";
import { type Level, type Preset, presets, type Severity, severities } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import { nearest } from "../text/nearest.ts";
import { UsageError } from "./error.ts";

/** Settings for judging, and which files to judge. */
export interface Config extends Settings {
  /** Globs; without any, all Markdown files are looked at. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The file of known findings; false for none, undefined for the one at the root, if it is there. */
  readonly baseline?: string | false | undefined;
  /** The file it comes from, for messages. */
  readonly file: string | undefined;
  /** Files of custom rules that were not run, and why. A run without them is no pass. */
  readonly missingRules: readonly MissingRules[];
  /** All files of custom rules, as written. */
  readonly ruleFiles: readonly string[];
  /** What it names of the repository, each with its place: a typo in one changes nothing, and is easily missed. */
  readonly names: readonly ConfigName[];
}

export interface ConfigName {
  readonly kind: "glob" | "excluding glob" | "root" | "category" | "schema" | "no schema";
  /** As written; the section's name for the two last. */
  readonly name: string;
  /** `file:line:column`. */
  readonly place: string;
}

export const defaultConfig: Config = {
  vocabulary: defaultVocabulary,
  preset: "recommended",
  rules: new Map(),
  overrides: [],
  roots: [],
  sections: new Map(),
  modules: [],
  include: [],
  exclude: [],
  customRules: [],
  missingRules: [],
  ruleFiles: [],
  file: undefined,
  names: [],
};

/** The baseline at a root, unless a configuration names another. */
export const BASELINE_NAME = "patternlint-baseline.json";

/** Whether a root may have a baseline: most have none, and what reads one is loaded for those that do. */
export function mayHaveBaseline(root: string, { baseline }: Config): boolean {
  return baseline !== false && (baseline !== undefined || isEntry(join(root, BASELINE_NAME)));
}

/** The names under which a configuration is looked for at the root, in this order. */
export const configNames = [
  "patternlint.yml",
  "patternlint.yaml",
  "patternlint.json",
  ".patternlint.yml",
  ".patternlint.yaml",
  ".patternlint.json",
];

/**
 * The configuration file at a root, if there is one.
 *
 * @throws UsageError when there are several: nobody would know which of them counts.
 */
export function findConfig(root: string, exists: (file: string) => boolean = isEntry): string | undefined {
  const [found, ...others] = configNames.filter((name) => exists(join(root, name)));
  if (found === undefined) return undefined;
  // Of a folder that can't be entered, nobody knows what is in it: reading the first says so.
  const other = others.find((name) => exists !== isEntry || existsSync(join(root, name)));
  if (other !== undefined) throw new UsageError(`${found} and ${other} are both configurations. Keep one of them.`);
  return join(root, found);
}

/** A link that leads nowhere or a file that can't be reached is there all the same: reading it says what is wrong. */
export function isEntry(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The configuration with what the command line or the action's inputs say on top; they win over everything in the file. */
export function withChoices(config: Config, preset: Preset | undefined, levels: ReadonlyMap<string, Level>): Config {
  const chosen: Override = { rules: new Map([...levels].map(([id, level]): [string, RuleSetting] => [id, { level }])) };
  return { ...config, preset: preset ?? config.preset, overrides: levels.size > 0 ? [...config.overrides, chosen] : config.overrides };
}

/** Reads `ID=level`. */
export function parseRuleChoice(text: string): [string, Level] {
  const [name = "", level] = text.split("=", 2);
  const id = parseRuleId(name);
  if (level === undefined)
    throw new UsageError(`--rule ${id} has no level. Write --rule ${id}=error; to apply the fixes of one rule only, --fix-rule ${id}.`);
  return [id, parseLevel(level, `of rule \`${id}\``)];
}

/** @throws UsageError when there is no rule of that name. Which custom ones there are, only the configuration says. */
export function parseRuleId(id: string): string {
  const ids = rules.map((rule) => rule.id);
  if (ids.includes(id) || isCustomId(id)) return id;
  throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, ids), "`patternlint rules` lists them.")}`);
}

/** @throws UsageError when a custom rule that was chosen isn't there. */
export function requireRules(ids: Iterable<string>, { customRules = [], missingRules }: Config): void {
  const known = customRules.map(({ id }) => id);
  for (const id of ids)
    if (isCustomId(id) && !known.includes(id) && missingRules.length === 0)
      throw new UsageError(`There is no rule \`${id}\`. ${didYouMean(nearest(id, known), "`patternlint rules` lists them.")}`);
}

export function parsePreset(text: string): Preset {
  if ((presets as readonly string[]).includes(text)) return text as Preset;
  throw new UsageError(`There is no preset \`${text}\`. ${didYouMean(nearest(text, presets), `Choose ${presets.join(" or ")}.`)}`);
}

/** The level at which a run fails; undefined for never. */
export function parseFailOn(text: string, option: string): Severity | undefined {
  if (text === "never") return undefined;
  if ((severities as readonly string[]).includes(text)) return text as Severity;
  const levels = [...severities, "never"];
  throw new UsageError(`${option} can't be \`${text}\`. ${didYouMean(nearest(text, levels), `Write one of ${levels.join(", ")}.`)}`);
}

/** Which findings to show, or to gate by. */
export function parseView(text: string, option: string): View {
  if ((views as readonly string[]).includes(text)) return text as View;
  throw new UsageError(`${option} can't be \`${text}\`. ${didYouMean(nearest(text, views), `Write ${views.join(" or ")}.`)}`);
}

function parseLevel(text: string, of: string): Level {
  const levels: readonly string[] = [...severities, "off"];
  if (levels.includes(text)) return text as Level;
  throw new UsageError(
    `The severity ${of} can't be \`${text}\`. ${didYouMean(nearest(text, levels), `Write one of ${levels.join(", ")}.`)}`,
  );
}

/** "Did you mean `a` or `b`?", or what to say when nothing is near. */
export function didYouMean(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `Did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?` : otherwise;
}
