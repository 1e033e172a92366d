import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { builtInSections } from "../schema/built-in.ts";
import { sectionFailures } from "../schema/section.ts";
import type { Span } from "../text/span.ts";

export const sectionSchema = moduleRule({
  id: "section-schema",
  group: "Structure",
  summary: "Sections fit their JSON Schemas",
  rationale:
    "Some sections are read by tools, so their form matters. Schemas for `<configuration>` (`setting` with name, default and required), `<error_handling>` (`error` with a severity and a code of letters and three digits such as `ERR001`, the letters the same in all of a module) and `<examples>` (`example` with a name) are built in; the configuration can name one of yours for any section, or `false` for one of ours. How XML becomes the JSON that a schema sees is told in [section schemas](../section-schemas.md).",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["sections"],
  bad: example({ sections: '<error_handling>\n  <error code="E1" severity="bad">Ask again</error>\n</error_handling>' }),
  good: example({ sections: '<error_handling>\n  <error code="ERR001" severity="critical">Ask again</error>\n</error_handling>' }),

  *check({ module, sections }) {
    const hasDefect = defectFinder(module.defects);
    for (const { name, kind, slip, element } of module.sections) {
      const schema = sections.get(kind ? module.vocabulary.sections[kind] : name) ?? builtInSections.get(kind);
      if (!schema || element.cutOff) continue;
      for (const { at, path, shape, message } of sectionFailures(module, element, schema, hasDefect(element))) {
        const anchor = `section:${slip || !kind ? name : kind}`;
        yield {
          at,
          message,
          anchor: `${anchor}/${path}`,
          subject: { kind: "text" },
          ...(shape !== undefined && { cause: { kind: "slip", slip: `${anchor}/${shape}` } }),
        };
      }
    }
  },
});

/** Asks whether any defect touches a stretch: there may be thousands of both. */
function defectFinder(defects: readonly Span[]): (span: Span) => boolean {
  const sorted = [...defects].sort((a, b) => a.start - b.start);
  let farthest = 0;
  const ends = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] as number) > start;
  };
}
