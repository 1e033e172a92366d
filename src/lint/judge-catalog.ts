// The second pass of a run: judges the modules of one state of the repository among one another.
import { type Catalog, makeCatalog } from "../catalog/catalog.ts";
import type { History } from "../change/history.ts";
import { type Module, type ModuleSummary, readModule } from "../read/module.ts";
import { rules } from "../rules/index.ts";
import { type CoveringFinding, cover } from "./cover.ts";
import {
  compareFindings,
  type Finding,
  type MarkedFinding,
  markFindings,
  type SuppressedFinding,
  splitSuppressed,
  toFinding,
} from "./finding.ts";
import type { ModuleVerdict, Verdict } from "./judge-text.ts";
import { type Settings, selectRules } from "./settings.ts";

/** One state of the repository, judged text by text. */
export interface Snapshot {
  readonly verdicts: readonly Verdict[];
  /** All files that a reference may lead to. */
  readonly paths: readonly string[];
  /** The text of a module file, for what needs all of it. */
  readonly read: (path: string) => string | undefined;
}

/** Everything that a run has found. */
export interface LintResult {
  /** By path, place and rule. */
  readonly findings: readonly MarkedFinding[];
  /** What a comment in place has silenced. */
  readonly suppressed: readonly (MarkedFinding & SuppressedFinding)[];
  readonly modules: readonly ModuleSummary[];
  readonly phases: number;
  /** Phases with requirements, actions and validation. */
  readonly completePhases: number;
  readonly passedOver: readonly { readonly path: string; readonly reason: "guide" | "foreign-root" }[];
}

/**
 * Joins the verdicts, judges the modules among one another, and puts everything in order.
 *
 * @param inScope which files to tell about; the others only take part in the catalog.
 */
export function judgeCatalog(snapshot: Snapshot, settings: Settings, inScope: (path: string) => boolean = () => true): LintResult {
  return finish(snapshot, inScope, judgeAmong(openState(snapshot, settings), settings, inScope));
}

/** A snapshot with its catalog, and a way to all of a module. */
export interface State {
  readonly snapshot: Snapshot;
  readonly modules: readonly ModuleVerdict[];
  readonly catalog: Catalog;
  /** Reads a module in full, once. */
  load(path: string): Module | undefined;
  /** Reads a module in full, and keeps nothing of it. */
  read(path: string): Module | undefined;
}

export function openState(snapshot: Snapshot, { roots }: Settings): State {
  const modules = snapshot.verdicts.filter((verdict) => verdict.kind === "module");
  const catalog = makeCatalog(
    modules.map(({ summary }) => summary),
    snapshot.paths,
    roots,
  );
  const loaded = new Map<string, Module | undefined>();
  const load = (path: string) => {
    if (!loaded.has(path)) loaded.set(path, loadModule(path, snapshot.read));
    return loaded.get(path);
  };
  return { snapshot, modules, catalog, load, read: (path) => loadModule(path, snapshot.read) };
}

function loadModule(path: string, read: (path: string) => string | undefined): Module | undefined {
  const text = read(path);
  if (text === undefined) return undefined;
  const reading = readModule(path, text, { insist: true });
  return reading.kind === "module" ? reading.module : undefined;
}

/** What the rules about modules among others find; what comments silence is still among it. */
export function judgeAmong(
  { modules, catalog, load }: State,
  settings: Settings,
  inScope: (path: string) => boolean,
  history?: History,
): CoveringFinding[] {
  const select = selectRules(rules, settings);
  const found: CoveringFinding[] = [];
  for (const { summary: module } of modules) {
    if (!inScope(module.path)) continue;
    for (const entry of select(module.path, module.category?.value)) {
      if (entry.rule.scope !== "catalog") continue;
      for (const report of entry.rule.check({ module, catalog, options: entry.options, load, history }))
        found.push({ finding: toFinding(report, module.path, entry), covers: report.covers });
    }
  }
  return found;
}

/** Joins what both passes have found: left out is what is covered or silenced, and the rest has its order and its marks. */
export function finish({ verdicts }: Snapshot, inScope: (path: string) => boolean, among: readonly CoveringFinding[]): LintResult {
  const own = verdicts.filter((verdict) => verdict.kind === "module").filter(({ summary }) => inScope(summary.path));
  const alone = verdicts.flatMap((verdict) => ("findings" in verdict ? verdict.findings.filter(({ path }) => inScope(path)) : []));
  const silent = new Map(own.map(({ summary, suppressions }) => [summary.path, suppressions]));
  const { findings: heard, suppressed } = splitSuppressedAmong(among, silent);
  const names = new Map(own.flatMap(({ summary: { path, name } }) => (name && name.value !== "" ? [[path, name.value] as const] : [])));
  const all = cover([...alone.map((finding) => ({ finding, covers: undefined })), ...heard]).sort(compareFindings);
  const silenced = [...own.flatMap((verdict) => verdict.suppressed), ...suppressed].sort(compareFindings);
  // Marked together, so that no silenced finding has the fingerprint of one that is heard.
  const marked = markFindings<Finding | SuppressedFinding>([...all, ...silenced], names);
  return {
    findings: marked.slice(0, all.length),
    suppressed: marked.slice(all.length) as (MarkedFinding & SuppressedFinding)[],
    modules: own.map(({ summary }) => summary),
    phases: sum(own.map(({ phases }) => phases)),
    completePhases: sum(own.map(({ completePhases }) => completePhases)),
    passedOver: verdicts
      .filter((verdict) => verdict.kind === "passed-over")
      .filter(({ path }) => inScope(path))
      .map(({ path, reason }) => ({ path, reason })),
  };
}

function splitSuppressedAmong(
  among: readonly CoveringFinding[],
  silent: ReadonlyMap<string, ModuleVerdict["suppressions"]>,
): { findings: CoveringFinding[]; suppressed: SuppressedFinding[] } {
  const findings: CoveringFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const entry of among) {
    const split = splitSuppressed([entry.finding], silent.get(entry.finding.path) ?? []);
    if (split.findings.length > 0) findings.push(entry);
    suppressed.push(...split.suppressed);
  }
  return { findings, suppressed };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
