// The plain JSON that a section's schema sees, as fast-xml-parser makes it: documented in docs/section-schemas.md.
import { XMLParser } from "fast-xml-parser";

export type Schema = { readonly [key: string]: unknown };

export const attributePrefix = "@_";
export const textName = "#text";

/** The JSON that a section's schema sees. */
export function toJson(xml: string, name: string, schema: Schema): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: attributePrefix,
    textNodeName: textName,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    // Without it, numeric references stay as they are written.
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const parsed = (parser.parse(xml) as Record<string, unknown>)[name];
  return shape(parsed, { type: "object", ...schema }, schema);
}

/**
 * XML says neither "list" nor "object": one element alone looks like one value, and one without attributes like a text.
 * What the schema wants there decides.
 */
function shape(value: unknown, schema: Schema | undefined, root: Schema): unknown {
  if (!schema) return value;
  if (hasType(schema, "array")) {
    const items = dereference(root, schema.items);
    return (Array.isArray(value) ? value : [value]).map((item) => shape(item, items, root));
  }
  if (typeof value === "string")
    return hasType(schema, "object") && !hasType(schema, "string") ? (value === "" ? {} : { [textName]: value }) : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shape(child, property(root, schema, key), root)]));
}

function hasType(schema: Schema, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

function property(root: Schema, schema: Schema, name: string): Schema | undefined {
  const properties = schema.properties as Schema | undefined;
  return properties && Object.hasOwn(properties, name) ? dereference(root, properties[name]) : undefined;
}

function dereference(root: Schema, schema: unknown, hops = 8): Schema | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  const { $ref } = schema as Schema;
  if (typeof $ref !== "string" || !$ref.startsWith("#/") || hops === 0) return schema as Schema;
  return dereference(root, atPointer(root, $ref.slice(1)), hops - 1);
}

export function atPointer(root: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Schema)[part] : undefined),
    root,
  );
}

export function pointerParts(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}
