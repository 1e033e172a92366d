import { dependingOn, example } from "../rule-support/example.ts";
import { aboutEdge, rewritePath } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const referenceCase = catalogRule({
  id: "reference-case",
  group: "References",
  summary: "References are written in the upper and lower case of the files",
  rationale:
    "On macOS and Windows, `Patterns/X.md` opens `patterns/x.md`; on Linux, in CI and on GitHub it opens nothing. That is why nobody who wrote it noticed.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: only one file has this path, but for upper and lower case.",
  looksAt: ["irregular references"],
  bad: example({ integration: dependingOn("Patterns/Requirements.md for what the design must do") }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module, catalog }) {
    for (const { reference, resolution } of catalog.links(module)) {
      if (resolution.kind !== "case") continue;
      yield {
        ...aboutEdge(reference, true),
        cause: { kind: "target", path: resolution.path, which: "written in other upper and lower case" },
        message: `${quote(reference.path.value)} differs from the file in upper and lower case. Write ${quote(resolution.proposal)}.`,
        fix: rewritePath(reference, resolution.proposal, true),
      };
    }
  },
});
