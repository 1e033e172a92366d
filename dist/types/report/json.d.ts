import type { Report } from "./report.js";
/** The report as JSON, as schemas/report.schema.json describes it. */
export declare function formatJson({ root: _, ...report }: Report): string;
