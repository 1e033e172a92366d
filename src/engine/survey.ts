// What a repository's modules have in common: which of their habits a configuration should take for granted.
import { type Catalog, linkTarget } from "../catalog/catalog.ts";
import type { Config } from "../config/config.ts";
import type { MarkedFinding } from "../lint/finding.ts";
import type { LintResult, State } from "../lint/lint-workspace.ts";
import { rules } from "../rules/index.ts";
import { groupBy } from "../text/group.ts";
import { type Run, type RunOptions, runLint } from "./lint.ts";

/** How many modules break a rule, and how often. */
export interface Breach {
  readonly findings: number;
  readonly modules: number;
}

export interface Survey {
  readonly modules: number;
  readonly files: number;
  /** Folders that repeat another one. */
  readonly copies: readonly { readonly folder: string; readonly original: string; readonly modules: number }[];
  /** Modules whose name is a template's. */
  readonly templates: readonly string[];
  /** Folders that references count from, with how many do. */
  readonly roots: readonly { readonly folder: string; readonly references: number }[];
  readonly references: number;
  /** Types of trigger conditions with how often each is used. */
  readonly types: ReadonlyMap<string, number>;
  /** Edges between modules: told by the one that depends, by the other, or by both. */
  readonly edges: { readonly all: number; readonly mutual: number };
  /** Modules whose category is their folder's name, and whose title says their name. */
  readonly habits: { readonly directory: number; readonly title: number };
  /** What breaks the rules of the recommended preset, by rule. */
  readonly recommended: ReadonlyMap<string, Breach>;
  /** The same for the strict one. */
  readonly strict: ReadonlyMap<string, Breach>;
  /** Sections whose built-in schemas many of them break: how many modules have one, and how many break it. */
  readonly sections: ReadonlyMap<string, { readonly modules: number; readonly breaking: number }>;
}

/** The part of a configuration that says what is looked at, and from where. */
export type Scope = Pick<Config, "exclude" | "roots">;

/**
 * Looks at the modules under a root as a run with the given settings would, several times over.
 *
 * @param globOf the glob of a path or a folder.
 */
export async function surveyModules(
  options: RunOptions & { readonly config: Config },
  globOf: (path: string, isFolder: boolean) => string,
): Promise<{ readonly survey: Survey; readonly scope: Scope; readonly first: Run }> {
  const lint = (more: Partial<Config>) => runLint({ ...options, config: { ...options.config, ...more }, baseline: null });
  const first = await lint({});
  const { copies, templates } = findCopies(first.judged);
  const exclude = [...copies.map(({ folder }) => globOf(folder, true)), ...templates.map((path) => globOf(path, false))];
  const unrooted = await lint({ exclude });
  const candidates = findRoots(unrooted.judged.state.catalog);
  const rooted = candidates.length > 0 ? await lint({ exclude, roots: candidates.map(({ folder }) => folder) }) : unrooted;
  // A root that makes references ambiguous or breaks them is none.
  const isBetter = countReferences(rooted.judged.result) <= countReferences(unrooted.judged.result);
  const roots = isBetter ? candidates : [];
  const scope = { exclude, roots: roots.map(({ folder }) => folder) };
  const recommended = isBetter ? rooted : unrooted;
  const habits = { "module-category": { directory: true }, title: { match: true } };
  const strict = await lint({ ...scope, preset: "strict" });
  const withHabits = await lint({ ...scope, rules: new Map(Object.entries(habits).map(([id, given]) => [id, { options: given }])) });
  const { state, result } = recommended.judged;
  const breaches = { recommended: countBreaches(result.findings), strict: countBreaches(strict.judged.result.findings) };
  const held = (id: string) => result.modules.length - (countBreaches(withHabits.judged.result.findings).get(id)?.modules ?? 0);
  const survey: Survey = {
    modules: result.modules.length,
    files: recommended.report.summary.files,
    copies,
    templates,
    roots,
    references: state.catalog.modules.reduce((sum, { references }) => sum + references.length, 0),
    types: countTypes(state),
    edges: countEdges(state.catalog),
    habits: { directory: held("module-category"), title: held("title") },
    ...breaches,
    sections: countSections(state, result),
  };
  return { survey, scope, first };
}

/** Copied folders are those that many names stand in twice; the rest of what is copied goes with them. */
function findCopies({ result, state: { catalog } }: Run["judged"]): Pick<Survey, "copies" | "templates"> {
  const pairs = result.causes.flatMap(({ subject, rule, findings }) => {
    if (subject.kind !== "copy") return [];
    const modules = findings.filter((one) => one.rule === rule).length;
    return [
      isRatherTheCopy(subject.original, subject.folder, catalog)
        ? { folder: subject.original, original: subject.folder, modules }
        : { ...subject, modules },
    ];
  });
  const copies = joinFolders(
    pairs.filter(({ folder }) => folder !== ""),
    catalog,
  );
  const isCopied = (path: string) => copies.some(({ folder }) => path.startsWith(`${folder}/`));
  const named = result.findings.filter(({ rule, anchor, path }) => rule === "placeholder" && anchor === "module:name" && !isCopied(path));
  const templates = new Set(named.map(({ path }) => path));
  // Where there is nothing else, they are what is linted.
  const isOnly = catalog.modules.every(({ path }) => templates.has(path) || isCopied(path));
  return { copies, templates: isOnly ? [] : [...templates] };
}

type Copy = Survey["copies"][number];

const copyName =
  /(?:^|[^a-z])(?:backups?|bak|old|archived?|archives?|cop(?:y|ies)|legacy|dist|build|vendor(?:ed)?|te?mp|deprecated|snapshots?)(?:$|[^a-z])/i;

/** Of two folders with the same in them, a copy says so, or is referred to less, or lies deeper. */
function isRatherTheCopy(folder: string, than: string, catalog: Catalog): boolean {
  const [says, others] = [copyName.test(folder), copyName.test(than)];
  if (says !== others) return says;
  const [led, ledOther] = [countLinks(folder, catalog), countLinks(than, catalog)];
  if (led !== ledOther) return led < ledOther;
  return depth(folder) > depth(than);
}

function depth(folder: string): number {
  return folder === "" ? 0 : folder.split("/").length;
}

/** References from elsewhere. */
function countLinks(folder: string, catalog: Catalog): number {
  const isIn = (path: string) => folder === "" || path.startsWith(`${folder}/`);
  return catalog.modules
    .filter(({ path }) => !isIn(path))
    .flatMap((module) => catalog.links(module))
    .filter(({ target }) => target && isIn(target.path)).length;
}

/** Copies that stand side by side, as their originals do, are one copy of what holds these, where it holds nothing else. */
function joinFolders(copies: readonly Copy[], catalog: Catalog): Copy[] {
  const isCopied = (path: string) => copies.some(({ folder }) => path.startsWith(`${folder}/`));
  const joined = new Map<string, Copy>();
  for (const copy of copies) {
    let { folder, original } = copy;
    for (;;) {
      const [outer, last] = [folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), folder.slice(folder.lastIndexOf("/") + 1)];
      const isAlike = original === last || original.endsWith(`/${last}`);
      if (outer === "" || !isAlike || !catalog.modules.every(({ path }) => !path.startsWith(`${outer}/`) || isCopied(path))) break;
      [folder, original] = [outer, original.slice(0, Math.max(0, original.length - last.length - 1))];
    }
    const known = joined.get(folder);
    joined.set(folder, { folder, original, modules: copy.modules + (known?.modules ?? 0) });
  }
  return [...joined.values()];
}

const MOST_ROOTS = 5;
/** Fewer references, or a smaller share of them, are no habit. */
const FEWEST_REFERENCES = 3;
const LEAST_SHARE = 0.05;

/** Folders that would make paths lead straight to a file which now do so only by their ending, or not at all. */
function findRoots(catalog: Catalog): Survey["roots"] {
  const paths = catalog.modules
    .flatMap(({ references }) => references.map(({ path }) => path.value))
    .filter((path) => !/^\.{0,2}\//.test(path));
  let left = paths.filter((path) => !catalog.files.has(path));
  const found: { folder: string; references: number }[] = [];
  while (found.length < MOST_ROOTS) {
    const folders = left.flatMap((path) => catalog.files.endingWith(path).map((file) => file.slice(0, -path.length - 1)));
    const [best] = [...groupBy(folders, (folder) => folder)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    if (!best || best[1].length < Math.max(FEWEST_REFERENCES, LEAST_SHARE * paths.length)) break;
    const [folder] = best;
    const others = left.filter((path) => !catalog.files.has(`${folder}/${path}`));
    found.push({ folder, references: left.length - others.length });
    left = others;
  }
  return found;
}

function countReferences({ findings }: LintResult): number {
  return findings.filter(({ rule }) => referenceRules.has(rule)).length;
}

const referenceRules: ReadonlySet<string> = new Set(rules.flatMap(({ id, group }) => (group === "References" ? [id] : [])));

function countBreaches(findings: readonly MarkedFinding[]): ReadonlyMap<string, Breach> {
  return new Map(
    [...groupBy(findings, ({ rule }) => rule)].map(([rule, own]) => [
      rule,
      { findings: own.length, modules: new Set(own.map(({ path }) => path)).size },
    ]),
  );
}

/** Ordinary words only: what else stands there is a slip. */
function countTypes(state: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of state.catalog.modules) {
    const types = new Set(state.read(path)?.conditions.flatMap(({ type }) => type?.value ?? []));
    for (const type of types) if (/^[\p{L}\p{N}_-]{1,40}$/u.test(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function countEdges(catalog: Catalog): Survey["edges"] {
  const sides = new Map<string, Set<string>>();
  for (const module of catalog.modules)
    for (const link of catalog.links(module)) {
      const { carrier } = link.reference;
      if (!link.target || link.target === module || carrier === "uses_pattern" || linkTarget(link) === undefined) continue;
      const ends = carrier === "depends_on" ? [module.path, link.target.path] : [link.target.path, module.path];
      const key = JSON.stringify(ends);
      sides.set(key, (sides.get(key) ?? new Set()).add(carrier));
    }
  return { all: sides.size, mutual: [...sides.values()].filter(({ size }) => size > 1).length };
}

function countSections(state: State, { findings }: LintResult): Survey["sections"] {
  const broken = groupBy(
    findings.filter(({ rule }) => rule === "section-schema"),
    ({ path }) => path,
  );
  const counts = new Map<string, { modules: number; breaking: number }>();
  for (const { path } of state.catalog.modules) {
    const own = broken.get(path) ?? [];
    const module = broken.size > 0 ? state.read(path) : undefined;
    const seen = new Map<string, boolean>();
    for (const { name, kind, element } of module?.sections ?? []) {
      const word = kind ? (module?.vocabulary.sections[kind] ?? name) : name;
      seen.set(word, seen.get(word) || own.some(({ start }) => start >= element.start && start < element.end));
    }
    for (const [name, isBroken] of seen) {
      const { modules, breaking } = counts.get(name) ?? { modules: 0, breaking: 0 };
      counts.set(name, { modules: modules + 1, breaking: breaking + (isBroken ? 1 : 0) });
    }
  }
  return new Map([...counts].filter(([, { breaking }]) => breaking > 0));
}
