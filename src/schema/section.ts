// A section against its JSON Schema: fast-xml-parser makes plain JSON of the (mended) XML, the schema judges it, and each
// failure is led back to its place. The mapping is documented in docs/section-schemas.md.

import { XMLParser } from "fast-xml-parser";
import { readWords } from "../read/items.ts";
import type { Module } from "../read/module.ts";
import { repairXml } from "../read/xml/repair.ts";
import { childElements, type Element, openTag } from "../read/xml/tree.ts";
import { groupBy } from "../text/group.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import type { SchemaError, Validation } from "./validation.ts";

type Schema = { readonly [key: string]: unknown };

/** A section's schema, and the function that was compiled from it. */
export interface SectionCheck {
  readonly schema: Schema;
  readonly validate: Validation;
  /** Told before a section is validated, of how many characters it is; a schema of a user's counts what it costs. */
  readonly begin?: (length: number) => void;
  /** What no schema can say, asked of a section that fits it. */
  readonly further?: (section: Element) => readonly SectionFailure[];
}

/** Judging by the schema would take far more work than the text is long. */
export class SchemaTooCostly extends Error {}

/** More failures than anybody reads, or memory holds. */
export class TooManyFailures extends Error {
  readonly most: number;

  constructor(most: number) {
    super();
    this.most = most;
  }
}

export interface SectionFailure {
  readonly at: Span;
  /** The place in meaning: `error[2]/@_code`. */
  readonly path: string;
  /** What is asked for there, whichever element of a list it is: `error/@_code/pattern`. */
  readonly shape?: string;
  readonly message: string;
}

const nothing: readonly SectionFailure[] = [];
const attributePrefix = "@_";
const textName = "#text";

/** What the schema does not accept about a section; `mended` says that the block has defects that may touch it. */
export function sectionFailures(
  { text, vocabulary }: Module,
  element: Element,
  check: SectionCheck,
  mended: boolean,
): readonly SectionFailure[] {
  const source = text.slice(element.start, element.end);
  const unchecked = (why: string) => [
    { at: openTag(element), path: "", message: `<${element.name}> can't be checked against its schema: ${why}` },
  ];
  let json: unknown;
  try {
    json = toJson(mended ? repairXml(source, vocabulary) : source, element.name, check.schema);
  } catch (error) {
    if (error instanceof RangeError) return unchecked("its elements are nested too deeply. Flatten them.");
    // fast-xml-parser refuses element names that JavaScript objects inherit.
    return unchecked(`${error instanceof Error ? error.message : String(error)}. Rename the element at fault.`);
  }
  check.begin?.(source.length);
  try {
    if (fits(check.validate, json)) return check.further?.(element) ?? nothing;
  } catch (error) {
    return unchecked(obstacle(error, element));
  }
  return describeAll(text, element, check);
}

/** A promise, say, is no answer. */
function fits(validate: Validation, json: unknown): boolean {
  const answer: unknown = validate(json);
  if (typeof answer !== "boolean") throw new TypeError(`A schema's validation returned ${typeof answer}.`);
  return answer;
}

/** What the schema could not be run for; other errors are faults of ours. */
function obstacle(error: unknown, element: Element): string {
  if (error instanceof SchemaTooCostly) return "that would take too long. Simplify the schema, or shorten the section.";
  if (error instanceof TooManyFailures) return `it fails in more than ${error.most} places. Fix the schema, or the section.`;
  if (!(error instanceof RangeError)) throw error;
  if (isDeep(element)) return "its elements are nested too deeply. Flatten them.";
  return "it has too many branches, or refers to itself too often. Simplify the schema.";
}

const DEEP = 100;

function isDeep(element: Element): boolean {
  let level = [element];
  for (let depth = 0; depth < DEEP; depth++) level = level.flatMap((one) => [...childElements(one)]);
  return level.length > 0;
}

const MOST_FINDINGS = 100;

/** The first failures in words, and how many more there are. */
function describeAll(text: string, element: Element, { schema, validate }: SectionCheck): SectionFailure[] {
  const errors = (validate.errors ?? []).filter(({ keyword }) => !wrappers.has(keyword));
  const childrenOf = childIndex();
  const told = errors.slice(0, MOST_FINDINGS).map((error) => describe(text, element, schema, error, childrenOf));
  const more = errors.length - told.length;
  if (more === 0) return told;
  const message = `<${element.name}> does not fit its schema in ${MOST_FINDINGS} places, and ${more} more. Fix the first ones, and run again.`;
  return [...told, { at: openTag(element), path: "more", message }];
}

/** Keywords that only repeat what a failure inside them has said. */
const wrappers = new Set(["if", "allOf", "$ref"]);

/** The JSON that a section's schema sees. Exported for the tests of the documented mapping. */
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

function atPointer(root: unknown, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Schema)[part] : undefined),
    root,
  );
}

function pointerParts(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

// ---- from a failure to a place and words ----------------------------------------------------------------------------

interface Place {
  readonly at: Span;
  /** What stands there, as a person would call it. */
  readonly thing: string;
  readonly value: string | undefined;
  /** Of a list of elements: what holds them, what they are called, and how many there are. */
  readonly list?: { readonly owner: string; readonly name: string; readonly count: number };
}

type ChildrenOf = (element: Element, name: string) => readonly Element[];

/** Looks up children by name, in one walk over them: each failure is led to its place from the section down. */
function childIndex(): ChildrenOf {
  const known = new Map<Element, Map<string, Element[]>>();
  return (element, name) => {
    let children = known.get(element);
    if (!children) {
      children = groupBy(childElements(element), ({ name: own }) => own);
      known.set(element, children);
    }
    return children.get(name) ?? [];
  };
}

function describe(text: string, section: Element, schema: Schema, error: SchemaError, childrenOf: ChildrenOf): SectionFailure {
  const parts = pointerParts(error.instancePath);
  const place = locate(text, section, parts, childrenOf);
  const missing = error.keyword === "required" ? `/${(error.params as { missingProperty: string }).missingProperty}` : "";
  const path = `${parts.map((part) => (/^\d+$/.test(part) ? `[${Number(part) + 1}]` : `/${part}`)).join("")}${missing}`.slice(1);
  const owner = atPointer(schema, error.schemaPath.slice(1, error.schemaPath.lastIndexOf("/"))) as Schema | undefined;
  const shape = [...parts.filter((part) => !/^\d+$/.test(part)), error.keyword + missing].join("/");
  return { at: place.at, path, shape, message: problem(place, error, description(owner, error)) };
}

/** What the schema's author says the thing is: the best advice there is. */
function description(owner: Schema | undefined, error: SchemaError): string | undefined {
  const about =
    error.keyword === "required"
      ? (owner?.properties as Schema | undefined)?.[(error.params as { missingProperty: string }).missingProperty]
      : owner;
  const text = (about as Schema | undefined)?.description;
  return typeof text === "string" ? text : undefined;
}

const MOST_CHOICES = 50;

function problem({ thing, value, list }: Place, { keyword, params }: SchemaError, about: string | undefined): string {
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

/** Follows a failure's path from the section down its elements, as far as they go. */
function locate(text: string, section: Element, parts: readonly string[], childrenOf: ChildrenOf): Place {
  let element = section;
  let thing = `<${section.name}>`;
  let list: Place["list"];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    if (part === textName)
      return { at: readWords(text, element) ?? openTag(element), thing: `The text of ${thing}`, value: readWords(text, element)?.value };
    if (part.startsWith(attributePrefix)) {
      const name = part.slice(attributePrefix.length);
      const found = element.attribute(name);
      return { at: found?.value ?? openTag(element), thing: `Attribute \`${name}\` of ${thing}`, value: found?.value.value };
    }
    const siblings = childrenOf(element, part);
    list = index === parts.length - 1 ? { owner: thing, name: part, count: siblings.length } : undefined;
    const nth = /^\d+$/.test(parts[index + 1] ?? "") ? Number(parts[++index]) : 0;
    const child = siblings[nth];
    if (!child) break;
    element = child;
    thing = siblings.length > 1 ? `<${part}> (${nth + 1} of ${siblings.length})` : `<${part}>`;
  }
  const isLeaf = element !== section && element.children.every(({ kind }) => kind !== "element");
  return { at: openTag(element), thing, value: isLeaf ? readWords(text, element)?.value : undefined, ...(list && { list }) };
}
