// Reads a configuration file: YAML (or JSON, which is YAML too), validated by its schema, each fault with its line.
import { dirname, join, posix } from "node:path";
import { compileGlob, GlobError, matchGlobs } from "../lint/glob.ts";
import type { Override, RuleSetting } from "../lint/settings.ts";
import { withoutTrailing } from "../read/xml/characters.ts";
import { isCustomId } from "../rule-support/custom-id.ts";
import type { Level, Options, Preset, Rule } from "../rule-support/rule.ts";
import type { SectionCheck } from "../schema/section.ts";
import { findRepository } from "../source/repository.ts";
import { quote } from "../text/quote.ts";
import { type Config, type ConfigName, defaultConfig } from "./config.ts";
import type { CustomRules } from "./custom-rules.ts";
import { endlessReference } from "./endless.ts";
import { ConfigError, UsageError } from "./error.ts";
import { type ConfigProblem, schemaProblem } from "./faults.ts";
import { validateConfig } from "./generated/validator.js";
import { InvalidSchema, placeFaults } from "./invalid-schema.ts";
import { placeOfFault } from "./json-places.ts";
import { type ConfigSource, diskSource, whyNotRead } from "./source.ts";
import { type Allowance, newAllowance } from "./vet-schema.ts";
import { parseYaml, type YamlFile } from "./yaml.ts";

/** What the file holds, once it is known to be valid. */
interface ConfigFile {
  readonly preset?: Preset;
  readonly rules?: RuleEntries;
  readonly overrides?: readonly { readonly files?: string[]; readonly categories?: string[]; readonly rules: RuleEntries }[];
  readonly include?: string[];
  readonly exclude?: string[];
  readonly modules?: string[];
  readonly roots?: string[];
  readonly sections?: Readonly<Record<string, string | false>>;
  readonly baseline?: string | false;
  readonly customRules?: string[];
}
type RuleEntries = Readonly<Record<string, Level | (Options & { readonly severity?: Level })>>;

/**
 * Loads a configuration file.
 *
 * @param source where it and the schemas that it names come from. By default, they are files of this machine, which may not
 * lie outside of the configuration's repository.
 * @param known custom rules beside those that it names, for its settings of them.
 * @throws ConfigError for faults in it, UsageError when it can't be read.
 */
export async function loadConfig(file: string, source: ConfigSource = ownSource(file), known: readonly Rule[] = []): Promise<Config> {
  const shown = source.show(file);
  const found = await source.read(file);
  if (found.kind !== "text") throw new UsageError(`The configuration ${shown}${source.of} ${whyNotRead(found)}`);
  const yaml = parseYaml(found.text);
  const problems: ConfigProblem[] = yaml.faults.map(({ offset, message }) => ({ offset, message: () => message }));
  throwFaults(shown, file, yaml, problems);
  const content: unknown = yaml.data ?? {};
  const isValid = validateConfig(content);
  if (!isValid) for (const error of validateConfig.errors ?? []) problems.push(schemaProblem(error, yaml));
  const report: Report = (path, message) => problems.push({ offset: yaml.offsetOf(path), message: () => message });
  // What has the right form is looked at whatever else is wrong, so that nobody mends one fault after the other.
  const sound = isValid ? (content as ConfigFile) : soundParts(content);
  checkGlobs(sound, report);
  checkRoots(sound, report);
  const sections = await loadSections(sound.sections ?? {}, dirname(file), source, report);
  const custom = await loadRules(sound, isValid ? sound : {}, dirname(file), source, report, known);
  throwFaults(shown, file, yaml, problems);
  return toConfig(sound, file, sections, custom, listNames(sound, shown, yaml));
}

/** What of a configuration has the form that it must have. */
function soundParts(content: unknown): ConfigFile {
  const map = asMap(content);
  const overrides = Array.isArray(map.overrides) ? map.overrides.map((one) => ({ files: asTexts(asMap(one).files), rules: {} })) : [];
  const sections = Object.entries(asMap(map.sections)).filter(([, path]) => path === false || typeof path === "string");
  return {
    overrides,
    include: asTexts(map.include),
    exclude: asTexts(map.exclude),
    modules: asTexts(map.modules),
    roots: asTexts(map.roots),
    customRules: asTexts(map.customRules),
    sections: Object.fromEntries(sections) as NonNullable<ConfigFile["sections"]>,
  };
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "") ? value : [];
}

/** All that it names of the repository, with its place. */
function listNames(
  { include = [], exclude = [], modules = [], roots = [], overrides = [], sections = {} }: ConfigFile,
  shown: string,
  { offsetOf, positionOf }: YamlFile,
): ConfigName[] {
  const placed = (kind: ConfigName["kind"], name: string, path: readonly string[], isKey = false): ConfigName => {
    const { line, column } = positionOf(offsetOf(path, isKey));
    return { kind, name, place: `${shown}:${line}:${column}` };
  };
  const each = (kind: ConfigName["kind"], names: readonly string[], path: readonly string[]) =>
    names.map((name, at) => placed(kind, name, [...path, String(at)]));
  return [
    ...each("glob", include, ["include"]),
    ...each("excluding glob", exclude, ["exclude"]),
    ...each("glob", modules, ["modules"]),
    ...each("root", roots, ["roots"]),
    ...overrides.flatMap(({ files = [], categories = [] }, at) => [
      ...each("glob", files, ["overrides", String(at), "files"]),
      ...each("category", categories, ["overrides", String(at), "categories"]),
    ]),
    ...Object.entries(sections).map(([name, path]) => placed(path === false ? "no schema" : "schema", name, ["sections", name], true)),
  ];
}

function ownSource(file: string): ConfigSource {
  const folder = dirname(file);
  return diskSource(file, [findRepository(folder)?.workTree ?? folder]);
}

const MOST_FAULTS = 20;

/** Throws the first faults by place, one each; nothing when there are none. */
function throwFaults(shown: string, file: string, { positionOf }: YamlFile, problems: readonly ConfigProblem[]): void {
  const places = new Map<number, ConfigProblem>();
  for (const problem of problems) if (!places.has(problem.offset)) places.set(problem.offset, problem);
  if (places.size === 0) return;
  const sorted = [...places.values()].sort((a, b) => a.offset - b.offset);
  const faults = sorted.slice(0, MOST_FAULTS).map(({ offset, message }) => ({ ...positionOf(offset), message: message() }));
  throw new ConfigError(shown, faults, sorted.length - faults.length, file);
}

/** Notes what is wrong at a path of the configuration. */
type Report = (path: readonly string[], message: string) => void;

/** Globs are compiled where they are used; what is wrong with one is said here, where its place is known. */
function checkGlobs({ include, exclude, modules, overrides = [] }: ConfigFile, report: Report): void {
  const lists: [path: string[], globs: readonly string[] | undefined][] = [
    [["include"], include],
    [["exclude"], exclude],
    [["modules"], modules],
    ...overrides.map(({ files }, at): [string[], string[] | undefined] => [["overrides", String(at), "files"], files]),
  ];
  const accepts = (compile: () => unknown, path: readonly string[], what: string): boolean => {
    try {
      compile();
      return true;
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      report(path, `${what} ${error.message}.`);
      return false;
    }
  };
  for (const [path, globs = []] of lists) {
    const sound = globs.filter((glob, at) => accepts(() => compileGlob(glob), [...path, String(at)], `The glob ${quote(glob)}`));
    if (sound.length === globs.length) accepts(() => matchGlobs(globs), path, `\`${path.join(".")}\``);
  }
}

/** References lead to files of the repository only. */
function checkRoots({ roots = [] }: ConfigFile, report: Report): void {
  for (const [at, root] of roots.entries())
    if (/^(?:[/\\]|[A-Za-z]:)/.test(root) || /^\.\.(?:\/|$)/.test(posix.normalize(root.replaceAll("\\", "/"))))
      report(["roots", String(at)], `The root ${quote(root)} leads out of the folder that is linted. Name a folder in it.`);
}

/** Settings of custom rules, each with its place. */
function customSettings({ rules = {}, overrides = [] }: ConfigFile) {
  const lists: [path: string[], entries: RuleEntries][] = [
    [["rules"], rules],
    ...overrides.map((override, at): [string[], RuleEntries] => [["overrides", String(at), "rules"], override.rules]),
  ];
  return lists.flatMap(([path, entries]) =>
    [...toSettings(entries)].filter(([id]) => isCustomId(id)).map(([id, setting]) => [[...path, id], id, setting] as const),
  );
}

/**
 * Runs the files of custom rules; nothing is loaded where none is named.
 *
 * @param settings the configuration, where its settings have the right form.
 */
async function loadRules(
  { customRules: files = [] }: ConfigFile,
  settings: ConfigFile,
  folder: string,
  source: ConfigSource,
  report: Report,
  known: readonly Rule[],
): Promise<CustomRules> {
  const entries = customSettings(settings);
  if (files.length === 0 && entries.length === 0) return { rules: [], missing: [] };
  const { checkCustomSettings, loadCustomRules } = await import("./custom-rules.ts");
  const custom = await loadCustomRules(files, folder, source, report);
  checkCustomSettings(entries, { ...custom, rules: [...known, ...custom.rules] }, report);
  return custom;
}

function toConfig(
  content: ConfigFile,
  file: string,
  sections: Config["sections"],
  { rules: customRules, missing: missingRules }: CustomRules,
  names: readonly ConfigName[],
): Config {
  return {
    vocabulary: defaultConfig.vocabulary,
    preset: content.preset ?? defaultConfig.preset,
    rules: toSettings(content.rules ?? {}),
    overrides: (content.overrides ?? []).map(
      ({ files, categories, rules }): Override => ({
        ...(files && { files }),
        ...(categories && { categories }),
        rules: toSettings(rules),
      }),
    ),
    include: content.include ?? [],
    exclude: content.exclude ?? [],
    modules: content.modules ?? [],
    roots: (content.roots ?? [])
      .map((root) => withoutTrailing(root.replace(/^\.\//, ""), "/"))
      .filter((root) => root !== "" && root !== "."),
    sections,
    baseline: content.baseline ? join(dirname(file), content.baseline) : content.baseline,
    customRules,
    missingRules,
    ruleFiles: content.customRules ?? [],
    file,
    names,
  };
}

function toSettings(entries: RuleEntries): Map<string, RuleSetting> {
  return new Map(
    Object.entries(entries).map(([id, entry]): [string, RuleSetting] => {
      if (typeof entry === "string") return [id, { level: entry }];
      const { severity, ...options } = entry;
      return [id, { ...(severity !== undefined && { level: severity }), options }];
    }),
  );
}

async function loadSections(
  sections: Readonly<Record<string, string | false>>,
  folder: string,
  source: ConfigSource,
  report: Report,
): Promise<ReadonlyMap<string, SectionCheck | false>> {
  const all = new Map<string, SectionCheck | false>();
  // One file may be named for many sections.
  const compiled = new Map<string, SectionCheck | string>();
  const allowance = newAllowance();
  for (const [section, path] of Object.entries(sections)) {
    if (path === false) all.set(section, false);
    else {
      const file = join(folder, path);
      const check = compiled.get(file) ?? (await compileSection(file, quote(path), source, allowance));
      compiled.set(file, check);
      if (typeof check === "string") report(["sections", section], check);
      else all.set(section, check);
    }
  }
  return all;
}

/**
 * Compiles a user's schema; ajv and re2js are loaded only for that.
 *
 * @returns what is wrong with it, in words, when something is. None of them repeat the file: it may be any.
 */
async function compileSection(file: string, shown: string, source: ConfigSource, allowance: Allowance): Promise<SectionCheck | string> {
  const found = await source.read(file);
  if (found.kind !== "text") return `The schema ${shown} ${whyNotRead(found)}`;
  if (found.text.trim() === "") return `The schema ${shown} is empty. Write a JSON Schema.`;
  let schema: unknown;
  try {
    schema = JSON.parse(found.text);
  } catch (error) {
    const place = placeOfFault(found.text, error);
    return `The schema ${shown} is not valid JSON${place ? ` (line ${place.line}, column ${place.column})` : ""}. Fix the JSON.`;
  }
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    return `The schema ${shown} is not a JSON object. Write \`{ … }\`.`;
  const { compileSchema, PatternError, SchemaFault } = await import("./compile-schema.ts");
  try {
    const check = compileSchema(schema as { [key: string]: unknown }, allowance);
    const circle = endlessReference(check.schema);
    return circle === undefined ? check : `The schema ${shown} refers to itself without end, by ${quote(circle)}. Remove that reference.`;
  } catch (error) {
    if (error instanceof PatternError) return `In the schema ${shown}, ${error.message}.`;
    if (error instanceof SchemaFault) return `The schema ${shown} ${error.message}`;
    // It isn't nested deeply; V8 has its own limits for the code that is made of it.
    if (error instanceof RangeError) return `The schema ${shown} is too large to be compiled. Make it smaller.`;
    if (error instanceof InvalidSchema)
      return `The schema ${shown} is not a valid JSON Schema: ${placeFaults(found.text, error.faults)}. Fix the schema.`;
    const why = (error as Error).message;
    const lost = /^can't resolve reference (\S+)/.exec(why)?.[1];
    if (lost !== undefined)
      return `The schema ${shown} refers to ${quote(lost)}, which it does not have. Define it under \`$defs\`, or correct the reference.`;
    return `The schema ${shown} is not a valid JSON Schema: ${why}. Fix the schema.`;
  }
}
