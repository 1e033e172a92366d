import { baseName, folderOf } from "../catalog/files.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const moduleCategory = moduleRule({
  id: "module-category",
  group: "Structure",
  summary: "The module says what category it belongs to",
  rationale:
    "Categories sort a catalog, and some rules go by them (a module of `patterns` must have phases). With `directory: true`, the category has to be the name of the folder that the file stands in.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  options: {
    schema: { directory: { description: "The category must be the name of the file's folder.", type: "boolean" } },
    defaults: () => ({ directory: false }),
  },
  bad: example({ open: '<module name="design_review">' }),
  good: example({ open: '<module name="design_review" category="patterns">' }),
  schemaPointers: ["/category"],

  *check({ module: { category, openTag, path, vocabulary }, failures, options }) {
    const anchor = "module:category";
    if (failures.length > 0)
      yield { at: openTag, message: `The module has no category. Give it one: \`${vocabulary.category}="…"\`.`, anchor };
    else if (options.directory && category && category.value !== baseName(folderOf(path)))
      yield {
        at: category,
        cause: { kind: "slip", slip: "folder" },
        message: `The category is ${quote(category.value)}, the folder ${quote(baseName(folderOf(path)) || ".")}. Change the category, or move the file.`,
        anchor,
      };
  },
});
