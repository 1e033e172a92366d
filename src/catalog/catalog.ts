// All modules together: which reference leads where, and the graph that they make.
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { Carrier } from "../read/vocabulary.ts";
import { type Cycle, type DependencyGraph, type Hop, makeDependencyGraph } from "./dependencies.ts";
import { type FileIndex, indexFiles } from "./files.ts";
import { pathTo, type Resolution, resolveReference } from "./resolve.ts";

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
  /** Whether `from` has a link to a module under `carrier`, or a broken one that may mean it: a broken path is told by itself. */
  mayLink(from: ModuleSummary, carrier: Carrier, to: string): boolean;
  /** Whether any module has a link to this one. */
  isReferenced(module: ModuleSummary): boolean;
  /** Whether `from` has a working link to `to` that makes it depend on it. */
  dependsOn(from: ModuleSummary, to: ModuleSummary): boolean;
  cycles(): readonly Cycle[];
  /** A shortest cycle that begins with the first hop, by path and place, that fits; undefined when none does. */
  cycleThrough(cycle: Cycle, fits: (hop: Hop) => boolean): readonly Hop[] | undefined;
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
 */
export function makeCatalog(summaries: readonly ModuleSummary[], paths: readonly string[], roots: readonly string[]): Catalog {
  const modules = [...summaries].sort((a, b) => comparePaths(a.path, b.path));
  const files = indexFiles([...paths].sort(comparePaths));
  return joinModules(modules, files, roots, (reference, { path }) => resolveReference(reference, path, files, roots));
}

/** The same catalog as if some of its references led elsewhere. */
export function withResolutions(catalog: Catalog, roots: readonly string[], settled: ReadonlyMap<Reference, Resolution>): Catalog {
  const known = new Map(
    catalog.modules.flatMap((module) => catalog.links(module).map((link) => [link.reference, link.resolution] as const)),
  );
  return joinModules(catalog.modules, catalog.files, roots, (reference) => settled.get(reference) ?? (known.get(reference) as Resolution));
}

function joinModules(
  modules: readonly ModuleSummary[],
  files: FileIndex,
  roots: readonly string[],
  resolve: (reference: Reference, from: ModuleSummary) => Resolution,
): Catalog {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const byName = new Map<string, ModuleSummary[]>();
  for (const module of modules) {
    if (!module.name) continue;
    const group = byName.get(module.name.value);
    if (group) group.push(module);
    else byName.set(module.name.value, [module]);
  }
  const links = new Map<ModuleSummary, Link[]>();
  const outgoing = new Set<string>();
  /** Edges that fit several files, by the ending that these have in common: a list of all that they may mean has no bound. */
  const uncertain = new Set<string>();
  const referenced = new Set<ModuleSummary>();
  for (const module of modules) {
    const own = module.references.map((reference) => {
      const resolution = resolve(reference, module);
      const target = resolution.kind === "file" || resolution.kind === "case" ? byPath.get(resolution.path) : undefined;
      for (const path of target ? [target.path] : meantPaths(resolution)) outgoing.add(edgeKey(module, reference.carrier, path));
      if (resolution.kind === "ambiguous") uncertain.add(edgeKey(module, reference.carrier, resolution.ending));
      if (target && target !== module) referenced.add(target);
      return { reference, resolution, target };
    });
    links.set(module, own);
  }
  const linksOf = (module: ModuleSummary) => links.get(module) ?? [];
  let graph: DependencyGraph | undefined;
  const dependencies = () => {
    graph ??= makeDependencyGraph(modules, linksOf);
    return graph;
  };
  return {
    modules,
    files,
    at: (path) => byPath.get(path),
    named: (name) => byName.get(name) ?? [],
    links: linksOf,
    mayLink: (from, carrier, to) =>
      outgoing.has(edgeKey(from, carrier, to)) ||
      (uncertain.size > 0 && endings(to).some((ending) => uncertain.has(edgeKey(from, carrier, ending)))),
    isReferenced: (module) => referenced.has(module),
    dependsOn: (from, to) => dependencies().has(from, to),
    cycles: () => dependencies().cycles(),
    cycleThrough: (cycle, fits) => dependencies().through(cycle, fits),
    pathTo: (target, from, reference) => pathTo(target, reference, from.path, files, roots),
  };
}

/** The few files that a broken reference may mean: its edges to them count as told, since the broken path is told already. */
function meantPaths(resolution: Resolution): string[] {
  return resolution.kind === "missing" ? [...resolution.moved, ...resolution.near].map(({ path }) => path) : [];
}

function edgeKey(from: ModuleSummary, carrier: Carrier, to: string): string {
  return `${from.path}\n${carrier}\n${to}`;
}

/** All endings of a path: `c`, `b/c`, `a/b/c`. */
function endings(path: string): string[] {
  const parts = path.split("/");
  return parts.map((_, at) => parts.slice(at).join("/"));
}

/** By UTF-16 units, the same on every machine and in every locale. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
