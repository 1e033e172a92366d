import type { Missing, Proposal } from "../catalog/resolve.ts";
import type { Reference } from "../read/reference.ts";
import { dependingOn, example } from "../rule-support/example.ts";
import { alternatives } from "../rule-support/messages.ts";
import { aboutEdge, rewritePath } from "../rule-support/references.ts";
import { type CauseHint, catalogRule, type Fix } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

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
      const { path } = reference;
      const was = history?.target(module, reference);
      // Where it led still stands when it is the module with the reference that moved.
      const became = was === undefined ? undefined : history?.successor(was);
      const moved = became === undefined ? undefined : { path: became, written: catalog.pathTo(became, module, reference) };
      const { advice, fix } = moved ? hasMoved(reference, moved) : propose(reference, resolution);
      yield {
        ...aboutEdge(reference, true),
        message: `${quote(path.value)} ${was === undefined ? "does not exist" : fate(was, became)}. ${advice}`,
        ...(fix && { fix }),
        cause: was === undefined ? { kind: "target", path: resolution.path, which: "which does not exist" } : causeOf(was, became),
      };
    }
  },
});

function causeOf(was: string, became: string | undefined): CauseHint {
  if (became === was) return { kind: "slip", slip: "file moved" };
  return { kind: "target", path: was, which: became === undefined ? "which was deleted" : `which is now ${quote(became)}` };
}

/** What the change did to the file that the reference led to. */
function fate(was: string, became: string | undefined): string {
  if (became === was) return `leads nowhere since this file was moved: it led to ${quote(was)}`;
  return `no longer exists: ${quote(was)} was ${became === undefined ? "deleted" : "renamed"} in this change`;
}

function hasMoved(reference: Reference, { written }: Proposal): { advice: string; fix: Fix } {
  return { advice: `It has moved to ${quote(written)}.`, fix: rewritePath(reference, written, true) };
}

/** Only a comparison knows that a file has moved: what has its name, or nearly its path, may be another. */
function propose(reference: Reference, { same, named, near }: Missing): { advice: string; fix?: Fix } {
  if (same) return { advice: `Write ${quote(same.written)}.`, fix: rewritePath(reference, same.written, true) };
  if (named.length > 1)
    return {
      advice: `Files of that name are ${alternatives(named.map(({ path }) => path)).replace(/ or (?=`[^`]*`$)/, " and ")}: name one.`,
    };
  const meant = [...named, ...near];
  if (meant.length === 0) return { advice: "Correct the path, or remove the line." };
  const [only] = meant;
  return {
    advice: `Is ${alternatives(meant.map(({ written }) => written))} meant?`,
    ...(only && meant.length === 1 && { fix: rewritePath(reference, only.written, false) }),
  };
}
