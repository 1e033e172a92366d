import { dependingOn, example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const referenceForm = moduleRule({
  id: "reference-form",
  group: "References",
  summary: "Every line of a reference list names a path",
  rationale:
    "`All commands for quality gates` can't be checked, followed or drawn. Name the files. Off by default, because some lists speak to people only.",
  severity: { recommended: "off", strict: "notice" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["unlinked lines"],
  bad: example({
    integration: dependingOn("patterns/requirements.md for what the design must do", "All planning modules for their goals"),
  }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module }) {
    for (const line of module.prose)
      yield {
        at: line,
        message: `${quote(line.value)} names no path, so nothing can be checked. Begin the line with one.`,
        anchor: `${line.carrier}:`,
        detail: line.value,
        cause: { kind: "slip", slip: "no path" },
        subject: { kind: "text" },
      };
  },
});
