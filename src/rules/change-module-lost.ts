import type { Left } from "../change/module-change.ts";
import { dependingOn, exampleChange } from "../rule-support/example.ts";
import { changeRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const file = "quality/second-look.md";
const second = {
  open: '<module name="second_look" category="quality">',
  integration: dependingOn("patterns/design-review.md for a design that was reviewed"),
};

export const changeModuleLost = changeRule({
  id: "change-module-lost",
  group: "Change",
  summary: "A file that was a module is one still",
  rationale:
    "A file that loses its block, or whose block is no longer taken for a module, drops out of every check, and a run would be green because it has nothing left to look at. Deleting the file is fine, as far as this rule is concerned; so is moving the module to another one.",
  limits:
    "A module whose name, or most of whose text, is in a new file at the head was moved, whatever is left at its old place. A file that was renamed, to another ending or into a folder that the configuration excludes, is one that was lost as long as half of its lines stand in the new file; where git doesn't list the new one, or more than 200 files are new, it counts as deleted. A file that the configuration excludes on both sides is not looked at. A `patternlint-disable-file` in what is left suppresses the finding, which is then counted as suppressed.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: false,
  bad: exampleChange(
    { [file]: "# Second look\n\nTo be written anew.\n" },
    { [file]: second },
    '<!-- before -->\n# Second look\n\n```xml\n<module name="second_look" category="quality">…</module>\n```\n\n<!-- after -->\n# Second look\n\nTo be written anew.',
  ),
  good: exampleChange(
    { [file]: null },
    { [file]: second },
    '<!-- before -->\n# Second look\n\n```xml\n<module name="second_look" category="quality">…</module>\n```\n\n<!-- after: the file is deleted -->',
  ),

  *check({ change: { pair, left, renamed, dangling } }) {
    if (pair.after) return;
    const { path } = pair.before;
    if (renamed !== undefined)
      yield {
        at: { start: 0, end: 0 },
        message: `${quote(path)} was a module and was renamed to ${quote(renamed)}, which is not linted as one. Rename it to a file that is linted, or delete it.`,
        anchor: "lost",
        related: dangling.map(({ module, reference }) => ({
          path: module.path,
          at: reference.path,
          note: `<${module.vocabulary.carriers[reference.carrier]}> names ${quote(reference.path.value)}`,
        })),
        supersedes: [{ rule: "change-module-removed", anchor: `removed:${path}` }],
      };
    else if (left)
      yield {
        at: { start: 0, end: 0 },
        message: `${quote(path)} was a module and ${stateOf(left, pair.before.vocabulary.root)}. Restore it, or delete the file.`,
        anchor: "lost",
        // Where the configuration says that it is one, its absence is the same fault.
        supersedes: [{ rule: "fence", anchor: "fence:none" }],
      };
  },
});

function stateOf(left: Left, root: string): string {
  switch (left) {
    case "empty":
      return "is empty now";
    case "text":
      return `has no fenced block with <${root}> any more`;
    case "guide":
      return `only shows a <${root}> in passing now, under headings, behind other blocks or as a small part of the page`;
    case "foreign-root":
      return `has a <${root}> without name, category and sections now, as other kinds of files have`;
    case "unreadable":
      return "can't be read any more";
  }
}
