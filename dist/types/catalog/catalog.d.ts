import type { ModuleSummary } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import { type FileIndex } from "./files.js";
import { type Resolution } from "./resolve.js";
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
export declare function linkTarget({ resolution }: Pick<Link, "resolution">): string | undefined;
/**
 * Joins modules to a catalog.
 *
 * @param paths all files that a reference may lead to, from the repository's root.
 * @param roots configured reference roots.
 */
export declare function makeCatalog(summaries: readonly ModuleSummary[], paths: readonly string[], roots: readonly string[]): Catalog;
/** By UTF-16 units, the same on every machine and in every locale. */
export declare function comparePaths(a: string, b: string): number;
