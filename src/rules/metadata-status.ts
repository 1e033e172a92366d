import { example } from "../rule-support/example.ts";
import { alternatives, metadataAnchor } from "../rule-support/messages.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";

export const metadataStatus = moduleRule({
  id: "metadata-status",
  group: "Envelope",
  summary: "The status is one of the agreed words",
  rationale:
    "A status of its own says nothing to others, and rules that go by it (`dependency-status`) pass the module over. Use one of the allowed words, or allow another in the configuration.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  options: {
    schema: {
      allowed: {
        examples: [["draft", "stable", "retired"]],
        description: "The words that a status may be.",
        type: "array",
        items: { type: "string" },
        minItems: 1,
        uniqueItems: true,
      },
    },
    defaults: ({ statuses }): { allowed: readonly string[] } => ({ allowed: Object.values(statuses) }),
  },
  bad: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stabel |" }),
  good: example({ table: "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |" }),
  // The schema's own set can be replaced, so what is allowed is asked here.
  schemaPointers: ["/metadata/status"],

  *check({ module: { status }, options: { allowed } }) {
    if (!status || allowed.includes(status.value)) return;
    const [near] = nearest(status.value, allowed);
    yield {
      at: status,
      message: `${quote(status.value)} is not an allowed status. Use ${near ? quote(near) : alternatives(allowed)}.`,
      anchor: metadataAnchor("status"),
    };
  },
});
