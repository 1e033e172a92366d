// The two passes of a run. The first judges each text by itself and leaves a small verdict, so that texts and trees need
// not stay in memory and files can be shared out among threads. The second judges the modules among one another.
import { makeCatalog } from "../catalog/catalog.ts";
import { lineEnd } from "../read/lines.ts";
import { type Module, type ModuleSummary, readModule } from "../read/module.ts";
import { phaseLists, vocabulary } from "../read/vocabulary.ts";
import type { CatalogRule, ModuleRule, Report } from "../rule/rule.ts";
import { rules } from "../rules/index.ts";
import { type Failure, moduleFailures } from "../schema/document.ts";
import { compareFindings, type Finding, graver, type MarkedFinding, markFindings, toFinding } from "./finding.ts";
import { type ActiveRule, matchGlobs, type RuleSelector, type Settings, selectRules } from "./settings.ts";
import { isSuppressed, readSuppressions, type Suppression } from "./suppression.ts";

/** A text to judge. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Offset of the first character that stands for bytes which are no UTF-8. */
  readonly invalidAt?: number | undefined;
}

/** What the first pass leaves of a file. Plain data: it can be sent between threads. */
export type Verdict =
  | { readonly kind: "other" }
  /** The configuration says that it is a module, and it holds none. */
  | { readonly kind: "empty"; readonly findings: readonly Finding[] }
  | { readonly kind: "passed-over"; readonly path: string; readonly reason: "guide" | "foreign-root" }
  | {
      readonly kind: "module";
      readonly summary: ModuleSummary;
      readonly findings: readonly Finding[];
      readonly suppressions: readonly Suppression[];
      readonly suppressed: number;
      readonly phases: number;
      readonly completePhases: number;
    };

export type ModuleVerdict = Extract<Verdict, { kind: "module" }>;

/** Judges texts one by one, by the rules that need no other module. */
export type TextJudge = (source: Source) => Verdict;

/** @param today the latest date that it can be anywhere: YYYY-MM-DD. */
export function makeTextJudge(settings: Settings, today: string): TextJudge {
  const select = selectRules(rules, settings);
  const isDecreed = matchGlobs(settings.modules);
  return ({ path, text, invalidAt }) => {
    const reading = readModule(path, text, { insist: isDecreed(path), invalidAt });
    if (reading.kind === "other")
      return isDecreed(path) ? { kind: "empty", findings: missingModule(path, text, select(path, undefined)) } : reading;
    if (reading.kind === "passed-over") return { ...reading, path };
    const { module } = reading;
    const active = select(path, module.category?.value);
    const reports = judgeModule(module, active, settings, today);
    const suppressions = readSuppressions(text);
    const findings = reports.filter(({ rule, start }) => !isSuppressed(suppressions, rule, start));
    return {
      kind: "module",
      summary: summarize(module),
      findings,
      suppressions,
      suppressed: reports.length - findings.length,
      phases: module.phases.length,
      completePhases: module.phases.filter(({ lists }) => phaseLists.every((list) => (lists[list]?.items.length ?? 0) > 0)).length,
    };
  };
}

/** The envelope is all missing, which is for the rule `fence` to tell. */
function missingModule(path: string, text: string, active: readonly ActiveRule[]): Finding[] {
  const entry = active.find(({ rule }) => rule.id === "fence");
  const message = `The file is to be a module, but no fenced block with <${vocabulary.root}> stands in it. Write one, or take the file out of \`modules\` in the configuration.`;
  return entry ? [toFinding({ at: { start: 0, end: lineEnd(text, 0) }, message, anchor: "fence:none" }, path, entry)] : [];
}

function summarize({ path, openTag, name, category, status, references }: Module): ModuleSummary {
  return { path, openTag, name, category, status, references };
}

function judgeModule(module: Module, active: readonly ActiveRule[], { sections }: Settings, today: string): Finding[] {
  const failures = moduleFailures(module);
  const found: { finding: Finding; covers: Report["covers"] }[] = [];
  for (const entry of active) {
    if (entry.rule.scope !== "module") continue;
    for (const report of entry.rule.check({ module, options: entry.options, failures: failuresOf(entry.rule, failures), today, sections }))
      found.push({ finding: toFinding(report, module.path, entry), covers: report.covers });
  }
  return found.length === 0 ? [] : cover(found);
}

function failuresOf({ owns }: ModuleRule, failures: readonly Failure[]): readonly Failure[] {
  return owns && failures.length > 0
    ? failures.filter(({ pointer }) => owns.includes(pointer) || (pointer.endsWith("/*") && owns.includes(pointer.slice(0, -2))))
    : noFailures;
}

const noFailures: readonly Failure[] = [];

/** One cause, one finding: what another finding covers goes, and leaves its gravity behind. */
function cover(found: readonly { finding: Finding; covers: Report["covers"] }[]): Finding[] {
  const covered = new Set<Finding>();
  const kept = found.map(({ finding, covers }) => {
    let { severity } = finding;
    for (const { rule, anchor } of covers ?? []) {
      for (const { finding: other } of found) {
        if (other === finding || other.rule !== rule || other.anchor !== anchor) continue;
        covered.add(other);
        severity = graver(severity, other.severity);
      }
    }
    return severity === finding.severity ? finding : { ...finding, severity };
  });
  return kept.filter((_, at) => !covered.has(found[at]?.finding as Finding));
}

/** Everything that a run has found. */
export interface LintResult {
  /** By path, place and rule. */
  readonly findings: readonly MarkedFinding[];
  readonly modules: readonly ModuleSummary[];
  readonly phases: number;
  /** Phases with requirements, actions and validation. */
  readonly completePhases: number;
  /** Findings that a comment in place has silenced. */
  readonly suppressed: number;
  readonly passedOver: readonly { readonly path: string; readonly reason: "guide" | "foreign-root" }[];
}

/**
 * The second pass: joins the verdicts, judges the modules among one another, and puts everything in order.
 *
 * @param paths all files that a reference may lead to.
 * @param read the text of a module file, for building fixes.
 * @param inScope which files to tell about; the others only take part in the catalog.
 */
export function judgeCatalog(
  verdicts: readonly Verdict[],
  paths: readonly string[],
  settings: Settings,
  read: (path: string) => string | undefined,
  inScope: (path: string) => boolean = () => true,
): LintResult {
  const modules = verdicts.filter((verdict) => verdict.kind === "module");
  const own = modules.filter(({ summary }) => inScope(summary.path));
  const found = verdicts.flatMap((verdict) => ("findings" in verdict ? verdict.findings.filter(({ path }) => inScope(path)) : []));
  const { findings, suppressed } = judgeAmong(modules, paths, settings, read, inScope);
  const names = new Map(own.flatMap(({ summary: { path, name } }) => (name && name.value !== "" ? [[path, name.value] as const] : [])));
  const all = [...found, ...findings].sort(compareFindings);
  return {
    findings: markFindings(all, names),
    modules: own.map(({ summary }) => summary),
    phases: sum(own.map(({ phases }) => phases)),
    completePhases: sum(own.map(({ completePhases }) => completePhases)),
    suppressed: suppressed + sum(own.map((verdict) => verdict.suppressed)),
    passedOver: verdicts
      .filter((verdict) => verdict.kind === "passed-over")
      .filter(({ path }) => inScope(path))
      .map(({ path, reason }) => ({ path, reason })),
  };
}

function judgeAmong(
  all: readonly ModuleVerdict[],
  paths: readonly string[],
  settings: Settings,
  read: (path: string) => string | undefined,
  inScope: (path: string) => boolean,
): { findings: Finding[]; suppressed: number } {
  const catalog = makeCatalog(
    all.map(({ summary }) => summary),
    paths,
    settings.roots,
  );
  const select: RuleSelector = selectRules(rules, settings);
  const loaded = new Map<string, Module | undefined>();
  const load = (path: string) => {
    if (!loaded.has(path)) loaded.set(path, loadModule(path, read));
    return loaded.get(path);
  };
  const findings: Finding[] = [];
  let suppressed = 0;
  for (const { summary: module, suppressions } of all) {
    if (!inScope(module.path)) continue;
    for (const entry of select(module.path, module.category?.value)) {
      if (entry.rule.scope !== "catalog") continue;
      const rule: CatalogRule = entry.rule;
      for (const report of rule.check({ module, catalog, options: entry.options, load })) {
        if (isSuppressed(suppressions, rule.id, report.at.start)) suppressed++;
        else findings.push(toFinding(report, module.path, entry));
      }
    }
  }
  return { findings, suppressed };
}

function loadModule(path: string, read: (path: string) => string | undefined): Module | undefined {
  const text = read(path);
  if (text === undefined) return undefined;
  const reading = readModule(path, text, { insist: true });
  return reading.kind === "module" ? reading.module : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
