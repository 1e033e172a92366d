// The first pass of a run: judges each text by itself and leaves a small result, so that texts and trees need not stay in
// memory and files can be shared out among threads.

import { type Module, type ModuleSummary, takesLines } from "../read/module.ts";
import { readModule } from "../read/read-module.ts";
import { phaseLists } from "../read/vocabulary.ts";
import { isCustomId } from "../rule-support/custom-id.ts";
import type { EmptyFileContext, ModulePart, ModuleRule, Problem, Rule } from "../rule-support/rule.ts";
import { type Failure, moduleFailures } from "../schema/document.ts";
import { detached } from "../text/detach.ts";
import { rulesOf } from "./all-rules.ts";
import { matchGlobs } from "./glob.ts";
import { type ActiveRule, type Settings, selectRules } from "./settings.ts";
import { type RawFinding, toRaw } from "./settle.ts";
import { readSuppressions, type Suppressions } from "./suppression.ts";

/** A text to judge. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Offset of the first character that stands for bytes which are no UTF-8. */
  readonly invalidAt?: number | undefined;
  /** What the file is saved as, when that isn't UTF-8. */
  readonly encoding?: string | undefined;
}

/** What the first pass leaves of a file. Plain data: it can be sent between threads. */
export type FileResult =
  | (AnyFile & { readonly kind: "other" })
  /** The configuration says that it is a module, and it holds none. */
  | (AnyFile & { readonly kind: "empty"; readonly raw: readonly RawFinding[] })
  | (AnyFile & { readonly kind: "skipped"; readonly reason: "guide" | "foreign-root" })
  | (AnyFile & {
      readonly kind: "module";
      readonly summary: ModuleSummary;
      /** What rules about modules among others have noted of its text, by their ids. */
      readonly gathered: ReadonlyMap<string, unknown> | undefined;
      /** As the rules have made them: nothing is suppressed or superseded yet. */
      readonly raw: readonly RawFinding[];
      readonly phases: number;
      readonly completePhases: number;
    });

interface AnyFile {
  readonly path: string;
  /** Also of a file that holds no module: that it holds none may be the finding. */
  readonly suppressions: Suppressions;
}

export type ModuleResult = Extract<FileResult, { kind: "module" }>;

/** Judges texts one by one, by the rules that need no other module. */
export type FileLinter = (source: Source) => FileResult;

/** @param today the latest date that it can be anywhere: YYYY-MM-DD. */
export function makeFileLinter(settings: Settings, today: string): FileLinter {
  const select = selectRules(rulesOf(settings), settings);
  const { vocabulary } = settings;
  const isDeclared = matchGlobs(settings.modules);
  return ({ path, text, invalidAt, encoding }) => {
    const reading = readModule(path, text, { vocabulary, declared: isDeclared(path), invalidAt, encoding });
    if (reading.kind !== "module") {
      const file = { path, suppressions: readSuppressions(text) };
      if (reading.kind === "skipped" || !isDeclared(path)) return { ...reading, ...file };
      return { kind: "empty", ...file, raw: lintEmptyFile({ text, vocabulary }, path, select(path, undefined)) };
    }
    const { module } = reading;
    const active = select(path, module.category?.value);
    return {
      kind: "module",
      path,
      summary: summarize(module),
      gathered: gather(module, active),
      raw: lintModule(module, active, settings, today),
      suppressions: readSuppressions(text, { block: module.envelope.block, root: module.root }),
      phases: module.phases.length,
      completePhases: module.phases.filter(({ lists }) => phaseLists.every((list) => (lists[list]?.items.length ?? 0) > 0)).length,
    };
  };
}

function lintEmptyFile(file: EmptyFileContext, path: string, active: readonly ActiveRule[]): RawFinding[] {
  return active.flatMap((entry) => {
    if (entry.rule.scope !== "module" || !entry.rule.checkEmptyFile) return [];
    return Array.from(entry.rule.checkEmptyFile(file), (problem) => toRaw(problem, path, entry));
  });
}

function summarize({ path, vocabulary, openTag, name, category, status, references, unlisted, groups }: Module): ModuleSummary {
  return {
    path,
    vocabulary,
    openTag,
    name: name && detached(name),
    category: category && detached(category),
    status: status && detached(status),
    references,
    unlisted: unlisted.map(detached),
    groups: groups.map((line) => ({ ...detached(line), carrier: line.carrier })),
  };
}

function gather(module: Module, active: readonly ActiveRule[]): ReadonlyMap<string, unknown> | undefined {
  let gathered: Map<string, unknown> | undefined;
  for (const { rule } of active) {
    const noted = rule.scope === "catalog" ? rule.gather?.(module) : undefined;
    if (noted === undefined) continue;
    gathered ??= new Map();
    gathered.set(rule.id, noted);
  }
  return gathered;
}

function lintModule(module: Module, active: readonly ActiveRule[], settings: Settings, today: string): RawFinding[] {
  const { sections, missingRules = [] } = settings;
  const ruleIds = idsOf(settings);
  const isRule = (name: string) => ruleIds.includes(name) || (missingRules.length > 0 && isCustomId(name));
  const failures = moduleFailures(module);
  const found: RawFinding[] = [];
  for (const entry of active) {
    if (entry.rule.scope !== "module") continue;
    const own = failuresOf(entry.rule, failures);
    if (!entry.rule.looksAt.some((part) => has[part](module, own))) continue;
    for (const report of entry.rule.check({ module, options: entry.options, failures: own, today, sections, ruleIds, isRule }))
      found.push(toRaw(takesLines(module) ? report : withoutNewLines(report), module.path, entry));
  }
  return found;
}

/** A fix that adds a line to a file whose lines can't take one does more harm than what it mends. */
function withoutNewLines(report: Problem): Problem {
  if (!report.fix?.edits.some(({ text }) => text.includes("\n"))) return report;
  const { fix: _, ...rest } = report;
  return rest;
}

/** Whether a module has what a rule looks at. */
const has: Readonly<Record<ModulePart, (module: Module, failures: readonly Failure[]) => boolean>> = {
  module: () => true,
  failures: (_, failures) => failures.length > 0,
  defects: ({ defects }) => defects.length > 0,
  comments: ({ text }) => text.includes("<!--"),
  sections: ({ sections }) => sections.length > 0,
  conditions: ({ conditions }) => conditions.length > 0,
  phases: ({ phases }) => phases.length > 0,
  references: ({ references }) => references.length > 0,
  "unlinked lines": ({ prose }) => prose.length > 0,
  "unlisted paths": ({ unlisted }) => unlisted.length > 0,
};

function failuresOf({ schemaPointers }: ModuleRule, failures: readonly Failure[]): readonly Failure[] {
  return schemaPointers && failures.length > 0
    ? failures.filter(
        ({ pointer }) => schemaPointers.includes(pointer) || (pointer.endsWith("/*") && schemaPointers.includes(pointer.slice(0, -2))),
      )
    : noFailures;
}

/** Made once a run. */
const ids = new WeakMap<readonly Rule[], readonly string[]>();

function idsOf(settings: Settings): readonly string[] {
  const rules = rulesOf(settings);
  let own = ids.get(rules);
  if (!own) {
    own = rules.map(({ id }) => id);
    ids.set(rules, own);
  }
  return own;
}

const noFailures: readonly Failure[] = [];
