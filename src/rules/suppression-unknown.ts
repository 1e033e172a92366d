import { type Directive, directiveWords, readDirectives } from "../read/directives.ts";
import { example } from "../rule-support/example.ts";
import { alternatives } from "../rule-support/messages.ts";
import { type Fix, moduleRule, type Problem } from "../rule-support/rule.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "../text/quote.ts";
import type { Located } from "../text/span.ts";

const purpose = (comment: string, line = "A second pair of eyes on every design before it is built.") =>
  `<purpose>\n  ${comment}\n  ${line}\n</purpose>`;

export const suppressionUnknown = moduleRule({
  id: "suppression-unknown",
  group: "Suppressions",
  summary: "Every suppression names rules that exist",
  rationale:
    "A comment that names a rule wrongly, or is itself misspelled, suppresses nothing, and nobody notices until the finding that it should have suppressed fails a run. The other way round, a rule that was renamed leaves comments that only look as if they said something.",
  limits:
    "A comment counts as one of ours when its first word is `patternlint-…`, or resembles it. A comment that is only shown, in code, in CDATA or in the value of an attribute, is text. What a comment says of this rule doesn't count for the comment itself.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Needs review: the nearest rule may not be the one that was meant.",
  looksAt: ["comments"],
  bad: example({ purpose: purpose("<!-- patternlint-disable-next-line xml-charakter : shown as it is -->") }),
  good: example({
    purpose: purpose(
      "<!-- patternlint-disable-next-line xml-character : shown as it is -->",
      "A second pair of eyes on designs that take < 1 day.",
    ),
  }),

  *check({ module, ruleIds, isRule }) {
    for (const directive of readDirectives(module.text, { block: module.envelope.block, root: module.root })) {
      if (directive.kind === "unknown") {
        const near = nearest(directive.word.value, directiveWords);
        // A comment that resembles none of ours speaks to somebody else.
        if (near.length > 0 || directive.word.value.startsWith("patternlint-")) yield unknownDirective(directive, near);
        continue;
      }
      for (const name of directive.rules) if (!isRule(name.value)) yield unknownRule(name, nearest(name.value, ruleIds));
    }
  },
});

function unknownDirective({ word }: Directive, near: readonly string[]): Problem {
  return {
    at: word,
    message: `${quote(word.value)} is not a directive, so this comment does nothing. ${near.length > 0 ? meant(near) : `Known are ${alternatives(directiveWords).replace(/ or (?=`[^`]*`$)/, " and ")}.`}`,
    anchor: `suppression:${word.value}`,
    subject: { kind: "text" },
    ...replaced(word, near),
  };
}

function unknownRule(name: Located, near: readonly string[]): Problem {
  return {
    at: name,
    message: `${quote(name.value)} is not a rule, so nothing is suppressed. ${near.length > 0 ? meant(near) : "`patternlint rules` lists them; a reason follows a colon."}`,
    anchor: `suppression:${name.value}`,
    subject: { kind: "text" },
    ...replaced(name, near),
  };
}

function meant(near: readonly string[]): string {
  return `Did you mean ${alternatives(near)}?`;
}

/** What is suppressed then may be what somebody wants to see: the fix needs review. */
function replaced({ start, end }: Located, [only, ...others]: readonly string[]): { fix?: Fix } {
  return only === undefined || others.length > 0
    ? {}
    : { fix: { title: `Write ${only}`, safe: false, edits: [{ start, end, text: only }] } };
}
