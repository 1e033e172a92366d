import { linkTarget } from "../catalog/catalog.ts";
import { type Reference, splitFragment } from "../read/reference.ts";
import { dependingOn, example } from "../rule-support/example.ts";
import { aboutEdge } from "../rule-support/references.ts";
import { catalogRule, type Fix } from "../rule-support/rule.ts";
import { quote } from "../text/quote.ts";

export const referenceDuplicate = catalogRule({
  id: "reference-duplicate",
  group: "References",
  summary: "No list names a file twice",
  rationale:
    "Of two lines for one target, one is forgotten when the other changes. The fix removes the second line when both say the same; merge their reasons by hand when they differ.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: true,
  fixSafety: "Needs review: it removes a line that somebody wrote.",
  looksAt: ["references"],
  bad: example({
    integration: dependingOn(
      "patterns/requirements.md for what the design must do",
      "patterns/requirements.md for what the design must do",
    ),
  }),
  good: example({ integration: dependingOn("patterns/requirements.md for what the design must do") }),

  *check({ module, catalog, load }) {
    const seen = new Map<string, Reference>();
    const onLine = countByLine(module.references);
    for (const link of catalog.links(module)) {
      const { reference } = link;
      // One pattern library may serve with many patterns, each in an element of its own.
      if (reference.carrier === "uses_pattern") continue;
      const key = `${reference.carrier}\n${linkTarget(link) ?? reference.path.value}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, reference);
        continue;
      }
      const same = (first.reason?.value ?? "") === (reference.reason?.value ?? "");
      const fix = same && onLine.get(reference.line.start) === 1 ? removeLine(reference, load(module.path)?.text) : undefined;
      yield {
        ...aboutEdge(reference),
        cause: { kind: "slip", slip: "twice" },
        message: `${quote(withoutAnchor(reference.path.value))} is listed twice under <${module.vocabulary.carriers[reference.carrier]}>. ${same ? "Remove one." : "Merge the two."}`,
        related: [{ at: first.path, note: "first named here" }],
        ...(fix && { fix }),
      };
    }
  },
});

function withoutAnchor(path: string): string {
  return splitFragment(path).file || path;
}

function countByLine(references: readonly Reference[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { line } of references) counts.set(line.start, (counts.get(line.start) ?? 0) + 1);
  return counts;
}

/** Removes a line that holds this reference, which nobody but its writer can call needless; undefined where anything else stands on it. */
function removeLine({ line }: Reference, text: string | undefined): Fix | undefined {
  if (text === undefined) return undefined;
  const start = text.lastIndexOf("\n", line.start - 1) + 1;
  const feed = text.indexOf("\n", line.end);
  const end = feed < 0 ? text.length : feed + 1;
  const alone = text.slice(start, line.start).trim() === "" && text.slice(line.end, end).trim() === "";
  return alone ? { title: "Remove the line", safe: false, edits: [{ start, end, text: "" }] } : undefined;
}
