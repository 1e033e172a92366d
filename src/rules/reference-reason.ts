import { dependingOn, example } from "../rule-support/example.ts";
import { aboutReference } from "../rule-support/references.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const referenceReason = moduleRule({
  id: "reference-reason",
  group: "References",
  summary: "Every reference says what it is for",
  rationale:
    "A reason tells the reader whether to follow the reference, and the writer of the other module what not to break. Write `path for reason`; `with`, a dash or brackets also begin a reason.",
  severity: { recommended: "notice", strict: "warning" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["references"],
  bad: example({ integration: dependingOn("patterns/requirements.md") }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module }) {
    for (const reference of module.references) {
      if (reference.reason || reference.bare || reference.carrier === "uses_pattern") continue;
      yield {
        ...aboutReference(reference),
        cause: { kind: "slip", slip: "no reason" },
        message: `${quote(reference.path.value)} has no reason. Add a reason after it: \`for …\`.`,
      };
    }
  },
});
