// Which paths stand where, where they lead, and who leads to a file.
import { type Catalog, type Link, linkTarget } from "../catalog/catalog.ts";
import type { ModuleSummary } from "../read/module.ts";
import { touches } from "./session.ts";

/** A reference of a module, as one that names another file. */
export interface Mention {
  readonly from: ModuleSummary;
  readonly link: Link;
}

/** The path that an offset of a module stands on. */
export function linkAt(catalog: Catalog, path: string, offset: number): Link | undefined {
  const module = catalog.at(path);
  return module && catalog.links(module).find(({ reference }) => touches(reference.path, offset));
}

/** The files that a link may lead to: one, or all that fit. */
export function targetsOf({ resolution }: Link): readonly string[] {
  if (resolution.kind === "ambiguous") return resolution.paths;
  const target = linkTarget({ resolution });
  return target === undefined ? [] : [target];
}

/** All references to a file, by the files that they stand in. */
export function mentionsOf(catalog: Catalog, path: string): readonly Mention[] {
  return catalog.modules.flatMap((from) => catalog.links(from).flatMap((link) => (linkTarget(link) === path ? [{ from, link }] : [])));
}

/** The modules that depend on a file, each once. */
export function dependentsOf(mentions: readonly Mention[], path: string): readonly ModuleSummary[] {
  const found = mentions.flatMap(({ from, link }) => (link.reference.carrier === "depends_on" && from.path !== path ? [from] : []));
  return [...new Set(found)];
}
