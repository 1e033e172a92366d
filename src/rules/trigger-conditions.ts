import { type Condition, type Module, sectionOf } from "../read/module.ts";
import { openTag } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { alternatives, sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";
import type { Failure } from "../schema/document.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";

/** A type that more modules than this have is no slip. */
const MOST_MODULES = 2;

export const triggerConditions = moduleRule({
  id: "trigger-conditions",
  group: "Structure",
  summary: "The module says when it comes into play",
  rationale:
    "Without conditions, an agent can only guess when to use a module. Give each one a `<condition>` whose type says how it is set off: by itself (`automatic`), on request (`explicit`) or as part of other work (`implicit`). A type that more than two modules of the repository use is accepted as one of its own, unless the configuration lists the types.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["failures", "conditions"],
  options: {
    schema: {
      types: {
        description:
          "The types that a condition may have. When left out: `automatic`, `explicit`, `implicit`, and those that more than two modules use.",
        type: "array",
        items: { type: "string" },
        minItems: 1,
        uniqueItems: true,
        examples: [["automatic", "explicit", "implicit", "manual"]],
      },
    },
    defaults: (): { types?: readonly string[] } => ({}),
  },
  bad: example({
    triggers: '<trigger_conditions>\n  <condition type="manual">A design is ready for review</condition>\n</trigger_conditions>',
  }),
  good: example({
    triggers: '<trigger_conditions>\n  <condition type="explicit">A design is ready for review</condition>\n</trigger_conditions>',
  }),
  schemaPointers: [
    "/trigger_conditions",
    "/trigger_conditions/conditions",
    "/trigger_conditions/conditions/*/type",
    "/trigger_conditions/conditions/*/text",
  ],

  *check({ module, failures, options }) {
    const types = options.types ?? Object.values(module.vocabulary.trigger.types);
    for (const failure of failures) yield* lacking(module, failure, types);
    for (const condition of module.conditions) yield* wrongType(module, condition, types, options.types === undefined);
  },
});

const anchor = sectionAnchor("trigger_conditions");

function* lacking(module: Module, { pointer, keyword, indexes }: Failure, types: readonly string[]): Iterable<Problem> {
  const section = module.vocabulary.sections.trigger_conditions;
  const { element, type } = module.vocabulary.trigger;
  const found = sectionOf(module, "trigger_conditions");
  if (found ? found.element.cutOff : module.root.cutOff) return;
  const condition = module.conditions[indexes[0] ?? -1];
  const at = condition ? openTag(condition.element) : found ? openTag(found.element) : module.openTag;
  if (pointer === "/trigger_conditions")
    yield { at, message: `The module has no <${section}>. Say in one when the module comes into play.`, anchor };
  else if (pointer.endsWith("/conditions")) yield { at, message: `<${section}> is empty. Add a <${element}> for each occasion.`, anchor };
  else if (pointer.endsWith("/text"))
    yield {
      at,
      message: `A <${element}> is empty. Write when the module comes into play.`,
      anchor,
      detail: "empty",
      cause: { kind: "slip", slip: "empty" },
      subject: { kind: "text" },
    };
  else if (keyword === "required")
    yield {
      at,
      message: `A <${element}> has no ${type}. Write \`${type}="…"\` with ${alternatives(types)}.`,
      anchor,
      detail: `untyped:${condition?.words?.value ?? ""}`,
      cause: { kind: "slip", slip: "untyped" },
      subject: { kind: "text" },
    };
}

/** @param mayBeCommon a type that several modules use is the repository's own. */
function* wrongType(
  { vocabulary }: Module,
  { element, type: given, words }: Condition,
  types: readonly string[],
  mayBeCommon: boolean,
): Iterable<Problem> {
  if (!given) return;
  const subject = { kind: "text" } as const;
  const { trigger } = vocabulary;
  if (given.value.trim() === "") {
    yield {
      at: openTag(element),
      message: `A <${trigger.element}> has an empty ${trigger.type}. Write ${alternatives(types)}.`,
      anchor,
      detail: `untyped:${words?.value ?? ""}`,
      cause: { kind: "slip", slip: "untyped" },
      subject,
    };
    return;
  }
  if (types.includes(given.value)) return;
  const [near] = nearest(given.value, types);
  yield {
    at: given,
    message: `${quote(given.value)} is not a type of condition. Write ${near ? quote(near) : alternatives(types)}, or allow it in the configuration.`,
    anchor,
    detail: `type:${given.value}`,
    cause: { kind: "slip", slip: "type" },
    subject,
    ...(mayBeCommon && { unlessCommon: { what: given.value, moreThan: MOST_MODULES } }),
  };
}
