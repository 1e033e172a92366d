import { type Module, type Phase, sectionOf } from "../read/module.ts";
import { phaseLists, type Vocabulary } from "../read/vocabulary.ts";
import { childElements, descendants, type Element, openTag } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";

export const implementation = moduleRule({
  id: "implementation",
  group: "Structure",
  summary: "The module says how it is done, in phases",
  rationale:
    "A module without phases states a wish. Write an `<implementation>` with at least one `<phase>`. In modules of the category `patterns`, whose point the phases are, this is an error in every preset.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  bad: example({ implementation: "<implementation>\n  Review the design.\n</implementation>" }),
  good: example({
    implementation:
      '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>',
  }),
  schemaPointers: ["/implementation", "/implementation/phases"],

  *check({ module, failures }) {
    const found = sectionOf(module, "implementation");
    const astray = failures.length > 0 ? undefined : phaseAstray(module, found?.element);
    if (failures.length === 0 && !astray) return;
    if (found ? found.element.cutOff : module.root.cutOff) return;
    const { vocabulary } = module;
    const section = vocabulary.sections.implementation;
    const severity: Pick<Problem, "minSeverity"> = module.category?.value === vocabulary.patternCategory ? { minSeverity: "error" } : {};
    const elsewhere = astray ? phasesElsewhere(astray, found !== undefined, vocabulary) : found ? undefined : stepsMeant(module);
    yield {
      at: found ? openTag(found.element) : module.openTag,
      message:
        elsewhere ??
        (found
          ? `<${section}> has no <${vocabulary.phase.element}>. Divide the work into at least one.`
          : `The module has no <${section}>. Say in one how it is done, in phases.`),
      anchor: sectionAnchor("implementation"),
      // With or without the section, nobody writes phases here. Where they stand elsewhere, somebody does.
      ...(!elsewhere && { cause: { kind: "slip", slip: "no phases" } as const }),
      ...severity,
    };
  },
});

/** The first phase of a module whose phases all stand outside of the implementation. */
function phaseAstray({ phases }: Module, implementation: Element | undefined): Phase | undefined {
  return implementation && phases.some(({ container }) => container.start === implementation.start) ? undefined : phases[0];
}

function phasesElsewhere({ container }: Phase, exists: boolean, { sections, phase, root }: Vocabulary): string {
  const place = container.name === root ? "at its top level" : `in <${container.name}>`;
  return exists
    ? `<${sections.implementation}> has no <${phase.element}> of its own: they stand ${place}. Move them directly into it.`
    : `The module has no <${sections.implementation}>: its phases stand ${place}. Put an <${sections.implementation}> around them.`;
}

/** Elements of another name that have all that a phase has. */
function stepsMeant({ root, vocabulary }: Module): string | undefined {
  const { phase, sections } = vocabulary;
  for (const parent of [root, ...descendants(root)]) {
    const steps = childElements(parent).filter((child) => {
      const names = childElements(child).map(({ name }) => name);
      return phaseLists.filter((list) => names.includes(phase[list])).length > 1;
    });
    const [first] = steps;
    if (first && steps.length > 1)
      return `The module has no <${sections.implementation}>, but ${steps.length} <${first.name}> in <${parent.name}> are made like phases. Name them <${phase.element}>, in an <${sections.implementation}>.`;
  }
  return undefined;
}
