// All modules together: which reference leads where, and the graph that they make.
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import { vocabulary } from "../read/vocabulary.ts";
import { type FileIndex, indexFiles } from "./files.ts";
import { components, shortestCycle } from "./graph.ts";
import { pathTo, type Resolution, resolveReference } from "./resolve.ts";

/** A reference that was followed. */
export interface Link {
  readonly reference: Reference;
  readonly resolution: Resolution;
  /** The module that it leads to; undefined when it leads to another file, or to none. */
  readonly target: ModuleSummary | undefined;
}

/** One hop of a cycle. */
export interface Hop {
  readonly from: ModuleSummary;
  readonly reference: Reference;
  readonly to: ModuleSummary;
}

export interface Cycle {
  /** All modules that depend on one another, by path. */
  readonly members: readonly ModuleSummary[];
  /** A shortest cycle among them; the last hop leads back to the first module. */
  readonly hops: readonly Hop[];
}

export interface Catalog {
  /** By path. */
  readonly modules: readonly ModuleSummary[];
  readonly files: FileIndex;
  /** The modules of one name, by path. */
  named(name: string): readonly ModuleSummary[];
  /** What a module's references lead to, in the order of the file. */
  links(module: ModuleSummary): readonly Link[];
  /** Whether `from` has a link to `to` under `carrier`, or a broken one that can only mean it. */
  hasLink(from: ModuleSummary, carrier: string, to: ModuleSummary): boolean;
  /** Whether any module has a link to this one. */
  isReferenced(module: ModuleSummary): boolean;
  cycles(): readonly Cycle[];
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
  const referenced = new Set<ModuleSummary>();
  for (const module of modules) {
    const own = module.references.map((reference) => {
      const resolution = resolveReference(reference, module.path, files, roots);
      const target = resolution.kind === "file" || resolution.kind === "case" ? byPath.get(resolution.path) : undefined;
      const meant = target ?? byPath.get(soleProposal(resolution) ?? "");
      if (meant) outgoing.add(edgeKey(module, reference.carrier, meant));
      if (target && target !== module) referenced.add(target);
      return { reference, resolution, target };
    });
    links.set(module, own);
  }
  const linksOf = (module: ModuleSummary) => links.get(module) ?? [];
  let cycles: readonly Cycle[] | undefined;
  return {
    modules,
    files,
    named: (name) => byName.get(name) ?? [],
    links: linksOf,
    hasLink: (from, carrier, to) => outgoing.has(edgeKey(from, carrier, to)),
    isReferenced: (module) => referenced.has(module),
    cycles: () => {
      cycles ??= findCycles(modules, linksOf);
      return cycles;
    },
    pathTo: (target, from, reference) => pathTo(target, reference, from.path, files, roots),
  };
}

/** The file that a broken reference can only mean: its edge counts as told, since the broken path is told already. */
function soleProposal(resolution: Resolution): string | undefined {
  if (resolution.kind !== "missing") return undefined;
  const proposals = [...resolution.moved, ...resolution.near];
  return proposals.length === 1 ? proposals[0]?.path : undefined;
}

function edgeKey(from: ModuleSummary, carrier: string, to: ModuleSummary): string {
  return `${from.path}\n${carrier}\n${to.path}`;
}

function findCycles(modules: readonly ModuleSummary[], links: (module: ModuleSummary) => readonly Link[]): Cycle[] {
  const numbers = new Map(modules.map((module, at) => [module, at]));
  const dependencies = modules.map((module) =>
    links(module).filter(({ reference, target }) => reference.carrier === vocabulary.dependsOn && target && target !== module),
  );
  const successors = dependencies.map((own) => own.map(({ target }) => numbers.get(target as ModuleSummary) as number));
  const next = (node: number) => successors[node] ?? [];
  return components(modules.length, next).map((component) => {
    const path = shortestCycle(component, next);
    const hops = path.map((node, at) => {
      const to = modules[path[(at + 1) % path.length] as number] as ModuleSummary;
      const link = dependencies[node]?.find(({ target }) => target === to) as Link;
      return { from: modules[node] as ModuleSummary, reference: link.reference, to };
    });
    return { members: component.map((node) => modules[node] as ModuleSummary), hops };
  });
}

/** By UTF-16 units, the same on every machine and in every locale. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
