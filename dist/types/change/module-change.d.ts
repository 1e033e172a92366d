import type { Catalog } from "../catalog/catalog.js";
import { type Module } from "../read/module.js";
import { type EdgeChange } from "./edges.js";
import type { Dependent, History } from "./history.js";
import type { ModulePair } from "./pairs.js";
import { type PhaseChange } from "./phases.js";
export interface ModuleChange {
    readonly pair: ModulePair;
    /** The modules in full. */
    readonly before: Module | undefined;
    readonly after: Module | undefined;
    /** The block says something else; spacing and comments aside. Always so for what was added or removed. */
    readonly blockChanged: boolean;
    /** None when the module was added or removed. */
    readonly phases: readonly PhaseChange[];
    readonly edges: readonly EdgeChange[];
    /** References of other modules that the change has broken by moving or deleting this one. */
    readonly dangling: readonly Dependent[];
    /** What stands at the head where a module stood that is none any more; undefined when it is one, or nothing stands there. */
    readonly left: Left | undefined;
    /** Where the text of a module stands that is none any more under another name. */
    readonly renamed: string | undefined;
}
export type Left = 
/** Nothing but white space. */
"empty"
/** A text without a block that could be a module's. */
 | "text"
/** A page that shows the block in passing. */
 | "guide"
/** A block whose root could be anything's. */
 | "foreign-root"
/** A symbolic link, a submodule, or a file that can't be read. */
 | "unreadable";
/** A state's catalog, and how to get all of a module. */
export interface Side {
    readonly catalog: Catalog;
    /** The texts of files, modules or not; undefined for what can't be read as one. */
    readonly snapshot: {
        read(path: string): string | undefined;
        readonly renames?: ReadonlyMap<string, string>;
    };
    read(path: string): Module | undefined;
}
export declare function describeChange(pair: ModulePair, base: Side, head: Side, history: History): ModuleChange;
