import { describeBroken } from "../rule-support/broken-path.ts";
import { dependingOn, example } from "../rule-support/example.ts";
import { aboutEdge } from "../rule-support/references.ts";
import { catalogRule } from "../rule-support/rule.ts";

export const referenceTarget = catalogRule({
  id: "reference-target",
  group: "References",
  summary: "Every reference names a file that is there",
  rationale:
    "A reference to a file that was moved, renamed or never written sends its reader nowhere. When a comparison knows where the file has moved, or when the path is right but for a way up that leads astray (`../../a/../../a/x.md`), the fix is safe; else the file of that name, or the nearest path, is proposed. Paths are resolved from the file's own folder when they start with `./` or `../`, then from the configured roots, then from the repository's root, then as the ending of a path when exactly one file fits, of all files or of those in the nearest folder around the module.",
  limits: "Lines without a path, patterns such as `patterns/*.md`, and URLs are not looked at; `reference-form` lists the first.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Safe where a comparison shows that the file has moved, or where only the way up is wrong. Needs review where a file is merely called the same, or nearly so.",
  looksAt: ["irregular references"],
  bad: example({ integration: dependingOn("planning/requirements.md for what the design must do") }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module, catalog, history }) {
    for (const { reference, resolution } of catalog.links(module)) {
      if (resolution.kind !== "missing") continue;
      const { problem, advice, fix, cause } = describeBroken(reference, resolution, module, catalog, history);
      yield {
        ...aboutEdge(reference, true),
        message: `${problem}. ${advice ?? "Correct the path, or remove the line."}`,
        ...(fix && { fix }),
        cause,
      };
    }
  },
});
