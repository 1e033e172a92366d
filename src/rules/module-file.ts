import { baseName } from "../catalog/files.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const moduleFile = moduleRule({
  id: "module-file",
  group: "Structure",
  summary: "The file is called what the module is called",
  rationale:
    "Modules refer to each other by path and people speak of them by name; when the two differ, both go wrong. Upper and lower case, `-` and `_` don't count.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  bad: example(
    { open: '<module name="review" category="patterns">' },
    '<!-- patterns/design-review.md -->\n<module name="review" category="patterns">',
  ),
  good: example(
    { open: '<module name="design_review" category="patterns">' },
    '<!-- patterns/design-review.md -->\n<module name="design_review" category="patterns">',
  ),

  *check({ module: { name, path } }) {
    const stem = baseName(path).replace(/\.[^.]+$/, "");
    if (!name || name.value.trim() === "" || plain(name.value) === plain(stem)) return;
    yield {
      at: name,
      cause: { kind: "slip", slip: "another name" },
      message: `The module is called ${quote(name.value)}, its file ${quote(baseName(path))}. Rename one of them.`,
      anchor: "module:file",
    };
  },
});

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, "");
}
