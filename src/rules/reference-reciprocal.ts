import type { Module, ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import { childElement, descendants, type Element } from "../read/xml/tree.ts";
import { exampleFiles } from "../rule-support/example.ts";
import { aboutEdge } from "../rule-support/references.ts";
import { catalogRule, type Fix } from "../rule-support/rule.ts";
import { indentText } from "../text/lines.ts";
import { quote } from "../text/quote.ts";

const lonely = {
  "quality/metrics.md": {
    open: '<module name="metrics" category="quality">',
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/design-review.md for the remarks that were made\n  </depends_on>\n</integration_points>",
  },
};
const answered = {
  ...lonely,
  "patterns/design-review.md": {
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n  <provides_to>\n    quality/metrics.md for the remarks that were made\n  </provides_to>\n</integration_points>",
  },
};

export const referenceReciprocal = catalogRule({
  id: "reference-reciprocal",
  group: "References",
  summary: "Both ends of an edge tell it",
  rationale:
    "When A depends on B, B should know whom it provides to, or the next person to change B won't. The fix writes the missing line into the other file, with the reason given here; read it, because a reason may want other words from the other side.",
  severity: { recommended: "notice", strict: "error" },
  since: "1.0.0",
  fixable: true,
  looksAt: ["references"],
  bad: exampleFiles(
    lonely,
    "<!-- quality/metrics.md -->\n<depends_on>\n  patterns/design-review.md for the remarks that were made\n</depends_on>\n\n<!-- patterns/design-review.md has no <provides_to> with quality/metrics.md -->",
  ),
  good: exampleFiles(
    answered,
    "<!-- quality/metrics.md -->\n<depends_on>\n  patterns/design-review.md for the remarks that were made\n</depends_on>\n\n<!-- patterns/design-review.md -->\n<provides_to>\n  quality/metrics.md for the remarks that were made\n</provides_to>",
  ),

  *check({ module, catalog, load }) {
    const told = new Set<string>();
    for (const { reference, target } of catalog.links(module)) {
      if (!target || target === module || reference.carrier === "uses_pattern") continue;
      const answer = reference.carrier === "depends_on" ? "provides_to" : "depends_on";
      const list = target.vocabulary.carriers[answer];
      const key = `${reference.carrier}\n${target.path}`;
      if (catalog.mayLink(target, answer, module.path) || told.has(key)) continue;
      told.add(key);
      const other = load(target.path);
      const fix = other && answerLine(other, list, module, reference);
      yield {
        ...aboutEdge(reference),
        message: `${quote(target.path)} does not name this module under <${list}>. Add the line there, or remove this one.`,
        related: [{ path: target.path, at: target.openTag, note: `no <${list}> for ${module.path}` }],
        ...(fix && { fix }),
      };
    }
  },
});

/** Writes the line into the list that lacks it, making the list when there is none; nothing where the tree can't be trusted. */
function answerLine(other: Module, list: string, module: ModuleSummary, { reason }: Reference): Fix | undefined {
  const line = `${module.path}${reason ? ` for ${reason.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", " ")}` : ""}`;
  const integration = childElement(other.root, other.vocabulary.sections.integration_points);
  if (!integration || integration.cutOff || integration.contentEnd === integration.end) return undefined;
  const found = [...descendants(integration)].find(({ name }) => name === list);
  if (found && found.contentEnd === found.end) return undefined;
  const { text } = other;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const outer = indentText(text, integration.start);
  const inner = found ? indentText(text, found.start) : `${outer}  `;
  const content = found
    ? `${inner}  ${line}${newline}`
    : `${inner}<${list}>${newline}${inner}  ${line}${newline}${inner}</${list}>${newline}`;
  const at = closingLineStart(text, found ?? integration);
  if (at === undefined) return undefined;
  return { title: `Add it to <${list}> in ${other.path}`, safe: false, edits: [{ path: other.path, start: at, end: at, text: content }] };
}

/** The start of the line with an element's closing tag; undefined when anything else stands on that line. */
function closingLineStart(text: string, element: Element): number | undefined {
  const start = text.lastIndexOf("\n", element.contentEnd - 1) + 1;
  return start > element.contentStart && text.slice(start, element.contentEnd).trim() === "" ? start : undefined;
}
