import type { ModuleSummary } from "../read/module.ts";
import { exampleFiles } from "../rule-support/example.ts";
import { aboutEdge } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const requirements = (status: string) => ({
  table: `| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | ${status} |`,
  open: '<module name="requirements" category="planning">',
  integration:
    "<integration_points>\n  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>",
});

export const dependencyStatus = catalogRule({
  id: "dependency-status",
  group: "References",
  summary: "A stable module rests on settled ones",
  rationale:
    "`stable` is a promise, and it can't be kept on top of something that is a draft, an experiment, or on its way out. Settle the other module, depend on another, or lower this one's status.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["references"],
  bad: exampleFiles(
    { "patterns/requirements.md": requirements("draft") },
    "<!-- patterns/design-review.md is stable, patterns/requirements.md is a draft -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>",
  ),
  good: exampleFiles(
    { "patterns/requirements.md": requirements("stable") },
    "<!-- patterns/design-review.md and patterns/requirements.md are stable -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>",
  ),

  *check({ module, catalog }) {
    const { stable } = module.vocabulary.statuses;
    if (stable === undefined || module.status?.value !== stable) return;
    for (const { reference, target } of catalog.links(module)) {
      const status = target?.status;
      if (!target || !status || reference.carrier !== "depends_on" || !isUnsettled(status.value, target)) continue;
      yield {
        ...aboutEdge(reference),
        cause: { kind: "target", path: target.path, which: `which is ${status.value}` },
        message: `This module is ${stable}, but ${quote(target.path)} is ${status.value}. Settle that one, or lower this one's status.`,
        related: [{ path: target.path, at: status, note: "its status" }],
      };
    }
  },
});

function isUnsettled(status: string, { vocabulary: { statuses } }: ModuleSummary): boolean {
  return status === statuses.draft || status === statuses.experimental || status === statuses.deprecated;
}
