// The second pass of a run: judges the modules of one state of the repository among one another.
import { type Catalog, makeCatalog } from "../catalog/catalog.ts";
import type { Resolver } from "../catalog/resolver.ts";
import type { History } from "../change/history.ts";
import type { Module, ModuleSummary } from "../read/module.ts";
import { readModule } from "../read/read-module.ts";
import type { Vocabulary } from "../read/vocabulary.ts";
import type { CatalogPart } from "../rule-support/rule.ts";
import { rulesOf } from "./all-rules.ts";
import { type Cause, findCauses } from "./causes.ts";
import { type Conventions, findConventions, withoutConventions } from "./conventions.ts";
import type { Finding } from "./finding.ts";
import type { FileResult, ModuleResult } from "./lint-file.ts";
import { type ActiveRule, type Settings, selectRules } from "./settings.ts";
import { type RawFinding, type Settled, settle, toRaw } from "./settle.ts";
import { findSuppressions } from "./suppression.ts";
import { makeUnusedFinder } from "./unused-suppressions.ts";

/** One state of the repository, judged text by text. */
export interface Snapshot {
  readonly results: readonly FileResult[];
  /** All files that a reference may lead to. */
  readonly paths: readonly string[];
  /** The text of a module file, for what needs all of it. */
  readonly read: (path: string) => string | undefined;
  /** Of a head: files of the base that stand here under another name, by that at the base. */
  readonly renames?: ReadonlyMap<string, string>;
}

/** Everything that a run has found. */
export interface LintResult extends Settled {
  /** What stands behind several findings at once, by their first findings. */
  readonly causes: readonly Cause[];
  /** What modules were written in. */
  readonly vocabulary: Vocabulary;
  readonly modules: readonly ModuleSummary[];
  readonly phases: number;
  /** Phases with requirements, actions and validation. */
  readonly completePhases: number;
  readonly skipped: readonly { readonly path: string; readonly reason: "guide" | "foreign-root" }[];
}

/**
 * Judges one state of the repository: joins what was found text by text with what the rules about modules among others find.
 *
 * @param isSelected which files to report on; the others only take part in the catalog.
 */
export function lintWorkspace(snapshot: Snapshot, settings: Settings, isSelected: (path: string) => boolean = () => true): LintResult {
  return lintState(openState(snapshot, settings), settings, isSelected);
}

/** A snapshot with its catalog, and a way to all of a module. */
export interface State {
  readonly snapshot: Snapshot;
  readonly modules: readonly ModuleResult[];
  readonly catalog: Catalog;
  /** What is no fault here because it is done so often; in a comparison, what is none at one of both sides. */
  readonly conventions: Conventions;
  /** The text of a file that was judged; undefined for any other. */
  textOf(path: string): string | undefined;
  /** Reads a module in full, once. */
  load(path: string): Module | undefined;
  /** Reads a module in full, and keeps nothing of it. */
  read(path: string): Module | undefined;
}

export function openState(snapshot: Snapshot, { roots, vocabulary }: Settings, resolver?: Resolver): State {
  const modules = snapshot.results.filter((result) => result.kind === "module");
  const catalog = makeCatalog(
    modules.map(({ summary }) => summary),
    snapshot.paths,
    roots,
    resolver,
  );
  const read = (path: string) => loadModule(path, snapshot.read, vocabulary);
  const loaded = new Map<string, Module | undefined>();
  const load = (path: string) => {
    if (!loaded.has(path)) loaded.set(path, read(path));
    return loaded.get(path);
  };
  let judged: ReadonlySet<string> | undefined;
  const textOf = (path: string) => {
    judged ??= new Set(snapshot.results.map((result) => result.path));
    return judged.has(path) ? snapshot.read(path) : undefined;
  };
  return { snapshot, modules, catalog, conventions: findConventions(foundAlone(snapshot)), textOf, load, read };
}

/** What was found text by text. */
function foundAlone({ results }: Snapshot): RawFinding[] {
  return results.flatMap((result) => ("raw" in result ? result.raw : nothing));
}

function loadModule(path: string, textOf: Snapshot["read"], vocabulary: Vocabulary): Module | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  const reading = readModule(path, text, { vocabulary, declared: true });
  return reading.kind === "module" ? reading.module : undefined;
}

/** What only a comparison knows of a state. */
export interface Comparison {
  readonly history: History | undefined;
  /** Whether the rules about changes were asked about a file. */
  readonly isChanged: (path: string) => boolean;
  /** What the rules about changes have found. */
  readonly raw: readonly RawFinding[];
}

/** What is kept of a state that is judged again after each change. */
export interface Kept {
  readonly among: CatalogRuleCache;
  readonly fingerprint: (identity: string) => string;
}

/** What the rules about modules among others found, by the module's path. */
export interface CatalogRuleCache {
  get(path: string): readonly RawFinding[] | undefined;
  /** @param uses the other modules whose places or texts the findings rest on. */
  set(path: string, raw: readonly RawFinding[], uses: ReadonlySet<string>): void;
}

/** Judges a state that is open; the base and the head of a comparison alike, but for what only a comparison knows. */
export function lintState(
  state: State,
  settings: Settings,
  isSelected: (path: string) => boolean,
  comparison?: Comparison,
  kept?: Kept,
): LintResult {
  const { results } = state.snapshot;
  const own = state.modules.filter(({ summary }) => isSelected(summary.path));
  const alone = withoutConventions(foundAlone(state.snapshot), state.conventions);
  const raw = [...alone, ...lintCatalogRules(state, settings, isSelected, comparison?.history, kept?.among), ...(comparison?.raw ?? [])];
  const suppressions = new Map(
    results.flatMap(({ path, suppressions: all }) => (all.stretches.length > 0 ? [[path, findSuppressions(all)]] : [])),
  );
  const names = new Map(own.flatMap(({ summary: { path, name } }) => (name && name.value !== "" ? [[path, name.value] as const] : [])));
  const settled = settle(
    raw.filter(({ finding }) => isSelected(finding.path)),
    suppressions,
    names,
    {
      findUnused: makeUnusedFinder(results, settings, isSelected, comparison?.isChanged ?? (() => false)),
      fingerprint: kept?.fingerprint,
    },
  );
  const modules = own.map(({ summary }) => summary);
  return {
    ...settled,
    causes: findCauses(settled.findings, modules),
    vocabulary: settings.vocabulary,
    modules,
    phases: sum(own.map(({ phases }) => phases)),
    completePhases: sum(own.map(({ completePhases }) => completePhases)),
    skipped: results
      .filter((result) => result.kind === "skipped")
      .filter(({ path }) => isSelected(path))
      .map(({ path, reason }) => ({ path, reason })),
  };
}

/** What the rules about modules among others find in the modules to report on. */
function lintCatalogRules(
  state: State,
  settings: Settings,
  isSelected: (path: string) => boolean,
  history: History | undefined,
  cache: CatalogRuleCache | undefined,
): readonly RawFinding[] {
  const select = selectRules(rulesOf(settings), settings);
  return state.modules.flatMap(({ summary: module, gathered }) => {
    // Whatever they find elsewhere is left out as well.
    if (!isSelected(module.path)) return nothing;
    const active = select(module.path, module.category?.value);
    if (!cache) return lintModuleCatalogRules(module, gathered, active, state, history);
    const known = cache.get(module.path);
    if (known) return known;
    const uses = new Set<string>();
    const noting =
      <T>(get: (path: string) => T) =>
      (path: string) => {
        uses.add(path);
        return get(path);
      };
    const raw = lintModuleCatalogRules(
      module,
      gathered,
      active,
      { ...state, load: noting(state.load), textOf: noting(state.textOf) },
      history,
    );
    for (const { finding } of raw) for (const path of pathsOf(finding)) uses.add(path);
    uses.delete(module.path);
    cache.set(module.path, raw, uses);
    return raw;
  });
}

const nothing: readonly RawFinding[] = [];

function lintModuleCatalogRules(
  module: ModuleSummary,
  gathered: ModuleResult["gathered"],
  active: readonly ActiveRule[],
  { catalog, load, textOf }: State,
  history: History | undefined,
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  for (const entry of active) {
    if (entry.rule.scope !== "catalog") continue;
    const noted = gathered?.get(entry.rule.id);
    if (entry.rule.gather && noted === undefined) continue;
    if (!history && !entry.rule.looksAt.some((part) => has[part](module, catalog))) continue;
    for (const report of entry.rule.check({ module, gathered: noted, catalog, options: entry.options, load, textOf, history }))
      found.push(toRaw(report, module.path, entry));
  }
  return found;
}

/** The files in which a finding has places. */
function pathsOf({ path, related, fix }: Finding): string[] {
  return [path, ...related.map((place) => place.path), ...(fix?.edits ?? []).map((edit) => edit.path ?? path)];
}

/** Whether a module has what a rule looks at. */
const has: Readonly<Record<CatalogPart, (module: ModuleSummary, catalog: Catalog) => boolean>> = {
  module: () => true,
  references: ({ references }) => references.length > 0,
  "irregular references": (module, catalog) => catalog.isIrregular(module),
  cycles: (module, catalog) => catalog.cyclesAt(module).length > 0,
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
