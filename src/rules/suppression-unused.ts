import { example } from "../rule-support/example.ts";
import { alternatives } from "../rule-support/messages.ts";
import { suppressionRule, type UnusedDirective } from "../rule-support/rule.ts";

const purpose = (comment: string, line: string) => `<purpose>\n  ${comment}\n  ${line}\n</purpose>`;
const comment = "<!-- patternlint-disable-next-line xml-character : shown as it is -->";

export const suppressionUnused = suppressionRule({
  id: "suppression-unused",
  group: "Suppressions",
  summary: "Every suppression suppresses something",
  rationale:
    "A comment that outlives its reason says that something is wrong where nothing is, and hides the next finding that happens to stand there. Remove it; of a comment that names several rules, remove those that find nothing. Where several comments suppress one finding, one of them is enough.",
  limits:
    "A rule that is off suppresses nothing and is not judged, nor is one that compares with a base where there is none. A comment that names no rule may be meant for any, so it is judged only when all rules that are on were asked: in a comparison, in a file that changed. Name the rules that you mean.",
  severity: { recommended: "warning", strict: "warning" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Safe: what goes is a comment that changes nothing.",
  bad: example({ purpose: purpose(comment, "A second pair of eyes on every design before it is built.") }),
  good: example({ purpose: purpose(comment, "A second pair of eyes on designs that take < 1 day.") }),

  *check({ unused }) {
    const { directive, names, whole, edits } = unused;
    const [first] = names;
    yield {
      at: whole || !first ? { start: directive.start, end: directive.end } : first,
      message: `${describe(unused)} ${whole ? "Remove it." : `Remove ${names.length === 1 ? "that name" : "these names"} from it.`}`,
      anchor: `suppression:${directive.word.value}`,
      detail: names.map(({ value }) => value).join(" "),
      subject: { kind: "text" },
      fix: { title: whole ? "Remove the comment" : `Remove ${fewOf(names.map(({ value }) => value)).join(", ")}`, safe: true, edits },
    };
  },
});

/** Each once, and so many of them that a line holds them. */
function fewOf(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  return distinct.length > MOST_NAMES ? [...distinct.slice(0, MOST_NAMES), `${distinct.length - MOST_NAMES} more`] : distinct;
}

const MOST_NAMES = 3;

function describe({ directive, names }: UnusedDirective): string {
  const rules = alternatives(fewOf(names.map(({ value }) => value)));
  if (directive.kind === "enable")
    return names.length === 0 ? "This comment ends no suppression." : `This comment ends no suppression of ${rules}.`;
  return names.length === 0 ? "This comment suppresses nothing." : `This comment suppresses no finding of ${rules}.`;
}
