import type { ModuleSummary } from "../read/module.js";
import type { Reference } from "../read/reference.js";
import type { Carrier } from "../read/vocabulary.js";
import { type Cycle, type Hop } from "./dependencies.js";
import { type FileIndex } from "./files.js";
import { type Resolution } from "./resolve.js";
import { type Resolver } from "./resolver.js";
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
    /** The cycles of which a shortest way round begins at a module. */
    cyclesAt(module: ModuleSummary): readonly Cycle[];
    /** Whether any reference of a module does not lead to one file, or is written in an unusual way. */
    isIrregular(module: ModuleSummary): boolean;
    /** A shortest cycle that begins with the first hop, by path and place, that fits; undefined when none does. */
    cycleThrough(cycle: Cycle, fits: (hop: Hop) => boolean): readonly Hop[] | undefined;
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
 * @param resolver one that knows these paths already.
 */
export declare function makeCatalog(summaries: readonly ModuleSummary[], paths: readonly string[], roots: readonly string[], resolver?: Resolver): Catalog;
/** The same catalog as if some of its references led elsewhere. */
export declare function withResolutions(catalog: Catalog, roots: readonly string[], settled: ReadonlyMap<Reference, Resolution>): Catalog;
/** By UTF-16 units, the same on every machine and in every locale. */
export declare function comparePaths(a: string, b: string): number;
