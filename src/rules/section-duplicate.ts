import type { Section } from "../read/module.ts";
import type { SectionKind } from "../read/vocabulary.ts";
import { openTag } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";

export const sectionDuplicate = moduleRule({
  id: "section-duplicate",
  group: "Structure",
  summary: "No section appears twice",
  rationale: "Readers stop at the first `<purpose>` they find, and tools do too: what the second says is lost. Merge the two.",
  limits: "Only the sections that patternlint knows are looked at; one of your own may repeat.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["sections"],
  bad: example({ purpose: "<purpose>\n  A second pair of eyes.\n</purpose>\n<purpose>\n  No surprises.\n</purpose>" }),
  good: example({ purpose: "<purpose>\n  A second pair of eyes, and no surprises.\n</purpose>" }),

  *check({ module }) {
    const seen = new Map<SectionKind, Section>();
    for (const section of module.sections) {
      const { kind, slip } = section;
      if (kind === undefined || slip) continue;
      const twin = seen.get(kind);
      if (twin)
        yield {
          at: openTag(section.element),
          message: `Section <${section.name}> appears twice. Merge the two into one.`,
          anchor: sectionAnchor(kind),
          related: [{ at: openTag(twin.element), note: "the first" }],
        };
      else seen.set(kind, section);
    }
  },
});
