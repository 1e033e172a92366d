// Judges a change: both states, what the change itself does, and which findings it introduces and fixes.
import type { Catalog } from "../catalog/catalog.ts";
import { makeHistory } from "../change/history.ts";
import { describeChange, type ModuleChange } from "../change/module-change.ts";
import { pairModules, pathOf } from "../change/pairs.ts";
import type { Directive } from "../read/directives.ts";
import type { ChangeDay } from "../rule-support/rule.ts";
import { rules } from "../rules/index.ts";
import { rulesOf } from "./all-rules.ts";
import type { Finding, MarkedFinding } from "./finding.ts";
import type { FileResult } from "./lint-file.ts";
import { type Comparison, type LintResult, lintState, openState, type Snapshot, type State } from "./lint-workspace.ts";
import { matchFindings, type NewlySuppressed, type Side } from "./match-findings.ts";
import { type RuleSelector, type Settings, selectRules } from "./settings.ts";
import { type RawFinding, toRaw } from "./settle.ts";

export interface ChangeResult<T> {
  /** What is judged. */
  readonly state: State;
  readonly head: LintResult;
  readonly base: LintResult;
  readonly introduced: ReadonlySet<MarkedFinding>;
  /** Findings of the base that the head hasn't. Their offsets are into the base's texts. */
  readonly fixed: readonly MarkedFinding[];
  /** What was reported of the modules whose files changed, by path. */
  readonly modules: readonly T[];
  readonly suppressed: NewlySuppressed;
}

/**
 * Judges the head, and what the change from the base to it does. Both are judged by the same settings.
 *
 * @param base judged by the same text judge; a file that is the same on both sides has the very same result.
 * @param dayOf when the change to the file at a path was made.
 * @param describe what to keep of the change of a module: its texts and trees are garbage afterwards.
 * @param isSelected which files to report on.
 */
export function lintChange<T>(
  head: Snapshot,
  base: Snapshot,
  settings: Settings,
  dayOf: (path: string) => ChangeDay,
  describe: (change: ModuleChange) => T,
  isSelected: (path: string) => boolean = () => true,
): ChangeResult<T> {
  const { before, after } = openBoth(head, base, settings);
  const pairs = pairModules(before.catalog.modules, after.catalog.modules, before.load, after.load);
  const history = makeHistory(before.catalog, after.catalog, pairs, settings.roots, head.renames);
  const select = selectRules(rulesOf(settings), settings);
  const found: RawFinding[] = [];
  const modules: T[] = [];
  const phases = new Map<string, ReadonlyMap<number, number>>();
  const lost = new Set<string>();
  const changed = { base: new Set<string>(), head: new Set<string>() };
  for (const pair of pairs) {
    // A file that stayed what and where it was was judged once, and its result stands on both sides.
    if (pair.before === pair.after || !isSelected(pathOf(pair))) continue;
    const change = describeChange(pair, before, after, history);
    for (const one of judgeOne(change, select, after.catalog, dayOf)) found.push(one);
    if (pair.before) changed.base.add(pair.before.path);
    if (pair.after) changed.head.add(pair.after.path);
    modules.push(describe(change));
    phases.set(pathOf(pair), phaseNumbers(change));
    if (change.left || change.renamed !== undefined) lost.add(pathOf(pair));
  }
  if (before === after) {
    const result = lintState(after, settings, isSelected, { history, raw: [], isChanged: () => false });
    return {
      state: after,
      head: result,
      base: result,
      introduced: new Set(),
      fixed: [],
      modules: [],
      suppressed: { introduced: 0, unchanged: 0 },
    };
  }
  const sides = {
    before: withUnused(lintSide(before, history.agreed.base, settings, isSelected), changed.base, settings, isSelected),
    after: lintSide(after, history.agreed.head, settings, isSelected, { history, raw: found, isChanged: (path) => changed.head.has(path) }),
  };
  const { introduced, fixed, suppressed } = matchFindings(sides.before, sides.after, pairs, history, phases);
  // What is found in a module is not fixed by hiding the module.
  const mended = lost.size === 0 ? fixed : fixed.filter((finding) => !lost.has(finding.path));
  return { state: after, head: sides.after.result, base: sides.before.result, introduced, fixed: mended, modules, suppressed };
}

function openBoth(head: Snapshot, base: Snapshot, settings: Settings): { before: State; after: State } {
  const after = openState(head, settings);
  // Where nothing differs, one catalog does for both.
  if (isSame(head, base)) return { before: after, after };
  const before = openState(base, settings);
  // What one side takes for a convention is none of the change's doing at the other.
  const conventions = new Set([...before.conventions, ...after.conventions]);
  return { before: { ...before, conventions }, after: { ...after, conventions } };
}

/** Whether the very same results and files stand on both sides. */
function isSame(head: Snapshot, base: Snapshot): boolean {
  if (head.results.length !== base.results.length || head.paths.length !== base.paths.length) return false;
  const results = new Set(head.results);
  const paths = new Set(head.paths);
  return base.results.every((result) => results.has(result)) && base.paths.every((path) => paths.has(path));
}

/** @param agreed the state's catalog as if its references led where the other side says that they do. */
function lintSide(state: State, agreed: Catalog, settings: Settings, isSelected: (path: string) => boolean, comparison?: Comparison): Side {
  const result = lintState(state, settings, isSelected, comparison);
  if (agreed === state.catalog) return { state, result, hidden: [], caused: new Set() };
  const otherwise = lintState({ ...state, catalog: agreed }, settings, isSelected, comparison);
  const caused = missingFrom(otherwise.findings, result.findings);
  return {
    state,
    result,
    hidden: missingFrom(result.findings, otherwise.findings),
    caused: new Set(caused.filter(({ subject }) => subject?.kind !== "edge" || !subject.broken)),
  };
}

/**
 * A comment of the base that was for a rule about changes, or for any: whether it is of use is only asked at the head, where
 * that rule has been. That it is of none there is nothing that the change introduces.
 */
function withUnused(side: Side, changed: ReadonlySet<string>, settings: Settings, isSelected: (path: string) => boolean): Side {
  const isAffected = ({ path, suppressions }: FileResult) => changed.has(path) && suppressions.directives.some(isForChanges);
  const affected = new Set(side.state.snapshot.results.filter(isAffected).map(({ path }) => path));
  if (affected.size === 0) return side;
  const own = (path: string) => isSelected(path) && affected.has(path);
  const { findings } = lintState(side.state, settings, own, { history: undefined, raw: [], isChanged: own });
  return { ...side, hidden: [...side.hidden, ...missingFrom(side.result.findings, findings)] };
}

function isForChanges({ rules: names }: Directive): boolean {
  return names.length === 0 || names.some(({ value }) => changeRules.has(value));
}

const changeRules: ReadonlySet<string> = new Set(rules.flatMap(({ id, scope }) => (scope === "change" ? [id] : [])));

/** The findings of the second list that the first one hasn't; both are about the same texts. */
function missingFrom(known: readonly MarkedFinding[], all: readonly MarkedFinding[]): MarkedFinding[] {
  const id = ({ rule, path, start, end, anchor, detail }: Finding) => JSON.stringify([rule, path, start, end, anchor, detail]);
  const ids = new Set(known.map(id));
  return all.filter((finding) => !ids.has(id(finding)));
}

function phaseNumbers({ before, after, phases }: ModuleChange): ReadonlyMap<number, number> {
  const olds = new Map(before?.phases.map((phase, at) => [phase, at]));
  const nows = new Map(after?.phases.map((phase, at) => [phase, at]));
  return new Map(
    phases.flatMap((phase) =>
      phase.kind === "kept" ? [[nows.get(phase.after) as number, olds.get(phase.before) as number] as const] : [],
    ),
  );
}

function judgeOne(change: ModuleChange, select: RuleSelector, head: Catalog, dayOf: (path: string) => ChangeDay): RawFinding[] {
  const path = pathOf(change.pair);
  const { category } = change.pair.after ?? change.pair.before;
  return select(path, category?.value).flatMap((entry) => {
    if (entry.rule.scope !== "change") return [];
    const reports = entry.rule.check({ change, head, options: entry.options, day: () => dayOf(path) });
    return [...reports].map((report) => toRaw(report, path, entry));
  });
}
