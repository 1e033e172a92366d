// GitHub's own description of its REST API (test/vendor/operations.json): which requests there are, and of what form.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

export type Json = Record<string, unknown>;

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Json }[];
  readonly body: Json | null;
  readonly status: number;
  readonly example: unknown;
}

const { content: operations } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "vendor", "operations.json"), "utf8")) as {
  content: Record<string, Operation>;
};

const ajv = new Ajv2020({ strict: false, coerceTypes: false, validateFormats: false, allErrors: true });
const validators = new Map<string, ValidateFunction>();
for (const [route, { body }] of Object.entries(operations)) if (body) validators.set(route, ajv.compile(closed(body) as Json));

/**
 * GitHub's description leaves objects open, on every level, and GitHub refuses what it doesn't know (`"x" is not a permitted
 * key.`), or drops it. Either way, a property that the description doesn't name is a slip of ours. Alternatives (`anyOf`)
 * name parts of the properties that stand beside them, and stay as they are.
 */
function closed(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { properties, items, ...rest } = schema as Json;
  const own = properties as Json | undefined;
  return {
    ...rest,
    ...(items !== undefined && { items: closed(items) }),
    ...(own && { properties: Object.fromEntries(Object.entries(own).map(([key, value]) => [key, closed(value)])) }),
    ...(own && rest.additionalProperties === undefined && { additionalProperties: false }),
  };
}

const patterns = Object.keys(operations).map((name) => {
  const [method = "", template = ""] = name.split(" ");
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, parameter = ""]) => parameter);
  return { name, method, names, pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, "([^/]+)")}$`) };
});

export interface Match {
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  /** The status of an answer when all is well. */
  readonly status: number;
}

export function matchRoute(method: string, path: string): Match | undefined {
  for (const { name, method: own, names, pattern } of patterns) {
    const match = own === method ? pattern.exec(path) : null;
    if (!match) continue;
    const values = names.map((key, at) => [key, decodeURIComponent(match[at + 1] as string)]);
    return { route: name, path: Object.fromEntries(values), status: operations[name]?.status ?? 200 };
  }
  return undefined;
}

/** Holds a request against the operation's parameters and the schema of its body. */
export function violationsOf(
  { route, path }: Match,
  query: Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>> | undefined,
): string[] {
  const { parameters } = operations[route] as Operation;
  const found: string[] = [];
  const known = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  for (const key of Object.keys(query)) if (!known.has(key)) found.push(`${route}: no query parameter ${key}`);
  for (const parameter of parameters) {
    const text = parameter.in === "query" ? query[parameter.name] : parameter.in === "path" ? path[parameter.name] : undefined;
    if (text === undefined) {
      if (parameter.required && parameter.in !== "header") found.push(`${route}: ${parameter.name} is missing`);
    } else if (!ajv.validate(parameter.schema, typed(parameter.schema, text)))
      found.push(`${route}: ${parameter.name} ${ajv.errorsText()}`);
  }
  const validate = validators.get(route);
  if (validate && !validate(body ?? {})) found.push(`${route}: body ${ajv.errorsText(validate.errors)}`);
  if (!validate && body !== undefined) found.push(`${route}: a body where there is none`);
  return found;
}

function typed({ type }: Json, text: string): unknown {
  if (type === "integer" && /^\d+$/.test(text)) return Number(text);
  return type === "boolean" ? text === "true" : text;
}

/** What isn't there for every comment and file. */
const optional = ["in_reply_to_id", "patch", "previous_filename"];

/** An answer has every property that GitHub's own example has; those that matter are ours. */
export function likeExample(route: string, data: unknown): unknown {
  const { example } = operations[route] as Operation;
  const like = (Array.isArray(data) && Array.isArray(example) ? example[0] : example) as Json | undefined;
  const rest = isObject(like) ? { ...like } : {};
  for (const key of optional) delete rest[key];
  const merge = (item: unknown) => (isObject(item) ? { ...rest, ...item } : item);
  return Array.isArray(data) ? data.map(merge) : merge(data);
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
