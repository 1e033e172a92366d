import type { Defect } from "../read/xml/defect.ts";
import { type DefectOf, type DefectWords, defectReports } from "../rule-support/defects.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const xmlTag = moduleRule({
  id: "xml-tag",
  group: "XML",
  summary: "Every tag is well formed",
  rationale:
    'A tag with a stray quote (`<update_frequency">`), a value without quotes or the same attribute twice is no tag to an XML parser, which stops there. patternlint takes it for the tag that was meant, says so, and reads on.',
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Safe where only signs change: a quote, an `=`, a `<`, a `>`, or the space in an element's name. Needs review where a value has no sure end, or an attribute would go.",
  looksAt: ["defects"],
  bad: example({
    sections: '<reporting>\n  <update_frequency">daily</update_frequency>\n  <report format=short>a page</report>\n</reporting>',
  }),
  good: example({
    sections: '<reporting>\n  <update_frequency>daily</update_frequency>\n  <report format="short">a page</report>\n</reporting>',
  }),

  *check({ module }) {
    yield* defectReports(module, "xml-tag", words);
  },
});

function words(defect: DefectOf<"xml-tag">): DefectWords {
  if (defect.kind === "self-closed") return selfClosed(defect);
  const { element, attributes, found, closing } = defect;
  const tag = closing ? `</${element}>` : `<${element}>`;
  const [attribute = "…"] = attributes;
  const several = attributes.length > 1;
  const subject = `${describe(attributes)}${tag}`;
  const verb = (one: string, many: string) => (several ? many : one);
  switch (defect.problem) {
    case "stray-quote":
      return { message: `A stray quote stands in ${tag}. Remove it.`, fix: "Remove the quote" };
    case "missing-quote":
      return {
        message: `${subject} ${verb("is missing its closing quote", "are missing their closing quotes")}. Add ${verb("it after the value", "them after the values")}.`,
        fix: "Close the quote",
      };
    case "missing-open":
      return {
        message: `${subject} ${verb("is missing its opening quote", "are missing their opening quotes")}. Add ${verb("it before the value", "them before the values")}.`,
        fix: "Open the quote",
      };
    case "smart-quote":
      return {
        message: `${subject} ${verb("has", "have")} curly quotes. Write straight ones: \`"\`.`,
        fix: "Write straight quotes",
      };
    case "no-equals":
      return {
        message: `${subject} ${verb("is missing its", "are missing their")} \`=\`. Write \`${attribute}="…"\`.`,
        fix: "Write the =",
      };
    case "unquoted":
      return several
        ? { message: `${subject} have no quotes around their values. Add them.`, fix: "Put quotes around the values" }
        : { message: `${subject} has no quotes around ${quote(found)}. Add them.`, fix: "Put quotes around the value" };
    case "no-value":
      return {
        message: `${subject} ${verb("has no value", "have no values")}. Write \`${attribute}="…"\`, or remove ${verb("it", "them")}.`,
        fix: verb("Give it an empty value", "Give them empty values"),
      };
    case "repeated":
      return { message: `${subject} ${verb("stands", "stand")} there twice. Remove one.`, fix: "Remove the second" };
    case "less-than":
      return { message: `${subject} ${verb("holds", "hold")} a \`<\`. Write \`&lt;\`.`, fix: "Write &lt;" };
    case "no-space":
      return { message: `A space is missing before \`${found}\` in ${tag}. Put one there.`, fix: "Put a space there" };
    case "space-first":
      return { message: `A space stands before the name in ${tag}. Remove it.`, fix: "Remove the space" };
    case "spaced-name":
      return { message: `${quote(found)} has a space; element names can't contain any. Write ${tag}.`, fix: `Write ${tag}` };
    case "junk":
      return { message: `${quote(found)} has no place in ${tag}. Remove it.`, fix: "Remove it" };
    case "bad-slash":
      return { message: `${quote(found)} begins no closing tag. Write \`${tag}\`.`, fix: `Write ${tag}` };
    case "no-start":
      return { message: `${tag} is missing its \`<\`. Add it.`, fix: "Add the <" };
    case "no-end":
      return { message: `${tag} is missing its \`>\`. Add it.`, fix: "Add the >" };
    case "no-name":
      return { message: `This closing tag has no name. Write \`${tag}\`, which is what it closes.`, fix: `Write ${tag}` };
  }
}

function selfClosed({ element, closer }: Extract<Defect, { kind: "self-closed" }>): DefectWords {
  return closer
    ? {
        message: `<${element}/> closes itself, yet its content and </${element}> follow. Remove the \`/\`.`,
        related: [{ at: closer, note: "closed here" }],
        fix: "Remove the /",
      }
    : {
        message: `<${element}/> closes itself, yet its content follows. Remove the \`/\`, and write </${element}> at the end.`,
        fix: `Remove the /, and close <${element}>`,
      };
}

const MOST_NAMES = 3;

/** "Attribute `a` of ", "Attributes `a`, `b` of "; nothing for none. */
function describe(attributes: readonly string[]): string {
  if (attributes.length === 0) return "";
  const names = attributes.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const left = attributes.length - names.length;
  return `${attributes.length > 1 ? "Attributes" : "Attribute"} ${names.join(", ")}${left > 0 ? ` and ${left} more` : ""} of `;
}
