import type { ReportedChange } from "./changes.js";
/** The chart's text without its fence; undefined when there is nothing to draw, or too much. */
export declare function formatGraph(changes: readonly ReportedChange[]): string | undefined;
