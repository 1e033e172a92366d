// Which entry of a merge queue brought what: a group holds all entries before its own.

import type { Report, ReportedFinding } from "../report/report.ts";
import { plural } from "../text/numbers.ts";

const MOST_NAMED = 3;

/**
 * Says which of the introduced findings come from entries before this one; undefined when all are this entry's own.
 *
 * @param report compared with the target branch.
 * @param own the same head, compared with the entry before.
 * @param number the pull request that the entry adds, where it is known.
 * @param counts whether a finding fails the step.
 */
export function describeEntries(
  report: Report,
  own: Report,
  number: number | undefined,
  counts: (finding: ReportedFinding) => boolean,
): string | undefined {
  const mine = new Set(own.findings.filter(isIntroduced).map(({ fingerprint }) => fingerprint));
  const introduced = report.findings.filter(isIntroduced);
  const earlier = introduced.filter(({ fingerprint }) => !mine.has(fingerprint));
  if (earlier.length === 0) return undefined;
  const entry = number === undefined ? "this entry" : `this entry (#${number})`;
  const places = earlier.slice(0, MOST_NAMED).map(({ file, line, rule }) => `${file}:${line} (${rule})`);
  const more = earlier.length > MOST_NAMED ? `, and ${earlier.length - MOST_NAMED} more` : "";
  const what = `${plural(earlier.length, "finding")} of ${introduced.length} came with entries before ${entry} in the queue: ${places.join(", ")}${more}.`;
  const isOwnFault = introduced.some((finding) => mine.has(finding.fingerprint) && counts(finding));
  if (isOwnFault || !earlier.some(counts)) return what;
  return `${what} Nothing that ${entry} brings fails the run: it will pass once the entry at fault has left the queue.`;
}

function isIntroduced({ status }: ReportedFinding): boolean {
  return status === "introduced";
}
