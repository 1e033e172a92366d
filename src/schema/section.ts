// A section against its JSON Schema: fast-xml-parser makes plain JSON of the repaired XML, the schema judges it, and each
// failure is led back to its place.
import type { Module } from "../read/module.ts";
import { repairXml } from "../read/xml/repair.ts";
import { childElements, type Element, openTag } from "../read/xml/tree.ts";
import type { Span } from "../text/span.ts";
import { atPointer, pointerParts, type Schema, toJson } from "./section-json.ts";
import { problem } from "./section-message.ts";
import { type ChildrenOf, childIndex, locate, type Place } from "./section-place.ts";
import type { SchemaError, Validation } from "./validation.ts";

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
  return describeAll(text, element, check, json);
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
function describeAll(text: string, element: Element, { schema, validate }: SectionCheck, json: unknown): SectionFailure[] {
  const errors = gatherForms((validate.errors ?? []).filter(({ keyword }) => !wrappers.has(keyword)));
  const context: Context = { text, section: element, schema, json, childrenOf: childIndex() };
  const described = errors.slice(0, MOST_FINDINGS).map((error) => describe(context, error));
  const more = errors.length - described.length;
  if (more === 0) return described;
  const message = `<${element.name}> does not fit its schema in ${MOST_FINDINGS} places, and ${more} more. Fix the first ones, and run again.`;
  return [...described, { at: openTag(element), path: "more", message }];
}

/** Keywords that only repeat what a failure inside them has said. */
const wrappers = new Set(["if", "allOf", "$ref"]);
/** Keywords that try what is inside of them: a failure there is none by itself. */
const trials = new Set(["anyOf", "oneOf", "contains", "propertyNames"]);

/** A failure, and for one of several forms, those of each form. */
interface Gathered {
  readonly error: SchemaError;
  readonly within: readonly SchemaError[];
}

/** Puts what failed inside of a trial (`anyOf`, `contains` …) with the trial: ajv lists it in front of that. */
function gatherForms(errors: readonly SchemaError[]): Gathered[] {
  const gathered: Gathered[] = [];
  for (const error of errors) {
    const within: SchemaError[] = [];
    if (trials.has(error.keyword))
      for (let last = gathered.at(-1); last && isWithin(last.error, error); last = gathered.at(-1)) {
        within.unshift(...last.within, last.error);
        gathered.pop();
      }
    gathered.push({ error, within });
  }
  return gathered;
}

/** In a schema of its own that the trial refers to, only the place in the data tells. */
function isWithin(inner: SchemaError, trial: SchemaError): boolean {
  if (!`${inner.instancePath}/`.startsWith(`${trial.instancePath}/`)) return false;
  if (inner.schemaPath.startsWith(`${trial.schemaPath}/`)) return true;
  const owner = trial.schemaPath.slice(0, trial.schemaPath.lastIndexOf("/") + 1);
  return !inner.schemaPath.startsWith(owner) && /^#\/(?:definitions|\$defs)\//.test(inner.schemaPath);
}

interface Context {
  readonly text: string;
  readonly section: Element;
  readonly schema: Schema;
  readonly json: unknown;
  readonly childrenOf: ChildrenOf;
}

function describe(context: Context, { error: failed, within }: Gathered): SectionFailure {
  const error = failed.keyword === "uniqueItems" ? withTwins(failed, context.json) : failed;
  const parts = pointerParts(error.instancePath);
  const missing = error.keyword === "required" ? `/${(error.params as { missingProperty: string }).missingProperty}` : "";
  const path = `${parts.map((part) => (/^\d+$/.test(part) ? `[${Number(part) + 1}]` : `/${part}`)).join("")}${missing}`.slice(1);
  const shape = [...parts.filter((part) => !/^\d+$/.test(part)), error.keyword + missing].join("/");
  const place = placeOf(context, error);
  return { at: culprit(context, place, error), path, shape, message: messageOf(context, place, { error, within }) };
}

/** Which two items of a list are the same: how that is found out is not for the schema's code to say. */
function withTwins(error: SchemaError, json: unknown): SchemaError {
  const items: unknown = atPointer(json, error.instancePath);
  const seen = new Map<string, number>();
  for (const [i, item] of (Array.isArray(items) ? items : []).entries()) {
    const key = JSON.stringify(item);
    const j = seen.get(key);
    if (j !== undefined) return { ...error, params: { i, j } };
    seen.set(key, i);
  }
  return { ...error, params: { i: 0, j: 0 } };
}

function placeOf({ text, section, json, childrenOf }: Context, { instancePath }: SchemaError): Place {
  const parts = pointerParts(instancePath);
  const place = locate(text, section, parts, childrenOf);
  const data = atPointer(json, instancePath);
  // An element's own text, without that of the elements in it, is what the schema sees.
  return typeof data === "string" ? { ...place, value: data } : place;
}

/** What the schema doesn't know is marked itself, and of two that are the same the second. */
function culprit({ text, section, childrenOf }: Context, { at }: Place, { keyword, instancePath, params }: SchemaError): Span {
  const parts = pointerParts(instancePath);
  const name = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  if (typeof name === "string") return locate(text, section, [...parts, name], childrenOf).at;
  return keyword === "uniqueItems" ? locate(text, section, [...parts, String(params.i)], childrenOf).at : at;
}

function messageOf(context: Context, place: Place, { error, within }: Gathered): string {
  const owner = atPointer(context.schema, error.schemaPath.slice(1, error.schemaPath.lastIndexOf("/"))) as Schema | undefined;
  const values = within.length > 0 && (error.keyword === "anyOf" || error.keyword === "oneOf") ? allowedValues(within, error) : undefined;
  if (values) return problem(place, { ...error, keyword: "enum", params: { allowedValues: values } }, { about: undefined, owner });
  const branches = within
    .filter((one) => !trials.has(one.keyword))
    .map((one) => messageOf(context, placeOf(context, one), { error: one, within: [] }));
  return problem(place, error, { about: description(owner, error), owner }, branches);
}

/** Where each form is one value or several, all of them are what is allowed. */
function allowedValues(within: readonly SchemaError[], { instancePath }: SchemaError): unknown[] | undefined {
  const values = within.map((one) => {
    if (one.instancePath !== instancePath) return undefined;
    if (one.keyword === "const") return [one.params.allowedValue as unknown];
    return one.keyword === "enum" ? (one.params.allowedValues as unknown[]) : undefined;
  });
  return values.every((one) => one !== undefined) ? values.flat() : undefined;
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
