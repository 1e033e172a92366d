import type { Module, Phase } from "../read/module.ts";
import { kindOf } from "../read/vocabulary.ts";
import { openTag } from "../read/xml/tree.ts";
import { example, phasesWith } from "../rule-support/example.ts";
import { phaseTitle, sectionAnchor } from "../rule-support/messages.ts";
import { type Fix, moduleRule, type Problem, type Related } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { quote } from "../text/quote.ts";
import type { Span } from "../text/span.ts";
import { lowerFirst } from "../text/words.ts";

export const phaseOrder = moduleRule({
  id: "phase-order",
  group: "Structure",
  summary: "Phases are numbered 1, 2, 3 … in the order of the file",
  rationale:
    "The number says which phase comes when; a gap, a repetition or a number out of turn makes the reader wonder whether a phase is missing. The fix numbers the phases in the order in which they stand; it is safe unless their numbers ask for another order.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Safe where the numbers rise as the phases stand. Needs review where they don't, or are no numbers: the order may be what was meant.",
  looksAt: ["phases"],
  bad: example(
    { implementation: phasesWith('name="prepare" order="1"', 'name="review" order="3"') },
    '<phase name="prepare" order="1">…</phase>\n<phase name="review" order="3">…</phase>',
  ),
  good: example(
    { implementation: phasesWith('name="prepare" order="1"', 'name="review" order="2"') },
    '<phase name="prepare" order="1">…</phase>\n<phase name="review" order="2">…</phase>',
  ),
  schemaPointers: ["/implementation/phases/*/order"],

  *check({ module }) {
    const indexes = new Map(module.phases.map((phase, index) => [phase, index]));
    for (const group of groupBy(module.phases, ({ container }) => container.start).values()) yield* judge(group, indexes, module);
  },
});

/** Phases are counted anew in each element that holds any. */
function* judge(phases: readonly Phase[], indexes: ReadonlyMap<Phase, number>, module: Module): Iterable<Problem> {
  const faults = findFaults(phases, indexes);
  const [first, ...others] = faults;
  if (!first) return;
  const { container } = first.phase;
  const inside = kindOf(module.vocabulary.sections, container.name) === "implementation" ? "" : `:${container.name}`;
  yield {
    at: first.at,
    message: others.length === 0 ? describeOne(first, phases, module) : describeAll(faults, phases, module),
    anchor: `${sectionAnchor("implementation")}/order${inside}`,
    subject: { kind: "phases", faults: faults.map(({ index, what }) => ({ phase: index, what })) },
    related: relatedPlaces(faults, module),
    // Nothing can be written into a tag that isn't there: its loss is told by xml-balance, and that may be off.
    ...(phases.every(({ element }) => module.text.startsWith(`<${element.name}`, element.start)) && { fix: renumber(phases, module) }),
  };
}

interface Fault {
  readonly phase: Phase;
  readonly index: number;
  readonly at: Span;
  /** What is wrong, as it stays when phases are added before it. */
  readonly what: string;
  readonly written: string;
  /** The number that would go on where the ones before have come to. */
  readonly expected: number;
  readonly twin: Phase | undefined;
}

function findFaults(phases: readonly Phase[], indexes: ReadonlyMap<Phase, number>): Fault[] {
  if (phases.every(({ order: written }, index) => written?.value === String(index + 1))) return [];
  const seen = new Map<number, Phase>();
  let highest = 0;
  return phases.flatMap((phase): Fault[] => {
    const index = indexes.get(phase) ?? 0;
    const written = phase.order?.value.trim() ?? "";
    const number = isNumber(written) ? Number(written) : undefined;
    const expected = highest + 1;
    const twin = number === undefined ? undefined : seen.get(number);
    // A number that was passed by and turns up later: that it was passed by is the fault.
    const isLate = number !== undefined && number < expected && !twin;
    if (number !== undefined && !twin) seen.set(number, phase);
    highest = Math.max(highest, number ?? expected);
    if (number === expected || isLate) return [];
    const place = phase.order && written !== "" ? phase.order : openTag(phase.element);
    return [{ phase, index, at: place, what: `${twin ? "again " : ""}${written}`, written, expected, twin }];
  });
}

function isNumber(written: string): boolean {
  return /^[1-9]\d{0,8}$/.test(written);
}

function describeOne({ phase, written, expected, twin }: Fault, phases: readonly Phase[], module: Module): string {
  const title = phaseTitle(phase, module);
  const { order } = module.vocabulary.phase;
  if (written === "") return `${title} has no ${order}. Write \`${order}="${expected}"\`.`;
  if (!isNumber(written))
    return `${title} has the ${order} ${quote(written)}, ${isPadded(written) ? "which has a leading zero" : "which is not a whole number from 1 to 999,999,999"}. Write \`${expected}\`.`;
  const problem = twin ? `repeats the ${order} ${written}` : `has the ${order} ${written}; ${expected} expected`;
  return `${title} ${problem}. Number the phases 1 to ${phases.length} as they stand.`;
}

function isPadded(written: string): boolean {
  return /^0+[1-9]\d*$/.test(written);
}

/** A list of numbers that is longer says nothing at a glance. */
const MOST_NUMBERS = 12;

function describeAll(faults: readonly Fault[], phases: readonly Phase[], module: Module): string {
  const numbers = phases
    .map(({ order: written }) => (written?.value.trim() ? quote(written.value.trim()).slice(1, -1) : "none"))
    .join(", ");
  const what =
    phases.length <= MOST_NUMBERS
      ? `The phases are numbered ${numbers}; 1 to ${phases.length} expected.`
      : `${faults.length} of ${phases.length} phases are out of order, the first is ${lowerFirst(phaseTitle((faults[0] as Fault).phase, module))}.`;
  return `${what} Number them as they stand.`;
}

const MOST_PLACES = 10;

function has({ written, expected, twin }: Fault, { vocabulary }: Module): string {
  if (written === "") return `has no ${vocabulary.phase.order}`;
  if (!isNumber(written)) return `has ${quote(written)}, ${isPadded(written) ? "with a leading zero" : "which is not a number"}`;
  return twin ? `repeats ${quote(written)}` : `has ${quote(written)}; ${expected} expected`;
}

/** Where else, and what a repeated number repeats. */
function relatedPlaces(faults: readonly Fault[], module: Module): Related[] {
  const [first, ...others] = faults as [Fault, ...Fault[]];
  const twin = first.twin?.order && { at: first.twin.order, note: `the other ${first.written}` };
  const places = others.slice(0, MOST_PLACES).map((fault) => {
    const { at, phase } = fault;
    const name = phase.name?.value.trim() ? quote(phase.name.value) : "this phase";
    return { at, note: `${name} ${has(fault, module)}` };
  });
  const left = others.length - places.length;
  const last = places.at(-1);
  return [
    ...(twin ? [twin] : []),
    ...(last && left > 0 ? [...places.slice(0, -1), { ...last, note: `${last.note}, … and ${left} more` }] : places),
  ];
}

/** Numbers all phases as they stand. */
function renumber(phases: readonly Phase[], module: Module): Fix {
  const written = phases.flatMap(({ order }) => (order && order.value.trim() !== "" ? [order.value.trim()] : []));
  const numbers = written.map(Number);
  return {
    title: `Number the phases 1 to ${phases.length}`,
    // What is no number says something that would be lost, and numbers in another order may be the order that was meant.
    safe:
      written.every((number) => /^\d{1,9}$/.test(number)) &&
      numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] as number)),
    edits: phases.flatMap((phase, index) => edit(phase, String(index + 1), module.vocabulary.phase.order)),
  };
}

function edit({ order: written, element }: Phase, number: string, order: string) {
  if (written) return written.value === number ? [] : [{ start: written.start, end: written.end, text: number }];
  const at = element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length;
  return [{ start: at, end: at, text: ` ${order}="${number}"` }];
}
