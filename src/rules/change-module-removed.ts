import type { Catalog } from "../catalog/catalog.ts";
import type { ModuleSummary } from "../read/module.ts";
import { dependingOn, exampleChange } from "../rule-support/example.ts";
import { referenceAnchor, rewritePath } from "../rule-support/references.ts";
import { changeRule, type FixEdit, type Superseded } from "../rule-support/rule.ts";
import { plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";

const table = (version: string, date: string) =>
  `| version | last_updated | status |\n| --- | --- | --- |\n| ${version} | ${date} | stable |`;
const mutual =
  "<integration_points>\n  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>";
const original = { open: '<module name="requirements" category="patterns">', integration: mutual };
const renamed = { open: '<module name="needs" category="planning">', integration: mutual, table: table("2.0.0", "2025-08-01") };

export const changeModuleRemoved = changeRule({
  id: "change-module-removed",
  group: "Change",
  summary: "No module goes while others still refer to it",
  rationale:
    "Whoever deletes or renames a module sees its own file in the pull request, not those that refer to it. This is one finding, with all of them listed, in place of a broken reference in each. When the module was renamed, the fix writes its new path everywhere.",
  limits:
    "A module that changed its path, its name and more than half of what it says is taken for a removed one and a new one. References to files that are no modules are told by `reference-target` alone.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: the new path leads to the module that the old one led to.",
  bad: exampleChange(
    { "patterns/requirements.md": null, "planning/needs.md": renamed },
    { "patterns/requirements.md": original },
    "<!-- patterns/requirements.md is now planning/needs.md, and patterns/design-review.md still says: -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>",
  ),
  good: exampleChange(
    {
      "patterns/requirements.md": null,
      "planning/needs.md": renamed,
      "patterns/design-review.md": { integration: dependingOn("planning/needs.md for what the design must do") },
    },
    { "patterns/requirements.md": original },
    "<!-- patterns/requirements.md is now planning/needs.md, and patterns/design-review.md says: -->\n<depends_on>\n  planning/needs.md for what the design must do\n</depends_on>",
  ),

  *check({ change: { pair, dangling: dependents }, head }) {
    const { before, after } = pair;
    if (!before) return;
    const modules = new Set(dependents.map(({ module }) => module));
    if (modules.size === 0) return;
    const edits = after
      ? dependents.flatMap(({ module, reference }): FixEdit[] =>
          rewritePath(reference, head.pathTo(after.path, module, reference), true).edits.map((edit) => ({ ...edit, path: module.path })),
        )
      : [];
    const [fate, advice] = after
      ? [`was renamed to ${quote(after.path)}`, "Write the new path there."]
      : ["was deleted", "Restore it, or remove the references."];
    const verb = dependents.every(({ reference }) => reference.carrier === "depends_on") ? "depend on" : "refer to";
    const who = modules.size === 1 ? `1 module ${verb.replace(" ", "s ")} it` : `${modules.size} modules ${verb} it`;
    yield {
      at: after?.openTag ?? { start: 0, end: 0 },
      message: `${quote(before.path)} ${fate} in this change; ${who}. ${advice}`,
      anchor: `removed:${before.path}`,
      related: dependents.map(({ module, reference }) => ({
        path: module.path,
        at: reference.path,
        note: `<${module.vocabulary.carriers[reference.carrier]}> names ${quote(reference.path.value)}`,
      })),
      supersedes: [
        ...dependents.map(({ module, reference }) => ({ rule: "reference-target", anchor: referenceAnchor(reference), path: module.path })),
        ...(after ? unanswered(after, modules, head) : []),
      ],
      ...(after && { fix: { title: `Write ${after.path} in ${plural(modules.size, "module")}`, safe: true, edits } }),
    };
  },
});

/** Edges of the renamed module whose other end names the old path look as if only one side declared them. */
function unanswered(module: ModuleSummary, others: ReadonlySet<ModuleSummary>, head: Catalog): Superseded[] {
  return head
    .links(module)
    .filter(({ target }) => target && others.has(target))
    .map(({ reference }) => ({ rule: "reference-reciprocal", anchor: referenceAnchor(reference) }));
}
