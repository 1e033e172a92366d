import type { Proposal } from "../catalog/resolve.ts";
import type { Reference } from "../read/reference.ts";
import { dependingOn, example } from "../rule-support/example.ts";
import { alternatives } from "../rule-support/messages.ts";
import { aboutEdge, rewritePath } from "../rule-support/references.ts";
import { catalogRule, type Fix } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const referenceTarget = catalogRule({
  id: "reference-target",
  group: "References",
  summary: "Every reference names a file that is there",
  rationale:
    "A reference to a file that was moved, renamed or never written sends its reader nowhere. When exactly one file has the same base name, it has most likely moved there, and the fix is safe; else the nearest path is proposed. Paths are resolved from the file's own folder when they start with `./` or `../`, then from the configured roots, then from the repository's root, then as the ending of a path when exactly one file fits.",
  limits: "Lines without a path, patterns such as `patterns/*.md`, and URLs are not looked at; `reference-form` lists the first.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  looksAt: ["irregular references"],
  bad: example({ integration: dependingOn("planning/requirements.md for what the design must do") }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module, catalog, history }) {
    for (const { reference, resolution } of catalog.links(module)) {
      if (resolution.kind !== "missing") continue;
      const { path } = reference;
      const was = history?.target(module, reference);
      // Where it led still stands when it is the module with the reference that moved.
      const became = was === undefined ? undefined : history?.successor(was);
      const proposal = became === undefined ? undefined : { path: became, written: catalog.pathTo(became, module, reference) };
      // Files of its name that were there before as well are no sign that it moved.
      const { moved, near } =
        was === undefined
          ? resolution
          : { moved: proposal ? [proposal] : [], near: resolution.moved.length > 0 ? resolution.moved : resolution.near };
      const { advice, fix } = propose(reference, moved, near);
      yield {
        ...aboutEdge(reference, true),
        message: `${quote(path.value)} ${was === undefined ? "does not exist" : fate(was, became)}. ${advice}`,
        ...(fix && { fix }),
      };
    }
  },
});

/** What the change did to the file that the reference led to. */
function fate(was: string, became: string | undefined): string {
  if (became === was) return `leads nowhere since this file was moved: it led to ${quote(was)}`;
  return `is no file any more: ${quote(was)} was ${became === undefined ? "deleted" : "renamed"} in this change`;
}

function propose(reference: Reference, moved: readonly Proposal[], near: readonly Proposal[]): { advice: string; fix?: Fix } {
  const [only] = moved;
  if (only && moved.length === 1)
    return { advice: `It has moved to ${quote(only.written)}.`, fix: rewritePath(reference, only.written, true) };
  if (moved.length > 1)
    return {
      advice: `Files of that name are ${alternatives(moved.map(({ path }) => path)).replace(/ or (?=`[^`]*`$)/, " and ")}: name one.`,
    };
  const [nearest] = near;
  if (nearest && near.length === 1)
    return { advice: `Is ${quote(nearest.written)} meant?`, fix: rewritePath(reference, nearest.written, false) };
  if (near.length > 1) return { advice: `Is ${alternatives(near.map(({ written }) => written))} meant?` };
  return { advice: "Correct the path, or remove the line." };
}
