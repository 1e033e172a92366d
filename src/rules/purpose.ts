import { sectionOf } from "../read/module.ts";
import { openTag } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";

export const purpose = moduleRule({
  id: "purpose",
  group: "Structure",
  summary: "The module says what it is for",
  rationale:
    "The purpose is what people and agents read to decide whether the module is the one they need. Write a sentence or two in `<purpose>`.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["failures"],
  bad: example({ purpose: "<purpose>\n</purpose>" }),
  good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),
  schemaPointers: ["/purpose"],

  *check({ module, failures }) {
    if (failures.length === 0) return;
    const found = sectionOf(module, "purpose");
    if (found ? found.element.cutOff : module.root.cutOff) return;
    const section = module.vocabulary.sections.purpose;
    yield {
      at: found ? openTag(found.element) : module.openTag,
      message: found
        ? `<${section}> is empty. Say what the module is for.`
        : `The module has no <${section}>. Say in one what the module is for.`,
      anchor: sectionAnchor("purpose"),
    };
  },
});
