// What the state at the base says of the head: what a module and a reference were there, where a reference led, and what
// became of that file.
import { type Catalog, type Link, linkTarget, withResolutions } from "../catalog/catalog.ts";
import { baseName } from "../catalog/files.ts";
import { meantBy, type Proposal, type Resolution, resolveReference } from "../catalog/resolve.ts";
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import { addTo } from "../text/group.ts";
import { lazy } from "../text/lazy.ts";
import { type CycleChange, compareCycles } from "./cycles.ts";
import type { ModulePair } from "./pairs.ts";
import { pairReferences } from "./references.ts";

export interface History {
  /** The module at the base that one of the head was; undefined for one that the change added. */
  origin(module: ModuleSummary): ModuleSummary | undefined;
  /** Where a module of the head stood at the base. */
  pathBefore(path: string): string | undefined;
  /** Of the modules that bear a name at the head, the one that had it first: at the base, where any had. */
  firstNamed(name: string): ModuleSummary | undefined;
  /** The reference of the base that one of the head was. */
  was(from: ModuleSummary, reference: Reference): Reference | undefined;
  /** The file of the base that a reference of the head would have led to there; undefined when it would have led nowhere. */
  target(from: ModuleSummary, reference: Reference): string | undefined;
  /**
   * Where a file of the base stands at the head: a module where its pair does, another file where it was renamed to, or the only
   * new one of its name does. Undefined when it is gone.
   */
  successor(path: string): string | undefined;
  /** The modules of the head that refer to a file which the change took away, with their references. */
  dependents(path: string): readonly DanglingReference[];
  /** References that led to one file before the change added another that they fit as well, or lead to now: this module. */
  newlyAmbiguous(path: string): readonly NewlyAmbiguous[];
  /** The cycles of the head, and what the change did to each. */
  cycles(): readonly CycleChange[];
  /**
   * Both states as if no reference had lost its file, or found it again, by being broken, mended or made ambiguous: where
   * only one side says which file is meant, it is meant on both. What differs between these, the change has done.
   */
  readonly agreed: { readonly base: Catalog; readonly head: Catalog };
}

export interface DanglingReference {
  readonly module: ModuleSummary;
  readonly reference: Reference;
}

export interface NewlyAmbiguous extends DanglingReference {
  /** The file that it led to. */
  readonly target: string;
  /** It leads to the added module now, because that is nearer. */
  readonly stolen: boolean;
}

/**
 * @param base the catalog of the base.
 * @param head the catalog of the head.
 * @param roots configured reference roots.
 * @param renames files of the base that say the same under another name.
 */
export function makeHistory(
  base: Catalog,
  head: Catalog,
  pairs: readonly ModulePair[],
  roots: readonly string[],
  renames: ReadonlyMap<string, string> = new Map(),
): History {
  const successors = new Map<string, string>();
  const origins = new Map<ModuleSummary, ModuleSummary>();
  for (const { before, after } of pairs) {
    if (!before || !after) continue;
    successors.set(before.path, after.path);
    origins.set(after, before);
  }
  const moved = findMoved(base, head);
  const successor = (path: string) => successors.get(path) ?? (head.files.has(path) ? path : (renames.get(path) ?? moved(path)));
  const origin = (module: ModuleSummary) => origins.get(module);
  const target = (from: ModuleSummary, reference: Reference) =>
    linkTarget({ resolution: resolveReference(reference, origin(from)?.path ?? from.path, base.files, roots) });
  const partners = lazyByModule((module) => pairOf(module, origin(module), base, head, successor));
  const was = (from: ModuleSummary, reference: Reference) => {
    const before = origin(from);
    return before === from ? reference : partners(from).get(reference);
  };
  const agreed = lazy(() => agree(base, head, origins, was, successor, roots));
  const dangling = lazy(() => findDangling(head, target));
  const newlyAmbiguous = lazy(() => findNewlyAmbiguous(base, head, target, successor));
  const paths = lazy(() => new Map([...origins].map(([module, before]) => [module.path, before.path])));
  const first = new Map<string, ModuleSummary | undefined>();
  const cycles = lazy(() => compareCycles(agreed().base, head, origins));
  return {
    origin,
    pathBefore: (path) => paths().get(path),
    firstNamed: (name) => {
      if (!first.has(name)) first.set(name, firstNamed(name, head, origin));
      return first.get(name);
    },
    was,
    target,
    successor,
    dependents: (path) => dangling().get(path) ?? [],
    newlyAmbiguous: (path) => newlyAmbiguous().get(path) ?? [],
    cycles,
    get agreed() {
      return agreed();
    },
  };
}

function pairOf(
  module: ModuleSummary,
  before: ModuleSummary | undefined,
  base: Catalog,
  head: Catalog,
  successor: History["successor"],
): ReadonlyMap<Reference, Reference> {
  if (!before) return new Map();
  const olds = targetsOf(base.links(before));
  const nows = targetsOf(head.links(module));
  const today = (reference: Reference) => {
    const path = olds.get(reference);
    return path === undefined ? undefined : (successor(path) ?? path);
  };
  return pairReferences(before.references, module.references, today, (reference) => nows.get(reference));
}

function targetsOf(links: readonly Link[]): ReadonlyMap<Reference, string> {
  return new Map(
    links.flatMap((link) => {
      const path = linkTarget(link);
      return path === undefined ? [] : [[link.reference, path] as const];
    }),
  );
}

function firstNamed(name: string, head: Catalog, origin: History["origin"]): ModuleSummary | undefined {
  const old = head.named(name).filter((module) => origin(module)?.name?.value === name);
  const pathBefore = (module: ModuleSummary) => origin(module)?.path ?? module.path;
  const [first, ...others] = old.length > 0 ? old : head.named(name);
  return others.reduce<ModuleSummary | undefined>((best, one) => (best && pathBefore(best) < pathBefore(one) ? best : one), first);
}

/** A reference may fit all files of a large repository, and there may be as many references: what fits more means nothing. */
const MOST_FITS = 100;

/** Where only one side says which file a reference means, and the other says that it may be that one. */
function agree(
  base: Catalog,
  head: Catalog,
  origins: ReadonlyMap<ModuleSummary, ModuleSummary>,
  was: History["was"],
  successor: History["successor"],
  roots: readonly string[],
): History["agreed"] {
  const [atBase, atHead] = [new Map<Reference, Resolution>(), new Map<Reference, Resolution>()];
  for (const [module, before] of origins) {
    const olds = new Map(base.links(before).map((link) => [link.reference, link.resolution]));
    for (const { reference, resolution } of head.links(module)) {
      const old = was(module, reference);
      const then = old && olds.get(old);
      if (!old || !then) continue;
      const agreed = agreeOn(then, resolution, base, successor);
      if (agreed?.base) atBase.set(old, agreed.base);
      if (agreed?.head) atHead.set(reference, agreed.head);
    }
  }
  return {
    base: atBase.size > 0 ? withResolutions(base, roots, atBase) : base,
    head: atHead.size > 0 ? withResolutions(head, roots, atHead) : head,
  };
}

/** What one side has to take a reference for, to agree with the other. */
function agreeOn(
  then: Resolution,
  now: Resolution,
  base: Catalog,
  successor: History["successor"],
): { readonly base?: Resolution; readonly head?: Resolution } | undefined {
  const [pathThen, pathNow] = [linkTarget({ resolution: then }), linkTarget({ resolution: now })];
  if (pathThen !== undefined) {
    const path = pathNow === undefined ? successor(pathThen) : undefined;
    return path === undefined ? undefined : { head: plainly(path) };
  }
  if (pathNow !== undefined) {
    const path = candidates(then, base).find((one) => (successor(one) ?? one) === pathNow);
    return path === undefined ? undefined : { base: plainly(path) };
  }
  // What it may mean is a guess, and other files change it.
  return meantOf(then, successor) === meantOf(now) ? undefined : { head: guess(then, successor) };
}

/** What a broken reference is guessed to mean, as a text to compare. */
function meantOf(resolution: Resolution, today: History["successor"] = (path) => path): string {
  const { kind } = resolution;
  return kind === "missing"
    ? meantBy(resolution)
        .map(({ path }) => today(path) ?? path)
        .join("\n")
    : kind;
}

function guess(resolution: Resolution, today: History["successor"]): Resolution {
  if (resolution.kind !== "missing") return resolution;
  const move = (proposals: readonly Proposal[]) => proposals.map(({ path, written }) => ({ path: today(path) ?? path, written }));
  const { path, same, named, near } = resolution;
  return { kind: "missing", path, ...(same && { same: move([same])[0] as Proposal }), named: move(named), near: move(near) };
}

/** The files that a reference may mean which leads to no one file. */
function candidates(resolution: Resolution, { files }: Catalog): readonly string[] {
  if (resolution.kind === "ambiguous") return resolution.paths.slice(0, MOST_FITS);
  if (resolution.kind !== "missing") return [];
  return meantBy(resolution)
    .map(({ path }) => path)
    .filter((path) => files.has(path));
}

function plainly(path: string): Resolution {
  return { kind: "file", path, form: { plain: true } };
}

/** The only new file of a name; looked for once a name, since many files may have it. */
function findMoved(base: Catalog, head: Catalog): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    const name = baseName(path);
    if (!known.has(name)) {
      const come = head.files.named(name).filter((candidate) => !base.files.has(candidate));
      known.set(name, come.length === 1 ? come[0] : undefined);
    }
    return known.get(name);
  };
}

function findDangling(head: Catalog, target: History["target"]): Map<string, DanglingReference[]> {
  const found = new Map<string, DanglingReference[]>();
  for (const module of head.modules) {
    for (const { reference, resolution } of head.links(module)) {
      if (resolution.kind !== "missing") continue;
      const was = target(module, reference);
      if (was === undefined || head.files.has(was)) continue;
      addTo(found, was, { module, reference });
    }
  }
  return found;
}

/** By the module that the change added: the first of them, where it added several. */
function findNewlyAmbiguous(
  base: Catalog,
  head: Catalog,
  target: History["target"],
  successor: History["successor"],
): Map<string, NewlyAmbiguous[]> {
  const found = new Map<string, NewlyAmbiguous[]>();
  const modules = new Set(head.modules.map(({ path }) => path));
  for (const module of head.modules) {
    for (const { reference, resolution } of head.links(module)) {
      const paths = resolution.kind === "ambiguous" ? resolution.paths : resolution.kind === "file" ? resolution.rivals : undefined;
      const was = paths && target(module, reference);
      if (!paths || was === undefined) continue;
      const is = successor(was) ?? was;
      const fits = paths.slice(0, MOST_FITS);
      const isAdded = (path: string) => path !== is && modules.has(path) && !base.files.has(path);
      const stolen = resolution.kind === "file";
      const added = stolen ? (isAdded(resolution.path) ? resolution.path : undefined) : fits.find(isAdded);
      if (added === undefined || !fits.includes(is)) continue;
      addTo(found, added, { module, reference, target: is, stolen });
    }
  }
  return found;
}

function lazyByModule<T>(make: (module: ModuleSummary) => T): (module: ModuleSummary) => T {
  const made = new Map<ModuleSummary, T>();
  return (module) => {
    if (!made.has(module)) made.set(module, make(module));
    return made.get(module) as T;
  };
}
