import { baseName } from "../catalog/files.ts";
import { childElement } from "../read/xml/tree.ts";
import { example } from "../rule-support/example.ts";
import { moduleRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const moduleName = moduleRule({
  id: "module-name",
  group: "Structure",
  summary: "The module has a name, in snake_case",
  rationale:
    "People, tools and this linter know a module by its name, also when its file moves. One form of writing makes it certain that two that look alike are one. The fix changes the name in this file only, so look for other places that use it.",
  severity: { recommended: "error", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Needs review: others may know the module by its name.",
  looksAt: ["failures"],
  bad: example({ open: '<module name="Design-Review" category="patterns">' }),
  good: example({ open: '<module name="design_review" category="patterns">' }),
  schemaPointers: ["/name"],

  *check({ module, failures }) {
    const [failure] = failures;
    if (!failure) return;
    const { name, openTag, path, text, vocabulary } = module;
    if (!name) {
      const element = childElement(module.root, vocabulary.name);
      const written = element ? text.slice(element.contentStart, element.contentEnd).trim() : "";
      const proposal = snakeCase(written || baseName(path).replace(/\.[^.]+$/, ""));
      const at = openTag.start + 1 + vocabulary.root.length;
      yield {
        at: openTag,
        cause: { kind: "slip", slip: "missing" },
        message:
          written && proposal
            ? `The module's tag has no name: it stands in <${vocabulary.name}>. Write ${quote(`${vocabulary.name}="${proposal}"`)} in the tag.`
            : `The module has no name. Give it one: ${quote(`${vocabulary.name}="${proposal || "…"}"`)}.`,
        anchor: "module:name",
        ...(proposal &&
          text.startsWith(vocabulary.root, openTag.start + 1) && {
            fix: { title: `Name it ${proposal}`, safe: false, edits: [{ start: at, end: at, text: ` ${vocabulary.name}="${proposal}"` }] },
          }),
      };
      return;
    }
    const proposal = snakeCase(name.value);
    yield {
      at: name.value === "" ? openTag : name,
      cause: { kind: "slip", slip: name.value.trim() === "" ? "empty" : "form" },
      message:
        name.value.trim() === ""
          ? "The module's name is empty. Write one in snake_case."
          : `Name ${quote(name.value)} is not snake_case. Write ${proposal ? quote(proposal) : "small letters, digits and single `_` between them"}.`,
      anchor: "module:name",
      ...(proposal && { fix: { title: `Write ${proposal}`, safe: false, edits: [{ start: name.start, end: name.end, text: proposal }] } }),
    };
  },
});

function snakeCase(words: string): string | undefined {
  const snake = words
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "");
  return /^[a-z]/.test(snake) ? snake : undefined;
}
