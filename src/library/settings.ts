// What a caller says of settings, as a configuration: by the same checks as a file's.
import { isAbsolute, join } from "node:path";
import { type Config, defaultConfig } from "../config/config.ts";
import { diskSource } from "../config/source.ts";
import { configAt } from "../engine/configuration.ts";
import { type CustomRule, defineRule, guardRule } from "../rule-support/custom-rule.ts";
import type { Level, Preset, Rule } from "../rule-support/rule.ts";
import { findRepository } from "../source/repository.ts";

/** A rule's severity, or that and its options. */
export type RuleSettings = Readonly<Record<string, Level | ({ readonly severity?: Level } & Readonly<Record<string, unknown>>)>>;

/** What `patternlint.yml` may hold, as an object. */
export interface Configuration {
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly overrides?: readonly {
    readonly files?: readonly string[];
    readonly categories?: readonly string[];
    readonly rules: RuleSettings;
  }[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly modules?: readonly string[];
  readonly roots?: readonly string[];
  readonly sections?: Readonly<Record<string, string | false>>;
  readonly customRules?: readonly string[];
  readonly baseline?: string | false;
}

export interface SettingsOptions {
  /** A file's path (absolute or from the root), an object, or false for the defaults; the one found at the root when left out. */
  readonly configuration?: string | Configuration | false;
  /** Wins over the configuration's. */
  readonly preset?: Preset;
  /** Win over the configuration's, overrides included. */
  readonly rules?: RuleSettings;
  /** Rules of your own, beside those that the configuration names. */
  readonly customRules?: readonly (CustomRule | Rule)[];
}

/**
 * @param root absolute.
 * @throws ConfigError for a fault in the configuration or the rules' settings, with its place in the file or the object as JSON.
 */
export async function settingsOf(root: string, { configuration, preset, rules, customRules = [] }: SettingsOptions): Promise<Config> {
  const config = await readConfiguration(root, configuration);
  const own = customRules.map((rule) => guardRule(defineRule(rule as CustomRule), trouble));
  const all = own.length === 0 ? config : { ...config, customRules: [...(config.customRules ?? []), ...own] };
  const chosen = rules && (await parse(root, "rules", { rules }, all.customRules));
  return {
    ...all,
    preset: preset ?? all.preset,
    overrides: chosen ? [...all.overrides, { rules: chosen.rules }] : all.overrides,
  };
}

async function readConfiguration(root: string, given: SettingsOptions["configuration"]): Promise<Config> {
  if (given === false) return defaultConfig;
  if (given === undefined) return configAt(root, undefined);
  if (typeof given === "string") return configAt(root, isAbsolute(given) ? given : join(root, given));
  return { ...(await parse(root, "configuration", given)), file: undefined };
}

/** The object is read as the file with its text would be, so that nothing is accepted here that isn't there. */
async function parse(root: string, name: string, given: Configuration, known: readonly Rule[] = []): Promise<Config> {
  const file = join(root, name);
  const disk = diskSource(join(root, "patternlint.yml"), [findRepository(root)?.workTree ?? root, root]);
  const text = JSON.stringify(given, null, 2);
  const { loadConfig } = await import("../config/load.ts");
  return loadConfig(
    file,
    {
      ...disk,
      read: async (path) => (path === file ? { kind: "text", text, invalidAt: undefined } : disk.read(path)),
      show: (path) => (path === file ? name : disk.show(path)),
    },
    known,
  );
}

/** What a rule that was handed over throws is its writer's own: it has the stack. */
function trouble(rule: string, module: string, what: string, error?: unknown): Error {
  return new RuleError(rule, module, what, error);
}

/** A rule that was handed over has failed, or found what is no problem. */
export class RuleError extends Error {
  override readonly name: string = "RuleError";
  readonly rule: string;
  /** The path of the module that it was asked about. */
  readonly module: string;

  constructor(rule: string, module: string, what: string, cause?: unknown) {
    super(`The custom rule \`${rule}\` failed on ${module}: ${what || String(cause)}`, { cause });
    this.rule = rule;
    this.module = module;
  }
}
