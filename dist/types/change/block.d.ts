import { type Catalog } from "../catalog/catalog.js";
import { type Module, type ModuleSummary } from "../read/module.js";
import type { History } from "./history.js";
/** A module in full, as it is listed in the catalog of its state. */
export interface Written {
    readonly module: Module;
    readonly summary: ModuleSummary;
    readonly catalog: Catalog;
}
/** Whether the block says something else than before. The metadata and the Markdown around it are no part of it. */
export declare function blockChanged(before: Written, after: Written, history: History): boolean;
