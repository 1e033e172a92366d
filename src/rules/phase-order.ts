import type { Module, Phase } from "../read/module.ts";
import { quote } from "../read/quote.ts";
import { vocabulary } from "../read/vocabulary.ts";
import { openTag } from "../read/xml/tree.ts";
import { example, phasesWith } from "../rule/example.ts";
import { type Fix, moduleRule } from "../rule/rule.ts";
import { aboutPhase, phaseAnchor, phaseTitle } from "../rule/words.ts";

const { order } = vocabulary.phase;

export const phaseOrder = moduleRule({
  id: "phase-order",
  group: "Structure",
  summary: "Phases are numbered 1, 2, 3 … in the order of the file",
  why: "The number says which phase comes when; a gap, a repetition or a number out of turn makes the reader wonder whether a phase is missing. The fix numbers the phases in the order in which they stand; it is safe unless their numbers ask for another order.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  bad: example(
    { implementation: phasesWith('name="prepare" order="1"', 'name="review" order="3"') },
    '<phase name="prepare" order="1">…</phase>\n<phase name="review" order="3">…</phase>',
  ),
  good: example(
    { implementation: phasesWith('name="prepare" order="1"', 'name="review" order="2"') },
    '<phase name="prepare" order="1">…</phase>\n<phase name="review" order="2">…</phase>',
  ),
  owns: ["/implementation/phases/*/order"],

  *check({ module }) {
    if (module.phases.every(({ order: written }, index) => written?.value === String(index + 1))) return;
    const fix = renumber(module);
    let highest = 0;
    // Numbers that were passed by: where one turns up later, its being late has been told already.
    const passedBy = new Set<number>();
    for (const [index, phase] of module.phases.entries()) {
      const about = { anchor: `${phaseAnchor(phase, module)}/${order}`, ...aboutPhase(index, order) };
      const written = phase.order?.value.trim() ?? "";
      const number = /^[1-9]\d{0,8}$/.test(written) ? Number(written) : undefined;
      const title = phaseTitle(phase, module);
      const expected = highest + 1;
      if (!phase.order)
        yield { at: openTag(phase.element), message: `${title} has no ${order}. Write \`${order}="${expected}"\`.`, ...about, fix };
      else if (number === undefined)
        yield {
          at: written === "" ? openTag(phase.element) : phase.order,
          message: `${title} has the ${order} ${quote(written)}, which is no number from 1 up. Write \`${expected}\`.`,
          ...about,
          fix,
        };
      else if (number !== expected && !passedBy.delete(number)) {
        const twin = module.phases.slice(0, index).find(({ order: other }) => Number(other?.value) === number);
        const problem = twin ? `repeats the ${order} ${number}` : `has the ${order} ${number} where ${expected} is due`;
        yield {
          at: phase.order,
          message: `${title} ${problem}. Number the phases 1 to ${module.phases.length} as they stand.`,
          ...about,
          fix,
          ...(twin?.order && { related: [{ at: twin.order, note: `the other ${number}` }] }),
        };
      }
      for (let passed = expected; number !== undefined && passed < number && passed - expected <= module.phases.length; passed++)
        passedBy.add(passed);
      highest = Math.max(highest, number ?? expected);
    }
  },
});

/** Numbers all phases as they stand. */
function renumber(module: Module): Fix {
  const numbers = module.phases.flatMap(({ order }) => (order && /^\d{1,9}$/.test(order.value) ? [Number(order.value)] : []));
  return {
    title: `Number the phases 1 to ${module.phases.length}`,
    safe: numbers.every((number, at) => at === 0 || number >= (numbers[at - 1] as number)),
    edits: module.phases.flatMap((phase, index) => edit(phase, String(index + 1))),
  };
}

function edit({ order: written, element }: Phase, number: string) {
  if (written) return written.value === number ? [] : [{ start: written.start, end: written.end, text: number }];
  const at = element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length;
  return [{ start: at, end: at, text: ` ${order}="${number}"` }];
}
