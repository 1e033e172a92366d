// Compiles a user's JSON Schema so that judging by it takes time in proportion to the text, whoever wrote the schema: on
// `pull_request`, that is a stranger. Loaded only when there is one.
import { _, Ajv2020, type KeywordCxt, Name } from "ajv/dist/2020.js";
import { SchemaTooCostly, type SectionCheck, TooManyFailures } from "../schema/section.ts";
import { InvalidSchema } from "./invalid-schema.ts";
import { compilePattern, type Pattern, PatternError } from "./pattern.ts";
import { type Allowance, dataKeywords, isKeyword, namingKeywords, payForPattern, SchemaFault, vetSchema } from "./vet-schema.ts";

export { PatternError, SchemaFault };

type Json = { readonly [key: string]: unknown };

/**
 * What a section may cost: so much at least, and so much for each of its characters. A pattern costs its size for each
 * character that it is tried on; a subschema costs its size each time a value is held against it, and so do the characters
 * or the keys of that value.
 */
const LEAST_BUDGET = 1_000_000;
const BUDGET_PER_CHARACTER = 500;
const COST_OF_KEYWORD = 100;
/** What each entry of an enumeration, and each name of `properties`, may be compared for. */
const COST_OF_ENTRY = 10;
/** ajv keeps every failure, and copies them all after each reference. */
const MOST_FAILURES = 10_000;

/** The keyword that counts. ajv calls it wherever it stands, so every way through a schema, recursive or not, is paid for. */
const countKeyword = "patternlint:cost";

/**
 * Compiles a schema, and takes what it is made of from what is allowed.
 *
 * @throws SchemaFault for what is not taken from anybody, PatternError for an expression that can't be matched in linear
 * time, Error with the reason when it is not a JSON Schema.
 */
export function compileSchema(schema: Json, allowance: Allowance): SectionCheck {
  vetSchema(schema, allowance);
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
    // It is validated here, once.
    validateSchema: false,
    // Otherwise, a definition is compiled once for each reference to it.
    inlineRefs: false,
    code: {
      // It takes time by the square of the code's length.
      optimize: false,
      regExp: Object.assign((source: string) => counted(affordable(source, allowance), spend), { code: "" }),
    },
  });
  ajv.addKeyword(costKeyword(spend));
  // ajv compares every item with every other one.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", errors: "full", validate: uniqueItems(spend) });
  if (!ajv.validateSchema(schema)) throw new InvalidSchema(ajv.errors ?? []);
  const validate = ajv.compile(withCosts(schema) as Json);
  const begin = (length: number) => {
    left = LEAST_BUDGET + BUDGET_PER_CHARACTER * length;
  };
  return { schema, validate, begin };
}

function affordable(source: string, allowance: Allowance): Pattern {
  const pattern = compilePattern(source);
  payForPattern(pattern.size, allowance);
  return pattern;
}

/** Keywords that go through all keys of an object. */
const keyKeywords = [
  "additionalProperties",
  "unevaluatedProperties",
  "patternProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
];

/** Pays before anything else of the subschema is looked at. */
function costKeyword(spend: (cost: number) => void) {
  const pay = (cost: number, value: unknown, looksAtKeys: boolean, failures: number) => {
    if (failures > MOST_FAILURES) throw new TooManyFailures(MOST_FAILURES);
    const isObject = looksAtKeys && typeof value === "object" && value !== null;
    const size =
      typeof value === "string" || Array.isArray(value) ? value.length : isObject ? Object.keys(value).length * COST_OF_ENTRY : 0;
    spend(cost + size);
  };
  return {
    keyword: countKeyword,
    schemaType: "number" as const,
    before: "$ref",
    code({ gen, schema, data, parentSchema }: KeywordCxt) {
      const looksAtKeys = keyKeywords.some((keyword) => keyword in (parentSchema as object));
      // `errors` is ajv's name for the number of failures so far.
      gen.code(_`${gen.scopeValue("func", { ref: pay })}(${schema as number}, ${data}, ${looksAtKeys}, ${new Name("errors")})`);
    },
  };
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

function uniqueItems(spend: (cost: number) => void): Failing {
  const check: Failing = (want, items) => {
    const seen = new Set<string>();
    for (const item of want ? items : []) {
      const text = JSON.stringify(item, sorted);
      spend(text.length * COST_OF_ENTRY);
      if (seen.has(text)) {
        check.errors = [{ keyword: "uniqueItems", params: {} }];
        return false;
      }
      seen.add(text);
    }
    return true;
  };
  return check;
}

/** The order of keys makes no other value. */
function sorted(_: string, value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
}

/** The same schema, with what it costs in every subschema, and without what ajv would find by a reference only. */
function withCosts(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withCosts);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([keyword]) => isKeyword(keyword));
  const cost = entries.reduce((total, [keyword, value]) => total + COST_OF_KEYWORD + costOfEntries(keyword, value), COST_OF_KEYWORD);
  return { ...Object.fromEntries(entries.map(([key, value]) => [key, inside(key, value)])), [countKeyword]: cost };
}

function costOfEntries(keyword: string, value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const each = keyword === "enum" || namingKeywords.has(keyword) ? COST_OF_ENTRY : COST_OF_KEYWORD;
  return Object.values(value).reduce((total: number, one) => total + each * (Array.isArray(one) ? 1 + one.length : 1), 0);
}

function inside(keyword: string, value: unknown): unknown {
  if (dataKeywords.has(keyword) || typeof value !== "object" || value === null) return value;
  if (!namingKeywords.has(keyword)) return withCosts(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withCosts(one)]));
}
