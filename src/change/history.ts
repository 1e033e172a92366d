// What the state at the base says of a reference at the head: where it led, and what became of that file.
import { type Catalog, linkTarget } from "../catalog/catalog.ts";
import { baseName } from "../catalog/files.ts";
import { resolveReference } from "../catalog/resolve.ts";
import type { ModuleSummary } from "../read/module.ts";
import type { Reference } from "../read/reference.ts";
import type { ModulePair } from "./pairs.ts";

export interface History {
  /** The file of the base that a reference of the head would have led to there; undefined when it would have led nowhere. */
  target(from: ModuleSummary, reference: Reference): string | undefined;
  /**
   * Where a file of the base stands at the head: a module where its pair does, another file where the only new one of its
   * name does. Undefined when it is gone.
   */
  successor(path: string): string | undefined;
  /** The modules of the head that refer to a file which the change took away, with their references. */
  dependents(path: string): readonly Dependent[];
}

export interface Dependent {
  readonly module: ModuleSummary;
  readonly reference: Reference;
}

/**
 * @param base the catalog of the base.
 * @param head the catalog of the head.
 * @param roots configured reference roots.
 */
export function makeHistory(base: Catalog, head: Catalog, pairs: readonly ModulePair[], roots: readonly string[]): History {
  const successors = new Map(pairs.flatMap(({ before, after }) => (before && after ? [[before.path, after.path] as const] : [])));
  const origins = new Map(pairs.flatMap(({ before, after }) => (before && after ? [[after.path, before.path] as const] : [])));
  const target = (from: ModuleSummary, reference: Reference) => {
    return linkTarget({ resolution: resolveReference(reference, origins.get(from.path) ?? from.path, base.files, roots) });
  };
  let dangling: Map<string, Dependent[]> | undefined;
  return {
    target,
    successor: (path) => successors.get(path) ?? (head.files.has(path) ? path : movedFile(path, base, head)),
    dependents: (path) => {
      dangling ??= findDangling(head, target);
      return dangling.get(path) ?? [];
    },
  };
}

function movedFile(path: string, base: Catalog, head: Catalog): string | undefined {
  const come = head.files.named(baseName(path)).filter((candidate) => !base.files.has(candidate));
  return come.length === 1 ? come[0] : undefined;
}

function findDangling(head: Catalog, target: History["target"]): Map<string, Dependent[]> {
  const found = new Map<string, Dependent[]>();
  for (const module of head.modules) {
    for (const { reference, resolution } of head.links(module)) {
      if (resolution.kind !== "missing") continue;
      const was = target(module, reference);
      if (was === undefined || head.files.has(was)) continue;
      const group = found.get(was);
      if (group) group.push({ module, reference });
      else found.set(was, [{ module, reference }]);
    }
  }
  return found;
}
