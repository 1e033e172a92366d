import { quote } from "../read/quote.ts";
import { type DefectOf, defectReports } from "../rule/defects.ts";
import { example } from "../rule/example.ts";
import { moduleRule } from "../rule/rule.ts";

export const xmlTag = moduleRule({
  id: "xml-tag",
  group: "XML",
  summary: "Every tag is well formed",
  why: 'A tag with a stray quote (`<update_frequency">`), a value without quotes or the same attribute twice is no tag to an XML parser, which stops there. patternlint takes it for the tag that was meant, says so, and reads on.',
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
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

function words(defect: DefectOf<"xml-tag">): { message: string; fix: string } {
  const { element, attribute, found, closing } = defect;
  const tag = closing ? `</${element}>` : `<${element}>`;
  const value = attribute === undefined ? tag : `Attribute \`${attribute}\` of ${tag}`;
  switch (defect.problem) {
    case "stray-quote":
      return { message: `A stray quote stands in ${tag}. Remove it.`, fix: "Remove the quote" };
    case "missing-quote":
      return { message: `${value} lacks its closing quote. Put it behind the value.`, fix: "Close the quote" };
    case "unquoted":
      return { message: `${value} has no quotes around ${quote(found)}. Put them there.`, fix: "Put quotes around the value" };
    case "no-value":
      return { message: `${value} has no value. Write \`${attribute}="…"\`, or remove it.`, fix: "Give it an empty value" };
    case "repeated":
      return { message: `${value} stands there twice. Remove one.`, fix: "Remove the second" };
    case "less-than":
      return { message: `${value} holds a \`<\`. Write \`&lt;\`.`, fix: "Write &lt;" };
    case "no-space":
      return { message: `A space is missing before \`${found}\` in ${tag}. Put one there.`, fix: "Put a space there" };
    case "space-first":
      return { message: `A space stands before the name in ${tag}. Remove it.`, fix: "Remove the space" };
    case "junk":
      return { message: `${quote(found)} has no place in ${tag}. Remove it.`, fix: "Remove it" };
    case "no-end":
      return { message: `${tag} lacks its \`>\`. Put it there.`, fix: "Put the > there" };
    case "no-name":
      return { message: `This closing tag has no name. Write \`${tag}\`, which is what it closes.`, fix: `Write ${tag}` };
  }
}
