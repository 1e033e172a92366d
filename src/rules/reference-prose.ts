import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import { describeBroken } from "../rule-support/broken-path.ts";
import { example } from "../rule-support/example.ts";
import { findMentions, type Mention } from "../rule-support/mentions.ts";
import { catalogRule } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

const saying = (path: string) => `<purpose>\n  A second pair of eyes on every design, as ${path} wants it.\n</purpose>`;

export const referenceProse = catalogRule({
  id: "reference-prose",
  group: "References",
  summary: "Paths of Markdown files in running text lead to files",
  rationale:
    "`Delegate to planning/prd-core.md` is read and followed like a line of a list, and nobody mends it when the file moves. What stands in running text and in code spans is looked up as references are. Off by default: texts also speak of files that are yet to be written.",
  limits:
    'Names without a folder count when they are of several words in lower case (`design-review.md`); `README.md` and the like are files of anybody\'s. Placeholders (`path/to/file.md`, `[name].md`, `YYYY-MM-DD.md`), paths that a sentence creates (`write it to …`), attributes, comments, URLs, calls (`Read("…")`) and code in fences are not looked at.',
  severity: { recommended: "off", strict: "notice" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["module"],
  bad: example({ purpose: saying("`planning/charter.md`") }),
  good: example({ purpose: saying("`patterns/requirements.md`") }),

  gather: (module) => {
    const mentions = findMentions(module);
    return mentions.length > 0 ? mentions : undefined;
  },

  *check({ module, gathered, catalog, history }) {
    for (const mention of gathered) {
      const reference = asReference(mention);
      const resolution = catalog.resolve(reference, module);
      if (catalog.files.has(besides(module, mention))) continue;
      const about = { at: mention.path, anchor: mention.anchor, detail: mention.path.value, subject: { kind: "text" } } as const;
      if (resolution.kind === "outside")
        yield { ...about, message: `${quote(mention.path.value)} leads out of the repository. Name a file in it.` };
      if (resolution.kind !== "missing") continue;
      const { problem, advice, cause } = describeBroken(reference, resolution, module, catalog, history);
      yield { ...about, message: `${problem}. ${advice ?? "Correct the path, or take it out."}`, cause };
    }
  },
});

function asReference({ path }: Mention): Reference {
  return { carrier: "depends_on", path, bare: false, reason: undefined, line: path };
}

/** The path as a link in Markdown would count it: from the file's own folder. */
function besides({ path }: ModuleSummary, mention: Mention): string {
  return path.slice(0, path.lastIndexOf("/") + 1) + mention.path.value.replace(/^\.\/|#.*$/g, "");
}
