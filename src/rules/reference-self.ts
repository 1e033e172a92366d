import { linkTarget } from "../catalog/catalog.ts";
import { dependingOn, example } from "../rule-support/example.ts";
import { aboutEdge, referenceAnchor } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const referenceSelf = catalogRule({
  id: "reference-self",
  group: "References",
  summary: "No module names itself",
  rationale:
    "A module that depends on itself can never begin. Mostly the line was copied from another module, and the path was meant to be another.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["references"],
  bad: example({
    integration: dependingOn("patterns/requirements.md for what the design must do", "patterns/design-review.md for the review"),
  }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module, catalog }) {
    for (const link of catalog.links(module)) {
      if (linkTarget(link) !== module.path) continue;
      const { reference } = link;
      yield {
        ...aboutEdge(reference, link.resolution.kind === "case"),
        message: `${quote(reference.path.value)} is this module itself. Name another, or remove the line.`,
        // However it is written.
        supersedes: [{ rule: "reference-case", anchor: referenceAnchor(reference) }],
      };
    }
  },
});
