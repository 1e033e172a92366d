import type { Link } from "../catalog/catalog.ts";
import type { ModuleSummary } from "../read/module.ts";
import { example, exampleFiles } from "../rule-support/example.ts";
import { catalogRule } from "../rule-support/rule.ts";

export const moduleOrphan = catalogRule({
  id: "module-orphan",
  group: "References",
  summary: "Every module is tied to another",
  rationale:
    "A module that refers to none and that none refers to can't be found from anywhere, and nobody notices when it goes stale. Link it to another module, or remove it. Off by default: in a small catalog, modules may well stand alone.",
  severity: { recommended: "off", strict: "notice" },
  since: "1.0.0",
  fixable: false,
  limits:
    "A module with a broken or ambiguous reference is not called an orphan: that reference is a finding of its own, and may be the tie.",
  looksAt: ["module"],
  bad: exampleFiles(
    {
      "quality/metrics.md": {
        open: '<module name="metrics" category="quality">',
        integration: "<integration_points>\n  <provides_to>\n    README.md for the figures in it\n  </provides_to>\n</integration_points>",
      },
      "README.md": "# Modules\n",
    },
    "<!-- quality/metrics.md -->\n<provides_to>\n  README.md for the figures in it\n</provides_to>",
  ),
  good: example({
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>",
  }),

  *check({ module, catalog }) {
    if (catalog.isReferenced(module) || catalog.links(module).some((link) => isTie(link, module))) return;
    yield {
      at: module.openTag,
      message: "No module refers to this one, and it refers to none. Link it to another module, or remove it.",
      anchor: "module:orphan",
    };
  },
});

/** Whether a link leads to another module, or may be meant to. */
function isTie({ resolution: { kind }, target }: Link, module: ModuleSummary): boolean {
  return target ? target !== module : kind === "missing" || kind === "ambiguous" || kind === "outside";
}
