// What the schema of the configuration rejects, in words.
import type { ErrorObject } from "ajv";
import configSchema from "../../schemas/config.schema.json" with { type: "json" };
import { nearest } from "../read/nearest.ts";
import { quote } from "../read/quote.ts";
import { didYouMean } from "./config.ts";
import type { YamlFile } from "./yaml.ts";

/** Words are found for what is told only: a hostile file has many thousands of faults. */
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
  return { offset: offsetOf(path), message: () => `${placeName(path)} ${problem(keyword, p, () => quote(String(valueAt(data, path))))}` };
}

function unknownKey(key: string, path: readonly string[], known: readonly string[]): string {
  const remedy = didYouMean(nearest(key, known), `Known are ${known.filter((name) => name !== "$schema").join(", ")}.`);
  if (known.includes("xml-tag")) return `There is no rule ${quote(key)}. ${remedy}`;
  return `Unknown key ${quote(key)}${path.length > 0 ? ` in ${placeName(path)}` : ""}. ${remedy}`;
}

function placeName(path: readonly string[]): string {
  return path.length > 0 ? quote(path.join(".")) : "The configuration";
}

function problem(keyword: string, p: Record<string, unknown>, value: () => string): string {
  switch (keyword) {
    case "required":
      return `has no \`${String(p.missingProperty)}\`. Add it.`;
    case "enum":
      return `can't be ${value()}. Write one of ${(p.allowedValues as string[]).join(", ")}.`;
    case "pattern":
      return `can't be ${value()}. Write one of error, warning, notice, off.`;
    case "type":
      return `must be ${kinds([p.type].flat() as string[])}. Change it.`;
    case "minLength":
      return "is empty. Remove it.";
    default:
      return `is not allowed (${keyword}). \`schemas/config.schema.json\` says what is.`;
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
