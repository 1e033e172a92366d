// What the schema of the configuration rejects, in words.
import type { ErrorObject } from "ajv";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import { presets, severities } from "../rule-support/rule.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { didYouMean } from "./config.ts";
import type { YamlFile } from "./yaml.ts";

/** Only what is shown is put into words: a hostile file has many thousands of faults. */
export interface ConfigProblem {
  readonly offset: number;
  readonly message: () => string;
}

export function schemaProblem({ instancePath, keyword, params }: ErrorObject, { data, offsetOf }: YamlFile): ConfigProblem {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const p = params as Record<string, unknown>;
  if (keyword === "additionalProperties") {
    const key = p.additionalProperty as string;
    return { offset: offsetOf([...path, key], true), message: () => unknownKey(key, path, knownKeys(path)) };
  }
  return { offset: offsetOf(path), message: () => `${placeName(path)} ${problem(keyword, p, path, valueAt(data, path))}` };
}

function unknownKey(key: string, path: readonly string[], known: readonly string[]): string {
  const remedy = didYouMean(nearest(key, known), `Known are ${known.filter((name) => name !== "$schema").join(", ")}.`);
  if (known.includes("xml-tag")) return `There is no rule ${quote(key)}. ${remedy}`;
  return `Unknown key ${quote(key)}${path.length > 0 ? ` in ${placeName(path)}` : ""}. ${remedy}`;
}

function placeName(path: readonly string[]): string {
  return path.length > 0 ? quote(path.join(".")) : "The configuration";
}

function problem(keyword: string, p: Record<string, unknown>, path: readonly string[], value: unknown): string {
  switch (keyword) {
    case "required":
      return `has no \`${String(p.missingProperty)}\`. Add it.`;
    case "enum":
      return `can't be ${quote(String(value))}. ${oneOf(String(value), p.allowedValues as string[])}`;
    case "pattern":
      return `can't be ${quote(String(value))}. ${oneOf(String(value), levels)}`;
    case "type":
      return wrongType([p.type].flat() as string[], path, value);
    case "not":
      return `can't be ${quote(String(value))}. ${SECTION}`;
    case "minLength":
      return "is empty. Remove it.";
    case "minItems":
      return "has no entry. Add one, or remove the key.";
    case "uniqueItems":
      return "has an entry twice. Remove one.";
    case "minimum":
      return `must be at least ${String(p.limit)}. Write a larger number, or remove it.`;
    case "maximum":
      return `must be at most ${String(p.limit)}. Write a smaller number, or remove it.`;
    default:
      return `is not allowed (${keyword}). \`schemas/config.schema.json\` says what is.`;
  }
}

const levels: readonly string[] = [...severities, "off"];
const LEVEL = `Write one of ${levels.join(", ")}.`;
const SECTION = "Write the path of a JSON Schema, or false.";

function oneOf(value: string, allowed: readonly string[]): string {
  return didYouMean(nearest(value.toLowerCase(), allowed), `Write one of ${allowed.join(", ")}.`);
}

/** What has to stand at a place, and how it is written. */
function wrongType(types: readonly string[], path: readonly string[], value: unknown): string {
  // What stands below it may be commented out.
  if (value === null) return "is empty. Remove it, or write what belongs there.";
  switch (types.join(" ")) {
    case "string object":
      return "must be a severity or options. Write error, warning, notice, off, or `{ severity: warning }`.";
    case "string boolean":
      return `must be a text or false. ${SECTION}`;
    case "object": {
      const known = knownKeys(path).filter((name) => name !== "$schema");
      const isShort = known.length > 0 && !known.includes("xml-tag");
      return `must be a mapping of keys to values. ${isShort ? `Known keys are ${known.join(", ")}.` : "Write it as `key: value`."}`;
    }
    case "array":
      return `must be a list. Write ${isScalar(value) ? quote(`[${String(value)}]`) : "`[one, two]`"}.`;
    case "boolean":
      return `must be true or false. ${booleans.get(String(value).toLowerCase()) ?? "Write one of them."}`;
    case "integer":
    case "number":
      return `must be a ${types[0] === "integer" ? "whole " : ""}number. Write one without quotes.`;
    default:
      if (path.join() === "preset") return `must be a text. Write one of ${presets.join(", ")}.`;
      if (path.at(-1) === "severity") return `must be a text. ${LEVEL}`;
      return `must be a text. Write ${isScalar(value) ? quote(`"${String(value)}"`) : "one in quotes"}.`;
  }
}

/** YAML 1.1 took these words for the two; to YAML 1.2, they are text, as are the two themselves in quotes. */
const booleans = new Map([
  ...["yes", "on", "true"].map((word) => [word, "Write true, without quotes."] as const),
  ...["no", "off", "false"].map((word) => [word, "Write false, without quotes."] as const),
]);

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
}

/** The keys that the schema knows at a place of the configuration. */
function knownKeys(path: readonly string[]): string[] {
  const root: SchemaPart & { readonly $defs: Readonly<Record<string, SchemaPart>> } = configSchema;
  const followed = (part: SchemaPart | undefined) => (part?.$ref === undefined ? part : root.$defs[part.$ref.slice("#/$defs/".length)]);
  const at = path.reduce<SchemaPart | undefined>((part, name) => followed(part?.items ?? part?.properties?.[name]), root);
  return Object.keys(at?.properties ?? {});
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[part] : undefined),
    data,
  );
}
