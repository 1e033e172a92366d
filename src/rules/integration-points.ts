import { type Module, sectionOf } from "../read/module.ts";
import { childElements, descendants, type Element, openTag } from "../read/xml/tree.ts";
import { example, exampleFiles } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { moduleRule, type Problem } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const empty = "<integration_points>\n  <depends_on>\n  </depends_on>\n</integration_points>";
const readme = "<integration_points>\n  <provides_to>\n    README.md for the overview\n  </provides_to>\n</integration_points>";

const usage = '<pattern_usage>\n  <uses_pattern from="patterns/design-review.md">a second pair of eyes</uses_pattern>\n</pattern_usage>';

export const integrationPoints = moduleRule({
  id: "integration-points",
  group: "Structure",
  summary: "The module says what it builds on and what it serves",
  rationale:
    "Modules work together; one that names no other can't be found from any, and nobody sees whom a change to it will hit. List paths under `<depends_on>` and `<provides_to>`, one a line, with a reason.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["failures", "unlisted paths"],
  bad: exampleFiles(
    {
      "patterns/design-review.md": { integration: empty },
      "patterns/requirements.md": { open: '<module name="requirements" category="planning">', integration: readme, sections: usage },
      "README.md": "# Modules\n",
    },
    empty,
  ),
  good: example({
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>",
  }),
  schemaPointers: ["/integration_points"],

  *check({ module, failures }) {
    yield* unlistedPaths(module);
    if (failures.length === 0) return;
    const found = sectionOf(module, "integration_points");
    if (found ? found.element.cutOff : module.root.cutOff) return;
    const { sections, carriers } = module.vocabulary;
    const section = sections.integration_points;
    const lists = `<${carriers.depends_on}> or <${carriers.provides_to}>`;
    const elsewhere = found ? undefined : listsElsewhere(module);
    yield {
      at: found ? openTag(found.element) : module.openTag,
      message: found
        ? `<${section}> is empty. List modules under ${lists}.`
        : elsewhere
          ? `The module has no <${section}>: <${elsewhere.list.name}> stands ${elsewhere.place}. Put an <${section}> around it.`
          : `The module has no <${section}>. List the modules it works with, under ${lists}.`,
      anchor: sectionAnchor("integration_points"),
      ...(elsewhere && { related: [{ at: openTag(elsewhere.list), note: "it stands here" }] }),
    };
  },
});

/** The first list of references of a module without the section that it belongs in. */
function listsElsewhere({ root, vocabulary: { carriers, sections } }: Module): { list: Element; place: string } | undefined {
  for (const parent of [root, ...descendants(root)]) {
    // The section itself stands somewhere else then, such as in a second module.
    if (parent.name === sections.integration_points) continue;
    const list = childElements(parent).find(({ name }) => name === carriers.depends_on || name === carriers.provides_to);
    if (list) return { list, place: parent === root ? "at its top level" : `in <${parent.name}>` };
  }
  return undefined;
}

/** What stands outside of the lists is read by nobody: their tags are lost, most likely. */
function* unlistedPaths({ unlisted, vocabulary: { sections, carriers } }: Module): Generator<Problem> {
  const [first, ...others] = unlisted;
  if (!first) return;
  const what = others.length === 0 ? `${quote(first.value)} stands` : `${quote(first.value)} and ${others.length} more paths stand`;
  yield {
    at: first,
    message: `${what} in <${sections.integration_points}> outside of a list, and ${others.length === 0 ? "is" : "are"} ignored. Put <${carriers.depends_on}> or <${carriers.provides_to}> around ${others.length === 0 ? "it" : "them"}.`,
    anchor: `${sectionAnchor("integration_points")}/unlisted`,
    related: others.map((at) => ({ at, note: "another path outside of a list" })),
    supersedes: [{ rule: "integration-points", anchor: sectionAnchor("integration_points") }],
  };
}
