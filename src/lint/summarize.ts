// What stays of a module when its text is garbage: the parts that others look at, with strings of their own.
import type { Module, ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Value } from "../read/span.ts";
import type { RawFinding } from "./settle.ts";

export interface Summarized {
  readonly summary: ModuleSummary;
  /** The findings, about the references of the summary in place of the module's. */
  readonly raw: readonly RawFinding[];
}

export function summarize(module: Module, raw: readonly RawFinding[]): Summarized {
  const { path, vocabulary, openTag, name, category, status } = module;
  const copies = new Map<Reference, Reference>();
  for (const reference of module.references) copies.set(reference, copyReference(reference));
  const summary: ModuleSummary = {
    path,
    vocabulary,
    openTag,
    name: name && copyValue(name),
    category: category && copyValue(category),
    status: status && copyValue(status),
    references: [...copies.values()],
  };
  return { summary, raw: raw.map((one) => aboutCopies(one, copies)) };
}

function aboutCopies(one: RawFinding, copies: ReadonlyMap<Reference, Reference>): RawFinding {
  const { subject } = one.finding;
  if (subject?.kind !== "reference" && subject?.kind !== "edge") return one;
  const reference = copies.get(subject.reference) ?? subject.reference;
  return { ...one, finding: { ...one.finding, subject: { ...subject, reference } } };
}

/** What is a span here may be an item of a list at the module, with its text. */
function copyReference({ carrier, path, bare, reason, line: { start, end } }: Reference): Reference {
  return { carrier, path: copyValue(path), bare, reason: reason && copyValue(reason), line: { start, end } };
}

/** A stretch of a text is no string of its own to V8: it points into the text, and keeps all of it. */
function copyValue({ start, end, value }: Value): Value {
  return { start, end, value: ` ${value}`.slice(1) };
}
