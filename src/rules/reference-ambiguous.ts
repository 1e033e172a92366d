import type { NewlyAmbiguous } from "../change/history.ts";
import type { ModuleSummary } from "../read/module.ts";
import { dependingOn, exampleFiles } from "../rule-support/example.ts";
import { aboutEdge, referenceAnchor } from "../rule-support/references.ts";
import { catalogRule, type Problem } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const notes = { "planning/notes.md": "# Notes\n", "quality/notes.md": "# Notes\n" };

export const referenceAmbiguous = catalogRule({
  id: "reference-ambiguous",
  group: "References",
  summary: "Every reference fits one file only",
  rationale:
    "A path that is the ending of several files leads a reader to whichever comes first, unless just one of them stands in the nearest folder around the module that has any: that one is meant. Write as many folders as tell them apart. In a comparison, a module that was added and that references fit as well as the file they led to is one finding, at the module that was added.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["irregular references"],
  bad: exampleFiles(
    {
      ...notes,
      "patterns/design-review.md": {
        integration: dependingOn("patterns/requirements.md for what the design must do", "notes.md for the background"),
      },
    },
    "notes.md for the background        <!-- planning/notes.md, quality/notes.md -->",
  ),
  good: exampleFiles(
    {
      ...notes,
      "patterns/design-review.md": {
        integration: dependingOn("patterns/requirements.md for what the design must do", "planning/notes.md for the background"),
      },
    },
    "planning/notes.md for the background",
  ),

  *check({ module, catalog, history }) {
    const newlyAmbiguous = history?.newlyAmbiguous(module.path) ?? [];
    if (newlyAmbiguous.length > 0) yield addedTwin(module, newlyAmbiguous);
    for (const { reference, resolution } of catalog.links(module)) {
      if (resolution.kind !== "ambiguous") continue;
      const shown = resolution.paths.slice(0, 4).map(quote).join(", ");
      const more = resolution.paths.length > 4 ? ` and ${resolution.paths.length - 4} more` : "";
      yield {
        ...aboutEdge(reference, true),
        cause: { kind: "target", path: resolution.ending, which: `which fits ${resolution.paths.length} files` },
        message: `${quote(reference.path.value)} fits ${resolution.paths.length} files: ${shown}${more}. Write more of the path.`,
      };
    }
  },
});

/** The references that stood unmistakable before: what the change added is where to mend it, and what its diff shows. */
function addedTwin(module: ModuleSummary, newlyAmbiguous: readonly NewlyAmbiguous[]): Problem {
  const [first] = newlyAmbiguous;
  const modules = new Set(newlyAmbiguous.map((one) => one.module)).size;
  const one = newlyAmbiguous.length === 1;
  const now = newlyAmbiguous.every(({ stolen }) => stolen)
    ? `${one ? "leads" : "lead"} to this file`
    : `${one ? "fits" : "fit"} this file as well`;
  const who = one ? "1 reference" : `${newlyAmbiguous.length} references in ${modules} module${modules === 1 ? "" : "s"}`;
  return {
    at: module.openTag,
    message: `${who} led to ${quote(first?.target ?? "")} and now ${now}. Rename this one, or write more of the path there.`,
    anchor: "module:twin",
    related: newlyAmbiguous.map(({ module: from, reference }) => ({
      path: from.path,
      at: reference.path,
      note: `<${from.vocabulary.carriers[reference.carrier]}> names ${quote(reference.path.value)}`,
    })),
    supersedes: newlyAmbiguous.map(({ module: from, reference }) => ({
      rule: "reference-ambiguous",
      anchor: referenceAnchor(reference),
      path: from.path,
    })),
  };
}
