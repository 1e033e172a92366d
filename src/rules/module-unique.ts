import { example, exampleFiles } from "../rule-support/example.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const moduleUnique = catalogRule({
  id: "module-unique",
  group: "Structure",
  summary: "No two modules have one name",
  rationale:
    "Whoever asks for a module by its name has to get one, not the one that happens to be found first. Most twins are copies that were never renamed. In a comparison, the module that had the name first keeps it.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  bad: exampleFiles(
    {
      "quality/design_review.md": {
        sections: '<pattern_usage>\n  <uses_pattern from="patterns/requirements.md">gathering</uses_pattern>\n</pattern_usage>',
        integration: "<integration_points>\n  <provides_to>\n    README.md for the overview\n  </provides_to>\n</integration_points>",
      },
      "README.md": "# Modules\n",
    },
    '<!-- patterns/design-review.md -->\n<module name="design_review" category="patterns">\n\n<!-- quality/design_review.md -->\n<module name="design_review" category="patterns">',
  ),
  good: example({ open: '<module name="design_review" category="patterns">' }),

  *check({ module, catalog, history }) {
    if (!module.name || module.name.value === "") return;
    const first = history ? history.firstNamed(module.name.value) : catalog.named(module.name.value)[0];
    if (!first?.name || first === module) return;
    yield {
      at: module.name,
      message: `${quote(first.path)} has the name ${quote(module.name.value)} already. Rename one of the two.`,
      anchor: "module:unique",
      related: [{ path: first.path, at: first.name, note: "the first of that name" }],
    };
  },
});
