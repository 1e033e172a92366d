import type { Hop } from "../catalog/dependencies.ts";
import type { CycleChange } from "../change/cycles.ts";
import type { History } from "../change/history.ts";
import type { ModuleSummary } from "../read/module.ts";
import { exampleFiles } from "../rule-support/example.ts";
import { type CatalogContext, catalogRule, type Options } from "../rule-support/rule.ts";
import { groupBy } from "../text/group.ts";
import { quote } from "../text/quote.ts";

const table = "| version | last_updated | status |\n| --- | --- | --- |\n| 1.0.0 | 2025-07-09 | stable |";
const looped = (depends: string) => ({
  table,
  title: "# Requirements",
  open: '<module name="requirements" category="planning">',
  integration: `<integration_points>\n${depends}  <provides_to>\n    patterns/design-review.md for what the design must do\n  </provides_to>\n</integration_points>`,
});
const both =
  "<integration_points>\n  <depends_on>\n    patterns/requirements.md for what the design must do\n  </depends_on>\n  <provides_to>\n    patterns/requirements.md for the remarks\n  </provides_to>\n</integration_points>";

export const dependencyCycle = catalogRule({
  id: "dependency-cycle",
  group: "References",
  summary: "No module depends on itself through others",
  rationale:
    "Modules that depend on one another in a cycle have no first one to read, to do, or to change by itself. Reverse one of the edges (`provides_to` for `depends_on`), or move what both need into a third module. Each cycle of modules is one finding, with a shortest way round; once that is broken, a longer one may show. In a comparison, a cycle that grew is told at the edge that made it grow, and one that became smaller is no new one.",
  severity: { recommended: "warning", strict: "error" },
  since: "1.0.0",
  fixable: false,
  looksAt: ["cycles"],
  bad: exampleFiles(
    {
      "patterns/requirements.md": looped("  <depends_on>\n    patterns/design-review.md for the remarks\n  </depends_on>\n"),
      "patterns/design-review.md": { integration: both },
    },
    "<!-- patterns/design-review.md -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>\n\n<!-- patterns/requirements.md -->\n<depends_on>\n  patterns/design-review.md for the remarks\n</depends_on>",
  ),
  good: exampleFiles(
    { "patterns/requirements.md": looped("") },
    "<!-- patterns/design-review.md -->\n<depends_on>\n  patterns/requirements.md for what the design must do\n</depends_on>\n\n<!-- patterns/requirements.md -->\n<provides_to>\n  patterns/design-review.md for what the design must do\n</provides_to>",
  ),

  *check(context) {
    const { module } = context;
    for (const change of cyclesAt(module, context)) {
      const { members } = change.cycle;
      const [first] = change.hops;
      if (!first) continue;
      yield {
        at: first.reference.path,
        message: `${size(change)} ${wayRound(change.hops)}. Reverse one of these edges, or move what they share into another module.`,
        anchor: "cycle",
        detail: members.map(({ path, name }) => name?.value ?? path).join(" "),
        subject: { kind: "cycle", members: members.map(({ path }) => path) },
        related: change.hops
          .slice(0, MOST_PLACES)
          .map((hop, at) => ({ path: hop.from.path, at: hop.reference.path, note: describeHop(hop, at) })),
      };
    }
  },
});

/** Modules that a message names of a long way round, and hops that are marked of it. */
const MOST_NAMED = 6;
const MOST_PLACES = 20;

function wayRound(hops: readonly Hop[]): string {
  const paths = hops.map(({ from }) => quote(from.path));
  const left = paths.length - MOST_NAMED;
  const shown = left > 1 ? [...paths.slice(0, MOST_NAMED), `… ${left} more …`] : paths;
  return [...shown, paths[0]].join(" → ");
}

/** The cycles that are reported at a module: without a base, each where a shortest way round begins. */
function cyclesAt(module: ModuleSummary, { catalog, history }: CatalogContext<Options>): CycleChange[] {
  if (!history) return catalog.cyclesAt(module).map((cycle) => ({ kind: "old", cycle, hops: cycle.hops }));
  let starts = known.get(history);
  if (!starts) {
    starts = groupBy(history.cycles(), ({ hops }) => hops[0]?.from);
    known.set(history, starts);
  }
  return starts.get(module) ?? [];
}

/** The cycles of a comparison, by the modules where they begin: asked for each module. */
const known = new WeakMap<History, ReadonlyMap<ModuleSummary | undefined, CycleChange[]>>();

function size(change: CycleChange): string {
  const { cycle, hops } = change;
  const now = `${cycle.members.length} modules depend on one another`;
  const before = change.kind === "new" ? change.before.map(String) : [];
  const grown =
    before.length > 0
      ? `, ${[before.slice(0, -1).join(", "), ...before.slice(-1)].filter((part) => part !== "").join(" and ")} before`
      : "";
  return now + grown + (cycle.members.length > hops.length ? "; a shortest circle is" : ":");
}

/** Its place stands beside it. */
function describeHop({ reference, to }: Hop, at: number): string {
  const reason = reference.reason ? ` for ${quote(reference.reason.value)}` : "";
  return `hop ${at + 1}: depends on ${quote(to.path)}${reason}`;
}
