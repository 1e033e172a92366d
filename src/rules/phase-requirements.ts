import { example } from "../rule-support/example.ts";
import { checkPhaseList, listPointer } from "../rule-support/phase-list.ts";
import { moduleRule } from "../rule-support/rule.ts";

export const phaseRequirements = moduleRule({
  id: "phase-requirements",
  group: "Structure",
  summary: "Every phase says what it requires",
  rationale:
    "A phase that starts before its conditions hold fails late. Under `<requirements>`, list what must be so before it begins, one item a line. An empty item, or the same item twice, is a warning.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["phases"],
  bad: example({
    implementation:
      '<implementation>\n  <phase name="review" order="1">\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>',
  }),
  good: example({
    implementation:
      '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>',
  }),
  schemaPointers: [listPointer("requirements")],

  *check(context) {
    yield* checkPhaseList("requirements", context, "List what must be so before the phase begins.");
  },
});
