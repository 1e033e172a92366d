import { defectReports, wordAt } from "../rule-support/defects.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const xmlCharacter = moduleRule({
  id: "xml-character",
  group: "XML",
  summary: "`<` and `&` in text are escaped, and no character stands there that XML forbids",
  rationale:
    "In XML, `<` starts a tag and `&` a reference, so `<100ms` or `R&D` make the whole block unreadable to an XML parser, from that spot on. Write `&lt;` and `&amp;`, or put a longer piece of code into `<![CDATA[ … ]]>`. Control characters and broken UTF-8 can't stand in XML at all.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe where the character is still shown. Needs review where nobody knows what was meant.",
  looksAt: ["defects"],
  bad: example({ purpose: "<purpose>\n  Answers come in <100ms, also for R&D.\n</purpose>" }),
  good: example({ purpose: "<purpose>\n  Answers come in &lt;100ms, also for R&amp;D.\n</purpose>" }),

  *check({ module }) {
    yield* defectReports(module, "xml-character", (defect, { text }) => {
      switch (defect.kind) {
        case "stray-character":
          return defect.found.startsWith("&")
            ? {
                message: `Unescaped \`&\` in text. Write ${quote(defect.replacement)}.`,
                fix: `Write ${defect.replacement}`,
              }
            : {
                message: `Unescaped \`<\` in text${aroundLess(text, defect.start)}. Write ${quote(defect.replacement)} for ${quote(defect.found)}.`,
                fix: `Write ${defect.replacement}`,
              };
        case "code":
          return {
            message: `This code holds ${defect.count === 1 ? "an unescaped `<` or `&`" : `${defect.count} unescaped \`<\` or \`&\``}. Put its fence between \`<![CDATA[\` and \`]]>\`.`,
            fix: "Put the code into a CDATA section",
          };
        case "unknown-entity":
          return {
            message: `XML does not know the entity ${quote(`&${defect.name};`)}. Write ${quote(defect.replacement)}.`,
            fix: `Write ${defect.replacement}`,
          };
        case "bad-number":
          return {
            message: `${quote(defect.found)} stands for no character that XML allows. Write the character that is meant.`,
            fix: "Show it as text",
          };
        case "cdata-end":
          return { message: "`]]>` may not stand in text. Write `]]&gt;`.", fix: "Write ]]&gt;" };
        case "illegal-character":
          return {
            message: `The character U+${defect.code.toString(16).toUpperCase().padStart(4, "0")} may not stand in XML. Remove it.`,
            fix: "Put a space in its place",
          };
        case "not-utf8":
          return {
            message: defect.encoding
              ? `The file is ${defect.encoding}. Save it as UTF-8.`
              : "From here on the file is not valid UTF-8. Save it as UTF-8.",
          };
      }
    });
  },
});

/** The word that it stands in, where it stands in one. */
function aroundLess(text: string, at: number): string {
  const word = wordAt(text, at);
  return word === quote("<") ? "" : `: ${word}`;
}
