import type { Section } from "../read/module.ts";
import { openTag } from "../read/xml/tree.ts";
import { example } from "../rule/example.ts";
import { moduleRule } from "../rule/rule.ts";
import { sectionAnchor } from "../rule/words.ts";

export const sectionDuplicate = moduleRule({
  id: "section-duplicate",
  group: "Structure",
  summary: "No section stands twice",
  why: "Readers stop at the first `<purpose>` they find, and tools do too: what the second says is lost. Merge the two.",
  limits: "Only the sections that patternlint knows are looked at; one of your own may repeat.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["sections"],
  bad: example({ purpose: "<purpose>\n  A second pair of eyes.\n</purpose>\n<purpose>\n  No surprises.\n</purpose>" }),
  good: example({ purpose: "<purpose>\n  A second pair of eyes, and no surprises.\n</purpose>" }),

  *check({ module }) {
    const seen = new Map<string, Section>();
    for (const section of module.sections) {
      if (section.meant !== section.name) continue;
      const twin = seen.get(section.name);
      if (twin)
        yield {
          at: openTag(section.element),
          message: `Section <${section.name}> stands twice. Merge the two into one.`,
          anchor: sectionAnchor(section.name),
          related: [{ at: openTag(twin.element), note: "the first" }],
        };
      else seen.set(section.name, section);
    }
  },
});
