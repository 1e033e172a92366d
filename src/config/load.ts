// Reads a configuration file: YAML (or JSON, which is YAML too), validated by its schema, each fault with its line.
import { readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { ErrorObject } from "ajv";
import { isNode, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import { compileGlob, GlobError, matchGlobs } from "../lint/glob.ts";
import type { Override, RuleSetting } from "../lint/settings.ts";
import { nearest } from "../read/nearest.ts";
import { quote } from "../read/quote.ts";
import type { Level, Options, Preset } from "../rule/rule.ts";
import { builtInSections } from "../schema/built-in.ts";
import type { SectionCheck } from "../schema/section.ts";
import { type Config, defaultConfig, didYouMean } from "./config.ts";
import { ConfigError, UsageError } from "./error.ts";
import { validateConfig } from "./generated/validator.js";

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
}
type RuleEntries = Readonly<Record<string, Level | (Options & { readonly severity?: Level })>>;

/** Where a configuration and the schemas that it names are read from. */
export interface ConfigSource {
  /** @throws an error with a `code` when there is no such file. */
  read(file: string): string;
  /** A file's name in messages. */
  show(file: string): string;
  /** Said behind the name of a file that can't be read; "" for nothing. */
  readonly of: string;
}

const disk: ConfigSource = {
  read: (file) => readFileSync(file, "utf8"),
  show: (file) => relative(process.cwd(), file) || file,
  of: "",
};

/**
 * Loads a configuration file.
 *
 * @throws ConfigError for a fault in it, UsageError when it can't be read.
 */
export async function loadConfig(file: string, source: ConfigSource = disk): Promise<Config> {
  const shown = source.show(file);
  let text: string;
  try {
    text = source.read(file);
  } catch (error) {
    throw new UsageError(
      `The configuration ${shown}${source.of} can't be read (${(error as NodeJS.ErrnoException).code}). Check the path.`,
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [syntax] = document.errors;
  if (syntax) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    throw new ConfigError(shown, line, col, `${syntax.message.replace(/\.?$/, ".")} Mend the ${file.endsWith(".json") ? "JSON" : "YAML"}.`);
  }
  const content: unknown = document.toJS() ?? {};
  if (!validateConfig(content)) {
    const { offset, message } = describe(validateConfig.errors ?? [], document.contents);
    const { line, col } = lines.linePos(offset);
    throw new ConfigError(shown, line, col, message);
  }
  const faultAt = (path: readonly string[]) => (message: string) => {
    const { line, col } = lines.linePos(offsetOf(document.contents, path));
    return new ConfigError(shown, line, col, message);
  };
  checkGlobs(content as ConfigFile, faultAt);
  return toConfig(content as ConfigFile, file, source, (section) => faultAt(["sections", section]));
}

type FaultAt = (path: readonly string[]) => (message: string) => ConfigError;

/** Globs are compiled where they are used; what is wrong with one is said here, where its place is known. */
function checkGlobs({ include, exclude, modules, overrides = [] }: ConfigFile, faultAt: FaultAt): void {
  const lists: [path: string[], globs: readonly string[] | undefined][] = [
    [["include"], include],
    [["exclude"], exclude],
    [["modules"], modules],
    ...overrides.map(({ files }, at): [string[], string[] | undefined] => [["overrides", String(at), "files"], files]),
  ];
  const check = (compile: () => unknown, path: readonly string[], what: string) => {
    try {
      compile();
    } catch (error) {
      if (error instanceof GlobError) throw faultAt(path)(`${what} ${error.message}.`);
      throw error;
    }
  };
  for (const [path, globs = []] of lists) {
    for (const [at, glob] of globs.entries()) check(() => compileGlob(glob), [...path, String(at)], `The glob ${quote(glob)}`);
    check(() => matchGlobs(globs), path, `\`${path.join(".")}\``);
  }
}

async function toConfig(
  content: ConfigFile,
  file: string,
  source: ConfigSource,
  fault: (section: string) => (message: string) => ConfigError,
): Promise<Config> {
  return {
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
    roots: (content.roots ?? []).map((root) => root.replace(/^\.\//, "").replace(/\/+$/, "")).filter((root) => root !== "" && root !== "."),
    sections: await loadSections(content.sections ?? {}, dirname(file), source, fault),
    file,
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
  fault: (section: string) => (message: string) => ConfigError,
): Promise<ReadonlyMap<string, SectionCheck>> {
  const all = new Map(builtInSections);
  for (const [section, path] of Object.entries(sections)) {
    if (path === false) all.delete(section);
    else all.set(section, await compileSection(join(folder, path), path, source, fault(section)));
  }
  return all;
}

/** Compiles a user's schema; ajv and re2js are loaded only for that. Text is all that XML has, so numbers and truth values are read from it. */
async function compileSection(
  file: string,
  shown: string,
  source: ConfigSource,
  fault: (message: string) => ConfigError,
): Promise<SectionCheck> {
  let schema: { [key: string]: unknown };
  try {
    schema = JSON.parse(source.read(file));
  } catch (error) {
    throw fault(
      `The schema ${shown} can't be read: ${error instanceof SyntaxError ? error.message : (error as NodeJS.ErrnoException).code}. Check the file.`,
    );
  }
  const { compileSchema, PatternError } = await import("./compile-schema.ts");
  try {
    return compileSchema(schema);
  } catch (error) {
    if (error instanceof PatternError) throw fault(`In the schema ${shown}, ${error.message}.`);
    throw fault(`${basename(shown)} is no valid JSON Schema: ${(error as Error).message}. Mend the schema.`);
  }
}

// ---- faults in words --------------------------------------------------------------------------------------------------

function describe(errors: readonly ErrorObject[], contents: Node | null): { offset: number; message: string } {
  const faults = errors.map((error) => fault(error, contents)).sort((a, b) => a.offset - b.offset);
  return faults[0] ?? { offset: 0, message: "The configuration is not valid." };
}

function fault({ instancePath, keyword, params, schemaPath }: ErrorObject, contents: Node | null): { offset: number; message: string } {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const where = path.length > 0 ? `\`${path.join(".")}\`` : "The configuration";
  const offset = offsetOf(contents, path);
  const p = params as Record<string, unknown>;
  switch (keyword) {
    case "additionalProperties": {
      const key = p.additionalProperty as string;
      const known = knownKeys(schemaPath);
      const kind = known.includes("xml-tag") ? "no rule" : path.length > 0 ? `no key of ${where}` : "no key of the configuration";
      return {
        offset: offsetOf(contents, [...path, key], true),
        message: `\`${key}\` is ${kind}. ${didYouMean(nearest(key, known), `Known are ${known.filter((name) => name !== "$schema").join(", ")}.`)}`,
      };
    }
    case "required":
      return { offset, message: `${where} has no \`${String(p.missingProperty)}\`. Add it.` };
    case "enum":
      return {
        offset,
        message: `${where} can't be \`${String(valueAt(contents, path))}\`. Write one of ${(p.allowedValues as string[]).join(", ")}.`,
      };
    case "pattern":
      return { offset, message: `${where} can't be \`${String(valueAt(contents, path))}\`. Write one of error, warning, notice, off.` };
    case "type":
      return { offset, message: `${where} has to be ${kinds([p.type].flat() as string[])}. Change it.` };
    default:
      return { offset, message: `${where} is not as it should be (${keyword}). \`schemas/config.schema.json\` says what it may be.` };
  }
}

function kinds(types: readonly string[]): string {
  const words: Record<string, string> = {
    object: "a mapping of keys to values",
    array: "a list",
    string: "a text",
    boolean: "true or false",
    integer: "a whole number",
  };
  return types.map((type) => words[type] ?? type).join(" or ");
}

/** The keys that the schema knows at the place of an `additionalProperties` error. */
function knownKeys(schemaPath: string): string[] {
  let at: unknown = configSchema;
  for (const part of schemaPath.split("/").slice(1, -1)) at = (at as Record<string, unknown>)[part.replaceAll("~1", "/")];
  return Object.keys((at as { properties?: object }).properties ?? {});
}

function valueAt(contents: Node | null, path: readonly string[]): unknown {
  return (contents as YAMLMap | null)?.getIn(path);
}

/** Where a node (or the key of one) begins in the file; its nearest parent when it isn't there. */
function offsetOf(contents: Node | null, path: readonly string[], key = false): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? contents : (contents as YAMLMap | null)?.getIn(path.slice(0, length - 1), true);
    const items = (parent as { items?: unknown[] } | undefined)?.items ?? [];
    const name = path[length - 1] as string;
    const pair = items.find((item) => String((item as { key?: { value?: unknown } }).key?.value) === name) as
      | { key?: Node; value?: Node }
      | undefined;
    const node = pair ? (key || !pair.value?.range ? pair.key : pair.value) : (items[Number(name)] as Node | undefined);
    if (isNode(node) && node.range) return node.range[0];
  }
  return contents?.range?.[0] ?? 0;
}
