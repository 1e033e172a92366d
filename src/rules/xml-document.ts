import { type DefectOf, defectReports, rootAnchor } from "../rule-support/defects.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const xmlDocument = moduleRule({
  id: "xml-document",
  group: "XML",
  summary: "The block is one XML document: one root, and nothing around it",
  rationale:
    "A block that holds text before its root, a second root, or something behind its end is not one document, and tools read only part of it. A DOCTYPE and processing instructions have no use in a module, and the first is a way into the parser that nobody should offer.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Safe where only a sign is added, or a declaration goes that says nothing new. Needs review where content is moved or turned into a comment.",
  looksAt: ["defects"],
  bad: example({ close: "</module>\n<notes>\n  Written in a hurry.\n</notes>" }),
  good: example({ sections: "<notes>\n  Written in a hurry.\n</notes>" }),

  *check({ module }) {
    yield* defectReports(module, "xml-document", (defect) => {
      switch (defect.kind) {
        case "after-root": {
          if (defect.secondRoot)
            return { message: `A second <${defect.root}> stands behind the end of the first. Give it a file of its own.` };
          const thing = defect.element === undefined ? "Text" : `<${defect.element}>`;
          return {
            message: `${thing} stands behind the end of the module. Move it in front of </${defect.root}>.`,
            fix: `Move </${defect.root}> behind it`,
          };
        }
        case "before-root":
          return {
            message: "Text stands before the module's first tag. Move it out of the block, or into an element.",
            fix: "Make it a comment",
          };
        case "no-root":
          return { message: "The block holds no element. Write the module into it." };
        case "doctype":
          return { message: "A module has no use for a DOCTYPE. Remove it.", fix: "Remove the DOCTYPE" };
        case "instruction":
          return {
            message: `A module has no use for the processing instruction \`<?${defect.target} …?>\`. Remove it, or write \`&lt;?\` if it is text.`,
            ...(defect.wellFormed ? {} : { fix: "Remove it" }),
          };
        case "declaration":
          return {
            message:
              'The XML declaration is malformed, or names another encoding than UTF-8. Write `<?xml version="1.0" encoding="UTF-8"?>`, or nothing.',
            fix: "Remove the declaration",
          };
        case "prefix":
          return {
            ...(defect.start === module.root.start + 1 && { anchor: rootAnchor }),
            message: `The prefix ${quote(defect.prefix)} is not declared. Write the name with \`_\` for \`:\`, or declare xmlns:${defect.prefix}.`,
            fix: "Declare the prefix",
          };
        case "namespace":
          return { message: namespaceWords(defect), fix: `Name it ${defect.plain}` };
        case "comment-hyphens":
          return {
            message: "Two hyphens stand together in a comment, which XML forbids. Put a space between them.",
            fix: "Put a space between them",
          };
        case "comment-open":
          return { message: "This comment is never closed. Write `-->` at its end.", fix: "Close it at the end of the line" };
        case "cdata-open":
          return { message: "This CDATA section is never closed. Write `]]>` at its end.", fix: "Make it plain text" };
      }
    });
  },
});

function namespaceWords({ problem, attribute }: Extract<DefectOf<"xml-document">, { kind: "namespace" }>): string {
  const name = quote(attribute);
  switch (problem) {
    case "reserved-prefix":
      return `${name} declares a prefix that XML keeps for itself. Remove it.`;
    case "reserved-namespace":
      return `${name} declares a namespace that XML keeps for itself. Remove it, or name another.`;
    case "empty-namespace":
      return `${name} declares a prefix for nothing. Give it a namespace, or remove it.`;
    case "bad-namespace":
      return `The value of ${name} is not a URI. Correct it, or remove the attribute.`;
    case "same-attribute":
      return `${name} is the same attribute as another of its element, under a second prefix. Remove one.`;
    case "bad-id":
      return `The value of ${name} is not an XML name. Write letters, digits, \`-\` and \`_\`, and begin with a letter.`;
    case "repeated-id":
      return `Another element has the same ${name}. Give each its own.`;
  }
}
