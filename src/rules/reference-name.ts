import { linkTarget } from "../catalog/catalog.ts";
import type { Reference } from "../read/reference.ts";
import { example } from "../rule-support/example.ts";
import { alternatives } from "../rule-support/messages.ts";
import { namesIn } from "../rule-support/names.ts";
import { isPlaceholderName } from "../rule-support/placeholders.ts";
import { aboutEdge } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";
import type { Located } from "../text/span.ts";

const using = (name: string) => `<pattern_usage>\n  <uses_pattern from="patterns/requirements.md">${name}</uses_pattern>\n</pattern_usage>`;

export const referenceName = catalogRule({
  id: "reference-name",
  group: "References",
  summary: "A pattern that a module uses by its name is in the file that it names",
  rationale:
    '`<uses_pattern from="library.md">quality_gates</uses_pattern>` sends its reader to look for `quality_gates` in that file. Any element, attribute value, heading or phrase of the name will do, whatever its case, and whether its words are joined by `_`, `-` or blanks. Correct the name, add the pattern to the file, or say in words what is used.',
  limits:
    "Several words (`Test-driven development`) are taken for a description, not for a name, and `pattern_name` and the like for a template's. Files that are not linted are not looked into.",
  severity: { recommended: "notice", strict: "warning" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["references"],
  bad: example({ sections: using("interviewing") }),
  good: example({ sections: using("gather") }),

  *check({ module, catalog, textOf }) {
    for (const link of catalog.links(module)) {
      const name = nameOf(link.reference);
      const path = name && linkTarget(link);
      const text = path === undefined || path === module.path ? undefined : textOf(path);
      if (!name || path === undefined || text === undefined) continue;
      const things = namesIn(catalog, path, text, module.vocabulary.carriers.uses_pattern);
      if (things.has(name.value)) continue;
      const near = things.like(name.value);
      yield {
        ...aboutEdge(link.reference),
        at: name,
        message: `${quote(path)} has nothing called ${quote(name.value)}. ${near.length > 0 ? `Did you mean ${alternatives(near)}?` : "Correct the name, or add it there."}`,
        detail: name.value,
        cause: { kind: "target", path, which: "which has none of the patterns that they name" },
      };
    }
  },
});

/** A word by itself: several are a description. */
function nameOf({ carrier, reason }: Reference): Located | undefined {
  return carrier === "uses_pattern" && reason && isName(reason.value) ? reason : undefined;
}

function isName(words: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(words) && !isPlaceholderName(words);
}
