import type { SectionKind } from "../read/vocabulary.ts";
import { nameSpan } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

/** The rule that misses a section which is not there under its own name. */
const missedBy: Readonly<Partial<Record<SectionKind, string>>> = {
  purpose: "purpose",
  trigger_conditions: "trigger-conditions",
  implementation: "implementation",
  integration_points: "integration-points",
};

export const sectionUnknown = moduleRule({
  id: "section-unknown",
  group: "Structure",
  summary: "No section's name is a slip of a known one",
  rationale:
    "A section of your own is fine; `<intergration_points>` is not one: whoever looks for `<integration_points>` finds nothing. patternlint reads it as the section that was meant. When that section is obligatory, the finding is as grave as its absence would be.",
  severity: { recommended: "warning", strict: "warning" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["sections"],
  bad: example({
    integration:
      "<intergration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</intergration_points>",
  }),
  good: example({
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>",
  }),

  *check({ module }) {
    for (const { name, kind, slip, element } of module.sections) {
      if (kind === undefined || !slip) continue;
      const rule = missedBy[kind];
      yield {
        at: nameSpan(element),
        message: `Section ${quote(name)} looks like a typo. Write ${quote(module.vocabulary.sections[kind])}.`,
        anchor: `section:${name}`,
        ...(rule && { supersedes: [{ rule, anchor: sectionAnchor(kind) }] }),
      };
    }
    for (const { element, meant } of module.misspelt)
      yield {
        at: nameSpan(element),
        message: `<${element.name}> looks like a typo of <${meant}>, and is read as that. Write <${meant}>.`,
        anchor: `element:${element.name}`,
      };
  },
});
