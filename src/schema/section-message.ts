// What a failure of a section's schema is called.
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import { attributePrefix, textName } from "./section-json.ts";
import type { Place } from "./section-place.ts";
import type { SchemaError } from "./validation.ts";

export function problem({ thing, value, list }: Place, { keyword, params }: SchemaError, about: string | undefined): string {
  const given = value === undefined ? "" : ` is ${quote(value)}`;
  const p = params as Record<string, unknown>;
  switch (keyword) {
    case "required":
      return `${thing} has no ${named(p.missingProperty as string)}. Add it${about ? `: ${about}` : "."}`;
    case "enum": {
      const allowed = (p.allowedValues as unknown[]).map(String);
      const [near] = value === undefined ? [] : nearest(value, allowed);
      const shown = allowed.slice(0, MOST_CHOICES).map((one) => `\`${one}\``);
      const more = allowed.length > shown.length ? `, or one of ${allowed.length - shown.length} more` : "";
      return `${thing}${given}. Write ${near ? `\`${near}\`, or another of` : "one of"} ${shown.join(", ")}${more}.`;
    }
    case "const":
      return `${thing}${given}. Write \`${String(p.allowedValue)}\`.`;
    case "pattern":
      return `${thing}${given}. It must be ${about ? `${about.replace(/\.$/, "")} (\`${String(p.pattern)}\`)` : `of the form \`${String(p.pattern)}\``}.`;
    case "format":
      return `${thing}${given}. Write it as ${String(p.format)}.`;
    case "type":
      return `${thing}${given || " is of another type"}, but must be ${[p.type].flat().join(" or ")}.`;
    case "additionalProperties":
    case "unevaluatedProperties":
      return `${thing} has ${named((p.additionalProperty ?? p.unevaluatedProperty) as string)}, which its schema doesn't know. Remove or rename it.`;
    case "minItems":
    case "maxItems":
      return list
        ? `${list.owner} has ${list.count} <${list.name}>; ${bound(keyword, p.limit)}.`
        : `${thing} has the wrong number of items; ${bound(keyword, p.limit)}.`;
    case "minLength":
    case "maxLength": {
      const count = [...(value ?? "")].length;
      return `${thing} has ${count} character${count === 1 ? "" : "s"}; ${bound(keyword, p.limit)}.`;
    }
    case "minProperties":
    case "maxProperties":
      return `${thing} has too ${keyword === "minProperties" ? "few" : "many"} elements and attributes; ${bound(keyword, p.limit)}.`;
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
      return `${thing}${given || " is out of range"}, but must be ${limits[keyword]} ${String(p.limit)}.`;
    default:
      return `${thing}${given} and doesn't satisfy \`${keyword}\` of its schema. Fix it, or the schema.`;
  }
}

const MOST_CHOICES = 50;

const limits = { minimum: "at least", exclusiveMinimum: "greater than", maximum: "at most", exclusiveMaximum: "less than" } as const;

/** "at least 3 are required", "at most 1 is allowed". */
function bound(keyword: string, limit: unknown): string {
  return keyword.startsWith("min")
    ? `at least ${String(limit)} ${limit === 1 ? "is" : "are"} required`
    : `at most ${String(limit)} ${limit === 1 ? "is" : "are"} allowed`;
}

function named(property: string): string {
  if (property === textName) return "text";
  return property.startsWith(attributePrefix) ? `attribute \`${property.slice(attributePrefix.length)}\`` : `<${property}>`;
}
