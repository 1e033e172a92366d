import type { Report } from "./report.ts";

/** The report as JSON, as schemas/report.schema.json describes it. Nothing in it can be taken for a workflow command. */
export function formatJson(report: Report): string {
  // `##[` is a command wherever it stands in a line of a workflow's log; JSON has another way to write it.
  return `${JSON.stringify(report, null, 2).replaceAll("##[", "#\\u0023[")}\n`;
}
