// All modules together: which reference leads where, and the graph that they make.
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Carrier } from "../read/vocabulary.ts";
import { groupBy } from "../text/group.ts";
import { type Cycle, type DependencyGraph, type Hop, makeDependencyGraph } from "./dependencies.ts";
import { baseName, type FileIndex } from "./files.ts";
import { meantBy, pathTo, type Resolution } from "./resolve.ts";
import { makeResolver, type Resolver } from "./resolver.ts";

/** A reference that was followed. */
export interface Link {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** The module that it leads to; undefined when it leads to another file, or to none. */
  readonly target: ModuleSummary | undefined;
}

export interface Catalog {
  /** By path. */
  readonly modules: readonly ModuleSummary[];
  readonly files: FileIndex;
  /** The module of a path. */
  at(path: string): ModuleSummary | undefined;
  /** The modules of one name, by path. */
  named(name: string): readonly ModuleSummary[];
  /** What a module's references lead to, in the order of the file. */
  links(module: ModuleSummary): readonly Link[];
  /** Whether `from` has a link to a module under `carrier`, or a broken one that may mean it: a broken path has a finding of its own. */
  mayLink(from: ModuleSummary, carrier: Carrier, to: string): boolean;
  /** Whether any module has a link to this one. */
  isReferenced(module: ModuleSummary): boolean;
  /** Whether `from` has a working link to `to` that makes it depend on it. */
  dependsOn(from: ModuleSummary, to: ModuleSummary): boolean;
  cycles(): readonly Cycle[];
  /** The cycles of which a shortest way round begins at a module. */
  cyclesAt(module: ModuleSummary): readonly Cycle[];
  /** Whether any reference of a module does not lead to one file, or is written in an unusual way. */
  isIrregular(module: ModuleSummary): boolean;
  /** A shortest cycle that begins with the first hop, by path and place, that fits; undefined when none does. */
  cycleThrough(cycle: Cycle, fits: (hop: Hop) => boolean): readonly Hop[] | undefined;
  /** Where a path leads that a module mentions outside of its lists. */
  resolve(reference: Reference, from: ModuleSummary): Resolution;
  /** How a reference of `from` would have to write the path of a file, in the manner that it is written in. */
  pathTo(target: string, from: ModuleSummary, reference: Reference): string;
}

/** The file that a link leads to, right or wrong in case; undefined when it leads nowhere. */
export function linkTarget({ resolution }: Pick<Link, "resolution">): string | undefined {
  return resolution.kind === "file" || resolution.kind === "case" ? resolution.path : undefined;
}

/**
 * Joins modules to a catalog.
 *
 * @param paths all files that a reference may lead to, from the repository's root.
 * @param roots configured reference roots.
 * @param resolver one that knows these paths already.
 */
export function makeCatalog(
  summaries: readonly ModuleSummary[],
  paths: readonly string[],
  roots: readonly string[],
  resolver?: Resolver,
): Catalog {
  const modules = [...summaries].sort((a, b) => comparePaths(a.path, b.path));
  const { files, resolve } = resolver ?? makeResolver([...paths].sort(comparePaths), roots);
  return joinModules(modules, files, roots, (reference, { path }) => resolve(reference, path));
}

/** The same catalog as if some of its references led elsewhere. */
export function withResolutions(catalog: Catalog, roots: readonly string[], settled: ReadonlyMap<Reference, Resolution>): Catalog {
  const known = new Map(
    catalog.modules.flatMap((module) => catalog.links(module).map((link) => [link.reference, link.resolution] as const)),
  );
  return joinModules(
    catalog.modules,
    catalog.files,
    roots,
    (reference, from) => settled.get(reference) ?? known.get(reference) ?? catalog.resolve(reference, from),
  );
}

function joinModules(
  modules: readonly ModuleSummary[],
  files: FileIndex,
  roots: readonly string[],
  resolve: (reference: Reference, from: ModuleSummary) => Resolution,
): Catalog {
  const numbers = new Map(modules.map((module, number) => [module.path, number]));
  const numberOf = ({ path }: ModuleSummary) => numbers.get(path) as number;
  const byName = groupBy(modules, ({ name }) => name?.value);
  const links: Link[][] = [];
  /** By the number of the module: 1 where it holds. */
  const irregular = new Uint8Array(modules.length);
  const referenced = new Uint8Array(modules.length);
  for (const [number, module] of modules.entries())
    links.push(
      module.references.map((reference) => {
        const resolution = resolve(reference, module);
        const to = numbers.get(linkTarget({ resolution }) ?? "");
        if (to !== undefined && to !== number) referenced[to] = 1;
        if (resolution.kind !== "file" || !resolution.form.plain) irregular[number] = 1;
        return { reference, resolution, target: to === undefined ? undefined : modules[to] };
      }),
    );
  const linksOf = (module: ModuleSummary) => links[numberOf(module)] ?? [];
  const meanings = new Map<ModuleSummary, Meanings>();
  const meaningsOf = (module: ModuleSummary) => {
    let found = meanings.get(module);
    if (!found) {
      found = listMeanings(linksOf(module), module.unlisted);
      meanings.set(module, found);
    }
    return found;
  };
  let graph: DependencyGraph | undefined;
  const dependencies = () => {
    graph ??= makeDependencyGraph(modules, numberOf, links);
    return graph;
  };
  let cycleStarts: ReadonlyMap<ModuleSummary, readonly Cycle[]> | undefined;
  return {
    modules,
    files,
    at: (path) => modules[numbers.get(path) ?? -1],
    named: (name) => byName.get(name) ?? [],
    links: linksOf,
    mayLink: (from, carrier, to) => {
      const own = linksOf(from);
      if (own.length + from.unlisted.length > FEW_LINKS) return hasMeaning(meaningsOf(from), carrier, to);
      return own.some((link) => mayMean(link, carrier, to)) || from.unlisted.some(({ value }) => baseName(value) === baseName(to));
    },
    isReferenced: (module) => referenced[numberOf(module)] === 1,
    isIrregular: (module) => irregular[numberOf(module)] === 1,
    dependsOn: (from, to) => dependencies().has(from, to),
    cycles: () => dependencies().cycles(),
    cyclesAt: (module) => {
      cycleStarts ??= groupBy(dependencies().cycles(), ({ hops }) => hops[0]?.from);
      return cycleStarts.get(module) ?? [];
    },
    cycleThrough: (cycle, fits) => dependencies().through(cycle, fits),
    resolve,
    pathTo: (target, from, reference) => pathTo(target, reference, from.path, files, roots),
  };
}

/** So many links are looked through one by one; of more, a set is made, since as many may ask. */
const FEW_LINKS = 16;

/** Whether a link leads to a file, or may mean it. */
function mayMean({ reference, resolution }: Link, carrier: Carrier, to: string): boolean {
  if (reference.carrier !== carrier) return false;
  if (resolution.kind === "ambiguous") return to === resolution.ending || to.endsWith(`/${resolution.ending}`);
  return linkTarget({ resolution }) === to || meantPaths(resolution).includes(to);
}

/** What the links of a module lead to or may mean. */
interface Meanings {
  readonly paths: ReadonlySet<string>;
  /** Of edges that fit several files, the ending that these have in common: a list of all that they may mean has no bound. */
  readonly endings: ReadonlySet<string>;
  /** Base names of paths that stand in no list. */
  readonly bases: ReadonlySet<string>;
}

function listMeanings(links: readonly Link[], unlisted: ModuleSummary["unlisted"]): Meanings {
  const paths = new Set<string>();
  const endings = new Set<string>();
  for (const { reference, resolution } of links) {
    const target = linkTarget({ resolution });
    for (const path of target === undefined ? meantPaths(resolution) : [target]) paths.add(edgeKey(reference.carrier, path));
    if (resolution.kind === "ambiguous") endings.add(edgeKey(reference.carrier, resolution.ending));
  }
  return { paths, endings, bases: new Set(unlisted.map(({ value }) => baseName(value))) };
}

function hasMeaning({ paths, endings, bases }: Meanings, carrier: Carrier, to: string): boolean {
  if (bases.has(baseName(to))) return true;
  return paths.has(edgeKey(carrier, to)) || (endings.size > 0 && endingsOf(to).some((ending) => endings.has(edgeKey(carrier, ending))));
}

/** The few files that a broken reference may mean: its edges to them count as declared, since the broken path is reported already. */
function meantPaths(resolution: Resolution): string[] {
  return resolution.kind === "missing" ? meantBy(resolution).map(({ path }) => path) : [];
}

function edgeKey(carrier: Carrier, to: string): string {
  return `${carrier}\n${to}`;
}

/** All endings of a path: `c`, `b/c`, `a/b/c`. */
function endingsOf(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, at) => parts.slice(at).join("/"));
}

/** By UTF-16 units, the same on every machine and in every locale. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
