// Compiles a user's JSON Schema so that judging by it takes time in proportion to the text, whoever wrote the schema: on
// `pull_request`, that is a stranger. Loaded only when there is one.
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SectionCheck } from "../schema/section.ts";
import { SchemaTooCostly } from "../schema/section.ts";
import { compilePattern, type Pattern, PatternError } from "./pattern.ts";

export { PatternError };

type Json = { readonly [key: string]: unknown };

/**
 * What a section may cost: so much at least, and so much for each of its characters. A pattern costs its size for each
 * character that it is tried on; a subschema costs its size each time a value is held against it.
 */
const LEAST_BUDGET = 1_000_000;
const BUDGET_PER_CHARACTER = 500;
const COST_OF_KEYWORD = 100;

/** The keyword that counts. ajv calls it wherever it stands, so every way through a schema, recursive or not, is paid for. */
const countKeyword = "patternlint:cost";

/**
 * Compiles a schema.
 *
 * @throws PatternError for an expression that can't be matched in linear time, Error with the reason when it is no JSON Schema.
 */
export function compileSchema(schema: Json): SectionCheck {
  let left = LEAST_BUDGET;
  const spend = (cost: number) => {
    left -= cost;
    if (left < 0) throw new SchemaTooCostly();
  };
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    coerceTypes: true,
    messages: false,
    logger: false,
    validateFormats: false,
    code: { regExp: Object.assign((pattern: string) => counted(compilePattern(pattern), spend), { code: "" }) },
  });
  ajv.addKeyword({
    keyword: countKeyword,
    schemaType: "number",
    errors: false,
    validate: (cost: number) => {
      spend(cost);
      return true;
    },
  });
  // ajv compares every item with every other one.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", errors: "full", validate: uniqueItems });
  if (!ajv.validateSchema(schema)) throw new Error(`\`${ajv.errors?.[0]?.instancePath || "/"}\` is not allowed`);
  const validate = ajv.compile(withCosts(schema) as Json);
  const begin = (length: number) => {
    left = LEAST_BUDGET + BUDGET_PER_CHARACTER * length;
  };
  return { schema, validate, begin };
}

function counted({ test, size, source }: Pattern, spend: (cost: number) => void) {
  return {
    test: (text: string) => {
      spend(size * text.length);
      return test(text);
    },
    // ajv knows a pattern by it.
    toString: () => source,
  };
}

interface Failing {
  (want: boolean, items: readonly unknown[]): boolean;
  errors?: { keyword: string; params: Record<string, unknown> }[];
}

const uniqueItems: Failing = (want, items) => {
  const seen = new Set<string>();
  for (const item of want ? items : []) {
    const text = JSON.stringify(item, sorted);
    if (seen.has(text)) {
      uniqueItems.errors = [{ keyword: "uniqueItems", params: {} }];
      return false;
    }
    seen.add(text);
  }
  return true;
};

/** The order of keys makes no other value. */
function sorted(_: string, value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** Values of these keywords are data, not schemas. */
const dataKeywords = new Set(["enum", "const", "default", "examples", "required", "dependentRequired", "type"]);
/** Values of these are schemas by name. */
const namingKeywords = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

/** The same schema, with what it costs in every subschema. */
function withCosts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withCosts);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema);
  const cost = entries.reduce((total, [, value]) => total + 1 + (Array.isArray(value) ? value.length : 0), 1);
  return { ...Object.fromEntries(entries.map(([key, value]) => [key, inside(key, value)])), [countKeyword]: cost * COST_OF_KEYWORD };
}

function inside(keyword: string, value: unknown): unknown {
  if (dataKeywords.has(keyword) || typeof value !== "object" || value === null) return value;
  if (!namingKeywords.has(keyword)) return withCosts(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withCosts(one)]));
}
