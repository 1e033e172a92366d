import { example } from "../rule-support/example.ts";
import { checkPhaseList, listPointer } from "../rule-support/phase-list.ts";
import { moduleRule } from "../rule-support/rule.ts";

export const phaseValidation = moduleRule({
  id: "phase-validation",
  group: "Structure",
  summary: "Every phase says what shows that it is done",
  rationale:
    "A phase without validation is done when somebody says so. Under `<validation>`, list what shows that it is, one item a line. An empty item, or the same item twice, is a warning.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["phases"],
  bad: example({
    implementation:
      '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n  </phase>\n</implementation>',
  }),
  good: example({
    implementation:
      '<implementation>\n  <phase name="review" order="1">\n    <requirements>\n      The design is written down\n    </requirements>\n    <actions>\n      Read it against the requirements\n    </actions>\n    <validation>\n      Every remark is answered\n    </validation>\n  </phase>\n</implementation>',
  }),
  schemaPointers: [listPointer("validation")],

  *check(context) {
    yield* checkPhaseList("validation", context, "List what shows that the phase is done.");
  },
});
