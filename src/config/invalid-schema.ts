// What makes a user's schema no JSON Schema, in words and with places.
import type { ErrorObject } from "ajv";
import { pointerParts } from "../schema/section-json.ts";
import { parseYaml } from "./yaml.ts";

/** Something that is no JSON Schema. Its faults are those of JSON Schema's own schema, one a place. */
export class InvalidSchema extends Error {
  readonly faults: readonly { readonly path: readonly string[]; readonly message: string }[];

  constructor(errors: readonly ErrorObject[]) {
    super("it is not a JSON Schema");
    // Each vocabulary of JSON Schema says by itself what a place may be, and `anyOf` what none of the ways allows.
    const places = new Map<string, ErrorObject>();
    for (const error of errors) if (!places.has(error.instancePath)) places.set(error.instancePath, error);
    this.faults = [...places.values()].map(({ instancePath, keyword, params }) => ({
      path: pointerParts(instancePath),
      message: `\`${instancePath || "/"}\` ${wanted(keyword, params as Readonly<Record<string, unknown>>)}`,
    }));
  }
}

function wanted(keyword: string, { type, limit, allowedValues }: Readonly<Record<string, unknown>>): string {
  switch (keyword) {
    case "type":
      return `must be ${[type].flat().map(article).join(" or ")}`;
    case "minimum":
      return `must be at least ${String(limit)}`;
    case "exclusiveMinimum":
      return `must be greater than ${String(limit)}`;
    case "minItems":
      return `needs at least ${String(limit)} entry`;
    case "uniqueItems":
      return "has an entry twice";
    case "enum":
      return `must be one of ${(allowedValues as readonly unknown[]).join(", ")}`;
    default:
      return "is not allowed";
  }
}

function article(type: unknown): string {
  return `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
}

const MOST_SCHEMA_FAULTS = 5;

/** The first faults of a schema, each with its line and column in the schema's file. */
export function placeFaults(text: string, faults: InvalidSchema["faults"]): string {
  const isShort = text.length <= LONGEST_PARSED_AGAIN;
  const { offsetOf, positionOf } = parseYaml(isShort ? text : "", "json");
  const placed = faults.map(({ path, message }) => ({ message, offset: isShort ? offsetOf(path) : 0 })).sort((a, b) => a.offset - b.offset);
  const shown = placed.slice(0, MOST_SCHEMA_FAULTS).map(({ message, offset }) => {
    const { line, column } = positionOf(offset);
    return isShort ? `${message} (line ${line}, column ${column})` : message;
  });
  const more = faults.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

/** Another parser takes its time for long texts, and people find their place in short ones. */
const LONGEST_PARSED_AGAIN = 64 * 1024;
