import { type Module, sectionOf } from "../read/module.ts";
import { trimEnd } from "../read/xml/characters.ts";
import { type Attribute, childElements, openTag } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { sectionAnchor } from "../rule-support/messages.ts";
import { type Fix, moduleRule } from "../rule-support/rule.ts";
import { indentText, lineEnd } from "../text/lines.ts";

export const purpose = moduleRule({
  id: "purpose",
  group: "Structure",
  summary: "The module says what it is for",
  rationale:
    "The purpose is what people and agents read to decide whether the module is the one they need. Write a sentence or two in `<purpose>`. Where it is an attribute of the module's tag, the fix moves it.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Needs review: something else may read the attribute.",
  looksAt: ["failures"],
  bad: example({
    open: '<module name="design_review" category="patterns" purpose="A second pair of eyes on every design before it is built.">',
    purpose: null,
  }),
  good: example({ purpose: "<purpose>\n  A second pair of eyes on every design before it is built.\n</purpose>" }),
  schemaPointers: ["/purpose"],

  *check({ module, failures }) {
    if (failures.length === 0) return;
    const found = sectionOf(module, "purpose");
    if (found ? found.element.cutOff : module.root.cutOff) return;
    const section = module.vocabulary.sections.purpose;
    const attribute = found ? undefined : module.root.attributes.find(({ name, value }) => name === section && value.value.trim() !== "");
    yield {
      at: found ? openTag(found.element) : (attribute ?? module.openTag),
      message: attribute
        ? `The purpose is an attribute here. Move it into a <${section}>.`
        : found
          ? `<${section}> is empty. Say what the module is for.`
          : `The module has no <${section}>. Say in one what the module is for.`,
      anchor: sectionAnchor("purpose"),
      ...(attribute && { fix: moved(module, attribute, section) }),
    };
  },
});

/** What the attribute says becomes the first section. */
function moved({ text, openTag: { start, end }, root }: Module, { value, ...attribute }: Attribute, section: string): Fix {
  const words = text.slice(value.start, value.end).trim();
  const line =
    text.slice(end, lineEnd(text, end)).trim() === "" ? (text.startsWith("\r\n", lineEnd(text, end)) ? "\r\n" : "\n") : undefined;
  const first = childElements(root)[0];
  const indent = (first && indentText(text, first.start)) || `${indentText(text, start)}  `;
  const element = line
    ? [`<${section}>`, `  ${words}`, `</${section}>`].map((part) => line + indent + part).join("")
    : `<${section}>${words}</${section}>`;
  return {
    title: `Move it into a <${section}>`,
    safe: false,
    edits: [
      { start: trimEnd(text, start, attribute.start), end: attribute.end, text: "" },
      { start: end, end, text: element },
    ],
  };
}
