// What a failure of a section's schema is called. Each message is true of what stands there, and says what to do.
import { nearest } from "../text/nearest.ts";
import { plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";
import { lowerFirst } from "../text/words.ts";
import { attributePrefix, type Schema, textName } from "./section-json.ts";
import type { Place } from "./section-place.ts";
import type { SchemaError } from "./validation.ts";

/** What the schema says where it failed. */
export interface SchemaSpot {
  /** What its author calls the thing: the best advice there is. */
  readonly about: string | undefined;
  /** The schema that holds the keyword. */
  readonly owner: Schema | undefined;
}

/** @param branches the message for each of several forms, none of which fits. */
export function problem(place: Place, error: SchemaError, { about, owner }: SchemaSpot, branches: readonly string[] = []): string {
  const { thing, value } = place;
  const { keyword } = error;
  const given = value === undefined ? "" : ` is ${quote(value)}`;
  const p = error.params as Record<string, unknown>;
  switch (keyword) {
    case "required":
      return `${thing} has no ${named(p.missingProperty as string)}. Add it${about ? ` (${lowerFirst(about.replace(/\.$/, ""))}).` : "."}`;
    case "dependentRequired":
    case "dependencies":
      return `${thing} has ${named(p.property as string)}, and needs ${named(p.missingProperty as string)} as well. Add it.`;
    case "enum":
      return oneOfValues(`${thing}${given}`, value, p.allowedValues as unknown[]);
    case "const":
      return `${thing}${given}. Write \`${String(p.allowedValue)}\`.`;
    case "pattern":
      return `${thing}${given}. It must be ${about ? `${about.replace(/\.$/, "")} (\`${String(p.pattern)}\`)` : `of the form \`${String(p.pattern)}\``}.`;
    case "format":
      return `${thing}${given}. Write it as ${String(p.format)}.`;
    case "type":
      return wrongType(place, [p.type].flat() as string[]);
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownName(place, (p.additionalProperty ?? p.unevaluatedProperty) as string, owner);
    case "propertyNames":
      return `${thing} has ${named(p.propertyName as string)}, a name that its schema doesn't allow. Rename it.`;
    case "false schema":
      return `${thing} is not allowed here. Remove it.`;
    case "not":
      return `${thing}${given}, which its schema rules out. Write something else.`;
    case "oneOf":
    case "anyOf":
      return noForm(`${thing}${given}`, p.passingSchemas as readonly number[] | null | undefined, branches);
    default:
      return listProblem(place, keyword, p) ?? sizeProblem(place, keyword, p) ?? unsatisfied(`${thing}${given}`, keyword);
  }
}

function unsatisfied(what: string, keyword: string): string {
  return `${what}${what.endsWith("`") ? " and" : ""} doesn't satisfy \`${keyword}\` of its schema. Fix it, or the schema.`;
}

const MOST_CHOICES = 50;
/** Of two letters, one other is another word. */
const SHORTEST_SLIP = 3;

function oneOfValues(what: string, value: string | undefined, values: readonly unknown[]): string {
  const allowed = values.map(String);
  const [near] = value === undefined || value.length < SHORTEST_SLIP ? [] : nearest(value, allowed);
  const others = near === undefined ? allowed : allowed.filter((one) => one !== near);
  const shown = others.slice(0, MOST_CHOICES).map((one) => `\`${one}\``);
  const more = others.length > shown.length ? `, or one of ${others.length - shown.length} more` : "";
  const list = shown.length > 1 && !more ? `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}` : `${shown.join(", ")}${more}`;
  if (near === undefined) return `${what}. Write ${list}.`;
  return `${what}. Write \`${near}\`${list ? `, or else ${list}` : ""}.`;
}

/** What JSON Schema calls a type, in the terms of XML. */
const types: Readonly<Record<string, string>> = {
  string: "text without elements or attributes",
  integer: "a whole number",
  number: "a number",
  boolean: "`true` or `false`",
  null: "nothing",
  object: "elements or attributes",
  array: "a list of elements",
};

function wrongType({ thing, value }: Place, wanted: readonly string[]): string {
  const words = wanted.map((type) => types[type] ?? type).join(", or ");
  if (value !== undefined) return `${thing} is ${quote(value)}. It must be ${words}.`;
  return `${thing} must ${wanted[0] === "object" || wanted[0] === "string" ? "hold" : "be"} ${words}, and is something else. Change it.`;
}

function unknownName({ thing }: Place, name: string, owner: Schema | undefined): string {
  const known = Object.keys((owner?.properties as Schema | undefined) ?? {}).filter(
    (one) => one !== textName && one.startsWith(attributePrefix) === name.startsWith(attributePrefix),
  );
  const [near] = name === textName ? [] : nearest(name, known);
  return `${thing} has ${named(name)}, which its schema doesn't know. ${near ? `Did you mean ${named(near)}?` : "Remove or rename it."}`;
}

function noForm(what: string, passing: readonly number[] | null | undefined, branches: readonly string[]): string {
  if (passing?.length)
    return `${what}${what.endsWith("`") ? " and" : ""} fits more than one of the forms that its schema allows one of. Fix it, or the schema.`;
  const [first] = branches;
  const fits = `${what}${what.endsWith("`") ? " and" : ""} fits none of the forms that its schema allows.`;
  return first === undefined ? `${fits} Fix it, or the schema.` : `${fits} For one of them: ${first}`;
}

/** What is wrong with a list of elements; undefined for any other failure. */
function listProblem({ thing, list }: Place, keyword: string, p: Readonly<Record<string, unknown>>): string | undefined {
  const what = list ? `<${list.name}>` : "items";
  const owner = list?.owner ?? thing;
  switch (keyword) {
    case "minItems":
    case "maxItems":
    case "items":
    case "additionalItems":
      return list
        ? `${owner} has ${list.count} ${what}; ${bound(keyword, p.limit)}.`
        : `${owner} has the wrong number of items; ${bound(keyword, p.limit)}.`;
    case "uniqueItems":
      return `${owner} has the same ${what} twice: ${[p.j, p.i].map((index) => Number(index) + 1).join(" and ")} of ${list?.count ?? "them"}. Change or remove one.`;
    case "contains":
      return p.maxContains !== undefined && p.minContains === undefined
        ? `${owner} has too many ${what} of one kind; ${bound("max", p.maxContains)} by its schema.`
        : `${owner} has too few ${what} of the kind that its schema asks for; ${bound("min", p.minContains ?? 1)}.`;
    default:
      return undefined;
  }
}

/** What is too long or short, too much or too little; undefined for any other failure. */
function sizeProblem({ thing, value }: Place, keyword: string, p: Readonly<Record<string, unknown>>): string | undefined {
  switch (keyword) {
    case "minLength":
    case "maxLength": {
      const count = [...(value ?? "")].length;
      return `${thing} has ${plural(count, "character")}; ${bound(keyword, p.limit)}.`;
    }
    case "minProperties":
    case "maxProperties":
      return `${thing} has too ${keyword === "minProperties" ? "few" : "many"} elements and attributes (text counts as one); ${bound(keyword, p.limit)}.`;
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
    case "exclusiveMaximum":
      return `${thing}${value === undefined ? " is out of range" : ` is ${quote(value)}`}, but must be ${limits[keyword]} ${String(p.limit)}.`;
    case "multipleOf":
      return `${thing}${value === undefined ? "" : ` is ${quote(value)}, but`} must be a multiple of ${String(p.multipleOf)}.`;
    default:
      return undefined;
  }
}

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
