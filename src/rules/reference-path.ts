import { dependingOn, example } from "../rule-support/example.ts";
import { aboutEdge, rewritePath } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const problems = {
  backslash: "is written with backslashes",
  absolute: "is written as an absolute path",
  detour: "takes a detour",
} as const;

export const referencePath = catalogRule({
  id: "reference-path",
  group: "References",
  summary: "References are written in their plain form, and stay in the repository",
  rationale:
    "`a/../a/x.md`, `a\\x.md` and `/a/x.md` all mean `a/x.md`, but only people see that: search, renaming tools and other readers don't. A path out of the repository leads to what others don't have.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: both paths lead to the same file.",
  looksAt: ["irregular references"],
  bad: example({ integration: dependingOn("patterns/../patterns/requirements.md for what the design must do") }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module, catalog }) {
    for (const { reference, resolution } of catalog.links(module)) {
      const { path } = reference;
      if (resolution.kind === "outside")
        yield {
          ...aboutEdge(reference, true),
          cause: { kind: "slip", slip: "outside" },
          message: `${quote(path.value)} leads out of the repository. Name a file in it.`,
        };
      else if (resolution.kind === "file" && !resolution.form.plain)
        yield {
          ...aboutEdge(reference),
          cause: { kind: "slip", slip: resolution.form.problem },
          message: `${quote(path.value)} ${problems[resolution.form.problem]}. Write ${quote(resolution.form.proposal)}.`,
          fix: rewritePath(reference, resolution.form.proposal, true),
        };
    }
  },
});
