// What goes wrong in modules, one of each kind: a share of the generated ones gets one or two of these.

/** Makes one mistake in the text of a sound module; the text as it was, where there is no place for it. */
export type Defect = (text: string) => string;

const replace =
  (found: string | RegExp, by: string): Defect =>
  (text) =>
    text.replace(found, by);

/** The words at the end of the first line of a list, so that a mistake stands in running text. */
const inText = (words: string): Defect => replace(/(<requirements>\n[^\n]*)/, `$1 ${words}`);
const reference = (by: string): Defect => replace(/(?<=<(?:depends_on|provides_to)>\n\s+)group-\S+( for [^\n]*)/, by);

/** By what they break: each rule about one module, and most about references, has something to report. */
export const defects: Readonly<Record<string, Defect>> = {
  "unescaped less-than": inText("in <100ms"),
  "unescaped ampersand": inText("this & that"),
  "unknown entity": inText("a&nbsp;b"),
  "control character": inText("a\u0001b"),
  "stray quote in a tag": replace('<phase name="phase_2" order="2">', '<phase name="phase_2" order="2"">'),
  "unquoted attribute": replace('order="3"', "order=3"),
  "attribute twice": replace('order="3"', 'order="3" order="3"'),
  "tag without its end": replace("<purpose>", "<purpose"),
  "missing close tag": replace("</actions>", ""),
  "missing close tag of a phase": replace("</phase>", ""),
  "stray close tag": replace("</purpose>", "</purpose>\n  </context>"),
  "misspelled close tag": replace("</requirements>", "</requirments>"),
  "crossed tags": replace("      </validation>\n    </phase>", "    </phase>\n      </validation>"),
  "missing end": replace("</module>\n", ""),
  "misspelled root": (text) => text.replace("<module ", "<moduel ").replace("</module>", "</moduel>"),
  "comment with two hyphens": inText("<!-- a -- b -->"),
  "fence inside": inText("\n```sh\nls\n```"),
  "fence of another name": replace("```xml", "```html"),
  "fence never closed": replace(/```\n$/, ""),
  "no metadata": replace(/^\|[\s\S]*?\n\n/, ""),
  "odd version": replace("1.0.0", "1.0"),
  "odd date": replace("2025-07-09", "July 2025"),
  "odd status": replace("stable", "done"),
  "no title": replace(/\n# [^\n]*\n/, "\n"),
  "no name": replace(/ name="module_\d+"/, ""),
  "odd name": replace(/name="module_/, 'name="Module '),
  "odd category": replace('category="patterns"', 'category="recipes"'),
  "no purpose": replace(/ {2}<purpose>[\s\S]*?<\/purpose>\n/, ""),
  "empty purpose": replace(/<purpose>[\s\S]*?<\/purpose>/, "<purpose></purpose>"),
  "no trigger conditions": replace(/ {2}<trigger_conditions>[\s\S]*?<\/trigger_conditions>\n/, ""),
  "odd condition": replace('type="automatic"', 'type="sometimes"'),
  "no implementation": replace(/ {2}<implementation>[\s\S]*?<\/implementation>\n/, ""),
  "no integration points": replace(/ {2}<integration_points>[\s\S]*?<\/integration_points>\n/, ""),
  "unknown section": replace("<trigger_conditions>", "<rollout>\n    soon\n  </rollout>\n\n  <trigger_conditions>"),
  "misspelled section": (text) => text.replaceAll("trigger_conditions", "triger_conditions"),
  "section twice": replace("  <trigger_conditions>", "  <purpose>\n    again\n  </purpose>\n\n  <trigger_conditions>"),
  "phase without a name": replace(' name="phase_3"', ""),
  "phase named twice": replace("phase_4", "phase_3"),
  "phase out of order": replace('order="5"', 'order="7"'),
  "phase without validation": replace(/ {6}<validation>[\s\S]*?<\/validation>\n/, ""),
  "phase without actions": replace(/ {6}<actions>[\s\S]*?<\/actions>\n/, ""),
  "empty requirements": replace(/<requirements>[\s\S]*?<\/requirements>/, "<requirements></requirements>"),
  placeholder: inText("TODO write this down"),
  "broken reference": reference("group-x/gone.md$1"),
  "misspelled reference": replace(/(?<=\n\s+group-\d+\/)module-(?=\d+\.md for)/, "modul-"),
  "moved reference": replace(/(?<=\n\s+)group-\d+\/(?=module-\d+\.md for)/, "elsewhere/"),
  "reference in another case": replace(/(?<=\n\s+)group-(?=\d+\/module-\d+\.md for)/, "Group-"),
  "reference without a reason": replace(/(?<=\n\s+group-\d+\/module-\d+\.md) for [^\n]*/, ""),
  "reference twice": replace(/(\n\s+group-\d+\/module-\d+\.md for [^\n]*)/, "$1$1"),
  "reference in running text": inText("see group-9999/nowhere.md"),
  "suppression of no rule": replace("\n# ", "\n<!-- patternlint-disable-file no-such-rule -->\n\n# "),
};
