import type { Report } from "./report.js";
/** The report as JSON, as schemas/report.schema.json describes it. Nothing in it can be taken for a workflow command. */
export declare function formatJson(report: Report): string;
