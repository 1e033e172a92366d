// The job summary.
import { fitInto } from "../report/fit.ts";
import { formatMarkdown, type LineLink } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { addToSummary } from "./runner.ts";

/** A job summary past 1 MiB is dropped as a whole (docs.github.com, "Workflow commands", job summaries). */
const SUMMARY_LIMIT = 1024 * 1024 - 16_384;

export interface SummaryParts {
  readonly failed: boolean;
  readonly link: LineLink | undefined;
  readonly remarks: readonly string[];
}

export async function writeSummary(shown: Report, { failed, link, remarks }: SummaryParts): Promise<void> {
  await addToSummary(fitInto((limit) => formatMarkdown(shown, { failed, link, remarks, limit, changes: true }), SUMMARY_LIMIT));
}
