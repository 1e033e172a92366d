// Judges a change: both states, what the change itself does, and which findings it introduces and fixes.
import { blockChanged, type Written } from "../change/block.ts";
import { compareEdges, type EdgeChange } from "../change/edges.ts";
import { type Dependent, type History, makeHistory } from "../change/history.ts";
import { type ModulePair, pairModules, pathOf } from "../change/pairs.ts";
import { comparePhases, type PhaseChange } from "../change/phases.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import { rules } from "../rules/index.ts";
import type { CoveringFinding } from "./cover.ts";
import { type MarkedFinding, toFinding } from "./finding.ts";
import { finish, judgeAmong, judgeCatalog, type LintResult, openState, type Snapshot, type State } from "./judge-catalog.ts";
import { matchFindings } from "./match.ts";
import { type Settings, selectRules } from "./settings.ts";

/** What a change does to one module. */
export interface ModuleChange {
  readonly pair: ModulePair;
  /** The modules in full. */
  readonly before: Module | undefined;
  readonly after: Module | undefined;
  /** The block says something else; spacing and comments aside. Always so for what was added or removed. */
  readonly blockChanged: boolean;
  /** None when the module was added or removed. */
  readonly phases: readonly PhaseChange[];
  readonly edges: readonly EdgeChange[];
  /** References of other modules that the change has broken by moving or deleting this one. */
  readonly dangling: readonly Dependent[];
}

export interface ChangeResult {
  readonly head: LintResult;
  readonly base: LintResult;
  readonly introduced: ReadonlySet<MarkedFinding>;
  /** Findings of the base that the head hasn't. Their offsets are into the base's texts. */
  readonly fixed: readonly MarkedFinding[];
  /** The modules whose files changed, by path. */
  readonly modules: readonly ModuleChange[];
}

/**
 * Judges the head, and what the change from the base to it does. Both are judged by the same settings.
 *
 * @param base judged by the same text judge; a file that is the same on both sides has the very same verdict.
 * @param date today's date in UTC: YYYY-MM-DD.
 * @param inScope which files to tell about.
 */
export function judgeChange(
  head: Snapshot,
  base: Snapshot,
  settings: Settings,
  date: string,
  inScope: (path: string) => boolean = () => true,
): ChangeResult {
  const [after, before] = [openState(head, settings), openState(base, settings)];
  const pairs = pairModules(before.catalog.modules, after.catalog.modules, before.load, after.load);
  const history = makeHistory(before.catalog, after.catalog, pairs, settings.roots);
  const changed = changedPairs(pairs).filter((pair) => inScope(pathOf(pair)));
  const headResult = finish(head, inScope, [
    ...judgeAmong(after, settings, inScope, history),
    ...judgeChanges(changed, before, after, history, settings, date),
  ]);
  const baseResult = judgeCatalog(base, settings, inScope);
  const { introduced, fixed } = matchFindings({ state: before, result: baseResult }, { state: after, result: headResult }, pairs, history);
  return {
    head: headResult,
    base: baseResult,
    introduced,
    fixed,
    modules: changed.map((pair) => describe(pair, before, after, history)),
  };
}

/** A file that stayed what and where it was was judged once, and its verdict stands on both sides. */
function changedPairs(pairs: readonly ModulePair[]): ModulePair[] {
  return pairs.filter(({ before, after }) => before !== after);
}

function judgeChanges(
  pairs: readonly ModulePair[],
  before: State,
  after: State,
  history: History,
  settings: Settings,
  date: string,
): CoveringFinding[] {
  const select = selectRules(rules, settings);
  return pairs.flatMap((pair) => {
    const path = pathOf(pair);
    const old = write(pair.before, before);
    const now = write(pair.after, after);
    return select(path, (pair.after ?? pair.before).category?.value).flatMap((entry) => {
      if (entry.rule.scope !== "change") return [];
      const reports = entry.rule.check({
        pair,
        before: () => old?.module,
        after: () => now?.module,
        blockChanged: () => isBlockChanged(old, now, history),
        base: before.catalog,
        head: after.catalog,
        history,
        options: entry.options,
        date,
      });
      return [...reports].map((report) => ({ finding: toFinding(report, path, entry), covers: report.covers }));
    });
  });
}

function describe(pair: ModulePair, base: State, head: State, history: History): ModuleChange {
  const before = write(pair.before, base);
  const after = write(pair.after, head);
  return {
    pair,
    before: before?.module,
    after: after?.module,
    blockChanged: isBlockChanged(before, after, history),
    phases: before && after ? comparePhases(before.module, after.module) : [],
    edges: compareEdges(pair.before, pair.after, base.catalog, head.catalog, history),
    dangling: pair.before && pair.before.path !== pair.after?.path ? history.dependents(pair.before.path) : [],
  };
}

function write(summary: ModuleSummary | undefined, { catalog, load }: State): Written | undefined {
  const module = summary && load(summary.path);
  return module && { module, links: catalog.links(summary) };
}

function isBlockChanged(before: Written | undefined, after: Written | undefined, history: History): boolean {
  return !before || !after || blockChanged(before, after, history);
}
