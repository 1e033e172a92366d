import { toJson } from "./escape.ts";
import type { Report } from "./report.ts";

/** The report as JSON, as schemas/report.schema.json describes it. */
export function formatJson({ root: _, ...report }: Report): string {
  return toJson(report);
}
