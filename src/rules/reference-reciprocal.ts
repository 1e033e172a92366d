import { isInGroup } from "../read/group-line.ts";
import { exampleFiles } from "../rule-support/example.ts";
import { addToList } from "../rule-support/list-line.ts";
import { aboutEdge } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";
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
  summary: "Both ends of an edge name it",
  rationale:
    "When A depends on B, B should know whom it provides to, or the next person to change B won't. A line that names a group (`All quality modules`) names each module whose category or folders have these words. The fix writes the missing line into the other file, as the lines of its list are written, with the reason given here; read it, because a reason may need other words from the other side. Off by default: many repositories keep edges on one side only.",
  severity: { recommended: "off", strict: "warning" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Needs review: it writes into the other module, and the reason was written from this side.",
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
      if (target.groups.some(({ carrier, value }) => carrier === answer && isInGroup(module, value))) continue;
      told.add(key);
      const other = load(target.path);
      const pathLike = (sample = reference) => catalog.pathTo(module.path, target, sample);
      const edit = other && addToList(other, answer, pathLike, reference.reason?.value);
      yield {
        ...aboutEdge(reference),
        cause: { kind: "slip", slip: `no ${answer}` },
        message: `${quote(target.path)} does not name this module under <${list}>. Add the line there.`,
        related: [{ path: target.path, at: target.openTag, note: `no <${list}> for ${module.path}` }],
        ...(edit && { fix: { title: `Add it to <${list}> in ${target.path}`, safe: false, edits: [edit] } }),
      };
    }
  },
});
