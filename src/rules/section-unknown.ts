import type { Misspelt, Module } from "../read/module.ts";
import { isPhaseList, type SectionKind } from "../read/vocabulary.ts";
import { type Element, nameSpan, writtenName } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { aboutPhase, phaseAnchor, sectionAnchor } from "../rule-support/messages.ts";
import { type Fix, moduleRule, type Problem } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

/** The rule that misses a section which is not there under its own name. */
const missedBy: Readonly<Partial<Record<SectionKind, string>>> = {
  purpose: "purpose",
  trigger_conditions: "trigger-conditions",
  implementation: "implementation",
  integration_points: "integration-points",
};

export const sectionUnknown = moduleRule({
  id: "section-unknown",
  group: "Structure",
  summary: "No section's name is a slip of a known one, and no phase's, list's or condition's",
  rationale:
    "A section of your own is fine; `<intergration_points>` is not one: whoever looks for `<integration_points>` finds nothing. patternlint reads it as the section that was meant. When that section is obligatory, the finding is as severe as its absence would be. The same goes for what stands in sections: `<phas>`, `<requirement>`, `<conditon>`, `<dependson>`, where the element that was meant belongs and is missing.",
  severity: { recommended: "warning", strict: "warning" },
  since: "1.0.0",
  fixable: true,
  fixSafety:
    "Needs review: the name may be one of your own. Safe where the two differ only in upper and lower case, or in how their words are joined (`<Validation>`, `<depends-on>`).",
  looksAt: ["sections"],
  bad: example({
    integration:
      "<intergration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</intergration_points>",
  }),
  good: example({
    integration:
      "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n</integration_points>",
  }),

  *check({ module }) {
    for (const { name, kind, slip, element } of module.sections) {
      if (kind === undefined || !slip) continue;
      const rule = missedBy[kind];
      const meant = module.vocabulary.sections[kind];
      yield {
        at: nameSpan(element),
        message: `Section ${quote(name)} looks like a typo. Write ${quote(meant)}.`,
        anchor: `section:${name}`,
        ...(rule && { supersedes: [{ rule, anchor: sectionAnchor(kind) }] }),
        ...rename(element, meant, module),
      };
    }
    if (module.misspelt.length === 0) return;
    const numbers = new Map(module.phases.map(({ element }, at) => [element, at]));
    for (const misspelt of module.misspelt) yield describe(misspelt, module, numbers);
  },
});

/** @param numbers those of the phases, by their elements. */
function describe({ element, kind, meant, parent }: Misspelt, module: Module, numbers: ReadonlyMap<Element, number>): Problem {
  const name = quote(element.name).slice(1, -1);
  const own: Pick<Problem, "at" | "message" | "fix" | "cause"> = {
    at: nameSpan(element),
    message: `<${name}> looks like a typo of <${meant}>, and is read as that. Write <${meant}>.`,
    cause: { kind: "slip", slip: `${element.name}:${kind}` },
    ...rename(element, meant, module),
  };
  const index = numbers.get(kind === "phase" ? element : parent);
  const phase = index === undefined ? undefined : module.phases[index];
  if (index === undefined || !phase || !(kind === "phase" || isPhaseList(kind))) return { ...own, anchor: `element:${element.name}` };
  const anchor = phaseAnchor(phase, module);
  // Without its right name, neither a phase nor one of its lists is there for anybody else.
  if (kind === "phase")
    return { ...own, anchor: `${anchor}/element:${element.name}`, minSeverity: "error", ...aboutPhase(index, "element") };
  return {
    ...own,
    anchor: `${anchor}/element:${element.name}`,
    ...aboutPhase(index, `${kind} element`),
    ...(phase.lists[kind]?.items.length
      ? { supersedes: [{ rule: `phase-${kind}`, anchor: `${anchor}/${kind}` }] }
      : { minSeverity: "error" }),
  };
}

/** Both tags, when they bear the name; safe when the two names differ in nothing that anybody would tell apart. */
function rename(element: Element, meant: string, { text }: Module): { readonly fix?: Fix } {
  const { name, contentStart, contentEnd, end } = element;
  const opened = writtenName(text, element);
  if (!opened) return {};
  const close = text.slice(contentEnd, end);
  const isEmpty = contentEnd === contentStart && end === contentStart;
  if (!isEmpty && !(close.startsWith(`</${name}`) && /^\s*>$/.test(close.slice(2 + name.length)))) return {};
  const closed = { start: contentEnd + 2, end: contentEnd + 2 + name.length };
  const edits = (isEmpty ? [opened] : [opened, closed]).map((span) => ({ ...span, text: meant }));
  return { fix: { title: `Write <${meant}>`, safe: fold(name) === fold(meant), edits } };
}

/** Without case, and however its words are joined. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]/g, "");
}
