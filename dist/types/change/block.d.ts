import { type Link } from "../catalog/catalog.js";
import type { Module } from "../read/module.js";
import type { History } from "./history.js";
/** Whether the block says something else than before. The metadata and the Markdown around it are no part of it. */
export declare function blockChanged(before: Written, after: Written, history: History): boolean;
/** A module in full, with where its references lead. */
export interface Written {
    readonly module: Module;
    readonly links: readonly Link[];
}
