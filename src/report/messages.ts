// Phrases about a report that several formats share.
import { severities } from "../rule-support/rule.ts";
import { grouped, plural } from "../text/numbers.ts";
import { quote } from "../text/quote.ts";
import type { Comparison, Report } from "./report.ts";

/** "2 errors, 1 notice"; "nothing to report" when there is none. */
export function counted({ findings }: Pick<Report["summary"], "findings">): string {
  const parts = severities.filter((severity) => findings[severity] > 0).map((severity) => plural(findings[severity], severity));
  return parts.length > 0 ? parts.join(", ") : "nothing to report";
}

/** "phases complete 41 of 42"; with a base, "phases complete 41/44 → 40/44". */
export function coverage({ summary: { phases, completePhases }, comparison }: Report): string {
  const now = `${grouped(completePhases)}/${grouped(phases)}`;
  const was = comparison && `${grouped(comparison.completePhases)}/${grouped(comparison.phases)}`;
  return was === undefined || was === now
    ? `phases complete ${grouped(completePhases)} of ${grouped(phases)}`
    : `phases complete ${was} → ${now}`;
}

/** "1 error, 2 notices introduced · 3 fixed · 12 still there"; without a comparison, what there is. */
export function verdictWords({ summary, comparison, findings }: Report): string {
  if (!comparison) return counted(summary);
  const { introduced, unchanged, fixed, changes } = comparison;
  // The view says whether `summary` counts what is introduced, or everything.
  const all = findings.length > introduced;
  const first =
    introduced > 0 ? (all ? `${plural(introduced, "finding")} introduced` : `${counted(summary)} introduced`) : "nothing introduced";
  return [
    ...(changes.length === 0 ? ["no modules changed"] : summary.modules === 0 ? ["no module is left"] : []),
    first,
    ...(fixed.length > 0 ? [`${grouped(fixed.length)} fixed`] : []),
    ...(unchanged > 0 ? [`${grouped(unchanged)} still there`] : []),
  ].join(" · ");
}

/** "12 in the baseline", "3 of the baseline are fixed: `patternlint baseline --prune`"; nothing without one. */
export function baselineWords({ summary, baseline }: Report): string[] {
  if (!baseline) return [];
  const { fixed, expired } = baseline;
  return [
    ...(summary.baselined > 0 ? [`${grouped(summary.baselined)} in the baseline`] : []),
    ...(expired > 0 ? [`${grouped(expired)} of the baseline ${expired === 1 ? "has" : "have"} expired`] : []),
    ...(fixed > 0 ? [`${grouped(fixed)} of the baseline ${fixed === 1 ? "is" : "are"} fixed: \`patternlint baseline --prune\``] : []),
  ];
}

/** What is to be said of files of custom rules that were not run: a sentence or two each. */
export function missingRules({ customRules }: Pick<Report, "customRules">): string[] {
  return (customRules?.missing ?? []).map(
    ({ file, reason }) => `The custom rules of ${quote(file)} were not run, because ${reason}. A run without them is no pass.`,
  );
}

/** "2 files with another kind of <module>, 1 page that only shows one"; undefined where none was skipped. */
export function skippedWords({ skipped, root }: Pick<Report, "skipped" | "root">): string | undefined {
  const others = skipped.filter(({ reason }) => reason === "foreign-root").length;
  const guides = skipped.length - others;
  const tag = `<${root}>`;
  const kinds = [
    ...(others > 0 ? [`${plural(others, "file")} with another kind of ${tag}`] : []),
    ...(guides > 0 ? [`${plural(guides, "page")} that only ${guides === 1 ? "shows" : "show"} ${others > 0 ? "one" : `a ${tag}`}`] : []),
  ];
  return kinds.length > 0 ? kinds.join(", ") : undefined;
}

/** A message's first sentence, which names the thing, and the rest, which says what to do. */
export function splitMessage(message: string): [string, string] {
  // A full stop inside a code span ends nothing.
  const end = /^(?:`[^`]*`|[^`.?!]|[.?!](?!\s|$))*[.?!](?=\s|$)/.exec(message)?.[0].length ?? message.length;
  return [message.slice(0, end), message.slice(end).trim()];
}

/** "main (0123456)"; a commit that was asked for by its id goes by that alone. */
export function baseName({ name, commit }: Comparison["base"]): string {
  const short = commit.slice(0, 7);
  return commit.startsWith(name) ? short : `${name} (${short})`;
}
