import { quote } from "../read/quote.ts";
import { dependingOn, exampleFiles } from "../rule/example.ts";
import { referenceAnchor } from "../rule/references.ts";
import { catalogRule } from "../rule/rule.ts";

const notes = { "planning/notes.md": "# Notes\n", "quality/notes.md": "# Notes\n" };

export const referenceAmbiguous = catalogRule({
  id: "reference-ambiguous",
  group: "References",
  summary: "Every reference fits one file only",
  why: "A path that is the ending of several files leads a reader to whichever comes first. Write as many folders as tell them apart.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
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

  *check({ module, catalog }) {
    for (const { reference, resolution } of catalog.links(module)) {
      if (resolution.kind !== "ambiguous") continue;
      const shown = resolution.paths.slice(0, 4).map(quote).join(", ");
      const more = resolution.paths.length > 4 ? ` and ${resolution.paths.length - 4} more` : "";
      yield {
        at: reference.path,
        message: `${quote(reference.path.value)} fits ${resolution.paths.length} files: ${shown}${more}. Write more of the path.`,
        anchor: referenceAnchor(reference),
      };
    }
  },
});
