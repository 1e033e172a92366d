import { sectionOf } from "../read/module.ts";
import { openTag } from "../read/xml/tree.ts";
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
  looksAt: ["failures"],
  bad: example({ implementation: "<implementation>\n  Review the design.\n</implementation>" }),
  good: example({
    implementation:
      '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>',
  }),
  schemaPointers: ["/implementation", "/implementation/phases"],

  *check({ module, failures }) {
    if (failures.length === 0) return;
    const found = sectionOf(module, "implementation");
    if (found ? found.element.cutOff : module.root.cutOff) return;
    const { vocabulary } = module;
    const section = vocabulary.sections.implementation;
    const severity: Pick<Problem, "minSeverity"> = module.category?.value === vocabulary.patternCategory ? { minSeverity: "error" } : {};
    yield {
      at: found ? openTag(found.element) : module.openTag,
      message: found
        ? `<${section}> has no <${vocabulary.phase.element}>. Divide the work into at least one.`
        : `The module has no <${section}>. Say in one how it is done, in phases.`,
      anchor: sectionAnchor("implementation"),
      ...severity,
    };
  },
});
