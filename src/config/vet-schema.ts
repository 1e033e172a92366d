// What a schema of a section may be made of, before anything compiles it: on `pull_request`, it is a stranger's.

/** What a schema has that is not taken, said of it, with the remedy. */
export class SchemaFault extends Error {}

/** How much all schemas of a configuration may still have together. */
export interface Allowance {
  parts: number;
  values: number;
  instructions: number;
}

/** Objects. The worst of so many (patternProperties) takes 1 s and 360 MB, compiled and run. */
const MOST_PARTS = 2000;
/** Objects, lists and single values. */
const MOST_VALUES = 10_000;
/** Of the programs that patterns become. */
const MOST_INSTRUCTIONS = 100_000;
/** Of JSON, thus two for each level of elements. ajv goes down by calls. */
const DEEPEST = 100;

export function newAllowance(): Allowance {
  return { parts: MOST_PARTS, values: MOST_VALUES, instructions: MOST_INSTRUCTIONS };
}

/** Values of these keywords are data, not schemas. */
export const dataKeywords = new Set(["enum", "const", "required", "dependentRequired", "type"]);
/** Values of these are schemas by name. */
export const namingKeywords = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

const otherKeywords = new Set(
  "$id $ref $anchor $dynamicRef $dynamicAnchor allOf anyOf oneOf not if then else items prefixItems contains minContains maxContains additionalProperties unevaluatedProperties unevaluatedItems propertyNames pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties nullable".split(
    " ",
  ),
);

/** Whether it says something about a value. Nobody vets what stands under any other key, so no reference may lead there. */
export function isKeyword(key: string): boolean {
  return dataKeywords.has(key) || namingKeywords.has(key) || otherKeywords.has(key);
}

/** @throws SchemaFault when it has what ajv must not be given. */
export function vetSchema(schema: object, allowance: Allowance): void {
  let hasDataObject = false;
  let reference: string | undefined;
  for (const { value, key, depth, isData } of everything(schema)) {
    if (--allowance.values < 0) throw tooLarge("10,000 values");
    if (depth > DEEPEST) throw new SchemaFault(`is nested too deeply, in more than ${DEEPEST} levels. Flatten it.`);
    if (key === "$async") throw new SchemaFault("has `$async`. Remove that keyword.");
    if (key === "$schema" && value !== draft && value !== `${draft}#`)
      throw new SchemaFault(`is not written for JSON Schema 2020-12. Write \`${draft}\` as its \`$schema\`.`);
    if (key === "$ref" && typeof value === "string" && /\/(?:const|enum)(?:\/|$)/.test(decoded(value))) reference = value;
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && --allowance.parts < 0) throw tooLarge("2,000 parts");
    hasDataObject ||= isData && !Array.isArray(value);
  }
  // What stands there is compared, and never was a schema.
  if (hasDataObject && reference !== undefined)
    throw new SchemaFault("refers to a value of `const` or `enum` as to a schema. Put that schema under `$defs`.");
}

const draft = "https://json-schema.org/draft/2020-12/schema";

/** @throws SchemaFault when patterns are too large together. */
export function payForPattern(size: number, allowance: Allowance): void {
  allowance.instructions -= size;
  if (allowance.instructions < 0) throw new SchemaFault("has patterns that are too large together. Make them shorter, or repeat less.");
}

function tooLarge(what: string): SchemaFault {
  return new SchemaFault(`has more than ${what}, with the schemas before it. Make it smaller.`);
}

interface Found {
  readonly value: unknown;
  readonly key: string;
  readonly depth: number;
  readonly isData: boolean;
}

/** Each value in a schema, without calls that go down: it may be nested as deep as its file is long. */
function* everything(schema: object): Generator<Found> {
  const pending: Found[] = [{ value: schema, key: "", depth: 0, isData: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const { value, depth, isData } = next;
    if (typeof value !== "object" || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value))
      pending.push({
        value: child,
        key: isList ? "" : key,
        depth: depth + 1,
        isData: isData || (!isList && (key === "const" || key === "enum")),
      });
  }
}

/** ajv decodes references, and so does what it resolves them with. */
function decoded(reference: string): string {
  for (let text = reference, round = 0; ; round++) {
    let next: string;
    try {
      next = decodeURIComponent(text);
    } catch {
      return text;
    }
    if (next === text || round > 4) return text;
    text = next;
  }
}
