import { readDirectives } from "../read/directives.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";

const purpose = (comment: string) => `<purpose>\n  ${comment}\n  A second pair of eyes on designs that take < 1 day.\n</purpose>`;

export const suppressionReason = moduleRule({
  id: "suppression-reason",
  group: "Suppressions",
  summary: "Every suppression says why",
  rationale:
    "Whoever meets a suppression later has to decide whether it still holds, and can't without its reason. Write it after a colon; reports that show suppressed findings show it as well.",
  severity: { recommended: "off", strict: "notice" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["comments"],
  bad: example({ purpose: purpose("<!-- patternlint-disable-next-line xml-character -->") }),
  good: example({ purpose: purpose("<!-- patternlint-disable-next-line xml-character : shown as it is -->") }),

  *check({ module }) {
    for (const { kind, reason, start, end, word, rules } of readDirectives(module.text, {
      block: module.envelope.block,
      root: module.root,
    })) {
      if (kind === "enable" || kind === "unknown" || reason !== "") continue;
      yield {
        at: { start, end },
        message: "This suppression has no reason. Add one after a colon: `: because …`.",
        anchor: `suppression:${word.value}`,
        detail: rules.map(({ value }) => value).join(" "),
        subject: { kind: "text" },
      };
    }
  },
});
