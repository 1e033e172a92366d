import { example, exampleFiles } from "../rule-support/example.ts";
import { catalogRule, type Problem } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const moduleUnique = catalogRule({
  id: "module-unique",
  group: "Structure",
  summary: "No two modules have one name",
  rationale:
    "Whoever asks for a module by its name has to get one, not the one that happens to be found first. Most twins are copies that were never renamed. A folder that was copied whole is told once: leave one of both out (`exclude`), or name the one that references mean (`roots`). In a comparison, the module that had the name first keeps it.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  bad: exampleFiles(
    {
      "quality/design_review.md": {
        sections: '<pattern_usage>\n  <uses_pattern from="patterns/requirements.md">what they gather</uses_pattern>\n</pattern_usage>',
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
      ...copyHint(module.path, first.path),
      related: [{ path: first.path, at: first.name, note: "the first of that name" }],
    };
  },
});

/** Where both stand at the same place in two folders, one of these may be a copy. */
function copyHint(path: string, other: string): Pick<Problem, "cause"> {
  const [own, others] = [path.split("/"), other.split("/")];
  let shared = 0;
  while (shared < own.length - 1 && shared < others.length - 1 && own.at(-1 - shared) === others.at(-1 - shared)) shared++;
  if (shared === 0) return {};
  const folderOf = (parts: readonly string[]) => parts.slice(0, parts.length - shared).join("/");
  return { cause: { kind: "copy", folder: folderOf(own), original: folderOf(others) } };
}
