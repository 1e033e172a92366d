import type { Phase } from "../read/module.ts";
import { openTag } from "../read/xml/tree.ts";
import { example, phasesWith } from "../rule-support/example.ts";
import { aboutPhase, phaseAnchor, phaseTitle } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const phaseName = moduleRule({
  id: "phase-name",
  group: "Structure",
  summary: "Every phase has a name of its own",
  rationale:
    "People and other modules speak of a phase by its name; two of one name can't be told apart, and one without can't be spoken of.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["phases"],
  bad: example(
    { implementation: phasesWith('name="review" order="1"', 'name="review" order="2"') },
    '<phase name="review" order="1">…</phase>\n<phase name="review" order="2">…</phase>',
  ),
  good: example(
    { implementation: phasesWith('name="prepare" order="1"', 'name="review" order="2"') },
    '<phase name="prepare" order="1">…</phase>\n<phase name="review" order="2">…</phase>',
  ),
  schemaPointers: ["/implementation/phases/*/name"],

  *check({ module, failures }) {
    for (const { indexes } of failures) {
      const index = indexes[0] ?? -1;
      const nameless = module.phases[index];
      if (nameless)
        yield {
          at: openTag(nameless.element),
          message: `${phaseTitle(nameless, module)} has no name. Give it one: \`${module.vocabulary.phase.name}="…"\`.`,
          anchor: phaseAnchor(nameless, module),
          ...aboutPhase(index, "name"),
        };
    }
    const first = new Map<string, Phase>();
    const counts = countNames(module.phases);
    for (const [index, phase] of module.phases.entries()) {
      const { name } = phase;
      if (!name || name.value.trim() === "") continue;
      const twin = first.get(keyOf(phase))?.name;
      if (!twin) first.set(keyOf(phase), phase);
      else
        yield {
          at: name,
          message: `${counts.get(keyOf(phase))} phases have the name ${quote(name.value)}. Rename this one.`,
          anchor: phaseAnchor(phase, module),
          ...aboutPhase(index, "name"),
          related: [{ at: twin, note: "first named here" }],
        };
    }
  },
});

function countNames(phases: readonly Phase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const phase of phases) if (phase.name) counts.set(keyOf(phase), (counts.get(keyOf(phase)) ?? 0) + 1);
  return counts;
}

/** Two names are the same in one element; another one may have its own phase of that name. */
function keyOf({ name, container }: Phase): string {
  return `${container.start} ${name?.value}`;
}
